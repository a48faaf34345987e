package org.chartwright.app.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notes a person has begun to review. */
@Repository
public class OpenNotes {

    private final JdbcClient jdbc;

    OpenNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the visits whose note was opened. */
    public Set<EncounterId> among(Collection<EncounterId> encounters) {
        return new HashSet<>(jdbc.sql("select encounter_id from review_note where encounter_id = any (:ids)")
                .param("ids", encounters.stream().map(EncounterId::value).toArray(UUID[]::new))
                .query((row, number) -> new EncounterId(row.getObject(1, UUID.class)))
                .list());
    }
}
