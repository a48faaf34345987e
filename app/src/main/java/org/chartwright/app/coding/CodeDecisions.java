package org.chartwright.app.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecision.Kind;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.code.SuggestedCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every decision on every code. Rows are only added; the newest one of a code counts. */
@Repository
public class CodeDecisions {

    private final JdbcClient jdbc;

    CodeDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The standing decisions of a visit in the order in which codes were first decided; taken-back ones are left out.
     */
    public List<CodeDecision> of(EncounterId encounter) {
        var newest = new LinkedHashMap<String, CodeDecision>();
        jdbc.sql("select * from code_decision where encounter_id = :id order by id")
                .param("id", encounter.value())
                .query(CodeDecisions::decision)
                .list()
                .forEach(decision ->
                        newest.put(decision.on().system() + decision.on().code(), decision));
        return newest.values().stream()
                .filter(decision -> decision.kind() != Kind.OPEN)
                .toList();
    }

    /** The codes to bill. */
    public List<Code> billed(EncounterId encounter) {
        return of(encounter).stream()
                .map(CodeDecision::billed)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Visits of which a code was decided. */
    List<EncounterId> decided() {
        return jdbc.sql("select distinct encounter_id from code_decision")
                .query((row, number) -> new EncounterId(row.getObject("encounter_id", UUID.class)))
                .list();
    }

    /** The codes of these visits whose newest decision stands. */
    Map<EncounterId, Set<String>> decided(Collection<EncounterId> encounters) {
        return jdbc
                .sql("""
                select encounter_id, code from (
                    select distinct on (encounter_id, system, code) encounter_id, code, decision from code_decision
                    where encounter_id = any (:ids) order by encounter_id, system, code, id desc) newest
                where decision <> 'OPEN'
                """)
                .param("ids", encounters.stream().map(EncounterId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new EncounterId(row.getObject("encounter_id", UUID.class)), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** How many of the suggested codes nobody has decided yet. */
    public int open(EncounterId encounter, SuggestedCodes suggested) {
        var decided = of(encounter).stream().map(CodeDecision::on).toList();
        var offered = Stream.concat(
                Stream.concat(suggested.diagnoses().stream(), suggested.procedures().stream())
                        .map(each -> new Code(each.system(), each.code(), "")),
                suggested.em().stream().map(level -> new Code(System.CPT, level.code(), "")));
        return (int) offered.filter(code -> decided.stream().noneMatch(other -> other.is(code.system(), code.code())))
                .count();
    }

    void add(EncounterId encounter, CodeDecision decision) {
        var instead = decision.instead();
        jdbc.sql("""
                insert into code_decision (encounter_id, system, code, title, decision, new_system, new_code, new_title,
                    reason, person_id)
                values (:id, :system, :code, :title, :decision, :newSystem, :newCode, :newTitle, :reason, :by)
                """)
                .param("id", encounter.value())
                .param("system", decision.on().system().name())
                .param("code", decision.on().code())
                .param("title", decision.on().title())
                .param("decision", decision.kind().name())
                .param("newSystem", instead.map(code -> code.system().name()).orElse(null), Types.VARCHAR)
                .param("newCode", instead.map(Code::code).orElse(null), Types.VARCHAR)
                .param("newTitle", instead.map(Code::title).orElse(null), Types.VARCHAR)
                .param("reason", decision.reason())
                .param("by", decision.by().value())
                .update();
    }

    private static CodeDecision decision(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("decision"));
        return new CodeDecision(
                new Code(System.valueOf(row.getString("system")), row.getString("code"), row.getString("title")),
                kind,
                kind == Kind.CHANGED
                        ? Optional.of(new Code(
                                System.valueOf(row.getString("new_system")),
                                row.getString("new_code"),
                                row.getString("new_title")))
                        : Optional.empty(),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)));
    }
}
