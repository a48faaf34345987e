package org.chartwright.nlp.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of a text in, whether it counts something else than the number of a term out: the 2 of "type 2 diabetes" is
 * no stage of kidney disease, and a stage is no class.
 */
final class OrdinalLabel {

    private static final String LABELS = "(type|stage|grade|class|category|weeks?|trimester|degree)";
    private static final Pattern ENDS_WITH_LABEL = Pattern.compile(LABELS + "[\\s:-]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d[a-d]?");
    private static final int LONGEST = 12;

    private OrdinalLabel() {}

    static boolean differs(TermWord word, String text, String term) {
        if (!NUMBER.matcher(word.form()).matches()) {
            return false;
        }
        var said = before(text, word.from());
        if (said.isEmpty()) {
            return false;
        }
        var meant = TermWords.of(term).stream()
                .filter(other -> other.form().equals(word.form()))
                .map(other -> before(term, other.from()))
                .flatMap(Optional::stream)
                .findFirst();
        return meant.map(label -> !label.equals(said.get())).orElse(said.get().equals("type"));
    }

    private static Optional<String> before(String text, int from) {
        var label = ENDS_WITH_LABEL.matcher(text.substring(Math.max(0, from - LONGEST), from));
        return label.find()
                ? Optional.of(label.group(1).toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                : Optional.empty();
    }
}
