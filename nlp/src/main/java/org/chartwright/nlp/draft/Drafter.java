package org.chartwright.nlp.draft;

import java.util.function.Consumer;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.DraftNote;

/** Visit in, draft out. The local engine and the language-model engine are the two kinds. */
public interface Drafter {

    /**
     * Drafts the visit's note. Pure and safe to call from several threads; may be called again and again while the
     * transcript grows.
     *
     * @throws DraftingException when the engine cannot answer; its message is for an operator and holds no patient data
     */
    DraftNote draft(Visit visit);

    /**
     * As {@link #draft(Visit)}, for someone who waits.
     *
     * @param progress told how far the note is, on the calling thread; never by an engine that answers at once
     */
    default DraftNote draft(Visit visit, Consumer<NoteProgress> progress) {
        return draft(visit);
    }
}
