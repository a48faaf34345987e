package org.chartwright.nlp.draft.detail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A question whether the patient measured something at home and the answer in, the sentence they make out: "have you
 * checked your sugar ?" "i did and it was 14" is "the blood sugar measured at home was 14".
 */
final class MeasuredAtHome {

    private static final Pattern ASKED = Pattern.compile("\\b(?:you|ever|recently) (?:[a-z]+"
            + " ){0,2}?(?:check|checked|measure|measured|take|taken|took|checking|measuring|monitoring) (?:your"
            + " |the |a |own )*(temperature|blood pressures?|blood sugars?|sugars?|glucose|pulse|heart"
            + " rate|oxygen(?: levels?| saturation)?|weight)\\b");
    private static final Pattern VALUE =
            Pattern.compile("(?:^|\\b(?:it was|it is|was|at|of|around|about|to|had|got|is|been|above|over|under)"
                    + " )(?:(?:about|around|like|fine|normal|a|at|up|to|over|above) )*(\\d{1,3}(?:\\.\\d+)?(?:/\\d{2,3}|"
                    + " over \\d{2,3})?(?: degrees| percent| %)?)(?: (?:this morning|last night|yesterday|today|yesterday"
                    + " night|degrees))?$");

    private static final Pattern MEAL =
            Pattern.compile("\\b(?:after|before) (?:breakfast|lunch|dinner|supper|eating|(?:a |the |my )?meals?)\\b");

    private MeasuredAtHome() {}

    static Optional<Told> of(Clause question, Reply reply) {
        var asked = ASKED.matcher(question.text());
        if (!question.byClinician()
                || !asked.find()
                || question.text().matches(".*\\b(?:medic\\w*|pills?|last|we|i)\\b.*")) {
            return Optional.empty();
        }
        String what = asked.group(1).matches("sugars?|glucose")
                ? "blood sugar"
                : asked.group(1).replaceFirst("s$", "");
        for (Clause clause : reply.clauses().stream().limit(3).toList()) {
            for (String part : Reply.parted(clause.text()).split(" , ")) {
                var meal = MEAL.matcher(part.strip());
                String around = meal.find() ? " " + meal.group() : "";
                var value =
                        VALUE.matcher(MEAL.matcher(part.strip()).replaceAll(" ").strip());
                if (value.find()
                        && !part.matches(
                                ".*\\b(?:usually|normally|weeks?|days?|months?|times|hours?|not|between|ago)\\b.*")) {
                    return Optional.of(new Told(
                            "the %s measured at home%s was %s".formatted(what, around, value.group(1)), clause));
                }
            }
        }
        var first = reply.clauses().getFirst();
        boolean none = first.text()
                .matches("(?:(?:no|well|oh|um|,) )*(?:no|not yet|i have not|i did not|no i (?:have|did) not|not"
                        + " really|i do not have .*|no , i (?:have|did) not)(?: ,? ?(?:no|i (?:have|did)"
                        + " not|really|it|checked|measured|taken it|yet))*");
        return none && !reply.text().matches(".*\\b(?:but|because|except)\\b.*\\d.*")
                ? Optional.of(new Told("the %s has not been measured at home".formatted(what), first))
                : Optional.empty();
    }
}
