package org.chartwright.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chartwright.app.library.Version.Name;
import org.chartwright.app.library.Version.Status;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.PersonId;
import org.chartwright.templates.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions of all wording, and what was done with each. */
@Repository
class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Step {
        WRITTEN,
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        RETIRED
    }

    /**
     * Something that was done with a version.
     *
     * @param person name of who did it, or what did
     * @param words why, or what for; empty when nothing was said
     */
    record Done(Step step, String person, String words, Instant at) {}

    Optional<Version> find(Name name) {
        return jdbc.sql("select * from content_version where kind = :kind and id = :id and version = :version")
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .query(this::version)
                .optional();
    }

    /** As {@link #find}; nobody else can change it until the transaction ends. */
    Optional<Version> lock(Name name) {
        return jdbc.sql(
                        "select * from content_version where kind = :kind and id = :id and version = :version for update")
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .query(this::version)
                .optional();
    }

    /** Newest first. */
    List<Version> of(Content.Kind kind, String id) {
        return jdbc.sql("select * from content_version where kind = :kind and id = :id order by version desc")
                .param("kind", kind.name())
                .param("id", id)
                .query(this::version)
                .list();
    }

    /** By kind and title, newest version first. */
    List<Version> all() {
        return jdbc.sql("select * from content_version").query(this::version).list().stream()
                .sorted(java.util.Comparator.comparing(
                                (Version each) -> each.name().kind())
                        .thenComparing(each -> each.name().id())
                        .thenComparing(each -> -each.name().number()))
                .toList();
    }

    /** Changes with each step, so that whoever has read the versions knows whether they are still those. */
    long stamp() {
        return jdbc.sql("select coalesce(max(number), 0) from content_step")
                .query(Long.class)
                .single();
    }

    /** @param by empty for the release and for the folder of templates */
    void add(Version version, Optional<Person> by, Step step, String who, String words) {
        jdbc.sql("""
                insert into content_version (kind, id, version, title, yaml, status)
                values (:kind, :id, :version, :title, :yaml, :status)
                """)
                .param("kind", version.name().kind().name())
                .param("id", version.name().id())
                .param("version", version.name().number())
                .param("title", version.title())
                .param("yaml", version.yaml())
                .param("status", version.status().name())
                .update();
        done(version.name(), by, step, who, words);
    }

    void write(Name name, String title, String yaml, Person by) {
        jdbc.sql("""
                update content_version set title = :title, yaml = :yaml
                where kind = :kind and id = :id and version = :version
                """)
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .param("title", title)
                .param("yaml", yaml)
                .update();
        done(name, Optional.of(by), Step.WRITTEN, by.displayName(), "");
    }

    void move(Name name, Status to, Step step, Optional<Person> by, String who, String words) {
        jdbc.sql("""
                update content_version set status = :status
                where kind = :kind and id = :id and version = :version
                """)
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .param("status", to.name())
                .update();
        done(name, by, step, who, words);
    }

    private void done(Name name, Optional<Person> by, Step step, String who, String words) {
        jdbc.sql("""
                insert into content_step (kind, id, version, step, person_id, person, words)
                values (:kind, :id, :version, :step, :by, :who, :words)
                """)
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .param("step", step.name())
                .param("by", by.map(Person::id).map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("who", who)
                .param("words", words)
                .update();
    }

    /** Oldest first. */
    List<Done> steps(Name name) {
        return jdbc.sql("""
                select * from content_step where kind = :kind and id = :id and version = :version order by number
                """)
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .query((row, number) -> new Done(
                        Step.valueOf(row.getString("step")),
                        row.getString("person"),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Everyone who wrote or changed the text of a version. */
    Set<PersonId> authors(Name name) {
        return jdbc
                .sql("""
                select distinct person_id from content_step
                where kind = :kind and id = :id and version = :version and step = 'WRITTEN' and person_id is not null
                """)
                .param("kind", name.kind().name())
                .param("id", name.id())
                .param("version", name.number())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                new Name(Content.Kind.valueOf(row.getString("kind")), row.getString("id"), row.getInt("version")),
                row.getString("title"),
                row.getString("yaml"),
                Status.valueOf(row.getString("status")));
    }
}
