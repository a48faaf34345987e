package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Retracted;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.fact.Withdrawals;
import org.chartwright.nlp.note.Order;

/** A drug or test in a clinician's words in, whether it is only told of there or still hangs on what comes out. */
final class NotOrdered {

    /** "because the wellbutrin flipped you" */
    private static final Pattern BECAUSE = Pattern.compile(
            "\\boff(?: of)?(?: the| your| that)?$|\\b(?:because of|because|since|due to|blame it on|lay that on)(?: (?:the|your|his|her))?$|\\bthat is (?:the|your)$|\\b(?:checking|check|repeat|recheck|draw)(?: (?:a|the|your|an|another|morning|free|total|fasting))+$");

    /** What a drug does, or what is measured of it. */
    private static final Pattern TELLS = Pattern.compile(
            "^ (?:(?:is|was|has been|had been) (?:making|hitting|causing|giving|working|helping|fighting|sitting)|(?:really |actually |probably |just )?(?:made|makes|gave|gives|caused|causes|flipped|raised|raises|blocks|pushes|stretch(?:es)?|interacts?|does that|did that|does it|did it)\\b"
                    + "|can (?:cause|make|raise|give|lower|be|interact)|may (?:cause|make|raise)|levels?\\b|trough|toxicity|interaction|desensitization|disease|exacerbated|allergy|intolerance|reaction)");

    /** The course of things decides, not how the patient feels when a remedy is wanted. */
    private static final String COURSE =
            "(?:over|under|above|below|less than|more than|greater than|higher|lower|positive|negative|elevated|abnormal|normal|still|fails?|failed|not (?:better|improving|improved|working|work|help|helping|enough|come|get|settle|respond)|no better|no good|climb\\w*|insurance|numbers?|stays? (?:up|high|low|elevated)|comes? back|do(?:es)? not do it|shows?|progress\\w*|worsens?|gets? worse)";

    private static final Pattern IF_BEFORE = Pattern.compile(
            "\\b(?:if|unless|once (?=(?:you|the|that|it|we|your)\\b)|only if) ?(?!you want|you like|that is (?:okay|fine|all right)|possible)(?:(?! (?:but|so we will|let's|today) ).){0,70}\\b"
                    + COURSE + "\\b.*$");
    private static final Pattern ANEW = Pattern.compile(
            ".*\\b(?:hey , dragon|today|meanwhile|for now|in the meantime|let's (?:get|do|start|check)|i am (?:starting|ordering)) .*");
    private static final Pattern IF_BEHIND = Pattern.compile(
            "^(?: (?!and\\b|but\\b|then\\b)[a-z0-9.%/-]+){0,5}(?: ,)? (?:only )?(?:if|unless|once (?=(?:you|the|that|it|we|your)\\b)) ?[a-z' ]{0,40}\\b"
                    + COURSE + "\\b");

    private NotOrdered() {}

    static boolean drug(Mention mention) {
        String before = before(mention);
        String behind = behind(mention);
        return BECAUSE.matcher(before).find() || TELLS.matcher(behind).find() || Retracted.in(before, behind);
    }

    /** "if you are over 135 on average we will start telmisartan", "filgrastim if the anc is under 500" */
    static boolean onCourse(Mention mention) {
        var condition = IF_BEFORE.matcher(before(mention));
        boolean hangs = condition.find() && !ANEW.matcher(condition.group()).matches();
        return mention.assertion().certainty() == Certainty.HYPOTHETICAL && hangs
                || IF_BEHIND.matcher(behind(mention)).find();
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
