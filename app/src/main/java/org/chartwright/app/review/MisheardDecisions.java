package org.chartwright.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.transcript.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What persons said to suggestions that words were misheard. */
@Repository
class MisheardDecisions {

    enum Decision {
        ACCEPTED,
        DISMISSED,
        /** Taken back. */
        OPEN
    }

    /**
     * Words that may have been misheard.
     *
     * @param heard as they stand in the transcript
     * @param term what they sound like
     * @param distance between the sounds, 0 to 1
     */
    record Place(Evidence at, String heard, String term, double distance) {}

    record Decided(Place place, Decision decision, PersonId by, Instant at) {}

    private final JdbcClient jdbc;

    MisheardDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decide(EncounterId encounter, Place place, Decision decision, PersonId by) {
        jdbc.sql("""
                insert into misheard_decision (encounter_id, utterance, from_character, to_character, heard, term,
                    distance, decision, person_id)
                values (:id, :utterance, :from, :to, :heard, :term, :distance, :decision, :by)
                """)
                .param("id", encounter.value())
                .param("utterance", place.at().utterance())
                .param("from", place.at().from())
                .param("to", place.at().to())
                .param("heard", place.heard())
                .param("term", place.term())
                .param("distance", place.distance())
                .param("decision", decision.name())
                .param("by", by.value())
                .update();
    }

    /** Every word on it, oldest first. */
    List<Decided> all(EncounterId encounter) {
        return jdbc.sql("select * from misheard_decision where encounter_id = :id order by id")
                .param("id", encounter.value())
                .query(MisheardDecisions::decided)
                .list();
    }

    /** The newest word on each place, those taken back left out, in the order of the transcript. */
    List<Decided> standing(EncounterId encounter) {
        return jdbc.sql("""
                select distinct on (utterance, from_character, to_character) * from misheard_decision
                where encounter_id = :id order by utterance, from_character, to_character, id desc
                """).param("id", encounter.value()).query(MisheardDecisions::decided).list().stream()
                .filter(decided -> decided.decision() != Decision.OPEN)
                .toList();
    }

    private static Decided decided(ResultSet row, int number) throws SQLException {
        return new Decided(
                new Place(
                        new Evidence(row.getInt("utterance"), row.getInt("from_character"), row.getInt("to_character")),
                        row.getString("heard"),
                        row.getString("term"),
                        row.getDouble("distance")),
                Decision.valueOf(row.getString("decision")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
