package org.chartwright.nlp.draft.order;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Mention;

/**
 * A thing that a clinician's words name in, whether they bid it out: not in "avoid using a steroid cream", "you can get
 * thrush from antibiotics", "your swab is negative", "i think antibiotics would be useless".
 */
final class Bidden {

    private static final int NEAR = 6;

    /** Here something else begins: "avoid aspirin and use paracetamol". */
    private static final Pattern ANEW = Pattern.compile(
            "(?: ,| and| but| then| so| instead)+ (?=(?:i|we|you|let's|use|using|take|taking|try|start|starting|give|get|have|go|going|apply|put|instead|then|please) )");

    private static final Pattern WITHHELD = Pattern.compile(
            "\\b(?:stop\\w*|avoid\\w*|hold(?:ing)? off|off|come off|cut(?:ting)? (?:down|back|out)|reduc\\w+|cancel\\w*|skip\\w*|without|careful|useless|pointless|from|instead|cause[sd]?|causing|because|due to|it is (?:the|your|that|these|those)|finish(?:ed)?|leave|wean\\w*|taper\\w*|save|keep|no need|do not|not|never|next time|allergic|reaction|side effects?|waiting|explain|chase|go(?:ing)? through|look(?:ing)? at|looked|see(?:n)? (?:your|the|that)|say|results?|review(?:ed)?)\\b");
    private static final Pattern TOLD_OF = Pattern.compile(
            "^(?: tests?| results?| that (?:you|we|i) \\w+)? (?:back(?= first| before| by| then| so|$)|is|are|was|were|looks?|looked|shows?|showed|came|come|comes|has|have|had|would be (?:useless|pointless|no|of no)|can|could|may|might|will (?:not|show|tell|only)|they)\\b");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:prescribe|give(?! it)|giving|start|put|try|send|take|taking|use|using|apply|get (?=you|him|her|them|some|a|an|the)|need(?! to)|recommend|suggest|like|worth|add|such as|and some|want|splint|think about|buy|wear)\\b");
    private static final Pattern ADVISED =
            Pattern.compile("^ (?:[a-z]+ )?would be (?:worth|advisable|best|good|a good|helpful)\\b");

    /** In loose talk one that hangs on a condition is none. */
    private static final Pattern IF = Pattern.compile(
            "^(?:(?:and|so|but|then|well|now|,) )*(?:if|unless|in case)\\b(?! (?:that is|it is|you are) (?:okay|all right|alright|happy|fine))");

    private Bidden() {}

    static boolean at(String text, int from, int to) {
        String before = part(text.substring(0, from));
        return !WITHHELD.matcher(before).find()
                && !TOLD_OF.matcher(text.substring(to)).find();
    }

    /** Bidden, and with a word of giving near before it. */
    static boolean given(String text, int from, int to) {
        String before = text.substring(0, from);
        return at(text, from, to)
                && (GIVEN.matcher(before).results().anyMatch(cue -> words(before.substring(cue.end())) <= NEAR)
                        || ADVISED.matcher(text.substring(to)).find());
    }

    static Stream<MatchResult> in(Pattern pattern, String text) {
        return pattern.matcher(text).results().filter(hit -> at(text, hit.start(), hit.end()));
    }

    static Stream<MatchResult> givenIn(Pattern pattern, String text) {
        return pattern.matcher(text).results().filter(hit -> given(text, hit.start(1), hit.end(1)));
    }

    /** "we can do a chest x-ray if it does not settle". */
    static boolean onlyIf(Mention mention, Reading reading) {
        String text = mention.clause().text();
        int at = text.indexOf(mention.words());
        return at >= 0
                && (IF.matcher(text).find()
                        || LooseOrders.hangs(mention.clause(), reading)
                        || text.substring(at)
                                .matches(
                                        ".*(?<! and| but| ,) (?:if|unless|once(?! (?:a|every|daily|at|in|per|or|weekly)\\b)) (?!that is|you like|possible|(?:you |it is )?need).*"));
    }

    private static String part(String before) {
        String[] parts = ANEW.split(before);
        return parts[parts.length - 1];
    }

    private static int words(String between) {
        return between.isBlank() ? 0 : between.strip().split(" ").length;
    }
}
