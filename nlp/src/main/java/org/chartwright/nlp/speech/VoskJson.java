package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the recogniser's JSON answers and joins words that were heard in parts. */
final class VoskJson {

    private static final JsonMapper JSON = new JsonMapper();

    private VoskJson() {}

    static String partial(String json) {
        return JoinParts.of(JSON.readTree(json).path("partial").asString(""));
    }

    static List<SpeechEvent.Heard> words(String json) {
        var words = new ArrayList<SpeechEvent.Heard>();
        for (JsonNode word : JSON.readTree(json).path("result")) {
            var start = time(word.path("start").asDouble());
            var end = time(word.path("end").asDouble());
            words.add(new SpeechEvent.Heard(
                    word.path("word").asString(),
                    start,
                    end.compareTo(start) < 0 ? start : end,
                    Math.clamp(word.path("conf").asDouble(), 0, 1)));
        }
        return JoinParts.of(words);
    }

    private static Duration time(double seconds) {
        return Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000));
    }
}
