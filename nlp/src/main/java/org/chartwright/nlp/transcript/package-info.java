/**
 * What was said: numbered utterances with speaker, text and word times, and
 * {@link org.chartwright.nlp.transcript.Evidence} that points into them.
 */
@NullMarked
package org.chartwright.nlp.transcript;

import org.jspecify.annotations.NullMarked;
