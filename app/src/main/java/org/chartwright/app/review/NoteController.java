package org.chartwright.app.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.library.ApprovedLibrary;
import org.chartwright.app.people.Person;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Edits, signs and amends notes for pages and programs. */
@RestController
@RequestMapping("/api/encounters/{id}")
class NoteController {

    private static final int MOST_EDITS = 200;

    private final Encounters encounters;
    private final ReviewDesk desk;
    private final SignNote signNote;
    private final SignedNotes signed;
    private final OrderDecisions orders;
    private final StagedOrders staged;
    private final ApprovedLibrary library;

    NoteController(
            Encounters encounters,
            ReviewDesk desk,
            SignNote signNote,
            SignedNotes signed,
            OrderDecisions orders,
            StagedOrders staged,
            ApprovedLibrary library) {
        this.encounters = encounters;
        this.desk = desk;
        this.signNote = signNote;
        this.signed = signed;
        this.orders = orders;
        this.staged = staged;
        this.library = library;
    }

    record Edits(Optional<Integer> revision, Optional<List<OneEdit>> edits) {}

    /** {@code ADDED} names a section and perhaps the sentence before it, the other kinds a sentence. */
    record OneEdit(
            Optional<ApplyEdit.Kind> kind,
            Optional<String> sentence,
            Optional<SectionKind> section,
            Optional<String> after,
            Optional<String> text,
            Optional<List<Evidence>> evidence) {

        Edit checked() {
            return switch (kind.orElseThrow(() -> lacks("kind"))) {
                case CHANGED -> new Edit.Changed(sentence.orElseThrow(() -> lacks("sentence")), text.orElse(""));
                case REMOVED -> new Edit.Removed(sentence.orElseThrow(() -> lacks("sentence")));
                case ADDED ->
                    new Edit.Added(
                            section.orElseThrow(() -> lacks("section")),
                            after,
                            text.orElse(""),
                            evidence.orElse(List.of()));
            };
        }

        private static Refusal lacks(String name) {
            return new Refusal.Malformed("An edit lacks its '%s'.".formatted(name));
        }
    }

    /** {@code without} names items of the close checklist that the note is signed without. */
    record Signature(
            Optional<Integer> revision,
            Optional<Set<String>> keep,
            Optional<String> reason,
            Optional<Set<String>> without) {}

    record Amendment(Optional<String> reason) {}

    record OrderDecision(Optional<Order.Type> type, Optional<String> description, Optional<Boolean> accepted) {}

    record Picked(Optional<String> set, Optional<Set<String>> orders) {}

    record Revision(int revision) {}

    /** The newest signed version. */
    @GetMapping("/note")
    SignedNote show(@PathVariable EncounterId id) {
        return signed.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "The note is not signed yet."));
    }

    @PostMapping("/note")
    Revision edit(@PathVariable EncounterId id, @RequestBody Edits request, @AuthenticationPrincipal Person person) {
        var edits = request.edits().orElse(List.of());
        if (edits.isEmpty() || edits.size() > MOST_EDITS) {
            throw new Refusal.Malformed("Send between 1 and %d edits.".formatted(MOST_EDITS));
        }
        var note = desk.edit(
                find(id),
                revision(request.revision()),
                edits.stream().map(OneEdit::checked).toList(),
                person);
        return new Revision(note.revision());
    }

    @PostMapping("/note/newer-draft")
    Revision takeNewerDraft(@PathVariable EncounterId id, @RequestBody Revision request) {
        return new Revision(desk.takeNewerDraft(find(id), request.revision()).revision());
    }

    @PostMapping("/note/amendment")
    void amend(@PathVariable EncounterId id, @RequestBody Amendment request) {
        desk.amend(find(id), request.reason().orElse(""));
    }

    @PostMapping("/orders")
    void decideOrder(
            @PathVariable EncounterId id, @RequestBody OrderDecision request, @AuthenticationPrincipal Person person) {
        if (request.type().isEmpty() || request.description().isEmpty()) {
            throw new Refusal.Malformed("An order is named by its 'type' and 'description'.");
        }
        orders.decide(
                find(id).id(),
                new OrderDecisions.Named(
                        request.type().get(), request.description().get()),
                request.accepted(),
                person.id());
    }

    /** Adds orders of an order set, named by their descriptions. */
    @PostMapping("/orders/picked")
    void pickOrders(@PathVariable EncounterId id, @RequestBody Picked request, @AuthenticationPrincipal Person person) {
        var encounter = find(id);
        var set = library.now()
                .orderSet(request.set().orElse(""))
                .orElseThrow(() -> new Refusal.Malformed("There is no order set of that name."));
        desk.requireOpen(encounter);
        staged.pick(encounter.id(), set, request.orders().orElse(Set.of()), person.id());
    }

    @PostMapping("/sign")
    SignedNote sign(
            @PathVariable EncounterId id, @RequestBody Signature request, @AuthenticationPrincipal Person person) {
        return signNote.sign(
                find(id),
                new SignNote.Word(
                        revision(request.revision()),
                        request.keep().orElse(Set.of()),
                        request.reason().orElse(""),
                        request.without().orElse(Set.of())),
                person);
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Malformed malformed -> problem(HttpStatus.BAD_REQUEST, malformed);
            case Refusal.Stale stale -> problem(HttpStatus.CONFLICT, stale);
            case Refusal.WrongState state -> problem(HttpStatus.CONFLICT, state);
            case Refusal.OpenBlanks open -> {
                var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, open);
                problem.setProperty("openBlanks", open.sentences());
                yield problem;
            }
            case Refusal.Incomplete incomplete -> {
                var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, incomplete);
                problem.setProperty("missing", incomplete.items());
                yield problem;
            }
            case Refusal.NeedsOverride override -> {
                var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, override);
                problem.setProperty("unsupported", override.sentences());
                yield problem;
            }
        };
    }

    private static ProblemDetail problem(HttpStatus status, Refusal refusal) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(refusal.getMessage()));
    }

    private static int revision(Optional<Integer> revision) {
        return revision.orElseThrow(() -> new Refusal.Malformed("Say on which 'revision' of the note this is meant."));
    }

    private Encounter find(EncounterId id) {
        return encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
    }
}
