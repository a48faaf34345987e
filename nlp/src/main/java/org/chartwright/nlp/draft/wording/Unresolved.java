package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/** Words of a unit in, whether they were not settled out: "in 6 weeks , no wait , 8", "she a 40 mg of ...". */
final class Unresolved {

    private static final Set<String> AUXILIARY = Set.of("will", "would", "to", "can", "could", "should", "may");
    private static final Set<String> DONE = Set.of(
            "come", "return", "follow", "see", "start", "stop", "take", "hold", "use", "call", "schedule", "check");

    private static final Set<String> NEVER_VERBS = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "from", "at", "in", "his", "her", "their", "my", "your", "it",
            "i", "he", "she", "we", "that", "this");

    private Unresolved() {}

    static boolean takesBack(List<Token> told) {
        for (int i = 2; i < told.size(); i++) {
            boolean no = told.get(i - 1).is("no");
            boolean pause = told.get(i - 1).is(",");
            boolean alone = pause
                    && told.get(i).is("no")
                    && i + 1 < told.size()
                    && told.get(i + 1).is(",");
            if (alone
                    || (no || pause) && told.get(i).is("wait")
                    || no && told.get(i).is("sorry")) {
                return true;
            }
        }
        return false;
    }

    /** "we will have the patient come back" asks nothing; "the patient" stands there. */
    static boolean hasDone(List<Token> told, int subject) {
        return subject > 1
                && subject + 1 < told.size()
                && AUXILIARY.contains(told.get(subject - 2).text())
                && DONE.contains(told.get(subject + 1).text());
    }

    /** "she a 40 mg of ...": what stands where the verb belongs cannot be one. */
    static boolean subjectWithoutVerb(List<Token> told, Set<String> subjects) {
        boolean subject = told.size() > 1 && subjects.contains(told.getFirst().text());
        return subject
                && (told.get(1).isNumber() || NEVER_VERBS.contains(told.get(1).text()));
    }
}
