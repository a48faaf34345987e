package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chartwright.models.codes.CodeSets;

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

    static Mdm of(CodeKnowledge knowledge, String note) {
        List<String> sentences = ReadNote.pieces(note).stream()
                .map(ReadNote.Piece::text)
                .filter(text -> !text.isBlank())
                .toList();
        return new Mdm(
                new GradeProblems(knowledge).of(sentences),
                new GradeData(knowledge).of(sentences),
                GradeRisk.of(sentences));
    }
}
