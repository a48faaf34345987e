package org.chartwright.nlp.draft.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;

/** A tag behind what a clinician supposes in, what the patient's assent makes of it out: "no fever , yeah ?" "no". */
final class Tagged {

    private static final Pattern TAG =
            Pattern.compile("^(?:yeah|yes|right|correct|ok|okay|is that right|is that correct|no)$");
    private static final Pattern SUPPOSED = Pattern.compile(
            "^(?:(?:so|and|okay|ok|but|then|,) )*(?:(?:there is|you have|you have had|you have got) )?no (?!longer|problem$)");

    private final Narrator narrator;
    private final Pronouns patient;

    Tagged(Narrator narrator, Pronouns patient) {
        this.narrator = narrator;
        this.patient = patient;
    }

    Optional<Unit> of(Clause tag, Answer answer, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        if (tag.number() == 0 || !TAG.matcher(tag.text()).matches()) {
            return Optional.empty();
        }
        Clause supposed = clauses.get(tag.number() - 1);
        boolean assent = Bare.no(supposed, answer) || Bare.yes(tag, answer);
        if (!assent
                || supposed.utterance() != tag.utterance()
                || supposed.question()
                || !SUPPOSED.matcher(supposed.text()).find()) {
            return Optional.empty();
        }
        return new Denied(narrator, patient)
                .supposed(supposed)
                .map(told -> new Unit(
                        supposed,
                        Form.SYMPTOMS_ANSWERED,
                        told,
                        byClause.getOrDefault(supposed, List.of()),
                        List.of(supposed.evidence(), answer.clauses().getFirst().evidence())));
    }
}
