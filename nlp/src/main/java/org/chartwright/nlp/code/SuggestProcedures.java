package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.codes.ClaimEdits;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/** Orders and what was said of procedures in, CPT and HCPCS codes with the diagnosis they are for out. */
final class SuggestProcedures {

    private static final Pattern DONE = Pattern.compile(
            "\\b(perform\\w*|administer\\w*|obtained|done (today|here|in)|given (today|here|in)|(gave|giving) (you|him|her)|inject(ed|ing)|received (today|here|in)|today('s)? (ekg|ecg|spirometry)|in[- ](the )?(office|clinic)|we did|we got|i did|applied|placed|removed|drained|collected|(is|was|came back|are|were) (positive|negative|normal)|shows?|showed|tolerated)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(outside (facility|hospital|clinic|provider)|results? of (your|the|his|her)|no|not|declin\\w+|refus\\w+|last (year|month|week)|years? ago|months? ago|history of|s/p|status post|previous\\w*|prior|in the past|if|consider\\w*|would like to|never|had an? )\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATERAL = Pattern.compile(
            "\\b(knee|shoulder|hip|ankle|elbow|wrist|hand|foot|arm|leg|finger|toe|ear|eye|breast|thigh)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> IMAGING = Set.of("x-ray", "mri", "ct", "ultrasound", "nuclear", "heart");
    private static final Set<String> LABORATORY = Set.of("laboratory", "point-of-care", "screening", "preventive");

    /** Groups whose services are done in the room, so that saying so is enough. */
    private static final Set<String> OFFICE = Set.of(
            "vaccine",
            "injection",
            "point-of-care",
            "heart",
            "lung and sleep",
            "skin",
            "joint",
            "eye and ear",
            "screening",
            "care management",
            "women and men");

    private static final Set<String> SIDES = Set.of("right", "left", "bilateral", "unspecified");

    /**
     * The second and each further vaccine of a day is given by a code of its own (CPT 2025, immunization
     * administration).
     */
    private static final String FIRST_VACCINE = "90471";

    private static final String FURTHER_VACCINE = "90472";

    private final CodeKnowledge knowledge;

    SuggestProcedures(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A sentence and where it stands. */
    record Said(String text, Evidence evidence) {}

    List<CodeSuggestion> of(
            List<Order> orders, List<Said> said, Patient patient, LocalDate date, List<Coding> diagnoses) {
        Map<String, CodeSuggestion> codes = new LinkedHashMap<>();
        for (Order order : orders) {
            switch (order.type()) {
                case IMAGING -> ordered(order, IMAGING, diagnoses, codes);
                case LAB -> ordered(order, LABORATORY, diagnoses, codes);
                case MEDICATION, FOLLOWUP -> {}
            }
        }
        for (Said sentence : said) {
            performed(sentence, patient, date, diagnoses, codes);
        }
        return new PairEdits(new ClaimEdits(knowledge.home())).of(List.copyOf(codes.values()), said, date);
    }

    private void ordered(Order order, Set<String> groups, List<Coding> diagnoses, Map<String, CodeSuggestion> codes) {
        find(order.description(), groups).ifPresent(entry -> {
            String reason = "ordered: \"%s\"%s".formatted(order.description(), link(order, diagnoses));
            codes.putIfAbsent(
                    entry.code(),
                    Suggestions.of(entry, 0.8, reason, modifiers(entry, order.description()), order.evidence()));
        });
    }

    /** The code of an ordered service; empty where the words fit none of the groups. */
    Optional<CodeEntry> find(String description, Set<String> groups) {
        var exact = knowledge.procedures().exactly(description);
        List<TermIndex.Meaning> meanings = new ArrayList<>();
        exact.ifPresent(meanings::add);
        String plain = description.replaceAll("(?i)\\b(right|left|bilateral|both)\\b", " ");
        knowledge.procedures().exactly(plain).ifPresent(meanings::add);
        knowledge.procedures().longest(TermWords.of(description), description).stream()
                .sorted((one, other) ->
                        other.positions().size() - one.positions().size())
                .forEach(match -> meanings.add(match.meaning()));
        return meanings.stream()
                .flatMap(meaning -> meaning.terms().stream())
                .map(CodeTerm::entry)
                .filter(entry -> groups.contains(entry.group()))
                .findFirst();
    }

    private static String link(Order order, List<Coding> diagnoses) {
        Set<String> words = TermWords.forms(order.reason());
        return diagnoses.stream()
                .filter(coding -> TermWords.forms(coding.term()).stream().anyMatch(words::contains))
                .findFirst()
                .map(coding -> " for %s (%s)".formatted(coding.term(), coding.code()))
                .orElse(order.reason().isBlank() ? "" : " for " + order.reason());
    }

    private void performed(
            Said said, Patient patient, LocalDate date, List<Coding> diagnoses, Map<String, CodeSuggestion> codes) {
        if (NOT_NOW.matcher(said.text()).find()) {
            return;
        }
        boolean done = DONE.matcher(said.text()).find();
        for (var match : knowledge.procedures().longest(TermWords.of(said.text()), said.text())) {
            var named = match.meaning().terms().getFirst().entry();
            boolean timed = TimedServices.timed(named.code());
            if (OFFICE.contains(named.group()) && (done || timed && TimedServices.talked(said.text()))) {
                TimedServices.fitting(named.code(), said.text())
                        .flatMap(code -> code.equals(named.code()) ? Optional.of(named) : entry(code, date))
                        .filter(entry -> codes.putIfAbsent(entry.code(), done(entry, said, timed, diagnoses)) == null)
                        .ifPresent(entry -> administration(entry, patient, date, said, codes));
            }
        }
    }

    private Optional<CodeEntry> entry(String code, LocalDate date) {
        return knowledge.set().billable(code).filter(entry -> entry.validOn(date));
    }

    private static CodeSuggestion done(CodeEntry entry, Said said, boolean timed, List<Coding> diagnoses) {
        String open = timed && !TimedServices.minutesSaid(said.text()) ? "; how many minutes did it take?" : "";
        String reason = "done at the visit: \"%s\"%s%s%s"
                .formatted(
                        said.text().strip(),
                        supportedBy(entry, said.text(), diagnoses),
                        sideReason(entry, said.text()),
                        open);
        return Suggestions.of(
                entry, open.isEmpty() ? 0.7 : 0.4, reason, modifiers(entry, said.text()), List.of(said.evidence()));
    }

    /** A vaccine or an injected drug is coded with its giving. */
    private void administration(
            CodeEntry entry, Patient patient, LocalDate date, Said said, Map<String, CodeSuggestion> codes) {
        Optional<String> giving = Optional.empty();
        if (entry.group().equals("vaccine")) {
            boolean medicare = patient.age().orElse(0) >= 65;
            boolean flu = entry.title().startsWith("Influenza");
            boolean pneumonia = entry.title().startsWith("Pneumococcal");
            giving = Optional.of(
                    entry.title().startsWith("COVID")
                            ? "90480"
                            : medicare && flu ? "G0008" : medicare && pneumonia ? "G0009" : FIRST_VACCINE);
        } else if (entry.group().equals("injection") && entry.code().startsWith("J")) {
            giving = Optional.of("96372");
        }
        giving.map(code -> code.equals(FIRST_VACCINE) && codes.containsKey(code) ? FURTHER_VACCINE : code)
                .flatMap(code -> entry(code, date))
                .ifPresent(code -> codes.putIfAbsent(
                        code.code(),
                        Suggestions.of(
                                code,
                                0.7,
                                "giving of %s".formatted(entry.title()),
                                List.of(),
                                List.of(said.evidence()))));
    }

    /** The diagnosis that a service done in the room is for: one that shares its words, or the only one. */
    private static String supportedBy(CodeEntry entry, String text, List<Coding> diagnoses) {
        if (entry.group().startsWith("vaccine")) {
            return " for Z23 (encounter for immunization)";
        }
        Set<String> words = TermWords.forms(text + " " + entry.title() + " " + String.join(" ", entry.synonyms()));
        List<Coding> conditions =
                diagnoses.stream().filter(coding -> !coding.factor()).toList();
        return conditions.stream()
                .filter(coding -> TermWords.forms(
                                coding.term() + " " + coding.entry().title())
                        .stream()
                        .anyMatch(word -> words.contains(word) && word.length() > 3 && !SIDES.contains(word)))
                .findFirst()
                .or(() -> conditions.size() == 1 ? conditions.stream().findFirst() : Optional.empty())
                .map(coding -> " for %s (%s)".formatted(coding.term(), coding.code()))
                .orElse("; which diagnosis is it for?");
    }

    private static String sideReason(CodeEntry entry, String text) {
        var modifiers = modifiers(entry, text);
        return modifiers.isEmpty() ? "" : "; modifier %s by the side said".formatted(String.join(", ", modifiers));
    }

    private static List<String> modifiers(CodeEntry entry, String text) {
        boolean sided = LATERAL.matcher(text).find()
                && Set.of("x-ray", "mri", "ct", "joint", "eye and ear", "skin").contains(entry.group());
        if (!sided
                || !LATERAL.matcher(entry.title() + " " + String.join(" ", entry.synonyms()))
                        .find()) {
            return List.of();
        }
        return Side.in(text)
                .map(side -> switch (side) {
                    case RIGHT -> List.of("RT");
                    case LEFT -> List.of("LT");
                    case BILATERAL -> List.of("50");
                })
                .orElse(List.of());
    }
}
