package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodePlacesTests {

    static final List<CodeTerm> TERMS = List.of(
            term("N20.0", "Calculus of kidney"),
            term("N20.1", "Calculus of ureter"),
            term("N28.1", "Cyst of kidney"),
            term("S93.401A", "Sprain of right ankle, initial encounter"),
            term("S93.401D", "Sprain of right ankle, subsequent encounter"));
    static final CodeWords WORDS = CodeWords.of(
            TERMS, TERMS.stream().map(term -> TermWords.forms(term.text())).toList());
    static final CodePlaces PLACES = new CodePlaces(WORDS);

    @TempDir
    Path folder;

    private static CodeTerm term(String code, String title) {
        var entry =
                new CodeEntry(CodeSystem.ICD10CM, code, title, List.of(), "", true, Optional.empty(), Optional.empty());
        return new CodeTerm(title, entry, CodeTerm.Source.TITLE);
    }

    private static boolean has(String place, String word) {
        return PLACES.of(place).orElseThrow().has(WORDS.numberOf(word));
    }

    @Test
    void aHeadingHasTheWordsOfAllBelowIt() {
        assertThat(has("N20.0", "kidney")).isTrue();
        assertThat(has("N20.0", "ureter")).isFalse();
        assertThat(has("N20", "ureter")).isTrue();
        assertThat(has("N20", "cyst")).isFalse();
        assertThat(has("N", "cyst")).isTrue();
        assertThat(PLACES.of("Q61")).isEmpty();
    }

    @Test
    void codesThatDifferByTheEncounterAreOnePlace() {
        assertThat(PLACES.of("S93.401D")).isEqualTo(PLACES.of("S93.401A"));
        assertThat(has("S93.401D", "initial")).isTrue();
        assertThat(has("S93.401D", "subsequent")).isFalse();
    }

    @Test
    void aWordSpeaksForThePlaceThatHasIt() {
        var cyst = PLACES.lifts(new int[] {WORDS.numberOf("cyst")});
        assertThat(cyst.of(PLACES.of("N28.1"))).isPositive();
        assertThat(cyst.of(PLACES.of("N28.1"))).isGreaterThan(cyst.of(PLACES.of("N20.1")));
        assertThat(cyst.of(PLACES.of("N20.1"))).isGreaterThan(cyst.of(PLACES.of("S93.401A")));
        assertThat(cyst.of(PLACES.of("Q61"))).isZero();
        var unknown = PLACES.lifts(new int[] {WORDS.numberOf("xylophone")});
        assertThat(unknown.of(PLACES.of("N28.1"))).isZero();
    }

    @Test
    void aPlaceIsLiftedTheSameWhateverWasAskedBefore() {
        int[] typed = {WORDS.numberOf("calculus"), -1, WORDS.numberOf("kidney")};
        var lifts = PLACES.lifts(typed);
        for (String place : List.of("N", "N28.1", "N20", "N20.0", "S93.401A", "N20.0")) {
            assertThat(lifts.of(PLACES.of(place))).isEqualTo(PLACES.lifts(typed).of(PLACES.of(place)));
        }
    }

    @Test
    void aWordOfFewPlacesIsRarer() {
        assertThat(PLACES.rarity(WORDS.numberOf("ureter"))).isGreaterThan(PLACES.rarity(WORDS.numberOf("kidney")));
        assertThat(PLACES.rarity(-1)).isGreaterThan(PLACES.rarity(WORDS.numberOf("ureter")));
    }

    @Test
    void readsTheWordingsItWrote() throws IOException {
        Path file = folder.resolve("wordings.bin");
        WORDS.write(file);

        var read = CodeWords.read(file);

        assertThat(read.size()).isEqualTo(TERMS.size());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.code(i)).isEqualTo(WORDS.code(i));
            assertThat(read.source(i)).isEqualTo(CodeTerm.Source.TITLE);
            assertThat(read.wording(i)).containsExactly(WORDS.wording(i));
        }
        assertThat(read.word(read.numberOf("ureter"))).isEqualTo("ureter");
    }
}
