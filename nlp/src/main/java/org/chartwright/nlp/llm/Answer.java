package org.chartwright.nlp.llm;

import java.util.List;

/** What came of asking the model. */
sealed interface Answer {

    record Written(List<WrittenSentence> sentences) implements Answer {

        public Written {
            sentences = List.copyOf(sentences);
        }
    }

    /** @param reason goes after the engine's name, such as {@code timed out}; free of patient data */
    record None(String reason) implements Answer {}
}
