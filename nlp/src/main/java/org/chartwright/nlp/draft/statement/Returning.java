package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** "come see me in six weeks" of a clinician in, "return in 6 weeks" out. */
final class Returning {

    private static final Pattern BIDDEN = Pattern.compile(
            "^(?:(?:and|so|okay|well|then|please|just|,) )*(?:(?:come|be|get) (?:(?:on|back|and|to|in|here|by) )*(?:see (?:me|us) )?|see (?:me|us) |see (?:you|him|her|them) (?=back |again )|back (?:here )?(?:to see (?:me|us) )?|return )(?:(?:again|back|here) )*((?:in|within|at) (?:(?:about|like|another) )?(?:\\d+|an?|a few|a couple of)(?: (?:to|or) \\d+)? (?:days?|weeks?|months?|years?)(?: (?:for|with|to) (?!(?:see|check) (?:if|how))(?:[a-z0-9'-]+ ?){1,8})?)$");

    private Returning() {}

    static Optional<Unit> of(Clause clause) {
        var bidden = BIDDEN.matcher(clause.text());
        if (!clause.byClinician() || clause.question() || !bidden.find()) {
            return Optional.empty();
        }
        int from = (int) bidden.group()
                .substring(0, bidden.start(1))
                .chars()
                .filter(c -> c == ' ')
                .count();
        Token place = clause.tokens().get(from);
        var told = Stream.concat(
                        Stream.of(place.as("return")),
                        clause.tokens().subList(from, clause.tokens().size()).stream())
                .toList();
        return Optional.of(new Unit(clause, Form.SAFETY_NET, told, List.of(), List.of(clause.evidence())));
    }
}
