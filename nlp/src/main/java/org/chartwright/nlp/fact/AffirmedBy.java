package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A question that a yes would settle and the answer to it in, what the answer says in place of the yes out: "any
 * numbness ?" "in my right foot", "do you smoke ?" "a pack a day", "weight loss ?" "maybe ten pounds". Empty where the
 * answer is of another time, turns or limits the question, or is more than that.
 *
 * @param kind what it tells
 * @param words as they stand behind what was asked: "in the right foot", "about 10 pounds"
 */
public record AffirmedBy(Kind kind, String words) {

    /** What an answer tells in place of the yes. */
    public enum Kind {
        PLACE,
        FREQUENCY,
        AMOUNT,
        DEGREE
    }

    private static final Pattern POLAR = Pattern.compile(
            "^(?:(?:and|so|okay|ok|or|then|now|well|alright|right|also|but|how about|what about|,) )*(?:any|no|do|does|did|have|has|had|are|is|was|were|ever|still|[a-z-]+(?: (?:or|and|in|of|at|with|on|the|your|[a-z-]+)){0,3}$)\\b");
    private static final Pattern NOT_POLAR = Pattern.compile(
            "\\b(?:what(?! about)|which|how(?! about)|where|when (?:did|do|was|is|does)|who|why|since when|or (?!any|anything|so)|other|else|both|always|ever|before|history|family|mother|father|mom|dad|he|she|last|did|was|were|had|allerg\\w*|dose|gone|better|resolved|stopped|without)\\b");

    private static final String LEADS =
            "^(?:(?:just|only|maybe|probably|mostly|usually|mainly|oh|well|um|i think|i guess|i would say|like|really|it is|a little|a bit|mild|some|more|especially|,) )*";
    private static final String ROUGHLY = "(?:(?:about|around|almost|nearly|roughly|at least|up to|over|close to) )?";
    private static final String SPAN = "(?:day|night|week|month|year|hour|morning|evening)";
    private static final String NUMBER =
            "(?:\\d+(?:\\.\\d+)?(?:(?: to| or|-) \\d+)?|an?|half an?|a half|a couple(?: of)?|a few|several)";

    private static final Pattern FREQUENCY = Pattern.compile(
            LEADS + "(" + ROUGHLY
                    + "(?:(?:once|twice|once or twice|" + NUMBER
                    + " times) (?:an?|per|each|every|this|last|in the last|in the past) "
                    + SPAN + "|every (?:single |other |few )?" + SPAN
                    + "|(?:most|some) (?:days|nights|mornings|evenings)|(?:all|most) of the time|all the time|constantly|all (?:day|night)|daily|nightly|every time(?: (?!it\\b)[a-z]+){0,3}|at night|in the (?:morning|mornings|evening|evenings|afternoon)|after (?:meals|eating|lunch|dinner|breakfast)|on the stairs|with (?:exercise|exertion|activity|meals|stress|stairs|walking)))$");
    private static final Pattern AMOUNT =
            Pattern.compile(LEADS + "((?:the )?size of an? (?:[a-z]+ )?[a-z]+|" + ROUGHLY + NUMBER
                    + " (?:pounds?|kilos?|kilograms?|inch(?:es)?|packs?|cigarettes?|cigars?|beers?|glass(?:es)?(?: of [a-z]+)?|drinks?|pints?|cups?(?: of [a-z]+)?|bottles?(?: of [a-z]+)?)(?: (?:an?|per|each|every) "
                    + SPAN + "| on (?:the )?weekends?)?(?: (?:in|over|for) (?:the (?:last|past) )?" + NUMBER
                    + " (?:weeks?|months?|years?))?)$");
    private static final Pattern RATED = Pattern.compile(LEADS + "([1-9]\\d?(?:/10| out of 10))\\b");
    private static final Pattern PLACE = Pattern.compile(
            LEADS
                    + "((?:in|on|down|around|behind|under|across|along|over|at|between) (?:(?:my|the|both|one|either|all) )+(?:(?:left|right|lower|upper|front|back|outer|inner|big|little|top|tip|side|inside|outside|both|of|my|the|same|whole) )*"
                    + "(?:foot|feet|toes?|legs?|calf|calves|thighs?|knees?|hips?|ankles?|heels?|hands?|fingers?|fingertips|thumbs?|wrists?|arms?|forearms?|elbows?|shoulders?|neck|back|spine|chest|ribs?|stomach|belly|abdomen|groin|face|cheeks?|jaw|head|forehead|temples?|scalp|eyes?|ears?|nose|mouth|lips?|tongue|throat|breasts?|armpits?|skin|trunk|side|sides|buttocks?|flank|soles?|palms?))$");
    private static final Pattern BODILY = Pattern.compile(
            LEADS + "(both (?:ankles|legs|feet|knees|hands|arms|eyes|ears|hips|shoulders|calves|wrists|sides))$");
    private static final Pattern DEGREE = Pattern.compile(
            "^(?:(?:just|only|maybe|oh|well|um|,) )*((?:a|quite a) bit|slightly|mildly|a lot|quite a lot|lots|a ton|tons|more than usual|very much so|all the time)$");

    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:ago|before|used to|years? back|as a|when i was|in (?:19|20)\\d\\d|but|not|no|never|until|stopped|my (?:mother|father|sister|brother|wife|husband))\\b");

    private static final int LONGEST = 12;

    /** @param said the first clause of the answer */
    public static Optional<AffirmedBy> of(Clause question, Clause said) {
        if (!question.byClinician()
                || said.byClinician()
                || said.tokens().size() > LONGEST
                || OTHER_TIME.matcher(said.text()).find()) {
            return Optional.empty();
        }
        String asked = question.text().replaceAll("[ ?.]+$", "");
        return POLAR.matcher(asked).find() && !NOT_POLAR.matcher(asked).find()
                ? in(said.text().replaceAll("[ .]+$", ""))
                : Optional.empty();
    }

    private static Optional<AffirmedBy> in(String said) {
        boolean rough = said.matches(".*\\b(?:maybe|probably|i think|i guess)\\b.*");
        var rated = RATED.matcher(said);
        if (rated.find()) {
            return Optional.of(new AffirmedBy(Kind.AMOUNT, rated.group(1)));
        }
        var amount = AMOUNT.matcher(said);
        if (amount.find()) {
            String much = amount.group(1);
            return Optional.of(new AffirmedBy(Kind.AMOUNT, rough && much.matches("\\d.*") ? "about " + much : much));
        }
        for (Pattern place : new Pattern[] {PLACE, BODILY}) {
            var found = place.matcher(said);
            if (found.find()) {
                String where = found.group(1).replaceAll("\\bmy\\b", "the");
                return Optional.of(new AffirmedBy(Kind.PLACE, place == BODILY ? "in " + where : where));
            }
        }
        var often = FREQUENCY.matcher(said);
        if (often.find()) {
            return Optional.of(new AffirmedBy(Kind.FREQUENCY, often.group(1)));
        }
        var degree = DEGREE.matcher(said);
        return degree.find() ? Optional.of(new AffirmedBy(Kind.DEGREE, degree.group(1))) : Optional.empty();
    }
}
