package org.chartwright.app.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.people.Role;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.code.EmLevel;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.chartwright.templates.SectionKind;

/** A made-up visit with a draft that has one of everything: weak, unsupported, left out, codes, an order to ask for. */
public final class SampleVisit {

    static final Person PHYSICIAN =
            new Person(new PersonId(UUID.randomUUID()), "ada", "Ada Wong, MD", Set.of(Role.PHYSICIAN), false);
    static final Person CODER =
            new Person(new PersonId(UUID.randomUUID()), "cole", "Cole Diaz", Set.of(Role.CODER), false);

    private static final Duration WORD = Duration.ofMillis(320);

    private static final List<String> LINES = List.of(
            "D good morning what brings you in today",
            "P my right knee has been hurting for about six weeks mostly on the inside and it locks when I go down stairs",
            "D any injury that started it",
            "P no I just twisted it a little in the garden",
            "D and how is the blood pressure at home",
            "P around one fifty over ninety most mornings I take the lisinopril ten every day",
            "D any chest pain or shortness of breath",
            "P no nothing like that",
            "D are you allergic to any medicines",
            "P penicillin gave me a rash years ago",
            "D blood pressure here is one fifty two over ninety four",
            "D there is tenderness along the medial joint line and a positive mcmurray on the right no swelling",
            "D I would like to raise the lisinopril to twenty milligrams once a day and get an mri of the right knee",
            "P okay I did six weeks of exercises with the therapist already and ibuprofen did not help",
            "D good that helps with the insurance come back in four weeks");

    private SampleVisit() {}

    /** @param more lines at the end; a question mark stands before a word that was heard unsurely */
    public static Transcript transcript(String... more) {
        var utterances = new ArrayList<Utterance>();
        var clock = Duration.ZERO;
        for (var line : Stream.concat(LINES.stream(), Arrays.stream(more)).toList()) {
            var text = line.substring(2).replace("?", "");
            var words = new ArrayList<Word>();
            int at = 0;
            for (var said : line.substring(2).split(" ")) {
                var word = said.replace("?", "");
                boolean unsure = said.startsWith("?") || word.equals("mcmurray") || word.equals("therapist");
                double confidence = unsure ? 0.31 : 0.97;
                words.add(new Word(word, clock, clock.plus(WORD), confidence, at, at + word.length()));
                at += word.length() + 1;
                clock = clock.plus(WORD);
            }
            clock = clock.plus(WORD);
            utterances.add(new Utterance(
                    utterances.size(), line.startsWith("D") ? Speaker.CLINICIAN : Speaker.PATIENT, text, words));
        }
        return new Transcript(utterances);
    }

    public static VisitDraft draft() {
        var orders = List.of(
                new Order(
                        Order.Type.IMAGING,
                        "MRI right knee",
                        "right knee pain",
                        List.of(said(12, "get an mri of the right knee"))),
                new Order(
                        Order.Type.MEDICATION,
                        "lisinopril 20 mg once daily",
                        "hypertension",
                        List.of(said(12, "raise the lisinopril to twenty milligrams once a day"))),
                new Order(
                        Order.Type.FOLLOWUP, "follow-up in 4 weeks", "", List.of(said(14, "come back in four weeks"))));
        var note = new DraftNote(
                "soap@1",
                "local",
                List.of(
                        section(
                                SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                                "History of present illness",
                                block(
                                        "",
                                        Layout.PARAGRAPH,
                                        good(
                                                "The patient reports right knee pain for six weeks, mostly medial.",
                                                said(
                                                        1,
                                                        "my right knee has been hurting for about six weeks mostly on the inside")),
                                        good(
                                                "The knee locks when going down stairs.",
                                                said(1, "it locks when I go down stairs")),
                                        weak(
                                                "There was no trauma.",
                                                "a minor twist was mentioned",
                                                said(3, "no I just twisted it a little in the garden")),
                                        good(
                                                "Denies chest pain and shortness of breath.",
                                                said(6, "any chest pain or shortness of breath"),
                                                said(7, "no nothing like that")),
                                        good(
                                                "Six weeks of physical therapy and ibuprofen brought no relief.",
                                                said(
                                                        13,
                                                        "six weeks of exercises with the therapist already and ibuprofen did not help")))),
                        section(
                                SectionKind.MEDICATIONS,
                                "Medications",
                                block(
                                        "",
                                        Layout.BULLETS,
                                        good(
                                                "Lisinopril 10 mg daily",
                                                said(5, "I take the lisinopril ten every day")))),
                        section(
                                SectionKind.ALLERGIES,
                                "Allergies",
                                block(
                                        "",
                                        Layout.BULLETS,
                                        good("Penicillin: rash", said(9, "penicillin gave me a rash")))),
                        section(
                                SectionKind.VITALS,
                                "Vital signs",
                                block(
                                        "",
                                        Layout.LINE,
                                        good(
                                                "Blood pressure 152/94 mmHg.",
                                                said(10, "one fifty two over ninety four"))),
                                block("", Layout.LINE, bad("Heart rate 72/min.", "no heart rate was said"))),
                        section(
                                SectionKind.PHYSICAL_EXAM,
                                "Physical examination",
                                block(
                                        "Right knee",
                                        Layout.LINE,
                                        good(
                                                "Medial joint line tenderness, positive McMurray, no swelling.",
                                                said(
                                                        11,
                                                        "tenderness along the medial joint line and a positive mcmurray on the right no swelling")))),
                        section(
                                SectionKind.ASSESSMENT_AND_PLAN,
                                "Assessment and plan",
                                block(
                                        "Right knee pain, suspected meniscal tear",
                                        Layout.BULLETS,
                                        good("MRI of the right knee.", said(12, "get an mri of the right knee"))),
                                block(
                                        "Hypertension, not at goal",
                                        Layout.BULLETS,
                                        good(
                                                "Increase lisinopril to 20 mg once daily.",
                                                said(12, "raise the lisinopril to twenty milligrams once a day")),
                                        good("Follow up in 4 weeks.", said(14, "come back in four weeks"))))),
                List.of(),
                orders,
                List.of(new Omission(
                        "home blood pressure around 150/90",
                        List.of(said(5, "around one fifty over ninety most mornings")))));
        return new VisitDraft(note, codes(), List.of(priorAuth()), List.of(), Duration.ofMillis(40));
    }

    private static SuggestedCodes codes() {
        return new SuggestedCodes(
                List.of(
                        code(
                                System.ICD10CM,
                                "M25.561",
                                "Pain in right knee",
                                .91,
                                "right knee pain, six weeks; current and certain",
                                said(1, "my right knee has been hurting")),
                        code(
                                System.ICD10CM,
                                "I10",
                                "Essential (primary) hypertension",
                                .88,
                                "blood pressure treated with lisinopril",
                                said(5, "I take the lisinopril")),
                        code(
                                System.ICD10CM,
                                "Z88.0",
                                "Allergy status to penicillin",
                                .83,
                                "penicillin gave a rash",
                                said(9, "penicillin gave me a rash"))),
                List.of(code(
                        System.CPT,
                        "73721",
                        "MRI of a leg joint without contrast",
                        .8,
                        "MRI right knee was ordered",
                        said(12, "mri of the right knee"))),
                Optional.of(new EmLevel(
                        "99214",
                        Grade.MODERATE,
                        Grade.LOW,
                        Grade.MODERATE,
                        OptionalInt.empty(),
                        "Problems moderate: one chronic illness not at goal. Risk moderate: prescription drug management. Data low: one test ordered.",
                        List.of("a decision about hospital-level care, or drug therapy with intensive monitoring"))),
                List.of(),
                List.of(new SuggestedCodes.Discarded("chest pain", "denied", List.of(said(6, "chest pain")))));
    }

    private static PriorAuthAssessment priorAuth() {
        return new PriorAuthAssessment(
                "MRI right knee",
                "73721",
                PriorAuthAssessment.Need.REQUIRED,
                0.72,
                List.of(
                        new PriorAuthAssessment.Reason(
                                "six weeks of conservative treatment are documented",
                                1.1,
                                List.of(said(13, "six weeks of exercises"))),
                        new PriorAuthAssessment.Reason(
                                "mechanical symptoms (locking)", 0.6, List.of(said(1, "it locks"))),
                        new PriorAuthAssessment.Reason("no plain film is documented", -0.8, List.of())),
                List.of("a plain radiograph of the knee, or why none is needed"),
                List.of(said(12, "get an mri of the right knee")));
    }

    private static Evidence said(int utterance, String words) {
        int from = LINES.get(utterance).substring(2).indexOf(words);
        return new Evidence(utterance, from, from + words.length());
    }

    private static CodeSuggestion code(
            System system, String code, String title, double confidence, String reason, Evidence... said) {
        return new CodeSuggestion(system, code, title, confidence, reason, List.of(), List.of(said));
    }

    private static Section section(SectionKind kind, String title, Block... blocks) {
        return new Section(kind, kind.loinc(), title, Arrays.asList(blocks));
    }

    private static Block block(String label, Layout layout, Sentence... sentences) {
        return new Block(label, layout, Arrays.asList(sentences));
    }

    private static Sentence good(String text, Evidence... said) {
        return new Sentence(text, Support.VERIFIED, List.of(), List.of(said));
    }

    private static Sentence weak(String text, String doubt, Evidence... said) {
        return new Sentence(text, Support.WEAK, List.of(doubt), List.of(said));
    }

    private static Sentence bad(String text, String doubt) {
        return new Sentence(text, Support.UNSUPPORTED, List.of(doubt), List.of());
    }
}
