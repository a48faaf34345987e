package org.chartwright.evaluation.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.nlp.draft.SectionHeader;

/** MTS-Dialog (Ben Abacha et al. 2023, CC BY 4.0): which section of a note a short exchange was written into. */
public final class HeadersBoard implements Board {

    private static final Map<Split, String> FILES = Map.of(
            Split.DEV, "MTS-Dialog/Main-Dataset/MTS-Dialog-ValidationSet.csv",
            Split.TEST, "MTS-Dialog/Main-Dataset/MTS-Dialog-TestSet-1-MEDIQA-Chat-2023.csv");

    @Override
    public Result score(DataFolder data, Split split) {
        String name = FILES.getOrDefault(split, "");
        var file = data.find(name);
        if (file.isEmpty()) {
            return data.missing(name);
        }
        var header = SectionHeader.open();
        var rows = CsvInput.read(file.get(), "id", "section_header", "dialogue");
        long right = rows.stream()
                .filter(row -> header.of(row.required("dialogue"))
                        .equals(row.required("section_header").strip().toUpperCase(Locale.ROOT)))
                .count();
        return new Result.Scored(List.of(new Table(
                "Section headers of MTS-Dialog",
                List.of("part", "exchanges", "right", "accuracy"),
                List.of(List.of(
                        split == Split.DEV ? "validation" : "test 1",
                        String.valueOf(rows.size()),
                        String.valueOf(right),
                        NotesBoard.percent((double) right / Math.max(1, rows.size())) + " %")),
                List.of(),
                false)));
    }
}
