package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * A question of operations with its answer in, or what a clinician read and the patient confirmed, the operations out.
 */
final class Operations {

    private static final Pattern SECTIONS =
            Pattern.compile("\\b(?:(\\d+|an?|one) )?(?:c[ -]sections?|ca?esareans?(?: sections?)?)\\b");
    private static final Pattern OUT = Pattern.compile(
            "\\bmy ((?:[a-z]+ )?(?:teeth|tooth|kidney|womb|cyst|mole|lump|polyps?|testicle|toenail)) (?:taken )?(?:out|removed)\\b");
    private static final Pattern NOT_HAD = Pattern.compile(
            "\\b(?:not|never|no|should|could|would|mother|sister|wife|daughter|or was (?:it|that)|or is it|or maybe)\\b");

    /** An operation and its year. */
    private static final Pattern DATED = Pattern.compile(
            "(?:^|\\b(?:an?|my|the|your|had|another|and) |, )((?:(?!(?:an?|my|the|your|had|and|i|you|in|on|for|of|have|that|another)\\b)[a-z0-9-]+ ){0,4}?[a-z]*(?:ectomy|otomy|ostomy|plasty|surgery|operation|repair|removal|replacement|fusion|bypass|transplant|graft|reconstruction|section))"
                    + "(?: done| performed)?(?: back)? (?:in|around) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? )?((?:19|20)\\d\\d)\\b");

    private static final Pattern YOU_HAD =
            Pattern.compile("\\byou (?:(?:also|then|have|previously) )*(?:had|underwent)\\b");
    private static final Pattern ALSO = Pattern.compile("^(?:(?:and|also|then|okay|,) )+(?:an?|the|your|another) ");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:need|needs|scheduled|schedule|going to|planned|planning|will|want|wants|supposed|might|may have|considering|offered|recommended|recovering|due for|talked about|if)\\b");

    private static final Pattern LINKS = Pattern.compile(
            "(?:(?:,|and|my|the|a|an|i|had|have|also|then|yes|yeah|just|only|on|got|well|oh|well|both|that is|it|all) ?| )*");

    private Operations() {}

    static List<HistoryLine> of(Inquiry asked) {
        var out = new ArrayList<HistoryLine>();
        for (Clause clause : asked.answers()) {
            String words = Plain.of(clause);
            if (NOT_HAD.matcher(words).find()) {
                continue;
            }
            var sections = SECTIONS.matcher(words);
            if (sections.find()) {
                String many = sections.group(1);
                boolean several = many != null && many.matches("\\d+") && !many.equals("1");
                out.add(line(asked, clause, several ? many + " cesarean sections" : "cesarean section"));
            }
            out.addAll(dated(clause, asked.evidence(List.of(clause))));
            out.addAll(listed(asked, clause));
            var removed = OUT.matcher(words);
            while (removed.find()) {
                out.add(line(asked, clause, removed.group(1) + " removed"));
            }
        }
        return out;
    }

    /** Those told by the part of the body, each for its statement where the answer says nothing else. */
    private static List<HistoryLine> listed(Inquiry asked, Clause clause) {
        if (AHEAD.matcher(clause.text()).find()) {
            return List.of();
        }
        var found = OperationNamed.in(clause.text());
        var rest = new StringBuilder(clause.text());
        for (OperationNamed one : found.reversed()) {
            rest.replace(one.from(), one.to(), " ");
        }
        boolean only = LINKS.matcher(rest).matches();
        return found.stream()
                .map(one ->
                        only ? line(asked, clause, one.words()) : beside(one.words(), asked.evidence(List.of(clause))))
                .toList();
    }

    /** "so you had a laparotomy in 1967 ?" "yes": what a clinician reads and the patient confirms. */
    static List<HistoryLine> confirmed(List<Clause> clauses) {
        var out = new ArrayList<HistoryLine>();
        int last = -1;
        for (Clause clause : clauses) {
            boolean goesOn = last >= 0
                    && clause.utterance() - last <= 2
                    && ALSO.matcher(clause.text()).find();
            boolean read =
                    clause.byClinician() && (YOU_HAD.matcher(clause.text()).find() || goesOn);
            var yes = clauses.subList(clause.number() + 1, clauses.size()).stream()
                    .filter(next -> next.utterance() == clause.utterance() + 1)
                    .findFirst()
                    .filter(next -> !next.byClinician() && Answer.senseOf(next) == Answer.Sense.YES);
            if (read && yes.isPresent() && !NOT_HAD.matcher(clause.text()).find()) {
                out.addAll(dated(clause, List.of(clause.evidence(), yes.get().evidence())));
                last = clause.utterance();
            }
        }
        return out;
    }

    private static List<HistoryLine> dated(Clause clause, List<Evidence> places) {
        return DATED.matcher(clause.text())
                .results()
                .filter(found -> !AHEAD.matcher(clause.text()).find())
                .map(found -> beside(
                        SECTIONS.matcher(found.group(1)).replaceFirst("cesarean section") + " in " + found.group(2),
                        places))
                .toList();
    }

    /** A line that takes the place of no statement: which side, which month and how it went are told there. */
    private static HistoryLine beside(String words, List<Evidence> places) {
        return new HistoryLine(SectionKind.PAST_SURGICAL_HISTORY, words, "", places, places);
    }

    private static HistoryLine line(Inquiry asked, Clause clause, String words) {
        return new HistoryLine(SectionKind.PAST_SURGICAL_HISTORY, words, asked.evidence(List.of(clause)));
    }
}
