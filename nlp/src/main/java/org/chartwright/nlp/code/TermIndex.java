package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/**
 * Words in, the terms of a code set that they hold out. A term is found where all its words stand close together, in
 * any order.
 *
 * <p>Terms are kept under their rarest word, so that a text of any length is read once.
 */
final class TermIndex {

    /** Words that may stand between the words of a term. */
    private static final int SLACK = 2;

    /** Short words that are no abbreviations and need no capitals. */
    private static final Set<String> SHORT_WORDS = Set.of("flu", "gas");

    private final Map<String, List<Meaning>> byRarestWord = new HashMap<>();
    private final Map<Set<String>, Meaning> byWords = new HashMap<>();

    /** All codes that one set of words may stand for, the likeliest first. */
    record Meaning(Set<String> words, List<CodeTerm> terms) {}

    /** A meaning found in words {@code positions} of a list. */
    record Match(Meaning meaning, TreeSet<Integer> positions) {

        boolean inside(Match other) {
            return other.positions.size() > positions.size() && other.positions.containsAll(positions);
        }
    }

    TermIndex(CodeSet set, Set<CodeSystem> systems) {
        this(CodeTerms.of(set.entries().stream()
                .filter(entry -> systems.contains(entry.system()))
                .toList()));
    }

    TermIndex(List<CodeTerm> terms) {
        Map<Set<String>, List<CodeTerm>> grouped = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (CodeTerm term : terms) {
            Set<String> words = Set.copyOf(TermWords.forms(term.text()));
            if (!words.isEmpty() && words.size() <= 12) {
                var same = grouped.computeIfAbsent(words, absent -> new ArrayList<>());
                if (same.isEmpty()) {
                    words.forEach(word -> counts.merge(word, 1, Integer::sum));
                }
                same.add(term);
            }
        }
        grouped.forEach((words, same) -> {
            same.sort(Comparator.comparing((CodeTerm term) -> term.source())
                    .thenComparing(term -> -CodeTerms.unspecific(term.entry())));
            var meaning = new Meaning(words, distinct(same));
            byWords.put(words, meaning);
            String rarest = words.stream()
                    .min(Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            byRarestWord.computeIfAbsent(rarest, absent -> new ArrayList<>()).add(meaning);
        });
    }

    /** The meaning of a term that says nothing else. */
    Optional<Meaning> exactly(String term) {
        return Optional.ofNullable(byWords.get(Set.copyOf(TermWords.forms(term))));
    }

    /** Every term found, the ones inside longer ones too. */
    List<Match> all(List<TermWord> words, String text) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).form(), absent -> new ArrayList<>())
                    .add(i);
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Meaning meaning : byRarestWord.getOrDefault(words.get(i).form(), List.of())) {
                int anchor = i;
                positions(meaning.words(), anchor, places)
                        .filter(found -> found.size() > 1 || !isLowerCaseAbbreviation(words.get(anchor), text))
                        .ifPresent(found -> matches.add(new Match(meaning, found)));
            }
        }
        return matches;
    }

    /**
     * The terms found that are no part of a longer one, in the order of the text. Two items of a list are never read as
     * one term.
     */
    List<Match> longest(List<TermWord> words, String text) {
        List<Match> all = all(words, text).stream()
                .filter(match -> oneItem(match, words, text))
                .toList();
        return all.stream()
                .filter(match -> all.stream().noneMatch(match::inside))
                .sorted(Comparator.comparing((Match match) -> match.positions().first()))
                .toList();
    }

    private static boolean oneItem(Match match, List<TermWord> words, String text) {
        String term = match.meaning().terms().getFirst().text();
        int before = -1;
        for (int position : match.positions()) {
            if (before >= 0
                    && Between.parts(
                            text.substring(
                                    words.get(before).to(), words.get(position).from()),
                            words.get(position).form(),
                            term)) {
                return false;
            }
            if (OrdinalLabel.differs(words.get(position), text, term)) {
                return false;
            }
            before = position;
        }
        return true;
    }

    private static Optional<TreeSet<Integer>> positions(
            Set<String> wanted, int anchor, Map<String, List<Integer>> places) {
        int reach = wanted.size() + SLACK;
        var positions = new TreeSet<>(Set.of(anchor));
        for (String word : wanted) {
            List<Integer> at = places.getOrDefault(word, List.of());
            if (at.contains(anchor)) {
                continue;
            }
            var nearest = at.stream()
                    .filter(place -> Math.abs(place - anchor) < reach)
                    .min(Comparator.comparing((Integer place) -> Math.abs(place - anchor)));
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            positions.add(nearest.get());
        }
        return positions.last() - positions.first() < reach ? Optional.of(positions) : Optional.empty();
    }

    private static boolean isLowerCaseAbbreviation(TermWord word, String text) {
        String written = text.substring(word.from(), word.to());
        return written.length() <= 3
                && !SHORT_WORDS.contains(word.form())
                && !written.equals(written.toUpperCase(Locale.ROOT));
    }

    private static List<CodeTerm> distinct(List<CodeTerm> terms) {
        Map<CodeEntry, CodeTerm> byEntry = new LinkedHashMap<>();
        terms.forEach(term -> byEntry.putIfAbsent(term.entry(), term));
        return List.copyOf(byEntry.values());
    }
}
