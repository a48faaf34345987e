package org.chartwright.nlp.draft.rundown;

import static org.chartwright.nlp.draft.rundown.ExamWords.AMOUNT;
import static org.chartwright.nlp.draft.rundown.ExamWords.ASPECT;
import static org.chartwright.nlp.draft.rundown.ExamWords.DEGREE;
import static org.chartwright.nlp.draft.rundown.ExamWords.FINDING;
import static org.chartwright.nlp.draft.rundown.ExamWords.PART;
import static org.chartwright.nlp.draft.rundown.ExamWords.PERSON;
import static org.chartwright.nlp.draft.rundown.ExamWords.PLACE;
import static org.chartwright.nlp.draft.rundown.ExamWords.STATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * A stretch of an examination in, its findings out. Every word of a finding is known, and what follows it must begin
 * something else; else its end is not sure and it is left out: "no tenderness except" tells nothing.
 */
final class RunFindings {

    private static final String SIDE = "(?:left|right|both|upper|lower|big|great|bilateral|inner|outer) ";
    private static final String OWNED = "(?:(?:your|the|that|this) )?";
    private static final String NAMED = "(?:" + SIDE + "){0,3}" + PART;
    /** "at both bases", "in the back of the throat", "halfway up the shins". */
    private static final String SPOT = "(?>(?: (?:" + ASPECT + "))*(?: (?:" + PLACE + "|" + PART + "|" + ASPECT + ")))";

    private static final String WHERE =
            "(?: one through 5)?(?: (?:(?:halfway |just |all |way )?(?:in|on|at|over|along|of|under|behind|around|through|throughout|across|near|below|above|between|up to|up|down to|to)"
                    + "(?: (?:the|your|both|each|either|all))?" + SPOT
                    + "|bilaterally|(?:on )?both sides|everywhere|throughout)(?: and(?: the)?" + SPOT
                    + "(?! (?:is|are|looks?|feels?|sounds?|with)\\b))?)*";
    private static final String STATED = "(?:" + DEGREE + " )*(?:not )?(?:" + DEGREE + " )*" + STATE
            + "(?:(?: ,)?(?: (?:and|but))?(?: " + DEGREE + ")*(?: not)? " + STATE + ")*";
    private static final String FOUND = "(?:" + AMOUNT + " )*" + FINDING;
    private static final String NONE =
            "no (?:" + AMOUNT + " )*" + FINDING + "(?:(?: ,)? (?:or|and)(?: " + AMOUNT + ")* " + FINDING + ")*";

    /** What may stand behind a finding, as it begins something else or is said of nothing. */
    private static final String GOES_ON =
            " ?(?:$|(?:, )?(?:and|so|now|no|let|i|you|your|the|that is|there is|there are|okay|good|great|alright|then|a|an|some|one little|lie|sit|open|close|breathe|take|deep|look|follow|smile|push|pull|hold|squeeze|lean|lift|turn|bend|walk|feet|can|does|is|any|blood|pulse|temperature|weight|oxygen|strong|here|there|which is|which you had|but (?:he|she|you|i|it|there|no)|that i can (?:hear|feel|see)|when i (?:squeeze|press|push|touch|tap)|today|it is|it|tell|swallow|done|ears|maybe|she|he|we)\\b|(?:, )?(?:"
                    + SIDE + "|" + PART + "|" + FINDING + "|" + AMOUNT + ")(?:'s| |$))";

    private record Form(Pattern said, Kind kind) {}

    private enum Kind {
        STATE,
        NONE,
        PART_WITH,
        UNFELT,
        UNHEARD,
        FOUND,
        PERSON,
        TOES,
        PLACED,
        CAROTIDS
    }

    private static final List<Form> FORMS = List.of(
            form(
                    OWNED + "(?<part>" + NAMED
                            + ")(?: on (?:the |your )?(?<side>left|right)(?: side)?)?(?<verb>'s| (?:is|are|looks?|feels?|sounds?|seems?))?(?: (?:at )?(?<state>"
                            + STATED + ")(?: with (?<with>" + NONE + "|" + FOUND + "))?)(?<where>" + WHERE
                            + ")(?<more>(?: and)? " + STATED + WHERE + ")?",
                    Kind.STATE),
            form(
                    OWNED + "(?<part>(?:" + SIDE
                            + ")?(?:knee |ankle |biceps )?(?:reflexes|jerks))(?: are| is)? (?<state>[0-4])(?<where>"
                            + WHERE + ")",
                    Kind.STATE),
            form("(?:the |your )?(?:toes|plantars?) (?:(?:are|both) )?(?:go|going|are) down(?:going)?", Kind.TOES),
            form(
                    OWNED + "(?<part>" + NAMED + ")(?: (?:has|have|with|shows?))? (?<found>" + NONE + ")(?<where>"
                            + WHERE + ")",
                    Kind.PART_WITH),
            form(
                    OWNED + "(?<part>" + NAMED + ") (?:has |have |with |shows? |(?=[1-4]\\+ ))(?<found>" + FOUND
                            + ")(?<where>" + WHERE + ")",
                    Kind.PART_WITH),
            form("(?<found>" + NONE + ")(?<where>" + WHERE + ")(?: to speak of)?", Kind.NONE),
            form(
                    "i (?:do|can|could|did) not (?:really )?(?:feel|palpate|find) (?:any |an? |the |your )?(?<part>"
                            + NAMED + "(?: or (?:the |your |an? )?" + NAMED + ")?)(?<where>" + WHERE + ")(?: at all)?",
                    Kind.UNFELT),
            form(
                    "i (?:do|can|could|did) not (?:really )?(?:feel|hear|see|find|appreciate|get) (?:any |an? )?(?<found>(?:"
                            + AMOUNT + " )*" + FINDING + "(?: or (?:an? )?" + FINDING + ")*)(?<where>" + WHERE
                            + ")(?: at all)?",
                    Kind.UNHEARD),
            form(
                    "(?:there is|there are|i (?:can |do )?(?:hear|see|feel)|i am (?:hearing|seeing|feeling)|you have(?: got)?|you do have) (?:(?:just|still|maybe) )*(?<found>"
                            + FOUND + ")(?<where>" + WHERE + ")(?<more>(?: and " + FOUND + WHERE + ")?)",
                    Kind.FOUND),
            form("(?<found>(?:" + AMOUNT + " )+" + FINDING + ")(?<where>" + WHERE + ")(?<more>)", Kind.FOUND),
            form("(?<found>" + FINDING + ")(?<where>(?: both bases)?" + WHERE + ")(?<more>)", Kind.PLACED),
            form("i do not hear anything (?:in|over) (?:the|your) carotids", Kind.CAROTIDS),
            form("you (?:are|look) (?:" + DEGREE + " )*(?<person>" + PERSON + ")(?<where>" + WHERE + ")", Kind.PERSON));

    /** What an image or a record says is no finding of the examination. */
    private static final Pattern RECORDED = Pattern.compile(
            "\\b(?:x-rays?|ct|mri|scans?|ultrasound|echo|biops(?:y|ies)|endoscopy|colonoscopy|sigmoidoscopy|nerve (?:conduction )?study|report|labs?|blood work|urine|cultures?|sputum|results)\\b");

    private static final Pattern IT = Pattern.compile(" (?:behind|around|under|over|in|on|above|below) it$");

    /** Behind a part and without a verb these are said of nothing: "the old scar okay". */
    private static final Pattern IDLE =
            Pattern.compile("(?:good|great|fine|okay|perfect|excellent|beautiful|up|quiet)");

    private static final Pattern GRADED = Pattern.compile("^\\d\\+");
    private static final Pattern OF_GRADES = Pattern.compile("(?:pulses?|pedis|tibial|reflexes|jerks|tonsils?)$");

    private static final int NEAR = 60;
    private static final Pattern BARE = Pattern.compile("(?:" + NONE + "|" + FOUND + ")");
    private static final Pattern BARE_NO = Pattern.compile(NONE);
    /** These are found on any part. */
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(?:redness|swelling|tenderness|warmth|lumps?|mass(?:es)?|nodules?|drainage|discharge|pus|bruising|effusion|deformity|lesions|stiffness|weakness|numbness|erythema)$");

    private RunFindings() {}

    private static Form form(String said, Kind kind) {
        return new Form(Pattern.compile("(?<![\\w'-])(?:" + said + ")(?![\\w'/-])(?=" + GOES_ON + ")"), kind);
    }

    static List<RunLine> of(Stretch stretch) {
        String text = stretch.text();
        var recorded = RECORDED.matcher(text);
        int end = recorded.find() ? recorded.start() : text.length();
        var out = new ArrayList<RunLine>();
        int at = 0;
        int since = 0;
        while (at < end) {
            int from = at;
            var line = longest(stretch, new SaidBefore(text.substring(since, from)), from, end);
            line.ifPresent(found -> add(found.line(), out));
            since = line.map(Found::end).orElse(since);
            at = line.map(Found::end)
                    .filter(to -> to == text.length())
                    .orElse(next(text, line.map(Found::end).orElse(from)));
        }
        return out;
    }

    /** With what was said just before: "no guarding no rebound"; "the left drum is dull" "no redness" is of the ear. */
    private static void add(RunLine line, List<RunLine> out) {
        var place = line.evidence().getFirst();
        boolean close = !out.isEmpty()
                && place.from() - out.getLast().evidence().getLast().to() <= NEAR;
        boolean bare = BARE.matcher(line.words()).matches();
        boolean anywhere = ANYWHERE.matcher(line.words()).find();
        if (!close || !bare) {
            if (!bare || !anywhere || line.words().startsWith("no ")) {
                out.add(line);
            }
            return;
        }
        var before = out.getLast();
        boolean listed = place.from() - before.evidence().getLast().to() <= 1
                && BARE_NO.matcher(before.words()).matches()
                && line.words().startsWith("no ")
                && before.label().equals(line.label());
        String label = anywhere ? before.label() : line.label();
        if (listed) {
            out.removeLast();
            out.add(new RunLine(
                    line.section(),
                    label,
                    before.words() + line.words().replaceFirst("^no ", " or "),
                    List.of(new Evidence(
                            place.utterance(), before.evidence().getFirst().from(), place.to()))));
        } else {
            out.add(new RunLine(line.section(), label, line.words(), line.evidence()));
        }
    }

    private static int next(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }

    private record Found(int end, RunLine line) {}

    private static Optional<Found> longest(Stretch stretch, SaidBefore before, int from, int end) {
        String text = stretch.text();
        Optional<Found> best = Optional.empty();
        if (before.supposes()) {
            return best;
        }
        for (Form form : FORMS) {
            Matcher matcher = form.said().matcher(text).region(from, end).useTransparentBounds(true);
            if (!matcher.lookingAt()
                    || best.isPresent() && best.get().end() >= matcher.end()
                    || before.sides(matcher.group())
                    || bare(form.kind(), matcher) && !before.opens(matcher.group())) {
                continue;
            }
            var line = line(form.kind(), matcher, stretch);
            if (line.isPresent()) {
                best = Optional.of(new Found(matcher.end(), line.get()));
            }
        }
        return best;
    }

    private static boolean bare(Kind kind, Matcher matcher) {
        return kind == Kind.PLACED || kind == Kind.FOUND && matcher.start("found") == matcher.start();
    }

    private static Optional<RunLine> line(Kind kind, Matcher matcher, Stretch stretch) {
        String where = has(matcher, "where").replaceAll("\\b(?:your|that|this)\\b", "the");
        String part = has(matcher, "part");
        String found = has(matcher, "found");
        String words = switch (kind) {
            case STATE -> stated(part, matcher, where);
            case PART_WITH -> part + (found.startsWith("no ") ? " : " : " with ") + plain(found) + where;
            case NONE ->
                plain(found).replaceAll(" (?:and|no|or) no ", " or ").replaceAll(" (?:and|no) ", " or ") + where;
            case UNFELT -> part.replaceAll(" or (?:the |your |an? )?", " and ") + " not palpable" + where;
            case UNHEARD -> "no " + plain(found) + where;
            case FOUND -> plain(found) + where + has(matcher, "more").replaceAll("\\byour\\b", "the");
            case PLACED -> where.isEmpty() ? "" : plain(found) + where;
            case CAROTIDS -> "no carotid bruits";
            case TOES -> "toes downgoing";
            case PERSON -> "appears " + has(matcher, "person") + where;
        };
        if (words.isEmpty() || IT.matcher(words).find()) {
            return Optional.empty();
        }
        String head = kind == Kind.CAROTIDS
                ? "carotids"
                : part.isEmpty() ? found.isEmpty() ? has(matcher, "person") : found : part;
        return Optional.of(new RunLine(
                SectionKind.PHYSICAL_EXAM, label(head, where), words.strip(), List.of(evidence(matcher, stretch))));
    }

    private static Evidence evidence(Matcher matcher, Stretch stretch) {
        return stretch.evidence(matcher.start(), matcher.end());
    }

    private static String stated(String part, Matcher matcher, String where) {
        String side = has(matcher, "side");
        String state = has(matcher, "state")
                .replaceFirst("^(?:(?:all|both|just|nice and|too|really|pretty|quite|kind of|sort of) )+", "")
                .replaceAll("(?<! and| but) (?:, )?(?=not )", " , ")
                .replaceAll(" just (?=fast|slow)", " , ");
        String more = has(matcher, "more").replaceFirst("^ (?:and )?", " , ").replaceAll("\\byour\\b", "the");
        if (IDLE.matcher(state).matches() && has(matcher, "verb").isEmpty()
                || GRADED.matcher(state).find() && !OF_GRADES.matcher(part).find()) {
            return "";
        }
        state = state.replaceFirst("^not (?:\\w+ )?(?:big|large)$", "not enlarged");
        boolean idle = state.matches("up") && !part.endsWith("veins")
                || state.matches("(?:slow|fast|quiet|good|great|okay|coarse)")
                        && part.matches("(?:.* )?(?:back|face|nose|mouth|hair|walk|head|lip|hand|side)");
        return idle ? "" : (side.isEmpty() ? "" : side + " ") + part + " " + state + where + more;
    }

    /** "a few faint wheezes", "some swelling": as a note says it. */
    private static String plain(String found) {
        return found.replaceFirst("^(?:(?:some|a|an|any) )+(?=\\w)", "")
                .replaceAll("^(?:little bit of|bit of|little|one little|hint of|touch of) ", "slight ")
                .replaceAll("^few ", "a few ")
                .replaceAll("^no (?:real|really|obvious|any|much) ", "no ");
    }

    private static String label(String head, String where) {
        String[] words = head.split(" ");
        for (int from = 0; from < words.length; from++) {
            String rest = String.join(" ", Arrays.copyOfRange(words, from, words.length));
            String label = ExamWords.label(rest);
            if (!label.equals("General")) {
                return label;
            }
        }
        return where.isEmpty() ? "General" : byPlace(where);
    }

    private static String byPlace(String where) {
        String[] words = where.strip().split(" ");
        for (int i = words.length - 1; i >= 0; i--) {
            String label = ExamWords.label(words[i]);
            if (!label.equals("General")) {
                return label;
            }
        }
        return "General";
    }

    private static String has(Matcher matcher, String group) {
        return matcher.namedGroups().containsKey(group) && matcher.group(group) != null ? matcher.group(group) : "";
    }
}
