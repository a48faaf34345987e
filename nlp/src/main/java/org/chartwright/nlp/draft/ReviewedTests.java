package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Sentence;

/**
 * The findings of a visit's results in, the same with a line before them that names the image or trace they were read
 * from, where the findings do not: "let's look at your right knee x-ray" before "there is no fracture".
 */
final class ReviewedTests {

    private static final Set<String> GROUPS = Set.of("imaging", "cardiac", "function");
    private static final Pattern LOOKED_AT =
            Pattern.compile("\\b(look\\w*|review\\w*|results?|showed|shows|did|took|taken|had|pulled|obtained)\\b");
    private static final Pattern TO_COME = Pattern.compile("\\b(order|schedule|need|if|should|repeat|follow-up)\\b");

    /** Findings follow what they were read from within so many clauses. */
    private static final int REACH = 5;

    private final Terms terms;
    private final Draftsman draftsman;

    ReviewedTests(Terms terms, Draftsman draftsman) {
        this.terms = terms;
        this.draftsman = draftsman;
    }

    List<Sentence> with(Reading reading, List<Unit> results) {
        var out = new ArrayList<Sentence>();
        var named = results.stream()
                .flatMap(unit -> unit.mentions().stream())
                .filter(mention -> mention.term().kind() == Kind.TEST)
                .map(Mention::term)
                .collect(Collectors.toSet());
        for (Unit unit : results) {
            boolean silent = !unit.mentions(Kind.TEST);
            if (silent) {
                lookedAt(reading, unit)
                        .filter(mention -> named.add(mention.term()))
                        .ifPresent(mention -> out.add(draftsman.sentence(
                                name(mention) + " was reviewed",
                                List.of(mention.clause().evidence()))));
            }
            out.add(draftsman.sentence(unit));
        }
        return out;
    }

    /** The last one the clinician spoke of shortly before. */
    private static Optional<Mention> lookedAt(Reading reading, Unit unit) {
        int at = unit.clause().number();
        return reading.mentions().stream()
                .filter(mention -> GROUPS.contains(mention.term().group())
                        && mention.clause().byClinician()
                        && !mention.clause().question()
                        && mention.clause().number() < at
                        && at - mention.clause().number() <= REACH
                        && LOOKED_AT.matcher(mention.clause().text()).find()
                        && !TO_COME.matcher(mention.clause().text()).find())
                .reduce((first, second) -> second);
    }

    /** With the part of the body that stands beside it: "x-ray of the right knee". */
    private String name(Mention mention) {
        var tokens = mention.clause().tokens();
        String test = mention.term().preferred();
        int before = mention.from();
        var organ = terms.in(tokens).stream()
                .filter(found -> found.term().kind() == Kind.ORGAN)
                .filter(found ->
                        found.to() == before || found.from() > mention.to() && found.from() <= mention.to() + 3)
                .findFirst();
        if (organ.isEmpty()) {
            return test;
        }
        var part = organ.get();
        String side = part.from() > 0 ? tokens.get(part.from() - 1).text() : "";
        boolean sided = side.equals("left") || side.equals("right");
        boolean apart = part.from() <= mention.to()
                || tokens.subList(mention.to(), part.from()).stream()
                        .map(Token::text)
                        .anyMatch(word -> word.equals("of") || word.equals("on"));
        return apart ? test + " of the " + (sided ? side + " " : "") + part.words() : test;
    }
}
