package org.chartwright.app.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.note.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which staged orders a person took and which not; every decision is kept, the newest counts. */
@Repository
class OrderDecisions {

    private final JdbcClient jdbc;

    OrderDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order as a person knows it. */
    record Named(Order.Type type, String description) {

        static Named of(StagedOrders.Staged order) {
            return new Named(order.type(), order.description());
        }
    }

    /** @param accepted empty takes the last decision back */
    void decide(EncounterId encounter, Named order, Optional<Boolean> accepted, PersonId by) {
        jdbc.sql("""
                insert into order_decision (encounter_id, type, description, accepted, person_id)
                values (:id, :type, :description, :accepted, :by)
                """)
                .param("id", encounter.value())
                .param("type", order.type().name())
                .param("description", order.description())
                .param("accepted", accepted.orElse(null), java.sql.Types.BOOLEAN)
                .param("by", by.value())
                .update();
    }

    /** The decided orders; what is not in it is open. */
    Map<Named, Boolean> of(EncounterId encounter) {
        var decided = new HashMap<Named, Boolean>();
        jdbc.sql("select type, description, accepted from order_decision where encounter_id = :id order by id")
                .param("id", encounter.value())
                .query(row -> {
                    var named = new Named(Order.Type.valueOf(row.getString("type")), row.getString("description"));
                    boolean accepted = row.getBoolean("accepted");
                    if (row.wasNull()) {
                        decided.remove(named);
                    } else {
                        decided.put(named, accepted);
                    }
                });
        return Map.copyOf(decided);
    }

    List<SignedNote.Order> accepted(EncounterId encounter, List<StagedOrders.Staged> orders) {
        var decided = of(encounter);
        return orders.stream()
                .filter(order -> decided.getOrDefault(Named.of(order), false))
                .map(order -> new SignedNote.Order(order.type(), order.description(), order.reason()))
                .toList();
    }
}
