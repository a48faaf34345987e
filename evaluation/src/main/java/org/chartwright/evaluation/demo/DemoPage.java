package org.chartwright.evaluation.demo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chartwright.nlp.DraftLine;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import tools.jackson.databind.JsonNode;

/** What came of a visit in, a page for the terminal out. */
final class DemoPage {

    private DemoPage() {}

    static String of(Played played) {
        var page = new Page();
        note(page, played.draft());
        orders(page, played.draft().orders());
        codes(page, played.draft().codes());
        priorAuth(page, played.priorAuth());
        ehr(page, played);
        times(page, played.times());
        return page.toString();
    }

    private static void note(Page page, DraftLine draft) {
        page.heading("DRAFT NOTE (" + draft.template() + ")");
        for (var section : draft.sections()) {
            page.text("", section.title().toUpperCase(Locale.ROOT));
            section.sentences()
                    .forEach(sentence -> page.text(
                            "  " + mark(sentence.support()) + " ",
                            sentence.text() + " " + places(sentence.evidence())));
            page.blank();
        }
        page.text(
                "",
                "Each sentence names the utterances that say it. ? weak support, ! unsupported: a person must decide.");
        if (!draft.omissions().isEmpty()) {
            page.blank();
            page.text("", "SAID, BUT IN NO SENTENCE");
            draft.omissions().forEach(it -> page.text("  - ", it.text() + " " + places(it.evidence())));
        }
    }

    private static void orders(Page page, List<DraftLine.OrderLine> orders) {
        page.heading("ORDERS, STAGED FOR A PERSON TO ACCEPT");
        if (orders.isEmpty()) {
            page.text("   ", "none was heard");
        }
        orders.forEach(order ->
                page.entry(order.type(), order.description() + reason(order) + " " + places(order.evidence())));
    }

    /** What the order is for, unless its description says so already. */
    private static String reason(DraftLine.OrderLine order) {
        String reason = Order.unsaidReason(order.description(), order.reason());
        return reason.isEmpty() ? "" : " (for " + reason + ")";
    }

    private static void codes(Page page, DraftLine.CodesLine codes) {
        page.heading("CODES TO REVIEW");
        if (codes.icd10cm().isEmpty() && codes.procedures().isEmpty()) {
            page.text("   ", "none is suggested");
        }
        codes.icd10cm().forEach(code -> code(page, code));
        codes.procedures().forEach(code -> code(page, code));
        codes.em().ifPresent(em -> {
            page.entry(
                    em.code(),
                    "office visit: problems %s, data %s, risk %s".formatted(em.problems(), em.data(), em.risk()));
            page.text(" ".repeat(16), em.reason());
        });
    }

    private static void code(Page page, DraftLine.CodeLine code) {
        page.entry(code.code(), "%s (%.0f %%)".formatted(code.title(), 100 * code.confidence()));
        page.text(" ".repeat(16), code.reason() + " " + places(code.evidence()));
    }

    /** In the words of the review page. */
    private static void priorAuth(Page page, JsonNode services) {
        page.heading("PRIOR AUTHORISATION");
        if (services.isEmpty()) {
            page.text("   ", "Nothing was ordered that payers ask about.");
        }
        for (JsonNode service : services) {
            String code = service.path("code").asString("");
            page.text(
                    "   ",
                    "%s%s: %s"
                            .formatted(
                                    service.path("service").asString(""),
                                    code.isEmpty() ? "" : " (" + code + ")",
                                    forecast(service)));
            for (JsonNode missing : service.path("missing")) {
                page.text("     Missing from the record: ", missing.asString(""));
            }
            for (JsonNode reason : service.path("reasons")) {
                page.text(
                        reason.path("weight").asDouble() < 0 ? "     - " : "     + ",
                        reason.path("text").asString(""));
            }
        }
    }

    private static String forecast(JsonNode service) {
        String likely = ". Likely approved as documented now: %d %%."
                .formatted(Math.round(100 * service.path("likelihood").asDouble()));
        return switch (service.path("need").asString("")) {
            case "REQUIRED" -> "Prior authorisation usually required" + likely;
            case "SOMETIMES" -> "Some payers ask" + likely;
            case "NOT_REQUIRED" -> "Not usually required.";
            default -> "Not known whether payers ask. No forecast: nothing is known about this service.";
        };
    }

    private static void ehr(Page page, Played played) {
        page.heading("EHR (sandbox)");
        String reference = played.push().path("reference").asString("");
        page.entry(
                "push",
                played.push().path("state").asString("").toLowerCase(Locale.ROOT)
                        + (reference.isEmpty() ? "" : ", as " + reference));
        page.entry("documents", "%d for this visit".formatted(played.documents()));
    }

    private static void times(Page page, Played.Times times) {
        page.heading("TIMES");
        page.entry("visit", clock(times.audio()) + " of audio on two channels");
        page.entry("sent in", seconds(times.sent()));
        page.entry("drafted", seconds(times.drafted()) + " after the last byte, most of it spent listening");
        page.entry("in the EHR", seconds(times.pushed()) + " after the draft");
    }

    static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    private static String mark(Support support) {
        return switch (support) {
            case VERIFIED -> " ";
            case WEAK -> "?";
            case UNSUPPORTED -> "!";
        };
    }

    private static String places(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::utterance)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .reduce((one, next) -> one + "," + next)
                .map(numbers -> "[" + numbers + "]")
                .orElse("");
    }
}
