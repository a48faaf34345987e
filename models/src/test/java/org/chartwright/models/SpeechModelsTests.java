package org.chartwright.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechModelsTests {

    @TempDir
    Path home;

    @Test
    void theShippedEnglishModelUnpacksWithoutDither() throws IOException {
        var folder = new ModelStore(home).folder(SpeechModels.ENGLISH);

        assertThat(folder.resolve("graph/Gr.fst")).hasSize(24_013_795);
        assertThat(Files.readString(folder.resolve("conf/mfcc.conf"))).endsWith("\n--dither=0\n");
    }
}
