package org.chartwright.nlp.llm;

import java.util.function.IntConsumer;

/**
 * The model's JSON in, piece by piece; how many sentences of the note are complete in it out, each time there is one
 * more, and 0 when it begins. Only for showing that the work goes on: what the sentences say is read when all is there.
 */
final class CountSentences implements AskModel.Listener {

    /** Of the braces around a sentence, itself included: answer, section, sentence; see {@link NotePrompt}. */
    private static final int DEPTH = 3;

    private final IntConsumer count;
    private int sentences;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    CountSentences(IntConsumer count) {
        this.count = count;
    }

    @Override
    public void begins() {
        sentences = 0;
        depth = 0;
        quoted = false;
        escaped = false;
        count.accept(0);
    }

    @Override
    public void says(String words) {
        words.chars().forEach(this::read);
    }

    private void read(int c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            depth++;
        } else if (c == '}' && depth-- == DEPTH) {
            count.accept(++sentences);
        }
    }
}
