package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of speech in, the same without the "okay ?" or "you know ?" that only asks whether it was heard: what
 * stands before is told, not asked.
 */
final class ClosingTag {

    private static final Pattern TAG = Pattern.compile(
            " (?<tag>, (?:okay|ok|all right|alright|got it|you got (?:it|that)|you got me|understand|understood|you understand|make sense|makes sense|(?:does|do) that make sense|you hear(?: me)?|sound good|sounds good|(?:does )?that sound (?:good|okay|all right)|deal|you know(?: what i mean)?|know what i mean|if that makes sense|fair enough|you with me|you follow(?: me)?|you see) \\?)$");

    /** What begins so is a question all the same. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?:(?:so|and|but|okay|ok|now|well|alright|,) )*(?:do|does|did|are|is|have|has|any|how|what|when|where|who|which|can|could|were|was|would|why|anything) ");

    private ClosingTag() {}

    static List<Token> without(List<Token> tokens) {
        if (!tokens.getLast().is("?")) {
            return tokens;
        }
        String words = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        var tag = TAG.matcher(words);
        if (ASKING.matcher(words).find() || !tag.find()) {
            return tokens;
        }
        int kept = tokens.size() - tag.group("tag").split(" ").length;
        return kept < 3 ? tokens : tokens.subList(0, kept);
    }
}
