package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.draft.reference.ShortAnswer;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/** A question and an answer that is no sentence by itself in, the statement the two make out. */
record AnsweredBriefly(
        Narrator narrator, Verbs verbs, Pronouns patient, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {

    AnsweredBriefly {
        clauses = List.copyOf(clauses);
        byClause = Map.copyOf(byClause);
    }

    /** "how long was your pregnancy ?" "36 weeks". */
    Optional<Unit> quantity(Clause question, Answer answer) {
        var maker = new QuantityAnswered(verbs, patient);
        return answer.clauses().stream()
                .limit(2)
                .flatMap(said -> maker.of(question, answer, said).stream()
                        .map(words -> new Unit(
                                said,
                                Form.SHORT_ANSWER,
                                words,
                                byClause.getOrDefault(said, List.of()),
                                List.of(question.evidence(), said.evidence()))))
                .findFirst();
    }

    /** "how long ?" "about five weeks": an answer that is no sentence by itself. */
    Optional<Unit> sentence(Clause question, Answer answer) {
        for (Clause said : answer.clauses().stream().limit(2).toList()) {
            var mentions = byClause.getOrDefault(said, List.of());
            var worse = MadeWorse.of(question, answer, said, narrator)
                    .or(() -> Located.of(question, said, narrator))
                    .flatMap(words -> ofIt(question, said, words));
            if (worse.isPresent()) {
                return worse;
            }
            var told = new ShortAnswer(patient)
                    .of(question, answer, said, narrator.tell(said), mentions)
                    .or(() -> said.speaker() == Speaker.GUEST
                            ? Optional.empty()
                            : new LabelledAnswer(verbs, patient).of(question, narrator.tell(said)));
            if (told.isPresent()) {
                var evidence = new ArrayList<Evidence>(List.of(question.evidence(), said.evidence()));
                var named = Reference.ofComplaint(new Reference.Said(question, told.get(), clauses, byClause, patient));
                named.ifPresent(complaint -> evidence.addFirst(complaint.place()));
                var words = named.map(Reference::told).orElse(told.get());
                return Optional.of(new Unit(said, Form.SHORT_ANSWER, words, mentions, evidence));
            }
        }
        return Optional.empty();
    }

    /** What "it" is, by its name; empty where nobody can tell. */
    private Optional<Unit> ofIt(Clause question, Clause said, List<Token> words) {
        var statement = new Clause(question.number(), question.utterance(), Speaker.PATIENT, words, false);
        return Reference.of(new Reference.Said(statement, words, clauses, byClause, patient))
                .filter(reference -> !reference.told().getFirst().is("it"))
                .map(reference -> new Unit(
                        said,
                        Form.SHORT_ANSWER,
                        reference.told(),
                        byClause.getOrDefault(said, List.of()),
                        List.of(reference.place(), question.evidence(), said.evidence())));
    }
}
