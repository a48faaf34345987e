package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;

/**
 * Visit and its draft in, codes to review out.
 *
 * <p>Only what is present, certain and the patient's own is coded as a condition (ICD-10-CM outpatient guideline IV.H);
 * everything else that was found stands among the discarded with its reason. Each code comes from the code set that
 * held on the date of service.
 */
public final class SuggestCodes {

    private final CodeSets sets;
    private final Map<String, CodeKnowledge> known = new ConcurrentHashMap<>();
    private final AtomicReference<Optional<LearnedCodes>> learned = new AtomicReference<>(Optional.empty());

    /** Suggestions from the code sets under {@code CHARTWRIGHT_HOME}. */
    public SuggestCodes() {
        this(CodeSets.standard());
    }

    public SuggestCodes(CodeSets sets) {
        this.sets = sets;
    }

    /** Codes for a visit; evidence points into its transcript. Safe to call from several threads. */
    public SuggestedCodes from(Visit visit, DraftNote note) {
        var knowledge = on(visit.date());
        var utterances = visit.transcript().utterances();
        String said = note.text() + "\n" + spoken(utterances);
        var found = new ArrayList<>(FactFindings.of(note.facts(), visit.transcript()));
        found.addAll(new AssessedTerms(knowledge, visit.transcript()).beside(found, note));
        found.addAll(PositiveTest.in(visit.transcript(), found));
        ReasonForVisit.in(visit.transcript()).ifPresent(found::add);
        var suggested = new SuggestDiagnoses(knowledge)
                .of(found, said, FactFindings.drugs(note.facts()), VisitReasons.of(note), visit.patient());
        var diagnoses = RelevantFamily.of(new ReportedSymptoms(visit.transcript(), note).leftOut(suggested));
        var procedures = new SuggestProcedures(knowledge)
                .of(note.orders(), sentences(utterances), visit.patient(), visit.date(), diagnoses.codes());
        var levelled = new LevelVisit(knowledge).of(visit, note, said, diagnoses.codes(), procedures);
        return new SuggestedCodes(
                diagnoses.codes().stream().map(Coding::suggestion).toList(),
                Stream.concat(levelled.others().stream(), procedures.stream()).toList(),
                levelled.level(),
                diagnoses.weaker(),
                diagnoses.discarded());
    }

    /** Diagnoses and procedures that a written note or letter supports; evidence is characters of utterance 0. */
    public SuggestedCodes fromText(LocalDate date, String note) {
        var knowledge = on(date);
        var patient = PatientFit.in(note);
        var findings = ReadNote.of(note, knowledge);
        var diagnoses = new SuggestDiagnoses(knowledge).of(findings, note, drugsIn(note), VisitReasons.NONE, patient);
        List<SuggestProcedures.Said> said = ReadNote.pieces(note).stream()
                .filter(piece -> !piece.text().isBlank())
                .map(piece -> new SuggestProcedures.Said(
                        piece.text(),
                        new Evidence(
                                0, piece.from(), piece.from() + piece.text().length())))
                .toList();
        var procedures = new SuggestProcedures(knowledge).of(List.of(), said, patient, date, diagnoses.codes());
        return new SuggestedCodes(
                diagnoses.codes().stream().map(Coding::suggestion).toList(),
                procedures,
                Optional.empty(),
                diagnoses.weaker(),
                diagnoses.discarded());
    }

    /**
     * The codes that people who coded case reports would give a text: what is mentioned, also where it is denied,
     * doubted or a relative's. For comparison with benchmarks, not for a claim.
     */
    public SuggestedCodes asCaseReport(LocalDate date, String text) {
        return learned.updateAndGet(loaded -> loaded.or(() -> Optional.of(LearnedCodes.load())))
                .orElseThrow()
                .of(text, on(date));
    }

    /** The search book of the set that held on a date; the same one for the same set. */
    public CodeBook book(LocalDate date) {
        return on(date).book();
    }

    CodeKnowledge on(LocalDate date) {
        CodeSet set = sets.on(date);
        return known.computeIfAbsent(set.fingerprint(), absent -> new CodeKnowledge(set, sets.home()));
    }

    private static String spoken(List<Utterance> utterances) {
        var text = new StringBuilder();
        utterances.stream()
                .filter(utterance -> utterance.speaker() == Speaker.CLINICIAN)
                .forEach(utterance -> text.append(utterance.text()).append('\n'));
        return text.toString();
    }

    private static List<SuggestProcedures.Said> sentences(List<Utterance> utterances) {
        List<SuggestProcedures.Said> said = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (utterance.speaker() != Speaker.CLINICIAN) {
                continue;
            }
            for (var piece : ReadNote.pieces(utterance.text())) {
                if (!piece.text().isBlank()) {
                    said.add(new SuggestProcedures.Said(
                            piece.text(),
                            new Evidence(
                                    utterance.number(),
                                    piece.from(),
                                    piece.from() + piece.text().length())));
                }
            }
        }
        return said;
    }

    private static Set<String> drugsIn(String note) {
        Set<String> drugs = new LinkedHashSet<>();
        for (String word : note.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            drugs.add(word);
        }
        return drugs;
    }
}
