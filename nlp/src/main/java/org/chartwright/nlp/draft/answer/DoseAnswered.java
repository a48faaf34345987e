package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A question that names one drug as taken and an answer that is no more than its dose in, the two as one statement out:
 * "what dose of lisinopril are you on ?" "twenty milligrams" is "she takes lisinopril 20 milligrams".
 */
final class DoseAnswered {

    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:did|were|was|had|gave|give|given|before|if|should|would|could|can|will|stop\\w*|allerg\\w+|need|started|last|increased?|decreased?|long|or|used)\\b");
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:take|taking|on|use|using|dose|dosage|strength|mg|milligrams|units|how (?:much|many|often)|still)\\b|^[a-z -]+$");
    private static final Pattern SKIPPED = Pattern.compile(
            "(?:(?:yes|yeah|yep|uh|um|oh|well|i do|i am|so|it is|that is|it is a|the|correct|right|like|about|just|okay) ?,? ?)*");
    private static final Pattern DOSE = Pattern.compile(
            "(?:(?:\\d[\\d.,/]*|one|two|half|a|an|and|,|on|all|rest|of|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days|mg|mcg|milligrams?|micrograms?|grams?|g|ml|units?|tablets?|pills?|capsules?|puffs?|drops?|once|twice|three|four|times|per|each|every|other|day|daily|night|nightly|morning|mornings|evening|bedtime|week|weekly|hours?|in|at|the|with|meals|as|needed|before|bed|breakfast|dinner) ?)+");
    private static final Pattern HOW = Pattern.compile(
            "\\b(?:once|twice|times|daily|nightly|weekly|every|each|mg|mcg|milligrams?|micrograms?|grams?|units?|tablets?|pills?|capsules?|puffs?|night|morning|bedtime|needed|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b");
    private static final int LONGEST = 14;

    private final Pronouns patient;
    private final Map<Clause, List<Mention>> byClause;

    DoseAnswered(Pronouns patient, Map<Clause, List<Mention>> byClause) {
        this.patient = patient;
        this.byClause = Map.copyOf(byClause);
    }

    Optional<Unit> of(Clause question, Answer answer) {
        var drugs = byClause.getOrDefault(question, List.of()).stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG)
                .toList();
        String asked = question.text();
        if (drugs.size() != 1
                || !drugs.getFirst().certain()
                || answer.sense() == Answer.Sense.NO
                || OTHERWISE.matcher(asked).find()
                || !TAKEN.matcher(asked).find()
                || question.tokens().size() > LONGEST) {
            return Optional.empty();
        }
        for (Clause said : answer.clauses().stream().limit(2).toList()) {
            var told = dose(said);
            if (!byClause.getOrDefault(said, List.of()).isEmpty()) {
                return Optional.empty();
            }
            if (told.isPresent()) {
                return Optional.of(unit(question, said, drugs.getFirst(), told.get()));
            }
            if (!SKIPPED.matcher(said.text() + " ").matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dose(Clause said) {
        String words = said.text();
        var skipped = SKIPPED.matcher(words);
        String rest = skipped.lookingAt() ? words.substring(skipped.end()) : words;
        return !rest.isBlank()
                        && DOSE.matcher(rest).matches()
                        && HOW.matcher(rest).find()
                ? Optional.of(rest.strip())
                : Optional.empty();
    }

    private Unit unit(Clause question, Clause said, Mention drug, String dose) {
        Token place = said.tokens().getFirst().through(said.tokens().getLast(), "-");
        var told = new ArrayList<Token>();
        told.add(place.as(patient.subject()));
        told.add(place.as("takes"));
        told.addAll(question.tokens().subList(drug.from(), drug.to()));
        Arrays.stream(dose.split(" +")).map(place::as).forEach(told::add);
        return new Unit(said, Form.SHORT_ANSWER, told, List.of(drug), List.of(question.evidence(), said.evidence()));
    }
}
