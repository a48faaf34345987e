package org.chartwright.app.transcription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said in each visit, with the speakers as a person corrected them. Only added to. */
@Repository
public class Transcripts {

    private static final TypeReference<List<Word>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Transcripts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All that was said so far; empty when nothing was. */
    public Transcript find(EncounterId encounter) {
        return new Transcript(jdbc.sql("""
                select u.number, u.text, u.words, coalesce(c.speaker, u.speaker) as speaker,
                    case when c.speaker is null then u.attribution else 1 end as attribution
                from utterance u left join lateral (
                    select speaker from speaker_correction
                    where encounter_id = u.encounter_id and number = u.number order by id desc limit 1) c on true
                where u.encounter_id = :id order by u.number
                """)
                .param("id", encounter.value())
                .query(this::utterance)
                .list());
    }

    /**
     * Adds what was said next.
     *
     * @param heardUntil end of the channel's audio that needs no hearing again, in samples at 16 kHz
     */
    void add(EncounterId encounter, int channel, Utterance said, long heardUntil) {
        jdbc.sql("""
                insert into utterance (encounter_id, number, channel, speaker, attribution, text, words, heard_until)
                values (:encounter, :number, :channel, :speaker, :attribution, :text, :words::jsonb, :heardUntil)
                """)
                .param("encounter", encounter.value())
                .param("number", said.number())
                .param("channel", channel)
                .param("speaker", said.speaker().name())
                .param("attribution", said.attribution())
                .param("text", said.text())
                .param("words", json.writeValueAsString(said.words()))
                .param("heardUntil", heardUntil)
                .update();
    }

    /** Where hearing of a channel has to go on, in samples at 16 kHz. */
    long heardUntil(EncounterId encounter, int channel) {
        return jdbc.sql("""
                select coalesce(max(heard_until), 0) from utterance where encounter_id = :id and channel = :channel
                """)
                .param("id", encounter.value())
                .param("channel", channel)
                .query(Long.class)
                .single();
    }

    /** Number that the next utterance gets. */
    int next(EncounterId encounter) {
        return jdbc.sql("select count(*) from utterance where encounter_id = :id")
                .param("id", encounter.value())
                .query(Integer.class)
                .single();
    }

    private Utterance utterance(ResultSet row, int position) throws SQLException {
        return new Utterance(
                row.getInt("number"),
                Speaker.valueOf(row.getString("speaker")),
                row.getString("text"),
                json.readValue(row.getString("words"), WORDS),
                row.getDouble("attribution"));
    }
}
