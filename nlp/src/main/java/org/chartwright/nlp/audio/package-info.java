/**
 * Sound on its way to the recogniser: {@link org.chartwright.nlp.audio.DecodeAudio} reads files,
 * {@link org.chartwright.nlp.audio.PcmStream} takes live sound; both give 16 kHz samples, one array a channel. The only
 * home of FFmpeg.
 */
@NullMarked
package org.chartwright.nlp.audio;

import org.jspecify.annotations.NullMarked;
