package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.home.Home;
import org.chartwright.nlp.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AudioLogTests {

    static final AudioFormat STEREO = new AudioFormat(16_000, 2, List.of(Speaker.CLINICIAN, Speaker.PATIENT));

    @TempDir
    Path folder;

    EncounterId visit = EncounterId.random();
    Random random = new Random(1);

    @Test
    void givesBackEveryByteAtAnyPlace() {
        var log = logs().open(visit, STEREO);
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < 20; i++) {
            var chunks = List.of(noise(400 + 4 * i), noise(4));
            chunks.forEach(all::writeBytes);
            assertThat(log.append(chunks)).isEqualTo(all.size());
        }

        for (int from = 0; from < all.size(); from += 97) {
            int length = 1 + random.nextInt(3_000);
            int end = Math.min(all.size(), from + length);
            assertThat(log.read(from, length)).isEqualTo(java.util.Arrays.copyOfRange(all.toByteArray(), from, end));
        }
        assertThat(log.read(all.size(), 10)).isEmpty();
    }

    @Test
    void isThereAgainAfterARestart() {
        var sound = noise(6_400);
        logs().open(visit, STEREO).append(List.of(sound));

        var again = logs().find(visit).orElseThrow();
        assertThat(again.format()).isEqualTo(STEREO);
        assertThat(again.read(0, 10_000)).isEqualTo(sound);
    }

    @Test
    void cutsOffWhatACrashLeftUnfinishedAndGoesOnBehindTheLastWholeChunk() throws IOException {
        var kept = noise(6_400);
        var log = logs().open(visit, STEREO);
        log.append(List.of(kept));
        long whole = Files.size(audio());
        log.append(List.of(noise(6_400)));
        log.close();

        for (long torn : new long[] {1, 7, 8, 9, 6_000, Files.size(audio()) - whole - 1}) {
            var bytes = Files.readAllBytes(audio());
            Files.write(audio(), java.util.Arrays.copyOf(bytes, (int) (whole + torn)));

            var reopened = logs().find(visit).orElseThrow();
            assertThat(reopened.length()).as("%d bytes of the next chunk", torn).isEqualTo(6_400);
            var next = noise(64);
            assertThat(reopened.append(List.of(next))).isEqualTo(6_464);
            assertThat(reopened.read(6_400, 64)).isEqualTo(next);
            reopened.close();
            Files.write(audio(), bytes);
        }
    }

    @Test
    void refusesAudioThatSomebodyChanged() throws IOException {
        var log = logs().open(visit, STEREO);
        log.append(List.of(noise(640)));
        try (var file = Files.newByteChannel(audio(), StandardOpenOption.WRITE)) {
            file.position(100).write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));
        }

        assertThatThrownBy(() -> log.read(0, 640)).hasMessageContaining(visit.toString());
    }

    @Test
    void keepsNothingReadableOnDisk() throws IOException {
        var speech = "penicillin ".repeat(100).getBytes(StandardCharsets.US_ASCII);
        logs().open(visit, STEREO).append(List.of(speech));

        assertThat(new String(Files.readAllBytes(audio()), StandardCharsets.ISO_8859_1))
                .doesNotContain("penicillin");
        assertThat(Files.getPosixFilePermissions(folder.resolve("master.key"))).hasSize(2);
    }

    @Test
    void cannotBeOpenedWithTheKeyOfAnotherInstallation() throws IOException {
        logs().open(visit, STEREO).append(List.of(noise(640)));
        new Home(folder).writeSecret("master.key", noise(32));

        assertThatThrownBy(() -> logs().find(visit)).hasMessageContaining("another key");
    }

    @Test
    void aDeletedRecordingIsGone() {
        var logs = logs();
        logs.open(visit, STEREO).append(List.of(noise(640)));
        logs.delete(visit);

        assertThat(logs.find(visit)).isEmpty();
        assertThat(folder.resolve("audio").resolve(visit.toString())).doesNotExist();
    }

    @Test
    void goesOnWhenAReaderIsInterrupted() throws InterruptedException {
        var log = logs().open(visit, STEREO);
        var first = noise(6_400);
        log.append(List.of(first));

        var heard = new java.util.concurrent.LinkedBlockingQueue<byte[]>();
        var reader = new Thread(() -> {
            Thread.currentThread().interrupt();
            heard.add(log.read(0, 6_400));
        });
        reader.start();
        reader.join();
        var second = noise(640);

        assertThat(log.append(List.of(second))).isEqualTo(7_040);
        assertThat(heard.poll()).isEqualTo(first);
        assertThat(logs().find(visit).orElseThrow().read(0, 7_040))
                .startsWith(first)
                .endsWith(second);
    }

    @Test
    void keepsWhatAnInterruptedWriterAppendsAndTakesMore() {
        var log = logs().open(visit, STEREO);
        var first = noise(640);
        var second = noise(640);

        Thread.currentThread().interrupt();
        try {
            assertThat(log.append(List.of(first))).isEqualTo(640);
        } finally {
            assertThat(Thread.interrupted()).as("the interrupt stays known").isTrue();
        }

        assertThat(log.append(List.of(second))).isEqualTo(1_280);
        assertThat(logs().find(visit).orElseThrow().read(0, 1_280))
                .startsWith(first)
                .endsWith(second);
    }

    @Test
    void isDeletedAfterItsTime() throws IOException {
        var logs = logs();
        logs.open(visit, STEREO).append(List.of(noise(640)));
        var young = EncounterId.random();
        logs.open(young, STEREO).append(List.of(noise(640)));
        Files.setLastModifiedTime(audio(), FileTime.from(Instant.now().minus(Duration.ofDays(31))));

        new Retention(logs, Duration.ofDays(30)).deleteOld();

        assertThat(logs.find(visit)).isEmpty();
        assertThat(logs.find(young)).isPresent();
    }

    @Test
    void goesOnOnlyInTheFormatItWasBegunIn() {
        logs().open(visit, STEREO);

        assertThatThrownBy(() -> logs().open(visit, new AudioFormat(8_000, 1, List.of(Speaker.UNKNOWN))))
                .hasMessageContaining("16000 Hz");
    }

    AudioLogs logs() {
        return new AudioLogs(new Home(folder), new JsonMapper());
    }

    Path audio() {
        return folder.resolve("audio").resolve(visit.toString()).resolve("audio.log");
    }

    byte[] noise(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
