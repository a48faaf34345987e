package org.chartwright.app.transcription;

import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What there is to say of a visit's recording itself, such as that its file was cut short: one sentence for the user.
 */
@Repository
public class RecordingNotices {

    private final JdbcClient jdbc;

    RecordingNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sentence without patient data; takes the place of an earlier one */
    public void keep(EncounterId encounter, String sentence) {
        jdbc.sql("""
                insert into recording_notice (encounter_id, sentence) values (:id, :sentence)
                on conflict (encounter_id) do update set sentence = excluded.sentence
                """).param("id", encounter.value()).param("sentence", sentence).update();
    }

    /** Empty where the recording is whole, as far as is known. */
    public Optional<String> of(EncounterId encounter) {
        return jdbc.sql("select sentence from recording_notice where encounter_id = :id")
                .param("id", encounter.value())
                .query(String.class)
                .optional();
    }
}
