package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.HeldFor;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.letter.Letter.Gap;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * What was said of each medicine in, one line for each out: start, stop, change, keep, with dose and how to take it.
 */
final class YourMedicines {

    private static final Set<Action> PLANNED = EnumSet.of(
            Action.START, Action.STOP, Action.HOLD, Action.INCREASE, Action.DECREASE, Action.CONTINUE, Action.REFILL);
    /** Taken from today on, whatever was before. */
    private static final Set<Action> KEPT = EnumSet.of(Action.CONTINUE, Action.START, Action.TAKING);

    private static final Set<Action> AWAY = EnumSet.of(Action.STOP, Action.HOLD);

    private static final Pattern MEASURED = Pattern.compile("\\b(?:recheck|levels? of|check (?:the|your|a))\\b");

    private final Terms terms;
    private final List<Gap> gaps;

    YourMedicines(Terms terms, List<Gap> gaps) {
        this.terms = terms;
        this.gaps = gaps;
    }

    private record Said(Fact fact, Medication medication) {

        Action action() {
            return medication.action();
        }
    }

    List<Proposal> of(Heard heard, CurrentNote note) {
        var byDrug = new LinkedHashMap<String, List<Said>>();
        for (Fact fact : heard.facts()) {
            if (fact.detail() instanceof Medication medication
                    && fact.about() == About.PATIENT
                    && fact.certainty() == Certainty.CERTAIN
                    && !measured(fact, medication, heard)
                    && !ofRelative(fact, medication, heard)) {
                byDrug.computeIfAbsent(drug(medication.name()), absent -> new ArrayList<>())
                        .add(new Said(fact, medication));
            }
        }
        var lines = new ArrayList<Proposal>();
        byDrug.forEach((drug, all) -> planned(all, heard).ifPresent(lines::add));
        lines.addAll(taken(note, byDrug));
        return lines;
    }

    /** "recheck the iron, b12 and folate" is a matter of the laboratory. */
    private static boolean measured(Fact fact, Medication medication, Heard heard) {
        return fact.evidence().stream()
                .flatMap(place -> heard.clauseAt(place).stream())
                .map(clause -> clause.text())
                .filter(text -> text.contains(medication.name()))
                .anyMatch(text -> MEASURED.matcher(text.substring(0, text.indexOf(medication.name())))
                        .find());
    }

    /** "your mother should keep taking her metformin" */
    private boolean ofRelative(Fact fact, Medication medication, Heard heard) {
        boolean kin = fact.evidence().stream()
                .flatMap(place -> heard.clauseAt(place).stream())
                .map(clause -> clause.text())
                .filter(text -> text.contains(medication.name()))
                .map(text -> ReadTokens.of(text.substring(0, text.indexOf(medication.name()))))
                .anyMatch(tokens ->
                        terms.in(tokens).stream().anyMatch(found -> found.term().kind() == Term.Kind.RELATIVE));
        if (kin) {
            gaps.add(new Gap(
                    fact.text(), "A relative is spoken of there; it may not be the patient's.", fact.evidence()));
        }
        return kin;
    }

    /** The generic name, so that brand and generic are one. */
    private String drug(String name) {
        return terms.in(ReadTokens.of(name)).stream()
                .map(Terms.Found::term)
                .filter(term -> term.kind() == Term.Kind.DRUG)
                .map(Term::preferred)
                .findFirst()
                .orElse(name);
    }

    private Optional<Proposal> planned(List<Said> all, Heard heard) {
        var plans = all.stream().filter(said -> PLANNED.contains(said.action())).toList();
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        var actions = plans.stream().map(Said::action).collect(Collectors.toSet());
        boolean away = actions.stream().anyMatch(AWAY::contains);
        boolean up = actions.contains(Action.INCREASE);
        boolean down = actions.contains(Action.DECREASE);
        Said last = plans.getLast();
        if (away && !AWAY.containsAll(actions) || up && down || actions.containsAll(AWAY)) {
            gaps.add(new Gap(
                    last.medication().name(),
                    "It was said in two ways what to do with it; tell the patient which one holds.",
                    evidence(plans)));
            return Optional.empty();
        }
        boolean begun = all.size() > 1 && all.stream().anyMatch(said -> said.action() == Action.TAKING)
                || actions.contains(Action.CONTINUE)
                || actions.contains(Action.REFILL);
        Action action = up
                ? Action.INCREASE
                : down
                        ? Action.DECREASE
                        : actions.contains(Action.START)
                                ? begun ? Action.TAKING : Action.START
                                : away ? last.action() : Action.CONTINUE;
        var told = fullest(plans.stream()
                .filter(said -> KEPT.contains(action) || said.action() == action)
                .toList());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var refill =
                plans.stream().filter(said -> said.action() == Action.REFILL).toList();
        return Optional.of(line(action, told.get(), all, heard, refill));
    }

    private Proposal line(Action action, Said told, List<Said> all, Heard heard, List<Said> refill) {
        var orders = heard.orders();
        String name = told.medication().name();
        var evidence = new ArrayList<>(told.fact().evidence());
        String how = how(told, orders);
        if (how.isEmpty() && action == Action.CONTINUE) {
            var before = fullest(all).filter(said -> !how(said, orders).isEmpty());
            how = before.map(said -> how(said, orders)).orElse("");
            before.ifPresent(said -> evidence.addAll(said.fact().evidence()));
        }
        evidence.addAll(evidence(refill));
        boolean dosed = told.medication().strength().isPresent();
        String dose = how.isEmpty() ? "" : " " + how;
        boolean away = AWAY.contains(action);
        boolean forbidden = away && forbidden(told, heard);
        String refilled = refill.isEmpty() ? "" : " We will refill it.";
        String text = switch (action) {
            case START -> "Start " + name + dose + ".";
            case STOP, HOLD -> {
                var limit = heldFor(told, heard);
                String when = limit.map(words -> " " + words).orElse(action == Action.HOLD ? " for now" : "");
                boolean not = action == Action.HOLD || forbidden || limit.isPresent();
                yield (not ? "Do not take " : "Stop taking ") + name + when + ".";
            }
            case INCREASE -> "Increase " + name + (dosed ? " to" + dose : "") + ".";
            case DECREASE -> "Decrease " + name + (dosed ? " to" + dose : "") + ".";
            case TAKING -> "Take " + name + dose + "." + refilled;
            case CONTINUE, REFILL, NOT_TAKING, UNCLEAR -> "Keep taking " + name + dose + "." + refilled;
        };
        if (how.isEmpty() && (action == Action.START || action == Action.TAKING)) {
            gaps.add(new Gap(name, "No dose was found beside it; tell the patient how to take it.", evidence));
        }
        if (!dosed && (action == Action.INCREASE || action == Action.DECREASE)) {
            gaps.add(new Gap(name, "The new dose was not said.", evidence));
        }
        return new Proposal(Proposal.Heading.MEDICINES, text, forbidden ? text : name + (away ? "" : dose), evidence);
    }

    /** "hold the metformin until your scan is done" */
    private static Optional<String> heldFor(Said said, Heard heard) {
        String name = said.medication().name();
        return said.fact().evidence().stream()
                .flatMap(place -> heard.clauseAt(place).stream())
                .map(Clause::text)
                .filter(text -> text.contains(name))
                .flatMap(text -> HeldFor.in(text.substring(text.lastIndexOf(name) + name.length())).stream())
                .findFirst();
    }

    /** "you do not need the ibuprofen any more", rather than "stop it" */
    private static boolean forbidden(Said said, Heard heard) {
        return heard.mentions().stream()
                .filter(mention -> mention.words().equals(said.medication().name())
                        && said.fact().evidence().contains(mention.clause().evidence()))
                .anyMatch(mention -> mention.assertion().polarity() == Polarity.ABSENT);
    }

    private static Optional<Said> fullest(List<Said> plans) {
        return plans.stream()
                .max(Comparator.comparing(
                                (Said said) -> said.medication().strength().isPresent())
                        .thenComparing(said -> said.medication().frequency().isPresent()));
    }

    /** Dose and how often, in the words that were used where the order has them. */
    private static String how(Said said, List<Order> orders) {
        String name = said.medication().name();
        String rest = said.fact().text().substring(name.length()).strip();
        return orders.stream()
                .filter(order -> order.type() == Order.Type.MEDICATION
                        && order.description().startsWith(name + " ")
                        && said.fact().evidence().contains(order.evidence().getFirst()))
                .map(order -> order.description().substring(name.length()).strip())
                .filter(words -> words.length() > rest.length())
                .findFirst()
                .orElse(rest);
    }

    /** Medicines that the note lists and of which nothing else was said. */
    private List<Proposal> taken(CurrentNote note, Map<String, List<Said>> byDrug) {
        var lines = new ArrayList<Proposal>();
        for (Standing sentence : note.sentences()) {
            String drug = drug(sentence.text());
            boolean told =
                    byDrug.getOrDefault(drug, List.of()).stream().anyMatch(said -> PLANNED.contains(said.action()));
            boolean listed = sentence.section() == SectionKind.MEDICATIONS && !sentence.written();
            if (listed && !told && !sentence.text().contains("(")) {
                String name = sentence.text().replaceAll("\\.$", "");
                lines.add(new Proposal(
                        Proposal.Heading.MEDICINES,
                        "You told us you take " + uncapital(name) + ".",
                        name,
                        sentence.evidence()));
            }
        }
        return lines;
    }

    /** Brand names and abbreviations keep their capitals. */
    private String uncapital(String name) {
        String first = name.split(" ", 2)[0];
        boolean generic =
                drug(first.toLowerCase(java.util.Locale.ROOT)).equals(first.toLowerCase(java.util.Locale.ROOT));
        return generic && name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private static List<Evidence> evidence(List<Said> all) {
        return all.stream().flatMap(said -> said.fact().evidence().stream()).toList();
    }
}
