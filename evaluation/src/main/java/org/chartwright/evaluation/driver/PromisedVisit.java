package org.chartwright.evaluation.driver;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.chartwright.evaluation.client.AudioUplink;
import org.chartwright.evaluation.client.ConnectionLostException;
import org.chartwright.evaluation.client.Pause;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.evaluation.client.ServiceClient;

/**
 * A visit whose client comes back after every break, and how much of its sound the service has acknowledged. Its sound
 * is speech with seeded noise of its own in the lowest bits, so that no stretch is like another of this or any visit.
 */
final class PromisedVisit {

    private static final int NOISE = 0x0f;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Recording speech;
    private final long seed;
    private final String encounter;
    private final AtomicLong acknowledged = new AtomicLong();

    PromisedVisit(ServiceClient client, Recording speech, long seed) {
        this.speech = speech;
        this.seed = seed;
        this.encounter = client.create(Map.of("patientName", "Loss Test", "consent", true));
    }

    String encounter() {
        return encounter;
    }

    /** Bytes that the service said are on its disk. */
    long acknowledged() {
        return acknowledged.get();
    }

    boolean complete() {
        return acknowledged() == speech.pcm().length;
    }

    /** Sends from the last acknowledged byte on until all is sent or the connection breaks; whether it broke. */
    boolean breaks(ServiceClient client, AudioUplink.Pace pace) {
        var uplink =
                new AudioUplink(client, encounter, sound(), offset -> acknowledged.accumulateAndGet(offset, Math::max));
        try {
            uplink.send(acknowledged(), pace);
            return false;
        } catch (ConnectionLostException e) {
            return true;
        }
    }

    /** Waits until the service has seen that the client is gone, so that another one may take its place. */
    void awaitLetGo(ServiceClient client) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (client.status(encounter).equals("RECORDING")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the service did not see within 30 s that a client had gone");
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    /** Of the acknowledged bytes those that the service does not give back as they were sent. */
    long lost(ServiceClient client) {
        return acknowledged() == 0 ? 0 : lost(sound().pcm(), acknowledged(), client.audio(encounter));
    }

    /** What is kept beyond the acknowledged bytes must be what was sent, too. */
    static long lost(byte[] sent, long acknowledged, byte[] kept) {
        long lost = Math.max(0, acknowledged - kept.length);
        for (int i = 0; i < kept.length; i++) {
            if (i >= sent.length || kept[i] != sent[i]) {
                lost++;
            }
        }
        return lost;
    }

    private Recording sound() {
        var pcm = speech.pcm().clone();
        var noise = new byte[pcm.length];
        new Random(seed).nextBytes(noise);
        for (int low = 0; low < pcm.length; low += 2) {
            pcm[low] ^= (byte) (noise[low] & NOISE);
        }
        return new Recording(speech.sampleRate(), speech.channels(), pcm);
    }
}
