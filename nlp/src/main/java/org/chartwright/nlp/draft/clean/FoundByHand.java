package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/**
 * Words of a finding as it is told to the patient in, the finding as a note has it out: "some pain in the right upper
 * quadrant when i press on it" is "... on palpation", "tenderness on the right , meaning that you are tender when i
 * pound there" ends with what was found, and "on examination of the abdomen there is tenderness of the abdomen" names
 * the part once.
 */
final class FoundByHand {

    private static final String OWNER = "(?:the|his|her|their|this|that)";
    private static final String PERSON = "(?:he|she|the patient)";
    private static final String FINDING =
            "\\b(?:pain|tenderness|tender|swelling|edema|erythema|redness|murmur|effusion|crackles|wheez\\w+|bruit|enlarged|weakness|rebound|guarding)\\b";

    private static final Pattern PRESSED = Pattern.compile(
            FINDING
                    + ".*?( ,)?( when (?:i|we) (?:press|push|touch|palpate|pound)(?: (?:down|on|over|there|here|it|that|this|them|area|the))*) $");
    private static final Pattern MEANING = Pattern.compile(FINDING
            + ".*?( , (?:meaning|which means|that means) (?:that )?(?:" + PERSON + "|it|there|" + OWNER + ") .*)$");
    private static final Pattern TWICE = Pattern.compile(
            "^(on (?:" + OWNER + " )?(?:examination|exam) of " + OWNER + " (\\w+)(?: ,)?) (?:there (?:is|are)|" + PERSON
                    + " (?:has|does have)) .*\\b(?:of|in|over|to) " + OWNER + " \\2 ");
    private static final Pattern THAT = Pattern.compile("\\b(there is that) (?:" + PERSON + ") (?:has|does have) ");
    private static final Pattern LOOKING = Pattern.compile("^(when (?:i|we) (?:look at|listen to|examine|feel) )("
            + OWNER + " \\w+)((?: here| there)?(?: ,)?) (?:there|" + PERSON + "|i) ");

    private FoundByHand() {}

    static List<Token> of(List<Token> told) {
        var out = told;
        String words = words(out);
        var that = THAT.matcher(words);
        if (that.find()) {
            out = without(out, that.start(1), that.end(1), List.of());
            words = words(out);
        }
        var looking = LOOKING.matcher(words);
        if (looking.find()) {
            out = without(out, looking.end(2), looking.end(3), List.of(","));
            out = without(out, 0, looking.end(1), List.of("on"));
            words = words(out);
        }
        var meaning = MEANING.matcher(words);
        if (meaning.find()) {
            out = without(out, meaning.start(1), words.length(), List.of());
            words = words(out);
        }
        var pressed = PRESSED.matcher(words);
        if (pressed.find()) {
            out = without(out, pressed.start(2), pressed.end(2), List.of("on", "palpation"));
            words = words(out);
        }
        var twice = TWICE.matcher(words);
        return twice.find() ? without(out, 0, twice.end(1), List.of()) : out;
    }

    private static String words(List<Token> told) {
        return told.stream().map(token -> token.text() + " ").collect(Collectors.joining());
    }

    /** The same with other words, or none, for those at these characters. */
    private static List<Token> without(List<Token> told, int from, int to, List<String> instead) {
        var out = new ArrayList<Token>();
        int at = 0;
        boolean put = false;
        for (Token token : told) {
            boolean inside = at + token.text().length() > from && at < to;
            if (!inside) {
                out.add(token);
            } else if (!put) {
                instead.forEach(word -> out.add(token.as(word)));
                put = true;
            }
            at += token.text().length() + 1;
        }
        if (!put && !instead.isEmpty()) {
            int before = 0;
            int passed = 0;
            while (before < out.size() && passed < from) {
                passed += out.get(before++).text().length() + 1;
            }
            out.add(before, out.get(Math.max(0, before - 1)).as(instead.getFirst()));
        }
        return List.copyOf(out);
    }
}
