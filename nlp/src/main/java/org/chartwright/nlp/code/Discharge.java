package org.chartwright.nlp.code;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A hospital stay that ended shortly before a visit, as the talk tells it (transitional care, CPT 99495 and 99496; CMS
 * MLN booklet Transitional Care Management Services).
 *
 * @param day calendar days from discharge to the visit
 * @param contact business days from discharge to the first contact, where it was said
 */
record Discharge(int day, OptionalInt contact) {

    private static final int LAST_DAY = 14;

    private static final String NUMBER = "(\\d{1,2}|an?)";

    private static final Pattern DISCHARGED = Pattern.compile(
            "\\b(discharged|released|sent home|got out|came home)\\b[^.?!]{0,20}\\b(from|of) (the )?hospital\\b[^.?!]{0,20}?\\b(?:%s (days?|weeks?) ago|(yesterday))"
                    .formatted(NUMBER));
    private static final Pattern CONTACT = Pattern.compile(
            "\\b(nurse|staff|office|team|we|i) (\\w+ ){0,2}(called|reached|phoned|spoke (to|with)|talked (to|with)) you\\b[^.?!]{0,30}\\b(?:(the (very )?(next|same) (business )?day|the day after|the day you)|%s (business )?days? (after|later))"
                    .formatted(NUMBER));

    /** A stay that ended at most fourteen days ago. */
    static Optional<Discharge> in(Transcript transcript) {
        Optional<Integer> day = Optional.empty();
        OptionalInt contact = OptionalInt.empty();
        for (var utterance : transcript.utterances()) {
            // with spoken numbers as digits
            String said =
                    ReadTokens.of(utterance.text()).stream().map(Token::text).collect(Collectors.joining(" "));
            var discharged = DISCHARGED.matcher(said);
            if (day.isEmpty() && discharged.find()) {
                day = Optional.of(discharged.group(6) != null ? 1 : days(discharged.group(4), discharged.group(5)));
            }
            var called = CONTACT.matcher(said);
            if (contact.isEmpty() && utterance.speaker() == Speaker.CLINICIAN && called.find()) {
                contact = OptionalInt.of(called.group(6) != null ? 1 : number(called.group(10)));
            }
        }
        OptionalInt first = contact;
        return day.filter(ago -> ago <= LAST_DAY).map(ago -> new Discharge(ago, first));
    }

    private static int days(String number, String unit) {
        return number(number) * (unit.startsWith("week") ? 7 : 1);
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1;
    }

    boolean reached() {
        return contact.isPresent();
    }

    VisitKind kind() {
        return new VisitKind.Transition(contact.orElse(Integer.MAX_VALUE), 0, day);
    }

    /** What is to be looked up before transitional care can be billed instead. */
    Optional<String> question() {
        return reached()
                ? Optional.empty()
                : Optional.of(
                        "99495 or 99496 instead, if somebody reached the patient or tried twice within two business days of the discharge %d days ago: when was that (CMS MLN TCM)?"
                                .formatted(day));
    }
}
