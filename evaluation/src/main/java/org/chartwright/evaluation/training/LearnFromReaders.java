package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chartwright.evaluation.training.JudgedStatements.Judged;
import org.chartwright.evaluation.training.JudgedStatements.Verdict;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Candidates;
import org.chartwright.nlp.draft.Candidates.Candidate;

/** Judged statements of visits in, examples of what may stand in a note out. */
final class LearnFromReaders {

    private static final double SOUND_SHRINKAGE = 1e-3;
    private static final int EPOCHS = 12;
    /** The worth of what may stand as it is. */
    private static final int BEST = 3;
    /** A small mend touches one word in so many. */
    private static final int SMALL = 7;

    private static final int LARGE = 3;

    private static final Map<String, String> SECTIONS = Map.of(
            "H", "HISTORY_OF_PRESENT_ILLNESS",
            "O", "SOCIAL_HISTORY",
            "F", "FAMILY_HISTORY",
            "M", "PAST_MEDICAL_HISTORY",
            "V", "VITALS",
            "X", "PHYSICAL_EXAM",
            "R", "RESULTS",
            "P", "ASSESSMENT_AND_PLAN");

    private final JudgedStatements judgements = new JudgedStatements();
    private final List<Example> sound = new ArrayList<>();

    /** @param statements as the drafts have them */
    void sound(String id, Visit visit, List<Candidate> statements, Candidates candidates) {
        Map<Integer, String> mended = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Candidate statement = statements.get(i);
            var judged = judgements.asJudged(id, statement);
            if (judged.isPresent()) {
                learn(statement.judged(), worth(statement, judged.get()));
                if (judged.get().mended().isPresent() && judged.get().verdict() == Verdict.MEND) {
                    mended.put(i, JudgedStatements.mended(statement, judged.get()));
                }
            } else if (judgements.asMended(id, statement)) {
                learn(statement.judged(), BEST);
            } else {
                judgements.at(id, statement).stream()
                        .map(Judged::verdict)
                        .findFirst()
                        .filter(verdict -> verdict != Verdict.SOUND && verdict != Verdict.FOLLOWS)
                        .ifPresent(verdict -> learn(statement.judged(), 0));
            }
        }
        candidates.judged(visit, mended).forEach(features -> learn(features, BEST));
    }

    /** As often as there are grades, so that what needs but a small mend counts in part. */
    private void learn(Features features, int worth) {
        for (int i = 0; i < BEST; i++) {
            sound.add(new Example(features, i < worth ? 1 : 0));
        }
    }

    private static int worth(Candidate statement, Judged judged) {
        return switch (judged.verdict()) {
            case SOUND, FOLLOWS -> BEST;
            case UNTRUE, ASIDE, BROKEN -> 0;
            case MEND -> {
                int all = JudgedStatements.words(statement.written()).size();
                int touched = judged.edits().stream()
                        .mapToInt(edit ->
                                Math.max(edit.to() - edit.from(), edit.words().size()))
                        .sum();
                yield touched * SMALL <= all ? 2 : touched * LARGE <= all ? 1 : 0;
            }
        };
    }

    /** Where a reader would put what is worth writing. */
    Optional<String> section(String id, Candidate statement) {
        return judgements.at(id, statement).stream()
                .filter(judged -> judged.verdict() != Verdict.ASIDE && judged.verdict() != Verdict.BROKEN)
                .map(judged -> SECTIONS.get(judged.section()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    WeightTable judge(long seed) {
        return new LogisticRegression(List.of("sound"), SOUND_SHRINKAGE, EPOCHS, seed, Candidates.JUDGED_SLOTS, 2)
                .fit(sound);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d statements judged", sound.size());
    }
}
