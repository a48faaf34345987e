package org.chartwright.app.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.People;
import org.chartwright.app.people.Person;
import org.chartwright.nlp.code.LevelDrift;
import org.springframework.stereotype.Component;

/** A day in, for each clinician whether the levels of office visits moved since out. */
@Component
class ClinicianLevels {

    private final CodeDecisions decisions;
    private final Encounters encounters;
    private final People people;

    ClinicianLevels(CodeDecisions decisions, Encounters encounters, People people) {
        this.decisions = decisions;
        this.encounters = encounters;
        this.people = people;
    }

    record OfOne(String clinician, LevelDrift drift) {}

    List<OfOne> since(LocalDate day) {
        Map<String, List<String>> before = new TreeMap<>();
        Map<String, List<String>> after = new TreeMap<>();
        for (EncounterId id : decisions.decided()) {
            encounters.find(id).ifPresent(visit -> {
                String clinician = name(visit);
                var side = visit.date().isBefore(day) ? before : after;
                before.computeIfAbsent(clinician, absent -> new ArrayList<>());
                after.computeIfAbsent(clinician, absent -> new ArrayList<>());
                decisions
                        .billed(id)
                        .forEach(code ->
                                side.getOrDefault(clinician, new ArrayList<>()).add(code.code()));
            });
        }
        return before.entrySet().stream()
                .map(each -> new OfOne(
                        each.getKey(), LevelDrift.of(each.getValue(), after.getOrDefault(each.getKey(), List.of()))))
                .toList();
    }

    private String name(Encounter visit) {
        return people.find(visit.clinician()).map(Person::displayName).orElse("no longer here");
    }
}
