package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;
import org.chartwright.models.vocabulary.Pronunciations;
import org.chartwright.models.vocabulary.SoundsLike;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerms;
import org.chartwright.models.vocabulary.SpokenWord;

/**
 * Medical terms in, the file of {@link SpokenTerms} out: pronunciations from the speech model where it knows the word,
 * from Debian's {@code flite} where it does not, and what the model hears instead.
 *
 * <p>Arguments: a file with rows of kind and term (further columns are made anew), a file of pronunciations written by
 * hand ({@code word TAB sounds}), and the file to write. A term that nothing sounds like is left out and named.
 */
final class PronounceTerms {

    private static final int ALIASES = 4;
    private static final double FARTHEST = 1.5;
    private static final double BEHIND_THE_BEST = 0.8;

    private final Pronunciations base;
    private final SoundsLike soundsLike;
    private final Map<String, List<String>> byHand = new TreeMap<>();
    private final Map<String, SpokenWord> words = new TreeMap<>();

    private PronounceTerms(Path model) throws IOException {
        base = Pronunciations.read(model);
        soundsLike = SoundsLike.read(model, base);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var pronounce = new PronounceTerms(ModelStore.standard().folder(SpeechModels.ENGLISH));
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            var columns = line.split("\t");
            if (!line.startsWith("#")) {
                pronounce
                        .byHand
                        .computeIfAbsent(columns[0], key -> new ArrayList<>())
                        .add(columns[1].strip());
            }
        }
        var rows = new LinkedHashSet<String>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                var columns = line.split("\t");
                var kind = SpokenTerm.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
                var term = new SpokenTerm(kind, pronounce.words(columns[1]));
                if (term.words().stream().allMatch(PronounceTerms::canBeHeard)) {
                    rows.add(SpokenTerms.row(term));
                } else {
                    System.out.println("left out, since nothing sounds like it: " + term.text());
                }
            }
        }
        var lines = new ArrayList<>(List.of(
                "# kind, term, pronunciations (ARPAbet), their origins (base: the speech model; flite; hand), heard as",
                "# made by PronounceTerms; | separates words, a comma alternatives"));
        lines.addAll(rows);
        Files.write(Path.of(arguments[2]), lines);
    }

    private static boolean canBeHeard(SpokenWord word) {
        return word.origin().equals("base") || !word.heardAs().isEmpty();
    }

    private List<SpokenWord> words(String term) throws IOException, InterruptedException {
        var spoken = new ArrayList<SpokenWord>();
        for (String word : term.split(" ")) {
            var known = words.get(word);
            if (known == null) {
                known = word(word);
                words.put(word, known);
            }
            spoken.add(known);
        }
        return spoken;
    }

    private SpokenWord word(String word) throws IOException, InterruptedException {
        if (!base.of(word).isEmpty()) {
            return new SpokenWord(word, base.of(word), "base", List.of());
        }
        var said = new LinkedHashSet<String>(byHand.getOrDefault(word, List.of()));
        var origin = said.isEmpty() ? "flite" : "hand+flite";
        said.add(flite(word));
        return new SpokenWord(word, List.copyOf(said), origin, aliases(said));
    }

    private List<List<String>> aliases(LinkedHashSet<String> pronunciations) {
        var aliases = new LinkedHashSet<List<String>>();
        for (String pronunciation : pronunciations) {
            var found = soundsLike.of(pronunciation, ALIASES);
            double best =
                    found.stream().mapToDouble(SoundsLike.Alias::distance).min().orElse(0);
            found.stream()
                    .filter(alias -> alias.distance() <= FARTHEST && alias.distance() <= best + BEHIND_THE_BEST)
                    .forEach(alias -> aliases.add(alias.words()));
        }
        return List.copyOf(aliases);
    }

    private static String flite(String word) throws IOException, InterruptedException {
        var process = new ProcessBuilder("flite", "-voice", "rms", "-ps", "-t", word, "-o", "none")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("flite cannot pronounce '%s'".formatted(word));
        }
        var sounds = Arrays.stream(said.strip().split("\\s+"))
                .filter(sound -> !sound.equals("pau"))
                .map(sound -> sound.equals("ax") ? "AH" : sound.toUpperCase(Locale.ROOT))
                .toList();
        return String.join(" ", sounds);
    }
}
