package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/**
 * A symptom or an illness that is named in a clause and the clauses around it in, what it is by what governs it out: no
 * mention, no more than possible, of another time, or nobody's yet.
 */
final class Governed {

    /** The medicine was given up. */
    private static final Pattern QUIT = Pattern.compile(
            "\\b(?:quit|stopped|(?:took|taken|take|pulled|got) (?:me |myself |him |her )?off|came off|went off|gave (?:it |that |them )?up|threw (?:it|them|the rest) (?:out|away)|switched|never again"
                    + "|not doing that again|discontinued|put me (?:down|back)|changed me|will not (?:take|touch|do) (?:it|that|them)|would not take|could not (?:take|do|tolerate|stand|stay on|handle)|can not (?:take|do|tolerate|stand|handle)"
                    + "|had to (?:stop|quit|come off)|put a stop to)\\b");
    /** It goes on. */
    private static final Pattern ON = Pattern.compile(
            "\\b(?:still|again|since|keeps?|keep|comes? back|came back|now|never (?:went|gone|left)|not gone|every|worse|continues?|to this day|these days|lately|today)\\b");

    private static final Pattern STILL = Pattern.compile("\\b(?:still|ever since|to this day|lately|these days)\\b");
    private static final Pattern ALLERGIES = Pattern.compile("\\b(?:allerg\\w+|react(?:ion|ions|ed|s)?)\\b");
    /** Nobody is in doubt of the one word of a question: "stream ?" "weak". */
    private static final Pattern OF_FLOW = Pattern.compile("\\b(?:stream|flow|urine|pee)(?: like)?$");

    private static final int NEAR = 2;
    private static final int SHORT = 4;

    private Governed() {}

    /** Whether it is no mention of the symptom or illness at all. */
    static boolean away(Set<Governors.Class> governors, Clause clause, Found found, List<Clause> clauses) {
        return governors.contains(Governors.Class.FIGURE)
                || governors.contains(Governors.Class.THING)
                || found.term().preferred().equals("weakness") && ofFlow(clause, found, clauses);
    }

    static Mention of(Mention mention, Set<Governors.Class> governors, List<Clause> clauses, Terms terms) {
        if (mention.assertion().polarity() == Polarity.ABSENT && !governors.contains(Governors.Class.FEAR)) {
            return mention;
        }
        Clause clause = mention.clause();
        boolean asked = clause.question() && clause.byClinician();
        if (!asked && (governors.contains(Governors.Class.TEACHING) || governors.contains(Governors.Class.LOOKOUT))) {
            return mention.supposed();
        }
        if (governors.contains(Governors.Class.NEARLY)
                || governors.contains(Governors.Class.LIKENESS)
                || governors.contains(Governors.Class.FEAR)) {
            return mention.unsure();
        }
        return mention.assertion().about() != About.FAMILY && earlier(mention, governors, clauses, terms)
                ? mention.past()
                : mention;
    }

    private static boolean earlier(Mention mention, Set<Governors.Class> governors, List<Clause> clauses, Terms terms) {
        Clause clause = mention.clause();
        if (governors.contains(Governors.Class.EARLIER)) {
            return around(clause, clauses, 0, 1)
                    .noneMatch(near -> ON.matcher(near.text()).find());
        }
        if (clause.question() && clause.byClinician()) {
            return false;
        }
        boolean symptom = mention.term().kind() == Kind.SYMPTOM;
        boolean quit = around(clause, clauses, NEAR, NEAR)
                .anyMatch(near -> QUIT.matcher(near.text()).find());
        boolean medicine = medicine(clause, clauses, terms);
        if (around(clause, clauses, 0, 1)
                .anyMatch(near -> STILL.matcher(near.text()).find())) {
            return false;
        }
        return governors.contains(Governors.Class.REACTION) && (medicine || quit)
                || governors.contains(Governors.Class.QUIT) && medicine && quit
                || symptom && !clause.question() && medicine && ofAllergy(clause, clauses)
                || symptom && clause.tokens().size() <= SHORT && medicine(clause, terms) && alone(mention);
    }

    /** "any allergies ?" "codeine makes me itch". */
    private static boolean ofAllergy(Clause clause, List<Clause> clauses) {
        if (clause.byClinician()) {
            return around(clause, clauses, NEAR, 0)
                    .anyMatch(near -> ALLERGIES.matcher(near.text()).find());
        }
        return clauses.subList(0, clause.number()).stream()
                .anyMatch(before -> before.byClinician()
                        && before.utterance() == clause.utterance() - 1
                        && ALLERGIES.matcher(before.text()).find());
    }

    /** "sulfa , rash", of what is on record. */
    private static boolean alone(Mention mention) {
        return mention.to() == mention.clause().tokens().size()
                && mention.from() > 0
                && mention.clause().tokens().get(mention.from() - 1).is(",");
    }

    private static boolean medicine(Clause clause, Terms terms) {
        return terms.in(clause.tokens()).stream().anyMatch(found -> found.term().kind() == Kind.DRUG);
    }

    private static boolean medicine(Clause clause, List<Clause> clauses, Terms terms) {
        return clauses.subList(Math.max(0, clause.number() - NEAR), clause.number() + 1).stream()
                .filter(near -> near.utterance() >= clause.utterance() - 1)
                .anyMatch(near -> medicine(near, terms));
    }

    private static Stream<Clause> around(Clause clause, List<Clause> clauses, int back, int on) {
        return clauses
                .subList(Math.max(0, clause.number() - back), Math.min(clauses.size(), clause.number() + on + 1))
                .stream()
                .filter(near -> near.utterance() == clause.utterance());
    }

    private static boolean ofFlow(Clause clause, Found found, List<Clause> clauses) {
        return clause.number() > 0
                && found.from() < NEAR
                && found.words().equals("weak")
                && clauses.get(clause.number() - 1).byClinician()
                && !clause.byClinician()
                && clauses.get(clause.number() - 1).tokens().size() <= 2 * SHORT
                && OF_FLOW.matcher(clauses.get(clause.number() - 1).text()).find();
    }
}
