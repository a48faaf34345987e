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

    /** Medical terms with their pronunciations and what the base model hears instead of what it does not know. */
    public static final Model SPOKEN_TERMS = new Model(
            "spoken-terms",
            "2026-11-25",
            "terms of this project, pronounced by PronounceTerms",
            "Apache-2.0",
            "a4f03993c7c8b7aa3b64469070df7fc656a6987898ecd198221f20546fa6db69",
            "org/chartwright/models/speech/spoken-terms.tsv");

    /** Runs of words in clinical conversations, by which the recogniser's graph is bent. */
    public static final Model CLINICAL_SPEECH = new Model(
            "clinical-speech",
            "2026-11-25",
            "TrainClinicalSpeech on the training parts of ACI-Bench and MTS-Dialog and on PriMock57",
            "CC-BY-4.0",
            "3de822711c11844942d2f1e72136f5bae553bbe183b97c09c223f87c16ee9df3",
            "org/chartwright/models/speech/clinical-speech.tsv.gz");

    private SpeechModels() {}
}
