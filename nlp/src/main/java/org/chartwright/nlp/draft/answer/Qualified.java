package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** A symptom that was asked about in, what limits it in the question out: "pain in your legs", "... with exertion". */
final class Qualified {

    private static final Set<String> OPENING = Set.of(
            "in",
            "on",
            "with",
            "while",
            "when",
            "during",
            "after",
            "down",
            "along",
            "around",
            "at",
            "between",
            "from",
            "under",
            "inside",
            "behind",
            "above",
            "below",
            "near",
            "going",
            "walking",
            "climbing",
            "lying",
            "laying",
            "bending");
    private static final Set<String> ENDING = Set.of("or", "and", ",", "any", "no", "at", "recently", "like", "you");
    /** With one of these the words behind are no plain limit. */
    private static final Set<String> UNCLEAR = Set.of(
            "i",
            "me",
            "here",
            "there",
            "it",
            "that",
            "this",
            "these",
            "those",
            "is",
            "are",
            "have",
            "has",
            "do",
            "does",
            "did",
            "anything",
            "well",
            "them");

    private static final int LONGEST = 8;

    private Qualified() {}

    static List<Token> behind(Mention mention, Narrator narrator, Pronouns patient) {
        var tokens = mention.clause().tokens();
        int from = mention.to();
        boolean lying = mention.term().preferred().equals("orthopnea");
        if (lying || from >= tokens.size() || !OPENING.contains(tokens.get(from).text())) {
            return List.of();
        }
        // "when you are passing water"
        boolean doing = from + 3 < tokens.size()
                && tokens.get(from + 1).is("you")
                && tokens.get(from + 2).is("are")
                && tokens.get(from + 3).text().endsWith("ing");
        int to = doing ? from + 3 : from + 1;
        boolean told = tokens.get(from).is("while") || tokens.get(from).is("when");
        while (to < tokens.size()
                && (!ENDING.contains(tokens.get(to).text())
                        || (told || timed(tokens, from, to)) && tokens.get(to).is("you")
                        || joinsPart(tokens, to))) {
            to++;
        }
        var words = new ArrayList<>(tokens.subList(from, to));
        if (doing) {
            words.subList(1, 3).clear();
        }
        boolean clear =
                words.size() > 1 && words.size() <= LONGEST && !words.get(1).is("all") && !unclear(words);
        if (!clear) {
            return List.of();
        }
        var own = new ArrayList<Token>();
        for (Token token : words) {
            // "in that right arm" was shown and is the patient's own
            own.add(token.is("that") || token.is("this") ? token.as(patient.possessive()) : token);
        }
        Clause clause = mention.clause();
        return narrator.tell(new Clause(clause.number(), clause.utterance(), clause.speaker(), own, false));
    }

    /** "in the fingers when you hold the phone" */
    private static boolean timed(List<Token> tokens, int from, int to) {
        return to > from && (tokens.get(to - 1).is("when") || tokens.get(to - 1).is("while"));
    }

    private static boolean unclear(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean part = i + 1 < words.size()
                    && (words.get(i).is("that") || words.get(i).is("this"))
                    && words.subList(i + 1, words.size()).stream()
                            .limit(2)
                            .anyMatch(token -> Hurting.isPart(token.text()));
            if (UNCLEAR.contains(words.get(i).text()) && !part) {
                return true;
            }
        }
        return false;
    }

    /** "in your arms or your legs" */
    private static boolean joinsPart(List<Token> tokens, int at) {
        int next = at + 1 < tokens.size() && tokens.get(at + 1).is("your") ? at + 2 : at + 1;
        return (tokens.get(at).is("or") || tokens.get(at).is("and"))
                && next < tokens.size()
                && Hurting.isPart(tokens.get(next).text());
    }
}
