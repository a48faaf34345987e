package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.vocabulary.PracticeWords.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeWordsTests {

    static PracticeWords words;

    @BeforeAll
    static void readTheModel() throws IOException {
        var folder = BaseModel.folder();
        words = new PracticeWords(
                NGramGraph.read(BaseModel.graph()).inputs(),
                Optional.of(SoundsLike.read(folder, Pronunciations.read(folder))));
    }

    @Test
    void takesAWordWithWordsThatSoundLikeIt() {
        assertThat(accepted("Zepbound = zep bound").words().getFirst().heardAs())
                .containsExactly(List.of("zep", "bound"));
    }

    @Test
    void takesAWordWithItsSounds() {
        var term = accepted("condition: brachydactyly = /B R AE K IH D AE K T AH L IY/");

        assertThat(term.kind()).isEqualTo(SpokenTerm.Kind.CONDITION);
        assertThat(term.words().getFirst().heardAs()).isNotEmpty();
    }

    @Test
    void spellsAWordWithWordsThatTheModelKnows() {
        assertThat(accepted("zepbound").words().getFirst().heardAs()).containsExactly(List.of("zep", "bound"));
    }

    @Test
    void takesTermsOfSeveralKnownWords() {
        assertThat(accepted("procedure: barbershop blood pressure check").text())
                .isEqualTo("barbershop blood pressure check");
    }

    @Test
    void saysWhyALineIsRefused() {
        assertThat(refused("xqzvbk")).contains("does not know 'xqzvbk'").contains("write how it sounds");
        assertThat(refused("planet: jupiter")).contains("'planet' is no kind");
        assertThat(refused("b12")).contains("numbers spelt out");
        assertThat(refused("foo = xqzv bar")).contains("does not know 'xqzv'");
        assertThat(refused("foo = /K QQ/")).contains("'QQ' is no sound of ARPAbet");
        assertThat(refused("two words = zep bound")).contains("a line of its own");
    }

    @Test
    void skipsCommentsAndCountsLines() {
        assertThat(words.answers(List.of("# ours", "", "zepbound")))
                .singleElement()
                .satisfies(answer -> assertThat(answer.line()).isEqualTo(3));
    }

    @Test
    void addsALineOnceAndOnlyWhereItIsTaken(@TempDir Path home) throws IOException {
        var file = home.resolve("words.txt");
        Files.writeString(file, "# ours\nzepbound\n");

        assertThat(PracticeWords.add(file, BaseModel.folder(), "drug: eliquis = ella quiz"))
                .isInstanceOfSatisfying(
                        Answer.Accepted.class,
                        accepted -> assertThat(accepted.line()).isEqualTo(3));
        assertThat(PracticeWords.add(file, BaseModel.folder(), "drug: eliquis = ella quiz"))
                .isInstanceOf(Answer.Accepted.class);
        assertThat(PracticeWords.add(file, BaseModel.folder(), "drug: foo = xqzv bar"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("does not know 'xqzv'"));

        assertThat(file).hasContent("# ours\nzepbound\ndrug: eliquis = ella quiz\n");
    }

    @Test
    void theReportNamesEveryLine() {
        assertThat(SpeechVocabulary.report(words.answers(List.of("zepbound", "xqzvbk"))))
                .contains("line 1: zepbound is heard as a drug")
                .contains("line 2: xqzvbk is NOT heard: the model does not know");
    }

    private static SpokenTerm accepted(String line) {
        return words.answers(List.of(line)).stream()
                .map(answer -> switch (answer) {
                    case Answer.Accepted accepted -> accepted.term();
                    case Answer.Refused refused -> throw new AssertionError(refused.reason());
                })
                .findFirst()
                .orElseThrow();
    }

    private static String refused(String line) {
        return words.answers(List.of(line)).stream()
                .map(answer -> switch (answer) {
                    case Answer.Accepted accepted -> throw new AssertionError("accepted " + accepted);
                    case Answer.Refused refused -> refused.reason();
                })
                .findFirst()
                .orElseThrow();
    }
}
