package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.fact.Contested;
import org.chartwright.nlp.language.Clause;

/**
 * Statements in, without those that the answer to the same question, asked again, denies, and without what a clinician
 * meant to do and lets be by its name: "i am referring you" ... "never mind the referral".
 */
final class TakenBack {

    private static final Pattern HAS =
            Pattern.compile("^(?:he|she|the patient) (?:has got|has|does have) (?!not\\b)(.+)$");
    private static final Pattern HAS_NOT =
            Pattern.compile("^(?:he|she|the patient) (?:has not got|does not have|has not) (?:an? |any )?(.+)$");

    private static final Pattern LETS_BE = Pattern.compile(
            "^(?:(?:oh|okay|ok|well|so|then|actually|and|no|fine|all right|alright|,) )*(?:never ?mind|forget|scratch|scrap|strike|skip|cancel)(?: about)? (?:the|that) (?<thing>[a-z]{5,})\\b(?!.*\\b(?:until|unless|before|if)\\b)");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:says?|said|thinks?|thought|claims?|swears?|insists?|tells?|told|saying|telling|convinced|worried|worries|sure)\\b");
    private static final int STEM = 5;
    private static final int REACH = 4;

    private TakenBack() {}

    static List<Unit> without(List<Unit> units, List<Clause> clauses) {
        return without(units).stream()
                .filter(unit -> !letBe(unit, clauses) && !asOwn(unit, clauses))
                .toList();
    }

    /** "my husband thinks i have it , but i do not" told without the husband. */
    private static boolean asOwn(Unit unit, List<Clause> clauses) {
        return Contested.in(unit.clause(), clauses)
                && !OTHERS.matcher(unit.text()).find();
    }

    private static boolean letBe(Unit unit, List<Clause> clauses) {
        return unit.byClinician()
                && clauses.stream()
                        .skip(unit.clause().number() + 1L)
                        .filter(clause -> clause.byClinician()
                                && clause.utterance() <= unit.clause().utterance() + REACH)
                        .map(clause -> LETS_BE.matcher(clause.text()))
                        .filter(Matcher::find)
                        .map(said -> said.group("thing").substring(0, STEM))
                        .anyMatch(stem -> unit.told().stream()
                                .anyMatch(token -> token.text().startsWith(stem)));
    }

    private static List<Unit> without(List<Unit> units) {
        return IntStream.range(0, units.size())
                .filter(i -> owned(units.get(i))
                        .filter(thing -> units.subList(i + 1, units.size()).stream()
                                .filter(later -> later.form() == Form.QUESTION_ANSWERED)
                                .map(later -> HAS_NOT.matcher(later.text()))
                                .anyMatch(lacks ->
                                        lacks.matches() && lacks.group(1).equals(thing)))
                        .isEmpty())
                .mapToObj(units::get)
                .toList();
    }

    private static Optional<String> owned(Unit unit) {
        var has = HAS.matcher(unit.text());
        return unit.form() == Form.QUESTION_ANSWERED && has.matches()
                ? Optional.of(has.group(1).replaceFirst("^(?:an?|any) ", ""))
                : Optional.empty();
    }
}
