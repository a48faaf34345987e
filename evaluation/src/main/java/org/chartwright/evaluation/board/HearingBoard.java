package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chartwright.evaluation.score.Rouge;
import org.chartwright.templates.Template;

/**
 * What mishearing costs: drafts from what a recogniser wrote beside drafts from the same visits as people corrected
 * them or wrote them down, by ROUGE-1 against the same reference note.
 */
public final class HearingBoard implements Board {

    private record Pair(String heard, String corrected) {}

    private static final Map<Split, List<Pair>> PAIRS = Map.of(
            Split.DEV,
            List.of(
                    new Pair("valid_virtscribe_asr", "valid_virtscribe_humantrans"),
                    new Pair("valid_aci_asr", "valid_aci_asrcorr")),
            Split.TEST,
            List.of(
                    new Pair("test1_virtscribe_asr", "test1_virtscribe_humantrans"),
                    new Pair("test2_virtscribe_asr", "test2_virtscribe_humantrans"),
                    new Pair("test1_aci_asr", "test1_aci_asrcorr"),
                    new Pair("test2_aci_asr", "test2_aci_asrcorr")));

    private final DraftAll draftAll;
    private final Template template;

    public HearingBoard(DraftAll draftAll, Template template) {
        this.draftAll = draftAll;
        this.template = template;
    }

    @Override
    public Result score(DataFolder data, Split split) {
        var rows = new ArrayList<List<String>>();
        for (Pair pair : PAIRS.getOrDefault(split, List.of())) {
            var heard = AciBench.transcribed(data, pair.heard());
            var corrected = AciBench.transcribed(data, pair.corrected());
            if (heard.isEmpty() || corrected.isEmpty()) {
                return data.missing(heard.isEmpty() ? pair.heard() : pair.corrected());
            }
            double one = rouge(heard.get());
            double other = rouge(corrected.get());
            rows.add(List.of(
                    pair.heard(),
                    String.valueOf(heard.get().scenes().size()),
                    NotesBoard.percent(one),
                    NotesBoard.percent(other),
                    NotesBoard.percent(other - one)));
        }
        return new Result.Scored(List.of(new Table(
                "Drafts from recogniser output of ACI-Bench",
                List.of("visits heard", "number", "ROUGE-1 as heard", "as corrected", "drop"),
                rows,
                List.of(),
                false)));
    }

    private double rouge(NotedVisits part) {
        var drafts = draftAll.of(
                part.name(),
                part.scenes().stream().map(scene -> scene.visit(template)).toList());
        return Rouge.mean(IntStream.range(0, drafts.size())
                        .mapToObj(i -> Rouge.of(
                                part.scenes().get(i).note(),
                                drafts.get(i).note().text()))
                        .toList())
                .one();
    }
}
