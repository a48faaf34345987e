package org.chartwright.app.review;

import java.util.List;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often people changed a visit's note, by section and kind of change; no text. */
@Repository
public class EditCounts {

    private final JdbcClient jdbc;

    EditCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * So many changes of one kind in one section.
     *
     * @param section such as {@code PLAN}
     * @param kind {@code ADDED}, {@code REMOVED} or {@code CHANGED}
     */
    public record EditCount(String section, String kind, int count) {}

    public List<EditCount> of(EncounterId encounter) {
        return jdbc.sql("""
                select section, kind, count(*)::int as count from review_edit where encounter_id = :id
                group by section, kind order by section, kind
                """)
                .param("id", encounter.value())
                .query((row, number) ->
                        new EditCount(row.getString("section"), row.getString("kind"), row.getInt("count")))
                .list();
    }
}
