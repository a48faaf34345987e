package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTermsTests {

    List<SpokenTerm> terms = SpokenTerms.open(BaseModel.STORE);

    @Test
    void holdsDrugsAndWhatElseIsSpokenOfInAVisit() {
        assertThat(terms)
                .filteredOn(term -> term.kind() == SpokenTerm.Kind.DRUG)
                .hasSizeGreaterThan(1_200);
        assertThat(terms)
                .filteredOn(term -> term.kind() != SpokenTerm.Kind.DRUG)
                .hasSizeGreaterThan(800);
        assertThat(terms).map(SpokenTerm::text).doesNotHaveDuplicates();
    }

    @Test
    void everyWordIsKnownToTheBaseModelOrHeardAsWordsThatAre() throws IOException {
        var known = NGramGraph.read(BaseModel.graph()).inputs();

        for (var term : terms) {
            for (var word : term.words()) {
                if (known.number(word.text()).isEmpty()) {
                    assertThat(word.heardAs()).as(word.text()).isNotEmpty();
                }
                assertThat(word.heardAs())
                        .allSatisfy(alias -> assertThat(alias)
                                .allMatch(part -> known.number(part).isPresent()));
            }
        }
    }

    @Test
    void aRowSaysWhatWasRead() throws IOException {
        var term = new SpokenTerm(
                SpokenTerm.Kind.CONDITION,
                List.of(
                        new SpokenWord("otitis", List.of("OW T AY T AH S"), "base", List.of()),
                        new SpokenWord(
                                "externa",
                                List.of("IH K S T ER N AH"),
                                "flite",
                                List.of(List.of("x", "turn", "a"), List.of("extern", "a")))));
        var row = SpokenTerms.row(term);

        assertThat(SpokenTerms.read(
                        new java.io.ByteArrayInputStream(row.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactly(term);
    }
}
