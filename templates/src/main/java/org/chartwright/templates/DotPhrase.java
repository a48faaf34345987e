package org.chartwright.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that a clinician calls up by its name and completes. What comes of it is the clinician's own statement:
 * nothing of it rests on the recording.
 *
 * @param name what is typed after the dot, such as {@code htn-goal}
 * @param title for the list of phrases
 * @param section where it usually goes; empty when anywhere
 * @param text with blanks as <code>{name}</code> and places where the cursor stops, and nothing has to be written, as
 *     <code>{}</code>
 * @param blanks in the order of the text
 */
public record DotPhrase(String name, String title, Optional<SectionKind> section, String text, List<Blank> blanks) {

    /** A blank or a cursor stop in the text of a phrase. */
    static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]*)}");

    private static final Pattern OPEN = Pattern.compile("\\[\\[([^\\[\\]]{1,80})]]");
    private static final int LONGEST_VALUE = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public DotPhrase {
        blanks = List.copyOf(blanks);
    }

    /** A place that has to be filled before the note is signed, and what may stand there. */
    public sealed interface Blank {

        String name();

        /** Any words. */
        record Words(String name) implements Blank {}

        /** @param unit as it stands behind the blank; empty when there is none */
        record Number(String name, String unit, BigDecimal low, BigDecimal high) implements Blank {}

        record Choice(String name, List<String> choices) implements Blank {

            public Choice {
                choices = List.copyOf(choices);
            }
        }

        record Date(String name) implements Blank {}
    }

    /**
     * A phrase with values put in.
     *
     * @param text a blank without a value reads <code>[[name]]</code>
     * @param stops offsets in the text at which the cursor stops
     * @param wrong one sentence for each value that cannot be; nothing of it is in the text
     */
    public record Filled(String text, List<Integer> stops, List<String> wrong) {

        public Filled {
            stops = List.copyOf(stops);
            wrong = List.copyOf(wrong);
        }
    }

    /** @param values by the name of the blank; dates as {@code 2026-11-28} */
    public Filled filled(Map<String, String> values) {
        var wrong = new ArrayList<String>();
        var stops = new ArrayList<Integer>();
        var text = new StringBuilder();
        var place = PLACE.matcher(this.text);
        int at = 0;
        while (place.find()) {
            text.append(this.text, at, place.start());
            at = place.end();
            String name = place.group(1);
            if (name.isEmpty()) {
                stops.add(text.length());
            } else {
                String value = values.getOrDefault(name, "").strip().replaceAll("\\s+", " ");
                text.append(blank(name)
                        .filter(blank -> !value.isEmpty())
                        .flatMap(blank -> checked(blank, value, wrong))
                        .orElse("[[%s]]".formatted(words(name))));
            }
        }
        text.append(this.text, at, this.text.length());
        return new Filled(text.toString(), stops, wrong);
    }

    /** What was left open in a text, by the names of the blanks. */
    public static List<String> openBlanks(String text) {
        return OPEN.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private Optional<Blank> blank(String name) {
        return blanks.stream().filter(blank -> blank.name().equals(name)).findFirst();
    }

    private static Optional<String> checked(Blank blank, String value, List<String> wrong) {
        return switch (blank) {
            case Blank.Words words -> {
                if (value.length() > LONGEST_VALUE || value.contains("[[")) {
                    wrong.add("'%s' takes up to %d characters, without '[['."
                            .formatted(words(words.name()), LONGEST_VALUE));
                    yield Optional.empty();
                }
                yield Optional.of(value);
            }
            case Blank.Number number -> number(number, value, wrong);
            case Blank.Choice choice -> {
                if (!choice.choices().contains(value)) {
                    wrong.add(
                            "'%s' is one of: %s.".formatted(words(choice.name()), String.join(", ", choice.choices())));
                    yield Optional.empty();
                }
                yield Optional.of(value);
            }
            case Blank.Date date -> {
                try {
                    yield Optional.of(DAY.format(LocalDate.parse(value)));
                } catch (DateTimeParseException e) {
                    wrong.add("'%s' is a date, written as 2026-11-28.".formatted(words(date.name())));
                    yield Optional.empty();
                }
            }
        };
    }

    private static Optional<String> number(Blank.Number blank, String value, List<String> wrong) {
        if (value.matches("-?[0-9]{1,7}([.][0-9]{1,4})?")) {
            var number = new BigDecimal(value);
            if (number.compareTo(blank.low()) >= 0 && number.compareTo(blank.high()) <= 0) {
                return Optional.of(number.toPlainString());
            }
        }
        wrong.add("'%s' is a number between %s and %s%s."
                .formatted(
                        words(blank.name()),
                        blank.low().toPlainString(),
                        blank.high().toPlainString(),
                        blank.unit().isEmpty() ? "" : " " + blank.unit()));
        return Optional.empty();
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
