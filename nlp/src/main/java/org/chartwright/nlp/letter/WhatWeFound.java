package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Measurement;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.letter.Letter.Gap;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** Vital signs, results and problems that were spoken of in, what the patient is told of them out. */
final class WhatWeFound {

    /** Results that are one number by nature. */
    private static final Set<String> NUMBERS = Set.of(
            "hemoglobin A1c",
            "LDL cholesterol",
            "HDL cholesterol",
            "TSH",
            "PSA",
            "glucose",
            "potassium level",
            "creatinine",
            "hemoglobin",
            "platelets",
            "vitamin D level");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:last|previous|previously|before|ago|goal|below|under|target|want|should be|used to|if|normal is)\\b");

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:you (?:do )?(?:have|are having|got)|(?:diagnosis|this|that) (?:is|of|will be|would be))"
                    + "(?: what we call| a little bit of)?( an?| some)(?: \\w+){0,3} $");

    /** A problem that both know, or the heading of a plan. */
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(?:your(?: \\w+){0,3}|(?:problem|issue|diagnosis)(?: is| of| ,)?(?: \\w+){0,2}) $|^(?:(?:and|so|okay|now) )*for the $");

    private static final String SPOKEN_OF = "We talked about your ";
    private static final String UNSURE = "You may have ";
    private static final Pattern ARTICLE = Pattern.compile("\\ban? (?:\\S+ ){0,5}$");

    private static final Pattern SUSPECTED = Pattern.compile(
            "\\b(?:think|likely|probably|may|might|could|suspect|suspicious|suspicion|worried|concerned?|possible|possibly|looks? like|consistent with|appears)\\b");
    private static final Pattern DOUBTED = Pattern.compile(
            "\\b(?:rule[sd]? out|ruling out|exclud\\w+|(?:make|be|making) sure|(?:check|look|test|screen)\\w* for|not|no|unlikely|less|doubt|without|rather|instead|if|unless|can|risk|never|later|future|prevent)\\b");

    /** Written words that no patient is told. */
    private static final Pattern CLINICAL = Pattern.compile(
            "\\b(?:he|she|they|i|patient|status post|evidence of|bilateral\\w*|appreciate|palpation|unremarkable|last|your first|will)\\b"
                    + "|\\b(?:no|of|the|a|an|is|to|that|there|with),|, (?:there|it|of|that)\\b|\\bthat\\.$",
            Pattern.CASE_INSENSITIVE);

    /** A result that stands by itself; others lean on what was said before them. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:Your|There (?:is|are) no|In reviewing the results of your|The x[- ]rays? )\\b",
            Pattern.CASE_INSENSITIVE);

    private static final double HARDEST = 8;

    private final LayWords layWords;
    private final List<Gap> gaps;

    WhatWeFound(LayWords layWords, List<Gap> gaps) {
        this.layWords = layWords;
        this.gaps = gaps;
    }

    List<Proposal> of(Heard heard, CurrentNote note) {
        var lines = new ArrayList<Proposal>();
        var results = results(note);
        lines.addAll(measured(heard, results));
        lines.addAll(results);
        lines.addAll(problems(heard));
        return lines;
    }

    private List<Proposal> measured(Heard heard, List<Proposal> results) {
        Map<String, List<Fact>> byName = new LinkedHashMap<>();
        for (Fact fact : heard.facts()) {
            if (fact.detail() instanceof Measurement measurement && fact.established() && today(fact, heard)) {
                byName.computeIfAbsent(measurement.name(), absent -> new ArrayList<>())
                        .add(fact);
            }
        }
        var lines = new ArrayList<Proposal>();
        byName.forEach((name, facts) -> {
            var values = new LinkedHashSet<String>();
            facts.forEach(fact -> values.add(((Measurement) fact.detail()).value()));
            boolean told = results.stream()
                    .anyMatch(result -> result.text().contains(values.getFirst())
                            && result.text().contains(name.split(" ")[0]));
            if (told) {
                return;
            }
            if (values.size() > 1) {
                gaps.add(new Gap(
                        name + " " + String.join(" and ", values),
                        "More than one value was said; tell the patient which one is today's.",
                        evidence(facts)));
            } else {
                lines.add(new Proposal(
                        Proposal.Heading.FOUND,
                        "Your %s was %s%s.".formatted(name, values.getFirst(), unit((Measurement)
                                facts.getFirst().detail())),
                        name + " " + values.getFirst(),
                        evidence(facts)));
            }
        });
        return lines;
    }

    private static boolean today(Fact fact, Heard heard) {
        boolean number = fact.kind() == Kind.VITAL
                || fact.kind() == Kind.RESULT
                        && fact.detail() instanceof Measurement measurement
                        && NUMBERS.contains(measurement.name())
                        && measurement.value().matches("\\d{1,3}(?:\\.\\d+)?");
        return number
                && fact.time() == Fact.Time.CURRENT
                && fact.evidence().stream()
                        .flatMap(place -> heard.clauseAt(place).stream())
                        .noneMatch(clause -> ELSEWHERE.matcher(clause.text()).find());
    }

    private static String unit(Measurement measurement) {
        return switch (measurement.unit().orElse("")) {
            case "/min" -> measurement.name().equals("respiratory rate") ? " breaths a minute" : " beats a minute";
            case "[degF]" -> " °F";
            case "Cel" -> " °C";
            case "%" -> "%";
            default -> "";
        };
    }

    /** Sentences of the note's results that are plain enough for a patient. */
    private List<Proposal> results(CurrentNote note) {
        var lines = new ArrayList<Proposal>();
        for (Standing sentence : note.sentences()) {
            if (sentence.section() == SectionKind.RESULTS && sentence.reliable() && !sentence.written()) {
                String told = toPatient(sentence.text());
                boolean plain = OPENING.matcher(told).find()
                        && !CLINICAL.matcher(told).find()
                        && ReadingLevel.grade(layWords.plain(told)) <= HARDEST
                        && !told.contains("was reviewed");
                if (plain) {
                    lines.add(new Proposal(Proposal.Heading.FOUND, told, sentence.evidence()));
                } else if (!told.contains("reviewed")) {
                    gaps.add(new Gap(
                            sentence.text(),
                            "No plain words for it are known; tell the patient in yours.",
                            sentence.evidence()));
                }
            }
        }
        return lines;
    }

    private static String toPatient(String text) {
        return text.replaceAll("\\b(?:his|her|their|the patient's)\\b", "your")
                .replaceAll("^(?:His|Her|Their|The patient's)\\b", "Your");
    }

    /** What the clinician named as the patient's, and what is only suspected as that. */
    private List<Proposal> problems(Heard heard) {
        var known = new LinkedHashMap<Term, Proposal>();
        var told = new LinkedHashMap<Term, Proposal>();
        for (Mention mention : heard.mentions()) {
            var claim = mention.assertion();
            Clause clause = mention.clause();
            boolean own = mention.term().kind() == Term.Kind.CONDITION
                    && clause.byClinician()
                    && !clause.question()
                    && claim.polarity() == Fact.Polarity.PRESENT
                    && claim.about() == Fact.About.PATIENT
                    && claim.time() == Fact.Time.CURRENT;
            if (own) {
                var line = statement(clause, mention.words(), claim.certainty())
                        .map(text -> new Proposal(Proposal.Heading.FOUND, text, List.of(clause.evidence())));
                line.filter(said -> clause.text().contains("your " + mention.words()))
                        .filter(said -> said.text().startsWith(SPOKEN_OF))
                        .ifPresent(said -> known.putIfAbsent(mention.term(), said));
                line.filter(said -> heard.planned(clause))
                        .ifPresent(said -> told.merge(mention.term(), said, WhatWeFound::firmer));
            }
        }
        return told.entrySet().stream()
                .map(entry -> entry.getValue().text().startsWith(UNSURE)
                        ? known.getOrDefault(entry.getKey(), entry.getValue())
                        : entry.getValue())
                .toList();
    }

    /** A doubt once spoken stands beside what is only spoken of; what is stated as certain says most. */
    private static Proposal firmer(Proposal one, Proposal other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Proposal said) {
        return said.text().startsWith(SPOKEN_OF) ? 0 : said.text().startsWith(UNSURE) ? 1 : 2;
    }

    private static Optional<String> statement(Clause clause, String words, Certainty certainty) {
        int at = clause.text().indexOf(words);
        String before = at < 0 ? "" : clause.text().substring(0, at);
        if (certainty == Certainty.HYPOTHETICAL || DOUBTED.matcher(before).find()) {
            return Optional.empty();
        }
        if (certainty == Certainty.CERTAIN && KNOWN.matcher(before).find()) {
            return Optional.of(SPOKEN_OF + words + ".");
        }
        if (SUSPECTED.matcher(before).find()) {
            return Optional.of(UNSURE + article(before, words) + words + ". This is not certain.");
        }
        var told = TOLD.matcher(before);
        return certainty == Certainty.CERTAIN && told.find()
                ? Optional.of("You have " + (told.group(1).strip().equals("some") ? "some " : article(before, words))
                        + words + ".")
                : Optional.empty();
    }

    /** "an acute ankle sprain" is told as "an ankle sprain". */
    private static String article(String before, String words) {
        if (!ARTICLE.matcher(before).find()) {
            return "";
        }
        return "aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static List<Evidence> evidence(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.evidence().stream()).toList();
    }
}
