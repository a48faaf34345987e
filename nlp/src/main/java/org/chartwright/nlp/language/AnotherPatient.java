package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;

/** A clinician's clause in, whether it tells of another patient out: "i had a guy with the same thing last week". */
final class AnotherPatient {

    private static final Pattern STORY = Pattern.compile(
            "^(?:(?:and|so|but|you know|actually|oh|well|in fact|,) )*(?:(?:i|we) (?:(?:just|once|also|recently|actually|did) )*(?:had|have had|saw|see|have seen|treated|took care of|operated on|remember|got)|(?:last (?:week|month|year)|yesterday|the other day|this morning) (?:i|we) (?:had|saw|treated)|there was) (?:a|an|another|this one|one|one other|some|other|my other|one of my) (?:(?:other|young|old|older|younger|new|elderly|few|[a-z]+ year old|\\d+ year old) )*(?:patients?|guy|lady|woman|man|gentleman|kid|fellow|fella|girl|boy|teenager|athlete|runner)\\b(?! (?:portal|handout|information|number|line|education|read|reads|from|who (?:will|can|does|is going)|doctors?|nurses?|surgeons?|do|look|come|call|check|take|help)\\b)");
    /** What one had somebody do is done for the patient who was spoken to. */
    private static final Pattern YOURS = Pattern.compile("\\byours?\\b");

    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?:and|so|but|then|,) )*(?:he|she|they|his|her|it (?:turned|was|ended)|turned out|ended up|who)\\b(?!.*\\byours?\\b)");
    private static final int REACH = 3;

    private AnotherPatient() {}

    static boolean told(Clause clause, List<Clause> clauses) {
        if (!clause.byClinician()) {
            return false;
        }
        return story(clause, clauses)
                || GOES_ON.matcher(clause.text()).find()
                        && clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).stream()
                                .anyMatch(before -> before.utterance() == clause.utterance() && story(before, clauses));
    }

    private static boolean story(Clause clause, List<Clause> clauses) {
        if (!STORY.matcher(clause.text()).find()) {
            return false;
        }
        return clause.number() == 0
                || clauses.get(clause.number() - 1).utterance() != clause.utterance()
                || !YOURS.matcher(clauses.get(clause.number() - 1).text()).find();
    }
}
