package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.rundown.ExamWords;

/**
 * A few words of an examination in, the findings they tell out, each as a note writes it and with the part it names
 * itself: "no lumps", "scar's healed nicely", "it is warm over the kneecap". Every word must be understood; else what
 * is told is not sure and nothing comes out.
 */
final class ScrapForms {

    /**
     * @param part what the finding names as its own; empty where it is of what is examined
     * @param side the one of two it is told of: "left one looks fine"
     * @param finding the word for what was found or not; empty for a state
     */
    record Scrap(Kind kind, String part, String side, String words, String finding, int from, int to) {}

    enum Kind {
        NONE,
        FOUND,
        STATE,
        QUALITY,
        REACH,
        SIZE,
        LIMP,
        TEST,
        SITE
    }

    private record Form(Kind kind, Pattern said) {}

    private static final String LEAD =
            "(?:(?:okay|alright|all right|right (?=,)|good (?=,|no |so |okay )|great|yeah|so|and|now|well|hmm|mm-hmm|oh|uh|um|wow|there we go|i see|yep|then|perfect|nice (?=,)|but|just|looks like|feels like|sounds like|seems like|still|also|,) ?)*";
    private static final String TAIL =
            "(?:(?: ,)? (?:here|there|today|huh|right|at all|either|yet|now|to speak of|though|too|as well|good|great|okay|perfect|excellent|(?:that is|which is) (?:good|great|nice|excellent|perfect|a good sign|reassuring)|that i can (?:feel|see|hear|tell|find)|is not it|are not they))*";
    private static final String SPOT =
            "(?: (?:" + ExamWords.ASPECT + "|" + ExamWords.PLACE + "|" + ExamWords.PART + "))";
    private static final String WHERE =
            "(?<where>(?: (?:here|right here))?(?: (?:on|in|at|over|along|around|under|behind|across|near|below|above|to|of|between|throughout)(?: (?:the|your|both|each|either))?"
                    + SPOT + "{1,3}(?: of(?: the| your)?" + SPOT + "{1,2})?| bilaterally| (?:on )?both sides)*)";
    private static final String FINDING = "(?:" + ExamWords.FINDING + "|" + ExamWords.SIGN + ")";
    private static final String FOUND = "(?:(?:" + ExamWords.AMOUNT + "|bit of|more) )*" + FINDING;
    private static final String LIST = FOUND + "(?:(?: ,)? (?:or|and|no)(?: any)? " + FOUND + ")*";
    private static final String DEGREE = "(?:(?:" + ExamWords.DEGREE + "|still|maybe|nice|somewhat) )*";
    private static final String HOW = "(?: (?:(?:up|in|over) )?(?:(?:very|really|pretty) )?(?:nicely|well|up)| over)?";
    private static final String STATE = "(?:" + ExamWords.STATE
            + "|it moves|moves(?: freely| easily| around)?|does not move(?: much| at all)?|fixed|straight|solid|stuffy|congested|healed|healing|sore|puffy|bruised|infected|blocked|plugged|crooked|tight|loose|bumpy|rough|raised|tingly|numb|painful|cleared|gone|intact|improved|better|worse|mobile|movable|raw|wet)"
            + HOW;
    private static final String STATED = DEGREE + "(?:not )?" + DEGREE + STATE + "(?:(?: ,)?(?: (?:and|but))? " + DEGREE
            + "(?:not )?" + DEGREE + STATE + ")*(?:(?: ,)? (?:and|but|with) no " + LIST + ")?";
    private static final String BE =
            "(?:(?: ?'s| is| are| was found)(?: looking| feeling| sounding| moving)?| looks?| feels?| sounds?| seems?| appears?| moves?| has| have)";
    private static final String PART = "(?<part>" + Site.QUALIFIED + ExamWords.PART
            + "(?: (?:on|in|under|behind) (?:the|your)" + SPOT + "{1,2})?)";

    static final String TEST =
            "(?:mcmurray|lachman|anterior drawer|posterior drawer|drawer|valgus stress|varus stress|patellar grind|hawkins|neer|empty can|full can|drop arm|speed|yergason|spurling|phalen|tinel|finkelstein|straight leg raise|straight leg raising|slump|faber|fadir|trendelenburg|romberg|murphy|mcburney|rovsing|psoas|homan|thompson|talar tilt|squeeze|dix-hallpike|epley|babinski|hoffman|hoffmann|pronator drift|allen|cross-arm|apprehension|relocation|o'brien)(?: ?'s|s)?";

    private static final List<Form> FORMS = List.of(
            form(
                    Kind.NONE,
                    "(?:there is |there are |i see |i feel |i hear |got )?(?:no|not any)(?: real| obvious| more| much)? (?<found>"
                            + LIST + ")" + WHERE),
            form(
                    Kind.NONE,
                    "(?:i|we) (?:do|can|could|did) not (?:really |actually )?(?:feel|hear|see|find|appreciate|notice|get)(?: any| an?| much| those)? (?<found>"
                            + LIST + ")" + WHERE),
            form(
                    Kind.NONE,
                    "(?:there is|there are|you do|you have) not (?:have )?(?:any|an?|much) (?<found>" + LIST + ")"
                            + WHERE),
            form(
                    Kind.FOUND,
                    "(?:(?:there is|there are|i (?:can |do )?(?:hear|see|feel|notice)|i am (?:hearing|seeing|feeling|noticing|getting)|you have(?: got)?|you do have|we have got|got|that is|it is) (?:(?:just|still|maybe|definitely|certainly|also) )*)(?<found>"
                            + FOUND + "(?: and " + FOUND + ")*)" + WHERE),
            form(Kind.FOUND, "(?<found>(?:(?:" + ExamWords.AMOUNT + "|bit of|more) )+" + FINDING + ")" + WHERE),
            form(
                    Kind.STATE,
                    "(?:(?:that|it|this|they|these|those|both(?: of them)?)|(?:(?:the|your|this|that) )?(?<side>left|right)(?: one| side)?|(?:that|this) one)(?:'s)?(?: here)?(?:"
                            + BE + ")? (?<state>" + STATED + ")" + WHERE),
            form(
                    Kind.STATE,
                    "(?:(?:the|your|this|that|these|those) )?" + PART + BE + "(?: all)? (?<state>" + STATED + ")"
                            + WHERE),
            form(
                    Kind.STATE,
                    "(?:(?:the|your|this|that|these|those) )?" + PART + " (?<state>" + DEGREE + STATE + ")" + WHERE),
            form(Kind.STATE, "(?<state>" + STATED + ")" + WHERE),
            form(
                    Kind.FOUND,
                    "(?:(?:the|your|this|that) )?(?:(?<side>left|right)(?: one| side)|" + PART
                            + ")(?: ?'s| is| are| has| have)(?: got)? (?:full of |packed with |got )?(?<found>" + FOUND
                            + ")" + WHERE),
            form(
                    Kind.QUALITY,
                    "(?:you have(?: got)? |that is |nice and |still |really |very )*(?<how>good|full|normal|great|strong|excellent|decent|nice|poor|weak|reduced|decreased|limited|equal|fair|symmetric) (?<quality>"
                            + ExamWords.QUALITY + "(?: and " + ExamWords.QUALITY + ")?)" + WHERE),
            form(
                    Kind.REACH,
                    "(?:okay , )?(?:only |just )?(?:(?:it|that|this|yours|you|you are|it is|that is|so) )*(?:only |just |about )*(?:gets?|goes|going|bends?|bending|comes?|stops?|stopping|lifts?|lifting|getting|reach(?:es)?|got)(?: only| just| up| out| you)* (?:to|at) (?:(?:about|around|maybe|roughly|like) )?(?<reach>\\d{2,3})(?: degrees)?"
                            + "(?<where>)"),
            form(
                    Kind.SIZE,
                    "(?:(?:that|it|this) (?:is|looks|measures|feels) )?(?:(?:about|around|maybe|roughly|like|only|probably|just) )*(?<size>(?:\\d+(?:\\.\\d+)?|an?|half an?)(?: (?:by|x|to) \\d+(?:\\.\\d+)?)? (?:cm|mm|centimeters?|millimeters?|inch|inches))(?: (?:across|long|wide|big|in size|in diameter))?(?:(?: ,)?(?: and)?(?: it is| it feels| it)? (?<state>"
                            + STATED + "))?"),
            form(
                    Kind.LIMP,
                    "you are (?:still )?(?<state>limping)(?: (?:a (?:little )?bit|a little|slightly))?(?<where>(?: on the (?:left|right)(?: side)?)?)"),
            form(
                    Kind.TEST,
                    "(?:(?:the|your|that) )?(?<test>" + TEST
                            + ")(?: (?:test|sign))?(?: ?'s| is| was)? (?<state>positive|negative|normal)(?: (?:here|on (?:this|that|the (?:left|right)) (?:side|one)))?"));

    /** "... the right knee there is ...". */
    private static final Pattern TURNS =
            Pattern.compile("(?:on )?(?:the|your|this|that) (?<part>" + Site.QUALIFIED + ExamWords.PART
                    + ")(?: here)?(?: ,)? (?=(?:there is|there are|i (?:see|feel|hear|do not)|it is|they are|no) )");

    private static final Pattern SEEN_AS = Pattern.compile("^.*?\\b(looks?|feels?|sounds?|moves?) .*$");
    private static final Pattern SEEN = Pattern.compile("(?:.* )?(?:looks?|feels?|sounds?|moves?) .*");
    /** "... and the right knee": what is found next is of that. */
    static final Pattern ENDS_WITH_PART =
            Pattern.compile("(?: ,)?(?: (?:and|now|on|then))+ (?:the|your|this|that) (?<part>" + Site.QUALIFIED
                    + ExamWords.PART + ")$");

    private static final Pattern IDLE = Pattern.compile(
            "(?:(?:all|just|still|both|really|very|pretty|quite|nice|and|perfectly|completely|all) )*(?:good|great|fine|okay|excellent|perfect|beautiful|up|slow|fast|quiet|positive|negative|better|worse|gone|in place|big|small|large|over|closed|open|full|absent|good and .*)");
    private static final Pattern LEADS = Pattern.compile(LEAD);
    private static final Pattern TAILS = Pattern.compile(TAIL + "(?= ,| |$)");

    private ScrapForms() {}

    private static Form form(Kind kind, String said) {
        return new Form(kind, Pattern.compile("(?:" + said + ")(?=" + TAIL + "(?: |$))"));
    }

    /** The findings of a clause; none where it goes on in a way that may turn them. */
    static List<Scrap> in(String text, int start) {
        var out = new ArrayList<Scrap>();
        int at = start;
        while (at < text.length()) {
            int from = past(LEADS, text, at + (text.charAt(at) == ' ' ? 1 : 0));
            var turn = TURNS.matcher(text).region(Math.min(from, text.length()), text.length());
            var next = turn.useTransparentBounds(true).lookingAt()
                    ? Optional.of(new Scrap(Kind.SITE, turn.group("part"), "", "", "", turn.start(), turn.end()))
                    : longest(text, from);
            if (next.isEmpty()) {
                boolean whole = from >= text.length()
                        || ENDS_WITH_PART.matcher(text.substring(at)).lookingAt();
                return whole ? List.copyOf(out) : List.of();
            }
            out.add(next.get());
            at = past(TAILS, text, next.get().to());
        }
        return List.copyOf(out);
    }

    private static int past(Pattern pattern, String text, int from) {
        var words = pattern.matcher(text)
                .region(Math.min(from, text.length()), text.length())
                .useTransparentBounds(true);
        return words.lookingAt() ? words.end() : from;
    }

    private static Optional<Scrap> longest(String text, int from) {
        Optional<Scrap> best = Optional.empty();
        for (Form form : FORMS) {
            var said = form.said()
                    .matcher(text)
                    .region(Math.min(from, text.length()), text.length())
                    .useTransparentBounds(true);
            if (said.lookingAt() && (best.isEmpty() || best.get().to() < said.end())) {
                var scrap = scrap(form.kind(), said);
                best = scrap.isPresent() ? scrap : best;
            }
        }
        return best;
    }

    private static Optional<Scrap> scrap(Kind kind, Matcher said) {
        String where =
                group(said, "where").replaceFirst("^ (?:right )?here", "").replaceAll("\\byour\\b", "the");
        String part = group(said, "part");
        String side = group(said, "side");
        String found = group(said, "found");
        String state = group(said, "state");
        boolean whose = !part.isEmpty() || !side.isEmpty();
        boolean graded = kind == Kind.STATE && !whose && state.matches(".*\\d.*");
        if (graded
                || kind == Kind.STATE
                        && !whose
                        && IDLE.matcher(state).matches()
                        && !SEEN.matcher(said.group()).matches()) {
            return Optional.empty();
        }
        String words = switch (kind) {
            case NONE ->
                "no "
                        + found.replaceAll("^(?:any|more|much) ", "")
                                .replaceAll("(?: ,)? (?:and|no|or) (?:no |any )?", " or ")
                        + where;
            case FOUND -> plain(found) + where;
            case STATE ->
                (!IDLE.matcher(state).matches() || !SEEN.matcher(said.group()).matches()
                                ? ""
                                : SEEN_AS.matcher(said.group()).replaceFirst("$1 "))
                        + slight(state)
                        + where;
            case SIZE -> group(said, "size") + (state.isEmpty() ? "" : " , " + slight(state));
            case LIMP -> "limping" + where;
            case SITE -> "";
            case TEST ->
                group(said, "test").replaceAll(" ?'s$", "") + " "
                        + (group(said, "test").equals("squeeze") ? "test " : "") + state;
            case QUALITY -> group(said, "how") + " " + group(said, "quality") + where;
            case REACH -> "to " + group(said, "reach") + " degrees";
        };
        String head = kind == Kind.QUALITY ? group(said, "quality") : found;
        return Optional.of(new Scrap(kind, part, side, words, head, said.start(), said.end()));
    }

    private static String plain(String found) {
        return found.replaceFirst(
                        "^(?:(?:a|an|one|some|just|very) )*(?:little|tiny|bit of|touch of|slight|little bit of|hint of)(?: (?:little|bit of|an?))* ",
                        "mild ")
                .replaceFirst("^(?:some|any|an?) (?!few)", "");
    }

    private static String slight(String state) {
        return state.replaceFirst("^(?:(?:all|both|just|too|really|pretty|quite|kind of|sort of|nice and|nice) )+", "")
                .replaceFirst("^(?:a little bit|a little|a bit|a touch|just a touch) ", "slightly ");
    }

    private static String group(Matcher said, String name) {
        return said.namedGroups().containsKey(name) && said.group(name) != null ? said.group(name) : "";
    }
}
