package org.chartwright.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chartwright.models.Features;
import org.junit.jupiter.api.Test;

class MeaningTests {

    private static Features features(String text) {
        var features = new Features();
        Meaning.add(text, "m", 2, features);
        return features;
    }

    private static double product(Features a, Features b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.value(i) * b.value(i);
        }
        return sum;
    }

    @Test
    void whatMeansTheSameLiesNearerThanWhatDoesNot() {
        var pain = features("his knee hurts when he walks");

        assertThat(product(pain, features("he has pain in the knee on walking")))
                .isGreaterThan(product(pain, features("we will schedule a colonoscopy")) + 1);
    }

    @Test
    void theVectorIsAsLongAsItsWeight() {
        assertThat(Math.sqrt(product(features("a cough"), features("a cough")))).isCloseTo(2, within(1e-3));
    }

    @Test
    void aStatementMeansWhatItsWordsMean() {
        var features = new Features();
        Meaning.add(ReadTokens.of("a dry cough"), "m", 2, features);

        assertThat(product(features, features("a dry cough"))).isCloseTo(4, within(1e-3));
    }

    @Test
    void noWordsAddNothing() {
        var features = new Features();
        Meaning.add(" ", "m", 2, features);
        Meaning.add(List.of(), "m", 2, features);

        assertThat(features.size()).isZero();
    }
}
