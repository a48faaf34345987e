package org.chartwright.nlp.fact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication.Action;

/**
 * A verb of a clinician that says what is to be done with a drug.
 *
 * @param at where it begins in the words before the drug
 * @param forbidden "not" stands before it
 */
record PlannedVerb(Action action, int at, boolean forbidden) {

    private static final Pattern STOP = Pattern.compile(
            "\\b(stop|discontinue|(?<!you )quit(?=(?: taking| using)?(?: the| your| that)?\\s*$)|throw (?:out|away)|toss|come off|get off|take you off|get rid of|stopping|avoid)\\b");
    private static final Pattern HOLD = Pattern.compile("\\b(hold off(?: on)?|hold|pause|skip)\\b");
    private static final Pattern UP = Pattern.compile(
            "\\b(increase|increasing|go up|bump|raise|raising|push(?:ing)? (?:the|your|that)|double(?! vision)|up your|higher dose)\\b");
    private static final Pattern DOWN = Pattern.compile(
            "\\b(decrease|decreasing|lower(?! (?:extremit|leg|limb|back|abd|belly|stomach|left|right|lobe|lung|quadrant|respiratory|gi|jaw|lip|body|part|spine|urinary))|reduce|cut back|cut down|cut (?:the|your)|go down|taper|wean|half your)\\b");
    static final Pattern REFILL = Pattern.compile("\\b(refill|refills|renew)\\b");
    static final Pattern KEEP = Pattern.compile(
            "\\b((?<!you )finish (?:out |up |off )?(?=(?:the|your|all|out)\\b)|continue|continuing|keep|stay on|maintain|remain on|keep on|stick with|same (?:dose|amount|old) (?:of|on)|leave(?=(?: the| your| that| his| her)?\\s*$))\\b");
    private static final Pattern START = Pattern.compile(
            "\\b(start|starting|put you on|place you on|prescribe|prescribing|prescription|give you|treat(?: you| it| this| that| him| her| them)? with|add|initiate|begin|try|order|send in|call in|get you on|recommend|write you|switch|have you (?:take|use)|want you to take|like you to take|want you taking|only thing|let's (?:do|use|go with)|(?:like|want|going) to use|can take|take|can use|^(?:(?:and|so|then|instead|please|just|now|,) )*use (?:your|the|an?|some|this|that)|(?:stop|discontinue|avoid)\\b.*? and (?:(?:we|i) will )?(?:use|do|go with))\\b");

    private static final Map<Action, Pattern> VERBS = new EnumMap<>(Map.of(
            Action.REFILL, REFILL,
            Action.STOP, STOP,
            Action.HOLD, HOLD,
            Action.INCREASE, UP,
            Action.DECREASE, DOWN,
            Action.CONTINUE, KEEP,
            Action.START, START));
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|(?:nobody|no one) (?:should|can|is to|must)(?: ever)?)(?: want you to| want to| need to| going to| to)?\\s*$");

    /** "Continue to take", "stop and try": the verb that goes with another one changes nothing. */
    private static final Pattern WEAK =
            Pattern.compile("take|try|use|can take|can use|have you (?:take|use)|recommend|order");

    /** "hold off on starting": what is not begun is neither held nor started. */
    private static final Pattern PUT_OFF = Pattern.compile(
            "^(?:hold off(?: on)?|avoid) ((?:start|add|increas|decreas|prescrib|rais|doubl|lower)ing)\\b");

    /** "stop it": nothing that is named later. */
    private static final Pattern WITH_ITS_OBJECT = Pattern.compile(
            " (?:it|them|that(?= (?:only|if|until|till|for now|one|today|,|and)))\\b(?!,? ?(?:$|the |your ))");
    /** What comes behind these is said of something else. */
    private static final Pattern BREAK = Pattern.compile(
            "\\b(?:if|because|since|there (?:is|are)|but|rather than|i am|we are|i will|we will|you (?:can|will))\\b");

    private static final Pattern CAUSE = Pattern.compile("\\b(?:because|since|rather than)\\b");
    /** "then 20 for 5 days and stop and doxycycline" */
    private static final Pattern ALONE = Pattern.compile(" (?:and|then) (?!(?:try|use|take|start|begin|switch)\\b)");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:to|and to|on|with|that you|you)?\\s*");

    /** The last one before the drug: "stop the warfarin and start apixaban" starts apixaban. */
    static Optional<PlannedVerb> before(String before) {
        var found = new TreeMap<Integer, PlannedVerb>();
        var ends = new TreeMap<Integer, Integer>();
        var weak = new HashSet<Integer>();
        VERBS.forEach((action, pattern) -> {
            var matcher = pattern.matcher(before);
            while (matcher.find()) {
                int at = matcher.start();
                String behind = before.substring(matcher.end());
                if ((action == Action.START ? CAUSE : BREAK).matcher(behind).find()) {
                    continue;
                }
                if (WITH_ITS_OBJECT.matcher(behind).lookingAt() && action != Action.START
                        || action == Action.STOP && ALONE.matcher(behind).lookingAt()) {
                    continue;
                }
                if (!ends.containsKey(at) || ends.get(at) < matcher.end()) {
                    boolean forbidden = NOT.matcher(before.substring(0, at)).find();
                    found.put(at, new PlannedVerb(action, at, forbidden));
                    ends.put(at, matcher.end());
                    weak.remove(at);
                    if (WEAK.matcher(matcher.group()).matches()) {
                        weak.add(at);
                    }
                }
            }
        });
        Optional<PlannedVerb> governing = Optional.empty();
        int end = 0;
        for (var verb : found.values()) {
            boolean follows = governing.isPresent()
                    && weak.contains(verb.at())
                    && verb.at() >= end
                    && JOINED.matcher(before.substring(end, verb.at())).matches();
            var putOff = PUT_OFF.matcher(before.substring(verb.at()));
            boolean unchanged = putOff.find();
            if (!follows && verb.at() >= end) {
                governing = Optional.of(unchanged ? new PlannedVerb(Action.UNCLEAR, verb.at(), false) : verb);
            }
            end = Math.max(end, unchanged ? verb.at() + putOff.end() : ends.getOrDefault(verb.at(), end));
        }
        return governing;
    }
}
