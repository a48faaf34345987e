package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chartwright.evaluation.board.PlantErrors.Fault;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;

/**
 * The evidence gate: 300 errors planted by a fixed seed in verified sentences of drafts, and how many it finds; beside
 * it how often it doubts what is right: statements word for word as they were said, and verified sentences in other
 * words that mean the same.
 */
public final class GateBoard implements Board {

    private static final long SEED = 20261125;
    private static final int PLANTED = 300;

    private final DraftAll draftAll;
    private final Template template;
    private final EvidenceGate gate;

    public GateBoard(DraftAll draftAll, Template template, EvidenceGate gate) {
        this.draftAll = draftAll;
        this.template = template;
        this.gate = gate;
    }

    private record Trial(Visit visit, Sentence sentence) {}

    private record Count(int all, int unsupported, int weak) {

        static Count of(List<Sentence> checked) {
            return new Count(checked.size(), count(checked, Support.UNSUPPORTED), count(checked, Support.WEAK));
        }

        private static int count(List<Sentence> checked, Support support) {
            return (int) checked.stream()
                    .filter(sentence -> sentence.support() == support)
                    .count();
        }

        String share() {
            return NotesBoard.percent((double) unsupported / Math.max(1, all)) + " %";
        }
    }

    @Override
    public Result score(DataFolder data, Split split) {
        var parts = new ArrayList<NotedVisits>(AciBench.read(data, split));
        if (parts.isEmpty()) {
            return data.missing(AciBench.FOLDER);
        }
        if (split == Split.DEV) {
            AciBench.train(data).ifPresent(parts::add);
        }
        var visits = parts.stream()
                .flatMap(part -> part.scenes().stream())
                .map(scene -> scene.visit(template))
                .toList();
        var drafts = draftAll.of("visits for planted errors", visits);
        var verified = new ArrayList<Trial>();
        for (int i = 0; i < visits.size(); i++) {
            for (Sentence sentence : drafts.get(i).note().sentences()) {
                if (sentence.support() == Support.VERIFIED) {
                    verified.add(new Trial(visits.get(i), sentence));
                }
            }
        }
        var rows = new ArrayList<List<String>>();
        var all = new ArrayList<Sentence>();
        planted(verified).forEach((fault, trials) -> {
            var checked = checked(trials);
            all.addAll(checked);
            rows.add(row("planted: " + fault.name().toLowerCase(Locale.ROOT).replace('_', ' '), checked));
        });
        rows.add(row("planted: all", all));
        rows.add(row("right: statements word for word", checked(verbatim(visits))));
        rows.add(row("right: verified sentences in other words", checked(reworded(verified))));
        return new Result.Scored(List.of(new Table(
                "Evidence gate, errors planted in drafts of %d visits".formatted(visits.size()),
                List.of("sentences", "number", "found unsupported", "share", "only weak"),
                rows,
                List.of("An error counts as caught, and a right sentence as a false alarm, when the gate finds it"
                        + " unsupported. Seed %d.".formatted(SEED)),
                false)));
    }

    private static List<String> row(String what, List<Sentence> checked) {
        var count = Count.of(checked);
        return List.of(
                what,
                Integer.toString(count.all()),
                Integer.toString(count.unsupported()),
                count.share(),
                Integer.toString(count.weak()));
    }

    private static Map<Fault, List<Trial>> planted(List<Trial> verified) {
        var random = new Random(SEED);
        var plant = new PlantErrors();
        var planted = new EnumMap<Fault, List<Trial>>(Fault.class);
        int each = PLANTED / Fault.values().length;
        Arrays.stream(Fault.values()).forEach(fault -> {
            var order = new ArrayList<>(verified);
            Collections.shuffle(order, random);
            var trials = new ArrayList<Trial>();
            for (Trial trial : order) {
                if (trials.size() < each) {
                    plant.in(trial.sentence(), trial.visit().transcript(), fault, random)
                            .ifPresent(wrong -> trials.add(new Trial(trial.visit(), wrong)));
                }
            }
            planted.put(fault, trials);
        });
        return planted;
    }

    /** What was said is true of itself. */
    private static List<Trial> verbatim(List<Visit> visits) {
        var split = new SplitClauses();
        var trials = new ArrayList<Trial>();
        for (Visit visit : visits) {
            for (Clause clause : split.of(visit.transcript())) {
                if (!clause.question() && clause.tokens().size() >= 6) {
                    trials.add(new Trial(
                            visit,
                            new Sentence(
                                    visit.transcript().quote(clause.evidence()),
                                    Support.VERIFIED,
                                    List.of(),
                                    List.of(clause.evidence()))));
                }
            }
        }
        return trials;
    }

    private static List<Trial> reworded(List<Trial> verified) {
        var plant = new PlantErrors();
        return verified.stream()
                .flatMap(trial -> plant.sameMeaning(trial.sentence()).stream()
                        .map(sentence -> new Trial(trial.visit(), sentence)))
                .toList();
    }

    private List<Sentence> checked(List<Trial> trials) {
        var byVisit = new IdentityHashMap<Visit, List<Sentence>>();
        trials.forEach(trial -> byVisit.computeIfAbsent(trial.visit(), absent -> new ArrayList<>())
                .add(trial.sentence()));
        var out = new ArrayList<Sentence>();
        byVisit.forEach((visit, sentences) -> {
            var section = new Section(
                    SectionKind.SUBJECTIVE,
                    "61150-9",
                    "Planted",
                    List.of(new Block("", Block.Layout.BULLETS, sentences)));
            var note =
                    new DraftNote(template.reference(), "planted", List.of(section), List.of(), List.of(), List.of());
            out.addAll(gate.check(note, visit).sentences());
        });
        return out;
    }
}
