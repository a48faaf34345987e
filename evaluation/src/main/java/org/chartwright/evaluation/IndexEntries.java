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
record IndexEntries(List<Question> questions, List<String> kept) {

    private static final int ONE_IN = 10;
    private static final Pattern AFTER = Pattern.compile(
            "(with|without|due|in|of|following|from|by|to|on|at|as|after|during|complicating|affecting|caused|and|for|involving|resulting|associated|secondary|see|not|when)\\b.*");

    /**
     * One entry as a person would say it.
     *
     * @param code as the index writes it; what ends in {@code -} is a heading whose codes below it all answer
     */
    record Question(String words, String code) {}

    IndexEntries {
        questions = List.copyOf(questions);
        kept = List.copyOf(kept);
    }

    static IndexEntries split(Path index, long seed) throws IOException {
        List<String> lines = Files.readAllLines(index);
        List<String> header = DelimitedLine.of(lines.getFirst(), ',');
        int level = header.indexOf("Level");
        int term = header.indexOf("Term");
        int code = header.indexOf("Code");
        var random = new Random(seed);
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
            if (!cells.get(code).isBlank() && random.nextInt(ONE_IN) == 0) {
                questions.add(new Question(natural(path), cells.get(code).strip()));
                kept.add(line.substring(0, line.lastIndexOf(cells.get(code))));
            } else {
                kept.add(line);
            }
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
