package org.chartwright.models;

/** What the engines know of English as such. */
public final class LanguageModels {

    /**
     * Parts of speech, universal tag set: an OpenNLP maximum entropy tagger, trained by its makers on the English Web
     * Treebank of Universal Dependencies.
     */
    public static final Model PARTS_OF_SPEECH = new Model(
            "opennlp-models-pos-en",
            "1.3.0",
            "Maven Central org.apache.opennlp:opennlp-models-pos-en:1.3.0 (jar)",
            "Apache-2.0",
            "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce",
            "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");

    private LanguageModels() {}
}
