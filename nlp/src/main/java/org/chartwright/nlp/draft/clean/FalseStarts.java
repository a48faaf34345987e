package org.chartwright.nlp.draft.clean;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;

/** Words of a statement in, the same without what was begun before it and given up out. */
final class FalseStarts {

    private static final Set<String> SUBJECTS = Set.of(
            "i", "we", "he", "she", "they", "it", "there", "my", "the", "his", "her", "their", "this", "the patient");

    /** A start that ends with one of these was given up. */
    private static final Set<String> GIVEN_UP_AT = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "is", "are", "was", "were", "am", "be", "been", "have", "has",
            "had", "his", "her", "their", "my", "our", "from", "at", "some", "any", "no", "not", "will", "would", "can",
            "could", "should", "may", "might", "very", "i", "we", "he", "she", "they", "that", "and", "but", "it",
            "this", "there");

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "the patient");

    private static final Set<String> CALLS = Set.of("man", "boy", "gosh", "geez", "honestly", "yeah", "anyway", "heck");

    private static final Set<String> BETWEEN_OR_WITH = Set.of("with", "at", "on", "for", "in");

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

    private static final int LONGEST_START = 6;

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had");

    private static final String WHO = "(?:the patient|he|she|they)";

    private static final List<Rewording> ANEW = List.of(
            // "the patient had , the patient has noticed", "she said , she mentioned"
            Rewording.of(
                    "^(" + WHO
                            + " (?:(?:has|had|is|was|will|can|would|does|did|went|got|gets|just|also)(?: been| just| not)?(?: ,)?|(?:said|mentioned) ,) (?:well ,? ?|so ,? ?|like ,? ?)?)(?="
                            + WHO + " (?!(?:is|are) right\\b)[a-z]+ )",
                    ""),
            // "her daughter she comes sundays"
            Rewording.of(
                    "^(?:his|her|their|the) (?:wife|husband|mother|mom|father|dad|son|daughter|brother|sister|(?:nurse|doctor|boss|friend|neighbor|aide|partner|therapist|surgeon|cardiologist)(?! (?:he|she) (?:saw|sees|had|has|talked|spoke|went|called|used|goes|was|is|met|told|asked|likes|trusts)\\b)) ((?:, )?(?:he|she) )(?=[a-z]+)",
                    ""),
            // "god , she has lost count"
            Rewording.of("^((?:(?:his|her|their|the|oh|ohh|my) )?(?:god|gosh|goodness)(?: ,)? )", ""),
            Rewording.of(
                    "^((?:ohh?|ah|hi|hey|hello|sir|ma'am|fine so|yeah|yep|so)(?: ,)? )(?=(?:" + WHO
                            + "|his|her|their|i|it|there|the|these|this|when|if) )",
                    ""));

    private FalseStarts() {}

    static List<Token> without(List<Token> told) {
        var once = Rewording.all(ANEW, told);
        return withoutFalseStart(begunAnew(namedTwice(withoutTail(withoutCall(once)))));
    }

    /** "man , he has no idea" is "he has no idea". */
    private static List<Token> withoutCall(List<Token> told) {
        int at = 1;
        while (at < told.size() && told.get(at).is(",")) {
            at++;
        }
        boolean calls = told.size() > at + 3
                && CALLS.contains(told.getFirst().text())
                && PERSONS.contains(told.get(at).text());
        return calls ? told.subList(at, told.size()) : told;
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

    /** "we will he said", left of "what we will do is he said", and "i think , i do not think". */
    private static List<Token> begunAnew(List<Token> told) {
        boolean anew = told.size() > 4
                && PERSONS.contains(told.get(0).text())
                && told.get(1).is("will")
                && PERSONS.contains(told.get(2).text());
        boolean given = told.size() > 4
                && Set.of("it", "there", "this").contains(told.get(0).text())
                && PERSONS.contains(told.get(1).text());
        if (given) {
            return told.subList(1, told.size());
        }
        boolean thought = told.size() > 6
                && told.get(0).is("i")
                && told.get(1).is("think")
                && told.get(2).is(",")
                && PERSONS.contains(told.get(3).text());
        return anew ? told.subList(2, told.size()) : thought ? told.subList(3, told.size()) : told;
    }

    private static List<Token> withoutFalseStart(List<Token> told) {
        var out = told;
        for (int comma = Unlittered.comma(out, 1);
                comma > 0 && comma <= LONGEST_START;
                comma = Unlittered.comma(out, 1)) {
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
}
