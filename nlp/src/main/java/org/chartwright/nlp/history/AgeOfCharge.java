package org.chartwright.nlp.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/** A clinician's question to who comes with the patient in, the age of the patient that is answered out. */
final class AgeOfCharge {

    private static final String CHILD =
            "(?:son|daughter|child|baby|kid|boy|girl|infant|little (?:one|guy|girl|boy|man|lady|dude)|patient)";
    private static final Pattern ASKED = Pattern.compile("\\bhow old is (?:he|she|(?:the|this|your|our) " + CHILD
            + ")\\b|\\bhow old (?:he|she) is\\b|\\btell me (?:a (?:bit|little) |some |more )*about (?:him|her|(?:your|the) "
            + CHILD + ")\\b");
    private static final Pattern ASKED_OF_ELDER = Pattern.compile(
            "\\bhow old is (?:your|the) (?:father|mother|dad|mom|husband|wife|grandmother|grandfather|grandma|grandpa|aunt|uncle)\\b");
    private static final Pattern IS_KIN = Pattern.compile("\\bi am (?:his|her|the) (?!mother|father|mom|dad)[a-z]+");
    /** Of whom else the talk is. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:family|siblings?|brothers?|sisters?|twins?|(?:other|more|any) (?:kids|children)|parents|relatives?|cousins?|nieces?|nephews?|"
                    + "husband and|wife and)\\b");

    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:yes|yeah|sure|well|so|oh|um|doctor|and|,) )*"
                    + "(?:(?:he|she) (?:is|(?:has )?(?:just |recently )?turned) )?(?:now |just |only )*(\\d{1,3})"
                    + "(?: (year|month|week|day)s?)?(?: old| of age)?(?: now| today| ,)*"
                    + "(?: (?:(?:white|black|caucasian|hispanic|asian|african american|latin[oa]) )?(?:male|female|boy|girl))?$");
    private static final Pattern OWN = Pattern.compile("^i am (\\d{1,3})(?: years? old)?(?: ,)?(?: sir| ma'am)?$");
    private static final int BEFORE = 4;

    private AgeOfCharge() {}

    static Optional<SpokenAge> in(Clause question, List<Clause> clauses) {
        var before = clauses.subList(0, question.number()).stream()
                .filter(clause -> clause.utterance() >= question.utterance() - BEFORE)
                .toList();
        boolean asked = ASKED.matcher(question.text()).find()
                || ASKED_OF_ELDER.matcher(question.text()).find()
                        && clauses.stream()
                                .limit(question.number())
                                .anyMatch(clause -> clause.speaker() == Speaker.GUEST
                                        && IS_KIN.matcher(clause.text()).find());
        if (!asked
                || before.stream()
                        .anyMatch(clause -> OTHERS.matcher(clause.text()).find())) {
            return Optional.empty();
        }
        for (Clause said : SpokenAge.answers(question, clauses)) {
            var answer = (said.speaker() == Speaker.GUEST ? ANSWER : OWN).matcher(said.text());
            if (answer.find()) {
                String unit = said.speaker() == Speaker.GUEST ? answer.group(2) : "year";
                return SpokenAge.age(
                        answer.group(1), unit == null ? "year" : unit, List.of(question.evidence(), said.evidence()));
            }
        }
        return Optional.empty();
    }
}
