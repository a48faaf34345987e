package org.chartwright.nlp.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer.Sense;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question, its answer and what the answer's opening says in, what it says to this question out. Words of the
 * question said again affirm it; a denial of something else does not deny it.
 */
final class Echoed {

    /** "i have not" and no more of it. */
    private static final Pattern DENIAL = Pattern.compile(
            "^(?:(?:well|so|and|but|actually|,) )*(?:i|they|it) (?:have|do|am|did|are|is|has|does) (?:not|never)");
    /** What may follow a denial of the whole question. */
    private static final Set<String> AFTER_DENIAL = Set.of(
            "noticed",
            "notice",
            "had",
            "have",
            "really",
            "yet",
            "at",
            "any",
            "currently",
            "right",
            "actually",
            "no",
            "not",
            "think",
            "believe",
            "recently",
            "lately",
            "that",
            "so",
            "ever",
            "even",
            "and",
            "but",
            "because",
            "anymore",
            "since",
            "today",
            "seen",
            "recall",
            "remember",
            "usually",
            "been",
            "either",
            "i",
            "for",
            "all",
            "now",
            "just",
            "to");

    private static final Pattern NEITHER =
            Pattern.compile("\\b(?:not|no|never|none|nothing|neither|or|if|when|what|how)\\b");
    private static final Set<String> LITTLE = Set.of("a", "an", "the", "it", "that", "this", "i", "my", "you", "your");
    private static final Pattern EXPLAINS = Pattern.compile(
            "^(?:(?:yes|yeah|right|so|well|,) )*(?:like|meaning|i mean|as in|you know|that is (?:a|an|the|when|like))\\b");
    private static final int LONGEST = 4;
    private static final int STEM = 4;

    private Echoed() {}

    static Sense sense(Clause question, List<Clause> answer, List<Clause> clauses, Sense opening) {
        Clause said = answer.getFirst();
        if (opening == Sense.NO && ofElse(question, said.tokens())) {
            return Sense.OTHER;
        }
        return opening == Sense.OTHER && again(question, said) && !asksBack(answer, clauses) ? Sense.YES : opening;
    }

    /** "sulfa ?" "yes , the antibiotic" "no i am not": the echo asked what was meant. */
    private static boolean asksBack(List<Clause> answer, List<Clause> clauses) {
        if (answer.getFirst().question()) {
            return true;
        }
        var then = clauses.subList(answer.getLast().number() + 1, clauses.size());
        var reply = then.stream()
                .takeWhile(clause -> clause.byClinician()
                        && clause.utterance() == answer.getLast().utterance() + 1)
                .toList();
        boolean explained =
                !reply.isEmpty() && EXPLAINS.matcher(reply.getFirst().text()).find();
        boolean asked = reply.stream().anyMatch(Clause::question);
        boolean denied = !asked && then.size() > reply.size() && Answer.senseOf(then.get(reply.size())) == Sense.NO;
        return explained || denied;
    }

    /** "every morning ?" "every morning". */
    private static boolean again(Clause question, Clause said) {
        var words = said.words();
        return words.size() <= LONGEST
                && words.stream().anyMatch(word -> word.length() > 3 && !LITTLE.contains(word))
                && !NEITHER.matcher(said.text()).find()
                && !NEITHER.matcher(question.text()).find()
                && new HashSet<>(question.words()).containsAll(words);
    }

    /** "nausea , fever or chills ?" "i have not thrown up". */
    private static boolean ofElse(Clause question, List<Token> said) {
        var text = String.join(" ", said.stream().map(Token::text).toList());
        var denial = DENIAL.matcher(text);
        if (!denial.find() || denial.end() >= text.length() - 1) {
            return false;
        }
        String next = text.substring(denial.end()).strip().split(" ")[0];
        return Character.isLetter(next.charAt(0))
                && !AFTER_DENIAL.contains(next)
                && question.words().stream().noneMatch(word -> stem(word).equals(stem(next)));
    }

    static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
