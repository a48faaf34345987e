package org.chartwright.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.chartwright.models.ModelStore;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerms;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks a sentence for each of some medical terms, with Debian's {@code flite} and {@code festival} voices, into a
 * folder that {@code evaluate wer} reads.
 *
 * <p>Arguments: {@code choose} or {@code report}, how many drugs and how many other terms, and the folder. The two
 * halves have different terms (by their hash) and different voices: settings are chosen on one half, the other is
 * reported.
 */
final class SpeakTerms {

    private static final int SEED = 20261125;
    private static final Map<String, List<String>> VOICES = Map.of(
            "choose", List.of("flite:rms", "flite:awb"),
            "report", List.of("flite:slt", "festival:cmu_us_slt_arctic_hts"));

    private record Entry(String file, String ref, String group, String term) {}

    private final Path folder;
    private final List<String> voices;
    private final Map<String, List<String>> carriers;

    private SpeakTerms(Path folder, List<String> voices, Map<String, List<String>> carriers) {
        this.folder = folder;
        this.voices = voices;
        this.carriers = carriers;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 4 || !VOICES.containsKey(arguments[0])) {
            throw new BadInput("SpeakTerms needs choose or report, a number of drugs, a number of others, a folder.");
        }
        for (String program : List.of("flite", "text2wave", "sox")) {
            if (!Program.isInstalled(program)) {
                System.out.println("Skipped: %s is not installed (Debian: flite, festival, festvox-us-slt-hts, sox)."
                        .formatted(program));
                return;
            }
        }
        var folder = Files.createDirectories(Path.of(arguments[3]));
        var voices = Objects.requireNonNull(VOICES.get(arguments[0]));
        var speak = new SpeakTerms(folder, voices, carriers());
        int half = arguments[0].equals("choose") ? 0 : 1;
        var terms = new ArrayList<>(sample(half, true, Integer.parseInt(arguments[1])));
        terms.addAll(sample(half, false, Integer.parseInt(arguments[2])));
        var entries = new ArrayList<Entry>();
        for (var term : terms) {
            entries.add(speak.sentence(term, entries.size()));
        }
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("manifest.json"), entries);
    }

    private static List<SpokenTerm> sample(int half, boolean drugs, int count) {
        var terms = new ArrayList<>(SpokenTerms.open(ModelStore.standard()).stream()
                .filter(term -> (term.kind() == SpokenTerm.Kind.DRUG) == drugs)
                .filter(term -> Math.floorMod(term.text().hashCode(), 2) == half)
                .toList());
        Collections.shuffle(terms, new Random(SEED));
        return terms.subList(0, Math.min(count, terms.size()));
    }

    private Entry sentence(SpokenTerm term, int number) throws IOException, InterruptedException {
        var kind = term.kind().name().toLowerCase(java.util.Locale.ROOT);
        var sentences = carriers.getOrDefault(kind, List.of("{}"));
        var text = sentences.get(number % sentences.size()).replace("{}", term.text());
        var voice = voices.get(number % voices.size());
        var file = "%04d.wav".formatted(number);
        var spoken = folder.resolve("spoken.wav");
        var name = voice.substring(voice.indexOf(':') + 1);
        if (voice.startsWith("flite")) {
            Program.run("", "flite", "-voice", name, "-t", text, "-o", spoken.toString());
        } else {
            Program.run(text, "text2wave", "-eval", "(voice_" + name + ")", "-o", spoken.toString());
        }
        // festival ends well where it does not know the voice
        if (!Files.isRegularFile(spoken)) {
            throw new BadInput(
                    "The voice %s said nothing: install it (Debian: flite, festvox-us-slt-hts) and start again."
                            .formatted(name));
        }
        Program.run(
                "",
                "sox",
                spoken.toString(),
                "-r",
                "16000",
                "-c",
                "1",
                "-b",
                "16",
                folder.resolve(file).toString(),
                "norm",
                "-3",
                "pad",
                "0.3",
                "0.3");
        Files.delete(spoken);
        return new Entry(file, text, voice, term.text());
    }

    private static Map<String, List<String>> carriers() {
        try (var in = Objects.requireNonNull(SpeakTerms.class.getResourceAsStream("speech/carriers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
