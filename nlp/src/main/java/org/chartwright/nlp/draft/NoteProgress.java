package org.chartwright.nlp.draft;

/**
 * How far a language model is with a note. None of its text, which nothing has checked yet.
 *
 * @param model that writes, as its server names it
 * @param sentences that it has written to their end; 0 while it reads the visit
 */
public record NoteProgress(String model, int sentences) {

    public NoteProgress {
        if (sentences < 0) {
            throw new IllegalArgumentException("%d sentences are fewer than none".formatted(sentences));
        }
    }
}
