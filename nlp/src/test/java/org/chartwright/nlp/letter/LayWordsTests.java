package org.chartwright.nlp.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.junit.jupiter.api.Test;

class LayWordsTests {

    static final LayWords LAY = new LayWords();
    static final Terms TERMS = Terms.load();

    /** A plain name may say what kind of test it is. */
    static final Set<String> GENERIC = Set.of("blood work", "ultrasound", "X-ray");

    @Test
    void putsWholeTermsInPlainWords() {
        assertThat(LAY.plain("We talked about your hypertension and GERD."))
                .isEqualTo("We talked about your high blood pressure and acid reflux.");
        assertThat(LAY.plain("Take lisinopril 20 mg daily.")).isEqualTo("Take lisinopril 20 mg once a day.");
        assertThat(LAY.plain("Fractures of the wrist.")).isEqualTo("Broken bones of the wrist.");
    }

    @Test
    void leavesPartsOfOtherTermsAlone() {
        assertThat(LAY.plain("prehypertension, non-fracture")).isEqualTo("prehypertension, non-fracture");
    }

    /** A plain name that means another illness or test than the clinical one would tell the patient something wrong. */
    @Test
    void noPlainNameMeansAnotherTerm() {
        var wrong = Lexicons.rows("lay-terms.tsv").stream()
                .filter(row -> !named(row.get(0)).isEmpty()
                        && named(row.get(1)).stream()
                                .anyMatch(lay -> !GENERIC.contains(lay)
                                        && !named(row.get(0)).contains(lay)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Set<String> named(String words) {
        return TERMS.in(ReadTokens.of(words.toLowerCase(Locale.ROOT))).stream()
                .map(Terms.Found::term)
                .filter(term -> term.kind() == Term.Kind.CONDITION
                        || term.kind() == Term.Kind.TEST
                        || term.kind() == Term.Kind.DRUG)
                .map(Term::preferred)
                .collect(Collectors.toSet());
    }
}
