package org.chartwright.nlp.draft.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.choice.SaidTwice;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * Units and those chosen in, the chosen ones and those that say what is to be done and what the plan would lack without
 * them out: "she will be in a cast", "i do not think he needs any medication", "i advised the patient to weigh
 * herself".
 */
public final class ToBeDone {

    private static final String WHO = "(?:he|she|they|the patient)";
    private static final String WE = "(?:i|we)";

    /** "if it does not get better , " stands before what is to be done then. */
    private static final Pattern CONDITION =
            Pattern.compile("^(?:if|when|once|unless) [^,]{6,60} , (?=(?:i|we|he|she|they|the patient) )");

    /** Where it hangs on a condition, to speak of it is what will be done. */
    private static final Pattern THEN = Pattern.compile(
            "^(?:i|we) (?:will|can|may) (?:talk about|discuss|consider|get|order|do|have|see|refer|switch|start|add|try)\\b");

    private static final List<Pattern> ACTS = List.of(
            Pattern.compile("^(?:i )?(?:advised|encouraged|recommended)\\b"),
            Pattern.compile(
                    "^" + WE
                            + " will (?:also |then |both |probably )*(?:prescribe|give|order|start|stop|hold|increase|decrease|continue|refill|add|switch|refer|send|place|put|get|schedule|set|repeat|recheck|check|do|have|keep|treat|brace|splint|wrap|try|monitor|observe|avoid|inject|perform|consider|be in touch|call|write|fill out|sign|scope|file)\\b"),
            Pattern.compile("^" + WE
                    + " (?:do not (?:think|feel)|do not need|need to|should|would not|have to|(?:also )?think (?:we|he|she|they|the patient) should)\\b"
                    + "|^i (?:also |highly |still |would )*recommend\\b|^i would (?:also )?(?:continue|like|avoid|hold)\\b|^i want \\w+ to\\b|^i have (?:ordered|prescribed|recommended|asked)\\b"
                    + "|^" + WE
                    + " can (?:also )?(?:continue|observe|watch|get (?:him|her|them|the patient) started)\\b"),
            Pattern.compile(
                    "^" + WHO
                            + " (?:will|is going to|are going to) (?:also |not )?(?:be (?:in|given|on|out|able to (?:go|walk|drive|return|use))|need|have to|use|wear|continue|stay|get|start|take|receive|return|follow)\\b"),
            Pattern.compile(
                    "^" + WHO
                            + " (?:should|needs? to|has to|have to|do(?:es)? not need|can (?:also )?(?:continue|take|use|apply|wear|elevate|ice|start))\\b"),
            Pattern.compile("^it does not need (?:an?|another|any|more)\\b"),
            Pattern.compile("^it (?:is (?:very |really )?important that|would be best)\\b"));

    /** What is done for a patient. */
    private static final Set<String> CARE =
            Set.of(("splint sling cast brace boot crutches wrap orthotic orthotics insert inserts walker cane "
                            + "stockings compression ice heat elevate therapy exercise exercises stretches injection "
                            + "injections shot surgery procedure referral refer fluids diet salt sodium sugar sugars "
                            + "alcohol caffeine smoking weight weigh medication medications medicine supplement patch "
                            + "inhaler inhalers shampoo cream ointment drops antibiotics steroid steroids vaccine rest "
                            + "sleep dressing wound debridement culture biopsy pathology specialist dermatologist "
                            + "cardiology cardiologist urology urologist gastroenterologist neurologist hematologist "
                            + "endocrinologist podiatry podiatrist nutrition nutritionist dietitian surgeon rehab "
                            + "counseling screening mammogram pap dose regimen revisions workup observe monitor "
                            + "sunscreen respirator strainer treatment transfusion dialysis work activities running "
                            + "lifting driving school sports note form forms fmla disability imaging scan scans x-ray x-rays mri ct")
                    .split(" "));

    /** Nobody could tell what is meant, or it is talk of the visit itself. */
    private static final Set<String> UNCLEAR =
            Set.of(("it them something stuff thing things one here nurse questions paperwork maybe "
                            + "unfortunately move way think guess whatever okay listen look feel examine examination "
                            + "exam ? room desk ones did was were had insurance front")
                    .split(" "));

    private static final Set<String> POINTING = Set.of("that", "this", "these", "those");
    private static final Set<String> TORN = Set.of("further", "missing", "some", "that", "this");
    private static final Pattern VAGUE = Pattern.compile(
            "^(?:i|we) will (?:also )?(?:prescribe|give|start)(?: (?:him|her|them|the patient))?(?: (?:on|some|a|little|pain|bit|of))* (?:medications?|medicines?|prescriptions?)(?: .{0,12})?$|\\blike (?!to )(?<!would like )");

    /** "i do not think he needs": a judgement, not a doubt. */
    private static final Pattern OPENING = Pattern.compile("^(?:i|we) (?:do not |also )?think ");

    /** What is decided of what was just diagnosed: "i will fix that arthroscopically", "we will keep an eye on it". */
    private static final Pattern DECIDED = Pattern.compile(
            "^(?:(?:so|then|given how active (?:he|she) is|at this point|today|for now|,) )*(?:i|we) (?:will|would like to|decided to|can|have decided to) (?:just |also |then )*"
                    + "(?:(?:fix|repair|drain|remove|excise|freeze|biopsy|inject|replace|reconstruct|release|cut|shave|burn|leave|watch|monitor|keep an eye on|keep watching|take out|operate on|get|have) (?:it|that|this|them|those)"
                    + "(?: (?:alone|be|out|off|repaired|fixed|removed|drained|biopsied|excised|replaced|arthroscopically|surgically|today|for now|here|in the office|under local|closely|for you|for (?:him|her)|in (?:about )?(?:\\d+|a few|a couple of) (?:days|weeks|months)))*(?: and [a-z]+ (?:it|that) .{0,40})?)$");

    private static final String ADVISED = "i advised the patient to ";
    private static final int SHORTEST_ADVICE = 7;
    private static final double LATE = 0.55;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 26;
    private static final double SAID = 0.7;
    private static final int BRIEF = 3;
    /** More would make the plan longer than it is read. */
    private static final int MOST = 8;

    private ToBeDone() {}

    /** @return indices into the reading's units */
    public static Set<Integer> with(Reading reading, List<SectionKind> kinds, Set<Integer> chosen, Verbs verbs) {
        var all = new TreeSet<>(chosen);
        IntStream.range(0, kinds.size())
                .filter(i -> !chosen.contains(i) && kinds.get(i) == SectionKind.ASSESSMENT_AND_PLAN)
                .filter(i -> planned(reading, reading.units().get(i)))
                .filter(i -> Wellformed.sentence(reading.units().get(i).told(), kinds.get(i), verbs))
                .boxed()
                .filter(i -> told(reading.units().get(i)))
                .sorted(Comparator.naturalOrder())
                .forEach(i -> {
                    if (all.size() < chosen.size() + MOST
                            && !said(reading, all, reading.units().get(i))) {
                        all.add(i);
                    }
                });
        return all;
    }

    private static boolean planned(Reading reading, Unit unit) {
        int number = unit.clause().number();
        return unit.byClinician()
                && unit.form() == Unit.Form.STATEMENT
                && (reading.phase(unit) == Phase.PLAN
                        || !reading.announced()
                                && number > LATE * reading.clauses().size());
    }

    private static boolean told(Unit unit) {
        if (DECIDED.matcher(unit.text()).find()) {
            return true;
        }
        String text = CONDITION.matcher(unit.text()).replaceFirst("");
        boolean hangs = text.length() < unit.text().length();
        boolean advice = (text.startsWith(ADVISED) || text.startsWith("i advised the patient not to "))
                && unit.told().size() >= SHORTEST_ADVICE;
        boolean care = advice
                || unit.told().stream().anyMatch(token -> CARE.contains(token.text()))
                || unit.mentions().stream()
                        .anyMatch(mention -> switch (mention.term().kind()) {
                            case DRUG, TEST, PROCEDURE -> true;
                            default -> false;
                        });
        boolean important = text.startsWith("it ");
        return care
                && unit.told().size() >= SHORTEST
                && unit.told().size() <= LONGEST
                && (ACTS.stream().anyMatch(act -> act.matcher(text).find())
                        || hangs && THEN.matcher(text).find())
                && !VAGUE.matcher(text).find()
                && !TORN.contains(unit.told().getLast().text())
                && Arrays.stream((important
                                        ? text.substring(3)
                                        : OPENING.matcher(text).replaceFirst(""))
                                .split(" "))
                        .noneMatch(UNCLEAR::contains)
                && !points(unit.told());
    }

    /** "refer him for that", but not "that ankle" or "so that he can". */
    private static boolean points(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        return IntStream.range(0, told.size())
                .anyMatch(i -> POINTING.contains(told.get(i).text())
                        && !parts.is(i + 1, "NOUN", "ADJ", "PRON", "DET", "PROPN", "NUM")
                        && !(told.get(i).is("that") && i > 0 && parts.is(i - 1, "NOUN")));
    }

    /** Whether the note says it, or most of its words, already. */
    private static boolean said(Reading reading, Set<Integer> all, Unit unit) {
        var own = content(unit);
        boolean brief = own.size() <= BRIEF;
        var care = own.stream().filter(CARE::contains).toList();
        return all.stream()
                .map(reading.units()::get)
                .anyMatch(other -> SaidTwice.same(other, unit)
                        || share(own, content(other)) >= SAID
                        || brief && !care.isEmpty() && content(other).containsAll(care));
    }

    private static double share(Set<String> own, Set<String> other) {
        var both = new HashSet<>(own);
        both.retainAll(other);
        return own.isEmpty() ? 1 : (double) both.size() / own.size();
    }

    private static Set<String> content(Unit unit) {
        var content = new HashSet<>(SaidTwice.content(unit));
        content.removeAll(Set.of("advised", "patient"));
        return content;
    }
}
