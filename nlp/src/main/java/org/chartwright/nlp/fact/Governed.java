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

    /** What a clinician asks of a medicine that was given up. */
    private static final Pattern ASKED_QUIT = Pattern.compile(
            "\\b(?:(?:why|when) did (?:we|you|they|he|she) (?:stop|quit|come off|go off|give (?:it |that )?up|switch|change)"
                    + "|(?:we|they|you|he|she|i) (?:had to )?(?:stop|stopped|took you off|quit|switched) (?:it|that|them|the|you|those|because|taking)"
                    + "|what happened (?:with|on|to|when you took)|what (?:did|was) (?:it|that one|they|the) (?:do|reaction|side effect)"
                    + "|(?:why|what) (?:could|can) not|did not (?:tolerate|agree)|could not (?:take|tolerate)|(?:reactions?|trouble|problems?|side effects?) (?:to|with|on|from)|were you on|why not)\\b");

    private static final String INTENSE =
            "(?:too|so|really|very|just|all|terrible|bad|awful|horrible|got|felt|feeling|was|the|a|an|some|my)";

    private static final int NEAR = 2;
    private static final int MEDICINE_NEAR = 4;
    private static final int SHORT = 6;

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
                || symptom && !clause.question() && asQuit(clause, clauses, terms)
                || symptom && !clause.question() && BygoneStory.tells(clause, clauses)
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

    /** "why did we stop the arava ?" "the diarrhea". */
    private static boolean asQuit(Clause clause, List<Clause> clauses, Terms terms) {
        if (clause.byClinician() || ON.matcher(clause.text()).find()) {
            return false;
        }
        var asked = clauses.subList(0, clause.number()).reversed().stream()
                .dropWhile(before -> before.utterance() == clause.utterance())
                .takeWhile(before -> before.utterance() == clause.utterance() - 1 && before.byClinician())
                .toList();
        return asked.stream()
                        .limit(NEAR)
                        .anyMatch(before -> ASKED_QUIT.matcher(before.text()).find())
                && asked.stream().limit(NEAR).anyMatch(before -> medicine(before, terms));
    }

    /** "sulfa , rash", of what is on record; "propranolol , too tired", of what was tried. */
    private static boolean alone(Mention mention) {
        var tokens = mention.clause().tokens();
        int at = mention.from() - 1;
        while (at > 0 && tokens.get(at).text().matches(INTENSE)) {
            at--;
        }
        return mention.to() == tokens.size() && at > 0 && tokens.get(at).is(",");
    }

    private static boolean medicine(Clause clause, Terms terms) {
        return terms.in(clause.tokens()).stream().anyMatch(found -> found.term().kind() == Kind.DRUG);
    }

    private static boolean medicine(Clause clause, List<Clause> clauses, Terms terms) {
        return clauses.subList(Math.max(0, clause.number() - MEDICINE_NEAR), clause.number() + 1).stream()
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
