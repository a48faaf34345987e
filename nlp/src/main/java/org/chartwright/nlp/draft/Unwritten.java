package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;

/** What was said and the words of a draft in, drugs and numbers that the draft lacks out, each in its own words. */
final class Unwritten {

    /** Talk to the recording device, about who is who, and manners of speaking are no findings. */
    private static final Pattern NO_FINDING = Pattern.compile(
            "\\b(dragon|date of birth|templates?|scale of|scale from|number one|one second|o'clock|appointment at|one more|room)\\b");

    /** More would bury the rest. */
    private static final int MOST = 30;

    private static final int LONGEST = 30;

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    /** @param listed what is already listed as left out */
    Unwritten(List<Section> sections, List<Omission> listed) {
        sections.forEach(section -> section.blocks().forEach(block -> {
            read(block.label());
            block.sentences().forEach(sentence -> read(sentence.text()));
        }));
        listed.forEach(omission -> read(omission.text()));
    }

    private void read(String text) {
        for (Token token : ReadTokens.of(text)) {
            words.add(token.text());
            if (token.isNumber()) {
                numbers.addAll(Quantity.parts(token.text()));
            }
        }
    }

    List<Omission> of(List<Clause> clauses, List<Mention> mentions) {
        var out = new ArrayList<Omission>();
        for (Mention mention : mentions) {
            boolean unknown = mention.term().kind() == Kind.DRUG
                    && !words.contains(mention.words().split(" ")[0]);
            if (unknown) {
                read(mention.words());
                out.add(new Omission(
                        mention.words() + (mention.answered() ? "" : " (asked about)"),
                        List.of(mention.clause().evidence())));
            }
        }
        for (Clause clause : clauses) {
            boolean says = clause.tokens().stream().anyMatch(this::unwritten);
            if (says && out.size() < MOST && !NO_FINDING.matcher(clause.text()).find()) {
                var said = around(clause);
                read(String.join(" ", said.stream().map(Token::text).toList()));
                out.add(new Omission(new Typeset().phrase(said), List.of(clause.evidence())));
            }
        }
        return out;
    }

    private boolean unwritten(Token token) {
        return token.isNumber() && Quantity.parts(token.text()).stream().anyMatch(part -> !numbers.contains(part));
    }

    /** The words around the first such number of a long clause. */
    private List<Token> around(Clause clause) {
        var tokens = clause.tokens();
        if (tokens.size() <= LONGEST) {
            return tokens;
        }
        int at = 0;
        while (!unwritten(tokens.get(at))) {
            at++;
        }
        int from = Math.max(0, at - LONGEST / 2);
        return tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
    }
}
