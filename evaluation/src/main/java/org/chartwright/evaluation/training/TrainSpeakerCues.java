package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.nlp.speech.SpeakerCues;

/**
 * Written visits in, the cues file of {@link SpeakerCues} out: naive Bayes with add-one smoothing over words and pairs
 * of words, each turn's words reduced to what a recogniser would give. Counting only, so nothing is random.
 *
 * <p>Arguments: the training CSV (column {@code dialogue}, lines {@code [doctor] ...} and {@code [patient] ...}) and
 * the file to write.
 */
final class TrainSpeakerCues {

    private static final Pattern WORD = Pattern.compile("[a-z']+");
    private static final int SEEN_OFTEN_ENOUGH = 4;
    private static final double TELLS_ENOUGH = 0.3;

    private final Map<String, int[]> counts = new TreeMap<>();

    private TrainSpeakerCues() {}

    public static void main(String[] arguments) throws IOException {
        var training = new TrainSpeakerCues();
        for (var visit : CsvInput.read(Path.of(arguments[0]), "encounter_id", "dialogue")) {
            visit.required("dialogue").lines().forEach(training::count);
        }
        Files.write(Path.of(arguments[1]), training.lines());
    }

    private void count(String line) {
        boolean clinician = line.startsWith("[doctor]");
        if (!clinician && !line.startsWith("[patient]")) {
            return;
        }
        var text = line.substring(line.indexOf(']') + 1).toLowerCase(Locale.ROOT);
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        for (String feature : SpeakerCues.features(words)) {
            counts.computeIfAbsent(feature, key -> new int[2])[clinician ? 0 : 1]++;
        }
    }

    private List<String> lines() {
        double clinician = counts.values().stream().mapToInt(count -> count[0]).sum() + counts.size();
        double patient = counts.values().stream().mapToInt(count -> count[1]).sum() + counts.size();
        var lines = new ArrayList<String>();
        lines.add("# Words and pairs of words with ln P(words | clinician) - ln P(words | patient).");
        lines.add("# Counted by TrainSpeakerCues on the training part of ACI-Bench (Yim et al. 2023), CC BY 4.0.");
        counts.forEach((feature, count) -> {
            double logOdds = Math.log((count[0] + 1) / clinician) - Math.log((count[1] + 1) / patient);
            if (count[0] + count[1] >= SEEN_OFTEN_ENOUGH && Math.abs(logOdds) >= TELLS_ENOUGH) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, logOdds));
            }
        });
        return lines;
    }
}
