package org.chartwright.nlp.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;

/** An answer that denies allergies in, those the patient comes to think of all the same out. */
final class AllergyAfterAll {

    static final List<String> ALLERGENS = List.of(
            "sulfa",
            "latex",
            "peanuts",
            "shellfish",
            "iodine",
            "bees",
            "eggs",
            "nuts",
            "strawberries",
            "soy",
            "contrast");

    private static final Pattern REACTED = Pattern.compile(
            "\\b(?:gave|gives|give|made|makes|make|caused|causes|react\\w*|broke|breaks?|swell\\w*|swollen|rash\\w*|hives|itch\\w*|wheez\\w*|throat|sick)\\b");
    private static final Pattern TAKES = Pattern.compile(
            "\\b(?:take|takes|taking|use|using|on)\\b|\\bdo not (?:like|want|have)\\b|\\b(?:not|never) (?:allergic|had)\\b");
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:yes|yeah|wait|hang on|actually|except\\w*|apart from|aside from|other than|besides|but|only|just|unless|though)\\b");
    private static final Pattern NO_FIRST = Pattern.compile("^(?:(?:no|nope|none|not really|not at all|well|oh|,) ?)+");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|without)\\b");

    private static final Pattern BARE = Pattern.compile("(?:(?:oh|and|the|a|to|or|maybe|well|,) ?)*[a-z-]+");

    private AllergyAfterAll() {}

    /** Whether the denial is taken back in the same breath or the next. */
    static boolean said(List<Clause> turn, List<Mention> mentions) {
        return turn.stream().filter(clause -> !Denial.only(clause)).anyMatch(clause -> names(clause, mentions));
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return !TAKES.matcher(clause.text()).find()
                && (BACK.matcher(clause.text()).find() || drug(clause, mentions) || substance(clause));
    }

    private static boolean substance(Clause clause) {
        return clause.words().stream().anyMatch(ALLERGENS::contains)
                && !NOT.matcher(NO_FIRST.matcher(clause.text()).replaceFirst(""))
                        .find();
    }

    private static boolean drug(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.clause().equals(clause)
                        && mention.term().kind() == Term.Kind.DRUG
                        && mention.assertion().polarity() == Polarity.PRESENT);
    }

    /** What the patient is allergic to after all, and where it was said; empty where it is not sure. */
    static Map<String, Clause> named(List<Clause> turn, List<Mention> mentions, List<Clause> clauses) {
        var named = new LinkedHashMap<String, Clause>();
        for (Clause clause : turn) {
            String text = clause.text();
            boolean sure = (BACK.matcher(text).find()
                            || REACTED.matcher(text).find()
                            || BARE.matcher(text).matches())
                    && !TAKES.matcher(text).find()
                    && !OfAnother.before(text, clause, clauses);
            if (!sure) {
                continue;
            }
            clause.words().stream()
                    .filter(word -> substance(clause) && ALLERGENS.contains(word))
                    .forEach(word -> named.putIfAbsent(word, clause));
            mentions.stream()
                    .filter(mention -> mention.clause().equals(clause)
                            && mention.term().kind() == Term.Kind.DRUG
                            && mention.assertion().polarity() == Polarity.PRESENT
                            && mention.assertion().about() == Fact.About.PATIENT)
                    .forEach(mention -> named.putIfAbsent(mention.words(), clause));
        }
        return named;
    }
}
