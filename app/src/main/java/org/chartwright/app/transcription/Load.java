package org.chartwright.app.transcription;

/**
 * How busy the recogniser is.
 *
 * @param streams channels that can be heard at the same time; a visit with two microphones has two
 * @param heard channels that are being heard
 * @param waiting visits that are recorded and wait for room to be heard
 */
public record Load(int streams, int heard, int waiting) {}
