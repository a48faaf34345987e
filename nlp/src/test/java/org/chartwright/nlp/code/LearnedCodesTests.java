package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chartwright.models.codes.CodeSets;
import org.junit.jupiter.api.Test;

class LearnedCodesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CodeSets SETS = new CodeSets(Path.of("no such folder"));
    static final String NOTE = "A man with arterial hypertension and fever. No chest pain.";

    @Test
    void codesWhatIsMentionedAndStaysInsideTheCodeSet() {
        var suggested = new SuggestCodes(SETS).asCaseReport(TODAY, NOTE);

        assertThat(suggested.diagnoses()).extracting(CodeSuggestion::code).contains("I10");
        assertThat(suggested.diagnoses())
                .allMatch(code -> SETS.on(TODAY).billable(code.code()).isPresent())
                .allMatch(code -> code.evidence().getFirst().to() <= NOTE.length());
    }

    @Test
    void ranksByProbability() {
        var suggested = new SuggestCodes(SETS).asCaseReport(TODAY, NOTE);

        assertThat(suggested.diagnoses())
                .isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        var candidates = new CodeCandidates(SETS.on(TODAY));
        var notes =
                List.of(new LabelledNote("fever and cough", Set.of("R509")), new LabelledNote("fever", Set.of("R509")));
        var cases = notes.stream().map(note -> candidates.read(note.text())).toList();
        var tree = new BoostedTrees.Tree(
                new int[] {10, -1, -1},
                new double[] {0.5, 0, 0},
                new int[] {1, 0, 0},
                new int[] {2, 0, 0},
                new double[] {0, -1, 2});
        var written =
                new LearnedCodes(0.4, CodeCandidates.statistics(cases, notes), new BoostedTrees(-1, List.of(tree)));
        var text = new StringWriter();
        written.write(text);

        var read = LearnedCodes.read(new BufferedReader(new StringReader(text.toString())));

        var again = new StringWriter();
        read.write(again);
        assertThat(again.toString()).isEqualTo(text.toString()).contains("run\tfever\t2\tR509=2");
        assertThat(candidates.of(cases.getFirst(), read.statistics()))
                .filteredOn(candidate -> candidate.code().equals("R509"))
                .singleElement()
                .satisfies(candidate -> assertThat(read.trees().probability(candidate.features()))
                        .isEqualTo(written.trees().probability(candidate.features())));
    }
}
