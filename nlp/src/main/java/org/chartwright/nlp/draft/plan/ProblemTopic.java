package org.chartwright.nlp.draft.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.statement.Bidding;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.SpokenTopic;

/**
 * A clause of the clinician in, the problem it turns to out: "for your second problem of ...", "from a ... standpoint",
 * "your depression is stable", and what is dictated ("number two , ...", "under hirsutism , ..."). What no word list
 * knows is a problem too where only a problem is announced like this.
 */
public final class ProblemTopic {

    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|next|last|other|primary|1st|2nd|3rd|4th)";
    private static final String NUMBER = "(?:one|two|three|four|five|six|[1-9])";
    public static final Pattern HEADING = Pattern.compile("\\b(for (?:your|the|his|her|their|this) " + ORDINAL
            + "? ?(?:problem|issue|diagnosis|thing)?(?: of| is)?"
            + "|first problem|second problem|third problem|next problem|last problem|problem number|in terms of|as far as|regarding|when it comes to|with regards? to|with respect to"
            + "|standpoint|perspective|point of view|aspect|moving on to|diagnosis of|diagnosis is|(?:think|believe) (?:that )?(?:this is|this was|he has|she has|the patient has|it is|it was|that was|he is having)|impression is|what we call"
            + "|number " + NUMBER + "(?= ,)|next (?:one|problem|issue|diagnosis) (?:is|would be)"
            + "|(?<=^|plan , )(?:under|on) (?:(?:the|his|her|their) )?(?=(?:[a-z-]+ ){1,4}, ))");
    private static final Pattern PURPOSE = Pattern.compile("for (?:your|the|his|her|their|this) ?");
    private static final String LEADING =
            "(?:(?:okay|ok|alright|all right|right|so|and|now|then|lastly|finally|next|also|again|well|but|,) ?)*";
    private static final Pattern LEADS = Pattern.compile(LEADING);
    private static final String UP_TO = "((?:[a-z0-9-]+ ){0,3}?[a-z0-9-]+)";
    /** A problem that no word list knows, such as "for your next problem , the lobectomy , i think". */
    private static final Pattern NEXT_PROBLEM = Pattern.compile("\\bfor (?:your|the|his|her|their|this) " + ORDINAL
            + " (?:problem|issue|diagnosis|concern)(?: of| is|,| )*(?: (?:the|your|this|a|an|his|her))? "
            + "([a-z][a-z-]*(?: [a-z][a-z-]*){0,2}?)(?= ,| (?:i|we|it|so|that|let's|first of all)\\b|$)");

    private static final Pattern STANDPOINT = Pattern.compile(
            "\\b(?:a|an|the|your|his|her) " + UP_TO + " (?:standpoint|perspective|point of view|aspect)\\b");
    private static final Pattern CONCERNED = Pattern.compile("^" + LEADING
            + "(?:in terms of|as far as|when it comes to|with regards? to|regarding) (?:your|his|her|the) " + UP_TO
            + "(?: (?:is|are) concerned| goes)?(?= ,|$| (?:i|we|is|it|you|let's)\\b)");
    private static final Pattern NUMBERED = Pattern.compile("^" + LEADING + "(?:(?:problem )?number " + NUMBER
            + "(?: is| ,)+|(?:the )?next (?:one|problem|issue) is) (?:(?:the|his|her|your|an?) )?" + UP_TO
            + "(?= ,|$| (?:suspicious|in the setting|due|with)\\b)");
    private static final Pattern BIDS = Pattern.compile(
            "^ , (?:please |you (?:should|need to|must|have to|want to|can) |i (?:want|need|would like) you to )");
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:i|you|we|he|she|it|they|this|that|there|let's|please|should|will|would|can|is|are|was|do|does|not)\\b"
                    + "|^(?:start|stop|take|use|order|get|give|continue|increase|decrease|refill|drink|eat|avoid|call|come|go|keep|try|make|check|lose|quit|cut|hold|schedule|have|put|see|follow|return|refer|prescribe|add|begin|repeat|monitor|wear|apply|send|draw)\\b(?!-)");
    /** No problem, though one speaks of it like this. */
    private static final Set<String> NO_PROBLEM =
            Set.of(("plan treatment treatments medication medications medicine medicines meds follow followup "
                            + "follow-up x-ray x-rays result results lab labs test tests testing exam examination imaging "
                            + "visit appointment time rest symptom symptoms question questions impression assessment "
                            + "prognosis option options step steps work school activity activities diet exercise recovery "
                            + "insurance dose dosing dosage what how when that this it me you pain going medical clinical "
                            + "overall general safety everything anything other thing things day week month future history "
                            + "note notate template your i we vital vitals data procedure surgery family home paragraph risk "
                            + "risks one new")
                    .split(" "));

    /** "it sounds like your depression is stable": how a problem does. */
    private static final Pattern STATUS = Pattern.compile(
            "^" + LEADING
                    + "(?:(?:i (?:think|believe|feel like)|it (?:sounds|looks|seems) like) (?:that )?)?(?:(?:your|his|her|their|the) )?((?:[a-z-]+ ){0,3}?[a-z-]+)(?: is| are| has been| have been| seems| looks|'s| 's) "
                    + "(?:(?:not|very|pretty|really|fairly|still|also|doing|a|little|bit|under|well|poorly|out|of|to|be|quite|relatively|currently) )*"
                    + "(?:stable|controlled?|uncontrolled|control|good|better|worse|improv(?:ed|ing)|up|down|high|elevated|well|great|fine|okay|quiet|where (?:we|i) want)\\b");
    /** Only weighed: "other potential causes are", "look for esophagitis". */
    private static final Pattern WEIGHED = Pattern.compile(
            "\\b(?:(?:potential|possible|other) (?:causes?|reasons?|etiologies)|such as|look for|if it (?:is|was|were)|risk (?:of|for)|correlation|people|patients|vaccin\\w*|immuni[sz]\\w*|boosters?)\\b");
    /** What brings something about is not what is spoken of. */
    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:because of|due to|caused by|related to|from|since|given|along with|history of)(?: (?:your|the|his|her|a|an|some))?(?: (?:severe|mild|chronic|acute|uncontrolled|underlying))?$");
    /** Of one thing a suspicion, of several a choice between them. */
    private static final Pattern MAYBE = Pattern.compile("\\b(?:could|might|may|can) be\\b");

    private static final Pattern OPENS =
            Pattern.compile(LEADING + " *(?:(?:as for|for|regarding|about|on|with) )?(?:(?:your|the|his|her) )?");
    private static final Pattern PLANS = Pattern.compile(
            "(?:(?:wise|itself|part|stuff) )?(?:, )?(?:we|i|let's|continue|stay|keep|start|stop|no changes?|add|take|try|increase|decrease|refill|how is|how are|same)\\b");

    private static final int NEAR = 14;

    private ProblemTopic() {}

    /**
     * @param complaint what the patient came for; may be empty
     * @param underway whether a problem was named before: the first may be named without being announced
     */
    static Optional<String> of(Clause clause, Reading reading, String complaint, boolean underway) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        String text = clause.text();
        var problems = reading.in(clause).stream().filter(ProblemTopic::problem).toList();
        var cues = HEADING.matcher(text).results().toList();
        var announced = problems.stream()
                .filter(mention -> cues.stream().anyMatch(cue -> headedBy(cue, mention, text))
                        && !CAUSE.matcher(before(mention)).find())
                .min(Comparator.comparing(
                        mention -> mention.term().kind() == Kind.CONDITION || numbered(clause) ? 0 : 1));
        if (announced.isPresent()) {
            return announced.map(mention -> ProblemName.of(mention, reading, complaint));
        }
        var operated = operated(clause, reading, cues);
        var fronted = operated.or(() -> FrontedTopic.of(clause, reading, complaint));
        if (fronted.isPresent()) {
            return fronted;
        }
        var unknown = problems.isEmpty() ? unknown(clause, reading, complaint) : Optional.<String>empty();
        var told = unknown.or(() -> status(text, problems, reading, complaint))
                .or(() -> planned(text, problems, reading, complaint))
                .or(() -> DictatedHeading.of(clause, reading, problems, complaint));
        if (told.isPresent()) {
            return told;
        }
        long suspected = problems.stream().map(Mention::term).distinct().count();
        return underway
                        || WEIGHED.matcher(text).find()
                        || suspected > 1 && MAYBE.matcher(text).find()
                ? Optional.empty()
                : problems.stream()
                        .filter(mention -> mention.term().kind() == Kind.CONDITION
                                && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                                && !mention.words().endsWith("ic")
                                && !CAUSE.matcher(before(mention)).find())
                        .findFirst()
                        .map(mention -> ProblemName.of(mention, reading, complaint));
    }

    /** Another illness that is turned to in a visit whose complaint has its diagnosis. */
    static Optional<String> besides(Clause clause, Reading reading, String complaint) {
        var problems = reading.in(clause).stream()
                .filter(mention -> problem(mention) && mention.term().kind() == Kind.CONDITION)
                .toList();
        return FrontedTopic.of(clause, reading, complaint)
                .or(() -> status(clause.text(), problems, reading, complaint))
                .or(() -> planned(clause.text(), problems, reading, complaint));
    }

    private static boolean problem(Mention mention) {
        return (mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM)
                && mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && !ProblemName.sought(mention)
                && !ProblemName.clinic(mention)
                && !mention.named().equals("pain");
    }

    private static String before(Mention mention) {
        return String.join(" ", mention.clause().words().subList(0, mention.from()));
    }

    /** "take that for the pain and swelling" names what it is for, no problem of its own. */
    private static boolean headedBy(MatchResult cue, Mention problem, String text) {
        int at = text.substring(0, cue.start()).split(" ").length;
        if (cue.group().equals("what we call") && problem.term().kind() == Kind.SYMPTOM) {
            return false;
        }
        if (cue.group().matches("(?:under|on) .*")) {
            return !before(problem)
                            .substring(Math.min(before(problem).length(), cue.end()))
                            .contains(",")
                    && before(problem).length() >= cue.start();
        }
        if (cue.group().startsWith("number ") && problem.term().kind() == Kind.SYMPTOM) {
            return !BIDS.matcher(text.substring(cue.end())).find();
        }
        boolean purpose = PURPOSE.matcher(cue.group()).matches()
                && !LEADS.matcher(text.substring(0, cue.start())).matches()
                && !text.substring(0, cue.start()).matches(".* , (?:so|and|then|now)(?: then)? ");
        return Math.abs(problem.from() - at) < NEAR
                && (!purpose || problem.term().kind() == Kind.CONDITION);
    }

    /** "from a cataract surgery standpoint": what was operated on is followed like a problem. */
    private static Optional<String> operated(Clause clause, Reading reading, List<MatchResult> cues) {
        return reading.in(clause).stream()
                .filter(mention -> mention.term().kind() == Kind.PROCEDURE
                        && mention.assertion().about() == About.PATIENT
                        && (cues.stream().anyMatch(cue -> justBehind(cue, mention))
                                || clause.text().contains(mention.words() + " standpoint")
                                || clause.text().contains(mention.words() + " perspective")))
                .findFirst()
                .map(Mention::named);
    }

    private static boolean justBehind(MatchResult cue, Mention mention) {
        String between = before(mention);
        return !PURPOSE.matcher(cue.group()).matches()
                && between.length() >= cue.end()
                && between.substring(cue.end()).strip().matches("(?:(?:your|the|his|her|,|this) ?){0,4}");
    }

    /** A problem that no word list knows. */
    private static Optional<String> unknown(Clause clause, Reading reading, String complaint) {
        String text = clause.text();
        return Stream.of(NEXT_PROBLEM, STANDPOINT, CONCERNED, NUMBERED)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> NUMBERED.matcher(text).find() ? !told(name) : names(name))
                .filter(name -> reading.in(clause).stream()
                        .noneMatch(mention -> mention.term().kind() == Kind.DRUG && name.contains(mention.words())))
                .findFirst()
                .map(name -> SpokenTopic.of(name)
                        .flatMap(topic -> FrontedTopic.named(topic, reading, complaint))
                        .orElseGet(() -> known(name, reading, complaint)));
    }

    /** "number one , you should lose weight" says what to do and names nothing. */
    private static boolean told(String name) {
        return TOLD.matcher(name).find() || Bidding.at(ReadTokens.of(name + " of"), 0);
    }

    /** Whether words may name a problem. */
    static boolean names(String words) {
        return Stream.of(words.split(" ")).noneMatch(NO_PROBLEM::contains);
    }

    /** "the mood" of a patient with a depressed mood is that. */
    private static String known(String name, Reading reading, String complaint) {
        return complaint.endsWith(" " + name)
                ? complaint
                : reading.mentions().stream()
                        .filter(ProblemTopic::problem)
                        .map(Mention::named)
                        .filter(named -> named.endsWith(" " + name))
                        .findFirst()
                        .orElse(name);
    }

    private static Optional<String> status(String text, List<Mention> problems, Reading reading, String complaint) {
        var found = STATUS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String named = found.group(1).strip();
        if (named.endsWith("blood pressure")) {
            boolean high = text.matches(".*\\b(?:up|high|elevated)\\b.*");
            return reading.mentions().stream()
                    .filter(mention -> problem(mention)
                            && mention.term().preferred().equals("hypertension")
                            && mention.assertion().certainty() == Certainty.CERTAIN)
                    .findFirst()
                    .map(mention -> ProblemName.of(mention, reading, complaint))
                    .or(() -> high ? Optional.of("elevated blood pressure") : Optional.empty());
        }
        return problems.stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION && named.endsWith(mention.words()))
                .findFirst()
                .map(mention -> ProblemName.of(mention, reading, complaint));
    }

    /** "reflux , continue the pantoprazole", "and your depression , how is the zoloft ?" */
    private static Optional<String> planned(String text, List<Mention> problems, Reading reading, String complaint) {
        return problems.stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        && OPENS.matcher(before(mention) + " ").matches()
                        && PLANS.matcher(String.join(
                                        " ",
                                        mention.clause()
                                                .words()
                                                .subList(
                                                        mention.to(),
                                                        mention.clause().words().size())))
                                .lookingAt())
                .findFirst()
                .map(mention -> ProblemName.of(mention, reading, complaint));
    }

    static boolean numbered(Clause clause) {
        return clause.byClinician() && NUMBERED.matcher(clause.text()).find();
    }
}
