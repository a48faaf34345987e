package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chartwright.templates.SectionKind;

/**
 * How well each section fits each statement in, one section for each out: the likeliest way through a visit, which
 * moves from history over examination and results to the plan and hardly ever back (Viterbi).
 */
final class SectionPath {

    private static final double STAY = Math.log(0.4);
    private static final double SAME_PART = Math.log(0.3);
    private static final double FORWARD = Math.log(0.2);
    private static final double BACK = Math.log(0.03);

    private SectionPath() {}

    /**
     * @param scores for each statement the logarithm of how likely each of the kinds is; at least one statement
     * @return as many kinds as there are statements
     */
    static List<SectionKind> likeliest(List<SectionKind> kinds, List<double[]> scores) {
        int labels = kinds.size();
        var best = new double[scores.size()][labels];
        var from = new int[scores.size()][labels];
        for (int i = 0; i < scores.size(); i++) {
            for (int label = 0; label < labels; label++) {
                double top = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int before = 0; i > 0 && before < labels; before++) {
                    double path = best[i - 1][before] + transition(kinds.get(before), kinds.get(label));
                    if (path > top) {
                        top = path;
                        from[i][label] = before;
                    }
                }
                best[i][label] = top + scores.get(i)[label];
            }
        }
        var path = new ArrayList<SectionKind>();
        int label = argmax(best[best.length - 1]);
        for (int i = best.length - 1; i >= 0; i--) {
            path.add(kinds.get(label));
            label = from[i][label];
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** Whether a section is of the patient's account and history. */
    static boolean history(SectionKind kind) {
        return part(kind) == 0;
    }

    private static double transition(SectionKind before, SectionKind after) {
        if (before == after) {
            return STAY;
        }
        int step = part(after) - part(before);
        return step == 0 ? SAME_PART : step > 0 ? FORWARD : BACK;
    }

    private static int part(SectionKind kind) {
        return switch (kind) {
            case CHIEF_COMPLAINT,
                    HISTORY_OF_PRESENT_ILLNESS,
                    REVIEW_OF_SYSTEMS,
                    PAST_MEDICAL_HISTORY,
                    PAST_SURGICAL_HISTORY,
                    FAMILY_HISTORY,
                    SOCIAL_HISTORY,
                    MEDICATIONS,
                    ALLERGIES,
                    SUBJECTIVE -> 0;
            case VITALS, PHYSICAL_EXAM, OBJECTIVE -> 1;
            case RESULTS -> 2;
            case ASSESSMENT, PLAN, ASSESSMENT_AND_PLAN, INSTRUCTIONS -> 3;
        };
    }

    private static int argmax(double[] scores) {
        int highest = 0;
        for (int i = 1; i < scores.length; i++) {
            highest = scores[i] > scores[highest] ? i : highest;
        }
        return highest;
    }
}
