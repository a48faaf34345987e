package org.chartwright.evaluation.board;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A dialogue in, the note of the most similar training dialogue out: a baseline that says nothing about the patient at
 * hand, and so shows what a score without facts is worth. Similarity is the cosine of word counts weighted by rarity.
 */
final class NearestNote {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9']+");

    private final List<NotedVisits.Scene> scenes;
    private final Map<String, Double> rarity;
    private final List<Map<String, Double>> vectors;

    NearestNote(NotedVisits train) {
        this.scenes = train.scenes();
        Map<String, Integer> documents = new HashMap<>();
        scenes.forEach(
                scene -> counts(scene.dialogue()).keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
        this.rarity = documents.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> Math.log((double) scenes.size() / word.getValue())));
        this.vectors = scenes.stream().map(scene -> vector(scene.dialogue())).toList();
    }

    String to(String dialogue) {
        var vector = vector(dialogue);
        int best = 0;
        for (int i = 1; i < vectors.size(); i++) {
            if (cosine(vector, vectors.get(i)) > cosine(vector, vectors.get(best))) {
                best = i;
            }
        }
        return scenes.get(best).note();
    }

    private Map<String, Double> vector(String dialogue) {
        Map<String, Double> vector = new HashMap<>();
        counts(dialogue).forEach((word, count) -> vector.put(word, count * rarity.getOrDefault(word, 0.0)));
        double length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return vector;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0))
                .sum();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        NOT_A_WORD
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
