package org.chartwright.nlp.speech;

import java.util.List;

/** What a speech server made of one piece of sound. */
sealed interface ServerAnswer {

    /** The words, with times from the start of the piece; none where it heard nobody. */
    record Words(List<SpeechEvent.Heard> words) implements ServerAnswer {

        public Words {
            words = List.copyOf(words);
        }
    }

    /** @param reason end of a sentence that begins with the server; nothing of what was said */
    record None(String reason) implements ServerAnswer {}
}
