package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.templates.SectionKind;

/**
 * Settled diagnoses in, the problems addressed out.
 *
 * <p>A problem is addressed when it is evaluated or treated at the visit (CPT E/M guidelines 2023): it is the chief
 * complaint, something was ordered for it, it stands in the assessment or plan, or the clinician states it. A status or
 * history (chapter 21) is none, nor is a symptom only asked for or reported. "Stable" means at the goals of treatment
 * for this patient, so a chronic illness is not stable when the clinician says that it is above or out of them, or
 * raises the dose of a drug right after speaking of it.
 */
final class AddressProblems {

    /** Utterances after the clinician's word on a problem in which a change of dose belongs to it. */
    private static final int NEAR = 2;

    private static final Pattern QUESTION = Pattern.compile(
            "^\\W*((and|so|okay|ok|now|well|sure|alright|all right|um|uh|then|great|good|yeah|hmm|mm-hmm)\\W+)*(any|do|does|did|have you|has|are you|is it|was|were|how|what|when|where|which|who)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Transcript transcript;
    private final DraftNote note;

    AddressProblems(Transcript transcript, DraftNote note) {
        this.transcript = transcript;
        this.note = note;
    }

    List<Addressed> of(List<Coding> codings) {
        List<Coding> problems = codings.stream()
                .filter(coding -> !coding.factor())
                .filter(this::addressed)
                .toList();
        List<Addressed> addressed = new ArrayList<>();
        for (Coding coding : problems) {
            var others =
                    problems.stream().filter(other -> !other.equals(coding)).toList();
            addressed.add(new Addressed(coding, calledOff(coding).or(() -> raised(coding, others))));
        }
        return addressed;
    }

    boolean addressed(Coding coding) {
        return stated(coding).findAny().isPresent() || ordered(coding) || inNote(coding, true, Integer.MAX_VALUE);
    }

    /**
     * @param loosely whether the chief complaint need only stand in the same utterance
     * @param opening utterances in which a complaint is one
     */
    boolean inNote(Coding coding, boolean loosely, int opening) {
        return note.sections().stream()
                .filter(section -> switch (section.kind()) {
                    case CHIEF_COMPLAINT, ASSESSMENT, PLAN, ASSESSMENT_AND_PLAN -> true;
                    default -> false;
                })
                .anyMatch(section -> section.sentences().stream()
                        .filter(sentence -> section.kind() != SectionKind.CHIEF_COMPLAINT
                                || sentence.evidence().stream().anyMatch(place -> place.utterance() < opening))
                        .anyMatch(sentence -> shares(sentence.evidence(), coding.evidence())
                                && (loosely && section.kind() == SectionKind.CHIEF_COMPLAINT
                                        || names(sentence.text(), coding))));
    }

    boolean ordered(Coding coding) {
        return note.orders().stream().anyMatch(order -> names(order.reason(), coding));
    }

    private static boolean names(String text, Coding coding) {
        return !text.isBlank() && TermWords.forms(text).containsAll(TermWords.forms(coding.term()));
    }

    private static boolean shares(List<Evidence> some, List<Evidence> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.utterance() == other.utterance()));
    }

    /** The clinician's own statements on a problem: no question, and no mere history. */
    private java.util.stream.Stream<Utterance> stated(Coding coding) {
        return coding.evidence().stream()
                .filter(transcript::holds)
                .map(place -> transcript.utterances().get(place.utterance()))
                .filter(utterance -> utterance.speaker() == Speaker.CLINICIAN)
                .filter(utterance -> !asks(utterance.text()))
                .filter(utterance ->
                        !utterance.text().toLowerCase(java.util.Locale.ROOT).contains("history of"))
                .distinct();
    }

    /** Transcripts without marks show a question by how it opens only. */
    static boolean asks(String said) {
        String text = said.strip();
        return text.endsWith("?")
                || (!text.endsWith(".") && QUESTION.matcher(text).find());
    }

    private Optional<String> calledOff(Coding coding) {
        return coding.evidence().stream()
                .filter(place -> transcript.holds(place)
                        && transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN)
                .map(transcript::quote)
                .filter(quote -> !asks(quote))
                .filter(quote -> EmCues.find(quote, "PROBLEM", "WORSE").isPresent())
                .map("\"%s\""::formatted)
                .findFirst();
    }

    private Optional<String> raised(Coding coding, List<Coding> others) {
        return note.facts().stream()
                .filter(Fact::established)
                .filter(fact -> fact.detail() instanceof Detail.Medication drug
                        && drug.action() == Detail.Medication.Action.INCREASE)
                .filter(fact -> fact.evidence().stream()
                        .mapToInt(Evidence::utterance)
                        .anyMatch(at -> distance(coding, at) <= NEAR
                                && others.stream().allMatch(other -> distance(other, at) > distance(coding, at))))
                .map(fact -> "dose raised: " + fact.text())
                .findFirst();
    }

    /** How many utterances before a place the clinician last spoke of the problem. */
    private int distance(Coding coding, int at) {
        return stated(coding)
                .mapToInt(Utterance::number)
                .filter(number -> number <= at)
                .map(number -> at - number)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
