package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A clinician's clause that changes the dose of "it" in, which drug goes to which dose out, where only one can be
 * meant: "you are on lisinopril 20" "yes" "let's go up to 40".
 */
final class DoseOfIt {

    private static final String DOSE =
            " (?<dose>\\d{1,4}(?:\\.\\d+)?)(?![\\d.]*\\d)(?: (?<unit>mg|mcg|units?|grams?))?(?! ?(?:and a (?:half|quarter)|to |times|weeks?|days?|hours?|months?|years?|percent|%|/|tablets?|pills?|puffs?|pounds?|feet|miles|steps|sessions?|visits?|cups?|drinks?))";
    /** "good , drop to 5 next week" */
    private static final String OPENS = "^(?:(?:so|good|okay|ok|great|then|and|let's|now|we will|i will|,) )*";

    private static final Pattern UP = Pattern.compile(
            "\\b(?:go(?:ing)? up(?: on (?:it|that))? to|(?:increase|raise|bump|push|bring|take|move|turn) (?:it|that|you|the dose|that one)(?: up)? to|"
                    + OPENS + "(?:bump|increase|titrate)(?: up)? to)" + DOSE);
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:go(?:ing)? (?:back )?down(?: on (?:it|that))? to|(?:cut|drop|lower|reduce|decrease) (?:it|that|you|the dose|that one)(?: back)?(?: down)? to|(?:bring|take) (?:it|that|you|the dose) down to|"
                    + OPENS + "(?:(?:drop|taper) (?:back )?(?:down )?|come (?:back )?down )to)" + DOSE);
    /** "7 days a week" and "200 main street" are no doses. */
    private static final Pattern ENDS = Pattern.compile(
            "^ ?(?:$|,|(?:once|twice|daily|nightly|weekly|every|each|a day|per day|at (?:night|bedtime)|in the (?:morning|evening)|for (?:now|\\d+)|next|today|tonight|tomorrow|then|and (?!a\\b|\\d)|instead|starting|b\\.i\\.d|t\\.i\\.d)(?![a-z]))");
    /** What is measured is also brought down to a number. */
    private static final Pattern MEASURE = Pattern.compile(
            "\\b(?:ldl|hdl|cholesterol|triglycerides|rates?|pulse|pressures?|systolic|diastolic|sugars?|glucose|weigh\\w*|pounds|inr|a1c|hemoglobin|tsh|levels?|numbers?|goal|target|bmi|oxygen|sats?|saturation|creatinine|potassium|sodium|ferritin|uric acid|calories|carbs|salt|packs?|cigarettes|drinks|cups)\\b");
    /** More of a drug is given where what it lowers is high. */
    private static final Pattern TOO_HIGH =
            Pattern.compile("\\b(?:high|higher|up|above|over|elevated|not (?:at goal|controlled|down))\\b");
    /** So many words behind a drug its strength may stand. */
    private static final int STRENGTH = 3;

    private static final Pattern NOT_DECIDED = Pattern.compile(
            "\\b(?:if|unless|would|could|might|may|when|once|after|not|never|was|were|did|had|last|before|maybe|until)\\b");

    /** So many clauses back the drug may have been named, and so many turns. */
    private static final int NEAR = 4;

    private static final int TURNS = 2;

    private DoseOfIt() {}

    static Optional<Fact> in(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        if (!clause.byClinician() || clause.question() || names(clause, mentions)) {
            return Optional.empty();
        }
        var up = UP.matcher(clause.text());
        var down = DOWN.matcher(clause.text());
        boolean lower = down.find();
        if (!lower && !up.find() || NOT_DECIDED.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        var dose = lower ? down : up;
        String strength = dose.group("dose") + (dose.group("unit") == null ? "" : " " + dose.group("unit"));
        var often = Doses.frequency(clause.tokens(), 0, clause.tokens().size())
                .filter(words -> !clause.text().contains(" and a "));
        boolean ends = dose.group("unit") != null
                || ENDS.matcher(clause.text().substring(dose.end())).find();
        return meant(clause, clauses, mentions)
                .filter(drug -> ends
                        && agrees(drug, Double.parseDouble(dose.group("dose")), lower)
                        && (dose.group("unit") != null || !measured(drug, clause, clauses, lower)))
                .map(drug -> new Fact(
                        Fact.Kind.MEDICATION,
                        drug.words() + " " + strength
                                + often.map(words -> " " + words).orElse(""),
                        Polarity.PRESENT,
                        Fact.Certainty.CERTAIN,
                        Fact.Time.PLANNED,
                        Fact.About.PATIENT,
                        new Medication(
                                drug.words(),
                                Optional.of(strength),
                                Optional.empty(),
                                often,
                                lower ? Action.DECREASE : Action.INCREASE),
                        List.of(drug.clause().evidence(), clause.evidence())));
    }

    /** Whether what the drug was said to be given at lies on the right side of what it goes to. */
    private static boolean agrees(Mention drug, double dose, boolean lower) {
        var words = drug.clause().words();
        return words.subList(drug.to(), Math.min(words.size(), drug.to() + STRENGTH)).stream()
                .filter(word -> word.matches("\\d{1,4}(?:\\.\\d+)?"))
                .map(Double::parseDouble)
                .findFirst()
                .map(before -> lower ? dose < before : dose > before)
                .orElse(true);
    }

    private static boolean measured(Mention drug, Clause clause, List<Clause> clauses, boolean lower) {
        var since = clauses.subList(drug.clause().number(), clause.number());
        boolean any = MEASURE.matcher(clause.text()).find()
                || since.stream()
                        .anyMatch(between -> MEASURE.matcher(between.text()).find());
        boolean high = since.stream()
                .anyMatch(between -> TOO_HIGH.matcher(between.text()).find());
        return any && (lower || !high);
    }

    /** The drug of the nearest clause that names any, if it names one only. */
    private static Optional<Mention> meant(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        int from = Math.max(0, clause.number() - NEAR);
        for (Clause before : clauses.subList(from, clause.number()).reversed()) {
            if (before.utterance() < clause.utterance() - TURNS) {
                return Optional.empty();
            }
            var drugs = mentions.stream()
                    .filter(mention ->
                            mention.clause() == before && mention.term().kind() == Kind.DRUG)
                    .toList();
            if (!drugs.isEmpty()) {
                return Optional.of(drugs.getFirst())
                        .filter(drug ->
                                drugs.stream().map(Mention::term).distinct().count() == 1 && drug.certain());
            }
        }
        return Optional.empty();
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.clause() == clause
                        && (mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.TEST));
    }
}
