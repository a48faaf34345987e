package org.chartwright.nlp.history;

import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Denial;
import org.chartwright.nlp.language.Clause;

/** An answer as said in, its words without hedges, restarts and manners of speaking out. */
final class Plain {

    private static final Pattern HEDGES = Pattern.compile(
            "\\b(?:you know|i mean|i guess|i suppose|i would say|i think|let us say|kind of|sort of|like|actually|basically|honestly|just|well|so|yeah|yes|yep|okay|oh|really|only|mostly|usually|currently)\\b|,");
    private static final Pattern TWICE = Pattern.compile("\\b(\\w+(?: \\w+)?)(?: \\1\\b)+");

    private Plain() {}

    static String of(Clause clause) {
        String words = HEDGES.matcher(clause.text())
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
        return TWICE.matcher(words).replaceAll("$1");
    }

    /** Whether the clause says no and takes nothing back. */
    static boolean denies(Clause clause) {
        return Denial.only(clause);
    }
}
