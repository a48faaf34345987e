package org.chartwright.app.review;

import java.util.Comparator;
import java.util.List;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.library.ApprovedLibrary;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.templates.OrderSet;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The order sets a person may pick from, those for a suggested diagnosis of the visit first. */
@Controller
class OrderSetsPanel {

    private final ApprovedLibrary library;
    private final Drafts drafts;

    OrderSetsPanel(ApprovedLibrary library, Drafts drafts) {
        this.library = library;
        this.drafts = drafts;
    }

    /** @param fits whether a suggested diagnosis of the visit is one of the set's */
    record SetView(String id, String title, boolean fits, String guidance, List<OrderSet.Order> orders) {}

    @GetMapping("/encounters/{id}/order-sets")
    String panel(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        if (!person.is(Role.PHYSICIAN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Your role does not order.");
        }
        var codes = drafts.find(id)
                .map(stored -> stored.draft().codes().diagnoses().stream()
                        .map(CodeSuggestion::code)
                        .toList())
                .orElse(List.of());
        model.addAttribute(
                "sets",
                library.now().orderSets().stream()
                        .map(set -> view(set, codes))
                        .sorted(Comparator.comparing(SetView::fits).reversed())
                        .toList());
        return "review/order-sets";
    }

    private static SetView view(OrderSet set, List<String> codes) {
        boolean fits = codes.stream().anyMatch(code -> set.icd10cm().stream().anyMatch(code::startsWith));
        var guidance = String.join(
                "; ",
                set.guidance().stream()
                        .map(each -> "%s, %s (%s)".formatted(each.source(), each.edition(), each.published()))
                        .toList());
        return new SetView(set.id(), set.title(), fits, guidance, set.orders());
    }
}
