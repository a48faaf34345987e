package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each call that would end the process if it reached the native recogniser, refused. */
class RecogniserTests {

    FakeDecoder decoder = new FakeDecoder();
    Recogniser recogniser = new Recogniser(0, decoder);

    @AfterEach
    void close() {
        recogniser.close();
    }

    @Test
    @NullUnmarked
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> recogniser.accept((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> recogniser.accept((short[]) null));
    }

    @Test
    void refusesAnOddNumberOfBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recogniser.accept(new byte[321]))
                .withMessage("a chunk of 321 bytes does not hold whole 16-bit samples");
    }

    @Test
    void refusesAChannelBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recogniser(-1, decoder));
    }

    @Test
    void takesAnEmptyChunkForNothing() {
        assertThat(recogniser.accept(new byte[0])).isEmpty();
        assertThat(recogniser.accept(new short[0])).isEmpty();
        assertThat(recogniser.finish()).isEmpty();
    }

    @Test
    void takesNoSoundAfterTheEndOfTheRecording() {
        recogniser.finish();

        assertThatIllegalStateException()
                .isThrownBy(() -> recogniser.accept(new byte[320]))
                .withMessage("the recording was finished; take a new recogniser");
        assertThatIllegalStateException().isThrownBy(recogniser::finish);
    }

    @Test
    void takesNoCallAfterClosing() {
        recogniser.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> recogniser.accept(new byte[320]))
                .withMessage("this recogniser is closed; take a new one");
        assertThatIllegalStateException().isThrownBy(recogniser::finish);
    }

    @Test
    void mayBeClosedTwice() {
        recogniser.close();
        recogniser.close();
    }

    @Test
    void refusesASecondThreadWhileOneIsInside() throws Exception {
        decoder.held = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(1)) {
            var first = threads.submit(() -> recogniser.accept(Sounds.tone(1)));
            decoder.inside.await();

            assertThatIllegalStateException()
                    .isThrownBy(() -> recogniser.accept(new byte[320]))
                    .withMessageContaining("two threads");

            decoder.held.countDown();
            first.get();
        }
    }

    @Test
    void closingWaitsForTheCallThatIsUnderWay() throws Exception {
        decoder.held = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var call = threads.submit(() -> recogniser.accept(Sounds.tone(1)));
            decoder.inside.await();
            var closing = threads.submit(recogniser::close);

            assertThat(decoder.closed).isZero();
            assertThat(closing.isDone()).isFalse();

            decoder.held.countDown();
            call.get();
            closing.get();
            assertThat(decoder.closed).isOne();
        }
    }

    @Test
    void anErrorInsideDoesNotLockTheRecogniserForEver() {
        var failing = new Recogniser(0, new Decoder() {
            @Override
            public boolean accept(short[] samples) {
                throw new IllegalStateException("broken");
            }

            @Override
            public String partial() {
                return "";
            }

            @Override
            public List<SpeechEvent.Heard> utterance() {
                return List.of();
            }

            @Override
            public List<SpeechEvent.Heard> cut(short[] pause) {
                return List.of();
            }

            @Override
            public List<SpeechEvent.Heard> flush() {
                return List.of();
            }

            @Override
            public void close() {}
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> failing.accept(Sounds.tone(1)))
                .withMessage("broken");
        failing.close();
    }
}
