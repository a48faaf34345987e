package org.chartwright.app.letters;

import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.letter.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The letters of signed notes, each as it was written with the signature. */
@Repository
class KeptLetters {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptLetters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Letters> find(EncounterId encounter, int version) {
        return jdbc.sql("select body from letters where encounter_id = :id and version = :version")
                .param("id", encounter.value())
                .param("version", version)
                .query((row, number) -> json.readValue(row.getString("body"), Letters.class))
                .optional();
    }

    /** The first letters of a version stand. */
    void keep(EncounterId encounter, int version, Letters letters) {
        jdbc.sql("""
                insert into letters (encounter_id, version, body) values (:id, :version, :body::jsonb)
                on conflict do nothing
                """)
                .param("id", encounter.value())
                .param("version", version)
                .param("body", json.writeValueAsString(letters))
                .update();
    }
}
