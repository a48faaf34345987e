package org.chartwright.nlp.draft;

import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A clause in, whether it only steers the talk, guides the camera and the hands, or is said to oneself out. */
final class Steering {

    private static final String LEADS =
            "^(?:(?:and|so|but|ok|okay|well|now|then|right|alright|all right|great|fine|good|yeah|yes|no|oh|ohh|ah|i mean|you know|just|moving forwards?|obviously|,) )*";

    private static final Pattern AGENDA = Pattern.compile(
            LEADS
                    + "(?:(?:my|the) (?:next|last|first|other|final) (?:few |couple of |\\d+ )?(?:questions? (?:is|was|are|were|that|i)\\b|things? (?:that )?(?:i|we) (?:just )?(?:want|wanted|need|needed|would like) to (?:ask|check|clarify|cover|know))"
                    + "|(?:let's|let us|we will|i will|we can|shall we|i would like to|i am going to|i want to|i just want to) (?:just |now |first |maybe |quickly )*(?:start (?:off )?(?:with|by)|begin with|jump|move on|go (?:back|over|through)|recap|round up|wrap up|talk about|focus on|come back to|take) (?:to )?(?!.*\\b(?:mg|tablets?|medications?|daily|weeks?|months?|dose|doses|x-rays?|x rays?|tests?|blood|antibiotics?|physical therapy|physiotherapy|exercises?|medicines?|referral|treatment|swab|splint|cream|injections?|biopsy|scan|surgery|imaging|ibuprofen)\\b)"
                    + "|there (?:is|are) (?:just )?(?:a|an|\\d+|two|three|several|some|a few|a couple of|multiple)(?: of)?(?: different| other| few| couple(?: of)?)? (?:options?|ways|things|questions|steps|possibilities)\\b(?: (?:of us doing this|to do this|here|from here|now|today|we can do|i want to ask|for us|moving forward))*$"
                    + "|(?:those|these) (?:are|were) all (?:of )?the questions\\b|i have (?:just )?(?:a few|some|a couple of|one) (?:more |other )?questions?\\b"
                    + "|(?:just )?to (?:recap|round up|summari[sz]e|clarify|go over|confirm)\\b(?! that)(?!.*\\d)"
                    + "|i am (?:just )?going to ask\\b|i (?:just )?(?:want|wanted|need|would like) to ask\\b|(?:i will|let me|can i) (?:just )?(?:ask|clarify|check) (?:you|again|a few|some|that|with you)\\b"
                    + "|tell me (?:a )?(?:bit|little|more)|(?:socially|generally|otherwise) ,? ?tell me\\b|clarify again\\b"
                    + "|what (?:i|we) (?:will|can) do is (?:start|talk|go through)\\b|what i (?:need|want|would like) you to do (?:now )?is ,? ?(?:to )?(?:when|just|count|put|look|press|hold|place|take your)\\b"
                    + "|when i (?:have )?(?:spoken|spoke) to you\\b|you (?:have )?(?:told me|mentioned) (?:a |lots|quite|so many|many|several|a few|a lot|some) ?(?:lot|lots|things|few|bit|of)*\\b"
                    + "|you (?:just )?mentioned (?:that )?(?:(?:about )?\\d+ (?:days?|weeks?|months?|years?)(?: ago)?|it|this|that)$|i am sure you\\b(?! (?:do not|need))|see if you can\\b|(?:i will|let me) (?:tell|let) you (?:know )?when\\b|we will start in\\b"
                    + "|the other (?:\\d+|two|few|couple of) things? (?:that )?i (?:have )?(?:jotted|written|noted|got)\\b|let's say\\b(?! (?:you|we))|this is (?:how|what) we\\b"
                    + "|i did not (?:quite )?(?:catch|hear|get)\\b|(?:sorry , )?i (?:can not|did not|could not) hear\\b|(?:you are|the line is) (?:cutting|breaking)\\b"
                    + "|(?:there is|you will find) (?:the|a|my|our) (?:number|link) (?:on|in) there\\b|if you open (?:up )?(?:your|the) app\\b|it is an? (?:oh|0|1) ?\\d* number\\b)");

    /** What hands, face and camera are told to do. */
    private static final Pattern GUIDES = Pattern.compile(
            LEADS
                    + "(?:(?:can|could|would|will|if) you (?:just |please |maybe |now |first |also |, )*|i (?:would|will|want|am going to|am gonna|just|like|get|need|have)(?: (?:like|want|get|have|need|maybe|going|to|just|ask|you))* you (?:to )?(?:just )?|(?:please |just |maybe )*)"
                    + "(?:(?:put|place|hold|point|bring|bend|flex|extend|lift|raise|turn|tilt|open|close|press|push|pull|squeeze|touch|move|straighten|stretch|rotate|make|lean|lie|sit|stand|walk|look|show|take|stick|count|feel|tap|grip|palpate) "
                    + "(?:(?:me|it|up|down|in|out|on|at|for|to|with|over|against|back|and|both|a|an|just|kind|of|that) )*(?:your|the|a fist|a deep breath|me the|somewhere|where there)\\b"
                    + "(?! (?:medications?|medicines?|tablets?|pills?|cream|inhaler|temperature|antibiotics?|ibuprofen|paracetamol|antihistamine|drops|spray|dose|doses|steroids?|time|blood pressure|weight|appointment|support|salt|alcohol|foot up|leg up|legs? elevated|day|week|last|next|form|dioralyte|sachets?|insulin|gp|clinic|doctor|injection|course|pharmacy|pharmacist|wound|dressing|ice|brace|splint|bandage))(?!.*\\b(?:times a day|daily|days|weeks|every|elevated|at night|twice|once)\\b))");

    /** What a patient says of the talk itself. */
    private static final Pattern TO_ONESELF = Pattern.compile(
            LEADS
                    + "(?:i (?:have |just |completely |almost |totally )*(?:forgot|forgotten) to (?:mention|say|tell)|i (?:have )?(?:got|gotten|went|am going) off (?:track|topic)\\b|(?:sorry , )?i (?:have )?lost (?:my|the) (?:thread|train)\\b"
                    + "|my (?:god|gosh|goodness)(?: ,)?$|(?:it|that) is (?:a )?(?:good|great|difficult|hard|tough|tricky) question\\b|what (?:else|was i saying)\\b|how (?:do|should|can) i (?:say|put|describe) (?:it|this|that)\\b|let me (?:think|see)\\b"
                    + "|i (?:have )?(?:decided to |just )?(?:came|come|called|calling|ring|rang)(?: in)?(?: today| here| to (?:the )?(?:walk in )?clinic)*(?: to get (?:it|myself|this) checked(?: out)?)?$|i decided to come (?:in(?:to)?|here)\\b.*$|i wanted to (?:understand|know|find out) what (?:was|is) going on$)");

    /** Asked to explain, and not to know. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "\\bhave you (?:ever )?heard (?:of|about)\\b|\\bdo you know what (?:an? |that |the )?[a-z -]+ is\\b|\\b(?:any|other|more) questions\\b|\\b(?:does|do) (?:that|this|it) (?:sound|make)\\b|\\bhow (?:does|do) that sound\\b|\\bare you (?:happy|ok|okay|alright) (?:with|to|if)\\b|\\bis that (?:ok|okay|alright|all right)\\b");

    private Steering() {}

    /** Whether a question is none that a record has the answer to. */
    static boolean asks(Clause clause) {
        return clause.byClinician()
                && clause.question()
                && EXPLAINS.matcher(clause.text()).find();
    }

    static boolean said(Clause clause) {
        String text = clause.text();
        return clause.byClinician()
                ? AGENDA.matcher(text).find()
                        || !clause.question() && GUIDES.matcher(text).find()
                : TO_ONESELF.matcher(text).find();
    }
}
