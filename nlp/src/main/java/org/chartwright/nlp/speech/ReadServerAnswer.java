package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@code verbose_json} transcription in, its words out, spelt as the embedded recogniser spells them: lower case,
 * without the stops around them. Words stand in {@code words}, or inside each of the {@code segments}; only segments
 * say how sure the server is.
 *
 * <p>A segment that the server itself takes for silence is left out: {@code no_speech_prob} above 0.6 with
 * {@code avg_logprob} below -1, the limits of the reference implementation (openai/whisper, {@code transcribe},
 * defaults of 2022-09). One whose text repeats itself ({@code compression_ratio} above 2.4, the same source) makes the
 * whole answer useless.
 */
final class ReadServerAnswer {

    private static final double SILENT = 0.6;
    private static final double UNLIKELY = -1;
    private static final double REPEATING = 2.4;

    /** Where the server does not say how sure it is: not so unsure that every word would be marked. */
    private static final double UNKNOWN_CONFIDENCE = 0.75;

    private static final JsonMapper JSON = new JsonMapper();
    private static final ServerAnswer.None GARBAGE = new ServerAnswer.None("gave an answer without words and times");

    private ReadServerAnswer() {}

    static ServerAnswer from(byte[] body) {
        try {
            var answer = JSON.readTree(body);
            if (!answer.isObject() || !answer.path("text").isString()) {
                return GARBAGE;
            }
            for (JsonNode segment : answer.path("segments")) {
                if (segment.path("compression_ratio").asDouble(0) > REPEATING) {
                    return new ServerAnswer.None("repeated itself");
                }
            }
            return words(answer);
        } catch (JacksonException e) {
            return GARBAGE;
        }
    }

    private static ServerAnswer words(JsonNode answer) {
        var timed = new ArrayList<JsonNode>();
        answer.path("words").forEach(timed::add);
        if (timed.isEmpty()) {
            answer.path("segments").forEach(segment -> segment.path("words").forEach(timed::add));
        }
        if (timed.isEmpty()) {
            return answer.path("text").asString().isBlank() ? new ServerAnswer.Words(List.of()) : GARBAGE;
        }
        var words = new ArrayList<SpeechEvent.Heard>();
        double latest = 0;
        for (JsonNode word : timed) {
            double start = word.path("start").asDouble(-1);
            double end = word.path("end").asDouble(-1);
            if (!word.path("word").isString() || start < 0 || end < start || !Double.isFinite(end)) {
                return GARBAGE;
            }
            double confidence = confidence(answer.path("segments"), (start + end) / 2);
            latest = Math.max(latest, start);
            for (String text : spelt(word.path("word").asString())) {
                if (confidence > 0) {
                    words.add(new SpeechEvent.Heard(text, time(latest), time(Math.max(latest, end)), confidence));
                }
            }
        }
        return new ServerAnswer.Words(words);
    }

    /** Of the segment that a moment lies in; 0 where that is silence. */
    private static double confidence(JsonNode segments, double moment) {
        for (JsonNode segment : segments) {
            if (segment.path("start").asDouble(0) <= moment
                    && moment <= segment.path("end").asDouble(0)) {
                double likely = segment.path("avg_logprob").asDouble(Math.log(UNKNOWN_CONFIDENCE));
                boolean silent = segment.path("no_speech_prob").asDouble(0) > SILENT && likely < UNLIKELY;
                return silent ? 0 : Math.clamp(Math.exp(likely), 0.01, 1);
            }
        }
        return UNKNOWN_CONFIDENCE;
    }

    private static List<String> spelt(String word) {
        var texts = new ArrayList<String>();
        for (String text : word.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+")) {
            var bare = text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%']+$", "");
            if (!bare.isEmpty()) {
                texts.add(bare);
            }
        }
        return texts;
    }

    private static Duration time(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
