package org.chartwright.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every signed note, each version kept as it was signed. */
@Repository
public class SignedNotes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignedNotes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version; empty while the visit is not signed. */
    public Optional<SignedNote> find(EncounterId encounter) {
        return jdbc.sql("select note from signed_note where encounter_id = :id order by version desc limit 1")
                .param("id", encounter.value())
                .query(this::note)
                .optional();
    }

    /** One version. */
    public Optional<SignedNote> find(EncounterId encounter, int version) {
        return jdbc.sql("select note from signed_note where encounter_id = :id and version = :version")
                .param("id", encounter.value())
                .param("version", version)
                .query(this::note)
                .optional();
    }

    /** All versions, oldest first. */
    public List<SignedNote> versions(EncounterId encounter) {
        return jdbc.sql("select note from signed_note where encounter_id = :id order by version")
                .param("id", encounter.value())
                .query(this::note)
                .list();
    }

    /** Who signed a version. */
    Optional<PersonId> signer(EncounterId encounter, int version) {
        return jdbc.sql("select signed_by from signed_note where encounter_id = :id and version = :version")
                .param("id", encounter.value())
                .param("version", version)
                .query((row, number) -> new PersonId(row.getObject("signed_by", UUID.class)))
                .optional();
    }

    void add(SignedNote note, PersonId by) {
        jdbc.sql("""
                insert into signed_note (encounter_id, version, signed_at, signed_by, note)
                values (:id, :version, :at, :by, :note::jsonb)
                """)
                .param("id", note.encounter().value())
                .param("version", note.version())
                .param("at", OffsetDateTime.ofInstant(note.signedAt(), ZoneOffset.UTC))
                .param("by", by.value())
                .param("note", json.writeValueAsString(note))
                .update();
    }

    /** Notes that a version was signed without something its close checklist asks for. */
    void without(SignedNote note, String item, String text) {
        jdbc.sql("insert into signed_without (encounter_id, version, item, text) values (:id, :version, :item, :text)")
                .param("id", note.encounter().value())
                .param("version", note.version())
                .param("item", item)
                .param("text", text)
                .update();
    }

    /** What a version was signed without, in the words of the close checklist. */
    List<String> without(EncounterId encounter, int version) {
        return jdbc.sql("select text from signed_without where encounter_id = :id and version = :version order by item")
                .param("id", encounter.value())
                .param("version", version)
                .query((row, number) -> row.getString("text"))
                .list();
    }

    private SignedNote note(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString(1), SignedNote.class);
    }
}
