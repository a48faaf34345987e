package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a written note and a place in it in, what the words around make of a term there out: by the cues of
 * {@code context.tsv}, in the manner of NegEx and ConText (Chapman 2001, Harkema 2009).
 */
final class NoteContext {

    enum Sense {
        ABSENT,
        POSSIBLE,
        HYPOTHETICAL,
        FAMILY,
        PAST,
        STOP
    }

    private enum Place {
        BEFORE,
        AFTER,
        STOP
    }

    private record Cue(Sense sense, Place place, Pattern words) {}

    private record Hit(Cue cue, int from, int to) {}

    /** Characters that a cue after the term may be away. */
    private static final int REACH_AFTER = 44;

    private static final List<Cue> CUES = CodeRules.rows("context.tsv").stream()
            .sorted(Comparator.comparing((List<String> row) -> -row.get(2).length()))
            .map(row -> new Cue(
                    Sense.valueOf(row.get(0)), Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)), pattern(row.get(2))))
            .toList();

    private static final Pattern NOT_A_DENIAL = Pattern.compile(
            "\\b(not|no)\\s+(only|just|controlled|well|improv\\w*|chang\\w*|resolv\\w*|worse\\w*|relie\\w*|longer)\\b|\\d[- ]?(year|yr|month|week|day)s?[- ]old\\b",
            Pattern.CASE_INSENSITIVE);

    private NoteContext() {}

    /** The senses that govern characters {@code from} to before {@code to} of the sentence. */
    static Set<Sense> around(String sentence, int from, int to) {
        List<Hit> hits = hits(sentence);
        int begin = 0;
        int end = Math.min(sentence.length(), to + REACH_AFTER);
        for (Hit hit : hits) {
            if (hit.cue.place == Place.STOP && hit.to <= from) {
                begin = Math.max(begin, hit.to);
            } else if (hit.cue.place == Place.STOP && hit.from >= to) {
                end = Math.min(end, hit.from);
            }
        }
        var senses = EnumSet.noneOf(Sense.class);
        for (Hit hit : hits) {
            boolean family = hit.cue.sense == Sense.FAMILY || hit.cue.sense == Sense.HYPOTHETICAL;
            boolean ahead = hit.to <= from || hit.from < from && hit.to < to;
            boolean before = hit.cue.place == Place.BEFORE && ahead && (family || hit.from >= begin);
            boolean after = hit.cue.place == Place.AFTER
                    && hit.from >= to
                    && hit.to <= end
                    && !sentence.substring(to, hit.from).contains(",");
            if (before || after) {
                senses.add(hit.cue.sense);
            }
        }
        return senses;
    }

    /** The same words may be a cue for what stands before and after them; of overlapping cues the longest counts. */
    private static List<Hit> hits(String sentence) {
        String masked = NOT_A_DENIAL
                .matcher(sentence)
                .replaceAll(found -> " ".repeat(found.group().length()));
        int[] taken = new int[masked.length()];
        List<Hit> hits = new ArrayList<>();
        for (Cue cue : CUES) {
            Matcher matcher = cue.words.matcher(masked);
            while (matcher.find()) {
                int length = matcher.end() - matcher.start();
                if (taken[matcher.start()] == 0 || taken[matcher.start()] == length) {
                    hits.add(new Hit(cue, matcher.start(), matcher.end()));
                    if (cue.place != Place.STOP) {
                        Arrays.fill(taken, matcher.start(), matcher.end(), length);
                    }
                }
            }
        }
        return hits;
    }

    private static Pattern pattern(String words) {
        String joined = Arrays.stream(words.split(" "))
                .map(Pattern::quote)
                .reduce("", (all, word) -> all.isEmpty() ? word : all + "[\\s/-]+" + word);
        boolean word = Character.isLetter(words.charAt(0));
        return Pattern.compile(
                word ? "(?<![\\p{L}\\p{N}])" + joined + "(?![\\p{L}\\p{N}])" : joined, Pattern.CASE_INSENSITIVE);
    }
}
