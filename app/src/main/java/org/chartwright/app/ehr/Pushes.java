package org.chartwright.app.ehr;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.ehr.Push.State;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the note of each visit has come on its way into the EHR. */
@Repository
public class Pushes {

    private final JdbcClient jdbc;

    Pushes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nothing of the visit is to go into the EHR. */
    public Optional<Push> find(EncounterId encounter) {
        return jdbc.sql("select * from ehr_push where encounter_id = :id")
                .param("id", encounter.value())
                .query(Pushes::push)
                .optional();
    }

    /** Those of these visits whose push waits for a person. */
    public Set<EncounterId> failed(Collection<EncounterId> encounters) {
        return new HashSet<>(jdbc.sql("""
                select encounter_id from ehr_push where state = 'FAILED' and encounter_id = any (:ids)
                """)
                .param("ids", encounters.stream().map(EncounterId::value).toArray(UUID[]::new))
                .query((row, number) -> new EncounterId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Push push(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        boolean due = state == State.QUEUED || state == State.RETRYING;
        return new Push(
                new EncounterId(row.getObject("encounter_id", UUID.class)),
                Wanted.valueOf(row.getString("wanted")),
                state,
                row.getInt("attempts"),
                due ? Optional.of(instant(row, "due_at")) : Optional.empty(),
                row.getString("sentence"),
                instant(row, "queued_at"),
                state == State.SENT ? Optional.of(instant(row, "sent_at")) : Optional.empty(),
                row.getString("reference"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
