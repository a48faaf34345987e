package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A dose that stands by itself in, the same behind the one drug that was named right before it out: "so it is prolia ."
 * "60 mg , every 6 months" is "prolia , 60 mg , every 6 months".
 *
 * @param told the words with the name before them
 * @param drug what was named
 */
record DoseOfNamed(List<Token> told, Mention drug) {

    private static final String UNIT =
            "(?:mg|mcg|milligrams?|micrograms?|units?|grams?|meq|ml|puffs?|tablets?|pills?|drops?|sprays?)";
    private static final String OFTEN =
            "(?:once|twice|\\d+ times|at (?:night|bedtime)|every|daily|nightly|weekly|a day|in the (?:morning|evening)|each|for (?:a|\\d+) (?:days?|weeks?))";
    private static final Pattern DOSE = Pattern.compile(
            "^(?:(?:the|just|about|only) )*\\d[\\d.,]*(?: " + UNIT + "(?=$| )|(?: ,)? " + OFTEN + "\\b)");
    private static final Pattern NOT_GIVEN = Pattern.compile(
            "\\b(?:stop|stopped|hold|instead of|in place of|off|not|no|never|allerg\\w*|avoid|without|from|quit|like|than|if)\\b|\\d");

    private static final int BACK = 2;
    private static final int WORD = 2;

    static Optional<DoseOfNamed> of(
            List<Token> told, Clause clause, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        if (clause.question()
                || !DOSE.matcher(words).find()
                || !drugs(byClause.getOrDefault(clause, List.of())).isEmpty()) {
            return Optional.empty();
        }
        for (int back = 1; back <= BACK && back <= clause.number(); back++) {
            Clause before = clauses.get(clause.number() - back);
            if (before.utterance() != clause.utterance()) {
                return Optional.empty();
            }
            var named = drugs(byClause.getOrDefault(before, List.of()));
            if (named.isEmpty() && before.tokens().size() <= WORD) {
                continue;
            }
            boolean one = named.stream().map(Mention::term).distinct().count() == 1;
            if (!one
                    || named.getLast().to() != before.tokens().size()
                    || NOT_GIVEN.matcher(before.text()).find()) {
                return Optional.empty();
            }
            Mention drug = named.getLast();
            boolean taken = drug.certain()
                    && drug.assertion().about() == About.PATIENT
                    && drug.assertion().polarity() == Polarity.PRESENT;
            return taken ? Optional.of(new DoseOfNamed(behind(drug, told), drug)) : Optional.empty();
        }
        return Optional.empty();
    }

    List<Mention> with(List<Mention> mentions) {
        return Stream.concat(Stream.of(drug), mentions.stream()).toList();
    }

    private static List<Token> behind(Mention drug, List<Token> told) {
        var out = new ArrayList<>(drug.clause().tokens().subList(drug.from(), drug.to()));
        out.add(told.getFirst().as(","));
        out.addAll(told);
        return out;
    }

    private static List<Mention> drugs(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG
                        && !mention.term().group().equals("class"))
                .toList();
    }
}
