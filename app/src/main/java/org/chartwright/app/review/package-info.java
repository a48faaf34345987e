/**
 * The clinician's desk: opens the draft, edits it, signs it. Owns the note under review, its recorded edits and the
 * signed notes; publishes {@link org.chartwright.app.review.DraftOpened}, {@link org.chartwright.app.review.NoteSigned}
 * and {@link org.chartwright.app.review.NoteAmended}. Read {@link org.chartwright.app.review.SignedNote} first, then
 * {@code ReviewDesk}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"home", "people", "encounter", "transcription", "drafting", "coding", "library"})
package org.chartwright.app.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
