/**
 * The local drafting engine: visit in, {@link org.chartwright.nlp.note.DraftNote} out, every sentence with its
 * evidence. Read {@link org.chartwright.nlp.draft.LocalDrafter} first; its steps stand one package each, in the order
 * of the data:
 *
 * <ol>
 *   <li>{@code reading}: what a visit is read into; {@code statement} makes it, with {@code reference} (what "it"
 *       stands for), {@code wording} and {@code clean} (from speech to a note's words), {@code answer} and
 *       {@code detail} (question and answer to one statement), {@code exam} and {@code rundown} (what a clinician runs
 *       through without stops)
 *   <li>{@code choice}: which statements a note keeps, once each
 *   <li>{@code complaint}, {@code exam}, {@code plan} and {@code order}: the parts of the note that are more than a
 *       list
 *   <li>here: sections, the background lists, and the note from all of it
 * </ol>
 *
 * <p>None of these packages looks back at a later one.
 */
@NullMarked
package org.chartwright.nlp.draft;

import org.jspecify.annotations.NullMarked;
