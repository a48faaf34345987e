package org.chartwright.nlp.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Template.SectionSpec;

/** Visits for tests: lines such as {@code d: any fever?} and {@code p: no}. */
public final class Visits {

    static final Template SOAP = new Template(
            "soap",
            1,
            "SOAP note",
            "11506-3",
            List.of(
                    spec(SectionKind.CHIEF_COMPLAINT, "Chief complaint"),
                    spec(SectionKind.HISTORY_OF_PRESENT_ILLNESS, "History of present illness"),
                    spec(SectionKind.REVIEW_OF_SYSTEMS, "Review of systems"),
                    spec(SectionKind.PHYSICAL_EXAM, "Physical exam"),
                    spec(SectionKind.RESULTS, "Results"),
                    spec(SectionKind.ASSESSMENT_AND_PLAN, "Assessment and plan")));

    /** With a section for each part of the background. */
    static final Template FULL = new Template(
            "full",
            1,
            "Full note",
            "11506-3",
            List.of(
                    spec(SectionKind.CHIEF_COMPLAINT, "Chief complaint"),
                    spec(SectionKind.HISTORY_OF_PRESENT_ILLNESS, "History of present illness"),
                    spec(SectionKind.PAST_MEDICAL_HISTORY, "Medical history"),
                    spec(SectionKind.PAST_SURGICAL_HISTORY, "Surgical history"),
                    spec(SectionKind.FAMILY_HISTORY, "Family history"),
                    spec(SectionKind.SOCIAL_HISTORY, "Social history"),
                    spec(SectionKind.MEDICATIONS, "Medications"),
                    spec(SectionKind.ALLERGIES, "Allergies"),
                    spec(SectionKind.REVIEW_OF_SYSTEMS, "Review of systems"),
                    spec(SectionKind.PHYSICAL_EXAM, "Physical exam"),
                    spec(SectionKind.ASSESSMENT_AND_PLAN, "Assessment and plan")));

    private Visits() {}

    public static Transcript transcript(String... lines) {
        var utterances = new ArrayList<Utterance>();
        for (String line : lines) {
            var speaker =
                    line.startsWith("d:") ? Speaker.CLINICIAN : line.startsWith("g:") ? Speaker.GUEST : Speaker.PATIENT;
            utterances.add(Utterance.written(
                    utterances.size(), speaker, line.substring(2).strip()));
        }
        return new Transcript(utterances);
    }

    public static Visit visit(String... lines) {
        var patient = new Patient(Optional.of("Anna Berg"), Optional.of(Patient.Sex.FEMALE), OptionalInt.of(52));
        return new Visit(LocalDate.of(2026, 11, 24), patient, false, SOAP, transcript(lines));
    }

    /** Of a patient of whom no record tells anything. */
    static Visit unknown(String... lines) {
        var patient = new Patient(Optional.empty(), Optional.empty(), OptionalInt.empty());
        return new Visit(LocalDate.of(2026, 11, 24), patient, false, FULL, transcript(lines));
    }

    /** The sentences of one section. */
    static List<String> section(DraftNote note, SectionKind kind) {
        return note.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static SectionSpec spec(SectionKind kind, String title) {
        return new SectionSpec(kind, title, List.of());
    }
}
