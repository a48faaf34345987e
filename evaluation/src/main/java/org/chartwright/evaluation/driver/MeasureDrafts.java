package org.chartwright.evaluation.driver;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chartwright.evaluation.board.Table;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.templates.Template;

/** How long a complete draft with codes and prior authorisation takes once everything was heard. */
public final class MeasureDrafts {

    /** What two people say in 20 minutes at 150 words a minute. */
    private static final int WORDS = 3_000;

    private static final int RUNS = 40;
    private static final int WARM_UP = 5;

    private final DraftVisit draftVisit;
    private final Template template;

    public MeasureDrafts(DraftVisit draftVisit, Template template) {
        this.draftVisit = draftVisit;
        this.template = template;
    }

    /** @param dialogue repeated until it is as long as a visit of 20 minutes */
    public Table measure(String dialogue) {
        var once = times(dialogue);
        var long20 = times(repeated(dialogue));
        List<String> names = List.of("bundled visit", "the same repeated to 20 minutes (3,000 words)");
        return new Table(
                "Draft, codes and prior authorisation from a finished transcript, one thread, warm",
                List.of("visit", "p50", "p95", "slowest", "runs"),
                List.of(row(names.getFirst(), once), row(names.getLast(), long20)),
                List.of("Target: p95 at most 3 s for 20 minutes, with the recognition of the last words."),
                false);
    }

    private static List<String> row(String name, Percentiles times) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(times.cells());
        return row;
    }

    private Percentiles times(String dialogue) {
        var visit = new Visit(LocalDate.now(), Patient.UNKNOWN, false, template, Dialogue.parse(dialogue));
        List<Duration> times = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            var took = draftVisit.from(visit).took();
            if (run >= WARM_UP) {
                times.add(took);
            }
        }
        return Percentiles.of(times);
    }

    static String repeated(String dialogue) {
        int words = dialogue.split("\\s+").length;
        return String.join("\n", Collections.nCopies((WORDS + words - 1) / words, dialogue.strip()));
    }
}
