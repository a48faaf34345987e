package org.chartwright.models;

import java.util.Map;

/** The speech recognition models that are shipped. */
public final class SpeechModels {

    /**
     * Small US English model for Vosk. Dither, which adds random noise to the audio before its features are computed,
     * is turned off: without it the same audio always gives the same words.
     */
    public static final ModelFolder ENGLISH = new ModelFolder(
            new Model(
                    "vosk-model-en",
                    "0.3.45",
                    "Maven Central com.alphacephei:vosk-model-en:0.3.45 (aar)",
                    "Apache-2.0",
                    "8a5792fccaf873b4745dbd1b3fe19d8a77a15898e806674020eea820424771cd",
                    "org/chartwright/models/speech/vosk-model-en.zip"),
            "assets/model-en-us/",
            Map.of("conf/mfcc.conf", "--dither=0\n"));

    /** Words that tell a clinician from a patient, with the logarithm of their odds. */
    public static final Model SPEAKER_CUES = new Model(
            "speaker-cues",
            "2026-11-24",
            "TrainSpeakerCues on the training part of ACI-Bench",
            "CC-BY-4.0",
            "f588b2ff59b671802d4aa4d5e893663cd942d0e6a5d248e0d959b3049fc7b179",
            "org/chartwright/models/speech/speaker-cues.tsv");

    private SpeechModels() {}
}
