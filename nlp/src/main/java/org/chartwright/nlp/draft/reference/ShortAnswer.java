package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question and an answer that is no sentence by itself in, the sentence the two make out: "how long ?" "about five
 * weeks" is "this has been going on for about 5 weeks".
 */
public final class ShortAnswer {

    private static final int LONGEST = 14;
    private static final Pattern TAKEN =
            Pattern.compile("\\b(tak(e|en|ing)|tried|use|using|medications?|medicines?)\\b");
    private static final Pattern HARM = Pattern.compile("\\b(?:allerg|react|intoleran|side effect|problems? with)\\w*");
    /** An answer with a verb of its own tells more than a name. */
    private static final Pattern OWN_VERB = Pattern.compile(
            "\\b(?:gave|gives|made|makes|caused?|causes|did|does|was|were|is|are|has|had|have|helped|helps|works?|worked|upsets?|stopped|quit)\\b");

    private static final Pattern TRIED =
            Pattern.compile("\\b(tried|taken anything|have you taken|used|done|did you)\\b");
    private static final Pattern PAIN = Pattern.compile(
            "\\b(?:pain|hurts?|bad|severe|rate|severity)\\b.*\\b(?:scale|rate|10|level)\\b|\\bscale\\b|\\brate (?:it|the|your|that)\\b|\\bpain level\\b");
    private static final Pattern HOW_LONG = Pattern.compile(
            "\\bhow long\\b|\\bwhen did\\b|\\bhow many (?:hours|days|weeks|months|years) (?:has|have|ago)\\b");
    private static final Pattern LASTS = Pattern.compile(
            "\\bhow long (does|do) (?:the|your|that|this|these|those) ((?:[a-z]+ ){0,2}[a-z]+?) (?:usually |typically |normally |generally )?last\\b");
    private static final Pattern OTHER_LENGTH = Pattern.compile(
            "\\b(?:last$|last for|last when|tak|smok|quit|married|liv|work|since you|drink|using|on (?:the|that|it)|surgery|pregnan|for how long will|last see|play|wear|participat|inject|vacation|exercis|lift|diagnos|how long is|how long are|stay|labou?r|how long were)\\w*");
    private static final Pattern LEAD_OUT = Pattern.compile(
            "^(?:(?:at this point|at that point|it has been there for|been there for|there for|probably|maybe|like|just|i would say|i think|i guess|well|it has been|it was|this was|that was|this happened|it happened|this started|for like|say|oh|gosh|honestly|it is|it started|it has|it is|now|at|a long time(?=(?: ,)? (?:\\d|about|like|over))|a(?! little| few| couple| lot| bit| long)|the|he is|she is|hovering|currently|right now) |, )+");
    /** An answer with a subject of its own is a sentence by itself. */
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?!since|after|before|right).*?\\b(he|she|the patient|patient|they|we|my|his|her|their)\\b");

    private static final Pattern SAYS =
            Pattern.compile("\\b(?:he|she|the patient) (?:wants to say|would say|thinks|guesses|believes) ");
    private static final Pattern HANGING =
            Pattern.compile("(?: (?:if|when|and|but|because|since|that|so|before|after|or|as|,))* ?$");
    private static final Pattern WHOLE =
            Pattern.compile("^(?:his|her|their|the) (?:[a-z]+ ){1,2}(?:started|began|happened) ");
    private static final Pattern LENGTH =
            Pattern.compile("\\b(?:days?|weeks?|months?|years?|hours?|minutes?|yesterday|since)\\b");
    private static final Pattern LENGTH_ENDS = Pattern.compile(" (?:now|or so|probably|maybe|so|i think|i guess)$");
    private static final Pattern RATING =
            Pattern.compile("^(?:about |around |at |only |now |is |of )*(\\d+)((?: to| or) \\d+)?(?:/10)?\\b");

    /** What the pain is rated under: "and with your ibuprofen what is it". */
    private static final Pattern UNDER = Pattern.compile(
            "\\b(with|without) (?:(?:the|your|any|that|taking|having|having taken) )*((?:pain )?(?:medications?|medicines?|meds|pills?|ibuprofen|tylenol|motrin|advil|aleve|naproxen|acetaminophen|aspirin|meloxicam|tramadol|oxycodone|hydrocodone|norco|percocet|gabapentin|brace|ice|crutches))\\b");

    private static final Pattern STARTED = Pattern.compile("\\b(?:started|began|start)\\b");

    private static final Pattern WITHOUT_IT =
            Pattern.compile("\\bwithout(?: (?:it|that|them|then|any|now|,))*(?: \\?)?$");

    private final Pronouns patient;

    public ShortAnswer(Pronouns patient) {
        this.patient = patient;
    }

    /**
     * @param said the answering clause
     * @param told the answer as a note tells it
     */
    public Optional<List<Token>> of(
            Clause question, Answer answer, Clause said, List<Token> told, List<Mention> mentions) {
        if (told.isEmpty() || told.size() > LONGEST) {
            return Optional.empty();
        }
        String asked = question.text();
        String all = LEAD_OUT.matcher(SAYS.matcher(words(told)).replaceAll("")).replaceFirst("");
        var clause = CLAUSE.matcher(all);
        String text = clause.find()
                        && clause.start(1) > 1
                        && LENGTH.matcher(all.substring(0, clause.start(1))).find()
                        && !all.substring(0, clause.start(1)).matches(".*\\b(?:after|before|since) ")
                ? HANGING.matcher(all.substring(0, clause.start(1))).replaceFirst("")
                : all;
        boolean ofComplaint = !OTHER_LENGTH.matcher(asked).find();
        var lasts = LASTS.matcher(asked);
        if (lasts.find()) {
            return LENGTH.matcher(text).find() && !CLAUSE.matcher(text).find() && !text.startsWith("since")
                    ? Optional.of(as(
                            told,
                            "the %s %s %s"
                                    .formatted(lasts.group(2), lasts.group(1).equals("do") ? "last" : "lasts", text)))
                    : Optional.empty();
        }
        if (HOW_LONG.matcher(asked).find() && WHOLE.matcher(text).find()) {
            return Optional.of(as(told, text));
        }
        if (ofComplaint
                && HOW_LONG.matcher(asked).find()
                && !CLAUSE.matcher(text).find()
                && !STARTED.matcher(text).find()
                && LENGTH.matcher(text).find()) {
            return Optional.of(as(told, length(asked, LENGTH_ENDS.matcher(text).replaceFirst(""))));
        }
        boolean drug = mentions.stream().anyMatch(mention -> mention.term().kind() == Kind.DRUG);
        boolean subject = told.stream().anyMatch(token -> token.is(patient.subject()) || token.is("it"));
        if (drug
                && !subject
                && answer.sense() != Answer.Sense.NO
                && TAKEN.matcher(asked).find()
                && !HARM.matcher(asked).find()
                && !OWN_VERB.matcher(text).find()
                && !NOT_NOW.matcher(text).find()) {
            String verb = TRIED.matcher(asked).find()
                    ? " has tried "
                    : BEFORE.matcher(asked).find() ? " has taken " : " takes ";
            return Optional.of(as(told, patient.subject() + verb + text));
        }
        return Optional.empty();
    }

    /** Said of another time, or of "him" or "her". */
    private static final Pattern NOT_NOW = Pattern.compile(
            "^(?:he|she|they|we|there|that|this)\\b|\\b(?:ago|used to|last (?:week|month|year|spring|summer|fall|winter)|stopped|quit|not any ?more|not since|years? back|back then)\\b");

    private static final Pattern BEFORE = Pattern.compile("\\b(?:before|in the past|previously)\\b");

    private static final Pattern SCALE =
            Pattern.compile("\\b(?:scale|rate (?:it|the|your|that|this)|pain level|out of 10|how severe|pain|10)\\b");

    /** "how would you rate your mood", "how confident are you" */
    private static final Pattern OTHER_SCALE = Pattern.compile(
            "\\b(?:mood|stress\\w*|confiden\\w*|importan\\w*|read(?:y|iness)|motivat\\w*|happ(?:y|iness)|satisf\\w*|anxi\\w*|worr(?:y|ied)|energy|energetic|sleep\\w*|tired\\w*|fatigue|willing\\w*|likely|certain|sure|hungry|appetite|quality of"
                    + " life|depress\\w*|craving\\w*)\\b");

    private static final Pattern OTHER_COMPLAINT = Pattern.compile("\\b(?:itch|breath|dizz|nause)\\w*");

    /** Whether something other than pain is rated. */
    public static boolean ofOther(String asked) {
        return OTHER_SCALE.matcher(asked).find() && !asked.matches(".*\\b(?:pain|hurts?|ache)\\b.*");
    }

    /** Whether words of the clinician belong to the question how bad it is. */
    public static boolean ofScale(String text) {
        return SCALE.matcher(text).find();
    }

    /** "and with your ibuprofen" */
    public static boolean limits(String text) {
        return UNDER.matcher(text).find();
    }

    /** @param asked all the clinician says before the answer */
    public Optional<List<Token>> rating(List<Clause> asked, List<Token> told) {
        String question = asked.stream().map(Clause::text).collect(Collectors.joining(" "));
        if (told.isEmpty()
                || told.size() > LONGEST
                || !PAIN.matcher(question).find()
                || ofOther(question)
                || OTHER_COMPLAINT.matcher(question).find() && !question.contains("pain")) {
            return Optional.empty();
        }
        var under = UNDER.matcher(question);
        var open = WITHOUT_IT.matcher(question);
        boolean unclear =
                open.find() && !UNDER.matcher(question.substring(open.start())).find()
                        || question.contains(" with ") && question.contains(" without ");
        String limit = "";
        while (under.find()) {
            limit = " %s %s".formatted(under.group(1), under.group(2));
        }
        String condition = limit;
        return unclear
                ? Optional.empty()
                : rating(question, LEAD_OUT.matcher(words(told)).replaceFirst(""))
                        .map(sentence -> as(told, sentence + condition));
    }

    private Optional<String> rating(String asked, String text) {
        var matcher = RATING.matcher(text);
        if (!matcher.find() || Integer.parseInt(matcher.group(1)) > 11) {
            return Optional.empty();
        }
        boolean outOfTen = asked.contains("10") || text.contains("/10");
        String rated = matcher.group(1) + Optional.ofNullable(matcher.group(2)).orElse("");
        return Optional.of("%s rates %s pain as %s%s"
                .formatted(patient.subject(), patient.possessive(), rated, outOfTen ? "/10" : ""));
    }

    private static String length(String asked, String text) {
        if (asked.contains("when did") || text.endsWith("ago") || text.contains("yesterday")) {
            return (asked.contains("happen") ? "this happened " : "this started ") + text;
        }
        return text.startsWith("since") || text.startsWith("for ")
                ? "this has been going on " + text
                : "this has been going on for " + text;
    }

    private static String words(List<Token> told) {
        return String.join(" ", told.stream().map(Token::text).toList());
    }

    /** Each word keeps the place of the answer. */
    private static List<Token> as(List<Token> told, String sentence) {
        var out = new ArrayList<Token>();
        Token place = told.getFirst().through(told.getLast(), "-");
        Arrays.stream(sentence.split(" ")).map(place::as).forEach(out::add);
        return out;
    }
}
