package org.chartwright.nlp.history;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.AllergyScope;
import org.chartwright.nlp.fact.Denial;
import org.chartwright.templates.SectionKind;

/** A question of allergies with its answer in, what it denies out. */
final class Allergies {

    private static final Pattern BUT_NOT = Pattern.compile(
            "\\b(?:not|no|nothing) (?:it is not |allergic )?(?:to |for |with )?(?:any |food or |food , |foods or )*(?:medicines?|medications?|drugs|meds|drug allerg\\w+)\\b(?!.*\\b(?:except|apart|but|other than|besides|aside|save)\\b)");
    private static final Pattern OF_ONE = Pattern.compile(
            "\\b(?:other|else|besides|apart from|allergic (?:to|reaction to) (?!any|medic|drugs|meds|something|food))");

    private Allergies() {}

    static Optional<HistoryLine> denied(Inquiry asked) {
        var after = asked.answers();
        for (var clause : after) {
            if (Denial.takenBack(after.subList(after.indexOf(clause) + 1, after.size()), asked.mentions())) {
                continue;
            }
            if (BUT_NOT.matcher(Plain.of(clause)).find() && asked.answers().indexOf(clause) > 0
                    || BUT_NOT.matcher(Plain.of(clause)).find()
                            && Plain.of(clause).contains(" but ")) {
                return Optional.of(
                        new HistoryLine(SectionKind.ALLERGIES, "no drug allergies", asked.evidence(asked.first())));
            }
        }
        if (!asked.denied() || OF_ONE.matcher(asked.asked()).find()) {
            return Optional.empty();
        }
        return Optional.of(new HistoryLine(
                SectionKind.ALLERGIES,
                "no " + AllergyScope.of(asked.asked(), asked.first()),
                asked.evidence(asked.first())));
    }
}
