package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.models.codes.CodeEntry;

/**
 * Codings of one visit in, the same with what goes with diabetes coded as its complication out.
 *
 * <p>ICD-10-CM guideline I.A.15 presumes that conditions which the index lists under "with" are linked, unless the
 * record clearly says that they are not; the table is {@code diabetes.tsv}. Guideline I.C.4.a: as many codes of one
 * type of diabetes as describe it all.
 */
final class DiabetesWith {

    private static final List<String> TYPES = List.of("E11", "E10", "E13", "E09", "E08");

    private static final Pattern UNCONTROLLED = Pattern.compile(
            "\\b(uncontrolled|poorly controlled|out of control|not (well )?controlled|inadequately controlled|hyperglycemi\\w+|high blood sugars?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNRELATED = Pattern.compile(
            "\\b(unrelated to|(not|n't) (\\w+ ){0,3}(due|related|caused|secondary|from|because)( to| by| of)?) (\\w+ ){0,2}diabet\\w+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_DIABETES = Pattern.compile(
            "\\b(numb\\w*|tingling|burning)\\b[^.;]{0,40}\\b(from|due to|caused by|because of|secondary to|related to) (\\w+ ){0,2}diabet\\w+|\\bdiabetic (\\w+ )?(numbness|tingling)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Characters before "not due to diabetes" in which what it is said of stands. */
    private static final int JUST_BEFORE = 60;

    private static final String WITH = "diabetes and %s are presumed linked (ICD-10-CM guideline I.A.15)";

    private record Link(List<String> other, String words, String part, boolean stays, String name) {

        boolean fits(Coding coding) {
            return CodeRules.begins(coding.code(), other)
                    && (words.isEmpty()
                            || coding.term().toLowerCase(Locale.ROOT).contains(words));
        }
    }

    private static final List<Link> LINKS = CodeRules.rows("diabetes.tsv").stream()
            .map(row -> new Link(
                    Arrays.asList(row.get(0).split(" ")),
                    row.get(1),
                    row.get(2),
                    row.get(3).equals("keep"),
                    row.get(4)))
            .toList();

    private final CodeKnowledge knowledge;

    DiabetesWith(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param said the note or the clinician's words, in which diabetes may be called uncontrolled or no cause */
    List<Coding> of(List<Coding> codings, String said) {
        for (String type : TYPES) {
            var any = first(codings, coding -> coding.code().startsWith(type + "."));
            any.ifPresent(diabetes -> combine(type, diabetes, codings, said));
        }
        return codings;
    }

    private void combine(String type, Coding named, List<Coding> codings, String said) {
        var diabetes = apart(type, named, said);
        codings.set(codings.indexOf(named), diabetes);
        List<Coding> linked = new ArrayList<>();
        for (Coding other : List.copyOf(codings)) {
            var link = LINKS.stream().filter(each -> each.fits(other)).findFirst();
            var entry = link.flatMap(each -> complication(type, each.part()));
            if (entry.isPresent() && !calledUnrelated(other, said)) {
                linked.add(diabetes.with(other)
                        .with(entry.get(), WITH.formatted(link.get().name())));
                if (!link.get().stays()) {
                    codings.remove(other);
                }
            }
        }
        first(codings, coding -> coding.code().startsWith("R20"))
                .filter(numb -> FROM_DIABETES.matcher(said).find())
                .ifPresent(numb -> complication(type, "40").ifPresent(entry -> {
                    linked.add(diabetes.with(numb)
                            .with(entry, "numbness that the record says diabetes causes is its neuropathy"));
                    codings.remove(numb);
                }));
        if (calledUncontrolled(said)) {
            complication(type, "65")
                    .ifPresent(entry -> linked.add(diabetes.with(
                            entry, "called uncontrolled, which is coded as hyperglycemia when it is high")));
        }
        codings.addAll(codings.indexOf(diabetes), linked);
        boolean kidneyDisease = linked.stream().anyMatch(coding -> coding.code().endsWith(".22"));
        codings.removeIf(coding -> coding.code().equals(type + ".21") && kidneyDisease);
        if (codings.stream().anyMatch(coding -> complicates(type, coding))) {
            codings.removeIf(coding -> coding.code().equals(type + ".9"));
        }
        manifestations(type, codings);
    }

    /** A complication that the record calls unrelated is none; what it is instead has to be asked for. */
    private Coding apart(String type, Coding coding, String said) {
        return complicates(type, coding) && calledUnrelated(coding, said)
                ? complication(type, "9")
                        .map(plain -> coding.with(
                                        plain,
                                        "the record says that diabetes is not the cause (ICD-10-CM guideline I.A.15)")
                                .asking("What is the other illness, which is not from diabetes?"))
                        .orElse(coding)
                : coding;
    }

    private static boolean complicates(String type, Coding coding) {
        return coding.code().startsWith(type + ".") && !coding.code().equals(type + ".9");
    }

    private Optional<CodeEntry> complication(String type, String part) {
        return knowledge.set().billable(type + "." + part);
    }

    /** What the tabular list wants beside a complication: the ulcer with its site, and gastroparesis by name. */
    private void manifestations(String type, List<Coding> codings) {
        for (Coding coding : List.copyOf(codings)) {
            boolean gastroparesis = coding.code().equals(type + ".43")
                    && coding.term().toLowerCase(Locale.ROOT).contains("gastroparesis");
            boolean ulcer = coding.code().equals(type + ".621");
            if (ulcer && codings.stream().noneMatch(other -> other.code().startsWith("L97"))) {
                beside(coding, ulcerOf(coding), "use additional code for the site of the ulcer (note at %s)", codings)
                        .ifPresent(added -> codings.set(
                                codings.indexOf(added), added.asking("How deep is the ulcer, and where on the foot?")));
            }
            if (gastroparesis
                    && codings.stream().noneMatch(other -> other.code().equals("K31.84"))) {
                beside(
                        coding,
                        "K31.84",
                        "gastroparesis has its own code beside %s (code first note at K31.84)",
                        codings);
            }
        }
    }

    private static String ulcerOf(Coding coding) {
        return Side.in(coding.term())
                .map(side -> switch (side) {
                    case RIGHT -> "L97.519";
                    case LEFT -> "L97.529";
                    case BILATERAL -> "L97.509";
                })
                .orElse("L97.509");
    }

    private Optional<Coding> beside(Coding first, String code, String reason, List<Coding> codings) {
        var added = knowledge
                .set()
                .billable(code)
                .map(entry -> new Coding(
                        entry,
                        first.term(),
                        first.confidence(),
                        List.of(reason.formatted(first.code())),
                        first.evidence()));
        added.ifPresent(coding -> codings.add(codings.indexOf(first) + 1, coding));
        return added;
    }

    private static boolean calledUnrelated(Coding other, String said) {
        var words = TermWords.forms(other.term());
        return UNRELATED
                .matcher(said)
                .results()
                .anyMatch(found -> TermWords.forms(
                                said.substring(Math.max(0, found.start() - JUST_BEFORE), found.start()))
                        .containsAll(words));
    }

    private static boolean calledUncontrolled(String said) {
        for (String sentence : said.split("[.\\n?!]")) {
            if (sentence.toLowerCase(Locale.ROOT).contains("diabet")
                    && UNCONTROLLED.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Coding> first(List<Coding> codings, Predicate<Coding> wanted) {
        return codings.stream().filter(wanted).findFirst();
    }
}
