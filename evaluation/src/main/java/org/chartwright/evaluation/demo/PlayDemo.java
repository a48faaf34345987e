package org.chartwright.evaluation.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chartwright.evaluation.client.AudioUplink;
import org.chartwright.evaluation.client.Pause;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.evaluation.client.ServiceClient;
import tools.jackson.databind.JsonNode;

/** Plays the bundled visit to a running service as a recording client would, and waits for what comes of it. */
public final class PlayDemo {

    private static final Duration DRAFT_PATIENCE = Duration.ofSeconds(180);
    private static final Duration PUSH_PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> UNFINISHED_PUSH = Set.of("NONE", "QUEUED", "SENDING", "RETRYING");
    private static final Duration POLL = Duration.ofMillis(200);

    private final ServiceClient service;
    private final StatusLine status;

    public PlayDemo(ServiceClient service, PrintWriter out) {
        this.service = service;
        this.status = new StatusLine(out);
    }

    /** The page that shows it all, and whether the note reached the EHR once. */
    public record Shown(String page, String encounter, boolean reachedTheEhr) {}

    /** @throws DemoFailedException when the service gives up on the visit or takes too long */
    public Shown play(Recording recording) {
        String encounter = service.create(Map.of(
                "patientName", "Linda Example",
                "patientSex", "FEMALE",
                "birthDate", LocalDate.now().minusYears(58).minusDays(100).toString(),
                "mrn", "DEMO-1",
                "consent", true));
        status.done("visit entered, consent recorded");
        watch(encounter, recording);

        long began = System.nanoTime();
        new AudioUplink(service, encounter, recording, offset -> status.show("sending", offset, recording))
                .send(0, AudioUplink.Pace.FAST);
        var sent = since(began);
        status.done("sent %s of audio in %s".formatted(DemoPage.clock(recording.length()), DemoPage.seconds(sent)));

        long ended = System.nanoTime();
        awaitDraft(encounter);
        var drafted = since(ended);
        var draft = service.draft(encounter);
        status.done("heard %d utterances, drafted %d sentences"
                .formatted(
                        service.transcript(encounter).size(),
                        draft.sections().stream()
                                .mapToInt(section -> section.sentences().size())
                                .sum()));

        long ready = System.nanoTime();
        var push = awaitPush(encounter);
        var times = new Played.Times(recording.length(), sent, drafted, since(ready));
        status.done("push to the EHR: " + push.path("state").asString());
        var played = new Played(encounter, draft, service.priorAuth(encounter), push, documents(push), times);
        return new Shown(DemoPage.of(played), encounter, played.reachedTheEhr());
    }

    /** Shows on the status line how far the recogniser is. */
    private void watch(String encounter, Recording recording) {
        var heard = new AtomicInteger();
        Thread.ofVirtual()
                .start(() -> service.events(encounter, (name, event) -> {
                    if (name.equals("final")) {
                        status.show(
                                "heard %d utterances,".formatted(heard.incrementAndGet()),
                                (long) (event.path("end").asDouble() * recording.bytesPerSecond()),
                                recording);
                    }
                }));
    }

    private void awaitDraft(String encounter) {
        long began = System.nanoTime();
        while (since(began).compareTo(DRAFT_PATIENCE) < 0) {
            switch (service.status(encounter)) {
                case "DRAFTED" -> {
                    return;
                }
                case "FAILED" -> throw new DemoFailedException("the service could not draft the visit");
                default -> Pause.of(POLL);
            }
        }
        throw new DemoFailedException("no draft came within %d s".formatted(DRAFT_PATIENCE.toSeconds()));
    }

    private JsonNode awaitPush(String encounter) {
        long began = System.nanoTime();
        var push = service.push(encounter);
        while (UNFINISHED_PUSH.contains(push.path("state").asString(""))
                && since(began).compareTo(PUSH_PATIENCE) < 0) {
            Pause.of(POLL);
            push = service.push(encounter);
        }
        return push;
    }

    /** How many documents the sandbox EHR holds for the visit of the one that was pushed. */
    private int documents(JsonNode push) {
        String reference = push.path("reference").asString("");
        if (reference.isEmpty()) {
            return 0;
        }
        String path = reference.replaceFirst("/_history/.*", "");
        String visit = service.fhir(path)
                .path("context")
                .path("encounter")
                .path(0)
                .path("reference")
                .asString("");
        return service.fhir("DocumentReference?encounter=" + visit)
                .path("total")
                .asInt(0);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
