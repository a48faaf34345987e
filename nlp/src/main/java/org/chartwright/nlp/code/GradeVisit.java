package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;

/** The text of a note in, its medical decision making out, graded by the words that the note holds. */
public final class GradeVisit {

    private final CodeSets sets;
    private final Map<String, CodeKnowledge> known = new ConcurrentHashMap<>();

    public GradeVisit(CodeSets sets) {
        this.sets = sets;
    }

    /** Safe to call from several threads. */
    public Mdm of(LocalDate date, String note) {
        var set = sets.on(date);
        return of(known.computeIfAbsent(set.fingerprint(), absent -> new CodeKnowledge(set, sets.home())), note);
    }

    /** A visit: its problems are the settled diagnoses that it addressed, data and risk are read from the note. */
    static Mdm of(CodeKnowledge knowledge, Visit visit, DraftNote note, List<Coding> codings) {
        String orders = orders(note);
        List<String> told = sentences(toldIn(note) + "\n" + orders);
        var addressed = new AddressProblems(visit.transcript(), note).of(codings);
        return new Mdm(
                new GradeProblems(knowledge).of(addressed, told),
                new GradeData(knowledge).of(sentences(note.text() + "\n" + orders)),
                GradeRisk.of(sentences(note.text() + "\n" + orders)));
    }

    /** The sections that tell of problems; findings, values and statuses by themselves are no problem addressed. */
    private static String toldIn(DraftNote note) {
        var text = new StringBuilder();
        for (var section : note.sections()) {
            switch (section.kind()) {
                case CHIEF_COMPLAINT,
                        HISTORY_OF_PRESENT_ILLNESS,
                        SUBJECTIVE,
                        ASSESSMENT,
                        PLAN,
                        ASSESSMENT_AND_PLAN,
                        INSTRUCTIONS ->
                    section.sentences()
                            .forEach(sentence -> text.append(sentence.text()).append('\n'));
                case REVIEW_OF_SYSTEMS,
                        PAST_MEDICAL_HISTORY,
                        PAST_SURGICAL_HISTORY,
                        FAMILY_HISTORY,
                        SOCIAL_HISTORY,
                        MEDICATIONS,
                        ALLERGIES,
                        VITALS,
                        PHYSICAL_EXAM,
                        RESULTS,
                        OBJECTIVE -> {}
            }
        }
        return text.toString();
    }

    private static String orders(DraftNote note) {
        List<String> lines = new ArrayList<>();
        for (Order order : note.orders()) {
            lines.add(
                    switch (order.type()) {
                        case MEDICATION -> "Prescribed %s.".formatted(order.description());
                        case LAB, IMAGING -> "Ordered %s.".formatted(order.description());
                        case FOLLOWUP -> "";
                    });
        }
        return String.join("\n", lines);
    }

    static Mdm of(CodeKnowledge knowledge, String note) {
        List<String> sentences = sentences(note);
        return new Mdm(
                new GradeProblems(knowledge).of(sentences),
                new GradeData(knowledge).of(sentences),
                GradeRisk.of(sentences));
    }

    private static List<String> sentences(String text) {
        return ReadNote.pieces(text).stream()
                .map(ReadNote.Piece::text)
                .filter(piece -> !piece.isBlank())
                .toList();
    }
}
