package org.chartwright.nlp.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.CorrectedNumber.Redone;

/**
 * A clause and the one before it in, the number it puts right whatever was spoken of in between out: "i said 40 , i
 * meant 20" names what was wrong, and "hang on , let's go with 100 instead" makes a plan anew.
 */
final class NumberMeant {

    /** "i said 40 , i meant 20" */
    private static final Pattern SAID_NUMBER = Pattern.compile("^" + CorrectionSaid.LEAD
            + "(?:did i (?:just )?say|i (?:just )?(?:said|told you|wrote)|i think i said) (?:about )?(?<wrong>\\d[\\d.,]*)(?: (?:"
            + CorrectionSaid.UNITS
            + ")s?)?(?: ,| but| and| when| no| sorry)* (?:i meant|i mean|it is|it was|it should be|make that|it is really|really|actually)(?: to say)?(?: ,| about| more like| really)* (?<value>\\d[\\d.,]*)(?: (?<unit>"
            + CorrectionSaid.UNITS + ")s?)?" + CorrectionSaid.TAIL + "(?: if i am .*| to be .*| sorry)?$");
    /** "hang on , let's go with 100 instead"; with a frequency of its own it is another order, not another number. */
    private static final Pattern REDONE = Pattern.compile(
            "^(?:(?:sure|fine|right|alright|good point|of course|absolutely|that is fine) (?:, )?)*"
                    + CorrectionSaid.LEAD
                    + "(?:let's|(?:we|i) will|(?:i|we) (?:would like|want|am going|are going)(?: you)? to|why do not we|how about we|(?:we|you)(?= (?:start|begin) ))(?: just| actually| rather| only)? "
                    + "(?:do|go with|go for|go|say|try|use|take|(?:start|begin|stick|stay|keep)(?: you| it| her| him)?)(?: back)?(?: at| with| on| to| for| down to| in)?(?: only| just| about| the)? (?<value>\\d[\\d.,]*)(?: (?<unit>"
                    + CorrectionSaid.UNITS + ")s?)?" + CorrectionSaid.TAIL
                    + "(?<more> ,? ?(?:and|if|because|since|so|for now|until|to start|i want|that way|first|for|with)\\b.*)?$");

    private static final Pattern THOUGHT_BETTER = Pattern.compile(
            "\\b(?:no|wait|sorry|actually|hang on|hold on|instead|rather|scratch that|strike that|on second thought|you know what|come to think|never ?mind)\\b");

    /** What is taken or stopped stays as it is, whatever is planned. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\byou (?:are |were |have |been |still |now |currently |already )*(?:on|take|taking|took|taken|use|using)\\b|\\b(?:is|are|looks?) (?:fine|good|okay|ok|enough|working|great)\\b|\\b(?:stop|stopped|avoid|off|hold|held|instead of)\\b|\\bi (?:am on|take|was on)\\b");

    private NumberMeant() {}

    static boolean taken(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()))
                && TAKEN.matcher(clause.text()).find();
    }

    /** @param before the clause before in the same turn; may be empty */
    static Optional<CorrectedNumber> in(String before, String text) {
        var whole = SAID_NUMBER.matcher(text);
        if (whole.matches()) {
            return Optional.of(meant(whole, false));
        }
        var both = SAID_NUMBER.matcher(before + " " + text);
        if (both.matches()) {
            return Optional.of(meant(both, true));
        }
        var redone = REDONE.matcher(text);
        boolean better =
                redone.matches() && THOUGHT_BETTER.matcher(before + " " + text).find();
        return better
                ? Optional.of(number(redone, false, "", redone.group("more") == null ? Redone.WHOLLY : Redone.AND_MORE))
                : Optional.empty();
    }

    private static CorrectedNumber meant(Matcher said, boolean told) {
        return number(said, told, said.group("wrong"), Redone.NOT);
    }

    private static CorrectedNumber number(Matcher said, boolean told, String wrong, Redone redone) {
        return new CorrectedNumber(
                said.group("value"), CorrectionSaid.unit(said.group("unit")), true, 0, told, wrong, redone);
    }
}
