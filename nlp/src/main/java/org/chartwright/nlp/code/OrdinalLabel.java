package org.chartwright.nlp.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of a text in, whether it counts something else than the number of a term out: the 2 of "type 2 diabetes" is
 * no stage of kidney disease, and a stage is no class.
 */
final class OrdinalLabel {

    private static final String LABELS = "(type|stage|grade|class|category|weeks?|trimester|degree)";
    private static final Pattern ENDS_WITH_LABEL = Pattern.compile(LABELS + "[\\s:-]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d[a-d]?");
    private static final Pattern IN_WORDS = Pattern.compile("one|two|three|four|five", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_BEFORE = Pattern.compile("([\\p{L}']+)[\\s-]+$");
    private static final Pattern NEXT_AFTER = Pattern.compile("^[\\s-]+([\\p{L}']+)");
    private static final int LONGEST = 12;

    private OrdinalLabel() {}

    static boolean differs(TermWord word, String text, String term) {
        if (text.substring(word.from(), word.to()).equals("i")) {
            return before(text, word.from()).isEmpty();
        }
        if (!NUMBER.matcher(word.form()).matches()) {
            return false;
        }
        var said = before(text, word.from());
        if (said.isEmpty()) {
            return loose(word, text, term);
        }
        var meant = TermWords.of(term).stream()
                .filter(other -> other.form().equals(word.form()))
                .map(other -> before(term, other.from()))
                .flatMap(Optional::stream)
                .findFirst();
        return meant.map(label -> !label.equals(said.get())).orElse(said.get().equals("type"));
    }

    /**
     * A number in words without its label: "the next one is diabetes" counts no type, and the "i" of "your diabetes i
     * want" is a person.
     */
    private static boolean loose(TermWord word, String text, String term) {
        String written = text.substring(word.from(), word.to());
        if (!IN_WORDS.matcher(written).matches()) {
            return false;
        }
        var words = TermWords.forms(term);
        return Stream.of(
                        NEXT_BEFORE.matcher(text.substring(0, word.from())),
                        NEXT_AFTER.matcher(text.substring(word.to())))
                .filter(Matcher::find)
                .flatMap(next -> TermWords.forms(next.group(1)).stream())
                .noneMatch(words::contains);
    }

    private static Optional<String> before(String text, int from) {
        var label = ENDS_WITH_LABEL.matcher(text.substring(Math.max(0, from - LONGEST), from));
        return label.find()
                ? Optional.of(label.group(1).toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                : Optional.empty();
    }
}
