package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.app.DemoService;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.transcription.AudioLogs;
import org.chartwright.app.transcription.Transcripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit recorded in a real browser, through the real WebSocket and the real recogniser. */
class RecordIT extends DemoService {

    @Autowired
    AudioLogs logs;

    @Autowired
    Transcripts transcripts;

    Chromium chromium = Chromium.start("--use-file-for-fake-audio-capture=" + voice());

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void aVisitIsRecordedOverABrokenConnectionWithoutALostByte() {
        try (var network = new Network(port);
                var context = chromium.screen(network.address(), 1440, 900)) {
            var page = context.newPage();
            var sockets = new ArrayList<WebSocket>();
            page.onWebSocket(sockets::add);
            page.addInitScript(STORAGE_OPENS_SLOWLY);
            signIn(page);
            page.getByText("New visit").first().click();
            page.getByLabel("Patient's name").fill("Rosa Delgado");
            page.getByText("Enter the visit").click();
            page.waitForURL("**/record");
            ready(page);
            assertThat(page.locator("#recorder")).isHidden();
            page.getByLabel("Consent was given aloud").check();
            page.getByText("Save consent").click();
            assertThat(page.locator("#start")).isVisible();

            page.keyboard().press("r");
            assertThat(page.locator("#phase")).hasText("Recording");
            assertThat(page.locator("#wire")).hasText("All audio is safe on the server.", patiently());
            page.waitForFunction("() => Number(document.getElementById('level').value) > 0.02");
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("recording.png")));

            network.breakDown();
            assertThat(page.locator("#wire")).containsText("No connection");
            assertThat(page.locator("#wire")).hasText("All audio is safe on the server.", patiently());
            page.waitForTimeout(4000);
            page.keyboard().press("p");
            assertThat(page.locator("#phase")).hasText("Paused");
            assertThat(sockets).hasSizeGreaterThanOrEqualTo(2);
            page.locator("#transcript summary").click();
            try {
                assertThat(page.locator("#live-transcript li, #partial:not(:empty)")
                                .first())
                        .isVisible(patientlyVisible());
            } catch (AssertionError nothing) {
                throw new AssertionError(standing(page), nothing);
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("paused.png")));

            var elapsed = page.locator("#elapsed").innerText();
            page.locator("#stop").click();
            var id = EncounterId.of(page.url().replaceAll(".*/encounters/([0-9a-f-]{36}).*", "$1"));
            assertThat(page)
                    .hasURL(
                            network.address() + "/encounters/" + id,
                            new PageAssertions.HasURLOptions().setTimeout(90_000));
            assertThat(page.locator("#note")).isVisible(patientlyVisible());
            var log = logs.find(id).orElseThrow();
            double seconds = log.format().seconds(log.length());
            assertThat(seconds).isGreaterThan(4);
            assertThat((int) seconds)
                    .as("seconds on the server, %s on the page", elapsed)
                    .isBetween(secondsOf(elapsed), secondsOf(elapsed) + 1);
            assertThat(transcripts.find(id).utterances()).isNotEmpty();
            assertThat((Number) page.evaluate(KEPT_IN_THE_BROWSER)).isEqualTo(0);
        }
    }

    @Test
    void aFileThatWasCutShortIsTakenAndItsVisitSaysSo() throws IOException {
        try (var context = chromium.screen("http://127.0.0.1:" + port, 1440, 900)) {
            var page = context.newPage();
            signIn(page);
            page.getByText("New visit").first().click();
            page.getByLabel("Patient's name").fill("Short Recording");
            page.getByText("Enter the visit").click();
            page.waitForURL("**/record");
            ready(page);
            page.getByLabel("Consent was given aloud").check();
            page.getByText("Save consent").click();
            var whole = Files.readAllBytes(voice());
            page.getByText("Upload a recording instead").click();
            page.locator("#upload-form [name='file']")
                    .setInputFiles(
                            new FilePayload("visit.wav", "audio/wav", Arrays.copyOf(whole, whole.length - 200_000)));
            page.locator("#upload-form [type='submit']").click();

            assertThat(page.locator("#recording-notice"))
                    .containsText(
                            "The file ends after 3.0 s though its header promises 6.1 s; what was there is written down.",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("cut-short.png")));
            page.setViewportSize(390, 844);
            page.screenshot(new Page.ScreenshotOptions().setPath(BrowserPages.SEEN.resolve("cut-short-narrow.png")));
        }
    }

    /** What is known when the page shows nothing of what was said. */
    private String standing(Page page) {
        var id = EncounterId.of(page.url().replaceAll(".*/encounters/([0-9a-f-]{36}).*", "$1"));
        return "%s; %s; %s; bytes on the server %d, utterances %d"
                .formatted(
                        page.locator("#wire").innerText(),
                        page.locator("#warnings").innerText(),
                        page.locator("#elapsed").innerText(),
                        logs.find(id).map(log -> log.length()).orElse(-1L),
                        transcripts.find(id).utterances().size());
    }

    /** So that Record is pressed before the browser's storage is open. */
    private static final String STORAGE_OPENS_SLOWLY = """
            Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
                set(react) {
                    this.addEventListener('success', (event) => setTimeout(() => react.call(this, event), 1500));
                },
            });
            """;

    private static final String KEPT_IN_THE_BROWSER = """
            () => new Promise((resolve) => {
                const open = indexedDB.open('chartwright-audio', 1);
                open.onsuccess = () => {
                    const count = open.result.transaction('chunks').objectStore('chunks').count();
                    count.onsuccess = () => resolve(count.result);
                };
            })
            """;

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }

    private static LocatorAssertions.IsVisibleOptions patientlyVisible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }

    private static int secondsOf(String clock) {
        var parts = List.of(clock.split(":"));
        return 60 * Integer.parseInt(parts.get(0)) + Integer.parseInt(parts.get(1));
    }

    private static void ready(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
    }

    private void signIn(Page page) {
        page.navigate("/");
        page.locator("[name='username']").fill("demo");
        page.locator("[name='password']").fill(password());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work list", patiently());
        ready(page);
    }

    private static Path voice() {
        try (var spoken = RecordIT.class.getResourceAsStream("/audio/visit.wav")) {
            Files.createDirectories(BrowserPages.SEEN);
            var file = Path.of("target", "voice.wav").toAbsolutePath();
            Files.write(file, java.util.Objects.requireNonNull(spoken).readAllBytes());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
