package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chartwright.evaluation.training.JudgedStatements.Edit;
import org.chartwright.evaluation.training.JudgedStatements.Judged;
import org.chartwright.evaluation.training.JudgedStatements.Verdict;
import org.chartwright.models.Features;
import org.chartwright.nlp.draft.choice.Candidates.Candidate;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;

/** What readers judged, found again by place and words. */
class JudgedStatementsTests {

    private static final JudgedStatements JUDGED = new JudgedStatements();

    @Test
    void aPlaceKeepsItsVerdictWhateverTheWords() {
        var other = statement(new Evidence(17, 90, 124), "Some other words.");

        assertThat(JUDGED.at("D2N070", other)).extracting(Judged::verdict).containsExactly(Verdict.FOLLOWS);
        assertThat(JUDGED.asJudged("D2N070", other)).isEmpty();
    }

    @Test
    void nothingIsKnownOfAVisitThatNobodyRead() {
        assertThat(JUDGED.at("D2N999", statement(new Evidence(17, 90, 124), "Words.")))
                .isEmpty();
    }

    @Test
    void editsLeadToTheEditorsWords() {
        var said = statement(new Evidence(0, 0, 9), "He has had like the kidney transplant, a few years ago.");
        var edits = List.of(new Edit(1, 3, List.of("had")), new Edit(3, 5, List.of("a")), new Edit(7, 8, List.of()));

        assertThat(JudgedStatements.mended(
                        said, new Judged(said.place(), Verdict.MEND, "M", "", Optional.empty(), edits)))
                .isEqualTo("he had a kidney transplant a few years ago");
    }

    private static Candidate statement(Evidence place, String written) {
        return new Candidate(written, new Features(), false, place, written, new Features());
    }
}
