package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question after where a complaint is and an answer that only names the place in, the statement the two make out,
 * said of "it": "is it on the inside or the outside ?" "the inside" is "it is on the inside".
 */
final class Located {

    private static final Pattern ASKED = Pattern.compile(
            "\\bwhere (?:is|are|was|does|do|did|exactly|about|in)\\b.*\\b(?:pain|hurt|hurts|ache|it|sore|headaches?|hurting)\\b|\\b(?:what|which) (?:part|side|area|spot)\\b.*\\b(?:is it|pain|hurts?)\\b"
                    + "|\\b(?:inside|outside|left|right|front|back|top|upper|lower) or (?:on |in )?(?:the )?(?:inside|outside|left|right|front|back|bottom|upper|lower)\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:yes|yeah|well|um|so|probably|it is|it was|i would say|i think|i guess|like|kind of|oh|just) |, )+");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:(?:right|mostly|mainly|only|all|more) )*(?:in|on|at|over|around|behind|across|below|above|under|near|towards?) (?:the|my|both) (?:[a-z]+ ?){1,8}$");
    private static final Pattern SIDE = Pattern.compile(
            "^(?:on )?(?:the |that )?(inside|outside|left|right|front|back|top|bottom)(?: side| one| part)?( of my (?:[a-z]+ ?){1,3})?$");
    private static final Pattern UNCLEAR = Pattern.compile(
            "\\b(?:here|there|this|that|it|not|no|never|or|but|when|if|hurts?|is|was|are|and|which|because|so|then|goes)\\b");

    private Located() {}

    static Optional<List<Token>> of(Clause question, Clause said, Narrator narrator) {
        boolean shown = question.text().contains("press") || question.text().contains("push");
        if (shown || said.byClinician() || !ASKED.matcher(question.text()).find()) {
            return Optional.empty();
        }
        String text = LEAD.matcher(said.text()).replaceFirst("");
        var side = SIDE.matcher(text);
        boolean one = side.matches();
        if (!one && (!PLACE.matcher(text).matches() || UNCLEAR.matcher(text).find())) {
            return Optional.empty();
        }
        String where = one ? "on the " + side.group(1) + end(side.group(1)) + of(side.group(2)) : text;
        Token place = said.tokens().getFirst().through(said.tokens().getLast(), "-");
        var words = new ArrayList<Token>();
        List.of(("it is " + where).split(" ")).forEach(word -> words.add(place.as(word)));
        return Optional.of(narrator.tell(new Clause(said.number(), said.utterance(), said.speaker(), words, false)));
    }

    private static String end(String side) {
        return side.equals("left") || side.equals("right") ? " side" : "";
    }

    private static String of(String part) {
        return part == null ? "" : part;
    }
}
