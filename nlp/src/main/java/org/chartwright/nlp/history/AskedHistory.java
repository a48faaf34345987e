package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.fact.Denial;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * The background of a patient as it was asked.
 *
 * @param lines of the history sections, as sure as they were said; those of the family first
 * @param ofFamily questions that ask for the illnesses of relatives
 * @param answers what the patient said to a question of illnesses or medicines, and which
 * @param contacts where a relative is said to be ill now, which is no history
 */
public record AskedHistory(
        List<HistoryLine> lines, List<Clause> ofFamily, Map<Clause, Clause> answers, List<Evidence> contacts) {

    public AskedHistory {
        lines = List.copyOf(lines);
        ofFamily = List.copyOf(ofFamily);
        answers = Map.copyOf(answers);
        contacts = List.copyOf(contacts);
    }

    /** Clauses of a visit and the terms in them in, their background out. */
    public static AskedHistory in(List<Clause> clauses, List<Mention> mentions) {
        var inquiries = Inquiry.in(clauses, mentions);
        var out = new ArrayList<HistoryLine>();
        var kin = new Kin(clauses, inquiries);
        out.addAll(withLifespans(kin.lines(mentions), Lifespans.in(clauses)));
        Map<Topic, HistoryLine> fullest = new EnumMap<>(Topic.class);
        for (Inquiry asked : inquiries) {
            line(asked)
                    .ifPresent(line -> fullest.merge(
                            asked.topic(),
                            line,
                            (a, b) -> b.words().length() > a.words().length() ? b : a));
            if (asked.topic() == Topic.FAMILY) {
                Denials.family(asked).ifPresent(out::add);
            }
            if (asked.topic() == Topic.SURGERY) {
                out.addAll(Operations.of(asked));
            }
            if (asked.topic() == Topic.MEDICINES) {
                out.addAll(Remedies.of(asked));
            }
        }
        out.addAll(Operations.confirmed(clauses));
        clauses.stream()
                .flatMap(clause -> WorkAndHome.told(clause).stream())
                .findFirst()
                .ifPresent(line -> fullest.putIfAbsent(Topic.WORK, line));
        if (!fullest.containsKey(Topic.MEDICINES)) {
            clauses.stream()
                    .filter(clause -> !clause.byClinician() && Denials.noMedicine(Plain.of(clause)))
                    .filter(clause -> !Denial.takenBack(others(clause, clauses), mentions))
                    .map(clause -> new HistoryLine(
                            SectionKind.MEDICATIONS, "takes no regular medication", List.of(clause.evidence())))
                    .findFirst()
                    .ifPresent(line -> fullest.put(Topic.MEDICINES, line));
        }
        Remedies.elsewhere(clauses).filter(line -> Remedies.isOther(out, line)).ifPresent(out::add);
        if (Remedies.taken(clauses)) {
            fullest.remove(Topic.MEDICINES);
        }
        out.addAll(fullest.values());
        return new AskedHistory(
                out,
                inquiries.stream()
                        .filter(asked -> asked.topic() == Topic.FAMILY)
                        .map(Inquiry::question)
                        .toList(),
                answers(inquiries),
                mentions.stream()
                        .filter(kin::contact)
                        .map(mention -> mention.clause().evidence())
                        .toList());
    }

    /** What the family died of, with the age where it was told. */
    private static List<HistoryLine> withLifespans(List<HistoryLine> kin, List<Lifespan> lifespans) {
        var out = new ArrayList<>(kin);
        for (Lifespan lifespan : lifespans) {
            var same =
                    out.stream().filter(line -> lifespan.in(line).isPresent()).toList();
            if (same.isEmpty()) {
                lifespan.line().ifPresent(line -> {
                    out.removeIf(lifespan::says);
                    out.add(line);
                });
            } else if (same.size() == 1) {
                out.replaceAll(line -> lifespan.in(line).orElse(line));
            }
        }
        return out;
    }

    private static List<Clause> others(Clause clause, List<Clause> clauses) {
        return Denial.turn(clause, clauses).stream()
                .filter(other -> other != clause)
                .toList();
    }

    private static Map<Clause, Clause> answers(List<Inquiry> inquiries) {
        var answers = new HashMap<Clause, Clause>();
        inquiries.stream()
                .filter(asked -> asked.topic() == Topic.ILLNESSES || asked.topic() == Topic.MEDICINES)
                .forEach(asked -> asked.answers().forEach(said -> answers.putIfAbsent(said, asked.question())));
        return answers;
    }

    private static Optional<HistoryLine> line(Inquiry asked) {
        return switch (asked.topic()) {
            case SMOKING -> Habits.smoking(asked);
            case ALCOHOL -> Habits.drinking(asked);
            case SUBSTANCES -> Habits.substances(asked);
            case WORK -> WorkAndHome.work(asked);
            case HOME -> WorkAndHome.home(asked);
            case ILLNESSES -> Denials.illness(asked);
            case SURGERY -> Denials.surgery(asked);
            case MEDICINES -> Denials.medicines(asked);
            case ALLERGIES -> Allergies.denied(asked);
            case FAMILY -> Optional.empty();
        };
    }
}
