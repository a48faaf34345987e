package org.chartwright.nlp.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * How old the patient is, where patient or clinician says it.
 *
 * @param years in full years
 * @param evidence where it was said
 */
public record SpokenAge(int years, List<Evidence> evidence) {

    private static final int OLDEST = 110;
    private static final Pattern OWN = Pattern.compile(
            "\\b(?:i am|i have just turned|i just turned) (?:now |about to be )?(?:an? )?(?:[a-z-]+ )?(\\d{1,3}) ?-? ?years?[ -]?(?:old|of age)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "\\bhow old (?:are you|did you say you (?:were|are))\\b|\\b(?:what is|and|confirm) your age\\b|\\bwhat age are you\\b");
    private static final Pattern IDENTITY =
            Pattern.compile("\\b(?:your|full) name\\b|\\bdate of birth\\b|\\bname and age\\b");
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:i am|my age is|and|it is|yes|yeah|so|just|well|,) )*(\\d{1,3})(?: years?(?: old)?)?(?: (?:now|today|last \\w+))?$");
    private static final Pattern I_AM = Pattern.compile("\\bi am (\\d{1,3})(?: years? old)?$");
    private static final Pattern TOLD = Pattern.compile("\\byou are (?:an? )?(\\d{1,3}) ?-? ?years?[ -]?old\\b");
    private static final Pattern THEN =
            Pattern.compile("\\b(?:when|since|until|before|after|if|was|as though|like i)\\b");

    public SpokenAge {
        evidence = List.copyOf(evidence);
    }

    /** The age that a visit says first; empty where none is said of the patient. */
    public static Optional<SpokenAge> in(List<Clause> clauses) {
        for (Clause clause : clauses) {
            var age = clause.byClinician() ? byClinician(clause, clauses) : own(clause);
            if (age.isPresent()) {
                return age;
            }
        }
        return Optional.empty();
    }

    private static Optional<SpokenAge> own(Clause clause) {
        var said = OWN.matcher(clause.text());
        return clause.speaker() == Speaker.PATIENT
                        && said.find()
                        && !THEN.matcher(clause.text()).find()
                ? age(said.group(1), List.of(clause.evidence()))
                : Optional.empty();
    }

    private static Optional<SpokenAge> byClinician(Clause clause, List<Clause> clauses) {
        var next = clauses.subList(clause.number() + 1, clauses.size()).stream()
                .dropWhile(other -> other.utterance() == clause.utterance())
                .takeWhile(other ->
                        other.utterance() <= clause.utterance() + 3 && !(other.byClinician() && other.question()))
                .filter(other -> other.speaker() == Speaker.PATIENT)
                .toList();
        boolean asked = ASKED.matcher(clause.text()).find();
        boolean identity = IDENTITY.matcher(clause.text()).find();
        for (Clause other : next) {
            var answer = (asked ? ANSWER : I_AM).matcher(other.text());
            if ((asked || identity) && answer.find()) {
                return age(answer.group(1), List.of(clause.evidence(), other.evidence()));
            }
        }
        var told = TOLD.matcher(clause.text());
        if (told.find()
                && !THEN.matcher(clause.text()).find()
                && !next.isEmpty()
                && Answer.senseOf(next.getFirst()) == Answer.Sense.YES) {
            return age(told.group(1), List.of(clause.evidence(), next.getFirst().evidence()));
        }
        return Optional.empty();
    }

    private static Optional<SpokenAge> age(String years, List<Evidence> evidence) {
        int number = Integer.parseInt(years);
        return number > 0 && number <= OLDEST ? Optional.of(new SpokenAge(number, evidence)) : Optional.empty();
    }
}
