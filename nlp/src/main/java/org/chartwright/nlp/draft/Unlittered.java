package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
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

    private static final Set<String> SINGULAR = Set.of("he", "she", "it", "the patient");
    private static final Set<String> BETWEEN_OR_WITH = Set.of("with", "at", "on", "for", "in");
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

    private static final Set<String> BETWEEN = Set.of("during", "in", "on", "over", "after", "for", "at", "since");

    private static final Set<String> RELATIVES =
            Lexicons.rows("relatives.tsv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    /** Words before a comma that are not who the sentence is about. */
    private static final Set<String> NO_NAMES = Set.of(
            "today",
            "again",
            "yesterday",
            "currently",
            "recently",
            "previously",
            "initially",
            "usually",
            "sometimes",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "otherwise",
            "lastly",
            "overall",
            "honestly",
            "however",
            "typically",
            "normally",
            "occasionally",
            "afterwards",
            "hopefully",
            "additionally",
            "also",
            "then",
            "first",
            "second",
            "third",
            "finally",
            "tonight",
            "tomorrow",
            "since",
            "later",
            "eventually",
            "meanwhile",
            "therefore",
            "instead",
            "maybe",
            "perhaps",
            "probably",
            "luckily",
            "fortunately");

    private static final Set<String> NOT_LISTING = Set.of(
            "and", "or", "but", "is", "are", "was", "were", "has", "have", "had", "with", "there", "shows", "showed",
            "of", "to", "for", "on", "in", "that", "the", "reports", "denies", "at", "by", "says", "know", "see", "if");

    private Unlittered() {}

    static List<Token> of(List<Token> told) {
        return plain(agreeing(withoutPauses(withoutGaps(withoutFalseStart(begunAnew(namedTwice(withoutTail(told))))))));
    }

    /** "with food and i advised the patient to ..." is "i advised the patient to ...". */
    private static List<Token> withoutTail(List<Token> told) {
        for (int i = 2;
                told.size() > LONGEST_START
                        && BETWEEN_OR_WITH.contains(told.getFirst().text())
                        && i <= 3;
                i++) {
            if (told.get(i).is("and") && PERSONS.contains(told.get(i + 1).text())) {
                return told.subList(i + 1, told.size());
            }
        }
        return told;
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

    /** "katherine , she was" is "she was", "he during the pandemic he got" is "during the pandemic he got". */
    private static List<Token> namedTwice(List<Token> told) {
        boolean named = told.size() > 4
                && told.get(1).is(",")
                && PERSONS.contains(told.get(2).text())
                && told.get(0).isWord()
                && told.get(0).text().length() > 3
                && !NO_NAMES.contains(told.get(0).text())
                && !RELATIVES.contains(told.get(0).text());
        if (named) {
            return told.subList(2, told.size());
        }
        boolean between = told.size() > 5
                && PERSONS.contains(told.get(0).text())
                && BETWEEN.contains(told.get(1).text());
        for (int i = 3; between && i <= LONGEST_START && i + 1 < told.size(); i++) {
            if (told.get(i).is(told.get(0).text())) {
                return told.subList(1, told.size());
            }
        }
        return told;
    }

    /** "there is no fractures no bony abnormalities" is "there are no fractures , no bony abnormalities". */
    private static List<Token> agreeing(List<Token> told) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean another = token.is("no")
                    && i > 2
                    && told.subList(0, i - 1).stream().anyMatch(before -> before.is("no"))
                    && told.get(i - 1).isWord()
                    && !NOT_LISTING.contains(told.get(i - 1).text());
            if (another) {
                out.add(token.as(","));
            }
            boolean several = token.is("is")
                    && i > 0
                    && told.get(i - 1).is("there")
                    && i + 2 < told.size()
                    && told.get(i + 1).is("no")
                    && several(told.get(i + 2).text());
            boolean one = i == 1 && SINGULAR.contains(told.get(0).text());
            out.add(
                    several
                            ? token.as("are")
                            : one && token.is("have")
                                    ? token.as("has")
                                    : one && token.is("do") ? token.as("does") : token);
        }
        return List.copyOf(out);
    }

    private static boolean several(String noun) {
        return noun.length() > 4
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("is")
                && !noun.endsWith("us")
                && !noun.equals("diabetes");
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
