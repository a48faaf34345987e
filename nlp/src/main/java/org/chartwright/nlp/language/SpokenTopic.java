package org.chartwright.nlp.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/**
 * Words of a clinician in, the problem they turn to out, where it stands before what is said of it
 * ({@code plan-topics.tsv}): "the pressure i would add losartan" and "then the anemia that is from the periods".
 *
 * @param fallback what heads it where no problem of the visit fits; may be empty
 * @param fitting parts of the names of problems that fit
 * @param part whether it is a part of the body
 */
public record SpokenTopic(String fallback, List<String> fitting, boolean part) {

    private static final List<List<String>> ROWS = Lexicons.rows("plan-topics.tsv");
    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:and|so|then|now|okay|alright|well|next|lastly|finally|um|uh|,) )*(?:the|your) (" + names()
                    + ")(?: (?:itself|first|part|stuff|issue|now|next))?(?: ,)?(?= (?:i am|i will|i would|i want|we|let's|so|start|stop|go|keep|hold|continue|add|stay|increase|that is|it is|you are|you need|you should|you can|\\d)\\b|$)");

    private static String names() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split(", ")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    public static Optional<SpokenTopic> in(String words) {
        var opens = OPENS.matcher(words);
        if (!opens.find()) {
            return Optional.empty();
        }
        return ROWS.stream()
                .filter(row -> List.of(row.getFirst().split(", ")).contains(opens.group(1)))
                .findFirst()
                .map(row -> new SpokenTopic(
                        row.get(1).equals("-") || row.get(1).equals("part") ? "" : row.get(1),
                        List.of(row.get(2).split(", ")),
                        row.get(1).equals("part")));
    }
}
