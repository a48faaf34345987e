package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.models.Features;
import org.chartwright.models.Lexicons;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.DrugLine;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.templates.SectionKind;

/**
 * A visit's units in, the section each belongs in out: a trained classifier for each unit, corrected by what is known
 * of findings, tests and plans, and made consistent along the visit by {@link SectionPath}.
 */
final class ClassifySections {

    private static final Pattern RESULT = Pattern.compile(
            "\\b(show(s|ed|ing)?|reveal(s|ed)?|demonstrate[sd]?|came back|normal|negative|positive|unremarkable|elevated|no (evidence|fracture|acute|sign))\\b");
    /** A test as well, though the taking of it is a procedure. */
    private static final Pattern SPECIMEN =
            Pattern.compile("\\b(?:biops(?:y|ies)|pathology|cytology|cultures?|smears?|swabs?)\\b");

    private static final double CUE = 2.5;
    /** What images, traces and laboratories find. */
    private static final Pattern FOUND = Pattern.compile(
            "\\b(fractures?|dislocations?|effusions?|bony|boney|bones?|spur|alignment|joint spaces?|arthritis|stones?|hydronephrosis|displacement|opacit\\w+|pneumonia|pneumonitis|mass|nodules?|regurgitation|ejection|ef|narrowing|tears?|stenosis|degenerat\\w+|unremarkable|normal|elevated|high|low|evidence|rhythm|stable|spurs|swelling|fluid|abnormalit\\w+|surprises|reduced|pumping function|leaky valve|everything (?:here |there )?looks (?:good|fine|okay|great))\\b");

    private static final Pattern LOOKED_AT = Pattern.compile(
            "\\b(look\\w*|review\\w*|results?|show\\w*|did|took|taken|got|had|pulled|obtained|see|seeing|here)\\b");
    /** What a clinician says of the time to come, or concludes. */
    private static final Pattern TO_BE = Pattern.compile(
            "\\bin (?:about )?(?:\\d+|a|an|a couple of|a few)(?: (?:to|or) \\d+)? (?:days?|weeks?|months?|years?)(?: (?:for|to|and) .*)?$|\\b(?:is|are) (?:over)?due\\b"
                    + "|^(?:(?:the patient|he|she) has an?|(?:that|this|it) is (?:probably |just |definitely |clearly )?(?:an?)?) ?(?:[a-z]+ )?(?:concussion|fracture|sprain|strain|tear|hernia|infection|pneumonia|bronchitis|migraine|uti|cyst|[a-z]+itis|[a-z]+osis|[a-z]+oma|[a-z]+asis)$");

    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|had|has been|did|came|went|ago|lost|gained|started)\\b");
    private static final double LATE = 0.45;
    private static final Pattern TO_COME =
            Pattern.compile("\\b(will|would|order|get|schedule|need|if|want|going to|should|repeat|follow-up)\\b");
    private static final Pattern SIGNS = Pattern.compile(
            "\\b(blood pressure|heart rate|pulse|vitals?|vital signs|temperature|fever|oxygen|satting|saturation|respirations?|respiratory rate|breathing rate)\\b");
    /** "your blood pressure looks good , at 120/80": how a sign is now, not how it was elsewhere. */
    private static final Pattern SIGN_READ = Pattern.compile(
            "\\b(?<!lowest )(?:blood pressure|heart rate|pulse|temperature|respiratory rate|oxygen(?: saturation| level)?) (?:here |today |in the office )*(?:is|looks|was|at|of)\\b(?!.*\\b(?:emergency|at home|lisinopril)\\b)");
    /** A finding follows its image or test within so many clauses. */
    private static final int REACH = 4;

    private static final double OF_TEST = 3.5;
    private static final double NO_HISTORY = 5;
    private static final double NOWHERE = 50;

    /** Findings, reasoning and plan in the clinician's own words. */
    private static final Pattern OF_VISIT = Pattern.compile(
            "^(?:(?:so|and|but|then|now) )*(?:i|we) (?:will|would|can|could|might|think|suspect|recommend|do not think|want)\\b"
                    + "|\\b(?:could be|would allow|potential causes?|it is also possible|positive for|palpable|to palpation|pain (?:with |on )?(?:flexion|extension)|range of (?:motion|movement)|appear in any distress|shows? that|that we did|results of)\\b");
    /** What only an examination tells. */
    private static final Pattern OF_EXAM = Pattern.compile(
            "\\b(?:non-?tender|non tender|well healed|(?:to|on) palpation|palpable|(?:dorsi|plantar )flexion|pedal pulse|radial pulse|range of motion|regular rate|no signs of infection|on (?:this|your|his|her|their) (?:[a-z]+ ){0,3}?exam)\\b");
    /** What is yet to be done is no result. */
    private static final Pattern YET_TO_DO = Pattern.compile("^(?:i|we) will (?!look|review)");

    private static final Pattern RECAP = Pattern.compile(
            "^(?:(?:so|but|and|okay|with|,) )*no (?!evidence|signs?|need|tenderness|murmurs?|guarding|edema|rebound|wheez\\w*|crackles|rales|point|reason)\\b(?!.*\\b(?:if|will|would|should|means)\\b)|\\bno (?:other symptoms|fevers?|vomiting|weight loss|night sweats|chest pain|diarrhea|diarrhoea)\\b");
    /** "can you bend your finger ?" "yes" is asked to examine. */
    private static final Pattern MOVES = Pattern.compile(
            "\\b(?:can|can not|is able to|are able to|is not able to) (?:bend|straighten|lift|raise|move|touch|make a fist|extend|flex|squeeze|turn|wiggle|grip)\\b");

    /** What a patient says is never one of these. */
    private static final List<SectionKind> OF_CLINICIAN = List.of(
            SectionKind.VITALS, SectionKind.PHYSICAL_EXAM, SectionKind.RESULTS, SectionKind.ASSESSMENT_AND_PLAN);

    /** What is asked after, and its section. */
    private static final List<List<String>> ASKED = Lexicons.rows("asked-topics.tsv");

    private final WeightTable table;
    private final List<SectionKind> kinds;

    ClassifySections(WeightTable table) {
        this.table = table;
        this.kinds = table.labels().stream().map(SectionKind::valueOf).toList();
    }

    List<SectionKind> of(Reading reading) {
        int count = reading.units().size();
        if (count == 0) {
            return List.of();
        }
        var scores = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            scores.add(scores(reading, i, reading.features().get(i)));
        }
        return SectionPath.likeliest(kinds, scores);
    }

    private double[] scores(Reading reading, int i, Features features) {
        double[] scores = table.logProbabilities(features);
        Unit unit = reading.units().get(i);
        if (unit.form() == Unit.Form.SAFETY_NET
                || unit.form() == Unit.Form.CONTINGENT
                || unit.form() == Unit.Form.PLAN_LINE) {
            for (var kind : kinds) {
                scores[kinds.indexOf(kind)] -= kind == SectionKind.ASSESSMENT_AND_PLAN ? 0 : NOWHERE;
            }
            return scores;
        }
        String text = unit.text();
        boolean specimen = SPECIMEN.matcher(text).find();
        boolean test = unit.mentions(Kind.TEST) || specimen;
        if (unit.byClinician() && !test && SIGNS.matcher(text).find()) {
            scores[kinds.indexOf(SectionKind.RESULTS)] -= OF_TEST;
        } else if (unit.byClinician()
                && FOUND.matcher(text).find()
                && !TO_COME.matcher(text).find()
                && testLookedAt(reading, unit)) {
            scores[kinds.indexOf(SectionKind.RESULTS)] += OF_TEST;
        }
        if (test && unit.byClinician() && RESULT.matcher(unit.text()).find() && !unit.has("will") && !unit.has("if")) {
            scores[kinds.indexOf(SectionKind.RESULTS)] += specimen ? 2 * CUE : CUE;
        }
        boolean late = unit.clause().number() > LATE * reading.clauses().size();
        boolean toBe = TO_BE.matcher(text).find() && !PAST.matcher(text).find();
        if (late && unit.byClinician() && (toBe || DrugLine.is(unit.told(), unit.mentions()))) {
            scores[kinds.indexOf(SectionKind.ASSESSMENT_AND_PLAN)] += CUE;
        }
        boolean planned = reading.phase(unit) == Phase.PLAN;
        scores[kinds.indexOf(SectionKind.ASSESSMENT_AND_PLAN)] += planned ? 0.5 : -1;
        if (reading.phase(unit) == Phase.HISTORY) {
            scores[kinds.indexOf(SectionKind.PHYSICAL_EXAM)] -= 1;
            if (reading.announced()) {
                scores[kinds.indexOf(SectionKind.ASSESSMENT_AND_PLAN)] -= 2;
            }
        }
        boolean examining = reading.phase(unit) == Phase.EXAM || reading.phase(unit) == Phase.RESULTS;
        boolean sign = examining
                && unit.byClinician()
                && !test
                && SIGN_READ.matcher(text).find();
        if (sign) {
            scores[kinds.indexOf(SectionKind.VITALS)] += OF_TEST;
        }
        if (sign || noHistory(reading, unit)) {
            for (var kind : kinds) {
                scores[kinds.indexOf(kind)] -= SectionPath.history(kind) ? NO_HISTORY : 0;
            }
        }
        if (unit.mentions(Kind.DRUG)) {
            scores[kinds.indexOf(SectionKind.PHYSICAL_EXAM)] -= NO_HISTORY;
            scores[kinds.indexOf(SectionKind.RESULTS)] -= test ? 0 : OF_TEST;
        }
        if (YET_TO_DO.matcher(text).find()) {
            scores[kinds.indexOf(SectionKind.RESULTS)] -= OF_TEST;
        }
        if (reading.phase(unit) == Phase.RESULTS) {
            scores[kinds.indexOf(SectionKind.RESULTS)] += 0.7;
        }
        if (unit.form() == Unit.Form.NAMED) {
            scores[kinds.indexOf(ofLabel(unit))] += NOWHERE;
            return scores;
        }
        if (unit.form() == Unit.Form.DESCRIBED) {
            scores[kinds.indexOf(SectionKind.HISTORY_OF_PRESENT_ILLNESS)] += NO_HISTORY;
        }
        if (recap(reading, unit)) {
            scores[kinds.indexOf(SectionKind.PHYSICAL_EXAM)] -= NOWHERE;
            scores[kinds.indexOf(SectionKind.ASSESSMENT_AND_PLAN)] -= NOWHERE;
        }
        if (!unit.byClinician()) {
            for (var kind : OF_CLINICIAN) {
                scores[kinds.indexOf(kind)] -= 3;
            }
        }
        return scores;
    }

    /** Where what was asked after is written down. */
    private static SectionKind ofLabel(Unit unit) {
        String label = unit.text().split(" : ")[0];
        return ASKED.stream()
                .filter(topic -> (" " + label + " ").contains(" " + topic.getFirst() + " "))
                .map(topic -> SectionKind.valueOf(topic.get(1)))
                .findFirst()
                .orElse(SectionKind.HISTORY_OF_PRESENT_ILLNESS);
    }

    /**
     * What a clinician states once the plan is announced, or of findings and plan before that, is not the patient's
     * account.
     */
    private static boolean noHistory(Reading reading, Unit unit) {
        if (!unit.byClinician()) {
            return false;
        }
        boolean states = unit.form() == Unit.Form.STATEMENT;
        return switch (reading.phase(unit)) {
            case HISTORY -> states && OF_EXAM.matcher(unit.text()).find();
            case PLAN -> states;
            case EXAM, RESULTS ->
                states
                        ? OF_VISIT.matcher(unit.text()).find()
                                || OF_EXAM.matcher(unit.text()).find()
                        : unit.form() == Unit.Form.QUESTION_ANSWERED
                                && MOVES.matcher(unit.text()).find();
        };
    }

    /** "so no other symptoms , no fevers" of a clinician who examined nothing: the history again. */
    private static boolean recap(Reading reading, Unit unit) {
        return reading.loose()
                && unit.byClinician()
                && unit.form() == Unit.Form.STATEMENT
                && unit.mentions(Kind.SYMPTOM)
                && !unit.mentions(Kind.DRUG)
                && !unit.mentions(Kind.TEST)
                && RECAP.matcher(unit.text()).find()
                && !OF_EXAM.matcher(unit.text()).find();
    }

    /** Whether the clinician has just spoken of a test that was done. */
    private static boolean testLookedAt(Reading reading, Unit unit) {
        int at = unit.clause().number();
        return reading.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.TEST
                        && mention.clause().byClinician()
                        && mention.clause().number() <= at
                        && at - mention.clause().number() <= REACH)
                .map(mention -> mention.clause().text())
                .anyMatch(said ->
                        LOOKED_AT.matcher(said).find() && !TO_COME.matcher(said).find());
    }
}
