package org.chartwright.app.transcription;

/**
 * How busy the recogniser is.
 *
 * @param streams channels that can be heard at the same time, as far as is known now; a visit with two microphones has
 *     two
 * @param heard channels that are being heard; more than {@code streams} where the recogniser became slower meanwhile
 * @param waiting visits that are recorded and wait for room to be heard
 * @param behind seconds of audio that lie unheard of the visit in progress whose text comes latest
 */
public record Load(int streams, int heard, int waiting, double behind) {}
