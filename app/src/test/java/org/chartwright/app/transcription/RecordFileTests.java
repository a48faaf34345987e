package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTests {

    @TempDir
    Path folder;

    @Test
    void aFullDiskKeepsNothingOfTheNewAndAllOfTheOld() throws IOException {
        var disk = new SmallDisk(folder.resolve("log"), 200);
        var file = RecordFile.of(disk);
        file.append(List.of(new byte[100]));

        assertThatThrownBy(() -> file.append(List.of(new byte[50], new byte[50])))
                .isInstanceOf(IOException.class);

        assertThat(file.count()).isEqualTo(1);
        assertThat(disk.size()).isEqualTo(108);
        disk.grow();
        file.append(List.of(new byte[50], new byte[50]));
        assertThat(file.count()).isEqualTo(3);
        assertThat(file.read(2)).hasSize(50);
    }

    @Test
    void oneBadBitHidesARecord() throws IOException {
        var path = folder.resolve("log");
        try (var file = RecordFile.open(path)) {
            file.append(List.of(new byte[] {1, 2, 3}));
        }
        var bytes = java.nio.file.Files.readAllBytes(path);
        bytes[9] ^= 1;
        java.nio.file.Files.write(path, bytes);

        try (var file = RecordFile.open(path)) {
            assertThat(file.count()).isZero();
        }
    }
}
