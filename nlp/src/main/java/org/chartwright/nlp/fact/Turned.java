package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer.Sense;
import org.chartwright.nlp.language.AnotherDose;
import org.chartwright.nlp.language.Clause;

/**
 * A question, its answer and what the answer's opening says in, what is left of that opening once the rest of the
 * answer is heard out: "still on the warfarin ?" "yeah , no changes" is a yes, "in your left breast ?" "right breast"
 * is neither.
 */
final class Turned {

    /** "yes , no plan though": one noun is denied, not the question. */
    private static final Pattern YES_NO = Pattern.compile(
            "^(?:(?:well|oh|okay|um|so|,) )*(?:yes|yeah|yep|yup|yea|sure|absolutely|definitely|certainly|right|correct)(?: ,)? (?:no|nope) (other |more |new )?(?:real |big |major )?([a-z-]+)((?: [a-z-]+){0,2})");
    /** With one of these, a yes that denies a noun may be either. */
    private static final Pattern ASKS_ANY =
            Pattern.compile("\\b(?:any|anything|problems?|issues?|trouble|changes?)\\b");

    /** "no i did" to "you have not had one ?" */
    private static final Pattern CONTRADICTED = Pattern.compile(
            "^(?:(?:well|oh|no|actually|,) )*(?:i|it|they) (?:have|had|do|did|am|was|does|is|has|are)\\b(?! (?:not|never)\\b)");

    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never)\\b");

    private static final Pattern AGREES = Pattern.compile(
            "\\b(?:that|you|it) (?:is|are) (?:right|correct)\\b|\\bright (?:now|away|there|here|after)\\b");

    private static final Pattern GONE = Pattern.compile("\\b(?:gone|resolved|cleared up|went away)\\b");
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:came|come|comes|coming|is|are) back\\b|\\b(?:returned|comes and goes|come and go|not completely|not all the way|not entirely)\\b");
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:a little|little bit|a bit|some|somewhat|mostly|almost|partly|sometimes|occasionally|at times|slightly|kind of|for the most part|pretty much|but)\\b");

    private static final Pattern CHOSEN = Pattern.compile(
            "^(?:(?:well|oh|,) )*no(?: ,)? (?:(?:at|in|on|the|when|more|mostly|just|only|with|after|during|it|is|,) )*([a-z-]+)$");

    /** "for longer ?" "no , just this week" */
    private static final Pattern JUST_SO_LONG = Pattern.compile(
            "^(?:(?:well|oh|no|nope|,) )*(?:just|only)(?: ,)?(?: just)? (?:this|these|the (?:last|past|one)|last|since|for|today|yesterday|recently|now|a (?:few|couple|day|week)|one|two|three|\\d+)\\b");
    /** "no , i do not know , just a little stiffness" */
    private static final Pattern JUST_A_LITTLE = Pattern.compile(
            "^(?:(?:well|oh|no|nope|i do not know|i mean|not really|maybe|,) )*(?:just|only|maybe)(?: like| maybe)? (?:a (?:little|bit|touch|few)|some|slight(?:ly)?|mild(?:ly)?)\\b|^(?:(?:well|oh|no|nope|i am|,) )+(?:feeling|felt) (?:just )?(?:a (?:little|bit)|slightly|sort of|kind of)\\b");
    /** "no , well my stomach is crampy" */
    private static final Pattern WELL = Pattern.compile(
            "^(?:(?:oh|no|nope|,) )+(?:(?:well|actually|yeah|yes)(?: ,)? )+(?:it|they|i|my|there|that|we|a|the)\\b(?! (?:[a-z]+ )?(?:not|never)\\b)(?!.*\\b(?:not|never|fine|ok|okay|normal|good|great|sleep)\\b)");
    /** "not really | when i run in the cold i do a bit" */
    private static final Pattern AFTER_ALL = Pattern.compile(
            "\\b(?:i|it|they) (?:do|does|did|am|is|are|can|get|gets|have|has)(?: (?:get|have|feel|notice) (?:it|that|them|one|some))?(?: (?:a (?:little )?bit|a little|sometimes|some|slightly|occasionally|then|though|again|so))+$|^(?:only|just|except|unless)(?: maybe)? (?:when|if|after|with|at|in|while)\\b");

    /** "not any more , it cleared , but it returned last night" */
    private static final Pattern RETURNED = Pattern.compile(
            "(?<!never |not )\\b(?:returned|recurred|(?:came|come|is) back)\\b(?! (?:home|from|here|to)\\b)");
    /** "no . when i was a child i did" */
    private static final Pattern ONCE =
            Pattern.compile("\\b(?:when|while|as) .*\\b(?:was|were|had)\\b.*\\bi did$|^i did (?:when|while|as) ");

    private static final Pattern AT_TIMES = Pattern.compile(
            "^(?:but |though |,)*(?:when|if|after|while|with|in) (?!.*\\b(?:was|were|had)\\b).*\\b(?:i|it|they) (?:do|does|am|is|are|can|get|gets)(?: (?:get|have|feel|notice) (?:it|that|some))?(?: (?:a (?:little )?bit|a little|sometimes|some|slightly|occasionally))?$");

    /** Behind "yeah no" these deny the whole. */
    private static final Set<String> WHOLE = Set.of(
            "no",
            "nope",
            "not",
            "never",
            "none",
            "nothing",
            "really",
            "sir",
            "ma'am",
            "doctor",
            "thankfully",
            "thank",
            "actually",
            "just",
            "sorry",
            "well",
            "um",
            "uh",
            "but",
            "and",
            "so",
            "okay",
            "yeah",
            "yes",
            "luckily",
            "fortunately",
            "honestly",
            "absolutely",
            "definitely");

    /** "yes , no other allergies" and "yeah , no changes" deny nothing that was asked. */
    private static final Set<String> BESIDES = Set.of(
            "other", "others", "more", "new", "plan", "changes", "change", "problem", "problems", "issues", "trouble");

    private static final Set<String> DETAILS = Set.of(
            "warning",
            "pattern",
            "idea",
            "reason",
            "trigger",
            "triggers",
            "cause",
            "clots",
            "blood",
            "fever",
            "fevers",
            "rash",
            "fainting",
            "sweating",
            "vomiting");
    private static final Pattern NONE = Pattern.compile("(?!)");
    /** What is asked in other words is not denied beside. */
    private static final Map<String, Pattern> ALIKE = Map.of(
            "blood", Pattern.compile("bleed|red|period"),
            "clots", Pattern.compile("clot|thrombo|dvt"),
            "fever", Pattern.compile("temperature|chills|hot|feverish"),
            "fevers", Pattern.compile("temperature|chills|hot|feverish"),
            "rash", Pattern.compile("skin|spots|bumps|hives|lesion|itch"),
            "fainting", Pattern.compile("pass(?:ed)? out|black|conscious|syncop|collaps"),
            "sweating", Pattern.compile("sweat|clammy"),
            "vomiting", Pattern.compile("vomit|sick|thr[eo]w|puk"));

    private static final Set<String> SUBJECTS =
            Set.of("i", "it", "they", "that", "he", "she", "we", "you", "there", "my", "the", "this", "these", "those");

    /** "yes , and the right one too" */
    private static final Pattern BOTH = Pattern.compile("^(?:yes|yeah)\\b.*\\b(?:too|also|as well|and|all right)\\b");

    /** "any thoughts of hurting yourself ?" "yes , no plan though" */
    private static final Pattern PLAN = Pattern.compile("\\b(?:plans?|intent|intentions?)\\b");

    private static final Pattern LENGTH =
            Pattern.compile("\\b(?:or|long|longer|when|always|ever|all|before|usual|usually|often|every)\\b");
    private static final Pattern ONLY_NO = Pattern.compile("^(?:(?:well|oh|no|nope|not really|,) ?)+$");

    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private Turned() {}

    static Sense by(Clause question, List<Clause> said, Sense opening) {
        String asked = question.text();
        String text = said.getFirst().text();
        var denied = YES_NO.matcher(text);
        if (opening == Sense.NO && denied.find() && !WHOLE.contains(denied.group(2))) {
            return ofOne(question, denied);
        }
        if (opening == Sense.NO && DeniedDenial.says(said)) {
            return Sense.OTHER;
        }
        return switch (opening) {
            case YES -> otherSide(question, text) || backAgain(asked, said) ? Sense.OTHER : Sense.YES;
            case NO ->
                AnotherDose.tells(question, said.getFirst())
                        ? Sense.YES
                        : NeverElse.says(question, text)
                                        || contradicted(asked, said)
                                        || chosen(question, text)
                                        || limited(asked, said)
                                ? Sense.OTHER
                                : Sense.NO;
            case OTHER -> Sense.OTHER;
        };
    }

    private static Sense ofOne(Clause question, MatchResult denied) {
        if (NEGATED.matcher(denied.group(3)).find()) {
            return Sense.NO;
        }
        if (SUBJECTS.contains(denied.group(2))) {
            return Sense.OTHER;
        }
        if (PLAN.matcher(denied.group(2)).matches()
                && !PLAN.matcher(question.text()).find()) {
            return Sense.YES;
        }
        if (besides(question, denied)) {
            return Sense.YES;
        }
        boolean same = denied.group(1) == null && asks(question, denied.group(2));
        return same
                ? Sense.NO
                : ASKS_ANY.matcher(question.text()).find()
                                || denied.group(1) == null && !BESIDES.contains(denied.group(2))
                        ? Sense.OTHER
                        : Sense.YES;
    }

    /** "yes , no warning": a detail is denied that nobody asked about. */
    private static boolean besides(Clause question, MatchResult denied) {
        String noun = denied.group(2);
        return denied.group(0).contains(",")
                && DETAILS.contains(noun)
                && !asks(question, noun)
                && !ALIKE.getOrDefault(noun, NONE).matcher(question.text()).find();
    }

    /** A no of which the rest of the answer takes something back. */
    private static boolean limited(String asked, List<Clause> said) {
        String text = said.getFirst().text();
        var then = said.stream().skip(1).findFirst().map(Clause::text).orElse("");
        return said.stream()
                        .limit(3)
                        .anyMatch(clause -> RETURNED.matcher(clause.text()).find())
                || said.stream()
                        .limit(3)
                        .anyMatch(clause -> ONCE.matcher(clause.text()).find())
                || AT_TIMES.matcher(behindComma(said.getFirst())).find()
                || LENGTH.matcher(asked).find() && JUST_SO_LONG.matcher(text).find()
                || JUST_A_LITTLE.matcher(text).find()
                || WELL.matcher(text).find()
                || ONLY_NO.matcher(text).matches()
                        && (WELL.matcher("no " + then).find()
                                || JUST_A_LITTLE.matcher(then).find())
                || said.stream()
                        .skip(1)
                        .limit(2)
                        .anyMatch(clause -> AFTER_ALL.matcher(clause.text()).find());
    }

    /** "not really | when i run i do a bit": it is there at times. */
    static boolean atTimes(List<Clause> said) {
        return Answer.senseOf(said.getFirst()) == Sense.NO
                        && said.stream()
                                .skip(1)
                                .limit(1)
                                .anyMatch(clause ->
                                        AT_TIMES.matcher(clause.text()).find())
                || Answer.senseOf(said.getFirst()) == Sense.NO
                        && AT_TIMES.matcher(behindComma(said.getFirst())).find();
    }

    /** "no . when i was a child i did": it was there then, and is not now. */
    static boolean once(List<Clause> said) {
        return Answer.senseOf(said.getFirst()) == Sense.NO
                && said.stream()
                        .limit(2)
                        .anyMatch(clause -> ONCE.matcher(clause.text()).find());
    }

    private static String behindComma(Clause clause) {
        String text = clause.text();
        return text.substring(text.indexOf(',') + 1).strip();
    }

    private static boolean contradicted(String asked, List<Clause> said) {
        return NEGATED.matcher(asked).find()
                && said.stream()
                        .limit(2)
                        .anyMatch(clause -> CONTRADICTED.matcher(clause.text()).find());
    }

    /** "in the morning or at night ?" "no , at night". */
    private static boolean chosen(Clause question, String text) {
        var choice = CHOSEN.matcher(text);
        return question.words().contains("or")
                && choice.matches()
                && choice.group(1).length() > 3
                && question.words().contains(choice.group(1));
    }

    private static boolean otherSide(Clause question, String text) {
        boolean left = question.words().contains("left");
        boolean right = question.words().contains("right");
        var words = List.of(AGREES.matcher(text).replaceAll("").split(" "));
        return left != right
                && words.contains(left ? "right" : "left")
                && !words.contains(left ? "left" : "right")
                && !BOTH.matcher(text).find();
    }

    /** What is gone a little, or has come back, is not gone. */
    private static boolean backAgain(String asked, List<Clause> said) {
        return GONE.matcher(asked).find()
                && (PARTLY.matcher(said.getFirst().text()).find()
                        || said.stream()
                                .limit(3)
                                .anyMatch(clause -> BACK.matcher(clause.text()).find()));
    }

    /** Also of "drink" and "drank", "take" and "took". */
    static boolean asks(Clause question, String word) {
        String sounds = VOWELS.matcher(word).replaceAll("");
        return question.words().stream()
                .anyMatch(other -> Echoed.stem(other).equals(Echoed.stem(word))
                        || sounds.length() > 1
                                && VOWELS.matcher(other).replaceAll("").equals(sounds));
    }
}
