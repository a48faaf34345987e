package org.chartwright.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecisions;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.app.review.ReviewDesk.Opened;
import org.chartwright.app.transcription.RecordingNotices;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page on which a note is reviewed, and the parts of it that are drawn anew after a change. */
@Controller
class ReviewPage {

    private final Encounters encounters;
    private final ReviewDesk desk;
    private final SignedNotes signed;
    private final OrderDecisions orders;
    private final StagedOrders staged;
    private final Closing closing;
    private final LookAlikes lookAlikes;
    private final CodeDecisions codes;
    private final Transcripts transcripts;
    private final Templates templates;
    private final TranscriptDesk transcriptDesk;
    private final History history;
    private final RecordingNotices notices;

    ReviewPage(
            Encounters encounters,
            ReviewDesk desk,
            SignedNotes signed,
            OrderDecisions orders,
            StagedOrders staged,
            Closing closing,
            LookAlikes lookAlikes,
            CodeDecisions codes,
            Transcripts transcripts,
            Templates templates,
            TranscriptDesk transcriptDesk,
            History history,
            RecordingNotices notices) {
        this.encounters = encounters;
        this.desk = desk;
        this.signed = signed;
        this.orders = orders;
        this.staged = staged;
        this.closing = closing;
        this.lookAlikes = lookAlikes;
        this.codes = codes;
        this.transcripts = transcripts;
        this.templates = templates;
        this.transcriptDesk = transcriptDesk;
        this.history = history;
        this.notices = notices;
    }

    /** A section a sentence can be put into. */
    record KindView(String kind, String title) {}

    record SignedView(String signer, String at, int version) {}

    @GetMapping("/encounters/{id}")
    String page(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        var encounter = find(id);
        return switch (encounter.status()) {
            case RECORDING, PAUSED -> "redirect:/encounters/" + id + "/record";
            case PROCESSING -> {
                model.addAttribute("visit", visit(encounter, false, person));
                yield "review/drafting";
            }
            case PLANNED, DRAFTED, SIGNED, FAILED -> {
                var opened = fill(encounter, person, model);
                model.addAttribute(
                        "alikes",
                        model.getAttribute("signed") == null
                                        || opened.amendment().isPresent()
                                ? lookAlikes.of(encounter, opened.note())
                                : List.of());
                var transcript = transcripts.find(id);
                model.addAttribute("utterances", TranscriptView.of(transcript));
                model.addAttribute("unsure", TranscriptView.unsure(transcript));
                model.addAttribute("told", TranscriptView.isTold(transcript));
                model.addAttribute("draftBehind", transcriptDesk.isDraftBehind(encounter));
                model.addAttribute("history", history.of(id));
                notices.of(id).ifPresent(sentence -> model.addAttribute("recordingNotice", sentence));
                yield "review/review";
            }
        };
    }

    @GetMapping("/encounters/{id}/note")
    String note(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        var encounter = find(id);
        var opened = fill(encounter, person, model);
        model.addAttribute("alikes", lookAlikes.of(encounter, opened.note()));
        model.addAttribute("oob", "true");
        return "review/fragments :: after-edit";
    }

    @GetMapping("/encounters/{id}/todo")
    String todo(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        fill(find(id), person, model);
        return "review/fragments :: todo";
    }

    @GetMapping("/encounters/{id}/orders")
    String orders(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        fill(find(id), person, model);
        return "review/fragments :: orders";
    }

    @GetMapping("/encounters/{id}/sign")
    String sign(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        var encounter = find(id);
        var opened = fill(encounter, person, model);
        model.addAttribute("alikes", lookAlikes.of(encounter, opened.note()));
        model.addAttribute(
                "unsupported",
                opened.note().unsupported().stream().map(NoteView::sentence).toList());
        model.addAttribute("closing", closing.check(encounter, opened.note()));
        model.addAttribute("preview", opened.note().text());
        model.addAttribute("billed", codes.billed(id).stream().map(Code::code).toList());
        model.addAttribute(
                "accepted",
                orders.accepted(id, staged.of(id, opened.draft())).stream()
                        .map(SignedNote.Order::description)
                        .toList());
        return "review/fragments :: sign";
    }

    private Opened fill(Encounter encounter, Person person, Model model) {
        if (!person.is(Role.PHYSICIAN) && !person.is(Role.CODER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Your role does not open notes.");
        }
        var id = encounter.id();
        var opened = desk.open(encounter, person);
        var newest = signed.find(id);
        boolean open = newest.isEmpty() || opened.amendment().isPresent();
        model.addAttribute("visit", visit(encounter, open, person));
        model.addAttribute("revision", opened.note().revision());
        var touched = opened.draft().map(VisitDraft::touched).orElse(List.of());
        model.addAttribute("sections", NoteView.of(opened.note(), touched));
        model.addAttribute(
                "leftOutByStyle",
                touched.stream()
                        .filter(each -> each.written().isEmpty())
                        .map(Touched::drafted)
                        .toList());
        model.addAttribute("engine", opened.note().engine());
        model.addAttribute("newerDraft", opened.newerDraft() && open);
        opened.amendment().ifPresent(reason -> model.addAttribute("amendment", reason));
        newest.ifPresent(note -> model.addAttribute(
                "signed", new SignedView(note.signer(), History.moment(note.signedAt()), note.version())));

        var omissions = opened.draft()
                .map(draft -> SidePanels.omissions(draft.note(), opened.note()))
                .orElse(List.of());
        var orderViews = SidePanels.orders(staged.of(id, opened.draft()), orders.of(id));
        model.addAttribute("omissions", omissions);
        model.addAttribute("orders", orderViews);
        model.addAttribute(
                "priorAuth",
                SidePanels.priorAuth(opened.draft().map(VisitDraft::priorAuth).orElse(List.of())));
        var kinds = kinds(encounter);
        var present = opened.note().sections().stream()
                .map(section -> section.kind().name())
                .toList();
        model.addAttribute("kinds", kinds);
        model.addAttribute(
                "missingKinds",
                kinds.stream().filter(kind -> !present.contains(kind.kind())).toList());
        model.addAttribute(
                "todo",
                new Todo(
                        opened.note().unsupported().size(),
                        Closing.openBlanks(opened.note()).size(),
                        (int) NoteView.weak(opened.note()),
                        omissions.size(),
                        opened.draft()
                                .map(draft -> codes.open(id, draft.codes()))
                                .orElse(0),
                        (int) orderViews.stream()
                                .filter(order -> order.state().equals("open"))
                                .count()));
        return opened;
    }

    private VisitView visit(Encounter encounter, boolean open, Person person) {
        return VisitView.of(
                encounter,
                template(encounter).map(Template::title).orElse(encounter.template()),
                open && person.is(Role.PHYSICIAN),
                person.is(Role.PHYSICIAN));
    }

    /** Every kind of section under the template's heading where it has one. */
    private List<KindView> kinds(Encounter encounter) {
        return Arrays.stream(SectionKind.values())
                .map(kind -> new KindView(
                        kind.name(),
                        template(encounter).stream()
                                .flatMap(template -> template.sections().stream())
                                .filter(section -> section.kind() == kind)
                                .map(Template.SectionSpec::title)
                                .findFirst()
                                .orElse(Wording.title(kind))))
                .toList();
    }

    private Optional<Template> template(Encounter encounter) {
        return templates.find(encounter.template());
    }

    private Encounter find(EncounterId id) {
        return encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
    }
}
