package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Spoken turns of phrase in, the plain ones of a note out, by the rules of {@code phrasing.tsv}: what is only said at
 * the start or end of a clause, what is left out anywhere, and what is put in other words.
 */
public final class Phrasing {

    private enum Place {
        START,
        END,
        ANYWHERE,
        CLINICIAN
    }

    private record Rule(Place place, List<String> said, List<String> written) {

        static Rule of(List<String> row) {
            var written = row.size() > 2 ? row.get(2) : "";
            return new Rule(
                    Place.valueOf(row.getFirst()),
                    Arrays.asList(row.get(1).split(" ")),
                    written.isEmpty() ? List.of() : Arrays.asList(written.split(" ")));
        }
    }

    private static final Set<String> FILLERS =
            Set.of("just", "really", "actually", "obviously", "definitely", "certainly", "honestly");
    private static final Set<String> AGREEING = Set.of("okay", "ok", "alright", "right");
    private static final Set<String> BEFORE_STATE = Set.of(
            "doing", "is", "are", "was", "were", "be", "been", "feel", "feels", "felt", "feeling", "look", "looks",
            "seem", "seems", "going", "sound", "sounds", "did", "does", "pretty", "quite", "not", "the", "on");
    private static final int MOST_PASSES = 8;

    private static final List<Rule> RULES =
            Lexicons.rows("phrasing.tsv").stream().map(Rule::of).toList();

    private Phrasing() {}

    /** @param speaker the turns of a clinician are told as a note tells them only for {@link Speaker#CLINICIAN} */
    public static List<Token> plain(List<Token> tokens, Speaker speaker) {
        var out = new ArrayList<>(tokens);
        boolean changed = true;
        // Rules that undo one another must not go round for ever.
        for (int pass = 0; pass < MOST_PASSES && changed && !out.isEmpty(); pass++) {
            changed = false;
            for (Rule rule : RULES) {
                changed |= apply(rule, out, speaker);
            }
        }
        withoutFillers(out);
        return trimmed(out);
    }

    /** "just" and "really" say nothing, except after "not". */
    private static void withoutFillers(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean kept =
                    i > 0 && (tokens.get(i - 1).is("not") || tokens.get(i - 1).is("only"));
            if (FILLERS.contains(tokens.get(i).text()) && !kept && tokens.size() > 2) {
                tokens.remove(i);
            }
        }
    }

    private static boolean apply(Rule rule, List<Token> tokens, Speaker speaker) {
        int length = rule.said().size();
        return switch (rule.place()) {
            case START -> matches(rule, tokens, 0) && replace(rule, tokens, 0);
            case END ->
                tokens.size() > length
                        && matches(rule, tokens, tokens.size() - length)
                        && !said(rule, tokens.get(tokens.size() - length - 1))
                        && !otherSide(rule, tokens)
                        && replace(rule, tokens, tokens.size() - length);
            case ANYWHERE -> anywhere(rule, tokens);
            case CLINICIAN -> speaker == Speaker.CLINICIAN && anywhere(rule, tokens);
        };
    }

    /** "is doing okay": what was said, no filler. */
    private static boolean said(Rule rule, Token before) {
        return AGREEING.contains(rule.said().getLast()) && BEFORE_STATE.contains(before.text());
    }

    /** "50 degrees left , 35 right": the side of the second, no question for consent. */
    private static boolean otherSide(Rule rule, List<Token> tokens) {
        return rule.said().getLast().equals("right") && tokens.stream().anyMatch(token -> token.is("left"));
    }

    private static boolean anywhere(Rule rule, List<Token> tokens) {
        for (int i = 0; i + rule.said().size() <= tokens.size(); i++) {
            if (matches(rule, tokens, i)) {
                return replace(rule, tokens, i);
            }
        }
        return false;
    }

    private static boolean matches(Rule rule, List<Token> tokens, int at) {
        if (at + rule.said().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < rule.said().size(); i++) {
            if (!tokens.get(at + i).is(rule.said().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean replace(Rule rule, List<Token> tokens, int at) {
        var said = tokens.subList(at, at + rule.said().size());
        var place = said.getFirst().through(said.getLast(), "-");
        said.clear();
        tokens.addAll(at, rule.written().stream().map(place::as).toList());
        while (at > 0
                && at < tokens.size()
                && tokens.get(at).is(",")
                && tokens.get(at - 1).is(",")) {
            tokens.remove(at);
        }
        if (at == 0) {
            while (!tokens.isEmpty() && !tokens.getFirst().isWord()) {
                tokens.removeFirst();
            }
        }
        return true;
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int to = tokens.size();
        while (to > 0 && !tokens.get(to - 1).isWord()) {
            to--;
        }
        return List.copyOf(tokens.subList(0, to));
    }
}
