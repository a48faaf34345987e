package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reference.Reference;

/**
 * The statements of a section in the order they were said in, the same without those that begin with "it", "that" or
 * "they" of something that nobody reads, because the words before them are not in the section.
 */
final class Leaning {

    private static final Pattern POINTS = Pattern.compile("^(?:it|that|they|those|these|them) ");
    /** "it looks like ...", "it is hard to ...", "it hurts when ...": no thing is meant. */
    private static final Pattern PLAIN = Pattern.compile(
            "^(?:it (?:(?:just|really|also|still|does|did|has|have|all) )*(?:looks?|sounds?|seems?|appears?|feels?|turns out|hurts?|takes?|took|depends|started|came|is going to be)\\b(?! to (?:go|be|get|come)\\b)"
                    + "|it (?:is|was|has been|had been|will be|would be) (?:(?:not|a|an|very|really|pretty|quite|probably|so|just|also|about|been|like|too|bit|little|more|still) )*(?:hard|hot|cold|difficult|easy|easier|important|possible|likely|unlikely|best|okay|fine|safe|common|good idea|good|time|been|years?|months?|weeks?|days?|\\d+|clear|unclear|since|because)\\b"
                    + "|(?:it|that) (?:is|was) (?:when|why|where|because|how)\\b"
                    + "|they (?:also )?(?:have|are|live)\\b)");
    /** A measured value is kept, whatever it is of. */
    private static final Pattern VALUE = Pattern.compile(
            "^(?:it|those|these|them) .*\\d(?![^ ]* (?:to \\d+ |or \\d+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times)\\b)"
                    + "|^(?:that|they) (?!(?:is|was) (?:what|why|when|where|how|because|who|if)\\b).*\\d+(?:/\\d+|%| (?:percent|mg|mcg|grams?|g|ml|cc|mm|cm|centimeters?|millimeters?|inches|units?|mmhg|mmol|meq|beats|liters?|tablets?|pills?|puffs?|drops|capsules?|pounds|kg|kilograms?|degrees?|packs?)\\b)");

    private static final int NEAR = 3;
    private static final int REPLY = 2;

    private Leaning() {}

    static List<Unit> without(List<Unit> units) {
        var out = new ArrayList<Unit>();
        for (Unit unit : units) {
            boolean open = leans(unit) && (out.isEmpty() || !behind(out.getLast(), unit));
            if (!open) {
                out.add(unit);
            }
        }
        return out;
    }

    private static boolean leans(Unit unit) {
        boolean names = unit.mentions().stream()
                .anyMatch(mention -> Reference.NAMING.contains(mention.term().kind()));
        boolean form = unit.form() == Unit.Form.STATEMENT || unit.form() == Unit.Form.QUESTION_ANSWERED;
        return form
                && !names
                && POINTS.matcher(unit.text()).find()
                && !VALUE.matcher(unit.text()).find()
                && !PLAIN.matcher(unit.text()).find();
    }

    /** Said right after it, or in reply to it. */
    private static boolean behind(Unit before, Unit unit) {
        int turns = unit.clause().utterance() - before.clause().utterance();
        int clauses = unit.clause().number() - before.clause().number();
        return clauses >= 0 && clauses <= NEAR && turns <= REPLY;
    }
}
