package org.chartwright.nlp.language;

import java.util.regex.Pattern;

/** A clause in, whether it only steers the talk, guides the camera and the hands, or is said to oneself out. */
public final class Steering {

    private static final String LEADS =
            "^(?:(?:and|so|but|ok|okay|well|now|then|right|alright|all right|great|fine|good|yeah|yes|no|oh|ohh|ah|i mean|you know|just|moving forwards?|obviously|,) )*";

    private static final Pattern AGENDA = Pattern.compile(
            LEADS
                    + "(?:(?:my|the) (?:next|last|first|other|final) (?:few |couple of |\\d+ )?(?:questions? (?:is|was|are|were|that|i)\\b|things? (?:that )?(?:i|we) (?:just )?(?:want|wanted|need|needed|would like) to (?:ask|clarify|cover|know))"
                    + "|(?:let's|let us|we will|i will|we can|shall we|i would like to|i am going to|i want to|i just want to) (?:just |now |first |maybe |quickly )*"
                    + "(?:(?:start|begin) (?:off )?(?:by (?:asking|talking|going|hearing|you telling)|with (?:(?:the|your|some|a few|my|just|a couple of) )*(?:beginning|questions?|basics|history|name|introductions?|what|how|why|you telling|first one|[a-z]+$))\\b|jump (?:to|into|back|right)|move on|go (?:over|through|back (?:over|to (?:what|when|the|that|your)))|recap|round up|wrap up$|talk about|come back to (?:that|this|it|those)|take a (?:look|listen|minute|moment)) ?(?:to )?"
                    + "(?!.*\\b(?:mg|tablets?|medications?|daily|weeks?|months?|dose|doses|x-rays?|x rays?|tests?|blood|antibiotics?|physical therapy|physiotherapy|exercises?|medicines?|referral|treatment|swab|splint|cream|injections?|biopsy|scan|surgery|imaging|ibuprofen|off|out|half|twice|once|a day|drops?|insulin|steroids?|dressing|therapy|inhaler|starting|stopping|changing|work|[a-z]+(?:statin|pril|olol|cillin|formin|pine|zole|sone|olone|mycin|mab|tine|line|pam|profen|cetamol))\\b)"
                    + "|there (?:is|are) (?:just )?(?:a|an|\\d+|two|three|several|some|a few|a couple of|multiple)(?: of)?(?: different| other| few| couple(?: of)?)? (?:options?|ways|things|questions|steps|possibilities)\\b(?: (?:of us doing this|to do this|here|from here|now|today|we can do|i want to ask|for us|moving forward))*$"
                    + "|(?:those|these) (?:are|were) all (?:of )?the questions\\b|i have (?:just )?(?:a few|some|a couple of|one) (?:more |other )?questions?\\b"
                    + "|(?:just )?to (?:recap|round up|summari[sz]e|clarify|go over|confirm)(?: (?:again|quickly|things?|everything|this|that|it|what (?:you|we) (?:have )?(?:said|told me|discussed|talked about)|(?:a few|the|some|your|those) (?:points?|things?|details?|answers?|history|plan)))*$"
                    + "|(?:i am (?:just )?going to|i (?:just )?(?:want|wanted|need|would like) to|(?:i will|let me|can i) (?:just )?)(?: just| quickly)* ?ask(?: you\\b(?! to\\b)| a few| some| about| more| one| again|$)|(?:i will|let me|can i) (?:just )?(?:clarify (?:that|this|with you|again|a few)|check (?:again$|with you|that i (?:have|heard|got)))\\b"
                    + "|tell me (?:a )?(?:bit|little|more)|(?:socially|generally|otherwise) ,? ?tell me\\b|clarify again\\b"
                    + "|what (?:i|we) (?:will|can) do is (?:talk (?:a (?:bit|little) )?through|go through)\\b|what i (?:need|want|would like) you to do (?:now )?is ,? ?(?:to )?(?:just )?(?:count|look (?:at|up|down|straight)|press (?:on|down|against)|touch|follow|squeeze)\\b"
                    + "|when i (?:have )?(?:spoken|spoke) to you(?: [a-z]+){0,2}$|you (?:have )?(?:told me|mentioned) (?:(?:quite )?a (?:lot|few|couple)|lots|many|several|some|so many)(?: of)?(?: different)?(?: things| information| details)?(?: already| there| today)?$"
                    + "|you (?:just )?mentioned (?:that )?(?:(?:about )?\\d+ (?:days?|weeks?|months?|years?)(?: ago)?|it|this|that)$|i am sure you (?:know|understand|are aware|can imagine)$|see if you can (?:push|press|bend|touch|squeeze|follow|resist|move your|lift your|raise your|turn your)\\b|(?:i will|let me) (?:tell you|let you know) when (?:to (?:stop|start|push|relax|breathe)|you can (?:stop|relax|breathe))\\b|we will start in (?:just )?(?:a|1|one) (?:second|sec|minute|moment)\\b"
                    + "|the other (?:\\d+|two|few|couple of) things? (?:that )?i (?:have )?(?:jotted|written|noted|got)\\b|let's say\\b(?! (?:you|we))(?!.*\\d)|this is (?:how|what) we (?:do|call)\\b"
                    + "|(?:sorry , )?i (?:can not|did not|could not) (?:quite )?(?:catch|hear|get) (?:you|that|it|what you (?:said|were saying)|your name|the (?:last|first) (?:bit|part|thing))\\b(?! (?:wheez|breath|have|had|was|were))|(?:you are|the line is) (?:cutting (?:out|in)|breaking up)\\b"
                    + "|(?:there is|you will find) (?:the|a|my|our) (?:number|link) (?:on|in) there\\b|if you open (?:up )?(?:your|the) app\\b|it is an? (?:oh|0|1) ?\\d* number\\b)");

    /** What hands, face and camera are told to do. */
    private static final Pattern GUIDES = Pattern.compile(
            LEADS
                    + "(?:(?:can|could|would|will|if) you (?:just |please |maybe |now |first |also |, )*|i (?:would|will|want|am going to|am gonna|just|like|get|need|have)(?: (?:like|want|get|have|need|maybe|going|to|just|ask|you))* you (?:to )?(?:just )?|(?:please |just |maybe )*)"
                    + "(?:(?:put|place|hold|point|bring|bend|flex|extend|lift|raise|turn|tilt|open|close|press|push|pull|squeeze|touch|move|straighten|rotate|make|lean|look|show|stick|feel|tap|grip|palpate) "
                    + "(?:(?:me|it|up|down|in|out|on|at|for|to|with|over|against|back|and|both|kind|of|that|your|the|left|right|other) )*(?:a fist|where (?:it|there|the|that)|somewhere|arms?|hands?|fingers?|thumbs?|chin|head|neck|mouth|eyes?|eyebrows|tongue|face|phone|camera|screen|light|shirt|sleeves?|knees?|ankles?|foot|feet|toes?|nose|ears?|elbows?|wrists?|shoulders?)\\b"
                    + "(?! of (?:your|the) bed|'s)|take (?:a|some) deep breaths?\\b)"
                    + "(?!.*\\b(?:before|after|when|whenever|while|until|till|if|at (?:night|home|work)|at least|times|daily|days?|weeks?|hours?|minutes|every|elevated?|night|twice|once|regularly|often|overnight|bed|as much|feet up|foot up|leg up|head up|ice|water|cream|drops?|spray|splint|brace|dressing|bandage|cast|boot|sling|sock|socks|wet|dry)\\b)");

    /** What a patient says of the talk itself. */
    private static final Pattern TO_ONESELF = Pattern.compile(
            LEADS
                    + "(?:(?:i (?:have |just |completely |almost |totally )*(?:forgot|forgotten) to (?:mention|say|tell)(?: you| it| that| this)*|i (?:have )?(?:got|gotten|went|am going) off (?:track|topic)|(?:sorry , )?i (?:have )?lost (?:my|the) (?:thread|train(?: of thought)?)"
                    + "|my (?:god|gosh|goodness)|(?:it|that) is (?:a )?(?:good|great|difficult|hard|tough|tricky) question|what else(?: (?:was|is) there|(?: (?:can|should|could|did) i)? (?:say|tell you|forget|think of))?|what was i saying|how (?:do|should|can) i (?:say|put|describe) (?:it|this|that)|let me (?:think|see)(?: about (?:it|that|this))?(?: for a (?:second|minute|moment))?)"
                    + "(?: (?:now|there|again|sorry|doc|doctor|actually|a bit|um|uh|well|,))*$"
                    + "|i (?:have )?(?:decided to |just )?(?:came|come|called|calling|ring|rang)(?: in)?(?: today| here| to (?:the )?(?:walk in )?clinic)*(?: to get (?:it|myself|this) checked(?: out)?)?$|i decided to come (?:in(?:to)?|here)(?: today| to (?:see you|the (?:[a-z]+ )?clinic|get (?:it|this|myself) (?:checked|looked at)(?: out)?))*$|i wanted to (?:understand|know|find out) what (?:was|is) going on$)");

    /** Asked to explain, and not to know. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "\\bhave you (?:ever )?heard (?:of|about)\\b|\\bdo you know what (?:an? |that |the )?[a-z -]+ is\\b|\\b(?:any|other|more) questions\\b|\\b(?:does|do) (?:that|this|it) (?:sound|make)\\b|\\bhow (?:does|do) that sound\\b|\\bare you (?:happy|ok|okay|alright) (?:with|to|if)\\b|\\bis that (?:ok|okay|alright|all right)\\b");

    /** Before such a tag: what was told, of which the tag only asks the patient's leave. */
    private static final Pattern PLANS = Pattern.compile(
            "\\b(?:\\d+|mg|will|going to|gonna|start|prescribe|take|give|send|refer|book|arrange|order|stop|increase|reduce|use|need|is|are|have|has|had|was|recommend|advise)\\b");

    private Steering() {}

    /** Whether a question is none that a record has the answer to. */
    public static boolean asks(Clause clause) {
        var tag = EXPLAINS.matcher(clause.text());
        return clause.byClinician()
                && clause.question()
                && tag.find()
                && !PLANS.matcher(clause.text().substring(0, tag.start())).find();
    }

    public static boolean said(Clause clause) {
        String text = clause.text();
        return clause.byClinician()
                ? AGENDA.matcher(text).find()
                        || !clause.question() && GUIDES.matcher(text).find()
                : TO_ONESELF.matcher(text).find();
    }
}
