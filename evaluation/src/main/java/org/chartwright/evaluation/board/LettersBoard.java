package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.evaluation.board.NotedVisits.Scene;
import org.chartwright.evaluation.score.FactScores;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.letter.CurrentNote;
import org.chartwright.nlp.letter.Letter;
import org.chartwright.nlp.letter.ReadingLevel;
import org.chartwright.nlp.letter.WriteLetters;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;

/**
 * After-visit summaries and referral letters of drafts that nobody has edited: whether each visit gets one, what in
 * them was not said, and how hard the summaries are to read.
 */
public final class LettersBoard implements Board {

    private static final double HARDEST = 8;

    private final DraftAll draftAll;
    private final Template template;

    public LettersBoard(DraftAll draftAll, Template template) {
        this.draftAll = draftAll;
        this.template = template;
    }

    private record Written(Scene scene, Visit visit, Letter letter) {}

    @Override
    public Result score(DataFolder data, Split split) {
        var parts = AciBench.read(data, split);
        if (parts.isEmpty()) {
            return data.missing(AciBench.FOLDER);
        }
        var write = WriteLetters.open(ModelStore.standard());
        var gate = EvidenceGate.open(ModelStore.standard());
        var tables = new ArrayList<Table>();
        for (NotedVisits part : parts) {
            var visits =
                    part.scenes().stream().map(scene -> scene.visit(template)).toList();
            var drafts = draftAll.of("visits for letters", visits);
            var summaries = new ArrayList<Written>();
            var referrals = new ArrayList<Written>();
            for (int i = 0; i < visits.size(); i++) {
                VisitDraft draft = drafts.get(i);
                var scene = part.scenes().get(i);
                var visit = visits.get(i);
                var letters = write.of(visit, CurrentNote.untouched(draft.note()));
                summaries.add(new Written(scene, visit, letters.summary()));
                letters.referrals().forEach(letter -> referrals.add(new Written(scene, visit, letter)));
            }
            tables.add(table(part, summaries, referrals, gate));
        }
        return new Result.Scored(tables);
    }

    private Table table(NotedVisits part, List<Written> summaries, List<Written> referrals, EvidenceGate gate) {
        return new Table(
                "Letters of ACI-Bench, %s (%d visits)".formatted(part.name(), summaries.size()),
                List.of(
                        "document",
                        "number",
                        "without a line",
                        "lines",
                        "found unsupported",
                        "drugs not said",
                        "numbers not said",
                        "median grade",
                        "above grade 8"),
                List.of(row("after-visit summary", summaries, gate), row("referral letter", referrals, gate)),
                List.of(
                        "Each line is held to its evidence once more, in the words that are printed: 'found unsupported'"
                                + " counts those that the gate refuses then. Drugs and numbers count when the dialogue"
                                + " has them in no reading. Grade: Flesch-Kincaid of the whole document; letters are for"
                                + " colleagues and need not be easy."),
                false);
    }

    private List<String> row(String document, List<Written> written, EvidenceGate gate) {
        Set<String> drugs = DrugNames.load();
        var facts = written.stream()
                .map(each -> FactScores.of(each.scene().dialogue(), "", said(each), drugs))
                .reduce(FactScores.NONE, FactScores::plus);
        double[] grades = written.stream()
                .mapToDouble(each -> ReadingLevel.grade(each.letter().text()))
                .sorted()
                .toArray();
        return List.of(
                document,
                Integer.toString(written.size()),
                Long.toString(written.stream()
                        .filter(each -> each.letter().lines().isEmpty())
                        .count()),
                Integer.toString(written.stream()
                        .mapToInt(each -> each.letter().lines().size())
                        .sum()),
                Long.toString(written.stream()
                        .mapToLong(each -> unsupported(each, gate))
                        .sum()),
                Integer.toString(facts.inventedDrugs()),
                Integer.toString(facts.inventedNumbers()),
                grades.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", grades[grades.length / 2]),
                Long.toString(
                        Arrays.stream(grades).filter(grade -> grade > HARDEST).count()));
    }

    /** The age of the patient is known from the record. */
    private static String said(Written written) {
        String text = written.letter().text();
        var age = written.scene().patient().age();
        return age.isPresent() ? text.replaceAll("\\b" + age.getAsInt() + "\\b", "") : text;
    }

    private long unsupported(Written written, EvidenceGate gate) {
        var sentences = written.letter().lines().stream()
                .map(line -> new Sentence(line.text(), Support.VERIFIED, List.of(), line.evidence()))
                .toList();
        if (sentences.isEmpty()) {
            return 0;
        }
        var section = new Section(
                SectionKind.INSTRUCTIONS,
                SectionKind.INSTRUCTIONS.loinc(),
                "Letter",
                List.of(new Block("", Block.Layout.BULLETS, sentences)));
        var note = new DraftNote(template.reference(), "letter", List.of(section), List.of(), List.of(), List.of());
        return gate.check(note, written.visit()).sentences().stream()
                .filter(sentence -> sentence.support() == Support.UNSUPPORTED)
                .count();
    }
}
