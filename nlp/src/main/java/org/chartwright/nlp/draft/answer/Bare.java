package org.chartwright.nlp.draft.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.AffirmedBy;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question and its answer in, whether the answer says yes or no to it and nothing that limits or turns it out. Words
 * of the question said again change nothing.
 */
final class Bare {

    private static final Set<String> NO = Set.of(
            "oh",
            "well",
            "um",
            "no",
            "nope",
            "nah",
            "none",
            "really",
            "nothing",
            "hmm",
            "mm",
            "gosh",
            "my",
            "sir",
            "ma'am",
            "doctor",
            "thankfully",
            ",",
            ".",
            "not",
            "of",
            "that",
            "those",
            "them",
            "like",
            "whatsoever",
            "at",
            "all",
            "significant",
            "i",
            "have",
            "do",
            "did",
            "am",
            "never",
            "noticed",
            "notice",
            "know",
            "can",
            "think",
            "recall",
            "remember",
            "aware",
            "yet",
            "recently",
            "lately",
            "currently",
            "so",
            "far",
            "this",
            "time",
            "point",
            "it",
            "does",
            "is",
            "has",
            "to",
            "knowledge",
            "had",
            "just",
            "any",
            "anything",
            "these",
            "either",
            "neither",
            "one",
            "ever",
            "say",
            "would",
            "tell",
            "actually",
            "the",
            "a",
            "now",
            "right",
            "was",
            "were",
            "out",
            "ordinary",
            "they",
            "are",
            "seen",
            "see",
            "feel",
            "felt",
            "could",
            "there",
            "uh",
            "and",
            "sorry",
            "mean");
    private static final Set<String> YES = Set.of(
            "oh",
            "well",
            "um",
            "yes",
            "yeah",
            "yep",
            "yup",
            "mm-hmm",
            "mhm",
            "yea",
            "correct",
            "right",
            "absolutely",
            "definitely",
            "sure",
            "certainly",
            "exactly",
            "i",
            "it",
            "does",
            "is",
            "do",
            "have",
            "am",
            "was",
            "did",
            "has",
            "that",
            "sir",
            "ma'am",
            "doctor",
            ",",
            ".",
            "they",
            "are",
            "we",
            "of",
            "course",
            "think",
            "so");
    private static final Pattern DEGREE = Pattern.compile(
            "^(?:just )?(?:(?:a )?(?:little|tiny) bit|a little|sometimes|occasionally|periodically|frequently|some days|at times|from time to time|once in a while|every (?:once in a while|now and then|so often|day|night|morning)|now and then)(?: here and there)?$");
    private static final Pattern NOT_DEGREE = Pattern.compile(
            "^(?:(?:yes|yeah|yep|yup|mm-hmm|i|do|have|does|it|,) )+|(?:(?: ,)? (?:yes|yeah|i do|i have))+$");
    private static final Pattern TURNS = Pattern.compile(
            "\\b(?:but|except|other than|besides|although|though|only|sometimes|occasionally|used to|until|unless|usually|mostly|yes|yeah|some|once)\\b");
    /** "not that i can think of . well , actually my sister does have problems". */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:actually|well|though|however|(?:does|do|did) (?:have|get|feel|notice)|i (?:have|had|get|got) (?:a|some|an|one|the|had|been having|noticed)|he|she|my)\\b");

    private static final Pattern TURNS_YES = Pattern.compile(
            "^(?:(?:well|um|,) )*(?:but|except|only|just|not|though|although|no|unless|when)\\b|\\bnot\\b");

    /** "no , everything has been normal there" */
    private static final Pattern FINE = Pattern.compile(
            "(?<=^no|^nope|^none|,)(?: and| yeah| ,)* (?:(?:it|that|everything|they|those|all) (?:is|has been|are|have been|was|feels?|seems?) )?(?:all |just |perfectly |pretty |quite |been |totally |completely )*(?:fine|ok|okay|normal|good|alright|all right|regular)(?: there| now| so far| really| actually)?(?=$| ,)");

    private static final Pattern REASONED = Pattern.compile(
            "^(?:(?:oh|well|,) )*(?:no|nope)(?: (?:no|nope|not really|not at all|,))* , (?:it|they|that|everything|i|those|there|we|all|just)\\b(?: [^ ]+){1,14}$");
    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\b(?:but|except|other than|besides|although|though|sometimes|occasionally|used to|until|unless|usually|mostly|yes|once|actually|however|bit|little|slightly|when|if|maybe|guess|more|worse|had|did|was|were|last|until|before|know|sure|think|some)\\b|, well\\b");

    private static final Set<String> GENERAL =
            Set.of("change", "changes", "trouble", "problems", "issues", "difficulty", "difficulties", "symptoms");

    private static final Set<String> ALL_OF_IT = Set.of("or", "nor", "any", "either", "neither", "and");

    private static final int NEAR = 2;

    private Bare() {}

    static boolean no(Clause question, Answer answer) {
        return answer.sense() == Answer.Sense.NO
                && !chooses(question, answer)
                && only(NO, question, answer)
                && answer.clauses().stream()
                        .skip(1)
                        .limit(NEAR)
                        .noneMatch(clause -> TURNS.matcher(clause.text()).find()
                                || OTHERWISE.matcher(clause.text()).find())
                && !TURNS.matcher(answer.clauses().getFirst().text()).find();
    }

    /** "no , it is just watery": a no with its reason, that takes nothing back. */
    static boolean plainly(Clause question, Answer answer) {
        String first = answer.clauses().getFirst().text();
        return answer.sense() == Answer.Sense.NO
                && REASONED.matcher(first).find()
                && !TAKES_BACK.matcher(first).find()
                && !chooses(question, answer)
                && answer.clauses().stream()
                        .skip(1)
                        .limit(NEAR)
                        .noneMatch(clause -> TURNS.matcher(clause.text()).find()
                                || OTHERWISE.matcher(clause.text()).find());
    }

    static boolean yes(Clause question, Answer answer) {
        var first = answer.clauses().getFirst();
        boolean said = only(YES, question, answer)
                || DEGREE.matcher(first.text()).matches()
                || !degree(question, answer).isEmpty();
        return answer.sense() == Answer.Sense.YES
                && said
                && first.tokens().stream().noneMatch(token -> token.is("not") || token.is("no") || token.is("or"))
                && answer.clauses().stream()
                        .skip(1)
                        .limit(1)
                        .noneMatch(clause -> TURNS_YES.matcher(clause.text()).find());
    }

    /** "occasionally , yes": what a yes alone would leave out. */
    static List<Token> degree(Clause question, Answer answer) {
        Clause first = answer.clauses().getFirst();
        String text = NOT_DEGREE.matcher(first.text()).replaceAll("").strip();
        if (answer.sense() == Answer.Sense.YES) {
            var instead = AffirmedBy.of(question, first).map(by -> behind(by, question));
            if (instead.isPresent()) {
                return Arrays.stream(instead.get().split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(first.tokens().getFirst()::as)
                        .toList();
            }
        }
        if (answer.sense() != Answer.Sense.YES
                || !DEGREE.matcher(text).matches()
                || question.text().contains(text)) {
            return List.of();
        }
        Token place = first.tokens().getFirst();
        return List.of(text.split(" ")).stream().map(place::as).toList();
    }

    /** As it stands behind what was asked. */
    private static String behind(AffirmedBy by, Clause question) {
        return switch (by.kind()) {
            case PLACE -> by.words();
            case FREQUENCY ->
                by.words()
                        .replaceFirst("^daily$", "every day")
                        .replaceFirst("^nightly$", "every night")
                        .replaceFirst("^constantly$", "all the time");
            case AMOUNT -> (question.text().matches(".*\\b(?:loss|gain)\\b.*") ? "of " : ", ") + by.words();
            case DEGREE -> by.words().matches("a bit|slightly|mildly") ? "a little" : "";
        };
    }

    /** "in the morning or at night ?" "no , at night". */
    private static boolean chooses(Clause question, Answer answer) {
        var words = answer.clauses().getFirst().words();
        return question.words().contains("or")
                && words.stream().noneMatch(ALL_OF_IT::contains)
                && words.stream()
                        .anyMatch(word -> !NO.contains(word)
                                && !GENERAL.contains(word)
                                && question.words().contains(word));
    }

    private static boolean only(Set<String> words, Clause question, Answer answer) {
        var known = new HashSet<>(words);
        known.addAll(question.words());
        String said = answer.clauses().getFirst().text();
        String left = words == NO ? FINE.matcher(said).replaceAll("") : said;
        return Arrays.stream(left.split(" ")).filter(word -> !word.isEmpty()).allMatch(known::contains);
    }
}
