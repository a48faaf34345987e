package org.chartwright.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.ApplyEdit.Kind;
import org.chartwright.templates.SectionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The notes under review and the record of what was changed in them. */
@Repository
class NotesOnDesk {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NotesOnDesk(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A note as stored.
     *
     * @param basis revision of the draft it began with, 0 for none
     * @param edited whether a person changed it since
     * @param amendment why a signed note is being changed; empty while it is not
     */
    record OnDesk(ReviewNote note, int basis, boolean edited, Optional<String> amendment) {}

    /** One recorded edit, for the time line. */
    record Recorded(Instant at, PersonId by, SectionKind section, Kind kind, String before, String after) {}

    Optional<OnDesk> find(EncounterId encounter) {
        return find(encounter, "");
    }

    /** As {@link #find}; nobody else can change it until the transaction ends. */
    Optional<OnDesk> lock(EncounterId encounter) {
        return find(encounter, " for update");
    }

    private Optional<OnDesk> find(EncounterId encounter, String mode) {
        return jdbc.sql("select * from review_note where encounter_id = :id" + mode)
                .param("id", encounter.value())
                .query(this::onDesk)
                .optional();
    }

    /** Whether this opened the note for the first time. */
    boolean open(ReviewNote note, int basis, PersonId by, Instant at) {
        return jdbc.sql("""
                insert into review_note (encounter_id, revision, basis, note, opened_at, opened_by)
                values (:id, :revision, :basis, :note::jsonb, :at, :by) on conflict do nothing
                """)
                        .param("id", note.encounter().value())
                        .param("revision", note.revision())
                        .param("basis", basis)
                        .param("note", json.writeValueAsString(note))
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** When the note was first opened. */
    Optional<Instant> opened(EncounterId encounter) {
        return jdbc.sql("select opened_at from review_note where encounter_id = :id")
                .param("id", encounter.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    void store(OnDesk desk) {
        jdbc.sql("""
                update review_note set revision = :revision, basis = :basis, note = :note::jsonb, edited = :edited,
                    amendment = :amendment where encounter_id = :id
                """)
                .param("id", desk.note().encounter().value())
                .param("revision", desk.note().revision())
                .param("basis", desk.basis())
                .param("note", json.writeValueAsString(desk.note()))
                .param("edited", desk.edited())
                .param("amendment", desk.amendment().orElse(null), Types.VARCHAR)
                .update();
    }

    void record(ApplyEdit.Applied applied, PersonId by) {
        jdbc.sql("""
                insert into review_edit (encounter_id, revision, person_id, section, sentence, kind, before_text,
                    after_text)
                values (:id, :revision, :by, :section, :sentence, :kind, :before, :after)
                """)
                .param("id", applied.note().encounter().value())
                .param("revision", applied.note().revision())
                .param("by", by.value())
                .param("section", applied.section().name())
                .param("sentence", applied.sentence())
                .param("kind", applied.kind().name())
                .param("before", applied.before())
                .param("after", applied.after())
                .update();
    }

    /** Oldest first. */
    List<Recorded> edits(EncounterId encounter) {
        return jdbc.sql("select * from review_edit where encounter_id = :id order by id")
                .param("id", encounter.value())
                .query((row, number) -> new Recorded(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        SectionKind.valueOf(row.getString("section")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("before_text"),
                        row.getString("after_text")))
                .list();
    }

    private OnDesk onDesk(ResultSet row, int number) throws SQLException {
        return new OnDesk(
                json.readValue(row.getString("note"), ReviewNote.class),
                row.getInt("basis"),
                row.getBoolean("edited"),
                Optional.ofNullable(row.getString("amendment")));
    }
}
