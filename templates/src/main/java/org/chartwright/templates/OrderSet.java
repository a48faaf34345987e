package org.chartwright.templates;

import java.time.YearMonth;
import java.util.List;

/**
 * Orders that are often given together for one condition. None is given by itself: a clinician picks.
 *
 * @param condition as it stands in an assessment, such as {@code type 2 diabetes mellitus}
 * @param icd10cm beginnings of the codes it is for, such as {@code E11}; at least one
 * @param guidance what it follows; at least one
 * @param orders at least one
 */
public record OrderSet(
        String id,
        int version,
        String title,
        String condition,
        List<String> icd10cm,
        List<Guidance> guidance,
        List<Order> orders)
        implements Content {

    public OrderSet {
        icd10cm = List.copyOf(icd10cm);
        guidance = List.copyOf(guidance);
        orders = List.copyOf(orders);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("order set '%s' has no order".formatted(id));
        }
    }

    @Override
    public Kind kind() {
        return Kind.ORDER_SET;
    }

    public enum Type {
        MEDICATION,
        LAB,
        IMAGING,
        FOLLOWUP
    }

    /**
     * A source of clinical guidance.
     *
     * @param source who published what
     * @param edition its version, such as {@code 2025}
     * @param published the month
     */
    public record Guidance(String source, String edition, YearMonth published) {}

    /**
     * One order that may be picked.
     *
     * @param description as it would stand in the note
     * @param reason the problem it is for
     * @param procedure what is done, in plain words of our own; empty where nothing is done to the patient
     * @param caution what to look at before it is picked; empty when nothing
     */
    public record Order(Type type, String description, String reason, String procedure, String caution) {}
}
