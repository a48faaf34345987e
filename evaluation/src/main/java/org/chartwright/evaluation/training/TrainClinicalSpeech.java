package org.chartwright.evaluation.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.evaluation.score.NumberWords;
import org.chartwright.models.ModelStore;
import org.chartwright.models.vocabulary.ClinicalSpeech;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerms;

/**
 * Written conversations in, the counts of {@link ClinicalSpeech} out. Counting only, so nothing is random.
 *
 * <p>Arguments: the file to write, visits that must not be learnt from (ids with commas between them), then any number
 * of CSV files (a column {@code dialogue} with a speaker in front of each turn) and folders of TextGrid transcripts.
 */
final class TrainClinicalSpeech {

    private static final Pattern WORD = Pattern.compile("[a-z']+|\\d+");
    private static final Pattern SPEAKER = Pattern.compile("^(?:\\[[^\\]]*]|[A-Z][A-Za-z_ ]{2,20}:)");
    private static final Pattern SPOKEN = Pattern.compile("text = \"(.*)\"");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final String TURN = "<s>";
    private static final int LONGEST_TERM = 6;
    private static final int TRIPLES_SEEN = 2;

    private final Map<String, SpokenTerm.Kind> kinds = new HashMap<>();
    private final Map<String, Map<String, Integer>> runs = new TreeMap<>();
    private final Set<String> leftOut;

    private TrainClinicalSpeech(List<SpokenTerm> terms, Set<String> leftOut) {
        terms.forEach(term -> kinds.putIfAbsent(term.text(), term.kind()));
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws IOException {
        var training = new TrainClinicalSpeech(
                SpokenTerms.open(ModelStore.standard()), new HashSet<>(List.of(arguments[1].split(","))));
        for (int i = 2; i < arguments.length; i++) {
            var source = Path.of(arguments[i]);
            if (Files.isDirectory(source)) {
                training.readTextGrids(source);
            } else {
                training.readCsv(source);
            }
        }
        training.write(Path.of(arguments[0]));
    }

    private void readCsv(Path file) throws IOException {
        var first = Files.readAllLines(file).getFirst();
        var id = first.contains("encounter_id") ? "encounter_id" : "id";
        for (var visit : CsvInput.read(file, id, "dialogue")) {
            if (!leftOut.contains(visit.required(id))) {
                visit.required("dialogue")
                        .lines()
                        .map(line -> SPEAKER.matcher(line.strip()).replaceFirst(""))
                        .forEach(this::count);
            }
        }
    }

    private void readTextGrids(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (leftOut.stream().noneMatch(file.getFileName().toString()::startsWith)) {
                    SPOKEN.matcher(Files.readString(file))
                            .results()
                            .map(match -> MARK.matcher(match.group(1)).replaceAll(" "))
                            .forEach(this::count);
                }
            }
        }
    }

    /** One turn. */
    private void count(String said) {
        var words = new ArrayList<>(List.of(TURN));
        words.addAll(words(said));
        if (words.size() > 1) {
            countRuns(words, false);
            var withKinds = withKinds(words);
            if (withKinds.size() < words.size() || !withKinds.equals(words)) {
                countRuns(withKinds, true);
            }
        }
    }

    static List<String> words(String said) {
        var plain = said.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll(" n't\\b", "n't")
                .replaceAll(" '(s|re|ve|ll|d|m)\\b", "'$1")
                .replaceAll("\\b(gon|wan) na\\b", "$1na")
                .replaceAll("\\bgot ta\\b", "gotta")
                .replaceAll("\\w+-(?=\\s|$)", " ");
        var words = new ArrayList<String>();
        for (String word : WORD.matcher(plain).results().map(MatchResult::group).toList()) {
            if (Character.isDigit(word.charAt(0))) {
                words.addAll(NumberWords.of(word));
            } else if (!word.replace("'", "").isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private List<String> withKinds(List<String> words) {
        var result = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST_TERM, words.size() - i);
            while (length > 0 && !kinds.containsKey(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            if (length == 0) {
                result.add(words.get(i++));
            } else {
                var term = String.join(" ", words.subList(i, i + length));
                var kind = Objects.requireNonNull(kinds.get(term));
                add("=" + kind.name().toLowerCase(Locale.ROOT), term);
                result.add(ClinicalSpeech.token(kind));
                i += length;
            }
        }
        return result;
    }

    private void countRuns(List<String> words, boolean onlyWithKinds) {
        for (int i = 1; i < words.size(); i++) {
            for (int length = 1; length <= Math.min(3, i + 1); length++) {
                var run = words.subList(i - length + 1, i + 1);
                if (!onlyWithKinds || run.stream().anyMatch(word -> word.startsWith("<") && !word.equals(TURN))) {
                    add(String.join(" ", run.subList(0, length - 1)), words.get(i));
                }
            }
        }
    }

    private void add(String before, String word) {
        runs.computeIfAbsent(before, key -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    private void write(Path file) throws IOException {
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write(
                    "# Runs of words in clinical conversations and how often they occur: words before, word, count.\n");
            out.write(
                    "# Counted by TrainClinicalSpeech on the training parts of ACI-Bench (Yim et al. 2023) and MTS-Dialog\n");
            out.write(
                    "# (Ben Abacha et al. 2023) and on PriMock57 (Papadopoulos Korfiatis et al. 2022), all CC BY 4.0.\n");
            for (var run : runs.entrySet()) {
                for (var next : run.getValue().entrySet()) {
                    if (run.getKey().indexOf(' ') < 0 || next.getValue() >= TRIPLES_SEEN) {
                        out.write("%s\t%s\t%d\n".formatted(run.getKey(), next.getKey(), next.getValue()));
                    }
                }
            }
        }
    }
}
