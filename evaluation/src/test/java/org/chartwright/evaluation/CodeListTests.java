package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeListTests {

    @TempDir
    Path folder;

    @Test
    void tellsCodesFromHeadingsAndTitlesApartFromTheirSpelling() throws IOException {
        var list = read(
                "Code,Description\nH81.0,\"Ménière's disease\"\nH81.01,\"Ménière's disease, right ear\"\nI10,Hypertension\n");

        assertThat(list.finest("H81.01")).isTrue();
        assertThat(list.finest("H81.0")).isFalse();
        assertThat(list.finest("I11")).isFalse();
        assertThat(list.titled("H81.01", "Meniere's disease, right ear")).isTrue();
        assertThat(list.titled("I10", "Hypotension")).isFalse();
    }

    @Test
    void refusesAnotherKindOfFile() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("a,b\n1,2\n"))
                .withMessageContaining("Code and Description");
    }

    private CodeList read(String text) throws IOException {
        return CodeList.read(Files.writeString(folder.resolve("codes.csv"), text));
    }
}
