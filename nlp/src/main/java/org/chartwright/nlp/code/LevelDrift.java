package org.chartwright.nlp.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Office-visit levels that one clinician billed before a day and since in, whether they moved out.
 *
 * <p>New and established patients are compared apart. A move counts as one when the mean level differs by two standard
 * errors or more (two-sample comparison of means) and by at least a tenth of a level, in either direction, and both
 * sides have at least {@link #FEWEST} visits. It says that somebody should look, never why.
 *
 * @param before how often each code was billed before
 * @param since how often since
 */
public record LevelDrift(Map<String, Integer> before, Map<String, Integer> since) {

    /** Fewest visits on each side for a comparison. */
    public static final int FEWEST = 30;

    private static final double ERRORS = 2;
    private static final double LEAST = 0.1;

    /** What came out for new or for established patients. */
    public enum Move {
        TOO_FEW,
        STEADY,
        UP,
        DOWN
    }

    public LevelDrift {
        before = Map.copyOf(before);
        since = Map.copyOf(since);
        if (Stream.concat(before.values().stream(), since.values().stream()).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a level was billed fewer than 0 times");
        }
    }

    /** From the codes of single visits; codes that are no office level are left out. */
    public static LevelDrift of(List<String> before, List<String> since) {
        return new LevelDrift(counted(before), counted(since));
    }

    private static Map<String, Integer> counted(List<String> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        codes.stream()
                .filter(code -> code.matches("992(0[2-5]|1[1-5])"))
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    public Move established() {
        return move("9921");
    }

    public Move newPatients() {
        return move("9920");
    }

    private record Side(int visits, double mean, double variance) {}

    private Move move(String family) {
        var was = side(before, family);
        var is = side(since, family);
        if (was.visits < FEWEST || is.visits < FEWEST) {
            return Move.TOO_FEW;
        }
        double difference = is.mean - was.mean;
        double error = Math.sqrt(was.variance / was.visits + is.variance / is.visits);
        if (Math.abs(difference) < LEAST || Math.abs(difference) < ERRORS * error) {
            return Move.STEADY;
        }
        return difference > 0 ? Move.UP : Move.DOWN;
    }

    private static Side side(Map<String, Integer> counts, String family) {
        int visits = 0;
        double sum = 0;
        double squares = 0;
        for (var count : counts.entrySet()) {
            if (count.getKey().startsWith(family)) {
                int level = count.getKey().charAt(4) - '0';
                visits += count.getValue();
                sum += level * count.getValue();
                squares += level * level * count.getValue();
            }
        }
        double mean = visits == 0 ? 0 : sum / visits;
        return new Side(visits, mean, visits < 2 ? 0 : (squares - visits * mean * mean) / (visits - 1));
    }

    /** Mean last digit of the levels of established patients before and since, for a person to read. */
    public String means() {
        return String.format(
                Locale.ROOT,
                "established: %.2f before, %.2f since; new: %.2f before, %.2f since",
                side(before, "9921").mean,
                side(since, "9921").mean,
                side(before, "9920").mean,
                side(since, "9920").mean);
    }
}
