package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/** Words of a clinician in, whether they plan or offer something, and whether they take a plan back out. */
final class PlanWords {

    static final String LEAD =
            "(?:(?:and|so|but|oh|okay|ok|well|then|fine|sure|right|all right|alright|fair|fair enough|fair point|hmm|you know what|actually|no|wait|hold on|hang on|sorry|i see|in that case|that is fine|good point|got it|understood|i hear you|,) )*";

    private static final Pattern OFFERS = Pattern.compile(
            "\\b(?:(?:i|we) (?:will|am going to|are going to|would like|would also like|want|would recommend|recommend|suggest|could|can|might|may|should|am thinking)|let's|(?:i am|we are) (?:starting|ordering|adding|going|prescribing|sending|raising|increasing|stopping|getting)|you (?:(?:really|do|also) )*(?:need|ought to (?:have|get|be on|take)|should (?:have|get|be on|take))|start|add|order|refer|put you on|give you|do you want|would you (?:like|want)|(?:you are|you will be) due for|due for|i would offer|how about|think about|there is (?:a|an|another|this|also a)(?: new)? (?:pill|drug|medicine|medication|shot|one)|raise|increase|go up|bump)\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|did|last (?:time|year|week|month|visit)|already|took|you (?:are (?:taking|on|still)|take|have been)|are you|do you take|have you|continue|keep|stay on|refills?|if|unless|not|no|never|without|allergic|showed|shows|looks?|came back)\\b");
    private static final Pattern FOUND = Pattern.compile(
            "\\b(?:is|are|was|were|came back) (?:\\d|normal|negative|positive|fine|good|high|low|up|down|okay|great|stable|clear|unremarkable)");
    private static final Pattern VALUE = Pattern.compile("^(?: ,| of| at| is| was)* \\d");
    private static final Pattern DOSED = Pattern.compile(
            "\\b(?:\\d[\\d.,]* (?:mg|mcg|grams?|units?|percent|%|puffs?|tablets?)|(?:once|twice|\\d times) (?:a|per) (?:day|week)|daily|at (?:night|bedtime))(?= |$)");
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:is|are|gets?|stays?|helps?|can|does|do|makes?|works?|goes|has|have|stopped|stops|means|causes?|thins?|does not|keeps?|comes?|for the|off|out)\\b");
    /** "acitretin", "and a flu shot today ?" */
    private static final int BARE = 12;

    private static final String DOING =
            "(?:do|doing|start|starting|add|adding|use|using|give|giving|get|getting|order|ordering|take|taking|bother with|need)";
    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\b(?:hold off(?: on| with)?|(?:let's|we will|i will|we can|please|then|just) (?:also )?(?:hold|skip|scrap|scratch|strike|ditch|forget(?: about)?|drop|cancel|leave|leave off|leave out|wait (?:on|with)|pass on|do without)|^"
                    + LEAD
                    + "(?:hold|skip|scrap|scratch|strike|ditch|forget(?: about)?|never ?mind(?: about)?|drop|cancel)|(?:i|we) (?:will not|do not (?:have|need) to|do not|are not going to|am not going to) "
                    + DOING + "|let's not " + DOING + ")(?: " + DOING + ")?(?: (?:on|the|that|this|your|a|an|any))*$");
    private static final Pattern NO = Pattern.compile("^" + LEAD + "no(?: more)?$");
    private static final Pattern THEN = Pattern.compile(
            "^(?:(?: at the moment| then| for now| today| either| yet| too| right now| for the moment|,| this time| instead)*(?: (?:until|till|since|because|with|as|so|given|and) .*)?| ,? .*)?$");
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:if|unless|before|days?|dose|doses|when|morning|night|evening|week|noon|surgery|procedure|while|breakfast|restart|resume)\\b");
    /** "... , and if you still smoke then , we will revisit it": of another day, and no limit of what is let be. */
    private static final Pattern LATER = Pattern.compile(
            ",? and (?:if|when) .*\\b(?:revisit|reconsider|talk|discuss|see about|look at (?:it|that) again|come back to)\\b.*");

    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:hold off(?: on| with)?|skip|scrap|scratch|strike|forget(?: about)?|never ?mind(?: about)?|drop|cancel|leave|leave off|leave out|no|wait (?:on|with)|pass on|without)(?: (?:the|that|this|your|on))* (?<noun>[a-z-]+)(?: too| then| for now| today| as well| either| yet)*(?= ,|$)");

    private static final Pattern WHOLE = Pattern.compile("^" + LEAD
            + "(?:(?:let us |let's )?(?:scrap|strike|scratch|forget|skip|drop|cancel|never ?mind) (?:that|it|those|this)?(?: one| then| for now)*|never ?mind"
            + "|(?:(?:let's|let us|we will|i will|we can|we could|why do not we|so let's) (?:just )?(?:hold|wait|hold off|skip|leave|pass|not|not do|hold off on|wait on|leave out|scrap|forget|drop|cancel)(?: (?:it|that|on it|on that|off|those|this|one|that one))?)(?: (?:for now|then|today|for today|a bit|for the moment|be|alone|right now|this time|too|out))*"
            + "|(?:(?:with|given|because of|in view of) (?:[a-z]+ ){1,5}, ?)?i (?:would rather not|refuse|will not)(?: (?:today|though|use it|do it|do that|give it|go there))*(?: (?:because|since|with|given) .*)?"
            + "|hold (?:it|off|that)(?: then| for now)*|no (?:problem|worries) ,? (?:we|i) will (?:hold|skip|leave|wait).*"
            + "|(?:i am|we are) taking (?:that|it) (?:back )?off(?: the list)?)(?: ,.*)?$");
    private static final Pattern STRUCK =
            Pattern.compile("^" + LEAD + "(?:scrap|strike|scratch|never ?mind|forget) ?(?:that|it)?(?: ,.*)?$");
    private static final Pattern STAYS = Pattern.compile(
            "^(?=.*\\b(?:no|actually|wait|okay|fair|scrap|strike|scratch|then|hmm|you are right|sorry|instead)\\b)"
                    + LEAD
                    + "(?:your (?:[a-z0-9]+ ){1,3}(?:is|are|looks?) (?:[a-z]+ ){0,2}(?:fine|good|okay|great|normal|better|down|low) ,? ?(?:so )?)?(?:(?:scrap|strike|scratch|forget) (?:that|it) ,? ?)?(?:(?:let's|we will|i will|we|i|we can|just|you|can|stay|you will) )*(?:leave|keep|hold|stay)(?: (?:it|that|you|him|her|there))?(?: where it is)?(?: (?:at|on))? (?<dose>\\d[\\d.,]*)(?: (?:mg|mcg|units?|milligrams?))?(?: (?:for now|then|instead|too|,? ?(?:and|but) .*))*$");

    private static final Pattern LEAVES =
            Pattern.compile("\\b(?:leave|leaving|keep|keeping|hold|stay on|stick with)(?: (?:the|your|you|on))*$");
    private static final Pattern AT_DOSE = Pattern.compile("^(?: where it is)? (?:at|on) (?:the )?\\d");
    private static final Pattern TURNS = Pattern.compile(
            "^(?:(?:oh|hmm|well|so|okay|you know what|,) )*(?:actually ,? ?no|no ,? ?actually|no ,? ?wait|wait ,? ?no|scratch that|strike that|scrap that|on second thought|i take that back)\\b");
    private static final Pattern REPLACES = Pattern.compile(
            "^" + LEAD + "(?:(?:yeah|yes) )?" + LEAD
                    + "(?:let's|(?:we|i) (?:will|can|could)|i am going to|we are going to) (?:just )?(?:do|use|try|go with|give you|start|put you on|send in|switch to) .{3,40}\\binstead$");
    private static final Pattern LEFT = Pattern.compile(
            "\\b(?:leave|keep|hold|stay)(?: (?:it|that))?(?: where it is)?(?: (?:at|on))? (?<dose>\\d[\\d.,]*)(?: (?:mg|mcg|units?))?\\b");

    private PlanWords() {}

    /** Whether the mention is planned or offered where it is said. */
    static boolean plans(Mention mention) {
        Clause clause = mention.clause();
        String before = before(mention);
        boolean offers = OFFERS.matcher(before).find()
                || clause.tokens().size() <= BARE
                        && OFFERS.matcher(clause.text()).find()
                || clause.tokens().size() <= BARE
                        && !STATES.matcher(clause.text()).find()
                || DOSED.matcher(behind(mention)).find() && !clause.question();
        String since = OFFERS.matcher(before)
                .results()
                .reduce((one, other) -> other)
                .map(offer -> before.substring(offer.end()))
                .orElse(before);
        return thing(mention)
                && clause.byClinician()
                && mention.assertion().about() == Fact.About.PATIENT
                && offers
                && !PAST.matcher(since).find()
                && !(mention.term().kind() == Kind.TEST
                        && FOUND.matcher(clause.text()).find())
                && !takesBack(mention);
    }

    static boolean thing(Mention mention) {
        return mention.term().kind() == Kind.DRUG
                || mention.term().kind() == Kind.TEST
                || mention.term().kind() == Kind.PROCEDURE;
    }

    /** Whether its own clause says that it is to be done, so that "that" can stand for it. */
    static boolean firm(Mention mention) {
        Clause clause = mention.clause();
        boolean result = mention.term().kind() == Kind.TEST
                && VALUE.matcher(behind(mention)).find();
        return !result
                && (OFFERS.matcher(clause.text()).find()
                        || DOSED.matcher(behind(mention)).find()
                        || clause.question());
    }

    /** "hold off on the", "let's skip the", "no", before the mention. */
    static boolean takesBack(Mention mention) {
        String before = before(mention);
        return (TAKES_BACK.matcher(before).find() || NO.matcher(before).find())
                && !LIMITED.matcher(LATER.matcher(mention.clause().text()).replaceFirst(""))
                        .find()
                && THEN.matcher(behind(mention)).matches();
    }

    /** The thing that is let be, by a word that no list knows: "skip the gel too". */
    static Optional<String> takenBack(Clause clause) {
        var noun = NOUN.matcher(clause.text());
        return noun.find() && !LIMITED.matcher(clause.text()).find()
                ? Optional.of(noun.group("noun"))
                : Optional.empty();
    }

    /** "scrap that", "then let's wait": whatever was planned last. */
    static boolean takesLastBack(Clause clause) {
        return WHOLE.matcher(clause.text()).matches() || stays(clause).isPresent();
    }

    /** "actually no , since ... let's do lexapro": something else instead of what was planned last. */
    static boolean turnsFromLast(Clause clause) {
        return TURNS.matcher(clause.text()).find();
    }

    /** "good point , let's do triamcinolone instead" */
    static boolean replacesLast(Clause clause) {
        return REPLACES.matcher(clause.text()).find();
    }

    /** Said of one's own last words alone: "strike that". */
    static boolean strikes(Clause clause) {
        return STRUCK.matcher(clause.text()).matches();
    }

    /** "no , leave it at 20": the dose that stays. */
    static Optional<String> stays(Clause clause) {
        var stays = STAYS.matcher(clause.text());
        return stays.matches() ? Optional.of(stays.group("dose")) : Optional.empty();
    }

    /** "we will leave the metformin at 500" */
    static boolean leaves(Mention mention) {
        return LEAVES.matcher(before(mention)).find()
                && AT_DOSE.matcher(behind(mention)).find();
    }

    /** Whether the word is of the thing's name or stands right behind it: "diclofenac gel". */
    static boolean has(Mention plan, String noun) {
        var behind = plan.clause().words().stream().skip(plan.to()).findFirst().orElse("");
        return Withdrawals.ofClass(noun, plan) || behind.equals(noun);
    }

    static boolean raises(Mention plan) {
        return PlannedVerb.before(before(plan))
                .map(PlannedVerb::action)
                .filter(action -> action == Action.INCREASE || action == Action.DECREASE)
                .isPresent();
    }

    /** "let's leave it at 20", after a change that is not made. */
    static Optional<String> left(Clause clause) {
        var left = LEFT.matcher(clause.text());
        return clause.byClinician() && left.find() ? Optional.of(left.group("dose")) : Optional.empty();
    }

    static String before(Mention mention) {
        return String.join(" ", mention.clause().words().subList(0, mention.from()));
    }

    static String behind(Mention mention) {
        var words = mention.clause().words();
        return words.size() == mention.to() ? "" : " " + String.join(" ", words.subList(mention.to(), words.size()));
    }
}
