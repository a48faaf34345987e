package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A patient's clause in, the same with the "i" or "they" that stands only in the clause before it out: "i weigh myself
 * every day | and call if i gain three pounds" would read as an order.
 */
final class WithSubject {

    private static final Set<String> JOINTS = Set.of("and", "but", "then", "or", ",");
    private static final Set<String> BETWEEN = Set.of(
            "then", "also", "just", "still", "never", "always", "usually", "sometimes", "even", "finally", "now");
    private static final Set<String> LEADS =
            Set.of("and", "but", "so", "well", "yeah", "yes", "no", "then", ",", "because", "oh", "um", "uh", "now");
    /** Other persons, or words that begin no statement of what somebody did. */
    private static final Set<String> OTHERS =
            Set.of("he", "she", "they", "we", "you", "there", "that", "this", "if", "when", "who", "which");

    private static final Set<String> SHARED = Set.of("i", "they");

    /** What goes on behind these may be what one is to do, or does not: "i was told to rest | and drink more". */
    private static final Set<String> OPEN = Set.of(
            "to", "will", "would", "can", "could", "should", "may", "might", "must", "not", "never", "let", "did", "do",
            "does", "help", "gonna");

    private static final Set<String> NEVER = Set.of(
            "thank",
            "thanks",
            "sorry",
            "please",
            "let",
            "guess",
            "say",
            "maybe",
            "like",
            "see",
            "look",
            "is",
            "are",
            "was",
            "were",
            "does",
            "did",
            "do",
            "come",
            "forget",
            "hopefully",
            "pray");

    private WithSubject() {}

    static Clause of(Clause clause, List<Clause> clauses, Verbs verbs) {
        if (clause.speaker() != Speaker.PATIENT || clause.question() || clause.number() == 0) {
            return clause;
        }
        var tokens = clause.tokens();
        int verb = 0;
        while (verb < tokens.size() && JOINTS.contains(tokens.get(verb).text())) {
            verb++;
        }
        int joint = verb;
        while (verb < tokens.size() && BETWEEN.contains(tokens.get(verb).text())) {
            verb++;
        }
        if (joint == 0
                || verb + 1 >= tokens.size()
                || NEVER.contains(tokens.get(verb).text())) {
            return clause;
        }
        Clause before = clauses.get(clause.number() - 1);
        boolean same = before.utterance() == clause.utterance()
                && before.speaker() == clause.speaker()
                && !before.question()
                && !subject(before.tokens()).isEmpty();
        boolean hangs = verbs.isBase(tokens.get(verb).text())
                && before.tokens().stream().anyMatch(token -> OPEN.contains(token.text()));
        if (!same || hangs || !known(tokens.get(verb).text(), verbs) || !acts(tokens, joint, verb)) {
            return clause;
        }
        var out = new ArrayList<>(tokens.subList(0, joint));
        out.add(tokens.get(joint).as(subject(before.tokens())));
        out.addAll(tokens.subList(joint, tokens.size()));
        return new Clause(clause.number(), clause.utterance(), clause.speaker(), out, clause.question());
    }

    private static boolean known(String word, Verbs verbs) {
        return verbs.isAuxiliary(word) || verbs.isBase(word) || verbs.isPast(word);
    }

    /** "i" or "they", where nobody else does anything in it; empty otherwise. */
    private static String subject(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && LEADS.contains(tokens.get(at).text())) {
            at++;
        }
        boolean one = at < tokens.size()
                && SHARED.contains(tokens.get(at).text())
                && tokens.stream().skip(at + 1L).noneMatch(token -> OTHERS.contains(token.text()))
                && !anotherActs(tokens, at + 2);
        return one ? tokens.get(at).text() : "";
    }

    /** "i went in and my doctor said" */
    private static boolean anotherActs(List<Token> tokens, int from) {
        var parts = PartsOfSpeech.of(tokens);
        for (int i = from; i + 1 < tokens.size(); i++) {
            boolean noun = parts.is(i, "NOUN", "PROPN") || tokens.get(i).is("it");
            if (noun && (parts.verb(i + 1) || parts.auxiliary(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** As a verb behind an "i" it would be read as one. */
    private static boolean acts(List<Token> tokens, int joint, int verb) {
        var read = new ArrayList<Token>();
        read.add(tokens.get(joint).as("i"));
        read.addAll(tokens.subList(joint, tokens.size()));
        var parts = PartsOfSpeech.of(read);
        int at = verb - joint + 1;
        return (parts.is(at, "VERB") || parts.auxiliary(at))
                && !tokens.get(verb).text().endsWith("ing")
                && !parts.is(at + 1, "AUX");
    }
}
