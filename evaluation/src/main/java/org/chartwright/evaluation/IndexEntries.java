package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.chartwright.models.codes.DelimitedLine;

/**
 * The official alphabetic index in, a seeded tenth of its coded entries as questions and the rest as a file out.
 *
 * @param questions entries kept out, each in natural word order with its code
 * @param kept lines of the index without them
 */
public record IndexEntries(List<Question> questions, List<String> kept) {

    private static final int ONE_IN = 10;
    private static final Pattern AFTER = Pattern.compile(
            "(with|without|due|in|of|following|from|by|to|on|at|as|after|during|complicating|affecting|caused|and|for|involving|resulting|associated|secondary|see|not|when)\\b.*");

    /**
     * One entry as a person would say it.
     *
     * @param code as the index writes it; what ends in {@code -} is a heading whose codes below it all answer
     */
    public record Question(String words, String code) {

        /** The code or heading without the marks of an unfinished one. */
        public String bare() {
            return code.replace("-", "").replaceAll("\\.$", "");
        }
    }

    public IndexEntries {
        questions = List.copyOf(questions);
        kept = List.copyOf(kept);
    }

    /** The tenth that the seed draws, kept out. */
    static IndexEntries split(Path index, long seed) throws IOException {
        return split(index, seed, List.of());
    }

    /**
     * The tenth that the seed draws, kept out, and so are the tenths of other seeds, which nothing is asked of: what is
     * chosen on one tenth then knows nothing of another.
     */
    public static IndexEntries split(Path index, long seed, List<Long> unseen) throws IOException {
        List<String> lines = Files.readAllLines(index);
        List<String> header = DelimitedLine.of(lines.getFirst(), ',');
        int level = header.indexOf("Level");
        int term = header.indexOf("Term");
        int code = header.indexOf("Code");
        var random = new Random(seed);
        List<Random> hidden = unseen.stream().map(Random::new).toList();
        List<Question> questions = new ArrayList<>();
        List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
        List<String> path = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = DelimitedLine.of(line, ',');
            if (cells.size() <= Math.max(code, Math.max(level, term))
                    || !cells.get(level).matches("\\d{1,2}")) {
                kept.add(line);
                continue;
            }
            int depth = Integer.parseInt(cells.get(level));
            while (path.size() > depth) {
                path.removeLast();
            }
            path.add(cells.get(term));
            boolean coded = !cells.get(code).isBlank();
            boolean asked = coded && random.nextInt(ONE_IN) == 0;
            boolean out = false;
            for (Random other : hidden) {
                out |= coded && other.nextInt(ONE_IN) == 0;
            }
            if (asked && !out) {
                questions.add(new Question(natural(path), cells.get(code).strip()));
            }
            kept.add(asked || out ? line.substring(0, line.lastIndexOf(cells.get(code))) : line);
        }
        return new IndexEntries(questions, kept);
    }

    /** "Abscess", "kidney", "with calculus" is said "kidney abscess with calculus". */
    static String natural(List<String> path) {
        String words = path.getFirst().replaceAll(",.*", "");
        for (String part : path.subList(1, path.size())) {
            words = AFTER.matcher(part).matches() ? words + " " + part : part + " " + words;
        }
        return words.replace(",", " ").replaceAll("\\s+", " ").strip();
    }
}
