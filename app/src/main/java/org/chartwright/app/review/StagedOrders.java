package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.OrderSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The orders of a visit that wait for a decision: those that were heard, and those a person picked from a set. */
@Repository
class StagedOrders {

    private final JdbcClient jdbc;
    private final OrderDecisions decisions;

    StagedOrders(JdbcClient jdbc, OrderDecisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    /**
     * One order.
     *
     * @param evidence where it was said; empty when it was picked
     * @param set the order set it was picked from, such as {@code asthma@1}; empty when it was heard
     */
    record Staged(Order.Type type, String description, String reason, List<Evidence> evidence, Optional<String> set) {

        Staged {
            evidence = List.copyOf(evidence);
        }
    }

    /** Heard ones first; an order that was heard is not listed again. */
    List<Staged> of(EncounterId encounter, Optional<VisitDraft> draft) {
        var staged = new ArrayList<Staged>();
        draft.map(found -> found.note().orders())
                .orElse(List.of())
                .forEach(order -> staged.add(new Staged(
                        order.type(), order.description(), order.reason(), order.evidence(), Optional.empty())));
        for (var added : added(encounter)) {
            if (staged.stream()
                    .noneMatch(heard -> OrderDecisions.Named.of(heard).equals(OrderDecisions.Named.of(added)))) {
                staged.add(added);
            }
        }
        return List.copyOf(staged);
    }

    /** Adds orders of a set and takes them, for the person has picked each; one that is there already is taken. */
    @Transactional
    void pick(EncounterId encounter, OrderSet set, Set<String> descriptions, PersonId by) {
        var picked = set.orders().stream()
                .filter(order -> descriptions.contains(order.description()))
                .toList();
        if (picked.isEmpty() || picked.size() < descriptions.size()) {
            throw new Refusal.Malformed("Name one or more orders as the set has them.");
        }
        for (var order : picked) {
            var type = Order.Type.valueOf(order.type().name());
            jdbc.sql("""
                    insert into added_order (encounter_id, type, description, reason, order_set, person_id)
                    values (:id, :type, :description, :reason, :set, :by) on conflict do nothing
                    """)
                    .param("id", encounter.value())
                    .param("type", type.name())
                    .param("description", order.description())
                    .param("reason", order.reason())
                    .param("set", set.reference())
                    .param("by", by.value())
                    .update();
            decisions.decide(encounter, new OrderDecisions.Named(type, order.description()), Optional.of(true), by);
        }
    }

    private List<Staged> added(EncounterId encounter) {
        return jdbc.sql("select * from added_order where encounter_id = :id order by id")
                .param("id", encounter.value())
                .query((row, number) -> new Staged(
                        Order.Type.valueOf(row.getString("type")),
                        row.getString("description"),
                        row.getString("reason"),
                        List.of(),
                        Optional.of(row.getString("order_set"))))
                .list();
    }
}
