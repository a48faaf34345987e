package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A note written by a person: its sentences with the section each stands in, and how alike a statement is to it. */
final class GoldNote {

    /** A sentence of the note, its section and the different words in it. */
    record Line(String section, String text, Set<String> words) {}

    private static final List<Map.Entry<Pattern, String>> HEADINGS = List.of(
            heading("CHIEF COMPLAINT|CC|REASON FOR VISIT", "HISTORY_OF_PRESENT_ILLNESS"),
            heading("HISTORY OF PRESENT ILLNESS|HPI|SUBJECTIVE|INTERVAL HISTORY|HISTORY", "HISTORY_OF_PRESENT_ILLNESS"),
            heading("REVIEW OF SYSTEMS|ROS", "REVIEW_OF_SYSTEMS"),
            heading(
                    "PAST HISTORY|PAST MEDICAL HISTORY|MEDICAL HISTORY|PMH|PAST SURGICAL HISTORY|SURGICAL HISTORY|MEDICAL|SURGICAL",
                    "PAST_MEDICAL_HISTORY"),
            heading("FAMILY HISTORY|FAMILY", "FAMILY_HISTORY"),
            heading("SOCIAL HISTORY|SOCIAL", "SOCIAL_HISTORY"),
            heading("CURRENT MEDICATIONS|MEDICATIONS|MEDICATION", "MEDICATIONS"),
            heading("ALLERGIES|ALLERGY", "ALLERGIES"),
            heading("VITALS|VITAL SIGNS|VITALS REVIEWED", "VITALS"),
            heading("PHYSICAL EXAM|PHYSICAL EXAMINATION|EXAM|EXAMINATION|PE", "PHYSICAL_EXAM"),
            heading("RESULTS|RESULT|LABS|IMAGING|FINDINGS", "RESULTS"),
            heading("ASSESSMENT AND PLAN|ASSESSMENT|PLAN|IMPRESSION|A/P|ASSESSMENT & PLAN", "ASSESSMENT_AND_PLAN"),
            heading("INSTRUCTIONS|FOLLOW-UP|FOLLOW UP|DISPOSITION", "ASSESSMENT_AND_PLAN"));
    private static final double ALIKE = 0.3;

    private final List<String> tokens;
    private final List<Line> lines = new ArrayList<>();

    GoldNote(String note) {
        tokens = tokens(note);
        String section = "HISTORY_OF_PRESENT_ILLNESS";
        for (String line : note.split("\n")) {
            String bare = line.strip().replaceAll(":$", "");
            var heading = HEADINGS.stream()
                    .filter(entry -> entry.getKey().matcher(bare).matches())
                    .findFirst();
            if (heading.isPresent()) {
                section = heading.get().getValue();
                continue;
            }
            for (String sentence : line.split("(?<=[.;])\\s+")) {
                var words = new HashSet<>(tokens(sentence));
                if (words.size() > 1) {
                    lines.add(new Line(section, sentence.strip(), words));
                }
            }
        }
    }

    private static Map.Entry<Pattern, String> heading(String names, String section) {
        return Map.entry(Pattern.compile("(?i)(?:" + names + ")"), section);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The section of the sentence that is most like the statement; empty when none is alike. */
    Optional<String> sectionOf(String statement) {
        return sectionOf(statement, line -> true);
    }

    /** As above, among the sentences that qualify. */
    Optional<String> sectionOf(String statement, Predicate<Line> qualifies) {
        var words = new HashSet<>(tokens(statement));
        double best = ALIKE;
        Optional<String> section = Optional.empty();
        for (Line line : lines.stream().filter(qualifies).toList()) {
            long shared = words.stream().filter(line.words()::contains).count();
            double alike = 2.0 * shared / (words.size() + line.words().size());
            if (alike > best) {
                best = alike;
                section = Optional.of(line.section());
            }
        }
        return section;
    }

    /**
     * The statements that together are most like the note by ROUGE-1 and ROUGE-2, chosen greedily.
     *
     * @return one entry a statement, true where it was chosen
     */
    boolean[] oracle(List<String> statements) {
        var chosen = new boolean[statements.size()];
        var grams = statements.stream().map(GoldNote::grams).toList();
        var overlap = new Overlap(grams(tokens));
        double score = 0;
        while (true) {
            int best = -1;
            double bestScore = score;
            for (int i = 0; i < chosen.length; i++) {
                double with = chosen[i] ? 0 : overlap.with(grams.get(i));
                if (with > bestScore) {
                    bestScore = with;
                    best = i;
                }
            }
            if (best < 0) {
                return chosen;
            }
            chosen[best] = true;
            score = bestScore;
            overlap.add(grams.get(best));
        }
    }

    /** Unigrams and bigrams; a bigram holds a space. */
    private static Map<String, Integer> grams(String text) {
        return grams(tokens(text));
    }

    private static Map<String, Integer> grams(List<String> tokens) {
        var grams = new HashMap<String, Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            grams.merge(tokens.get(i), 1, Integer::sum);
            if (i > 0) {
                grams.merge(tokens.get(i - 1) + " " + tokens.get(i), 1, Integer::sum);
            }
        }
        return grams;
    }

    /** How alike a growing draft is to the note: the sum of ROUGE-1 and ROUGE-2. */
    private static final class Overlap {

        private final Map<String, Integer> gold;
        private final Map<String, Integer> drafted = new HashMap<>();
        private final int[] wanted = new int[2];
        private final int[] hits = new int[2];
        private final int[] total = new int[2];

        Overlap(Map<String, Integer> gold) {
            this.gold = gold;
            gold.forEach((gram, count) -> wanted[order(gram)] += count);
        }

        double with(Map<String, Integer> more) {
            int[] hit = hits.clone();
            int[] all = total.clone();
            grow(more, hit, all);
            return 2.0 * hit[0] / Math.max(1, all[0] + wanted[0]) + 2.0 * hit[1] / Math.max(1, all[1] + wanted[1]);
        }

        void add(Map<String, Integer> more) {
            grow(more, hits, total);
            more.forEach((gram, count) -> drafted.merge(gram, count, Integer::sum));
        }

        private void grow(Map<String, Integer> more, int[] hit, int[] all) {
            more.forEach((gram, count) -> {
                int order = order(gram);
                int had = drafted.getOrDefault(gram, 0);
                int limit = gold.getOrDefault(gram, 0);
                all[order] += count;
                hit[order] += Math.min(had + count, limit) - Math.min(had, limit);
            });
        }
    }

    private static int order(String gram) {
        return gram.indexOf(' ') < 0 ? 0 : 1;
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
