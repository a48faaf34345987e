package org.chartwright.nlp.language;

import java.util.regex.Pattern;

/** Words in, whether they are no part of a record out: courtesies, talk to the device, what is done to examine. */
public final class Asides {

    /** Talk to the recording device and courtesies; never part of a record. */
    private static final Pattern NOISE = Pattern.compile(
            "^(hey|hi|hello|tell me|(?:i am|my name is) (?:dr|doctor)\\b|good (morning|afternoon|evening)|thank|thanks|bye|nice to|see you|take care|good to see)\\b"
                    + "|\\b(dragon|dax|show me the|how are you|the nurse told|finalize the note|tell you a little|you can tell that you are|great to see|good seeing|nice meeting|have a (good|great|nice)|you are welcome|excuse me|do you have any questions|any (other )?questions|(?<!\\b(?:heart|lungs?|abdomen|belly|chest|stomach|bowels?) )sounds? good|sounds? like a plan|let me know what i find|take a (?:quick )?listen|take a look at|have a seat|hop up|lie (down|back)|deep breaths?|does that (make sense|hurt)|i will let you know|i am so sorry|i am sorry to hear|that is (good|great|awesome)$|it has been a (little )?while|my nurse|in touch with|on your way out|be right back|go over|my assessment and plan|options that are available|i wanted to check|i (?:also |just )?wanted to check (?:(?:up )?on|(?:your|his|her) (?:last|latest|most recent))\\b|put in those orders|take care|(?<!^if .{6,60})talk about|talk about(?= .{60})|move on to|how long|worst pain|on a scale|scale (?:of|from)|do (?:(?:a|my|your|an|the) )?(?:quick |brief |focused )?(?:physical )?exam|(?:we|i) (?:will|would like to|am going to|are going to) (?:go ahead and |just |also |take a )*(?:look|took) at (?:some|all|a few|couple) of|physical exam (?:on|of) you|in a second|does that sound|sound right|hear me|took a look at|review (?:your|his|her) past|have been talking|looking (?:here )?at (?:your|his|her) vital|instructions for|have our plan|i know (?:you|she|he) (?:was|were) mention|happy to explain|(?:going to|let me|i will) (?:just |quickly |also |go ahead and )*(?:tap|press|push|bend|lift|turn your|listen to|feel your|touch|check you out)|i am doing (?:(?:pretty|very|really) )?(?:well|good|fine|okay|great|alright)(?:$| today$| , thank| thanks?\\b)|^i am (?:good|fine|alright)(?: today)?$|tell me what|little bit about (?:my|your|the)|signed out|go from there|review of systems sheet|go in and see|was reading (?:all|about)|take any vacations?|going to ask you|included in the note|calling out (?:some|my|the)|appointment notes|pull up (?:your|the)|few more questions|the (?:nurse|assistant)s? collected|here in (?:the|your|my) (?:record|note)s?|to see us|i wanted to ask|(?:will|did) review (?:his|her|the|your) vitals?(?: signs)?$|do a physical examination)\\b|^(?:we|i) will (?:just |now |quickly |also )*(?:review|look at|look over) (?:the|these|those|your|his|her) (?:[a-z-]+ ){0,3}(?:results?|pictures?|images?|x-rays?|x - rays?|scans?|films?)\\b|^(?:we|i) (?:am|are) looking at\\b|^i am an? (?!little|bit|lot)");

    /** In few words the same is all that is said; in more, a finding may follow it. */
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:(?:all right|alright|okay|now|and|,) )*you can (?:breathe|relax|sit up|get dressed|lie|lay|put your)\\b|\\bi know (?:that )?(?:this|that|those|it|there) (?:is|was|were) (?:a lot|a bunch|annoying)\\b|\\b(?:call out my findings|exam template|verbali[sz]e|review of systems sheet|(?:let's|we will) look at (?:some of )?(?:your|our)|hit (?:pause|the stop)|going out of the room|hold your hands?|off the record|front desk|quick review of|be reminded|stick with the plan|(?:we|i) (?:will|are going to) examine|problems finding us)\\b");

    /** What is done for the examination is neither advice nor plan. */
    private static final Pattern MANEUVER = Pattern.compile(
            "^i will (?:now |just |quickly |also )*(?:listen|tap|turn|press|examine|check (?:him|her|the patient) out|take a (?:quick )?look)\\b"
                    + "|\\b(?:i advised the patient to|i will have (?:the patient|him|her)|i want (?:him|her) to|i would like (?:him|her) to) (?:lay|lie|raise|bend|turn|press|squeeze|push|pull|open|breathe|follow|sit|stand up|extend|flex|straighten|make a fist|close (?:his|her) eyes|reach out|touch|wiggle|grip|rest (?:his|her) (?:arm|hand)s? on)\\b"
                    + "|^(?:place|lean|listen|follow|close|open|raise|lift|squeeze|push|pull|bend|turn|touch|grab) (?:to )?(?:his|her|their)\\b|^keep (?:his|her|their) eyes\\b|^tell me\\b");

    /** What the clinician looks at or does next in the room is told by what is found there. */
    private static final Pattern NEXT_IN_ROOM = Pattern.compile(
            "^(?!.*\\b(?:appreciate|there (?:is|are)|do not|no|not|history|normal|high|low|elevated|reveals?|shows?)\\b)(?:i|we) (?:will|am|are|am going to|are going to|would like to|wanted to) (?:(?:just|now|also|quickly|start by|start|continue|to|be) )*"
                    + "(?:(?:look|looking|took) (?:at|in|over) (?!.*\\b(?:month|months|week|weeks|referral|surgery|for)\\b)|(?:check|checking) out (?:his|her|their|the)\\b|(?:touch|examine|examining|listen|listening) (?:to )?(?:his|her|their)\\b|examine (?:him|her|the patient)\\b"
                    + "|(?:review|go over|reviewing) (?:the|these|those|this|that|his|her|their|some|all) (?:[a-z-]+ ){0,3}(?:results?|pictures?|images?|imaging|x-rays?|mri|echocardiogram|scans?|films?|labs|ekg|ecg|blood work|vitals)\\b"
                    + "|(?:do|doing|complete|perform|performing) (?:some|a few|my|his|her|their|the|all of my) (?:[a-z]+ ){0,2}(?:exam|examination|maneuvers)(?: here| today)?$|focus (?:here )?on (?:his|her|their)\\b|all of my exam\\b|talk to (?:him|her|the patient) later$|reach out$"
                    + "|get (?:him|her|the patient) (?:checked out|discharged|signed out|out of here)$)"
                    + "|^(?:i|we) reviewed (?:the results|(?:his|her|their) results)$");

    /** Said before the findings, which may be others: "on your exam , everything looks good | i do hear a murmur". */
    private static final Pattern SUMMED_UP = Pattern.compile(
            "^(?:(?:so|and|okay|well|alright|you know|,) )*(?:on (?:your |the |his |her )?(?:physical )?exam(?:ination)? , (?:you know , )?everything|your (?:physical )?exam(?:ination)?) (?:looks|seems|appears|is) (?:to be )?(?:(?:really|pretty|very|generally|overall) )?(?:good|fine|normal|great|okay)(?: , meaning\\b.*)?$");

    /** What a clinician says of themselves, of the talk and of the weather, and thanks for what was said. */
    private static final Pattern SMALL_TALK = Pattern.compile(
            "^(?:(?:sometimes|personally|honestly) )?i (?:(?:just|also|really|so) )*(?:love|enjoy|hate|like to (?!call|keep|see|have|start)|wish|hope (?:we|i|it)|forgot|apologize|got an?|read it|said it|did not ask|have heard of|(?:do )?agree with [a-z.]+(?: [a-z]+)?$|have an? (?:daughter|son|wife|husband|dog|cat)|have not seen (?:him|her|the patient) in a while|am (?:so |really |very )?(?:proud of|excited|reassured by|looking for an?))\\b"
                    + "|^(?:i do see that|first of all|good to hear|(?:a )?few things a few exceptions|we are getting close(?: there)?)$"
                    + "|^that is (?:(?:a|an|really|very|pretty|so|always|just) )*(?:good sign|problem|(?:great|good) question|(?:important|great|good) thing|phenomenal|interesting|important|mouthful|bad|awesome|good news|wonderful|[a-z]+ day)\\b(?! (?:with|in|for|that|because|like))"
                    + "|^(?:this|here|that) is (?:the here is )?(?:an?|the|his|her|their) (?:results? of|(?:[a-z]+ ){0,2}x-ray\\b)(?!.*\\b(?:show|reveal|normal|stable))"
                    + "|^it (?:is|was) (?:so |really |very )?(?:good|nice|great|lovely) to (?:see|meet)\\b|^that would be (?:great|good|better|nice|wonderful|perfect|fine)$"
                    + "|^(?:it is up to|i will see|we will talk to) (?:him|her|the patient)(?: soon| later)?$|^(?:we|i) will (?:be (?:more than )?happy to help\\b|take a look(?: and see what is going on)?$)"
                    + "|^the nurse (?:will be (?:in soon|right in|back|right back|back in a minute)$|(?:will|is going to) help (?:him|her|the patient) (?:get checked out|schedule those things)|had reported\\b)"
                    + "|^(?:this is where|that is what (?:we call|allows)|this is what i will do)\\b"
                    + "|^it has been (?:a|the) (?:crazy|busy|long|good|great|really busy|really crazy) (?:[0-9]+ )?(?:years?|months?|weeks?|days?)$"
                    + "|^(?:he|she|the patient) (?:has had a lot going on|has been going through a lot|will do (?:his|her|their) best|has no idea$|is (?:absolutely|totally|exactly) (?:correct|right)|thinks this is good)\\b");

    private static final String PATIENT = "(?:him|her|the patient)";
    private static final String PERSON = "(?:he|she|the patient)";

    /** The way of the visit, and comfort: who comes in next, what was talked of, what will be seen. */
    private static final Pattern OF_VISIT = Pattern.compile(
            "^(?:my |the )?(?:nurse|medical assistant|assistant) will (?:come (?:back )?in|be (?:right |back )?in|see "
                    + PATIENT + ")(?: soon| shortly| now| in a (?:bit|minute|moment))?(?: (?:to|and) (?:help|get) "
                    + PATIENT + " (?:get )?(?:checked out|check out|signed out|situated|settled|out of here))?$"
                    + "|^(?:my |the )?(?:nurse|medical assistant|assistant) will (?:get|set) " + PATIENT
                    + " (?:situated|set up|up|settled|taken care of) with (?:all (?:of )?)?(?:that|this|it|everything|(?:these|those)(?: tests| things)?)$"
                    + "|^" + PERSON + " is (?:doing )?(?:good|alright|okay)(?: today)?$"
                    + "|^we (?:have )?(?:(?:just|already) )*talked about (?:that|this|it)(?: already| before| last time)?$"
                    + "|^i (?:have )?(?:looked|took a look) at (?:his|her|their|the) vitals?(?: signs)?(?: here)?(?: when "
                    + PERSON + " came in)?(?: today)?$"
                    + "|^i (?:do )?(?:have|need) to (?:do|perform) an? [a-z]+ exam(?:ination)?$|^i will (?:just )?(?:feel|poke|push|press) around\\b"
                    + "|^(?:(?:i|we) will )?see how " + PERSON + " (?:does|is doing)(?: okay| today)?$"
                    + "|^we will (?:spend some time together|stay (?:real |really )?in sync|see " + PATIENT
                    + " next time)\\b"
                    + "|^i will explain (?:to )?(?:" + PATIENT + " )?what (?:that|this|it|all)\\b.*\\bmeans?\\b"
                    + "|^give me (?:a|one|just a) (?:quick )?(?:minute|second|moment)\\b|^i will send (?:the|that|this) order (?:down|over|in)$"
                    + "|^(?:(?:all|both) (?:of )?)?(?:these|those|this|that)(?: things)? sounds? (?:(?:pretty|really) )*(?:decent|good|great|fine)$"
                    + "|^(?:this|that|it) (?:will|would) be (?:(?:very|really|so) )*helpful$"
                    + "|^(?:this|that) is (?:going to be )?(?:one of the best things|a (?:great|big|huge|good) step)\\b"
                    + "|^we can get (?:this|that)(?: problem| thing| all)? (?:solved|fixed|figured out|taken care of)$"
                    + "|^i (?:do|did) not want " + PATIENT + " to (?:be (?:alarmed|scared)|panic|freak out)\\b|^"
                    + PERSON
                    + " (?:has been|is) my patient(?: for (?:a while|(?:a )?(?:long time|few years|many years|years)))?$|^"
                    + PERSON
                    + " (?:has )?(?:probably )?heard (?:this|that|it|all this) (?:before|multiple times|many times|a (?:hundred|thousand|million) times)\\b|^"
                    + PERSON
                    + " (?:is|was) (?:(?:super|so|very|really|pretty) )*(?:(?<=super )excited$|(?<=so )excited$|(?:excited|sad|happy|glad|nervous) to be (?:in )?here\\b)"
                    + "|^hopefully (?:, )?(?:(?:it|that|this) (?:does|will) not (?:come back|happen again)|(?:we|i) can get "
                    + PATIENT + " (?:to )?(?:feeling|feel) better)$"
                    + "|^(?:the |this )?(?:weather|parking|traffic) (?:(?:here|today|outside) )?(?:is|was|has been) (?:(?:so|really|very|pretty) )*[a-z]+(?: this (?:week|weekend|year|morning))?$"
                    + "|^(?:they|we|the nurse|i) (?:did|ordered|had|got|took|have) (?:an?|some|the|his|her) (?:[a-z-]+ ){1,3}?(?:on "
                    + PATIENT
                    + " )?before " + PERSON + " came in(?: today)?$"
                    + "|^(?:it )?sounds like we (?:(?:just|already) )*did the review of systems\\b"
                    + "|^i will (?:tell|give) " + PATIENT + " (?:the|his|her) vital signs\\b(?!.*\\d)"
                    + "|^(?:i|we) will talk (?:a little (?:bit )?)?about (?:my |the )?assessment(?: and (?:my |the )?plan)?$"
                    + "|^(?:the )?parking (?:is|will be) (?:validated|free|paid for)\\b"
                    + "|^" + PERSON
                    + " (?:(?:does|did|can) not|cannot) (?:(?:really|even|quite|actually) )*(?:recall|remember) (?:his|her|their|the [a-z]+'s) names?$"
                    + "|^" + PERSON
                    + " did not have (?:any )?(?:problems?|trouble) finding (?:us|the (?:office|place|clinic|building))$"
                    + "|^" + PERSON + " is (?:not )?an? (?:(?:big|huge) )?(?:[a-z']+ ){1,2}fan\\b"
                    + "|^" + PERSON
                    + " (?:just |really )*wants (?:this|the|that|it)(?: [a-z]+)? to (?:go away|be over|stop)$"
                    + "|^(?:i|we) watched " + PATIENT + " walk in(?: here)?(?: this morning| today)?$"
                    + "|^we have an? (?:[a-z]+ ){0,3}(?:facility|lab|pharmacy|machine|unit) (?:downstairs|upstairs|next door|down the hall|on site)$"
                    + "|^there (?:is|was) (?:no|not any) (?:evidence|signs?|indication) of (?:that|this|it|those|these)$"
                    + "|^(?:this|that|it) (?:does|do) not (?:(?:really|necessarily) )*(?:seem|appear) to be the case(?: (?:for|with) "
                    + PATIENT
                    + ")?$|^(?:i (?:do )?(?:think|believe) )?there is an? (?:low|very low|high|small|good) (?:likelihood|chance|probability)(?: in (?:his|her|their) case)?$"
                    + "|^(?:this|that|it) is for sure(?: for \\d+ [a-z]+)?$"
                    + "|^(?:this|here|that) is (?:the )?(?:here is )?(?:an?|the|his|her|their) (?:[a-z]+ ){0,2}x-ray(?: of (?:his|her|the) [a-z ]+)?$"
                    + "|^there is an? (?:new|nice|great|good) (?:restaurant|store|movie|park|mall)\\b|^(?:his|her|the )?medical record number\\b");

    /** Who the patient is, how the greeting was answered, and what names nothing. */
    private static final Pattern NO_FINDING = Pattern.compile("^(?:(?:yes|yeah|oh|well|so|and|,) )*" + PERSON
            + " (?:is|was) born (?:on|in) (?:the )?(?:\\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:first|second|third|[a-z]+th) of).*"
            + "|^(?:his|her|their) (?:date of birth|birthday|birth date|(?:(?:full|first|last) )?name) is\\b.*"
            + "|^" + PERSON + " (?:has|has got|does have|had) (?:an |some )?allerg(?:y|ies)$"
            + "|^" + PERSON
            + " (?:said|says|mentioned) (?:(?:about|around|maybe|like) )*(?:every|once|twice|\\d+ times)(?: (?:an?|or|to|\\d+|days?|weeks?|months?|hours?|times?|other))*$"
            + "|^(?:(?:yes|yeah|oh|well|,) )*" + PERSON
            + " is (?:all right|not too bad)(?: (?:today|thanks|thank you|,))*$"
            + "|^" + PERSON
            + " was (?:about |around |maybe )*(?:\\d+|a few|a couple of) (?:days?|weeks?|months?|years?) ago$");

    /** How somebody got here, and what goes on in the building. */
    private static final Pattern ON_THE_WAY = Pattern.compile(
            "\\b(?:(?:sat|stuck|been|was|were) (?:stuck )?in traffic|traffic (?:is|was|on)|(?:find|found|finding|no) (?:a )?parking|parking (?:is|was|lot is|lot was|garage)|circl(?:ed|ing) the (?:block|lot)|(?:running|am|are|was|were) (?:about |like )?(?:\\d+ (?:minutes|hours?) )?(?:late|behind)|(?:waiting|waited|sat|sitting) (?:[a-z0-9]+ ){0,4}(?:in|out in) (?:the|your) (?:waiting room|lobby|hallway)|(?:computer|printer|system|elevator|air conditioning) (?:is|was|has been|went) (?:down|slow|out|broken|frozen|acting up))\\b");

    private static final int ASIDE_LONGEST = 12;

    private Asides() {}

    /** Whether a clause says nothing for the record. */
    public static boolean said(Clause clause) {
        String text = clause.text();
        return talk(text)
                || clause.byClinician() && SUMMED_UP.matcher(text).find()
                || clause.tokens().size() <= ASIDE_LONGEST
                        && ASIDE.matcher(text).find();
    }

    public static boolean talk(String text) {
        return NOISE.matcher(text).find();
    }

    public static boolean told(String told, boolean tells) {
        return MANEUVER.matcher(told).find()
                || ON_THE_WAY.matcher(told).find()
                || NEXT_IN_ROOM.matcher(told).find()
                || OF_VISIT.matcher(told).find()
                || NO_FINDING.matcher(told).find()
                || !tells && SMALL_TALK.matcher(told).find();
    }
}
