package org.chartwright.nlp.draft.choice;

import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;

/** Whether a statement is what somebody else said, repeated word for word: "he goes | you need surgery". */
final class Quoted {

    private static final Pattern REPEATING = Pattern.compile(
            "(?i)\\b(?:(?:he|she|they|i|doctor|nurse|wife|husband|mom|mother|dad|father|son|daughter|sister|brother|boss|friend|lady|guy|man|woman)(?: on the phone)? (?:goes|go|just goes|(?:was|is|were|are|am) (?:just )?(?:like|all))|(?:he|she|they|i) ?'(?:s|re|m) (?:like|all)|(?:said|says|told me) , (?:oh|hey|well|no))[ ,]*(?:(?:oh|well|no|yeah|hey|okay|like|so|,)[ ,]*)*$");

    private Quoted() {}

    static boolean is(Unit unit, Reading reading) {
        if (unit.form() != Form.STATEMENT || unit.clause().byClinician()) {
            return false;
        }
        String said = reading.visit()
                .transcript()
                .utterances()
                .get(unit.clause().utterance())
                .text();
        return REPEATING
                .matcher(said.substring(0, unit.clause().evidence().from()))
                .find();
    }
}
