package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.models.vocabulary.SpokenTerm.Kind;

/**
 * A practice's own words, one a line: {@code [kind:] words [= how they sound]}. The kind is {@code drug} (also where
 * none is given), {@code condition}, {@code test} or {@code procedure}. How they sound is said in words that everybody
 * knows ({@code zepbound = zep bound}) or in ARPAbet between slashes ({@code /Z EH P B AW N D/}); it may be left out
 * where the model knows the words or can spell them with words it knows. {@code #} begins a comment.
 */
public final class PracticeWords {

    /** What became of one line. */
    public sealed interface Answer {

        /** Counted from 1. */
        int line();

        /** It will be heard. */
        record Accepted(int line, SpokenTerm term) implements Answer {}

        /** It will not be heard, and why. */
        record Refused(int line, String text, String reason) implements Answer {}
    }

    private static final Pattern LINE = Pattern.compile("(?:(\\w+)\\s*:)?([^=]+)(?:=(.*))?");
    private static final Pattern WORDS = Pattern.compile("[a-z']+(?: [a-z']+){0,5}");
    private static final int MOST_LINES = 5_000;
    private static final int SHORTEST_PIECE = 2;
    private static final int MOST_PIECES = 4;

    private final WordSymbols known;
    private final Optional<SoundsLike> soundsLike;

    /** @param soundsLike needed where somebody writes ARPAbet */
    PracticeWords(WordSymbols known, Optional<SoundsLike> soundsLike) {
        this.known = known;
        this.soundsLike = soundsLike;
    }

    /**
     * Answers for every line of the file that is neither empty nor a comment, in order; none where there is no file.
     *
     * @param model unpacked folder of the speech model
     * @throws IOException where the file or the model cannot be read
     */
    public static List<Answer> check(Path file, Path model) throws IOException {
        var lines = lines(file);
        return lines.isEmpty() ? List.of() : reading(lines, model).answers(lines);
    }

    /**
     * Puts a line at the end of the file, unless it stands there already or would be refused; answers what becomes of
     * it. What is in the file stays as it is.
     *
     * @param line such as {@code drug: zepbound = zep bound}
     * @param model unpacked folder of the speech model
     * @throws IOException where the file cannot be read or written, and then it is unchanged
     */
    public static synchronized Answer add(Path file, Path model, String line) throws IOException {
        var lines = new ArrayList<>(lines(file));
        boolean there = lines.contains(line);
        if (!there) {
            lines.add(line);
        }
        var asked = lines.subList(0, lines.indexOf(line) + 1);
        var answer = reading(asked, model).answers(asked).getLast();
        if (!there && answer instanceof Answer.Accepted) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return answer;
    }

    private static PracticeWords reading(List<String> lines, Path model) throws IOException {
        boolean arpabet = lines.stream().anyMatch(line -> line.contains("/"));
        var soundsLike = arpabet
                ? Optional.of(SoundsLike.read(model, Pronunciations.read(model)))
                : Optional.<SoundsLike>empty();
        return new PracticeWords(NGramGraph.read(model.resolve("graph/Gr.fst")).inputs(), soundsLike);
    }

    static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new IOException("%s is not UTF-8 text; save it as UTF-8.".formatted(file), e);
        }
    }

    List<Answer> answers(List<String> lines) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", " ");
            if (!line.isEmpty() && !line.startsWith("#")) {
                answers.add(
                        i < MOST_LINES
                                ? answer(i + 1, line)
                                : new Answer.Refused(
                                        i + 1, line, "only the first %d lines are read".formatted(MOST_LINES)));
            }
        }
        return List.copyOf(answers);
    }

    private Answer answer(int number, String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return new Answer.Refused(number, line, "it is not of the form 'kind: words = how they sound'");
        }
        var text = match.group(2).strip();
        if (!WORDS.matcher(text).matches()) {
            return new Answer.Refused(
                    number, text, "write one to six words with letters and apostrophes only, numbers spelt out");
        }
        var kindText = match.group(1) == null ? "drug" : match.group(1);
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.label().equals(kindText))
                .findFirst();
        if (kind.isEmpty()) {
            return new Answer.Refused(
                    number, text, "'%s' is no kind; use drug, condition, test or procedure".formatted(kindText));
        }
        var sound = match.group(3) == null ? "" : match.group(3).strip();
        return sound.isEmpty() ? spelt(number, kind.get(), text) : sounding(number, kind.get(), text, sound);
    }

    private Answer spelt(int number, Kind kind, String text) {
        var words = new ArrayList<SpokenWord>();
        for (String word : text.split(" ")) {
            var pieces = known.number(word).isPresent() ? List.of(word) : pieces(word);
            if (pieces.isEmpty()) {
                return new Answer.Refused(
                        number,
                        text,
                        "the model does not know '%s' and cannot spell it with words it knows; write how it sounds, such as '%s = ...'"
                                .formatted(word, text));
            }
            words.add(word(word, String.join(" ", pieces), pieces));
        }
        return new Answer.Accepted(number, new SpokenTerm(kind, words));
    }

    private Answer sounding(int number, Kind kind, String text, String sound) {
        if (text.indexOf(' ') >= 0) {
            return new Answer.Refused(number, text, "give each word that has a sound of its own a line of its own");
        }
        if (sound.startsWith("/")) {
            var sounds = sound.replace("/", "").strip().toUpperCase(Locale.ROOT);
            try {
                var aliases = soundsLike.orElseThrow().of(sounds, 3);
                return aliases.isEmpty()
                        ? new Answer.Refused(number, text, "no words of the model sound like /%s/".formatted(sounds))
                        : accepted(
                                number,
                                kind,
                                text,
                                sounds,
                                aliases.stream().map(SoundsLike.Alias::words).toList());
            } catch (IllegalArgumentException e) {
                return new Answer.Refused(number, text, e.getMessage() + ", such as AH or K");
            }
        }
        for (String word : sound.split(" ")) {
            if (known.number(word).isEmpty()) {
                return new Answer.Refused(
                        number,
                        text,
                        "the model does not know '%s'; say how it sounds in common words".formatted(word));
            }
        }
        return accepted(number, kind, text, sound, List.of(List.of(sound.split(" "))));
    }

    private static Answer accepted(int number, Kind kind, String text, String sound, List<List<String>> heardAs) {
        return new Answer.Accepted(
                number, new SpokenTerm(kind, List.of(new SpokenWord(text, List.of(sound), "practice", heardAs))));
    }

    private static SpokenWord word(String word, String sound, List<String> pieces) {
        return new SpokenWord(word, List.of(sound), "practice", List.of(pieces));
    }

    /** The word as the fewest known words that spell it. */
    private List<String> pieces(String word) {
        var best = new ArrayList<List<String>>();
        best.add(List.of());
        for (int to = 1; to <= word.length(); to++) {
            List<String> shortest = List.of();
            for (int from = 0; from <= to - SHORTEST_PIECE; from++) {
                var before = best.get(from);
                var piece = word.substring(from, to);
                boolean possible =
                        (from == 0 || !before.isEmpty()) && known.number(piece).isPresent();
                if (possible && (shortest.isEmpty() || before.size() + 1 < shortest.size())) {
                    var longer = new ArrayList<>(before);
                    longer.add(piece);
                    shortest = longer;
                }
            }
            best.add(shortest);
        }
        return best.getLast().size() > MOST_PIECES ? List.of() : best.getLast();
    }
}
