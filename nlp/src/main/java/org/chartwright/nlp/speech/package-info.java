/** The only home of the native recogniser: audio in, {@link org.chartwright.nlp.speech.SpeechEvent}s out. */
@NullMarked
package org.chartwright.nlp.speech;

import org.jspecify.annotations.NullMarked;
