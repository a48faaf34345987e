package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.SuggestDiagnoses.Diagnoses;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.templates.SectionKind;

/**
 * Settled diagnoses of a visit in, the same without the symptoms that were only reported out: beside a problem that the
 * visit addressed, a symptom that is neither what the patient came for nor assessed is not coded (ICD-10-CM guidelines
 * IV.G and IV.J). Beside a diagnosis it must be the complaint or stand in what became the plan; where a visit ends
 * without a diagnosis, the clinician need only have stated it.
 */
final class ReportedSymptoms {

    private static final String LIFE_STRESS = "Z73.3";

    private static final String ANY_PAIN = "R52";

    private static final List<String> SAY_NOTHING = List.of(ANY_PAIN, LIFE_STRESS);

    /** Complaints that stand in other chapters than that of symptoms: itch, swelling, stiffness, weakness, pains. */
    private static final List<String> COMPLAINTS =
            List.of("L29", "M79.89", "M25.6", "M62.81", "N64.4", "H57.1", "K08.89");

    /** Utterances in which a visit says what it is for. */
    private static final int OPENING = 12;

    /** A list of symptoms that is gone through or repeated. */
    private static final Pattern REVIEWED = Pattern.compile(
            "\\b(review (of )?systems?|endors\\w+|(did )?indicat\\w+ that|anything like that|any(thing| other) (else|symptoms?)|(nurse|medical assistant) (said|told|mentioned|did))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXAMINED = Pattern.compile(
            "\\b(palpat\\w+|tender\\w*|exam\\w*|when i (press|push|bend|move|turn)|flexion|flection|extension|range of motion|rotation|appreciate)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IMAGED = Pattern.compile(
            "\\b(mri|x-?rays?|ct|radiograph\\w*|arthrogram|ultrasound|echocardiogram|scan|imaging|images?)\\b.*\\b(show\\w*|reveal\\w*|demonstrat\\w*|found)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPLAINT = Pattern.compile(
            "\\b(here|in|came|come|comes|visit|seen|referred|sent|follow[- ]?up)\\b[^.?!]{0,40}\\b(for|with|of|because|about)\\b|\\bpresent(s|ing)?\\b|\\bcomplain\\w*|\\bproblems? with\\b|\\b(having|have|had|experiencing|got)\\b|\\bchief complaint\\b",
            Pattern.CASE_INSENSITIVE);

    private final Transcript transcript;
    private final DraftNote note;
    private final AddressProblems problems;

    ReportedSymptoms(Transcript transcript, DraftNote note) {
        this.transcript = transcript;
        this.note = note;
        this.problems = new AddressProblems(transcript, note);
    }

    Diagnoses leftOut(Diagnoses suggested) {
        boolean diagnosed = suggested.codes().stream()
                .anyMatch(coding -> !coding.factor() && !reported(coding) && problems.addressed(coding));
        boolean complained = suggested.codes().stream().anyMatch(coding -> reported(coding) && assessed(coding, false));
        boolean ill = suggested.codes().stream().anyMatch(coding -> !coding.factor() && !reported(coding));
        List<Coding> kept = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>(suggested.discarded());
        for (Coding coding : suggested.codes()) {
            boolean vague = ill && CodeRules.begins(coding.code(), SAY_NOTHING);
            var against = reported(coding) && (diagnosed || complained || vague)
                    ? against(coding, diagnosed, suggested.codes())
                    : Optional.<String>empty();
            if (against.isEmpty()) {
                kept.add(coding);
            } else {
                discarded.add(new Discarded(coding.term(), against.get(), coding.evidence()));
            }
        }
        return new Diagnoses(kept, suggested.weaker(), discarded);
    }

    private Optional<String> against(Coding coding, boolean diagnosed, List<Coding> all) {
        if (coding.code().equals(ANY_PAIN)
                && all.stream()
                        .anyMatch(other -> !other.factor() && !other.code().equals(ANY_PAIN))) {
            return Optional.of(
                    "R52 is for a pain of no known place or cause, and says nothing beside another problem (ICD-10-CM guideline I.C.6.b)");
        }
        return assessed(coding, diagnosed)
                ? Optional.empty()
                : Optional.of(
                        "%s was reported, but is neither what the patient came for nor assessed (ICD-10-CM guideline IV.J)"
                                .formatted(coding.code()));
    }

    private static boolean reported(Coding coding) {
        return coding.symptom()
                || CodeRules.begins(coding.code(), COMPLAINTS)
                || coding.code().equals(LIFE_STRESS);
    }

    /**
     * Stricter than addressed: what an examination or a study shows is no complaint, and the complaint itself must name
     * it.
     *
     * @param diagnosed whether the visit made or followed a diagnosis
     */
    private boolean assessed(Coding coding, boolean diagnosed) {
        boolean stated = !coding.code().equals(LIFE_STRESS)
                && coding.evidence().stream()
                        .filter(transcript::holds)
                        .filter(place -> speaker(place) == Speaker.CLINICIAN)
                        .anyMatch(place -> states(place) && (!diagnosed || opens(place) || planned(place)));
        return stated || problems.ordered(coding) || problems.inNote(coding, false, OPENING);
    }

    private boolean states(Evidence place) {
        String said = transcript.utterances().get(place.utterance()).text();
        String clause = transcript.quote(place);
        String about = said.substring(Math.max(0, place.from() - 150), Math.min(said.length(), place.to() + 30));
        return !AddressProblems.asks(clause)
                && !said.substring(place.to()).strip().startsWith("?")
                && !EXAMINED.matcher(clause).find()
                && !IMAGED.matcher(clause).find()
                && !REVIEWED.matcher(about).find();
    }

    /** The clinician's opening words say that the patient is here for it. */
    private boolean opens(Evidence place) {
        return place.utterance() < OPENING
                && COMPLAINT.matcher(transcript.quote(place)).find();
    }

    /** It stands in an utterance that became assessment or plan. */
    private boolean planned(Evidence place) {
        Set<Integer> plan = new HashSet<>();
        note.sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT
                        || section.kind() == SectionKind.PLAN
                        || section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.sentences().stream())
                .flatMap(sentence -> sentence.evidence().stream())
                .forEach(evidence -> plan.add(evidence.utterance()));
        return plan.contains(place.utterance());
    }

    private Speaker speaker(Evidence place) {
        return transcript.utterances().get(place.utterance()).speaker();
    }
}
