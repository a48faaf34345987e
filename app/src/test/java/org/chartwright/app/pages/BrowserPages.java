package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.DemoService;
import org.chartwright.app.coding.CodeDecisions;
import org.chartwright.app.drafting.KeptDrafts;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.SampleVisit;
import org.chartwright.app.review.SignedNotes;
import org.chartwright.app.transcription.KeptRecordings;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The service in demo mode, and a real browser as a physician uses it. */
abstract class BrowserPages extends DemoService {

    /** Pictures of what the tests saw, for a person to look at. */
    static final Path SEEN = Path.of("target", "seen");

    @Autowired
    Encounters encounters;

    @Autowired
    KeptRecordings recordings;

    @Autowired
    Transcripts transcripts;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    SignedNotes signed;

    @Autowired
    CodeDecisions codes;

    @Autowired
    PasswordEncoder encoder;

    Chromium chromium = Chromium.start();
    List<BrowserContext> open = new ArrayList<>();
    List<String> complaints = new ArrayList<>();

    @BeforeAll
    void folder() throws IOException {
        Files.createDirectories(SEEN);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** All tests draft the same sample visit, which the look-alike guard would rightly flag from the second note on. */
    @BeforeEach
    void noSignedNoteToHoldAgainst() {
        jdbc.sql("delete from note_run").update();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @AfterEach
    void noScriptFailed() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertThat(complaints)
                .as("errors in scripts, or violations of the content security policy")
                .isEmpty();
    }

    static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    static void see(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SEEN.resolve(name + ".png")));
    }

    /** The scripts of the page have loaded. */
    static void ready(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
    }

    Page signedIn(int width, int height) {
        return signedIn(opened(width, height), "demo", password());
    }

    static Page signedIn(Page page, String username, String password) {
        page.navigate("/");
        page.locator("[name='username']").fill(username);
        page.locator("[name='password']").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work list");
        ready(page);
        return page;
    }

    Page opened(int width, int height) {
        var context = chromium.screen("http://127.0.0.1:" + port, width, height);
        open.add(context);
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    EncounterId visit(String patient) {
        var demo = new PersonId(jdbc.sql("select id from person where username = 'demo'")
                .query(UUID.class)
                .single());
        return encounters
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
    }

    EncounterId drafted(String patient, String... more) {
        var id = visit(patient);
        encounters.recording(id);
        recordings.keep(id, SampleVisit.transcript(more));
        encounters.ended(id);
        drafts.keep(id, SampleVisit.draft());
        return id;
    }
}
