package org.chartwright.app.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveStreamsTests {

    LiveStreams streams = new LiveStreams(3);
    List<String> begun = new ArrayList<>();

    @Test
    void hearsSoManyChannelsAndLetsTheNextWait() {
        enter("stereo", 2);
        enter("mono", 1);
        var next = enter("next", 1);

        assertThat(begun).containsExactly("stereo", "mono");
        assertThat(next.waits()).isTrue();
        assertThat(streams.load()).isEqualTo(new Load(3, 3, 1));
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
        assertThat(streams.load()).isEqualTo(new Load(3, 3, 0));
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
        assertThat(streams.load()).isEqualTo(new Load(3, 1, 0));
    }

    @Test
    void hearsARecordingWithMoreChannelsThanStreamsAlone() {
        streams = new LiveStreams(1);
        enter("stereo", 2);
        enter("mono", 1);

        assertThat(begun).containsExactly("stereo");
    }

    @Test
    void hasRoomByTheProcessorsWhereNothingIsSet() {
        assertThat(new LiveStreams(0).load().streams())
                .isEqualTo(8 * Runtime.getRuntime().availableProcessors());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveStreams(-1))
                .withMessageContaining("chartwright.live.streams is -1");
    }

    private LiveStreams.Place enter(String name, int channels) {
        var place = streams.place(channels, () -> begun.add(name));
        place.enter();
        return place;
    }
}
