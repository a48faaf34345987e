package org.chartwright.nlp.code;

import java.util.List;

/**
 * What a clinician did for a visit in, the minutes that count for its level out.
 *
 * <p>CPT E/M guidelines 2021/2023: all time of the billing clinician on the calendar date of the visit counts, with and
 * without the patient present. Time of clinical staff, travel, teaching that is not for this patient, and whatever is
 * reported by a code of its own do not.
 */
public final class VisitMinutes {

    private VisitMinutes() {}

    public enum Activity {
        PREPARING(true),
        HISTORY(true),
        EXAMINATION(true),
        COUNSELLING(true),
        ORDERING(true),
        REFERRING(true),
        DOCUMENTING(true),
        INTERPRETING_UNBILLED(true),
        COORDINATING(true),
        CLINICAL_STAFF(false),
        SEPARATELY_REPORTED(false),
        TRAVEL(false),
        GENERAL_TEACHING(false);

        private final boolean counts;

        Activity(boolean counts) {
            this.counts = counts;
        }
    }

    /**
     * @param minutes at least 0
     * @param onTheDate whether it was done on the calendar date of the visit
     */
    public record Spent(Activity activity, int minutes, boolean onTheDate) {

        public Spent {
            if (minutes < 0) {
                throw new IllegalArgumentException("%s took %d minutes".formatted(activity, minutes));
            }
        }
    }

    public static int of(List<Spent> spent) {
        return spent.stream()
                .filter(each -> each.activity().counts && each.onTheDate())
                .mapToInt(Spent::minutes)
                .sum();
    }
}
