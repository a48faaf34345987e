package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.chartwright.models.UnusableModelException;
import org.chartwright.models.vocabulary.SpeechVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real recogniser behind its fence. */
class SpeechModelTests {

    SpeechModel model = Sounds.model();

    @Test
    void hearsWhatIsSaidAndWhen() {
        var finals = finals(transcribe(3200));

        assertThat(finals)
                .map(each -> each.words().stream().map(SpeechEvent.Heard::text).collect(Collectors.joining(" ")))
                .containsExactly("i am allergic to penicillin", "it gave me hives when i was a child");
        // The second sentence begins at 3.66 s.
        var second = finals.get(1).words().getFirst().start();
        assertThat(second).isBetween(Duration.ofMillis(3560), Duration.ofMillis(3760));
    }

    @Test
    void hearsDrugsThatTheBaseModelDoesNotKnow() {
        try (var recogniser = model.recogniser(0)) {
            var events = new ArrayList<>(recogniser.accept(Sounds.bloodThinner()));
            events.addAll(recogniser.finish());

            assertThat(finals(events))
                    .flatMap(SpeechEvent.Final::words)
                    .map(SpeechEvent.Heard::text)
                    .contains("eliquis", "jardiance")
                    .noneMatch(word -> word.contains("#"));
        }
    }

    @Test
    void saysTheSameHoweverTheSoundIsCutAndInHoweverManyThreads() throws Exception {
        var expected = finals(transcribe(3200));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<Callable<List<SpeechEvent>>>();
            for (int bytes : new int[] {318, 32_000, 1_000_000}) {
                runs.add(() -> transcribe(bytes));
            }
            for (var run : threads.invokeAll(runs)) {
                assertThat(finals(run.get())).isEqualTo(expected);
            }
        }
    }

    @Test
    void aCutInAShortPauseAddsNoTimeAndNoWords() {
        var sound = samples(Sounds.allergy());
        try (var decoder = decoder()) {
            // The first sentence ends before 2.6 s, the second begins at 3.66 s.
            decoder.accept(Arrays.copyOfRange(sound, 0, 41_600));
            var before = decoder.cut(Arrays.copyOfRange(sound, 40_000, 41_600));
            decoder.accept(Arrays.copyOfRange(sound, 41_600, sound.length));
            var after = decoder.flush();

            assertThat(before).map(SpeechEvent.Heard::text).endsWith("penicillin");
            assertThat(before.getLast().end()).isLessThanOrEqualTo(Duration.ofMillis(2600));
            assertThat(after)
                    .map(SpeechEvent.Heard::text)
                    .startsWith("it", "gave", "me")
                    .endsWith("child");
            assertThat(after.getFirst().start()).isBetween(Duration.ofMillis(3560), Duration.ofMillis(3760));
        }
    }

    @Test
    void saysNothingOfSilenceOrNoise() {
        try (var recogniser = model.recogniser(0)) {
            assertThat(recogniser.accept(Sounds.silence(60))).isEmpty();
            assertThat(recogniser.accept(Sounds.noise(20, 20))).isEmpty();
            assertThat(recogniser.finish()).isEmpty();
        }
    }

    @Test
    void aDecoderRefusesEveryCallAfterClosing() {
        var decoder = decoder();
        decoder.close();
        decoder.close();

        assertThatIllegalStateException().isThrownBy(() -> decoder.accept(new short[160]));
        assertThatIllegalStateException().isThrownBy(decoder::partial);
        assertThatIllegalStateException().isThrownBy(decoder::utterance);
        assertThatIllegalStateException().isThrownBy(() -> decoder.cut(new short[160]));
        assertThatIllegalStateException().isThrownBy(decoder::flush);
    }

    @Test
    void aDecoderTakesAnEmptyArrayAndAnswersBeforeAnySound() {
        try (var decoder = decoder()) {
            assertThat(decoder.accept(new short[0])).isFalse();
            assertThat(decoder.partial()).isEmpty();
            assertThat(decoder.utterance()).isEmpty();
            assertThat(decoder.flush()).isEmpty();
            assertThat(decoder.flush()).isEmpty();
        }
    }

    @Test
    void openingTwiceGivesTheSameModel() {
        assertThat(Sounds.model()).isSameAs(model);
    }

    @Test
    void refusesAFolderThatIsNoModel(@TempDir Path folder) {
        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> SpeechModel.open(folder))
                .withMessageContaining(folder + " is no Vosk model folder");
    }

    @Test
    void refusesAModelWithATruncatedGraphWhenItIsOpened(@TempDir Path folder) throws IOException {
        copyOfModel(folder);
        try (var graph = FileChannel.open(folder.resolve("graph/HCLr.fst"), StandardOpenOption.WRITE)) {
            graph.truncate(1_000_000);
        }

        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> SpeechModel.open(folder))
                .withMessageContaining(folder + " is damaged");
    }

    @Test
    void refusesAModelWithATruncatedJoinedGraphWhenItIsOpened(@TempDir Path folder) throws IOException {
        copyOfModel(folder);
        try (var joined = Files.newInputStream(
                Sounds.STORE.folder(SpeechVocabulary.clinical(Sounds.STORE)).resolve("graph/HCLG.fst"))) {
            Files.write(folder.resolve("graph/HCLG.fst"), joined.readNBytes(50_000_000));
        }

        assertThatExceptionOfType(UnusableModelException.class)
                .isThrownBy(() -> SpeechModel.open(folder))
                .withMessageContaining(folder + " is damaged");
    }

    private static void copyOfModel(Path folder) throws IOException {
        try (var files = Files.walk(Sounds.modelFolder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(Sounds.modelFolder().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static short[] samples(byte[] pcm) {
        short[] samples = new short[pcm.length / 2];
        ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    private Decoder decoder() {
        try {
            return new VoskDecoder(new org.vosk.Model(Sounds.modelFolder().toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SpeechEvent> transcribe(int chunk) {
        byte[] pcm = Sounds.allergy();
        var events = new ArrayList<SpeechEvent>();
        try (var recogniser = model.recogniser(0)) {
            for (int from = 0; from < pcm.length; from += chunk) {
                events.addAll(recogniser.accept(Arrays.copyOfRange(pcm, from, Math.min(pcm.length, from + chunk))));
            }
            events.addAll(recogniser.finish());
        }
        return events;
    }

    private static List<SpeechEvent.Final> finals(List<SpeechEvent> events) {
        return events.stream()
                .filter(SpeechEvent.Final.class::isInstance)
                .map(SpeechEvent.Final.class::cast)
                .toList();
    }
}
