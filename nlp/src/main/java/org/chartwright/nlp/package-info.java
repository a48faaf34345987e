/**
 * From a visit's transcript to a drafted note, codes and a prior-authorisation forecast.
 * {@link org.chartwright.nlp.Visit} goes in and {@link org.chartwright.nlp.VisitDraft} comes out; service, command line
 * and evaluation all call {@link org.chartwright.nlp.DraftVisit}.
 */
@NullMarked
package org.chartwright.nlp;

import org.jspecify.annotations.NullMarked;
