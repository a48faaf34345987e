package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.evaluation.score.FactScores;
import org.chartwright.evaluation.score.OmissionCoverage;
import org.chartwright.evaluation.score.Rouge;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.note.Omission;
import org.chartwright.templates.Template;

/**
 * Notes of ACI-Bench: likeness to what people wrote, and beside it what was invented and what was left out, since
 * likeness alone can be had with another patient's note. Ours stands among baselines that need no engine.
 */
public final class NotesBoard implements Board {

    private static final String GPT4 = "aci-bench/gpt4_notes.csv";

    private final DraftAll draftAll;
    private final Template template;
    private final boolean factsOnly;
    private final Set<String> drugNames = DrugNames.load();

    /** @param factsOnly shows the fact scores in full instead of the likeness */
    public NotesBoard(DraftAll draftAll, Template template, boolean factsOnly) {
        this.draftAll = draftAll;
        this.template = template;
        this.factsOnly = factsOnly;
    }

    /** How one visit's note scores. */
    record Score(String visit, Rouge rouge, FactScores facts) {}

    /** How one system's notes score, part by part. */
    record Standing(String system, List<List<Score>> parts) {}

    @Override
    public Result score(DataFolder data, Split split) {
        var parts = AciBench.read(data, split);
        if (parts.isEmpty()) {
            return data.missing(AciBench.FOLDER);
        }
        List<Standing> baselines = new ArrayList<>();
        gpt4(data, split).ifPresent(notes -> baselines.add(standing("GPT-4 zero-shot, stored notes", parts, notes)));
        AciBench.train(data)
                .map(NearestNote::new)
                .ifPresent(nearest -> baselines.add(standing(
                        "note of the nearest training dialogue", parts, scene -> nearest.to(scene.dialogue()))));
        return new Result.Scored(tables("Notes of ACI-Bench", parts, baselines));
    }

    List<Table> tables(String of, List<NotedVisits> parts, List<Standing> baselines) {
        List<Standing> standings = new ArrayList<>();
        List<String> speeds = new ArrayList<>();
        Map<String, OmissionCoverage> coverages = new LinkedHashMap<>();
        List<List<Score>> ours = new ArrayList<>();
        for (NotedVisits part : parts) {
            List<Visit> visits =
                    part.scenes().stream().map(scene -> scene.visit(template)).toList();
            var drafts = draftAll.of(part.name(), visits);
            speeds.add("%d ms a visit on %s".formatted(DraftAll.mean(drafts).toMillis(), part.name()));
            ours.add(scores(part, drafts));
            coverages.put(part.name(), coverage(part, drafts));
        }
        standings.add(new Standing("Chartwright, local engine", ours));
        standings.addAll(baselines);
        standings.add(standing("transcript copied", parts, NotedVisits.Scene::dialogue));
        String title = of + ", "
                + String.join(
                        " / ",
                        parts.stream()
                                .map(part -> "%s (%d visits)"
                                        .formatted(part.name(), part.scenes().size()))
                                .toList());
        var board = factsOnly ? facts(title, standings) : likeness(title, standings, speeds);
        return factsOnly ? List.of(board, leftOut(coverages), perVisit(ours)) : List.of(board, perVisit(ours));
    }

    private OmissionCoverage coverage(NotedVisits part, List<VisitDraft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> {
                    var scene = part.scenes().get(i);
                    var note = drafts.get(i).note();
                    String listed =
                            note.omissions().stream().map(Omission::text).collect(Collectors.joining(" \n "));
                    return OmissionCoverage.of(scene.dialogue(), scene.note(), note.text(), listed, drugNames);
                })
                .reduce(OmissionCoverage.NONE, OmissionCoverage::plus);
    }

    private static Table leftOut(Map<String, OmissionCoverage> coverages) {
        var rows = coverages.entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey(),
                        String.valueOf(entry.getValue().missing()),
                        String.valueOf(entry.getValue().listed()),
                        percent((double) entry.getValue().listed()
                                        / Math.max(1, entry.getValue().missing())) + " %"))
                .toList();
        return new Table(
                "Drugs and numbers of the reference that were said and are not in the draft",
                List.of("part", "missing", "listed as left out", "share"),
                rows,
                List.of(),
                false);
    }

    private List<Score> scores(NotedVisits part, List<VisitDraft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> score(part.scenes().get(i), drafts.get(i).note().text()))
                .toList();
    }

    private Standing standing(String system, List<NotedVisits> parts, Function<NotedVisits.Scene, String> note) {
        return new Standing(
                system,
                parts.stream()
                        .map(part -> part.scenes().stream()
                                .map(scene -> score(scene, note.apply(scene)))
                                .toList())
                        .toList());
    }

    private Score score(NotedVisits.Scene scene, String note) {
        return new Score(
                scene.id(),
                Rouge.of(scene.note(), note),
                FactScores.of(scene.dialogue(), scene.note(), note, drugNames));
    }

    private static Optional<Function<NotedVisits.Scene, String>> gpt4(DataFolder data, Split split) {
        if (split != Split.TEST) {
            return Optional.empty();
        }
        return data.find(GPT4).map(file -> {
            Map<String, String> notes = new HashMap<>();
            CsvInput.read(file, "encounter_id", "note")
                    .forEach(row -> notes.put(row.required("encounter_id"), row.required("note")));
            return scene -> notes.getOrDefault(scene.id(), "");
        });
    }

    private static Table likeness(String title, List<Standing> standings, List<String> speeds) {
        var rows = standings.stream()
                .map(standing -> List.of(
                        standing.system(),
                        each(standing, part -> percent(rouge(part).one())),
                        each(standing, part -> percent(rouge(part).two())),
                        each(standing, part -> percent(rouge(part).sum())),
                        each(standing, part -> percent(sum(part).drugRecall())) + " %",
                        each(standing, part -> String.valueOf(sum(part).inventedDrugs())),
                        each(standing, part -> percent(sum(part).numbersInvented())) + " %"))
                .toList();
        return new Table(
                title,
                List.of(
                        "system",
                        "ROUGE-1",
                        "ROUGE-2",
                        "ROUGE-Lsum",
                        "drug recall",
                        "invented drugs",
                        "numbers invented"),
                rows,
                List.of(
                        "ROUGE is the mean F1 over notes, as in the ACI-Bench paper (no stemming). Another patient's note"
                                + " scores well on it: a gain counts only with the fact scores beside it.",
                        DRUGS,
                        "Drafted in " + String.join(", ", speeds) + "."),
                false);
    }

    private static final String DRUGS =
            "Drugs are looked for with the shipped lexicon, so a drug it lacks is seen in no column; other word lists give"
                    + " other figures. A drug or number is invented when neither the dialogue nor the reference has it.";

    private static Table facts(String title, List<Standing> standings) {
        var rows = standings.stream()
                .map(standing -> List.of(
                        standing.system(),
                        each(standing, part -> percent(sum(part).drugRecall())) + " %",
                        each(standing, part -> percent(sum(part).drugPrecision())) + " %",
                        each(standing, part -> String.valueOf(sum(part).inventedDrugs())),
                        each(standing, part -> percent(sum(part).numberRecall())) + " %",
                        each(standing, part -> percent(sum(part).numbersInvented())) + " %",
                        each(standing, part -> percent(sum(part).copiedShare())) + " %"))
                .toList();
        return new Table(
                title.replace("Notes", "Facts in the notes"),
                List.of(
                        "system",
                        "drug recall",
                        "drug precision",
                        "invented drugs",
                        "number recall",
                        "numbers invented",
                        "copied"),
                rows,
                List.of(DRUGS, "Copied is the share of runs of eight words that stand in the dialogue word for word."),
                false);
    }

    private static Table perVisit(List<List<Score>> parts) {
        var rows = parts.stream()
                .flatMap(List::stream)
                .map(score -> List.of(
                        score.visit(),
                        percent(score.rouge().one()),
                        percent(score.rouge().sum()),
                        "%d of %d"
                                .formatted(
                                        score.facts().foundDrugs(),
                                        score.facts().goldDrugs()),
                        String.valueOf(score.facts().inventedDrugs()),
                        "%d of %d"
                                .formatted(
                                        score.facts().foundNumbers(),
                                        score.facts().goldNumbers()),
                        String.valueOf(score.facts().inventedNumbers())))
                .toList();
        return new Table(
                "Chartwright visit by visit",
                List.of("visit", "ROUGE-1", "ROUGE-Lsum", "drugs found", "invented", "numbers found", "invented "),
                rows,
                List.of(),
                true);
    }

    private static String each(Standing standing, Function<List<Score>, String> figure) {
        return String.join(" / ", standing.parts().stream().map(figure).toList());
    }

    private static Rouge rouge(List<Score> part) {
        return Rouge.mean(part.stream().map(Score::rouge).toList());
    }

    private static FactScores sum(List<Score> part) {
        return part.stream().map(Score::facts).reduce(FactScores.NONE, FactScores::plus);
    }

    static String percent(double share) {
        return "%.1f".formatted(100 * share);
    }
}
