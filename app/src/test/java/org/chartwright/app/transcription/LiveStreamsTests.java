package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveStreamsTests {

    LiveStreams streams = new LiveStreams(3, new DecodingSpeed(2));
    List<String> begun = new ArrayList<>();
    /** Seconds that each of those who are heard is behind. */
    double behind;

    @Test
    void hearsSoManyChannelsAndLetsTheNextWait() {
        enter("stereo", 2);
        enter("mono", 1);
        var next = enter("next", 1);

        assertThat(begun).containsExactly("stereo", "mono");
        assertThat(next.waits()).isTrue();
        assertThat(streams.load()).isEqualTo(new Load(3, 3, 1, 0));
    }

    @Test
    void hearsThemInTheOrderOfComingAsRoomIsMade() {
        var first = enter("first", 2);
        var second = enter("second", 1);
        var stereo = enter("third", 2);
        enter("fourth", 1);

        second.leave();
        assertThat(begun).as("a single channel does not overtake two").containsExactly("first", "second");
        first.leave();

        assertThat(begun).containsExactly("first", "second", "third", "fourth");
        assertThat(stereo.waits()).isFalse();
        assertThat(streams.load()).isEqualTo(new Load(3, 3, 0, 0));
    }

    @Test
    void whoeverStopsWaitingHoldsNobodyUp() {
        var first = enter("first", 3);
        var second = enter("second", 3);
        enter("third", 1);
        second.leave();
        first.leave();
        first.leave();

        assertThat(begun).containsExactly("first", "third");
        assertThat(streams.load()).isEqualTo(new Load(3, 1, 0, 0));
    }

    @Test
    void hearsARecordingWithMoreChannelsThanStreamsAlone() {
        streams = new LiveStreams(1, new DecodingSpeed(2));
        enter("stereo", 2);
        enter("mono", 1);

        assertThat(begun).containsExactly("stereo");
    }

    @Test
    void hasHalfTheRoomByTheProcessorsUntilItKnowsItsSpeed() {
        int most = 8 * Runtime.getRuntime().availableProcessors();
        streams = new LiveStreams(0, new DecodingSpeed(2));
        assertThat(streams.load().streams()).isEqualTo(most / 2);
        streams.decoded(9, Duration.ofSeconds(90));
        assertThat(streams.load().streams())
                .as("the first seconds are no measure")
                .isEqualTo(most / 2);
    }

    @Test
    void refusesANumberBelowNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveStreams(-1, new DecodingSpeed(2)))
                .withMessageContaining("chartwright.live.streams is -1");
    }

    @Test
    void letsNobodyElseInWhereTheRecogniserWasMeasuredTooSlow() {
        streams = new LiveStreams(0, new DecodingSpeed(1));
        enter("first", 2);
        enter("second", 2);
        streams.decoded(20, Duration.ofSeconds(4));
        var third = enter("third", 2);

        assertThat(streams.load())
                .as("a processor hears five times as fast as is spoken")
                .isEqualTo(new Load(4, 4, 1, 0));
        assertThat(third.waits()).isTrue();

        streams.decoded(60, Duration.ofSeconds(3));

        assertThat(begun).containsExactly("first", "second", "third");
        assertThat(streams.load().waiting()).isZero();
    }

    @Test
    void keepsWhoeverIsHeardHoweverSlowTheRecogniserBecomes() {
        streams = new LiveStreams(0, new DecodingSpeed(1));
        enter("first", 2);
        enter("second", 2);

        streams.decoded(20, Duration.ofSeconds(40));

        assertThat(begun).containsExactly("first", "second");
        assertThat(streams.load()).isEqualTo(new Load(1, 4, 0, 0));
    }

    @Test
    void hearsOneVisitHoweverSlowTheRecogniserIs() {
        streams = new LiveStreams(0, new DecodingSpeed(1));
        streams.decoded(20, Duration.ofSeconds(40));
        enter("stereo", 2);
        enter("late", 1);

        assertThat(begun).containsExactly("stereo");
    }

    @Test
    void forgetsHowSlowItWas() {
        streams = new LiveStreams(0, new DecodingSpeed(1));
        streams.decoded(60, Duration.ofSeconds(60));
        for (int second = 0; second < 600; second++) {
            streams.decoded(1, Duration.ofMillis(50));
        }

        assertThat(streams.load().streams()).isEqualTo(8 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void letsNobodyInWhileAVisitInProgressIsBehind() {
        streams = new LiveStreams(0, new DecodingSpeed(2));
        enter("first", 1);
        behind = 2.5;
        enter("second", 1);
        assertThat(begun).containsExactly("first");
        assertThat(streams.load().behind()).isEqualTo(2.5);

        behind = 1;
        streams.decoded(1, Duration.ofMillis(50));

        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void takesANumberThatWasSetAsItIs() {
        enter("first", 1);
        behind = 60;
        streams.decoded(20, Duration.ofSeconds(40));
        enter("second", 2);

        assertThat(begun).containsExactly("first", "second");
        assertThat(streams.load()).isEqualTo(new Load(3, 3, 0, 60));
    }

    private LiveStreams.Place enter(String name, int channels) {
        var place = streams.place(channels, () -> begun.add(name), () -> behind);
        place.enter();
        return place;
    }
}
