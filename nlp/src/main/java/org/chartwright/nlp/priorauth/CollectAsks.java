package org.chartwright.nlp.priorauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Draft and codes in, the services that were asked for out: staged orders, procedures among the codes, and services
 * ordered aloud for which no order is staged (therapy, sleep study, equipment, injections). Each service stands once.
 */
final class CollectAsks {

    private static final Pattern STOPPED = Pattern.compile("^\\s*(?:stop|discontinue|hold|d/c)\\b.*");

    private final PriorAuthRules rules;

    CollectAsks(PriorAuthRules rules) {
        this.rules = rules;
    }

    List<Ask> from(List<Said> sentences, DraftNote note, SuggestedCodes codes) {
        var asks = new ArrayList<Ask>();
        for (Order order : note.orders()) {
            if (isService(order) && !onlyOfRelative(order, sentences)) {
                add(asks, ofOrder(order, sentences, codes));
            }
        }
        for (CodeSuggestion procedure : codes.procedures()) {
            byCode(procedure.code())
                    .ifPresent(rule -> add(
                            asks, new Ask(rule.name(), "", procedure.code(), Optional.of(rule), procedure.evidence())));
        }
        for (Said said : sentences) {
            if (said.orders() && !said.question()) {
                rules.services().forEach(rule -> spoken(rule, said).ifPresent(ask -> add(asks, ask)));
            }
        }
        return asks;
    }

    private static boolean isService(Order order) {
        return switch (order.type()) {
            case IMAGING, MEDICATION, LAB ->
                !STOPPED.matcher(order.description().toLowerCase(Locale.ROOT)).matches();
            case FOLLOWUP -> false;
        };
    }

    private Ask ofOrder(Order order, List<Said> sentences, SuggestedCodes codes) {
        Optional<ServiceRule> rule = rules.find(order.description());
        // "MRI" alone says less than the problem it is for.
        Optional<ServiceRule> fuller = rules.find(order.description() + " " + order.reason());
        Optional<ServiceRule> chosen = rule.filter(
                        found -> found.topic().isPresent() || found.criteria().isEmpty())
                .or(() -> fuller)
                .or(() -> rule);
        String code = codes.procedures().stream()
                .filter(procedure ->
                        chosen.stream().anyMatch(found -> found.codes().contains(procedure.code())))
                .map(CodeSuggestion::code)
                .findFirst()
                .orElse("");
        return new Ask(order.description(), order.reason(), code, chosen, narrowed(order, chosen, sentences));
    }

    /** The sentences of the evidence that name the service, where one does. */
    private static List<Evidence> narrowed(Order order, Optional<ServiceRule> rule, List<Said> sentences) {
        List<Evidence> naming = sentences.stream()
                .filter(said -> order.evidence().stream().anyMatch(said::holds))
                .filter(said -> rule.stream()
                        .anyMatch(found ->
                                found.match().getFirst().matcher(said.text()).find()))
                .map(said -> {
                    int start =
                            said.text().length() - said.text().stripLeading().length();
                    return said.evidence(start, said.text().stripTrailing().length());
                })
                .toList();
        return naming.isEmpty() ? order.evidence() : naming;
    }

    private static boolean onlyOfRelative(Order order, List<Said> sentences) {
        List<Said> said = sentences.stream()
                .filter(sentence -> order.evidence().stream().anyMatch(sentence::holds))
                .toList();
        return !said.isEmpty()
                && said.stream()
                        .allMatch(
                                sentence -> sentence.ofRelative(sentence.text().length()) && !sentence.orders());
    }

    private Optional<ServiceRule> byCode(String code) {
        return rules.services().stream()
                .filter(rule -> rule.codes().contains(code))
                .findFirst();
    }

    private static Optional<Ask> spoken(ServiceRule rule, Said said) {
        return rule.spoken()
                .map(words -> words.matcher(said.text()))
                .filter(Matcher::find)
                .filter(found -> !said.ofRelative(found.start()) && !said.negated(found.start()))
                .map(found -> new Ask(
                        rule.name(), "", "", Optional.of(rule), List.of(said.evidence(found.start(), found.end()))));
    }

    /** A second asking for the same service of the same side is left out. */
    private static void add(List<Ask> asks, Ask ask) {
        boolean known = asks.stream()
                .anyMatch(other -> other.service().equalsIgnoreCase(ask.service())
                        || (ask.rule().isPresent()
                                && other.rule().equals(ask.rule())
                                && (!named(ask) || !named(other))));
        if (!known) {
            asks.add(ask);
        }
    }

    /** Whether the ask has a wording of its own, beyond the name of its rule. */
    private static boolean named(Ask ask) {
        return ask.rule().filter(rule -> rule.name().equals(ask.service())).isEmpty();
    }
}
