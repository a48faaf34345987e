package org.chartwright.nlp.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;

/**
 * What words tell about who says them: for each word and each pair of neighbouring words the logarithm of how much more
 * often clinicians say it than patients. A naive Bayes model; its file is lines of {@code words TAB log odds}.
 */
public final class SpeakerCues {

    /** Neighbouring features repeat each other, so their sum is more certain than it should be. */
    private static final double TEMPER = 0.5;

    private final Map<String, Double> logOdds;

    SpeakerCues(Map<String, Double> logOdds) {
        this.logOdds = Map.copyOf(logOdds);
    }

    /** The shipped cues, trained on the written visits of ACI-Bench's training part. */
    public static SpeakerCues open(ModelStore store) {
        return store.load(SpeechModels.SPEAKER_CUES, SpeakerCues::read);
    }

    static SpeakerCues read(InputStream in) throws IOException {
        var logOdds = new HashMap<String, Double>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                logOdds.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        return new SpeakerCues(logOdds);
    }

    /** Above 0 where the words sound like a clinician's, below 0 like a patient's. */
    public double clinicianLogOdds(List<String> words) {
        double sum = 0;
        for (String feature : features(words)) {
            sum += logOdds.getOrDefault(feature, 0.0);
        }
        return TEMPER * sum;
    }

    /** Words and pairs of neighbours; also what the training program counts. */
    public static List<String> features(List<String> words) {
        var features = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            features.add(words.get(i - 1) + " " + words.get(i));
        }
        return features;
    }
}
