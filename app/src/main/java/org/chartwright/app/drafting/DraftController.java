package org.chartwright.app.drafting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.DraftLine;
import org.chartwright.nlp.DraftLine.CodesLine;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the newest draft of a visit, whole or in parts. */
@RestController
@RequestMapping("/api/encounters/{id}")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft in the shape of the command line, with its revision. */
    record DraftAnswer(
            int revision, boolean complete, @JsonUnwrapped DraftLine line) {}

    record Codes(
            int revision, boolean complete, @JsonUnwrapped CodesLine codes) {}

    record PriorAuth(int revision, boolean complete, List<PriorAuthAssessment> services) {}

    @GetMapping("/draft")
    DraftAnswer draft(@PathVariable EncounterId id) {
        var stored = find(id);
        return new DraftAnswer(stored.revision(), stored.complete(), DraftLine.of(id.toString(), stored.draft()));
    }

    @GetMapping("/codes")
    Codes codes(@PathVariable EncounterId id) {
        var stored = find(id);
        return new Codes(
                stored.revision(),
                stored.complete(),
                DraftLine.of(id.toString(), stored.draft()).codes());
    }

    @GetMapping("/priorauth")
    PriorAuth priorAuth(@PathVariable EncounterId id) {
        var stored = find(id);
        return new PriorAuth(
                stored.revision(), stored.complete(), stored.draft().priorAuth());
    }

    private StoredDraft find(EncounterId id) {
        return drafts.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no draft yet."));
    }
}
