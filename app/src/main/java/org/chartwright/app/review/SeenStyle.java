package org.chartwright.app.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.templates.SectionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clinicians changed in the wording of drafts before they signed them. */
@Repository
class SeenStyle {

    private final JdbcClient jdbc;

    SeenStyle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        WORDS,
        TAKEN_OUT,
        KEPT
    }

    /** One change; {@code after} is empty for words that went and for whole sentences. */
    record Seen(Kind kind, SectionKind section, String before, String after) {}

    /**
     * A change made in several notes.
     *
     * @param sections where
     * @param notes in which visits
     * @param since when first
     */
    record Often(String before, String after, Set<SectionKind> sections, Set<EncounterId> notes, Instant since) {}

    void add(PersonId person, EncounterId encounter, Instant at, List<Seen> changes) {
        for (var change : changes) {
            jdbc.sql("""
                    insert into own_style_seen (person_id, encounter_id, kind, section, before_words, after_words, at)
                    values (:person, :encounter, :kind, :section, :before, :after, :at) on conflict do nothing
                    """)
                    .param("person", person.value())
                    .param("encounter", encounter.value())
                    .param("kind", change.kind().name())
                    .param("section", change.section().name())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        }
    }

    /** Words exchanged in at least so many notes, and in more than they were put back in. */
    List<Often> words(PersonId person, int notes) {
        return jdbc.sql("""
                select before_words, after_words, array_agg(distinct section) as sections,
                    array_agg(distinct encounter_id) as notes, min(at) as since
                from own_style_seen seen where person_id = :person and kind = 'WORDS'
                group by before_words, after_words
                having count(distinct encounter_id) >= :notes and count(distinct encounter_id) > (
                    select count(distinct undone.encounter_id) from own_style_seen undone
                    where undone.person_id = :person and undone.kind = 'WORDS'
                        and undone.before_words = seen.after_words and undone.after_words = seen.before_words)
                order by count(distinct encounter_id) desc, before_words, after_words
                """)
                .param("person", person.value())
                .param("notes", notes)
                .query(SeenStyle::often)
                .list();
    }

    /** Sentences taken out of at least so many notes since they were last left in one. */
    List<Often> sentences(PersonId person, int notes) {
        return jdbc.sql("""
                select before_words, after_words, array_agg(distinct section) as sections,
                    array_agg(distinct encounter_id) as notes, min(at) as since
                from own_style_seen seen where person_id = :person and kind = 'TAKEN_OUT' and at > coalesce((
                    select max(kept.at) from own_style_seen kept
                    where kept.person_id = :person and kept.kind = 'KEPT'
                        and kept.before_words = seen.before_words), '-infinity')
                group by before_words, after_words having count(distinct encounter_id) >= :notes
                order by count(distinct encounter_id) desc, before_words
                """)
                .param("person", person.value())
                .param("notes", notes)
                .query(SeenStyle::often)
                .list();
    }

    /** Drops all that was seen of a change, either way round. */
    void forget(PersonId person, String before, String after) {
        jdbc.sql("""
                delete from own_style_seen where person_id = :person and (
                    before_words = :before and after_words = :after
                    or before_words = :after and after_words = :before)
                """)
                .param("person", person.value())
                .param("before", before)
                .param("after", after)
                .update();
    }

    private static Often often(ResultSet row, int number) throws SQLException {
        return new Often(
                row.getString("before_words"),
                row.getString("after_words"),
                Arrays.stream((String[]) row.getArray("sections").getArray())
                        .map(SectionKind::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream((UUID[]) row.getArray("notes").getArray())
                        .map(EncounterId::new)
                        .collect(Collectors.toSet()),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
