package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartwrightTests {

    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @Test
    void saysItsVersion() {
        assertThat(chartwright("--version")).isZero();
        assertThat(out.toString()).startsWith("Chartwright ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "drafft | 'chartwright' knows no 'drafft' | 'chartwright --help'",
                "drafft --help | 'chartwright' knows no 'drafft' | 'chartwright --help'",
                "templates lnt --help | 'chartwright templates' knows no 'lnt' | 'chartwright templates --help'",
                "draft --inn a.csv --out b.jsonl | --inn | 'chartwright draft --help'",
                "draft | Missing required options: '--in=<in>', '--out=<out>' | 'chartwright draft --help'",
                "transcribe a.wav --out b --channels nurse,patient | 'nurse' is nobody who speaks | transcribe --help'"
            })
    void saysWhatIsMistypedAndWhereHelpIs(String line, String mistake, String help) {
        assertThat(chartwright(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("chartwright: ", mistake, help);
        assertThat(err.toString().lines()).as("a few lines, not all options").hasSizeLessThan(5);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsItsCommandsWhereNoneIsNamed() {
        assertThat(chartwright()).isEqualTo(2);
        assertThat(err.toString()).contains("transcribe", "draft", "demo");
    }

    private int chartwright(String... arguments) {
        return Chartwright.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
