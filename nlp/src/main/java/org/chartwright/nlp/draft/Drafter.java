package org.chartwright.nlp.draft;

import org.chartwright.nlp.Visit;

/** Visit in, draft out. The local engine and the language-model engine are the two kinds. */
public interface Drafter {

    /**
     * Drafts the visit's note. Pure and safe to call from several threads; may be called again and again while the
     * transcript grows.
     *
     * @throws DraftingException when the engine cannot answer; its message is for an operator and holds no patient data
     */
    DraftNote draft(Visit visit);
}
