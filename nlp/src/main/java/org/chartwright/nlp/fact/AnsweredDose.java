package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * The dose with which an answer to a clinician's question for a drug begins, that which was named last: "still 10 of
 * the lexapro ?" "20 , they doubled it". It counts before the one that was asked.
 *
 * @param tokens from the number on
 * @param place where it was said
 */
record AnsweredDose(List<Token> tokens, Clause place) {

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:no|nope|yes|yeah|yep|actually|well|uh|um|oh|it is|that is|correct|right|the|just|now|still|so|i think|i take|about|on|,) )*");
    private static final Pattern DOSE = Pattern.compile(
            "^\\d[\\d.,/]*(?: (?:mg|mcg|milligrams?|micrograms?|units?|grams?))?(?=$| ,| yeah| yes| now\\b| once\\b| twice\\b| \\d times\\b| a day\\b| daily\\b| every\\b| at (?:night|bedtime)\\b| in the (?:morning|evening)\\b| each\\b)");
    /** Several doses, or one that is taken back. */
    private static final Pattern MORE =
            Pattern.compile("(?:,|\\band) (?:then )?(?:\\d|one\\b|half\\b)|\\b(?:and a half|no|wait|dropped|sorry)\\b");

    /** A number that answers such a question is of something else. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:weigh|weight|pounds|sugars?|pressures?|level|when did|when was|how long|how old|age|since when|how many (?:days|weeks|months|years|doses|refills|left))\\b");

    private static final int LATEST = 2;

    /** Empty where another drug was named behind it in the question. */
    static Optional<AnsweredDose> of(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        boolean last = mentions.stream()
                .filter(other ->
                        other.term().kind() == Term.Kind.DRUG && other.clause().utterance() == clause.utterance())
                .noneMatch(other -> other.clause().number() > clause.number());
        if (!last
                || !clause.byClinician()
                || !clause.question()
                || ELSE.matcher(clause.text()).find()
                || drug.answer().isEmpty()
                || !drug.certain()) {
            return Optional.empty();
        }
        return clauses.stream()
                .skip(clause.number() + 1L)
                .filter(said -> said.utterance() == clause.utterance() + 1 && !said.byClinician())
                .limit(LATEST)
                .flatMap(said -> in(said).stream())
                .findFirst();
    }

    private static Optional<AnsweredDose> in(Clause said) {
        var opening = OPENING.matcher(said.text() + " ");
        String rest = opening.find()
                ? said.text().substring(Math.min(opening.end(), said.text().length()))
                : said.text();
        if (!DOSE.matcher(rest).find() || MORE.matcher(rest).find()) {
            return Optional.empty();
        }
        int from = said.tokens().size() - rest.split(" ").length;
        return Optional.of(new AnsweredDose(
                said.tokens().subList(Math.max(0, from), said.tokens().size()), said));
    }

    Optional<String> strength() {
        boolean unit =
                tokens.size() > 1 && tokens.get(1).text().matches("mg|mcg|milligrams?|micrograms?|units?|grams?");
        return Optional.of(
                tokens.getFirst().text() + (unit ? " " + tokens.get(1).text() : ""));
    }

    Optional<String> frequency() {
        return Doses.frequency(tokens, 1, tokens.size());
    }
}
