/** What the visit established, each fact with polarity, certainty, time, subject and evidence. */
@NullMarked
package org.chartwright.nlp.fact;

import org.jspecify.annotations.NullMarked;
