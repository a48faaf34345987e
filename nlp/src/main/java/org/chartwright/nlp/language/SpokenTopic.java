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
 * @param name as it was said
 * @param fallback what heads it where no problem of the visit fits; may be empty
 * @param fitting parts of the names of problems that fit
 * @param part whether it is a part of the body
 * @param treated what it is called where a drug for it is taken; may be empty
 * @param drugs the class of those drugs, or their names; may be empty
 */
public record SpokenTopic(
        String name, String fallback, List<String> fitting, boolean part, String treated, List<String> drugs) {

    private static final List<List<String>> ROWS = Lexicons.rows("plan-topics.tsv");
    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:and|so|then|now|okay|alright|well|next|lastly|finally|um|uh|,) )*(?:the|your) (" + names()
                    + ")(?: (?:itself|first|part|stuff|issue|now|next))?(?: ,)?(?= (?:i am|i will|i would|i want|we|let's|so|start|stop|go|keep|hold|continue|add|stay|increase|that is|it is|you are|you need|you should|you can|\\d)\\b|$)");

    private static final String LEADS =
            "^(?:(?:and|so|then|now|okay|alright|well|next|lastly|finally|also|um|uh|good|great|as for|for|regarding|about|on|as far as|in terms of|when it comes to|number \\d|number (?:one|two|three|four|five)|,) )*";
    /** How it does or what is done about it: "the pressure is fine", "sugars are up", "thyroid wise keep ...". */
    private static final Pattern TURNS = Pattern.compile(
            LEADS + "(?:(?:the|your|his|her) )?(" + names()
                    + ")(?: (?:wise|itself|part|stuff|issue|front|goes|is concerned))?(?: ?'s|'s)?"
                    + "(?=(?: ,)? (?:is|are|looks?|has|have|was|were|they are|it is|they|it|still|fine|good|great|stable|better|up|high|controlled|under|no changes?|where|running|i|we|let's|start|stop|go|keep|hold|continue|add|stay|increase|try|take|how)\\b)(?!(?: ,)? (?:is|are|was|were|has|have)? ?(?:at |been |running )?\\d)");

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
        return of(opens.group(1));
    }

    /** The same where it is told how it does, or what is done about it, behind other openings too. */
    public static Optional<SpokenTopic> turnedTo(String words) {
        var turns = TURNS.matcher(words);
        return turns.find() ? of(turns.group(1)).filter(topic -> !topic.part()) : Optional.empty();
    }

    /** The topic of that name. */
    public static Optional<SpokenTopic> of(String name) {
        return ROWS.stream()
                .filter(row -> List.of(row.getFirst().split(", ")).contains(name))
                .findFirst()
                .map(row -> new SpokenTopic(
                        name,
                        row.get(1).equals("-") || row.get(1).equals("part") ? "" : row.get(1),
                        List.of(row.get(2).split(", ")),
                        row.get(1).equals("part"),
                        row.size() > 3 ? row.get(3) : "",
                        row.size() > 4 ? List.of(row.get(4).split(", ")) : List.of()));
    }
}
