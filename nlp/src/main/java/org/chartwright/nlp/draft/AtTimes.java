package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.Unit.Form;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Bygone;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A symptom asked after and an answer that says when it is or was there in, the statement out: "any burning ?" "not any
 * more , i had it in may and it cleared" is "she had burning in may , but not now".
 */
final class AtTimes {

    private static final Pattern WHEN = Pattern.compile(
            "^(?:(?:but|though|only|just|well|except|,) )*((?:when|if|after|while|with|in) (?!.*\\b(?:was|were|had)\\b).+?)(?: ,)? (?:i|it|they) (?:do|does|am|is|are|can|get|gets)(?: (?:get|have|feel|notice) (?:it|that|some))?(?: (a (?:little )?bit|a little|sometimes|some|slightly|occasionally))?$");
    private static final Pattern OFTEN = Pattern.compile("sometimes|occasionally");
    private static final int LONGEST = 12;

    private final Narrator narrator;
    private final Pronouns patient;

    AtTimes(Narrator narrator, Pronouns patient) {
        this.narrator = narrator;
        this.patient = patient;
    }

    Optional<Unit> of(Clause question, Answer answer, List<Mention> asked) {
        if (Bygone.said(answer)) {
            return bygone(question, answer, asked);
        }
        var symptoms = asked.stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.assertion().about() == About.PATIENT)
                .toList();
        return symptoms.size() == 1 && !question.words().contains("or")
                ? only(question, answer, symptoms)
                : Optional.empty();
    }

    /** The statement of the answer says the same. */
    static boolean tells(List<Unit> units, Clause clause) {
        return !units.isEmpty()
                && units.getLast().form() == Form.QUESTION_ANSWERED
                && units.getLast().evidence().size() > 1
                && (units.getLast().text().endsWith(", but not now")
                        || units.getLast().text().endsWith(", but not otherwise"))
                && units.getLast().evidence().contains(clause.evidence());
    }

    private Optional<Unit> bygone(Clause question, Answer answer, List<Mention> asked) {
        var had = asked.stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.answered()
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().time() == Time.PAST)
                .toList();
        Token first = question.tokens().getFirst();
        var thing = had.size() == 1
                ? Optional.of(begun(first, "had", had.getFirst()))
                : asked.isEmpty() && Bygone.ofIt(answer)
                        ? new Denied(narrator, patient).named(question).map(words -> had(first, words))
                        : Optional.<List<Token>>empty();
        return thing.map(words -> {
            var told = new ArrayList<>(words);
            List.of((Bygone.when(answer).orElse("earlier") + " , but not now").split(" "))
                    .forEach(word -> told.add(first.as(word)));
            return unit(question, answer, told, had);
        });
    }

    private List<Token> had(Token first, List<Token> thing) {
        var told = new ArrayList<>(List.of(first.as(patient.subject()), first.as("had")));
        told.addAll(thing);
        return told;
    }

    private Optional<Unit> only(Clause question, Answer answer, List<Mention> symptoms) {
        boolean open = answer.sense() == Answer.Sense.OTHER
                && Answer.senseOf(answer.clauses().getFirst()) == Answer.Sense.NO;
        for (Clause clause : open ? answer.clauses().stream().skip(1).limit(1).toList() : List.<Clause>of()) {
            var when = WHEN.matcher(clause.text());
            if (when.find() && when.group(1).split(" ").length <= LONGEST) {
                Token first = clause.tokens().getFirst();
                boolean often =
                        when.group(2) != null && OFTEN.matcher(when.group(2)).matches();
                var told = new ArrayList<>(begun(first, often ? "sometimes has" : "has some", symptoms.getFirst()));
                int from = (int) clause.text()
                        .substring(0, when.start(1))
                        .chars()
                        .filter(c -> c == ' ')
                        .count();
                var words = clause.tokens().subList(from, from + when.group(1).split(" ").length);
                told.addAll(
                        narrator.tell(new Clause(clause.number(), clause.utterance(), clause.speaker(), words, false)));
                List.of(",", "but", "not", "otherwise").forEach(word -> told.add(first.as(word)));
                return Optional.of(unit(question, answer, told, symptoms));
            }
        }
        return Optional.empty();
    }

    private List<Token> begun(Token first, String verb, Mention symptom) {
        var told = new ArrayList<Token>();
        told.add(first.as(patient.subject()));
        List.of((verb + " " + MakeUnits.named(symptom)).split(" ")).forEach(word -> told.add(first.as(word)));
        told.addAll(Qualified.behind(symptom, narrator, patient));
        return told;
    }

    private static Unit unit(Clause question, Answer answer, List<Token> told, List<Mention> symptoms) {
        var evidence = new ArrayList<Evidence>(List.of(question.evidence()));
        answer.clauses().stream().limit(3).map(Clause::evidence).forEach(evidence::add);
        return new Unit(question, Form.QUESTION_ANSWERED, told, symptoms, evidence);
    }
}
