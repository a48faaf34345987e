package org.chartwright.app.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.transcript.Speaker;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes the recording of a whole visit as one file: the body of the request, in any format that is decoded. */
@RestController
class UploadController {

    private final IncomingFiles incoming;
    private final TakeRecording takeRecording;

    UploadController(IncomingFiles incoming, TakeRecording takeRecording) {
        this.incoming = incoming;
        this.takeRecording = takeRecording;
    }

    /**
     * What was taken; transcript and draft follow.
     *
     * @param notice one sentence where the file was cut short and only a part of it could be taken
     */
    record Taken(double seconds, int channels, Optional<String> notice) {}

    /** @param roles who is on which of two channels; clinician and patient when left out */
    @PostMapping("/api/encounters/{id}/audio")
    @Operation(
            requestBody =
                    @RequestBody(
                            description = "The recording as it is: WAV, FLAC, MP3, Ogg or M4A",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Taken> upload(
            @PathVariable EncounterId id, @RequestParam Optional<List<Speaker>> roles, ServerHttpRequest request) {
        return Mono.fromRunnable(() -> takeRecording.requireWelcome(id))
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.defer(() -> incoming.receive(request)))
                .flatMap(file ->
                        Mono.fromCallable(() -> take(file, id, roles)).subscribeOn(Schedulers.boundedElastic()));
    }

    private Taken take(Path file, EncounterId id, Optional<List<Speaker>> roles) {
        try {
            var took = takeRecording.from(file, id, roles.orElse(TakeRecording.USUAL));
            var sound = took.sound();
            return new Taken(sound.length().toMillis() / 1000.0, sound.channels(), took.notice());
        } finally {
            incoming.discard(file);
        }
    }
}
