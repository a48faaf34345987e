package org.chartwright.app.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.nlp.VisitDraft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of all visits: every complete one, and the newest of a visit that still goes on. */
@Repository
public class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Encounters encounters;
    private final ApplicationEventPublisher events;

    Drafts(JdbcClient jdbc, JsonMapper json, Encounters encounters, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = DraftJson.mapper(json);
        this.encounters = encounters;
        this.events = events;
    }

    /** The newest draft. */
    public Optional<StoredDraft> find(EncounterId encounter) {
        return jdbc.sql("select * from draft where encounter_id = :id order by revision desc limit 1")
                .param("id", encounter.value())
                .query(this::draft)
                .optional();
    }

    /** A draft by its revision, while it is kept. */
    public Optional<StoredDraft> find(EncounterId encounter, int revision) {
        return jdbc.sql("select * from draft where encounter_id = :id and revision = :revision")
                .param("id", encounter.value())
                .param("revision", revision)
                .query(this::draft)
                .optional();
    }

    /** The codes that the newest complete drafts of these visits suggest: diagnoses, procedures and the visit level. */
    public Map<EncounterId, Set<String>> suggestedCodes(Collection<EncounterId> encounters) {
        return jdbc
                .sql("""
                select distinct on (encounter_id) encounter_id,
                    jsonb_path_query_array(body, '$.codes.diagnoses[*].code')
                        || jsonb_path_query_array(body, '$.codes.procedures[*].code')
                        || jsonb_path_query_array(body, '$.codes.em.code') as codes
                from draft where complete and encounter_id = any (:ids)
                order by encounter_id, revision desc
                """)
                .param("ids", encounters.stream().map(EncounterId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new EncounterId(row.getObject("encounter_id", UUID.class)),
                        new TreeSet<>(List.of(json.readValue(row.getString("codes"), String[].class)))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    StoredDraft keepSketch(EncounterId encounter, VisitDraft draft) {
        return keep(encounter, draft, false);
    }

    /** Keeps a complete draft, moves the encounter on and tells the other modules, all or nothing. */
    @Transactional
    StoredDraft keepComplete(EncounterId encounter, VisitDraft draft) {
        var kept = keep(encounter, draft, true);
        encounters.drafted(encounter);
        events.publishEvent(new DraftReady(encounter, kept.revision(), kept.at()));
        return kept;
    }

    private StoredDraft keep(EncounterId encounter, VisitDraft draft, boolean complete) {
        int revision = jdbc.sql("select coalesce(max(revision), 0) + 1 from draft where encounter_id = :id")
                .param("id", encounter.value())
                .query(Integer.class)
                .single();
        jdbc.sql("delete from draft where encounter_id = :id and not complete")
                .param("id", encounter.value())
                .update();
        jdbc.sql("""
                insert into draft (encounter_id, revision, complete, body)
                values (:id, :revision, :complete, :body::jsonb)
                """)
                .param("id", encounter.value())
                .param("revision", revision)
                .param("complete", complete)
                .param("body", json.writeValueAsString(draft))
                .update();
        return find(encounter, revision).orElseThrow();
    }

    private StoredDraft draft(ResultSet row, int number) throws SQLException {
        return new StoredDraft(
                new EncounterId(row.getObject("encounter_id", UUID.class)),
                row.getInt("revision"),
                row.getBoolean("complete"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("body"), VisitDraft.class));
    }
}
