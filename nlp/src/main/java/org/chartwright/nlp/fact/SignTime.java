package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a turn from one reading of a vital sign to the next in, when and where the reading was taken out: at
 * this visit, or at another time, in the words that say so. A time holds for the readings behind it until one is told
 * of today.
 */
final class SignTime {

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:at home|home (?:readings?|numbers|log|cuff|pressures?)|(?:in|at) the (?:emergency(?: room| department)?|ed|er|ambulance|hospital|field|pharmacy|gym|urgent care|dentist(?:'s)?|other (?:clinic|office))|emergency|ambulance|paramedics|ems|urgent care"
                    + "|last (?:time|visit|week|month|year|night|spring|summer|fall|winter|" + DAY
                    + ")|yesterday(?: morning| evening)?|that night|the other (?:day|night)|(?:at|during the|over) night|overnight|used to be"
                    + "|previous(?:ly)?|in the past|(?:in |back in |of |on )" + MONTH
                    + "(?: \\d{1,2}(?:st|nd|rd|th))?|on " + DAY
                    + "|(?:an?|one|two|three|four|six|\\d+|a few|several|a couple) (?:days?|weeks?|months?|years?) (?:ago|back)|back then|at discharge|when (?:you (?:were|went|left|got)\\b(?! (?:here|in))|(?:i|we) (?:last |first )?(?:saw|met|started))"
                    + "|visiting nurse|home (?:health|nurse)|your (?:log|diary|machine|watch)|(?:has|have) been running|runs|usually|averag\\w+|(?:highest|lowest)(?: was| is)?|as (?:high|low) as|in the car|at the start|on the (?:monitor|ekg|ecg|holter|tracing)|ekg|ecg|electrocardiogram|stress test|sleep study)\\b");
    private static final Pattern HERE = Pattern.compile(
            "\\b(?:today|here|now|this morning|currently|in (?:the|our) (?:office|clinic)|(?:we|i|they|nurse|she|he) (?:just )?(?:got|have|get|clocked)|triage|on (?:our|this|the) scale|second time|recheck(?:ed)?|at rest)\\b");
    private static final Pattern AT_HOME = Pattern.compile("\\bhome\\b");
    private static final Pattern IS = Pattern.compile("\\b(?:is|are)\\b");
    private static final Pattern BYGONE = Pattern.compile("\\b(?:last|yesterday|" + MONTH + "|" + DAY
            + "|ago|back|previous(?:ly)?|night|overnight|other|when|past|used|discharge|start)\\b");
    /** With these another thing is begun. */
    private static final Pattern DONE_WITH = Pattern.compile("\\b(?:okay|ok|alright|all right|anyway|well)\\b");

    private static final Pattern HIS_OWN =
            Pattern.compile("^(?: ,)?(?: [|])?(?: (?:and|but|when))? ?(?:it|you|he|she|they|we|your|his|her|the|i)\\b");
    private static final Pattern PIVOT = Pattern.compile("\\d");

    /** Behind a value within so many characters. */
    private static final int NEAR = 30;

    private Optional<String> then = Optional.empty();

    /**
     * @param lead from the reading before to the value
     * @param named from the name of the sign to the value
     * @param behind from the value to the next one
     * @return the words for another time; empty where it was taken today
     */
    Optional<String> of(String lead, String named, String behind) {
        var before = last(THEN, lead);
        var here = last(HERE, lead);
        boolean home =
                before.filter(place -> AT_HOME.matcher(place.words()).find()).isPresent();
        if (before.filter(place -> DONE_WITH.matcher(lead.substring(place.at())).find()
                        || BYGONE.matcher(place.words()).find()
                                && IS.matcher(named).find())
                .isPresent()) {
            then = Optional.empty();
        } else if (before.isPresent()
                && (home || here.filter(now -> now.at() > before.get().at()).isEmpty())) {
            then = before.map(Place::words);
        } else if (here.isPresent() || IS.matcher(named).find()) {
            then = Optional.empty();
        }
        var after = THEN.matcher(behind);
        boolean soon = after.find()
                && after.start() <= NEAR
                && !PIVOT.matcher(behind.substring(0, after.start())).find()
                && !HIS_OWN.matcher(behind.substring(after.end())).find()
                && !HERE.matcher(behind.substring(0, after.start())).find();
        return soon && then.isEmpty() ? Optional.of(after.group()) : then;
    }

    private record Place(String words, int at) {}

    private static Optional<Place> last(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .reduce((first, second) -> second)
                .map(hit -> new Place(hit.group(), hit.start()));
    }
}
