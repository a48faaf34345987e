package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.junit.jupiter.api.Test;

class LocalDrafterTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    @Test
    void everySentencePointsAtWhatWasSaid() {
        var visit = visit(
                "d: hi what brings you in today ?",
                "p: i have had a bad cough for two weeks and my chest hurts .",
                "d: okay . so on your physical exam , your lungs are clear .",
                "d: so let's talk about my assessment and plan . i want to order a chest x-ray .");

        var note = DRAFTER.draft(visit);

        assertThat(note.sentences())
                .isNotEmpty()
                .allSatisfy(
                        sentence -> assertThat(sentence.evidence()).isNotEmpty().allMatch(visit.transcript()::holds));
        assertThat(note.text()).contains("cough", "2 weeks", "X-ray").doesNotContain(" my chest");
    }

    @Test
    void draftsNothingFromSilence() {
        assertThat(DRAFTER.draft(visit()).sections()).isEmpty();
    }
}
