/**
 * The complaint as it is asked for: where, since when, how often, how bad, what changes it, what was tried.
 * {@link org.chartwright.nlp.draft.detail.Described} writes each question and its answer as a sentence of its own.
 */
@NullMarked
package org.chartwright.nlp.draft.detail;

import org.jspecify.annotations.NullMarked;
