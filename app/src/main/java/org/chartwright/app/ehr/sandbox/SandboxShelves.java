package org.chartwright.app.ehr.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every version of every resource that the sandbox was given, as JSON. */
@Repository
class SandboxShelves {

    private final JdbcClient jdbc;

    SandboxShelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored version. */
    record Held(String type, String id, int version, Instant updated, String json) {}

    /** What became of a write. */
    record Written(Held held, boolean created) {}

    Optional<Held> newest(String type, String id) {
        return jdbc.sql("select * from sandbox_resource where type = :type and id = :id and newest")
                .param("type", type)
                .param("id", id)
                .query(SandboxShelves::held)
                .optional();
    }

    Optional<Held> version(String type, String id, int version) {
        return jdbc.sql("select * from sandbox_resource where type = :type and id = :id and version = :version")
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .query(SandboxShelves::held)
                .optional();
    }

    /** Newest versions that meet all terms, oldest resource first. */
    List<Held> search(String type, List<SearchTerm> terms) {
        var sql = new StringBuilder("select * from sandbox_resource where type = :type and newest");
        for (int i = 0; i < terms.size(); i++) {
            sql.append(" and ").append(terms.get(i).condition().replace(":value", ":value" + i));
        }
        var statement = jdbc.sql(sql.append(" order by id::bigint").toString()).param("type", type);
        for (int i = 0; i < terms.size(); i++) {
            statement = statement.param("value" + i, terms.get(i).value());
        }
        return statement.query(SandboxShelves::held).list();
    }

    @Transactional
    Held create(String type, String json) {
        String id = jdbc.sql("select nextval('sandbox_resource_id')")
                .query(Long.class)
                .single()
                .toString();
        return add(type, id, 1, json);
    }

    /** Creates unless one resource meets the terms. Two such requests at once are served one after the other. */
    @Transactional
    Written createUnless(String type, List<SearchTerm> terms, String json) {
        lock(type);
        var known = search(type, terms);
        if (known.size() > 1) {
            throw several(type);
        }
        return known.isEmpty() ? new Written(create(type, json), true) : new Written(known.getFirst(), false);
    }

    /** Replaces the one resource that meets the terms, or creates it. */
    @Transactional
    Written put(String type, List<SearchTerm> terms, String json, Optional<Integer> ifVersion) {
        lock(type);
        var known = search(type, terms);
        if (known.size() > 1) {
            throw several(type);
        }
        return known.isEmpty()
                ? new Written(create(type, json), true)
                : new Written(update(type, known.getFirst().id(), json, ifVersion), false);
    }

    @Transactional
    Held update(String type, String id, String json, Optional<Integer> ifVersion) {
        int version = jdbc.sql("""
                select version from sandbox_resource where type = :type and id = :id and newest for update
                """)
                .param("type", type)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Complaint.notFound(type + "/" + id));
        if (ifVersion.isPresent() && ifVersion.get() != version) {
            throw new Complaint(
                    412, IssueType.CONFLICT, "The version is %d, not %d.".formatted(version, ifVersion.get()), "");
        }
        jdbc.sql("update sandbox_resource set newest = false where type = :type and id = :id and newest")
                .param("type", type)
                .param("id", id)
                .update();
        return add(type, id, version + 1, json);
    }

    private Held add(String type, String id, int version, String json) {
        return jdbc.sql("""
                insert into sandbox_resource (type, id, version, newest, updated, body)
                values (:type, :id, :version, true, :now, :body::jsonb) returning *
                """)
                .param("type", type)
                .param("id", id)
                .param("version", version)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("body", json)
                .query(SandboxShelves::held)
                .single();
    }

    private void lock(String type) {
        var locked = jdbc.sql("select pg_advisory_xact_lock(hashtext('sandbox ' || :type)) is null")
                .param("type", type)
                .query(Boolean.class)
                .single();
        if (locked) {
            throw new IllegalStateException("no lock on " + type);
        }
    }

    private static Complaint several(String type) {
        return new Complaint(412, IssueType.MULTIPLEMATCHES, "Several %s meet the condition.".formatted(type), "");
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("type"),
                row.getString("id"),
                row.getInt("version"),
                row.getObject("updated", OffsetDateTime.class).toInstant(),
                row.getString("body"));
    }
}
