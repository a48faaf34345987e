package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.NoteContext.Sense;

/** Sentences of a note in, number and complexity of the problems addressed out. */
final class GradeProblems {

    private enum Kind {
        MINOR,
        ACUTE,
        CHRONIC,
        UNCERTAIN,
        COMPLICATED_INJURY,
        SYSTEMIC,
        WORSE,
        SEVERE,
        THREAT
    }

    private record Rule(Kind kind, String prefix) {}

    private static final List<Rule> RULES = CodeRules.rows("em-problems.tsv").stream()
            .map(row -> new Rule(Kind.valueOf(row.get(0)), row.get(1)))
            .toList();

    private static final Pattern FEVER = Pattern.compile("\\b(fever\\w*|febrile)\\b", Pattern.CASE_INSENSITIVE);

    private final CodeKnowledge knowledge;

    GradeProblems(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Mdm.Element of(List<String> sentences) {
        Map<String, Kind> problems = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<String> whole = new ArrayList<>();
        Kind extra = Kind.MINOR;
        for (String sentence : sentences) {
            Kind said = kindOf(sentence);
            if (said.compareTo(extra) > 0) {
                extra = said;
                whole.add(said.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + sentence.strip());
            }
            for (var match : knowledge.diagnoses().longest(TermWords.of(sentence), sentence)) {
                addressed(sentence, match).ifPresent(entry -> {
                    Kind kind = kindOf(entry);
                    if (kind == Kind.CHRONIC && said == Kind.WORSE) {
                        kind = Kind.WORSE;
                    }
                    String key = entry.category();
                    names.putIfAbsent(key, entry.title());
                    problems.merge(key, kind, (one, other) -> one.compareTo(other) >= 0 ? one : other);
                });
            }
        }
        return graded(problems, names, extra, whole);
    }

    /**
     * Problems that a visit addressed, each with why it counts as it does; the words that grade the whole from the
     * note.
     */
    Mdm.Element of(List<Addressed> addressed, List<String> sentences) {
        Map<String, Kind> problems = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Addressed problem : addressed) {
            var entry = problem.coding().entry();
            Kind kind = kindOf(entry);
            boolean worse = kind == Kind.CHRONIC && problem.notAtGoal().isPresent();
            names.putIfAbsent(
                    entry.category(),
                    entry.title()
                            + problem.notAtGoal()
                                    .filter(said -> worse)
                                    .map(" (%s)"::formatted)
                                    .orElse(""));
            problems.merge(
                    entry.category(),
                    worse ? Kind.WORSE : kind,
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        List<String> whole = new ArrayList<>();
        Kind extra = Kind.MINOR;
        for (String sentence : sentences) {
            Kind said = kindOf(sentence);
            if (said.compareTo(extra) > 0 && said != Kind.WORSE) {
                extra = said;
                whole.add(said.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + sentence.strip());
            }
        }
        return graded(problems, names, extra, whole);
    }

    private Optional<CodeEntry> addressed(String sentence, TermIndex.Match match) {
        var words = TermWords.of(sentence);
        int from = words.get(match.positions().first()).from();
        int to = words.get(match.positions().last()).to();
        var senses = NoteContext.around(sentence, from, to);
        var entry = match.meaning().terms().getFirst().entry();
        boolean foreign =
                senses.contains(Sense.ABSENT) || senses.contains(Sense.FAMILY) || senses.contains(Sense.HYPOTHETICAL);
        boolean past = senses.contains(Sense.PAST);
        return foreign
                        || past
                        || entry.code().startsWith("Z")
                        || entry.code().startsWith("Y")
                        || entry.code().startsWith("T88")
                        || allergyStatus(sentence, entry)
                ? Optional.empty()
                : Optional.of(entry);
    }

    /** What somebody is allergic to is a status unless a reaction is treated. */
    private static boolean allergyStatus(String sentence, CodeEntry entry) {
        return entry.code().startsWith("T78.4")
                && sentence.toLowerCase(java.util.Locale.ROOT).contains("allerg");
    }

    private static Kind kindOf(CodeEntry entry) {
        for (Rule rule : RULES) {
            if (entry.code().startsWith(rule.prefix())) {
                return rule.kind();
            }
        }
        return ChronicIllness.is(entry.code()) ? Kind.CHRONIC : Kind.ACUTE;
    }

    private static Kind kindOf(String sentence) {
        for (Kind kind : List.of(Kind.THREAT, Kind.SEVERE)) {
            if (EmCues.find(sentence, "PROBLEM", kind.name()).isPresent()) {
                return kind;
            }
        }
        if (EmCues.find(sentence, "PROBLEM", "WORSE").isPresent()) {
            return Kind.WORSE;
        }
        if (EmCues.find(sentence, "PROBLEM", "SYSTEMIC").isPresent() && !feverDenied(sentence)) {
            return Kind.SYSTEMIC;
        }
        if (EmCues.find(sentence, "PROBLEM", "UNSTABLE_INJURY").isPresent()) {
            return Kind.COMPLICATED_INJURY;
        }
        return EmCues.find(sentence, "PROBLEM", "UNCERTAIN").isPresent() ? Kind.UNCERTAIN : Kind.MINOR;
    }

    private static boolean feverDenied(String sentence) {
        var fever = FEVER.matcher(sentence);
        return fever.find()
                && NoteContext.around(sentence, fever.start(), fever.end()).contains(Sense.ABSENT);
    }

    private static Mdm.Element graded(
            Map<String, Kind> problems, Map<String, String> names, Kind extra, List<String> whole) {
        long chronic =
                problems.values().stream().filter(kind -> kind == Kind.CHRONIC).count();
        boolean worse = problems.containsValue(Kind.WORSE);
        boolean anyChronic = chronic > 0 || worse;
        List<String> found = new ArrayList<>();
        problems.forEach((key, kind) -> found.add("%s %s".formatted(describe(kind), names.getOrDefault(key, key))));
        if (problems.containsValue(Kind.THREAT) || extra == Kind.THREAT || (extra == Kind.SEVERE && anyChronic)) {
            found.addAll(whole);
            return new Mdm.Element(Grade.HIGH, found);
        }
        boolean acute = problems.values().stream().anyMatch(kind -> kind != Kind.CHRONIC && kind != Kind.WORSE);
        boolean moderate = worse
                || chronic >= 2
                || problems.containsValue(Kind.SYSTEMIC)
                || problems.containsValue(Kind.COMPLICATED_INJURY)
                || extra == Kind.SYSTEMIC && acute
                || extra == Kind.COMPLICATED_INJURY
                || extra == Kind.UNCERTAIN
                || onlyUncertain(problems);
        if (moderate) {
            found.addAll(whole);
            return new Mdm.Element(Grade.MODERATE, found);
        }
        long minor =
                problems.values().stream().filter(kind -> kind == Kind.MINOR).count();
        boolean low = problems.size() > minor || minor >= 2;
        return new Mdm.Element(low ? Grade.LOW : Grade.MINIMAL, found);
    }

    /** A symptom without a diagnosis is a new problem of uncertain prognosis only where no diagnosis explains it. */
    private static boolean onlyUncertain(Map<String, Kind> problems) {
        return problems.containsValue(Kind.UNCERTAIN)
                && problems.values().stream().allMatch(kind -> kind == Kind.UNCERTAIN || kind == Kind.MINOR);
    }

    private static String describe(Kind kind) {
        return switch (kind) {
            case MINOR -> "self-limited or minor:";
            case ACUTE -> "acute uncomplicated:";
            case CHRONIC -> "stable chronic:";
            case UNCERTAIN -> "new problem of uncertain prognosis:";
            case COMPLICATED_INJURY -> "acute complicated injury:";
            case SYSTEMIC -> "acute with systemic symptoms:";
            case WORSE -> "chronic, not at goal or progressing:";
            case SEVERE -> "severe exacerbation:";
            case THREAT -> "threat to life or bodily function:";
        };
    }
}
