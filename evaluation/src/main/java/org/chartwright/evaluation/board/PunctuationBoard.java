package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartwright.evaluation.score.MarkScores;
import org.chartwright.evaluation.score.MarkedTurn;
import org.chartwright.nlp.language.Mark;
import org.chartwright.nlp.language.PlaceMarks;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.nlp.transcript.Speaker;

/** ACI-Bench's punctuated dialogues without their marks: which of them come back. */
public final class PunctuationBoard implements Board {

    /** Visits with fewer marks than one in so many words were written down without them and are left out. */
    private static final int WORDS_PER_MARK = 40;

    private final PlaceMarks placeMarks;

    public PunctuationBoard(PlaceMarks placeMarks) {
        this.placeMarks = placeMarks;
    }

    private record Said(Speaker speaker, MarkedTurn turn) {}

    @Override
    public Result score(DataFolder data, Split split) {
        var rows = new ArrayList<List<String>>();
        for (NotedVisits part : AciBench.read(data, split)) {
            var scores = new MarkScores();
            int visits = 0;
            for (var scene : part.scenes()) {
                var turns = turns(scene.dialogue());
                if (punctuated(turns)) {
                    visits++;
                    turns.forEach(said -> scores.add(
                            said.turn().marks(), placeMarks.of(said.turn().words(), said.speaker())));
                }
            }
            rows.add(row(part.name() + ", full stop", visits, scores.of(Mark.STOP)));
            rows.add(row(part.name() + ", comma", visits, scores.of(Mark.COMMA)));
            rows.add(row(part.name() + ", question mark", visits, scores.of(Mark.QUESTION)));
            rows.add(row(part.name() + ", all", visits, scores.all()));
        }
        if (rows.isEmpty()) {
            return data.missing(AciBench.FOLDER);
        }
        return new Result.Scored(List.of(new Table(
                "Punctuation put back into ACI-Bench dialogues",
                List.of("mark", "visits", "set by people", "precision", "recall", "F1"),
                rows,
                List.of("Turns are given, marks and capitals are not; an ellipsis or a dash is no mark. Visits that"
                        + " people left without marks are not scored."),
                false)));
    }

    private static List<Said> turns(String dialogue) {
        return Dialogue.parse(dialogue).utterances().stream()
                .map(utterance -> new Said(utterance.speaker(), MarkedTurn.of(utterance.text())))
                .toList();
    }

    private static boolean punctuated(List<Said> turns) {
        long marks = turns.stream()
                .flatMap(said -> said.turn().marks().stream())
                .filter(mark -> mark != Mark.NONE)
                .count();
        return marks * WORDS_PER_MARK
                > turns.stream().mapToInt(said -> said.turn().words().size()).sum();
    }

    private static List<String> row(String name, int visits, MarkScores.Score score) {
        return List.of(
                name,
                String.valueOf(visits),
                String.valueOf(score.wanted()),
                three(score.precision()),
                three(score.recall()),
                three(score.f1()));
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
