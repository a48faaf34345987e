package org.chartwright.evaluation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.DraftLine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoPageTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void tellsPriorAuthorisationInTheWordsOfTheReviewPage() {
        var page = page("""
                [{"service": "mri of the right knee", "code": "73721", "need": "REQUIRED", "likelihood": 0.976,
                  "reasons": [{"text": "Documented: plain x-rays first", "weight": 0.5}], "missing": ["a start date"]},
                 {"service": "sleep study", "code": "", "need": "SOMETIMES", "likelihood": 0.5},
                 {"service": "blood test", "code": "", "need": "NOT_REQUIRED", "likelihood": 0.976},
                 {"service": "zork scan", "code": "", "need": "UNKNOWN", "likelihood": 0.5}]
                """);

        assertThat(page)
                .contains(
                        "mri of the right knee (73721): Prior authorisation usually required. Likely approved as documented now: 98 %.",
                        "Missing from the record: a start date",
                        "+ Documented: plain x-rays first",
                        "sleep study: Some payers ask. Likely approved as documented now: 50 %.",
                        "blood test: Not usually required. zork scan: Not known whether payers ask. No forecast: nothing is known about this service.");
    }

    @Test
    void saysWhereNothingWasOrderedThatPayersAskAbout() {
        assertThat(page("[]")).contains("Nothing was ordered that payers ask about.");
    }

    @Test
    void saysOnceWhatAnOrderIsFor() {
        var page = page(
                "[]",
                new DraftLine.OrderLine("medication", "acetaminophen 500 mg as needed for pain", "pain", List.of()),
                new DraftLine.OrderLine("medication", "ibuprofen 600 mg with food", "pain", List.of()),
                new DraftLine.OrderLine("followup", "follow up in 4 weeks", "", List.of()));

        assertThat(page)
                .contains("acetaminophen 500 mg as needed for pain medication ibuprofen 600 mg with food (for pain)")
                .contains("followup follow up in 4 weeks --");
    }

    /** The page with its lines joined. */
    private static String page(String priorAuth, DraftLine.OrderLine... orders) {
        var draft = new DraftLine(
                "v1",
                "soap@1",
                "",
                List.of(),
                List.of(),
                List.of(orders),
                new DraftLine.CodesLine(List.of(), List.of(), Optional.empty()),
                List.of(),
                1);
        var times = new Played.Times(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        return DemoPage.of(new Played(
                        "v1", draft, JSON.readTree(priorAuth), JSON.readTree("{\"state\": \"SENT\"}"), 1, times))
                .replaceAll("\\s+", " ");
    }
}
