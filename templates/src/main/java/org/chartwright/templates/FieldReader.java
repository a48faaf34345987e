package org.chartwright.templates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the typed fields out of one block of a file and notes what is wrong with them. Every kind of file reads its
 * blocks through this one, so that all messages sound alike.
 */
final class FieldReader {

    static final int LONGEST = 120;

    /** For what is read as one or more sentences. */
    static final int LONGEST_PROSE = 600;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LOINC = Pattern.compile("[0-9]{1,7}-[0-9]");

    private final String file;
    private final Value.Fields fields;
    private final List<Problem> problems;

    FieldReader(String file, Value.Fields fields, List<Problem> problems) {
        this.file = file;
        this.fields = fields;
        this.problems = problems;
    }

    int line() {
        return fields.line();
    }

    /** Notes every field that is not one of {@code known}. */
    void allowOnly(Set<String> known) {
        for (Map.Entry<String, Value.Field> field : fields.values().entrySet()) {
            if (!known.contains(field.getKey())) {
                note(
                        field.getValue().line(),
                        "unknown field '%s'".formatted(shortened(field.getKey())),
                        "Fields are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    boolean has(String name) {
        return fields.values().containsKey(name);
    }

    Optional<String> text(String name) {
        return required(name).flatMap(field -> textOf(name, field, LONGEST));
    }

    /** The text, or nothing where the field is left out. */
    String textIfAny(String name) {
        return has(name) ? text(name).orElse("") : "";
    }

    /** Up to {@value #LONGEST_PROSE} characters. */
    Optional<String> prose(String name) {
        return required(name).flatMap(field -> textOf(name, field, LONGEST_PROSE));
    }

    /** One of the constants of an enum, written small and with hyphens. */
    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return text(name)
                .flatMap(text -> constant(type, text).or(() -> {
                    refuse(name, "unknown %s '%s'".formatted(name, shortened(text)), "Write one of " + all(type));
                    return Optional.empty();
                }));
    }

    /** Section kinds of a list. */
    List<SectionKind> sections(String name) {
        return texts(name).stream()
                .flatMap(text -> section(text.text(), text.line()).stream())
                .toList();
    }

    Optional<SectionKind> section(String text, int line) {
        Optional<SectionKind> found = constant(SectionKind.class, text);
        if (found.isEmpty()) {
            note(line, "unknown section '%s'".formatted(shortened(text)), "Sections are " + all(SectionKind.class));
        }
        return found;
    }

    Optional<BigDecimal> number(String name) {
        return text(name)
                .filter(text -> text.matches("-?[0-9]{1,7}([.][0-9]{1,4})?")
                        || refuse(name, "%s '%s' is no number".formatted(name, shortened(text)), "Write such as 36.5"))
                .map(BigDecimal::new);
    }

    /** A whole number of points, 0 to 999. */
    Optional<Integer> points(String name) {
        return text(name)
                .filter(text -> text.matches("[0-9]{1,3}")
                        || refuse(
                                name, "%s '%s' is no whole number".formatted(name, shortened(text)), "Write 0 to 999"))
                .map(Integer::valueOf);
    }

    Optional<YearMonth> month(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(text));
            } catch (DateTimeException e) {
                refuse(name, "%s '%s' is no month".formatted(name, shortened(text)), "Write such as 2025-01");
                return Optional.empty();
            }
        });
    }

    /** Whether a field says yes; no where it is left out. */
    boolean yes(String name) {
        return has(name)
                && text(name)
                        .filter(text -> text.equals("yes")
                                || text.equals("no")
                                || refuse(name, "%s is '%s'".formatted(name, shortened(text)), "Write yes or no"))
                        .filter(text -> text.equals("yes"))
                        .isPresent();
    }

    /** As files write a constant, such as {@code past-medical-history}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst();
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(FieldReader::written).collect(Collectors.joining(", "));
    }

    /** A short name of small letters, digits and hyphens. */
    Optional<String> id(String name) {
        return text(name)
                .filter(id -> ID.matcher(id).matches()
                        || refuse(name, "'%s' is no usable %s".formatted(id, name), "Use a-z, 0-9 and single hyphens"));
    }

    Optional<Integer> version(String name) {
        return text(name)
                .filter(version -> version.matches("[1-9][0-9]{0,3}")
                        || refuse(name, "%s '%s' is no version".formatted(name, version), "Write 1 to 9999"))
                .map(Integer::valueOf);
    }

    /** A LOINC code whose check digit is right (LOINC Users' Guide, check digit by the Mod 10 algorithm). */
    Optional<String> loinc(String name) {
        return text(name)
                .filter(code -> (LOINC.matcher(code).matches() && checks(code))
                        || refuse(name, "'%s' is no LOINC code".formatted(code), "Look the code up at loinc.org"));
    }

    /** The texts of a list; empty when the field is absent. */
    List<Value.Text> texts(String name) {
        Value.Field field = fields.values().get(name);
        if (field == null) {
            return List.of();
        }
        return items(name, field).stream()
                .flatMap(value -> switch (value) {
                    case Value.Text text -> Optional.of(text).stream();
                    case Value.Items other -> wrongType(name, other, "a list of texts");
                    case Value.Fields other -> wrongType(name, other, "a list of texts");
                })
                .toList();
    }

    /** The blocks of a list, at least one. */
    List<FieldReader> blocks(String name) {
        Optional<Value.Field> found = required(name);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Value> values = items(name, found.get());
        if (values.isEmpty() && found.get().value() instanceof Value.Items) {
            note(found.get().line(), "'%s' is empty".formatted(name), "Give at least one");
        }
        return values.stream()
                .flatMap(value -> switch (value) {
                    case Value.Fields block -> Optional.of(new FieldReader(file, block, problems)).stream();
                    case Value.Items other -> this.<FieldReader>wrongType(name, other, "a list of blocks of fields");
                    case Value.Text other -> this.<FieldReader>wrongType(name, other, "a list of blocks of fields");
                })
                .toList();
    }

    void note(int line, String what, String mend) {
        problems.add(new Problem(file, line, what, mend));
    }

    /** Line of the field, or of the block when it has no such field. */
    int lineOf(String name) {
        Value.Field field = fields.values().get(name);
        return field == null ? fields.line() : field.line();
    }

    static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ");
        return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 40) + "...";
    }

    private boolean refuse(String name, String what, String mend) {
        note(lineOf(name), what, mend);
        return false;
    }

    private Optional<Value.Field> required(String name) {
        Value.Field field = fields.values().get(name);
        if (field == null) {
            note(fields.line(), "'%s' is missing".formatted(name), "Add '%s: ...'".formatted(name));
        }
        return Optional.ofNullable(field);
    }

    private Optional<String> textOf(String name, Value.Field field, int longest) {
        if (!(field.value() instanceof Value.Text value)) {
            note(field.line(), "'%s' is %s".formatted(name, field.value().noun()), "Write a text");
            return Optional.empty();
        }
        String text = value.text();
        if (text.isBlank() || (!value.quoted() && (text.equals("null") || text.equals("~")))) {
            note(value.line(), "'%s' is empty".formatted(name), "Write a text");
            return Optional.empty();
        }
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            note(
                    value.line(),
                    "'%s' is too long or has line breaks".formatted(name),
                    "Write one line of up to %d characters".formatted(longest));
            return Optional.empty();
        }
        return Optional.of(text.strip());
    }

    private List<Value> items(String name, Value.Field field) {
        if (field.value() instanceof Value.Items items) {
            return items.values();
        }
        note(field.line(), "'%s' is %s".formatted(name, field.value().noun()), "Write a list, each item after '- '");
        return List.of();
    }

    private <T> Stream<T> wrongType(String name, Value value, String wanted) {
        note(value.line(), "'%s' holds %s".formatted(name, value.noun()), "Write %s".formatted(wanted));
        return Stream.empty();
    }

    private static boolean checks(String loinc) {
        int sum = 0;
        boolean twice = true;
        for (int i = loinc.length() - 3; i >= 0; i--, twice = !twice) {
            int digit = (loinc.charAt(i) - '0') * (twice ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10 == loinc.charAt(loinc.length() - 1) - '0';
    }
}
