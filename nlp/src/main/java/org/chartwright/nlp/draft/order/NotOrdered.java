package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Retracted;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.fact.Withdrawals;
import org.chartwright.nlp.note.Order;

/** A drug or test in a clinician's words in, whether it is only told of there out. */
final class NotOrdered {

    /** "because the wellbutrin flipped you" */
    private static final Pattern BECAUSE = Pattern.compile(
            "\\boff(?: of)?(?: the| your| that)?$|\\b(?:because of|because|since|due to|blame it on|lay that on)(?: (?:the|your|his|her))?$|\\bthat is (?:the|your)$|\\b(?:checking|check|repeat|recheck|draw)(?: (?:a|the|your|an|another|morning|free|total|fasting))+$");

    /** What a drug does, or what is measured of it. */
    private static final Pattern TELLS = Pattern.compile(
            "^ (?:(?:is|was|has been|had been) (?:making|hitting|causing|giving|working|helping|fighting|sitting)|(?:really |actually |probably |just )?(?:made|makes|gave|gives|caused|causes|flipped|raised|raises|blocks|pushes|stretch(?:es)?|interacts?|does that|did that|does it|did it)\\b"
                    + "|can (?:cause|make|raise|give|lower|be|interact)|may (?:cause|make|raise)|levels?\\b|trough|toxicity|interaction|desensitization|disease|exacerbated|allergy|intolerance|reaction)");

    /** "nobody should put you on cipro again" */
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:nobody|no one|no doctor) (?:should|can|is to|must|may)\\b(?!.*\\b(?:but|so|use|take)\\b)");

    private NotOrdered() {}

    static boolean drug(Mention mention) {
        String before = before(mention);
        String behind = behind(mention);
        return NOBODY.matcher(before).find()
                || BECAUSE.matcher(before).find()
                || TELLS.matcher(behind).find()
                || Retracted.in(before, behind);
    }

    /** Whether the mention is of a plan that was let be, or says that it is. */
    static boolean withdrawn(Mention mention, List<Withdrawal> withdrawn) {
        return Withdrawals.of(withdrawn, mention).isPresent() || Withdrawals.tells(withdrawn, mention);
    }

    /** Whether an order found by its words alone is of a plan that was let be. */
    static boolean withdrawn(Order order, List<Withdrawal> withdrawn, Reading reading) {
        return withdrawn.stream()
                .anyMatch(one -> order.evidence().contains(one.plan().clause().evidence())
                                && order.description().contains(one.plan().words())
                        || order.evidence()
                                .contains(reading.clauses().get(one.by()).evidence()));
    }

    private static String before(Mention mention) {
        return String.join(" ", mention.clause().words().subList(0, mention.from()));
    }

    private static String behind(Mention mention) {
        var words = mention.clause().words();
        return words.size() == mention.to() ? "" : " " + String.join(" ", words.subList(mention.to(), words.size()));
    }
}
