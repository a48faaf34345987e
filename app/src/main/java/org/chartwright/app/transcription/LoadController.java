package org.chartwright.app.transcription;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how busy the recogniser is. */
@RestController
class LoadController {

    private final Transcriber transcriber;

    LoadController(Transcriber transcriber) {
        this.transcriber = transcriber;
    }

    @GetMapping("/api/streams")
    Load load() {
        return transcriber.load();
    }
}
