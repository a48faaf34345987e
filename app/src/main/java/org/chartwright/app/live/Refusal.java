package org.chartwright.app.live;

import org.chartwright.app.encounter.Encounter.Status;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.socket.CloseStatus;

/**
 * Why audio is not taken, in one sentence for a person; over HTTP with its status, over a WebSocket with the close code
 * 4000 plus that status.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private Refusal(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static Refusal unknown() {
        return new Refusal(HttpStatus.NOT_FOUND, "There is no such encounter.");
    }

    static Refusal noConsent() {
        return new Refusal(HttpStatus.FORBIDDEN, "The patient's consent to be recorded has not been entered.");
    }

    static Refusal noAudio() {
        return new Refusal(HttpStatus.CONFLICT, "There is no audio of this encounter.");
    }

    static Refusal recorded() {
        return new Refusal(HttpStatus.CONFLICT, "There is audio of this encounter already.");
    }

    static Refusal busy() {
        return new Refusal(HttpStatus.CONFLICT, "Another client is recording this encounter.");
    }

    static Refusal over(Status status) {
        return new Refusal(HttpStatus.CONFLICT, "The encounter is %s and takes no audio.".formatted(status));
    }

    static Refusal gap(long resumeFrom, long length) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "resumeFrom is %d, but %d bytes are on disk; resume there.".formatted(resumeFrom, length));
    }

    static Refusal badFormat(String sentence) {
        return new Refusal(HttpStatus.BAD_REQUEST, sentence);
    }

    static Refusal unsupported(String sentence) {
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, sentence);
    }

    static Refusal tooLarge(String sentence) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, sentence);
    }

    static Refusal diskFull(String sentence) {
        return new Refusal(HttpStatus.INSUFFICIENT_STORAGE, sentence);
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    CloseStatus closeStatus() {
        return new CloseStatus(4000 + status.value(), sentence());
    }
}
