package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without the pauses and false starts of speech out: "she was , trying" is "she was
 * trying", "there is no , there is a little fluid" is "there is a little fluid".
 */
final class Unlittered {

    /** Nothing can end after these: a comma there is a pause for thought. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "is", "are", "was", "were", "am", "be", "been", "have", "has",
            "had", "his", "her", "their", "my", "our", "from", "at", "in", "on", "into", "by", "some", "any", "will",
            "would", "can", "could", "should", "may", "might", "must", "very", "further", "every", "each", "and", "but",
            "or", "because", "about", "than", "between", "this", "which");

    /** What is put in between after these has a comma on either side. */
    private static final Set<String> PARENTHESIS_AFTER = Set.of("and", "but", "or", "because", "this", "which");

    private static final Set<String> DENYING_VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "shows");

    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "he", "she", "they", "it", "there", "my", "the", "his", "her", "their", "this");

    /** A start that ends with one of these was given up. */
    private static final Set<String> GIVEN_UP_AT = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "is", "are", "was", "were", "am", "be", "been", "have", "has",
            "had", "his", "her", "their", "my", "our", "from", "at", "some", "any", "no", "not", "will", "would", "can",
            "could", "should", "may", "might", "very", "i", "we", "he", "she", "they", "that", "and", "but");

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> GAP_BEFORE = Set.of("and", "but", "including", "because");
    private static final Set<String> PLACING = Set.of("from", "to", "at", "in");

    private static final int LONGEST_START = 6;
    private static final int PARENTHESIS = 4;
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had");

    private Unlittered() {}

    static List<Token> of(List<Token> told) {
        return withoutPauses(withoutGaps(withoutFalseStart(begunAnew(told))));
    }

    /** "we will he said", left of "what we will do is he said". */
    private static List<Token> begunAnew(List<Token> told) {
        boolean anew = told.size() > 4
                && PERSONS.contains(told.get(0).text())
                && told.get(1).is("will")
                && PERSONS.contains(told.get(2).text());
        return anew ? told.subList(2, told.size()) : told;
    }

    /** "our records from the including": the name that stood there is missing from the transcript. */
    private static List<Token> withoutGaps(List<Token> told) {
        var out = new ArrayList<Token>();
        for (Token token : told) {
            boolean gap = GAP_BEFORE.contains(token.text())
                    && out.size() > 2
                    && out.getLast().is("the")
                    && PLACING.contains(out.get(out.size() - 2).text());
            if (gap) {
                out.removeLast();
                out.removeLast();
            }
            out.add(token);
        }
        return out;
    }

    private static List<Token> withoutFalseStart(List<Token> told) {
        var out = told;
        for (int comma = comma(out, 1); comma > 0 && comma <= LONGEST_START; comma = comma(out, 1)) {
            boolean starts = SUBJECTS.contains(out.getFirst().text());
            boolean givenUp = GIVEN_UP_AT.contains(out.get(comma - 1).text());
            boolean anew = comma + 2 < out.size()
                    && SUBJECTS.contains(out.get(comma + 1).text())
                    && startsASentence(out, comma + 1);
            boolean counts = out.subList(0, comma).stream().anyMatch(Token::isNumber);
            if (!starts || !givenUp || !anew || counts) {
                break;
            }
            out = out.subList(comma + 1, out.size());
        }
        return out;
    }

    /** "is , his blood sugar is up" starts anew, "by the pool , his favourite" does not. */
    private static boolean startsASentence(List<Token> told, int from) {
        return told.subList(from + 1, Math.min(told.size(), from + 5)).stream()
                .anyMatch(token -> BEING.contains(token.text())
                        || PERSONS.contains(told.get(from).text())
                        || Set.of("it", "there").contains(told.get(from).text()));
    }

    private static int comma(List<Token> told, int from) {
        for (int i = from; i < told.size(); i++) {
            if (told.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> withoutPauses(List<Token> told) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            if (token.is(",") && !out.isEmpty() && i + 1 < told.size() && pause(out, told, i)) {
                continue;
            }
            boolean anew = token.is("been")
                    && out.size() > 1
                    && out.getLast().is("is")
                    && told.get(i - 1).is(",");
            if (anew) {
                // "he's , been stretching": the short form was opened the wrong way
                out.set(out.size() - 1, out.getLast().as("has"));
            }
            if (BEING.contains(token.text())
                    && i > 1
                    && told.get(i - 1).is(",")
                    && BEING.contains(out.getLast().text())) {
                // "is , has been going away": said anew
                out.removeLast();
            }
            out.add(token);
        }
        return List.copyOf(out);
    }

    private static boolean pause(List<Token> out, List<Token> told, int comma) {
        String before = out.getLast().text();
        Token next = told.get(comma + 1);
        if (next.is("of")) {
            return true;
        }
        boolean denying = before.equals("no")
                && out.size() > 1
                && DENYING_VERBS.contains(out.get(out.size() - 2).text());
        if (!denying && !LEADING_ON.contains(before)) {
            return false;
        }
        int close = comma(told, comma + 1);
        boolean encloses = close > 0 && close - comma <= PARENTHESIS;
        return !(encloses && PARENTHESIS_AFTER.contains(before)) && next.isWord();
    }
}
