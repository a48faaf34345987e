package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without the pauses and false starts of speech out: "she was , trying" is "she was
 * trying", "there is no , there is a little fluid" is "there is a little fluid".
 */
public final class Unlittered {

    /** Nothing can end after these: a comma there is a pause for thought. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "is", "are", "was", "were", "am", "be", "been", "have", "has",
            "had", "his", "her", "their", "my", "our", "from", "at", "in", "on", "into", "by", "some", "any", "will",
            "would", "can", "could", "should", "may", "might", "must", "very", "further", "every", "each", "and", "but",
            "or", "because", "about", "than", "between", "this", "which");

    /** What is put in between after these has a comma on either side. */
    private static final Set<String> PARENTHESIS_AFTER = Set.of("and", "but", "or", "because", "this", "which");

    private static final Set<String> DENYING_VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "shows");

    private static final Set<String> GAP_BEFORE = Set.of("and", "but", "including", "because");
    private static final Set<String> PLACING = Set.of("from", "to", "at", "in");

    private static final int PARENTHESIS = 4;
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had");

    private static final Set<String> ORDERING = Set.of(
            "order",
            "get",
            "give",
            "start",
            "take",
            "do",
            "put",
            "check",
            "schedule",
            "repeat",
            "prescribe",
            "increase",
            "continue",
            "have",
            "see");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "their", "some", "another", "you");

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it", "the patient");
    private static final Set<String> THINKING =
            Set.of("think", "thinks", "thought", "believe", "believes", "guess", "guesses", "hopes");
    private static final Set<String> MAKING = Set.of("help", "helps", "helped", "make", "makes", "made", "let", "lets");
    private static final Set<String> OBJECTS = Set.of("it", "him", "her", "them");
    private static final Set<String> OBJECT_OPENING = Set.of("a", "an", "the", "his", "her", "their", "some");
    private static final int LONGEST_SUBJECT = 4;
    private static final Set<String> OPENING = Set.of("if", "when", "since", "because", "so", "and", "but", "what");

    private Unlittered() {}

    public static List<Token> of(List<Token> told) {
        var plainly = Comments.without(Fillers.without(Mended.of(told)));
        var begun = SaidAnew.once(Restated.once(FalseStarts.without(GivenUp.without(Offcuts.without(plainly)))));
        var plain = NamedAgain.once(plain(withObjects(withoutPauses(withoutGaps(begun)))));
        return OrdersApart.of(Tenses.of(
                Commas.of(Concord.of(Lacking.filled(Determiners.of(Examined.plainly(Examined.opened(plain))))))));
    }

    /** "i will going to" is "i will", "order , an echocardiogram" and "in into the groin" lose what is too much. */
    private static List<Token> plain(List<Token> told) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            Token before = out.isEmpty() ? token : out.getLast();
            boolean going = token.is("going")
                    && before.is("will")
                    && i + 1 < told.size()
                    && told.get(i + 1).is("to");
            boolean object = token.is(",")
                    && i + 1 < told.size()
                    && ORDERING.contains(before.text())
                    && DETERMINERS.contains(told.get(i + 1).text());
            if (going) {
                i++;
            } else if (!object) {
                if (token.is("into") && before.is("in")) {
                    out.removeLast();
                }
                out.add(token);
            }
        }
        return List.copyOf(out);
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

    public static int comma(List<Token> told, int from) {
        for (int i = from; i < told.size(); i++) {
            if (told.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "rides , their bike": a pause between a verb and its object, where no other verb follows. */
    private static List<Token> withObjects(List<Token> told) {
        for (int i = 1; i + 1 < told.size(); i++) {
            if (told.get(i).is(",") && OBJECT_OPENING.contains(told.get(i + 1).text())) {
                var parts = PartsOfSpeech.of(told);
                int comma = i;
                boolean object = parts.is(i - 1, "VERB")
                        && IntStream.range(i + 1, told.size()).noneMatch(k -> parts.is(k, "VERB", "AUX", "PUNCT"));
                if (object) {
                    var out = new ArrayList<>(told);
                    out.remove(comma);
                    return out;
                }
            }
        }
        return told;
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

    /** "notified that he , had": a clause begins and pauses before its verb. */
    private static boolean afterPerson(List<Token> out, Token next) {
        return BEING.contains(next.text())
                && out.size() > 1
                && PERSONS.contains(out.getLast().text())
                && out.get(out.size() - 2).is("that");
    }

    /** "the abdomen , is soft": the first pause, between who it is about and the verb. */
    private static boolean beforeItsVerb(List<Token> out, Token next) {
        return BEING.contains(next.text())
                && out.size() <= LONGEST_SUBJECT
                && out.stream().noneMatch(token -> token.is(",") || BEING.contains(token.text()))
                && !OPENING.contains(out.getFirst().text());
    }

    /** "he thinks , he had": not "the knee , he thinks , had". */
    private static boolean thought(List<Token> out, Token next) {
        return out.size() > 1
                && out.size() <= LONGEST_SUBJECT
                && THINKING.contains(out.getLast().text())
                && PERSONS.contains(out.get(out.size() - 2).text())
                && PERSONS.contains(next.text())
                && out.stream().noneMatch(token -> token.is(","));
    }

    /** "it helped it , go down". */
    private static boolean made(List<Token> out, Token next) {
        return out.size() > 1
                && MAKING.contains(out.get(out.size() - 2).text())
                && OBJECTS.contains(out.getLast().text())
                && next.isWord()
                && !OPENING.contains(next.text())
                && !PERSONS.contains(next.text());
    }

    private static boolean pause(List<Token> out, List<Token> told, int comma) {
        String before = out.getLast().text();
        Token next = told.get(comma + 1);
        if (next.is("of") || afterPerson(out, next) || before.equals("like") || beforeItsVerb(out, next)) {
            return true;
        }
        if (thought(out, next) || made(out, next)) {
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
