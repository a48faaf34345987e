package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.DemoService;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecisions;
import org.chartwright.app.drafting.KeptDrafts;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.SampleVisit;
import org.chartwright.app.transcription.KeptRecordings;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The codes of a visit in a real browser, as a coder works through them: with keys alone. */
class CoderPageIT extends DemoService {
    static final String PASSWORD = "twenty codes a minute";

    /** 20 diagnoses that are all movable, so that the order is the practice's. */
    static final List<String> CODES = List.of(
            "M25.561", "J30.9", "K21.9", "R05.9", "M54.50", "G43.909", "R51.9", "L30.9", "N39.0", "F41.9", "R42",
            "R11.0", "H10.9", "B35.1", "E55.9", "E78.5", "G47.00", "L70.0", "M79.7", "Z88.0");

    @Autowired
    Encounters encounters;

    @Autowired
    KeptRecordings recordings;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    CodeDecisions decisions;

    @Autowired
    PasswordEncoder encoder;

    Chromium chromium = Chromium.start();

    @BeforeAll
    void coder() throws IOException {
        Files.createDirectories(BrowserPages.SEEN);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash, must_change_password)"
                        + " values (:id, 'coder', 'Careful Coder', '{CODER}', :hash, false)")
                .param("id", UUID.randomUUID())
                .param("hash", encoder.encode(PASSWORD))
                .update();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void twentySuggestionsAreDecidedByKeysInUnderAMinuteAndChangeTheOrderOfTheNextVisit() throws IOException {
        var visit = drafted("First Visit");
        var next = drafted("Next Visit");
        try (var context = chromium.screen("http://127.0.0.1:" + port, 1440, 900)) {
            var page = context.newPage();
            signIn(page);
            assertThat(page.locator(".filters [aria-current]")).containsText("Codes to decide");
            assertThat(page.locator("a.visit").filter(containing("First Visit")))
                    .containsText("20 codes to decide");
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("coder-list.png")));
            open(page, visit);
            assertThat(page.locator("[data-row='code']")).hasCount(20);

            var began = Instant.now();
            page.keyboard().press("g");
            for (int i = 0; i < 20; i++) {
                assertThat(page.locator(".row:focus")).hasAttribute("data-code", CODES.get(i));
                decide(page, i);
                assertThat(page.locator("[data-code='" + CODES.get(i) + "']"))
                        .not()
                        .hasAttribute("data-state", "open");
            }
            var took = Duration.between(began, Instant.now());
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("coder.png")));

            Files.writeString(BrowserPages.SEEN.resolve("coder.txt"), "20 decisions by keys: " + took + "\n");
            assertThat(order(page)).as("nothing moves while it is decided").isEqualTo(CODES);
            assertThat(took).as("time for 20 decisions").isLessThan(Duration.ofSeconds(60));
            assertThat(decisions.of(visit)).hasSize(20);
            page.navigate("/");
            assertThat(page.locator("a.visit").filter(containing("Next Visit"))).isVisible();
            assertThat(page.locator("a.visit").filter(containing("First Visit")))
                    .hasCount(0);
            assertThat(decisions.billed(visit))
                    .hasSize(16)
                    .extracting(Code::code)
                    .contains("J45.909");

            open(page, next);
            assertThat(order(page)).isNotEqualTo(CODES).startsWith("M25.561");
            assertThat(order(page).indexOf("K21.9")).as("rejected before").isGreaterThan(CODES.indexOf("K21.9"));

            page.navigate("/coding");
            page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
            assertThat(page.locator("#choices tr[data-code='J30.9']")).containsText("+3.0");
            assertThat(page.locator("#choices tr[data-code='K21.9']")).containsText("-3.0");
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("choices.png")));
            page.locator("#reset-choices").press("Enter");
            assertThat(page.locator("#choices")).hasCount(0);

            open(page, next);
            assertThat(order(page)).isEqualTo(CODES);
            assertThat(decisions.of(visit)).as("decisions stay").hasSize(20);
        }
    }

    @Test
    void theTypeAheadSearchesTheWholeSetAndTakesCodesToo() {
        var visit = drafted("Search Visit");
        try (var context = chromium.screen("http://127.0.0.1:" + port, 1440, 900)) {
            var page = context.newPage();
            signIn(page);
            open(page, visit);
            page.keyboard().press("g");
            page.keyboard().press("c");
            page.keyboard().type("underactive thyr");
            assertThat(page.locator(".found-code").first()).containsText("E03.9");
            page.locator("input[name='words']").fill("");
            page.keyboard().type("J45.3");
            assertThat(page.locator(".found-code").first()).containsText("J45.30");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".found-code:focus")).containsText("J45.31");
            page.keyboard().press("Escape");
            assertThat(page.locator(".popup")).hasCount(0);
        }
    }

    /** Every fifth is rejected with a numbered reason, one is changed by search, the rest are accepted. */
    private static void decide(Page page, int i) {
        if (i % 5 == 2) {
            page.keyboard().press("r");
            page.keyboard().press("1");
        } else if (i == 3) {
            page.keyboard().press("c");
            assertThat(page.locator(".popup input[name='words']")).isFocused();
            page.keyboard().type("asthma unspecified");
            assertThat(page.locator(".found-code").first()).containsText("J45.909");
            page.keyboard().press("Enter");
        } else {
            page.keyboard().press("a");
        }
    }

    private static List<String> order(Page page) {
        List<String> codes = new ArrayList<>();
        page.locator("[data-row='code']").all().forEach(row -> codes.add(row.getAttribute("data-code")));
        return codes;
    }

    private void open(Page page, EncounterId visit) {
        page.navigate("/encounters/" + visit);
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
        assertThat(page.locator("[data-row='code']").first()).isVisible();
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void signIn(Page page) {
        page.navigate("/");
        page.locator("[name='username']").fill("coder");
        page.locator("[name='password']").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work list");
    }

    private EncounterId drafted(String patient) {
        var demo = new PersonId(jdbc.sql("select id from person where username = 'demo'")
                .query(UUID.class)
                .single());
        var id = encounters
                .create(
                        new PatientRecord(
                                patient,
                                Optional.of(Patient.Sex.FEMALE),
                                Optional.of(LocalDate.of(1968, 5, 14)),
                                Optional.of("A-1007")),
                        false,
                        Optional.empty(),
                        "soap",
                        demo,
                        LocalDate.now())
                .id();
        encounters.recording(id);
        recordings.keep(id, SampleVisit.transcript());
        encounters.ended(id);
        drafts.keep(id, withTwentyCodes());
        return id;
    }

    private static VisitDraft withTwentyCodes() {
        var draft = SampleVisit.draft();
        var codes = CODES.stream()
                .map(code -> new CodeSuggestion(
                        System.ICD10CM,
                        code,
                        "title of " + code,
                        0.8,
                        "as said",
                        List.of(),
                        List.of(new Evidence(1, 0, 5))))
                .toList();
        return new VisitDraft(
                draft.note(),
                new SuggestedCodes(codes, List.of(), Optional.empty(), List.of(), List.of()),
                draft.priorAuth(),
                draft.touched(),
                draft.took());
    }
}
