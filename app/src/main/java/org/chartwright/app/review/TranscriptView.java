package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/** The transcript as the page shows it. */
final class TranscriptView {

    private TranscriptView() {}

    /**
     * @param kind style class of the speaker
     * @param sure how sure it is who speaks, such as {@code 71 %}; empty where there is no doubt, or no guess
     * @param times of each word: first character, begin and end in milliseconds, such as {@code 0:120:340}
     */
    record UtteranceView(int number, String kind, String speaker, String sure, String times, List<Part> parts) {}

    /** A stretch of text, told apart by how sure the recogniser was. */
    record Part(String text, boolean unsure) {}

    static List<UtteranceView> of(Transcript transcript) {
        return transcript.utterances().stream()
                .map(utterance -> new UtteranceView(
                        utterance.number(),
                        utterance.speaker().name().toLowerCase(Locale.ROOT),
                        Wording.speaker(utterance.speaker()),
                        sure(utterance),
                        utterance.words().stream()
                                .map(word -> word.from() + ":" + word.start().toMillis() + ":"
                                        + word.end().toMillis())
                                .collect(Collectors.joining(" ")),
                        parts(utterance)))
                .toList();
    }

    /** Whether speakers were told from their words, so that some of them will be wrong. */
    static boolean isTold(Transcript transcript) {
        return transcript.utterances().stream().anyMatch(utterance -> utterance.attribution() < 1);
    }

    private static String sure(Utterance utterance) {
        return utterance.attribution() == 1 || utterance.speaker() == Speaker.UNKNOWN
                ? ""
                : Math.min(99, Math.round(100 * utterance.attribution())) + " %";
    }

    static long unsure(Transcript transcript) {
        return transcript.utterances().stream()
                .flatMap(utterance -> utterance.words().stream())
                .filter(Word::unsure)
                .count();
    }

    private static List<Part> parts(Utterance utterance) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var word : utterance.words()) {
            if (word.unsure() && word.from() >= at) {
                if (word.from() > at) {
                    parts.add(new Part(utterance.text().substring(at, word.from()), false));
                }
                parts.add(new Part(utterance.text().substring(word.from(), word.to()), true));
                at = word.to();
            }
        }
        if (at < utterance.text().length()) {
            parts.add(new Part(utterance.text().substring(at), false));
        }
        return parts;
    }
}
