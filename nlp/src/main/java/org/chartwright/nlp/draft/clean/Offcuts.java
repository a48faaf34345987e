package org.chartwright.nlp.draft.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without what was left of the statements around it out: the courtesy behind it ("...
 * in two weeks congratulations on the baby"), a joint that nothing follows ("... bilaterally and then again"), the
 * organ that comes next ("... are clear bilaterally her lower legs"), the number before it ("5 and we had talked").
 */
final class Offcuts {

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it", "there", "the patient");
    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    private static final Set<String> TITLES = Set.of("dr.", "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss");

    /** What is said to the patient after a statement, from its first words on. */
    private static final List<List<String>> COURTESIES = List.of(
            List.of("congratulations"),
            List.of("thanks"),
            List.of("thank", "the", "patient"),
            List.of("thank", "him"),
            List.of("thank", "her"),
            List.of("bye"),
            List.of("sound", "good"),
            List.of("sounds", "good"),
            List.of("what", "questions"),
            List.of("what", "happened"),
            List.of("have", "that", "done"),
            List.of("whichever", "one"),
            List.of("those", "are", "big"),
            List.of("any", "questions"),
            List.of("open", "up", "his", "mouth"),
            List.of("open", "up", "her", "mouth"),
            List.of("open", "up", "their", "mouth"),
            List.of("let", "me", "see"),
            List.of("let", "me", "look"),
            List.of("let", "me", "take"),
            List.of("let", "me", "ask"),
            List.of("let", "me", "feel"),
            List.of("let", "me", "examine"),
            List.of("let", "me", "i"),
            List.of("tell", "me", "a", "little"),
            List.of("tell", "me", "about"),
            List.of("tell", "me", "more"));

    /** After these the words of a courtesy belong to the statement. */
    private static final Set<String> GOVERNING = Set.of(
            "to",
            "not",
            "and",
            "will",
            "did",
            "would",
            "say",
            "said",
            "says",
            "if",
            "he",
            "she",
            "they",
            "of",
            "know",
            "about",
            "remember",
            "sure",
            "see",
            "tell",
            "describe",
            "exactly",
            "when",
            "can",
            "could",
            "should",
            "may",
            "must",
            "heart",
            "lung",
            "bowel",
            "breath");

    private static final Set<String> AGREEING = Set.of("very", "exactly", "absolutely", "correct", "totally", "yeah");

    /** What a clinician thinks of a finding, or how it is said to a layman, where it names nothing new. */
    private static final Pattern REMARK = Pattern.compile(
            " (?:(?:that|which) (?:is|would be|will be|should be) (?:(?:a|really|very|pretty|all) )?(?:good|great|fine|alright|okay|interesting|awesome|wonderful|good thing|right)"
                    + "|that would mean that (?:the [a-z-]+|it) (?:(?!no |not |if )[a-z-]++ ?){1,12}"
                    + "|meaning the (?:(?!is |are |was |has |no |not |if )[a-z-]++ ?){1,12})$");

    /** Nothing hangs on these at the end behind an "and" or a "but". */
    private static final Set<String> EMPTY =
            Set.of("then", "again", "luckily", "otherwise", "overall", "honestly", "while", "yes", "so", "and");
    /** "every now and then", "now and again", "once and while". */
    private static final Set<String> PAIRED = Set.of("now", "again", "once", "over", "every");

    /** Where the examination goes on. */
    private static final Set<String> NEXT = Set.of(
            "exam",
            "examination",
            "neck",
            "lungs",
            "heart",
            "abdomen",
            "belly",
            "extremities",
            "skin",
            "back",
            "legs",
            "knee",
            "knees",
            "ears",
            "eyes",
            "throat",
            "chest",
            "reflexes",
            "strength",
            "gait",
            "patella",
            "feet");

    private static final Set<String> PLACING = Set.of(",", "on", "over", "at", "along", "lower", "around", "under");

    /** "... a trip once his foot heals": a statement of its own hangs on these. */
    private static final Set<String> HANGING = Set.of(
            "once", "when", "if", "since", "after", "before", "while", "because", "until", "how", "as", "where",
            "like");

    private static final int LEAST = 4;
    private static final int LONGEST_NEXT = 4;
    private static final int LONGEST_POINTING = 7;

    private Offcuts() {}

    static List<Token> without(List<Token> told) {
        var out = withoutPlace(withoutStart(told));
        int before;
        do {
            before = out.size();
            out = withoutRemark(withoutPointing(withoutNext(withoutJoint(withoutCourtesy(out)))));
        } while (out.size() < before);
        return out;
    }

    /** "5 and we had talked" and "ms. cooper , often" begin behind what is said before. */
    private static List<Token> withoutStart(List<Token> told) {
        boolean number = told.size() > LEAST + 1
                && told.getFirst().isNumber()
                && told.get(1).is("and")
                && PERSONS.contains(told.get(2).text());
        if (number) {
            return told.subList(2, told.size());
        }
        boolean agreed = told.size() > LEAST
                && AGREEING.contains(told.getFirst().text())
                && PERSONS.contains(told.get(1).text());
        if (agreed) {
            return told.subList(1, told.size());
        }
        boolean addressed = told.size() > LEAST + 2
                && TITLES.contains(told.getFirst().text())
                && told.get(2).is(",");
        return addressed ? told.subList(3, told.size()) : told;
    }

    /** "a little bit of swelling there on the lateral elbow". */
    private static List<Token> withoutPlace(List<Token> told) {
        for (int i = 2; i + 2 < told.size(); i++) {
            boolean place = told.get(i).is("here") || told.get(i).is("there");
            if (place && PLACING.contains(told.get(i + 1).text())) {
                int from = told.get(i - 1).is("right") ? i - 1 : i;
                return thing(told, from - 1) && !told.get(from - 1).is("back")
                        ? Stream.concat(told.subList(0, from).stream(), told.subList(i + 1, told.size()).stream())
                                .toList()
                        : told;
            }
        }
        return told;
    }

    private static List<Token> withoutCourtesy(List<Token> told) {
        for (int i = LEAST; i < told.size(); i++) {
            int at = i;
            boolean courtesy = COURTESIES.stream().anyMatch(words -> begins(told, at, words));
            boolean tells = told.subList(i, told.size()).stream()
                    .anyMatch(token -> token.isNumber() || token.is("not") || token.is("no") || token.is("if"));
            boolean thanksTo = told.get(i).is("thanks")
                    && i + 1 < told.size()
                    && told.get(i + 1).is("to");
            if (courtesy
                    && !thanksTo
                    && !tells
                    && !GOVERNING.contains(told.get(i - 1).text())) {
                return told.subList(0, i);
            }
        }
        return told;
    }

    private static boolean begins(List<Token> told, int at, List<String> words) {
        return at + words.size() <= told.size()
                && IntStream.range(0, words.size())
                        .allMatch(i -> told.get(at + i).is(words.get(i)));
    }

    /** "... 15 pounds lighter that would be alright" and "... in her paraspinal muscles meaning the muscles there". */
    private static List<Token> withoutRemark(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        var remark = REMARK.matcher(words);
        if (!remark.find()) {
            return told;
        }
        int from = words.substring(0, remark.start()).split(" ").length;
        var kept = told.subList(0, from);
        boolean hangs = kept.stream().anyMatch(token -> token.is("if") || token.is("when") || token.is("think"));
        var parts = PartsOfSpeech.of(told);
        boolean ends = parts.is(from - 1, "NOUN", "ADJ", "ADV", "NUM", "PUNCT");
        return from >= LEAST && ends && !hangs ? paused(told, from) : told;
    }

    /** "... , and back" and "... but otherwise". */
    private static List<Token> withoutJoint(List<Token> told) {
        int end = told.size();
        while (end > LEAST && EMPTY.contains(told.get(end - 1).text())) {
            end--;
        }
        boolean joined = end < told.size()
                && end > LEAST
                && !PAIRED.contains(told.get(end - 1).text())
                && (told.get(end - 1).is("but")
                        || told.get(end).is("and")
                        || told.get(end - 1).is(","));
        if (joined && told.get(end - 1).is("but")) {
            end--;
        }
        return joined ? paused(told, end) : told;
    }

    private static List<Token> paused(List<Token> told, int end) {
        return told.subList(0, told.get(end - 1).is(",") ? end - 1 : end);
    }

    /** "... clear to auscultation bilaterally her lower legs". */
    private static List<Token> withoutNext(List<Token> told) {
        for (int i = Math.max(LEAST, told.size() - LONGEST_NEXT); i + 1 < told.size(); i++) {
            if (OWNERS.contains(told.get(i).text())) {
                var parts = PartsOfSpeech.of(told);
                int owner = i;
                boolean named = IntStream.range(owner + 1, told.size()).allMatch(k -> parts.is(k, "NOUN", "ADJ"));
                boolean next = NEXT.contains(told.getLast().text());
                boolean complete = parts.is(owner - 1, "ADJ", "NOUN")
                        || parts.word(owner - 1).endsWith("ly");
                return named && next && complete && !HANGING.contains(parts.word(owner - 1))
                        ? told.subList(0, owner)
                        : told;
            }
        }
        return told;
    }

    /** "... a little bit of an effusion there" and "... some tenderness right here" point at what no reader sees. */
    private static List<Token> withoutPointing(List<Token> told) {
        int last = told.size() - 1;
        if (last < LEAST || !told.get(last).is("here") && !told.get(last).is("there")) {
            return told;
        }
        int from = told.get(last - 1).is("right") ? last - 1 : last;
        for (int i = Math.max(LEAST - 1, from - LONGEST_POINTING); i < from; i++) {
            if (told.get(i).is("right") && told.get(i + 1).is("where")) {
                return told.subList(0, i);
            }
        }
        return thing(told, from - 1) ? told.subList(0, from) : told;
    }

    private static boolean thing(List<Token> told, int at) {
        return PartsOfSpeech.of(told).is(at, "NOUN")
                || told.get(at).text().endsWith("ing")
                        && at > 0
                        && (told.get(at - 1).is("of") || told.get(at - 1).is("some"));
    }
}
