package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.templates.Template;

/**
 * Notes of the visits invented for this project that nothing was fitted on: likeness and facts, as {@link NotesBoard}
 * tells them of ACI-Bench. It needs nothing of the data folder.
 */
public final class InventedBoard implements Board {

    private final List<NotesBoard> boards;

    public InventedBoard(DraftAll draftAll, Template template) {
        this.boards = List.of(new NotesBoard(draftAll, template, false), new NotesBoard(draftAll, template, true));
    }

    @Override
    public Result score(DataFolder data, Split split) {
        var tables = new ArrayList<Table>();
        for (NotesBoard board : boards) {
            tables.addAll(board.tables("Notes of invented visits", List.of(NotedVisits.invented()), List.of()));
        }
        return new Result.Scored(tables);
    }
}
