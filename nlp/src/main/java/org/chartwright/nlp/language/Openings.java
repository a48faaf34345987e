package org.chartwright.nlp.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/**
 * Words of an utterance and a place among them in, what may begin there out, by the word lists of
 * {@code boundaries.tsv}.
 */
final class Openings {

    private static final Set<String> NEVER_LAST = words("never last");
    private static final Set<String> BEFORE_QUANTITY = words("before quantity");
    private static final Set<String> TOGETHER = words("together");
    private static final Set<String> BEFORE_SIDE = words("before side");
    private static final Set<String> OPENING = words("opening");
    private static final Set<String> ACTING = words("acting");
    private static final Set<String> BEFORE_PLACE = words("before place");
    private static final Set<String> FINDING = words("finding");
    private static final Set<String> SUBJECTS = words("subject");
    private static final Set<String> VERBS = words("verb");
    private static final Set<String> GOVERNING = words("governing");
    private static final Set<String> LEADING_IN = words("leading in");
    private static final Set<String> CONDITION = words("condition");
    private static final Set<String> JOINTS = words("joint");

    private static final Set<String> SIDES = Set.of("right", "left");
    private static final Set<String> OWNED = Set.of("your", "my");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "has");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final Set<String> BEFORE_ON = Set.of("so", "now", "and");
    private static final Set<String> EXAMINATION = Set.of("exam", "examination");
    private static final int WITHIN = 8;

    private Openings() {}

    /** The words of a kind. */
    static Set<String> words(String kind) {
        return Lexicons.rows("boundaries.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Arrays.stream(row.getLast().split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The word at that place as the lists have it: a number is 0, and what lies outside is a bar. */
    static String word(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "|";
        }
        Token token = tokens.get(at);
        return token.isNumber() ? "0" : token.text();
    }

    /** The words before {@code i} and at it belong to one statement, whatever a classifier says. */
    static boolean heldTogether(List<Token> tokens, int i) {
        String before = word(tokens, i - 1);
        boolean side = SIDES.contains(before) && BEFORE_SIDE.contains(word(tokens, i - 2));
        return NEVER_LAST.contains(before)
                || side
                || TOGETHER.contains(before + " " + word(tokens, i))
                || goesOnWithQuantity(tokens, i);
    }

    /** "8 days" or "for about 15 minutes" goes on with what was said before it. */
    private static boolean goesOnWithQuantity(List<Token> tokens, int i) {
        int at = i;
        while (at < i + 2 && BEFORE_QUANTITY.contains(word(tokens, at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    static boolean usual(List<Token> tokens, int i) {
        return OPENING.contains(pair(tokens, i));
    }

    /** "i will", "listen to": what is done next, said for itself. */
    static boolean act(List<Token> tokens, int i) {
        return ACTING.contains(pair(tokens, i)) && !governed(tokens, i);
    }

    /** "he does", "there is", "your lungs are": a subject with its verb, said for itself. */
    static boolean statement(List<Token> tokens, int i) {
        return clause(tokens, i) && !governed(tokens, i);
    }

    private static boolean governed(List<Token> tokens, int i) {
        return GOVERNING.contains(word(tokens, i - 1));
    }

    private static boolean clause(List<Token> tokens, int i) {
        boolean named = OWNED.contains(word(tokens, i))
                && (BEING.contains(word(tokens, i + 2)) || BEING.contains(word(tokens, i + 3)));
        return named || SUBJECTS.contains(word(tokens, i)) && VERBS.contains(word(tokens, i + 1));
    }

    /** "for your hypertension i am going to ...": the next problem of the plan. */
    static boolean problem(List<Token> tokens, int i) {
        return pair(tokens, i).equals("for your")
                && comesBeforeAVerb(tokens, i + 2, i + WITHIN, k -> ACTING.contains(pair(tokens, k)));
    }

    /** "(now, so, and) on the right knee exam", "... are clear | on the right knee there is": what is examined next. */
    static boolean examination(List<Token> tokens, int i) {
        boolean on = word(tokens, i).equals("on")
                || BEFORE_ON.contains(word(tokens, i)) && word(tokens, i + 1).equals("on");
        boolean behindFinding = on
                && FINDING.contains(word(tokens, i - 1))
                && comesBeforeAVerb(tokens, i + 2, i + WITHIN, k -> clause(tokens, k));
        return behindFinding
                || on
                        && !BEFORE_PLACE.contains(word(tokens, i - 1))
                        && comesBeforeAVerb(tokens, i + 1, i + WITHIN, k -> EXAMINATION.contains(word(tokens, k)));
    }

    private static boolean comesBeforeAVerb(List<Token> tokens, int from, int to, IntPredicate wanted) {
        for (int k = from; k < Math.min(tokens.size(), to); k++) {
            if (wanted.test(k)) {
                return true;
            }
            if (VERBS.contains(word(tokens, k))) {
                return false;
            }
        }
        return false;
    }

    /** "strength | and your mobility" is one statement, "strength | and your lungs are clear" are two. */
    static boolean partOfAList(List<Token> tokens, int i) {
        return JOINING.contains(word(tokens, i))
                && tokens.subList(i + 1, Math.min(tokens.size(), i + WITHIN)).stream()
                        .takeWhile(token -> !JOINING.contains(token.text()))
                        .noneMatch(token -> VERBS.contains(token.text()));
    }

    /**
     * "on your heart exam | i hear", "so over the past week | i had", "and if it is not better | we will": what opens
     * the sentence that began at {@code start} has no verb yet, or is only the condition.
     */
    static boolean ledIn(List<Token> tokens, int start, int i) {
        boolean verb = false;
        int clauses = 0;
        for (int k = i - 1; k >= start && clauses <= 1; k--) {
            boolean opens = k == start || JOINTS.contains(word(tokens, k - 1));
            if (opens && (CONDITION.contains(word(tokens, k)) || !verb && LEADING_IN.contains(word(tokens, k)))) {
                return !LEADING_IN.contains(word(tokens, i));
            }
            verb |= VERBS.contains(word(tokens, k));
            clauses += clause(tokens, k) ? 1 : 0;
        }
        return false;
    }

    private static String pair(List<Token> tokens, int i) {
        return word(tokens, i) + " " + word(tokens, i + 1);
    }
}
