package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * A visit and the sections of its note in, a line for each drug out that was named and that no sentence names, where it
 * is sure what became of it: another's that was borrowed, given by others, offered, given up, asked about and answered.
 */
final class MissedMedicines {

    /** @param words of the note */
    record Line(SectionKind section, String words, List<Evidence> evidence) {}

    private final Terms terms;
    private final Draftsman draftsman;
    private final Reading reading;

    MissedMedicines(Terms terms, Draftsman draftsman, Reading reading) {
        this.terms = terms;
        this.draftsman = draftsman;
        this.reading = reading;
    }

    /** @param lines that are added to the sections, and more of them after this */
    void into(Map<SectionKind, List<Sentence>> lines, List<Section> sections) {
        var written = lines.values().stream().flatMap(List::stream).toList();
        var named = NamedTerms.of(terms, sections, written);
        for (Mention mention : reading.mentions()) {
            Term term = mention.term();
            if (term.kind() != Kind.DRUG || named.contains(term)) {
                continue;
            }
            var naming = MedicineNaming.of(mention, reading.clauses(), reading.mentions());
            line(naming).ifPresent(line -> {
                named.add(term);
                lines.computeIfAbsent(line.section(), absent -> new ArrayList<>())
                        .add(draftsman.sentence(line.words(), line.evidence()));
            });
        }
    }

    private static Optional<Line> line(MedicineNaming naming) {
        return naming.byClinician()
                ? AskedMedicine.answered(naming).or(() -> ToldMedicine.byClinician(naming))
                : BorrowedMedicine.of(naming)
                        .or(() -> GivenMedicine.of(naming))
                        .or(() -> ToldMedicine.byPatient(naming));
    }
}
