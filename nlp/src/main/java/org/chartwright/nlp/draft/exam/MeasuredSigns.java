package org.chartwright.nlp.draft.exam;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;

/** A unit and the facts of the visit in, whether the unit says no more than the vital signs listed from it out. */
public final class MeasuredSigns {

    /** Words of a unit for each vital sign in it; a unit that says more is kept. */
    private static final int WORDS_EACH = 10;

    /** That they were looked at says nothing of them. */
    private static final Pattern LOOKED_AT = Pattern.compile(
            "(?:i|we) (?:have )?(?:reviewed|looked at|checked) (?:the|his|her|their) (?:vitals|vital signs)(?: (?:here|today|in the office|when .* came in(?: today)?))*");

    /** Where and when they were measured. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(?:here )?(?:in|at) (?:the|our) (?:office|clinic)\\b|\\b(?:here|for|of) today\\b|\\btoday\\b|\\bright now\\b|^i will (?:do|start) (?:an? )?(?:quick |brief |physical )*exam(?:ination)?(?: here)?\\b|\\bwhen (?:he|she|the patient) came in\\b");

    private MeasuredSigns() {}

    public static boolean onlyIn(Unit unit, List<Fact> facts) {
        if (LOOKED_AT.matcher(unit.text()).matches()) {
            return true;
        }
        var signs = facts.stream()
                .filter(fact -> fact.kind() == Kind.VITAL
                        && fact.time() == Fact.Time.CURRENT
                        && fact.evidence().stream().anyMatch(unit.evidence()::contains))
                .toList();
        var values = signs.stream()
                .map(Fact::detail)
                .filter(Detail.Measurement.class::isInstance)
                .map(Detail.Measurement.class::cast)
                .flatMap(detail -> ReadTokens.of(detail.name() + " " + detail.value()).stream())
                .map(Token::text)
                .filter(word -> Character.isDigit(word.charAt(0)))
                .toList();
        boolean others = unit.told().stream()
                .filter(Token::isNumber)
                .anyMatch(token -> !values.contains(token.text().replace("%", "")));
        long words = Pattern.compile("\\b[a-z]")
                .matcher(BESIDE.matcher(unit.text()).replaceAll(""))
                .results()
                .count();
        return !signs.isEmpty() && !others && words <= (long) WORDS_EACH * signs.size();
    }
}
