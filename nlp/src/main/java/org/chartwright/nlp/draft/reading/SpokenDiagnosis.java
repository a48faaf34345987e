package org.chartwright.nlp.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clinician said in one breath in, the diseases it takes the complaint to be out: "it sounds like you have
 * something called plantar fasciitis", "i wonder whether this may be shingles", "the other possibility is an infection
 * going up to the kidney". Hedges, articles and "a bit of" are no part of the name.
 */
public final class SpokenDiagnosis {

    /** How firmly it was said. */
    public enum Sure {
        POSSIBLE,
        LIKELY,
        TAKEN_TO_BE,
        /** Told as it is, without a hedge: "this is just a ganglion cyst". */
        STATED
    }

    /**
     * @param name as it was said
     * @param from where what states it begins
     * @param to where the name ends
     */
    public record Named(String name, Sure sure, int from, int to) {}

    private static final String FILLED = "(?:just|kind of|really|also|all|still|do|very|a lot|a bit|more|most|certainly"
            + "|quite|well|mainly|actually|probably|possibly|perhaps|maybe|likely|potentially|might|may|could|can|would|be|have)";
    private static final String MAYBE = "(?:might|may|could|can)(?: " + FILLED + ")*";
    private static final String BELIEVES =
            "(?:it|this|that) (?:" + FILLED + " )*(?:sounds|sounding|looks|looking|seems|appears)"
                    + "(?: " + FILLED + ")*(?: to me)?(?: like| as if| as though| that)?"
                    + "|(?<!not )(?:looks|sounds|seems) like|it is (?:sounding|looking)(?: " + FILLED + ")* like"
                    + "|what (?:you|he|she) (?:" + FILLED
                    + " )*(?:have|has)(?: got)? is|what (?:might|may|could|can) (?:sometimes )?(?:be )?happen(?:ing)?(?: here)? is"
                    + "|i (?:(?:would|am) )?(?:" + FILLED
                    + " )*(?:think|thinking|believe|suspect|reckon|wonder|wondering)(?: that| whether| if)?"
                    + "|it (?:is|" + MAYBE + ")(?: " + FILLED + ")* (?:possible|likely|probable)(?: that)?";
    private static final String FEARS =
            "(?:(?:what )?(?:i am|we are) (?:" + FILLED + " )*(?:worried|concerned)(?: about| that)?"
                    + "|(?:makes?|making) me (?:worried|concerned)(?: about| that)?"
                    + "|(?:what|that|which) (?:worries|concerns) me|my (?:main )?(?:worry|concern)"
                    + "|(?:the thing|what)(?: that)? is (?:running |going )?(?:through |in |at )?(?:the back of )?my mind)(?: here| most| at the moment)?(?: is| are| would be)?(?: that)?";
    private static final String NEWS =
            "(?:the )?(?:good|bad|great) news(?: here)? is(?: that)?|bottom line(?: is)?(?: ,)?(?: that)?"
                    + "|what (?:i think )?is going on(?: here)? is(?: that)?";
    private static final String HAS =
            "(?:what |in case )?(?:you|he|she|they|this|that|it|we)(?: all)? (?:" + FILLED + " )*"
                    + "(?:have|has|having|got|is|are|be|been|was|suffering (?:from|with)|going (?:through|into)|develop|developing|get|getting|dealing with|seeing"
                    + "|looking at|due to|caused by)(?:(?: " + FILLED
                    + ")* (?:got|having|is|what|suffering (?:from|with)|going (?:through|into)|dealing with|developing|due to|caused by))*(?: is)?";
    private static final String OPTIONS =
            "(?:the|another|one|my) (?:(?:other|second|first|main|working) )?(?:possibility|alternative|explanation|differential|impression|diagnosis)"
                    + "(?: here)? (?:is|would be|could be|might be)(?: that)?"
                    + "|we are (?:(?:just|really|probably|likely|definitely|clearly) )*(?:dealing with|looking at)(?! (?:the|your|this|that|these)\\b)"
                    + "|(?:that|this|the|your|his|her|these|those) (?:[a-z-]+ ){1,6}?(?:is|are|looks|look) (?:(?:all|most|very|pretty|probably) )*(?:consistent with|compatible with|typical of|most likely|likely)"
                    + "|(?:the|those|these|your|his|her) (?:labs|tests|results|blood work|bloodwork|findings|numbers)(?: all)? points? to(?:wards)?"
                    + "|i would (?:say|call) (?:this|that|it)(?: is)?";
    private static final String FITS =
            "(?:this|that|it|all of this|(?:your|these|those|the) (?:symptoms|signs|findings)(?: (?:that )?you (?:are having|have|describe|mentioned))?|symptoms which|(?:the )?picture)(?: all)? (?:"
                    + FILLED
                    + " )*(?:fits?|is consistent|are consistent|is in keeping|are in keeping|is suggestive|are suggestive|is typical|overlaps?|points?)(?: best| well)? ?(?:with|of|to|towards)?";
    private static final String CALLED =
            "(?:there is|there are|(?:you|people) (?:can )?(?:also |sometimes )?get|we are talking about) (?:also )?(?:a|an|this|some) (?:(?:viral|bacterial|common|skin) )?(?:infection|condition|thing|virus|disease|illness|bug)(?: caused)?(?: (?:that|which|what))?(?= (?:is )?(?:called|known as) )"
                    + "|there is (?:also )?something(?= (?:called|known as) )";

    private static final String BETWEEN =
            "(?:(?: ,)? (?:with|after|from|given|because of|looking at) [^,]{3,50})? ?(?:, )?";
    private static final String ARTICLES =
            "(?: (?:,|(?:headache|thing) (?:very )?similar to|a|an|the|some|any|your|this|his|her|their|one of|bit of|little bit of|touch of|case of|type of|kind of|sort of"
                    + "|form of|element of|start of|signs of|signs and symptoms of|symptoms of|just|more|of|like|um|uh|something(?: that is| which is)?|textbook|classic|case of|example of|is|what is|what we|we|what|called|call|known as|say|possibly|probably|likely|maybe|called as|commonly|it is called))*";

    private static final String WORD =
            "(?![a-z]+ly\\b)(?!(?:which|who|that|because|since|given|based|so|but|as|due|caused|when|where|if|is|are|was|were|can|could|will|would|and|or"
                    + "|with|from|then|like|after|following|for|here|there|today|by|again|looking|i|you|we|it|he|she|they|do|does|not|have|has|at|in|of|to|on|rather|instead"
                    + "|what|based|before|okay|right now|um|uh|coming|causing|making|affecting|being|common|very|had|been|a|an|the|one|get|getting|have|having)\\b(?! cold))[a-z][a-z'-]*";
    private static final String PLACE =
            "(?: (?:of|in|at|to|around|behind|going up to|going into|up to) (?:(?:the|your|his|her|their|a|an|one of your) )?(?!moment|time|minute)"
                    + WORD + "(?: " + WORD + "){0,2}?(?: (?:of|or) (?:(?:the|your|his|her) )?(?:" + WORD + "))?)";
    private static final String NAME = "(" + WORD + "(?: " + WORD + "){0,4}?" + PLACE + "?)";
    private static final String END =
            "(?= ,|$| (?:which|who|that|because|since|given|based|so|but|as|due|caused|when|where|if|is|are|was|can|could|and|or|with|from|then|like|after|following|for|here|there|today|by|again|rather|instead|at|in|on|before|okay|i|you|we|it|very|caused|coming|common)\\b)";
    private static final Pattern STATES = Pattern.compile(
            "(?:^|(?<= ))(?:(?:(" + BELIEVES + "|" + NEWS + ")|(" + FEARS + "))" + BETWEEN + "(?: ?(?:" + HAS
                    + "|(?:some|many) people (?:can|could|may|might) (?:get|have|suffer (?:from|with)|develop)))?|("
                    + OPTIONS + ")(?: ?(?:" + HAS + "))?|(" + FITS + ")|(" + CALLED
                    + ")|((?:you|this|that|it|which) " + MAYBE
                    + "(?: (?:having|been|getting|suffering (?:from|with)|going (?:through|into)|developing|due to))*))("
                    + ARTICLES + ") "
                    + NAME + END);
    private static final Pattern OR = Pattern.compile(
            "^(?: ,)? or (?:(?:maybe|possibly|perhaps|even|it could be|rather) )*(?:(?:a|an|some|just) )*" + NAME
                    + END);

    /** Before a verdict these make it none. */
    private static final Pattern HELD_BACK = Pattern.compile(
            "\\b(?:if|not|no|nothing|none|nor|without|hardly|little chance|low chance|wondered|(?:was|were|wife|husband|partner|mum|mom|who) (?:[a-z]+ )?(?:worried|concerned|afraid|thinking)|(?:is|are) (?:worried|concerned|afraid)(?<!(?:i|we|what) (?:am|are) (?:worried|concerned|afraid))|never|no longer|doubt\\w*|people|patients|usually|normally|sometimes|mother|father|mum|dad|brother|sister|cousin|rule|exclude|against|unlikely|less|although|make sure|check|tell|said|told|thought|usually)\\b");

    private static final Pattern ON_CONDITION = Pattern.compile("\\b(?:if|unless|in case|when|once|whenever)\\b");
    /** What one can get in general. */
    private static final Pattern TAUGHT = Pattern.compile(
            "^(?:you (?:can|could)(?! be\\b)|(?:that|this|it|which) (?:can|could|may|might) (?:also )?be (?:due|from))\\b");

    private static final Pattern NOT_NOW = Pattern.compile(
            "^(?:[^,]*)\\b(?:before|in the past|years? ago|months? ago|as a child|already|last (?:year|month|time)|later on|in the future|history)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:might|may|could|can|possib\\w*|wonder\\w*|worr\\w*|concern\\w*|alternative|differential|maybe|perhaps|potentially|overlaps?|mind)\\b");
    private static final Pattern THOUGHT =
            Pattern.compile("\\b(?:think|believe|dealing with|looking at|i would (?:say|call))\\b|^what you");
    private static final Pattern TELLS = Pattern.compile(
            "^(?:the )?(?:(?:good|bad|great) news|bottom line)\\b|^what you (?:have|has) (?:got )?is\\b");
    private static final Pattern PROBABLY = Pattern.compile("\\b(?:probably|likely|probable|suspect)\\b");
    /** What it was held to be and is not: "it could have been a clot , but the scan is clear". */
    private static final Pattern SETTLED = Pattern.compile(
            "^[^,]{0,30}(?: ,)? (?:but|though|although|and) (?:[a-z]+ ){0,6}?(?:clear|normal|negative|fine|ruled out|excluded|not|no|nothing)\\b"
                    + "|^ (?:is|was|has|have|are|were) (?:[a-z]+ )?(?:gone|healed|healing|cleared|clearing|better|over|resolved|settled|settling|past|negative|ruled out|excluded|unlikely)\\b");
    /** "it may help your migraines" names what a treatment does. */
    private static final Pattern DOES = Pattern.compile(
            "^(?:help|stop|cause|lead|ease|prevent|notice|trigger|worried|concerned|afraid|reduce|improve|make|bring|settle|need|treat|cure|worsen|feel|see|find|protect|lower|increase|give|develop|become|turn|relieve|clear|fix|try|affect|want|know|scared|interested)\\b");

    private static final Pattern OF_TREATMENT = Pattern.compile(
            "^(?: a bit| a little)? (?:after|from|with|to) (?:the|a|an|your|this|that|these|it|some)?\\b");

    private static final Pattern NAMING =
            Pattern.compile("\\b(?:called|known as|call)(?: as| ,| um| uh| a| an| the)*$");

    private static final Pattern ILL = Pattern.compile(
            "\\b(?:infections?|flare|flare-ups?|flares|reactions?|clots?|tears?|torn|stones?|virus(?:es)?|bug|strain|sprain|fracture|syndrome|disease|disorder|deficiency|ulcers?|cysts?"
                    + "|hernia|migraines?|headache|shingles|gout|eczema|allergy|abscess|inflammation|bleed|bleeding|strokes?|mini-strokes?|attack|cancer|tumou?r|burn|bite|sting|rupture"
                    + "|dislocation|poisoning|exacerbation|illness(?:es)?|spasms?|irritation|blockage|withdrawal|thrush|nits|lice|scabies|ringworm|mumps|measles|mono|cold|flu|wart|warts|acne"
                    + "|(?:overactive|underactive) thyroid|impingement|embolism|failure|palsy|frozen shoulder|tennis elbow|golfer's elbow|trapped nerve|pinched nerve|ingrown [a-z]+|slipped disc"
                    + "|[a-z]{3,}(?:itis|osis|oma|opathy|algia|emia|aemia|iasis|pnea|pnoea|rrhea|phobia|plegia|ectasia|cele|theria|laxis)|anaphyla[a-z]+)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:diagnosis|likely|diagnoses|it|that|this|something|anything|nothing|problem|problems|issue|issues|one|two|idea|good|best|worth|better|worse|you|we|time|thing|things|important|clear|sure|fine|okay|doctor"
                    + "|test|tests|scan|x-ray|examination|treatment|medication|medicine|course|question|questions|case|work|way|lot|helpful|normal|common(?! cold)|other|others|possibility|cream|appointment)\\b");
    private static final Pattern FILLER = Pattern.compile(" (?:, )?(?:um|uh|er|erm|you know|i mean)(?: ,)?(?= )");

    private SpokenDiagnosis() {}

    /** @param known whether a word list has a disease in these words */
    public static List<Named> in(String said, Predicate<String> known) {
        String text = plain(said);
        var found = new ArrayList<Named>();
        var states = STATES.matcher(text);
        int at = 0;
        while (at < text.length() && states.find(at)) {
            String name = states.group(8);
            String lead = text.substring(0, states.start());
            String own = text.substring(states.start(), states.start(8));
            boolean taught = states.group(6) != null && TAUGHT.matcher(own).find();
            at = states.end();
            if (taught
                    || ON_CONDITION.matcher(lead).find()
                    || HELD_BACK.matcher(lead.replaceFirst(".*(?:^| ), ", "")).find()
                    || own.matches(".*\\b(?:have had|have been|has been) .*")
                    || DOES.matcher(name).find() && !known.test(name)
                    || SETTLED.matcher(text.substring(states.end())).find()
                    || states.group(6) != null
                            && OF_TREATMENT
                                    .matcher(text.substring(states.end()))
                                    .find()
                    || HELD_BACK
                            .matcher(own.replaceFirst("some people|many people|wonder(?:ing)? if", ""))
                            .find()
                    || NOT_NOW.matcher(text.substring(states.start(8))).find()
                    || !names(name, own, states, known)) {
                at = Math.max(states.start() + 1, states.start(8) - 1);
                continue;
            }
            var sure = states.group(5) != null ? Sure.POSSIBLE : sure(own);
            found.add(new Named(cleaned(name), sure, states.start(), states.end()));
            var or = OR.matcher(text.substring(states.end()));
            if (or.find() && ill(or.group(1), known)) {
                found.add(new Named(cleaned(or.group(1)), Sure.POSSIBLE, states.start(), states.end() + or.end()));
            }
        }
        Injured.in(text)
                .filter(injury -> found.isEmpty())
                .ifPresent(injury -> found.add(new Named(
                        injury.name(),
                        injury.told() ? Sure.STATED : sure(text.substring(injury.from(), injury.to())),
                        injury.from(),
                        injury.to())));
        return List.copyOf(found);
    }

    /** Without what only fills a pause. */
    public static String plain(String said) {
        return FILLER.matcher(" " + said).replaceAll("").strip();
    }

    private static boolean names(String name, String own, Matcher states, Predicate<String> known) {
        boolean called = NAMING.matcher(own.strip()).find();
        boolean fits = states.group(4) != null && own.matches(".*\\b(?:fits?|with|of|towards) .*");
        return !NO_NAME.matcher(name).find()
                && (ill(name, known) || called || fits && name.split(" ").length <= 3 && name.split(" ").length > 1);
    }

    private static boolean ill(String name, Predicate<String> known) {
        return !NO_NAME.matcher(name).find() && (ILL.matcher(name).find() || known.test(name));
    }

    private static Sure sure(String own) {
        if (TELLS.matcher(own).find()
                && !OPEN.matcher(own).find()
                && !PROBABLY.matcher(own).find()) {
            return Sure.STATED;
        }
        return OPEN.matcher(own).find()
                ? Sure.POSSIBLE
                : THOUGHT.matcher(own).find() && !PROBABLY.matcher(own).find() ? Sure.TAKEN_TO_BE : Sure.LIKELY;
    }

    private static String cleaned(String name) {
        return name.replaceAll("\\b(?:your|his|her|their) ", "")
                .replaceFirst(
                        "^(?:little|specific|straightforward|common(?! cold)|certain|possible|particular|typical) ", "")
                .replaceFirst(" (?:right|left|here|now|really|overall)$", "")
                .strip();
    }
}
