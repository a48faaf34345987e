package org.chartwright.nlp.fact;

import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** What a patient names when asked for allergies in, whether it was only taken out: "just the naproxen last night". */
final class Tolerated {

    private static final Pattern TOOK = Pattern.compile(
            "\\bi (?:have |had |just |only |also |do |am |have been |sometimes |usually )*(?:took|take|taken|taking|use|used|using)\\b");
    private static final Pattern CAME_OF_IT = Pattern.compile(
            "\\b(?:allerg\\w+|react\\w*|rash|hives|swell\\w*|swollen|itch\\w*|sick|vomit\\w*|anaphyla\\w+|intoleran\\w+|broke out|came out|come out|wheez\\w*|can not|could not|not allowed|upsets?)\\b");

    private Tolerated() {}

    /** Whether the answer tells what was taken, and not what came of it. */
    static boolean by(Answer answer) {
        return answer.clauses().stream()
                        .anyMatch(said -> TOOK.matcher(said.text()).find())
                && answer.clauses().stream()
                        .noneMatch(said -> CAME_OF_IT.matcher(said.text()).find());
    }

    /** "i take tylenol instead" */
    static boolean in(Clause clause) {
        return TOOK.matcher(clause.text()).find()
                && !CAME_OF_IT.matcher(clause.text()).find();
    }
}
