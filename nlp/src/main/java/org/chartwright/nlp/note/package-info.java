/**
 * A drafted note: {@link org.chartwright.nlp.note.DraftNote} with its sections, each
 * {@link org.chartwright.nlp.note.Sentence} with where it was said and how far that supports it, the staged
 * {@link org.chartwright.nlp.note.Order orders}, and the {@link org.chartwright.nlp.note.Omission omissions}. Every
 * drafter makes one, and letters, codes and prior authorisation read it.
 */
@NullMarked
package org.chartwright.nlp.note;

import org.jspecify.annotations.NullMarked;
