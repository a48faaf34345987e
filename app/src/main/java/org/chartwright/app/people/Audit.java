package org.chartwright.app.people;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The record of who read or wrote which patient's data, when and from where. It can only be added to.
 *
 * <p>Requests below {@code /api} and {@code /encounters} are recorded without anyone's help; call this for what no such
 * request shows.
 */
@Repository
public class Audit {

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds one entry.
     *
     * @param action such as {@code READ}, {@code WRITE} or {@code SIGN}
     * @param resource what was touched, such as a path; no patient data
     * @param encounter the encounter's number, where there is one
     * @param address network address it was done from, {@code local} for the service itself
     */
    public void record(Person who, String action, String resource, Optional<UUID> encounter, String address) {
        @Nullable UUID number = encounter.orElse(null);
        jdbc.sql("""
                insert into audit_record (person_id, username, action, resource, encounter_id, address)
                values (:person, :username, :action, :resource, :encounter, :address)
                """)
                .param("person", who.id().value())
                .param("username", who.username())
                .param("action", action)
                .param("resource", resource)
                .param("encounter", number, java.sql.Types.OTHER)
                .param("address", address)
                .update();
    }
}
