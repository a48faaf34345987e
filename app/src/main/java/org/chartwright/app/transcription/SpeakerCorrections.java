package org.chartwright.app.transcription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.transcript.Speaker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks, as a person corrected it; {@link Transcripts} shows the newest word on it. */
@Repository
public class SpeakerCorrections {

    /** What counts now: a person's word before the recogniser's. */
    private static final String SPOKEN = """
            select u.number, u.channel, u.speaker as voice, coalesce(c.speaker, u.speaker) as speaker
            from utterance u left join lateral (
                select speaker from speaker_correction
                where encounter_id = u.encounter_id and number = u.number order by id desc limit 1) c on true
            where u.encounter_id = :encounter
            """;

    private final JdbcClient jdbc;

    SpeakerCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person's word on some utterances.
     *
     * @param utterances how many
     */
    public record Corrected(Instant at, PersonId by, Speaker speaker, int utterances) {}

    /**
     * Gives an utterance another speaker, or all that the same voice said: what came from its channel with the speaker
     * that the recogniser gave it, and has the speaker now that it has.
     *
     * @return the numbers of the utterances that changed; none where there is no such utterance
     */
    @Transactional
    public List<Integer> correct(
            EncounterId encounter, int utterance, boolean wholeVoice, Speaker speaker, PersonId by) {
        return jdbc
                .sql("with spoken as (" + SPOKEN + """
                ), one as (select * from spoken where number = :number)
                insert into speaker_correction (encounter_id, number, speaker, person_id, at)
                select :encounter, spoken.number, :speaker, :by, now()
                from spoken join one on spoken.number = one.number
                    or (:voice and (spoken.channel, spoken.voice, spoken.speaker) = (one.channel, one.voice, one.speaker))
                where spoken.speaker <> :speaker
                returning number
                """)
                .param("encounter", encounter.value())
                .param("number", utterance)
                .param("voice", wholeVoice)
                .param("speaker", speaker.name())
                .param("by", by.value())
                .query((row, position) -> row.getInt(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Oldest first; what was corrected at once is one. */
    public List<Corrected> of(EncounterId encounter) {
        return jdbc.sql("""
                select at, person_id, speaker, count(*) as utterances from speaker_correction
                where encounter_id = :id group by at, person_id, speaker order by at
                """)
                .param("id", encounter.value())
                .query((row, number) -> new Corrected(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Speaker.valueOf(row.getString("speaker")),
                        row.getInt("utterances")))
                .list();
    }

    /** When a speaker was last corrected. */
    public Optional<Instant> last(EncounterId encounter) {
        return jdbc.sql("select max(at) from speaker_correction where encounter_id = :id having max(at) is not null")
                .param("id", encounter.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
