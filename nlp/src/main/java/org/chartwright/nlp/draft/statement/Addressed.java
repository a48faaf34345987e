package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Clauses in, the same without the name by which the clinician speaks to the patient out: "martha , it has been a year"
 * is "it has been a year". Where the name tells who something is said of, it stays.
 */
final class Addressed {

    private static final Set<String> AHEAD =
            Set.of("i", "it", "we", "you", "so", "what", "how", "there", "let", "do", "are");
    /** Before these a name at the end is no address. */
    private static final Set<String> NAMING = Set.of(
            "is", "was", "for", "to", "with", "of", "and", "or", "by", "from", "named", "called", "see", "saw", "dr",
            "dr.", "doctor", "the", "about", "than", "like", "as", "hi", "hello", "hey", "in", "at", "miss", "mr.",
            "mrs.", "ms.", "ms", "mr");

    /** Names that are as well words of a sentence. */
    private static final Set<String> WORDS = Set.of(
            "will", "may", "hope", "mark", "bill", "long", "young", "grant", "drew", "rob", "pat", "sue", "chase",
            "hand", "small", "little", "head", "back", "foot", "day", "pain", "price", "love", "best", "good", "gray",
            "white", "brown", "burns", "stone", "april", "june", "august", "summer", "major", "short", "sharp");

    private static final int LEAST = 3;

    private final Set<String> names;
    private final Set<String> given;

    private Addressed(Set<String> names, Set<String> given) {
        this.names = names;
        this.given = given;
    }

    static List<Clause> without(List<Clause> clauses, Patient patient) {
        var names = patient.name().stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")))
                .filter(name -> name.length() > 2 && !WORDS.contains(name))
                .collect(Collectors.toSet());
        var addressed = new Addressed(
                names,
                patient.name().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).split(" ")[0])
                        .collect(Collectors.toSet()));
        return names.isEmpty()
                ? clauses
                : clauses.stream().map(addressed::without).toList();
    }

    private Clause without(Clause clause) {
        var tokens = clause.tokens();
        if (!clause.byClinician() || tokens.size() <= LEAST || tokens.stream().noneMatch(this::name)) {
            return clause;
        }
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!name(tokens.get(i)) || !address(tokens, i)) {
                out.add(tokens.get(i));
            } else {
                boolean first = out.isEmpty();
                boolean paused = !first && out.getLast().is(",");
                boolean pauses = i + 1 < tokens.size() && tokens.get(i + 1).is(",");
                i += pauses && (first || paused) ? 1 : 0;
                if (paused && i + 1 >= tokens.size()) {
                    out.removeLast();
                }
            }
        }
        return out.size() < LEAST
                ? clause
                : new Clause(clause.number(), clause.utterance(), clause.speaker(), out, clause.question());
    }

    private boolean name(Token token) {
        return names.contains(token.text());
    }

    private boolean address(List<Token> tokens, int at) {
        boolean last = at + 1 == tokens.size();
        if (last) {
            return !NAMING.contains(tokens.get(at - 1).text())
                    && !name(tokens.get(at - 1))
                    && (tokens.get(at - 1).is(",")
                            || given.contains(tokens.get(at).text())
                                    && PartsOfSpeech.of(tokens).is(at - 1, "NOUN", "ADV", "ADJ"));
        }
        Token next = tokens.get(at + 1);
        boolean begins = at == 0
                || tokens.get(at - 1).is(",")
                || at == 1 && tokens.get(0).is("so");
        return begins && (next.is(",") || AHEAD.contains(next.text()));
    }
}
