package org.chartwright.app.coding;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the practice chose among suggested codes: read from the standing decisions, counted since the last reset. */
@Repository
class PracticeChoices {

    private final JdbcClient jdbc;

    PracticeChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes that were decided, the most decided first. */
    List<PracticeChoice> all() {
        return counted(Optional.empty());
    }

    /** The same without the decisions on one visit, so that its own rows do not move while they are decided. */
    List<PracticeChoice> without(EncounterId visit) {
        return counted(Optional.of(visit));
    }

    private List<PracticeChoice> counted(Optional<EncounterId> without) {
        return jdbc.sql("""
                with standing as (
                    select distinct on (encounter_id, system, code) *
                    from code_decision
                    where id > coalesce((select max(after_decision) from code_choice_reset), 0)
                        and (cast(:without as uuid) is null or encounter_id <> :without)
                    order by encounter_id, system, code, id desc
                ), votes as (
                    select system, code, title, 1 as chosen, 0 as against from standing where decision = 'ACCEPTED'
                    union all
                    select new_system, new_code, new_title, 1, 0 from standing where decision = 'CHANGED'
                    union all
                    select system, code, title, 0, 1 from standing where decision in ('CHANGED', 'REJECTED')
                )
                select system, code, max(title) as title, sum(chosen) as chosen, sum(against) as against
                from votes group by system, code order by sum(chosen) + sum(against) desc, system, code
                """)
                .param("without", without.map(EncounterId::value).orElse(null), Types.OTHER)
                .query((row, number) -> new PracticeChoice(
                        new Code(
                                System.valueOf(row.getString("system")), row.getString("code"), row.getString("title")),
                        row.getInt("chosen"),
                        row.getInt("against")))
                .list();
    }

    /** From now on only later decisions count; the decisions themselves stay. */
    void reset(PersonId by) {
        jdbc.sql("""
                insert into code_choice_reset (after_decision, person_id)
                select coalesce(max(id), 0), :by from code_decision
                """).param("by", by.value()).update();
    }
}
