/**
 * Audio in, {@link org.chartwright.nlp.speech.SpeechEvent}s out. The only home of the native recogniser, and of the
 * speech server that may take its place ({@link org.chartwright.nlp.speech.ServedSpeech}).
 */
@NullMarked
package org.chartwright.nlp.speech;

import org.jspecify.annotations.NullMarked;
