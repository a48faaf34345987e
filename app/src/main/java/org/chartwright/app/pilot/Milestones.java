package org.chartwright.app.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times of every visit. A milestone is passed once; the first time stands. */
@Repository
class Milestones {

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void passed(EncounterId encounter, Milestone milestone, Instant at) {
        jdbc.sql("""
                insert into pilot_milestone (encounter_id, milestone, at) values (:id, :milestone, :at)
                on conflict do nothing
                """)
                .param("id", encounter.value())
                .param("milestone", milestone.name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Adds time in which a person worked on the note. */
    void active(EncounterId encounter, PersonId person, Duration time) {
        jdbc.sql("""
                insert into pilot_activity (encounter_id, person_id, active_seconds) values (:id, :person, :seconds)
                on conflict (encounter_id, person_id)
                do update set active_seconds = pilot_activity.active_seconds + excluded.active_seconds
                """)
                .param("id", encounter.value())
                .param("person", person.value())
                .param("seconds", time.toMillis() / 1000.0)
                .update();
    }

    double activeSeconds(EncounterId encounter) {
        return jdbc.sql("select coalesce(sum(active_seconds), 0) from pilot_activity where encounter_id = :id")
                .param("id", encounter.value())
                .query(Double.class)
                .single();
    }

    /** Visits that passed a milestone since then, in the order of their first, with the times of all. */
    Map<EncounterId, Map<Milestone, Instant>> since(Instant then) {
        var visits = new LinkedHashMap<EncounterId, Map<Milestone, Instant>>();
        var rows = jdbc.sql("select * from pilot_milestone where at >= :then order by at")
                .param("then", OffsetDateTime.ofInstant(then, ZoneOffset.UTC))
                .query((row, number) -> new Passed(
                        new EncounterId(row.getObject("encounter_id", UUID.class)),
                        Milestone.valueOf(row.getString("milestone")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        for (var passed : rows) {
            visits.computeIfAbsent(passed.encounter(), first -> new EnumMap<>(Milestone.class))
                    .put(passed.milestone(), passed.at());
        }
        return visits;
    }

    private record Passed(EncounterId encounter, Milestone milestone, Instant at) {}
}
