package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.evaluation.training.FitDomain.Example;
import org.chartwright.models.Features;
import org.junit.jupiter.api.Test;

class FitDomainTests {

    static final int SLOTS = 1 << 10;

    @Test
    void learnsFromOthersWhatTheSourceThatMattersDoesNotContradict() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example(seen("shared"), 1, false));
            examples.add(new Example(seen("disputed"), 1, false));
            examples.add(new Example(seen("disputed"), 0, true));
            examples.add(new Example(seen("plain"), 0, i % 2 == 0));
        }

        var table = new FitDomain(List.of("none", "comma"), 5, 0.5, 1).fit(SLOTS, examples);

        assertThat(table.scores(seen("shared"))[1]).isGreaterThan(table.scores(seen("shared"))[0]);
        assertThat(table.scores(seen("disputed"))[1]).isLessThan(table.scores(seen("disputed"))[0]);
    }

    @Test
    void countsCapitalsInsideSentencesOnly() {
        var text = "Yes. On Monday I took Tylenol. Pain on monday? ";

        assertThat(CountCapitals.of(List.of(text.repeat(4), "So Tylenol and IV and Tylenol.")))
                .containsExactly("tylenol\tTylenol");
    }

    private static Features seen(String name) {
        return new Features(SLOTS).add(name);
    }
}
