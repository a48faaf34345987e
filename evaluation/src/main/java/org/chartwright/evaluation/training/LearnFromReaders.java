package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chartwright.evaluation.training.JudgedStatements.Judged;
import org.chartwright.evaluation.training.JudgedStatements.Verdict;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.choice.Candidates;
import org.chartwright.nlp.draft.choice.Candidates.Candidate;
import org.chartwright.nlp.draft.choice.Candidates.Grade;

/** Judged statements of visits in, examples of what may stand in a note out. */
final class LearnFromReaders {

    private static final double SOUND_SHRINKAGE = 3e-3;
    private static final int EPOCHS = 4;
    /** A small mend touches one word in so many. */
    private static final int SMALL = 5;

    private static final Map<String, String> SECTIONS = Map.of(
            "H", "HISTORY_OF_PRESENT_ILLNESS",
            "O", "SOCIAL_HISTORY",
            "F", "FAMILY_HISTORY",
            "M", "PAST_MEDICAL_HISTORY",
            "V", "VITALS",
            "X", "PHYSICAL_EXAM",
            "R", "RESULTS",
            "P", "ASSESSMENT_AND_PLAN");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "they", "them", "those", "these");

    private final JudgedStatements judgements = new JudgedStatements();
    private final List<Example> sound = new ArrayList<>();
    private int asJudged;
    private int inOtherWords;
    private int unread;

    /** @param statements as the drafts have them */
    void sound(String id, Visit visit, List<Candidate> statements, Candidates candidates) {
        Map<Integer, String> mended = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Candidate statement = statements.get(i);
            var judged = judgements.asJudged(id, statement);
            if (judged.isPresent()) {
                asJudged++;
                learn(statement.judged(), grade(statement, judged.get()));
                if (judged.get().mended().isPresent() && judged.get().verdict() == Verdict.MEND) {
                    mended.put(i, JudgedStatements.mended(statement, judged.get()));
                }
            } else if (judgements.asMended(id, statement)) {
                asJudged++;
                learn(statement.judged(), Grade.SOUND);
            } else {
                if (judgements.at(id, statement).isEmpty()) {
                    unread++;
                } else {
                    inOtherWords++;
                }
                judgements.at(id, statement).stream()
                        .filter(other -> other.verdict() != Verdict.SOUND && other.verdict() != Verdict.FOLLOWS)
                        .findFirst()
                        .ifPresent(other -> learn(
                                statement.judged(),
                                other.verdict() == Verdict.MEND ? Grade.UNCLEAR : grade(statement, other)));
            }
        }
        candidates.judged(visit, mended).forEach(features -> learn(features, Grade.SOUND));
    }

    private void learn(Features features, Grade grade) {
        sound.add(new Example(features, grade.ordinal()));
    }

    private static Grade grade(Candidate statement, Judged judged) {
        return switch (judged.verdict()) {
            case SOUND, FOLLOWS -> Grade.SOUND;
            case ASIDE -> Grade.ASIDE;
            case UNTRUE, BROKEN -> Grade.WRONG;
            case MEND -> pointing(statement, judged) || !small(statement, judged) ? Grade.UNCLEAR : Grade.PLAIN;
        };
    }

    private static boolean small(Candidate statement, Judged judged) {
        int touched = judged.edits().stream()
                .mapToInt(edit -> Math.max(edit.to() - edit.from(), edit.words().size()))
                .sum();
        return touched * SMALL <= JudgedStatements.words(statement.written()).size();
    }

    /** Whether the editor had to say what "it" stands for. */
    private static boolean pointing(Candidate statement, Judged judged) {
        var words = JudgedStatements.words(statement.written());
        return judged.edits().stream()
                .anyMatch(edit -> !edit.words().isEmpty()
                        && words.subList(edit.from(), edit.to()).stream().anyMatch(POINTING::contains));
    }

    /** Where a reader would put what is worth writing. */
    Optional<String> section(String id, Candidate statement) {
        return judgements.at(id, statement).stream()
                .filter(judged -> judged.verdict() != Verdict.ASIDE && judged.verdict() != Verdict.BROKEN)
                .map(judged -> SECTIONS.get(judged.section()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The judge of statements, fitted on what was learnt. */
    WeightTable judge(long seed) {
        return new LogisticRegression(Candidates.grades(), SOUND_SHRINKAGE, EPOCHS, seed, Candidates.JUDGED_SLOTS, 2)
                .fit(sound);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d statements stand as they were judged, %d were judged in other words, %d not at all; %d examples",
                asJudged,
                inOtherWords,
                unread,
                sound.size());
    }
}
