package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chartwright.models.codes.CodeEntry;

/**
 * Codings of one visit and what was said in, the same with the pregnancy in its place out.
 *
 * <p>Codes of chapter 15 come before others and take over illnesses in pregnancy (ICD-10-CM guideline I.C.15.a.1); the
 * trimester is counted from the last menses, the second from 14 weeks and the third from 28 (note at chapter 15); the
 * week is added from category Z3A where it is known.
 */
final class Pregnancy {

    private static final Pattern WEEKS = Pattern.compile(
            "\\b(\\d{1,2})(?: ?\\d/7)?[- ]?(?:weeks?|wks?|w)\\b(?: (?:and )?\\d days?)?[- ](?:pregnant|gestation\\w*|of pregnancy|of gestation|along|ga\\b|ega\\b|iup\\b)|\\b(?:pregnant|pregnancy|gestation(?:al age)?|ega|iup)\\b(?: (?:at|of|is|now|currently))*[ :]{1,2}(\\d{1,2})(?: ?\\d/7)? ?(?:weeks?|wks?|w)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIMESTER =
            Pattern.compile("\\b(first|second|third|1st|2nd|3rd) trimester\\b", Pattern.CASE_INSENSITIVE);
    private static final int SECOND = 14;
    private static final int THIRD = 28;

    private record Takes(List<String> illness, String base, String unspecified, boolean keeps, String name) {}

    private static final List<Takes> TAKES = CodeRules.rows("pregnancy.tsv").stream()
            .map(row -> new Takes(
                    Arrays.asList(row.get(0).split(" ")),
                    row.get(1),
                    row.get(2),
                    row.get(3).equals("keep"),
                    row.get(4)))
            .toList();

    private final CodeKnowledge knowledge;

    Pregnancy(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Coding> of(List<Coding> codings, String said) {
        var weeks = weeks(said);
        boolean pregnant = weeks.isPresent() || codings.stream().anyMatch(Pregnancy::expecting);
        if (!pregnant) {
            return codings;
        }
        var trimester = trimester(weeks, said);
        List<Coding> taken = new ArrayList<>();
        for (Coding coding : codings) {
            var takes = TAKES.stream()
                    .filter(rule -> CodeRules.begins(coding.code(), rule.illness()))
                    .findFirst();
            var entry = takes.flatMap(rule -> entry(rule, trimester));
            if (takes.isPresent() && entry.isPresent()) {
                taken.add(coding.with(
                        entry.get(),
                        "%s in a pregnant patient has a code of chapter 15, listed first (ICD-10-CM guideline I.C.15.a.1)"
                                .formatted(takes.get().name())));
                if (takes.get().keeps()) {
                    taken.add(coding);
                }
            } else {
                taken.add(inTrimester(coding, trimester));
            }
        }
        return withWeek(incidental(taken), weeks);
    }

    private static boolean expecting(Coding coding) {
        return coding.code().startsWith("Z33.1")
                || coding.code().startsWith("Z34")
                || coding.code().startsWith("Z3A")
                || coding.code().startsWith("O") && coding.code().compareTo("O80") < 0;
    }

    static OptionalInt weeks(String said) {
        var found = WEEKS.matcher(said);
        while (found.find()) {
            int weeks = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
            if (weeks >= 4 && weeks <= 42) {
                return OptionalInt.of(weeks);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt trimester(OptionalInt weeks, String said) {
        if (weeks.isPresent()) {
            int at = weeks.getAsInt();
            return OptionalInt.of(at < SECOND ? 1 : at < THIRD ? 2 : 3);
        }
        var named = TRIMESTER.matcher(said);
        if (!named.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                switch (named.group(1).toLowerCase(Locale.ROOT)) {
                    case "first", "1st" -> 1;
                    case "second", "2nd" -> 2;
                    default -> 3;
                });
    }

    private Optional<CodeEntry> entry(Takes rule, OptionalInt trimester) {
        if (rule.unspecified().equals("-")) {
            return knowledge.set().billable(rule.base());
        }
        String last = trimester.isPresent() ? Integer.toString(trimester.getAsInt()) : rule.unspecified();
        return knowledge.firstBillable(List.of(rule.base() + last, rule.base() + rule.unspecified()));
    }

    /** The sister of a code for an unspecified trimester whose title names the trimester. */
    private Coding inTrimester(Coding coding, OptionalInt trimester) {
        String title = coding.entry().title();
        if (trimester.isEmpty() || !title.contains("unspecified trimester")) {
            return coding;
        }
        String name = List.of("first", "second", "third").get(trimester.getAsInt() - 1);
        String wanted = title.replace("unspecified trimester", name + " trimester");
        return knowledge
                .set()
                .beginning(coding.code().substring(0, coding.code().length() - 1))
                .stream()
                .filter(entry -> entry.billable() && entry.title().equals(wanted))
                .findFirst()
                .map(entry -> coding.with(entry, name + " trimester as said"))
                .orElse(coding);
    }

    /** "Incidental" holds only where nothing of the pregnancy itself is coded (Excludes1 at Z33.1). */
    private static List<Coding> incidental(List<Coding> codings) {
        var own =
                codings.stream().filter(coding -> coding.code().startsWith("O")).findFirst();
        return own.isEmpty()
                ? codings
                : codings.stream()
                        .filter(coding -> !coding.code().startsWith("Z33.1"))
                        .toList();
    }

    private List<Coding> withWeek(List<Coding> codings, OptionalInt weeks) {
        var owner = codings.stream()
                .filter(coding -> coding.code().startsWith("O") && coding.code().compareTo("O09") >= 0
                        || coding.code().startsWith("Z34"))
                .findFirst();
        boolean known = codings.stream().anyMatch(coding -> coding.code().startsWith("Z3A"));
        if (weeks.isEmpty() || owner.isEmpty() || known) {
            return codings;
        }
        int at = weeks.getAsInt();
        var entry = knowledge.set().billable(at < 8 ? "Z3A.01" : String.format(Locale.ROOT, "Z3A.%02d", at));
        List<Coding> with = new ArrayList<>(codings);
        entry.ifPresent(week -> with.add(new Coding(
                week,
                at + " weeks",
                0.8,
                List.of("use additional code for the week of gestation (note at chapter 15)"),
                owner.get().evidence())));
        return with;
    }
}
