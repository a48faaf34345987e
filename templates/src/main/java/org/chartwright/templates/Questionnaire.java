package org.chartwright.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions a patient answers before the visit.
 *
 * @param source where the questions come from and on what terms
 * @param instructions what the patient reads first
 * @param items at least one
 * @param bands what a sum means, from low to high; empty when nothing is added up
 */
public record Questionnaire(
        String id, int version, String title, String source, String instructions, List<Item> items, List<Band> bands)
        implements Content {

    public Questionnaire {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("questionnaire '%s' has no item".formatted(id));
        }
    }

    @Override
    public Kind kind() {
        return Kind.QUESTIONNAIRE;
    }

    public enum Answer {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE
    }

    /**
     * One question.
     *
     * @param required whether the form is incomplete without it
     * @param choices for {@link Answer#CHOICE}, else empty
     * @param alert from this many points on a clinician must see the answer whatever the sum is; empty when never
     */
    public record Item(
            String name, String text, Answer answer, boolean required, List<Option> choices, Optional<Integer> alert) {

        public Item {
            choices = List.copyOf(choices);
        }
    }

    /** @param points that it adds; empty when the question is not added up */
    public record Option(String text, Optional<Integer> points) {}

    /** @param from the lowest sum that means this, up to the next band */
    public record Band(int from, String meaning) {}

    /**
     * What the answers add up to.
     *
     * @param meaning of the sum
     * @param alerts names of the questions a clinician must see
     */
    public record Score(int sum, String meaning, List<String> alerts) {

        public Score {
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * The score; empty when a question that counts is not answered, for a sum with a gap reads lower than it is, or
     * when nothing is added up.
     *
     * @param answers the text of the chosen option by the name of the question
     */
    public Optional<Score> score(Map<String, String> answers) {
        var counting = items.stream().filter(Questionnaire::counts).toList();
        if (bands.isEmpty()
                || counting.stream().anyMatch(item -> points(item, answers).isEmpty())) {
            return Optional.empty();
        }
        int sum = counting.stream()
                .mapToInt(item -> points(item, answers).orElseThrow())
                .sum();
        String meaning = bands.stream()
                .filter(band -> band.from() <= sum)
                .reduce((lower, higher) -> higher)
                .map(Band::meaning)
                .orElse("");
        return Optional.of(new Score(sum, meaning, alerts(answers)));
    }

    /** Names of the answered questions that a clinician must see, whether or not the form is complete. */
    public List<String> alerts(Map<String, String> answers) {
        return items.stream()
                .filter(item -> item.alert().isPresent()
                        && points(item, answers).orElse(0) >= item.alert().get())
                .map(Item::name)
                .toList();
    }

    private static boolean counts(Item item) {
        return item.choices().stream().anyMatch(option -> option.points().isPresent());
    }

    private static Optional<Integer> points(Item item, Map<String, String> answers) {
        return item.choices().stream()
                .filter(option -> option.text().equals(answers.get(item.name())))
                .findFirst()
                .flatMap(Option::points);
    }
}
