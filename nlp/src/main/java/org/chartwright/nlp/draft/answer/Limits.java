package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A symptom that was asked about in, what limits it in the question out, in words of the note: "in the feet" of "any
 * tingling in your feet ?", "when the patient rolls over" of "when you roll over , do you get dizzy ?", "on waking" of
 * "do you wake up with headaches ?".
 */
public final class Limits {

    private static final Pattern WHEN = Pattern.compile(
            "^(?:(?:and|so|okay|ok|now|,) )*((?:when|whenever|while|after) you (?:[a-z']+ ){1,7}?)(?:, )?(?:(?:do|does|did|are|is|have|has|was|were|will|can|any|how about|what about)\\b|$)");
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:it|that|this|them|those|these|here|there|me|i|we)\\b");
    private static final Pattern WAKING = Pattern.compile(
            "\\b(?:wake|waking|woken|woke)(?: you)? up(?: (?:at|in the(?: middle of the)?) night)?(?: (?:with|from|feeling|being|any|a|an|the|your))*$");

    /** Says no more than the talk around it. */
    private static final Pattern EMPTY = Pattern.compile("\\b(?:area|spot|little while|first place)\\b");

    private static final Pattern PLACED = Pattern.compile("\\b(?:nose|nasal|throat|eyes?|ears?|vision|chest|belly)\\b");
    /** Of these the name says when. */
    private static final Set<String> WHOLE =
            Set.of("orthopnea", "paroxysmal nocturnal dyspnea", "dyspnea on exertion", "night sweats");

    private static final Pattern JOINING = Pattern.compile("^(?:or|and|any|,|nor)(?: (?:or|and|any|,|a|an))*$");

    private Limits() {}

    /**
     * Of a term that was asked about, also what a later one of the same list has: "numbness or tingling in the feet".
     */
    public static String shared(Mention mention, List<Mention> all, Pronouns patient) {
        var narrator = new Narrator(new Verbs(), patient);
        var own = of(mention, all, narrator, patient);
        boolean placedTwice = PLACED.matcher(mention.words()).find()
                && !own.isEmpty()
                && own.getFirst().is("in");
        if (placedTwice || EMPTY.matcher(Posed.text(own)).find()) {
            return "";
        }
        if (!own.isEmpty()) {
            return Posed.text(own);
        }
        var words = mention.clause().words();
        boolean placed = Arrays.stream(mention.words().split(" ")).anyMatch(Hurting::isPart)
                || Arrays.stream(mention.named().split(" ")).anyMatch(Hurting::isPart);
        return all.stream()
                .filter(other -> !placed && other.clause() == mention.clause() && other.from() > mention.to())
                .filter(other -> JOINING.matcher(String.join(" ", words.subList(mention.to(), other.from())))
                        .find())
                .findFirst()
                .filter(other -> !words.subList(mention.to(), other.from()).contains(","))
                .map(other -> shared(other, all, patient))
                .orElse("");
    }

    /** @param all terms of the clause: what only tells that one symptom comes with another limits nothing */
    static List<Token> of(Mention mention, List<Mention> all, Narrator narrator, Pronouns patient) {
        if (WHOLE.contains(mention.term().preferred())) {
            return List.of();
        }
        var behind = Qualified.behind(mention, narrator, patient);
        int to = mention.to() + behind.size();
        boolean with = !behind.isEmpty()
                && behind.getFirst().is("with")
                && all.stream()
                        .anyMatch(other -> other.clause() == mention.clause()
                                && other.from() >= mention.to()
                                && other.from() < to
                                && other.term().kind() != Term.Kind.DRUG);
        return behind.isEmpty() || with ? before(mention, narrator) : behind;
    }

    private static List<Token> before(Mention mention, Narrator narrator) {
        var clause = mention.clause();
        var tokens = clause.tokens().subList(0, mention.from());
        String text = Posed.text(tokens);
        if (WAKING.matcher(text).find()) {
            Token first = clause.tokens().get(mention.from());
            return List.of(first.as("on"), first.as("waking"));
        }
        var when = WHEN.matcher(text + " ");
        if (!when.find() || POINTING.matcher(when.group(1)).find()) {
            return List.of();
        }
        int from = (int)
                text.substring(0, when.start(1)).chars().filter(c -> c == ' ').count();
        int length = when.group(1).trim().split(" ").length;
        var limit = new ArrayList<>(tokens.subList(from, from + length));
        return narrator.tell(new Clause(clause.number(), clause.utterance(), clause.speaker(), limit, false));
    }
}
