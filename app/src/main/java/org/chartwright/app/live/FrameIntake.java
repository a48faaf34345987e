package org.chartwright.app.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.chartwright.app.live.AudioConversation.Frame;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.SignalType;

/**
 * From the event loop to a thread that may wait: frames are pushed in and taken out in groups. What came while the last
 * group went to disk makes up the next, so that a fast client costs one wait for the disk and not many; and no more
 * frames are asked for than there is room.
 */
final class FrameIntake extends BaseSubscriber<Frame> {

    private static final int ROOM = 64;

    private final BlockingQueue<Optional<Frame>> frames = new LinkedBlockingQueue<>();

    /** Waits for frames; an empty answer says that no more will come. */
    List<Frame> next() throws InterruptedException {
        var group = new ArrayList<Optional<Frame>>();
        group.add(frames.take());
        frames.drainTo(group, ROOM - 1);
        if (group.getLast().isPresent()) {
            request(group.size());
        } else {
            frames.add(Optional.empty()); // the end is there for every later call, too
        }
        return group.stream().flatMap(Optional::stream).toList();
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        request(ROOM);
    }

    @Override
    protected void hookOnNext(Frame frame) {
        frames.add(Optional.of(frame));
    }

    @Override
    protected void hookOnError(Throwable broken) {
        // the end is enough to know: hookFinally
    }

    @Override
    protected void hookFinally(SignalType type) {
        frames.add(Optional.empty());
    }
}
