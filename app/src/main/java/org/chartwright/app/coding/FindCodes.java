package org.chartwright.app.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.code.SuggestCodes;
import org.springframework.stereotype.Component;

/** Words in, billable codes of the date of service out, best first. */
@Component
class FindCodes {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final SuggestCodes suggestCodes;
    private final PracticeChoices choices;

    FindCodes(SuggestCodes suggestCodes, PracticeChoices choices) {
        this.suggestCodes = suggestCodes;
        this.choices = choices;
    }

    /** @param system searched alone when present; procedures of both sets count as one system */
    List<Code> by(String words, Optional<System> system, LocalDate date) {
        var text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var systems = system.map(FindCodes::systems).orElse(Set.of(CodeSystem.values()));
        return new RankByChoices(choices.all())
                .found(suggestCodes.book(date).search(text, MOST, systems).stream()
                        .map(hit -> code(hit.entry()))
                        .toList());
    }

    /** The code itself, when it is billable on that date. */
    Optional<Code> exactly(System system, String code, LocalDate date) {
        return suggestCodes
                .book(date)
                .codeSet()
                .billable(code)
                .map(FindCodes::code)
                .filter(found -> found.system() == system);
    }

    private static Code code(CodeEntry entry) {
        return new Code(System.valueOf(entry.system().name()), entry.code(), entry.title());
    }

    private static Set<CodeSystem> systems(System system) {
        return switch (system) {
            case ICD10CM -> Set.of(CodeSystem.ICD10CM);
            case CPT, HCPCS -> Set.of(CodeSystem.CPT, CodeSystem.HCPCS);
        };
    }
}
