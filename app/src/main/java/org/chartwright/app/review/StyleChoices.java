package org.chartwright.app.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.style.OwnStyle.Arrangement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What clinicians chose for their own style by hand. */
@Repository
class StyleChoices {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StyleChoices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Words and those written for them; empty for what is left out. */
    record Change(String before, String after) {}

    /** How sections stand, and whether repetitions are left out. */
    record Chosen(boolean brief, List<Arrangement> arrangements) {

        static final Chosen NOTHING = new Chosen(false, List.of());
    }

    /** Which habits were switched on or off. */
    Map<Change, Boolean> switches(PersonId person) {
        return jdbc
                .sql("select before_words, after_words, active from own_style_switch where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> Map.entry(
                        new Change(row.getString("before_words"), row.getString("after_words")),
                        row.getBoolean("active")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void turn(PersonId person, Change change, boolean active) {
        jdbc.sql("""
                insert into own_style_switch (person_id, before_words, after_words, active)
                values (:person, :before, :after, :active)
                on conflict (person_id, before_words, after_words)
                    do update set active = excluded.active, at = clock_timestamp()
                """)
                .param("person", person.value())
                .param("before", change.before())
                .param("after", change.after())
                .param("active", active)
                .update();
    }

    void forget(PersonId person, Change change) {
        jdbc.sql("""
                delete from own_style_switch
                where person_id = :person and before_words = :before and after_words = :after
                """)
                .param("person", person.value())
                .param("before", change.before())
                .param("after", change.after())
                .update();
    }

    Chosen of(PersonId person) {
        return jdbc.sql("select brief, arrangements from own_style_choice where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Chosen(
                        row.getBoolean("brief"),
                        List.of(json.readValue(row.getString("arrangements"), Arrangement[].class))))
                .optional()
                .orElse(Chosen.NOTHING);
    }

    void choose(PersonId person, Chosen chosen) {
        jdbc.sql("""
                insert into own_style_choice (person_id, brief, arrangements)
                values (:person, :brief, :arrangements::jsonb)
                on conflict (person_id) do update set brief = excluded.brief, arrangements = excluded.arrangements,
                    at = clock_timestamp()
                """)
                .param("person", person.value())
                .param("brief", chosen.brief())
                .param("arrangements", json.writeValueAsString(chosen.arrangements()))
                .update();
    }
}
