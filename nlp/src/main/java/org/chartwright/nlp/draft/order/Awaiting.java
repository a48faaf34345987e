package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.OnlyThen;

/**
 * A drug or test in a clinician's words in, whether it waits for what comes out, or is to be taken at need, out: "if
 * the culture grows anything we start cefdinir" orders nothing, "loperamide if you have to travel" is taken as needed.
 */
final class Awaiting {

    /** The course of things decides, not how the patient feels when a remedy is wanted. */
    private static final String COURSE =
            "(?:over|under|above|below|less than|more than|greater than|higher|lower|positive|negative|elevated|abnormal|normal|still|fails?|failed|not (?:better|improving|improved|working|work|help|helping|enough|come|get|settle|respond)|no better|no good|climb\\w*|insurance|numbers?|(?:is|are) (?:all )?(?:back|in)|stays? (?:up|high|low|elevated)|comes? back|do(?:es)? not do it|shows?|progress\\w*|worsens?|gets? worse)";

    private static final Pattern OF_COURSE = Pattern.compile(
            "\\b" + COURSE
                    + "\\b|\\b(?:confirm\\w*|approv\\w*|test|biops\\w+|scan|culture|levels?|results?|grows?|turns? out|covers?|rule[sd]? out)\\b");
    private static final Pattern IF_BEFORE = Pattern.compile(
            "\\b(?:if|unless|once (?=(?:you|the|that|it|we|your)\\b)|only if) ?(?!you want|you like|that is (?:okay|fine|all right)|possible)(?:(?! (?:but|so we will|let's|today) ).){0,70}\\b"
                    + COURSE + "\\b.*$");
    private static final Pattern ANEW = Pattern.compile(
            ".*\\b(?:hey , dragon|today|meanwhile|for now|in the meantime|let's (?:get|do|start|check)|i am (?:starting|ordering)) .*");
    private static final Pattern IF_BEHIND = Pattern.compile(
            "^(?: (?!and\\b|but\\b|then\\b)[a-z0-9.%/-]+){0,5}(?: ,)? (?:only )?(?:if|unless|when (?=(?:the|that|your|those)\\b)|once (?=(?:you|the|that|it|we|your)\\b)) ?[a-z' ]{0,40}\\b"
                    + COURSE + "\\b");

    /** "to see if we need allopurinol": what is not known yet. */
    private static final Pattern WONDERED = Pattern.compile(
            "\\b(?:see|know|find out|decide|determine|figure out|wonder(?:ing)?) (?:if|whether) (?:(?:you|we|i|he|she|it) (?:need|needs|want|wants|should|would|can|could|qualify|are ready)|a|an|the|another)\\b(?!.*(?:,| and| but| so| then) )");

    /** Spoken of as what may come one day. */
    private static final Pattern ONE_DAY = Pattern.compile(
            "\\b(?:worst case(?: scenario)?|down the (?:road|line)|the next (?:step|thing|move) (?:is|would be|might be)|next step (?:is|would be)|(?:plan b|backup plan|fallback|last resort) (?:is|would be)|if (?:all|everything) (?:else )?fails|(?:we|you) always have|there is always)\\b(?!.*\\b(?:but|so|today|for now|let's)\\b)");

    private static final Pattern ONE_DAY_BEHIND = Pattern.compile(
            "^(?: [a-z0-9-]+){0,5} (?:down the (?:road|line)|as a last resort|(?:is|would be) (?:the|our|your) next (?:step|move|option)|if it (?:comes|came) to (?:that|it))\\b");

    private static final Pattern BARE_IF = Pattern.compile(
            "(?:but )?(?:only )?(?:if|once|as long as|provided|assuming|unless|depending on|when) (?:that )?(?:the|your|that|those|it(?=.* "
                    + COURSE
                    + "\\b)|we|how|what|everything|nothing|insurance)\\b(?! (?:is|are) (?:okay|fine|all right) with)(?!.*(?:,| then| (?:i|we) (?:will|would|can)\\b)).*");
    private static final Pattern MAY =
            Pattern.compile("\\b(?:(?:i|we) (?:can|could|might|may)|you can|maybe|perhaps)\\b");
    private static final Pattern IF = Pattern.compile(".*\\b(?:if|in case|should you) ");
    /** Its taking is left to the patient. */
    private static final Pattern TAKEN = Pattern.compile(
            "^(?!.*\\b(?:start|hold|stop|switch|add|change|go to|increase|begin|put|call|come)\\b).*\\b(?:take|use|try|apply|chew|suck|repeat)\\b(?: [a-z0-9-]+){0,5} $");
    /** "if he is itching cetirizine at bedtime". */
    private static final Pattern ILL = Pattern.compile(
            "^(?:you are|he is|she is|you feel) (?!going\\b|getting\\b|having\\b)(?:[a-z]+ing|queasy|nause\\w+|sick|constipated|itchy|sore|congested|anxious|dizzy)(?: ,)?(?: the| some| then)?$");

    private static final Pattern NEED = Pattern.compile(
            "^(?:you (?:are|feel|have|get|need|want|can not|still)|it (?:hurts|itches|burns|bothers|acts up|flares)|(?:the|your|those|that) [a-z]+ (?:is|are|hurts?|itch\\w*|acts? up|bothers?|bothering|flares?|gets? bad)|needed|necessary|pain|nause\\w+|itch\\w*)\\b");

    private Awaiting() {}

    static boolean any(Mention mention, List<Clause> clauses) {
        String before = before(mention);
        String behind = behind(mention);
        var condition = IF_BEFORE.matcher(before);
        boolean course = condition.find() && !ANEW.matcher(condition.group()).matches();
        boolean hangs = OnlyThen.at(mention.clause(), mention.from(), clauses)
                || OnlyThen.beforeCondition(behind) && !need(behind);
        return mention.assertion().certainty() == Certainty.HYPOTHETICAL && course
                || IF_BEHIND.matcher(behind).find()
                || WONDERED.matcher(before).find()
                || ONE_DAY.matcher(before).find()
                || ONE_DAY_BEHIND.matcher(behind).find()
                || thenIf(mention, clauses)
                || hangs && !atNeed(mention);
    }

    /** "we can stop the advair | if your breathing test is good": what is said next of the course of things. */
    private static boolean thenIf(Mention mention, List<Clause> clauses) {
        int next = mention.clause().number() + 1;
        return next < clauses.size()
                && clauses.get(next).utterance() == mention.clause().utterance()
                && BARE_IF.matcher(clauses.get(next).text()).matches()
                && MAY.matcher(mention.clause().text()).find();
    }

    /** A remedy the patient takes when a complaint is there: "if you get a headache you can take ibuprofen". */
    static boolean atNeed(Mention mention) {
        if (mention.term().kind() != Kind.DRUG) {
            return false;
        }
        String before = before(mention);
        var opener = IF.matcher(before);
        boolean first = opener.find()
                && (NEED.matcher(before.substring(opener.end())).find()
                                && TAKEN.matcher(before.substring(opener.end()) + " ")
                                        .find()
                        || ILL.matcher(before.substring(opener.end())).find())
                && !OF_COURSE.matcher(before.substring(opener.end())).find();
        return first || need(behind(mention));
    }

    private static boolean need(String behind) {
        var opener = IF.matcher(behind);
        return OnlyThen.beforeCondition(behind)
                && opener.find()
                && NEED.matcher(behind.substring(opener.end())).find()
                && !OF_COURSE.matcher(behind.substring(opener.end())).find();
    }

    private static String before(Mention mention) {
        return String.join(" ", mention.clause().words().subList(0, mention.from()));
    }

    private static String behind(Mention mention) {
        var words = mention.clause().words();
        return words.size() == mention.to() ? "" : " " + String.join(" ", words.subList(mention.to(), words.size()));
    }
}
