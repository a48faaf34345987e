package org.chartwright.app.coding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.app.coding.CodesView.DiscardedView;
import org.chartwright.app.coding.CodesView.EmView;
import org.chartwright.app.coding.CodesView.Group;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.nlp.VisitDraft;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The part of the review page on which codes are decided. */
@Controller
class CodesPanel {

    /** Offered by number; a person can write another one. */
    private static final List<String> REJECT_REASONS = List.of(
            "not addressed today",
            "not supported by the record",
            "wrong or too unspecific",
            "part of another code",
            "not billable here");

    private final Drafts drafts;
    private final CodeDecisions decisions;
    private final PracticeChoices choices;

    CodesPanel(Drafts drafts, CodeDecisions decisions, PracticeChoices choices) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.choices = choices;
    }

    @GetMapping("/encounters/{id}/codes")
    String panel(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        var suggested = drafts.find(id).map(StoredDraft::draft).map(VisitDraft::codes);
        var decided = decisions.of(id).stream()
                .collect(Collectors.toMap(
                        decision -> decision.on().system() + " " + decision.on().code(), Function.identity()));
        var rank = new RankByChoices(choices.without(id));
        List<Group> groups = suggested
                .map(codes -> Stream.of(
                                new Group(
                                        "Diagnoses", CodesView.rows(rank.diagnoses(codes.diagnoses()), rank, decided)),
                                new Group("Procedures", CodesView.rows(rank.sorted(codes.procedures()), rank, decided)),
                                new Group("Visit level", CodesView.level(codes.em(), decided)))
                        .filter(group -> !group.rows().isEmpty())
                        .toList())
                .orElse(List.of());
        model.addAttribute("groups", groups);
        model.addAttribute(
                "rows", groups.stream().flatMap(group -> group.rows().stream()).toList());
        suggested.flatMap(codes -> codes.em()).ifPresent(em -> model.addAttribute("em", EmView.of(em)));
        model.addAttribute(
                "discarded",
                suggested
                        .map(codes -> codes.discarded().stream()
                                .map(DiscardedView::of)
                                .toList())
                        .orElse(List.of()));
        model.addAttribute("decides", person.is(Role.PHYSICIAN) || person.is(Role.CODER));
        model.addAttribute("searchable", true);
        model.addAttribute("rejectReasons", REJECT_REASONS);
        return "coding/codes :: panel";
    }
}
