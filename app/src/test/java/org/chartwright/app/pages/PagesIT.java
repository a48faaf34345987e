package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.coding.CodeDecisions;
import org.chartwright.app.drafting.KeptDrafts;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.SampleVisit;
import org.chartwright.app.review.SignedNote;
import org.chartwright.app.review.SignedNotes;
import org.chartwright.app.transcription.KeptRecordings;
import org.chartwright.nlp.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The pages in a real browser, as a physician uses them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    static final Path HOME =
            Path.of("target", "pages-home-" + UUID.randomUUID()).toAbsolutePath();

    /** Pictures of what the tests saw, for a person to look at. */
    static final Path SEEN = Path.of("target", "seen");

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("chartwright.home", HOME::toString);
        properties.add("chartwright.demo", () -> true);
    }

    @LocalServerPort
    int port;

    @Autowired
    Encounters encounters;

    @Autowired
    KeptRecordings recordings;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    SignedNotes signed;

    @Autowired
    CodeDecisions codes;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void aPhysicianReviewsEditsAndSigns() {
        var visit = drafted("Rosa Delgado");
        var page = signedIn(1440, 900);
        page.getByText("Rosa Delgado").click();
        page.waitForURL("**/encounters/*");
        ready(page);

        page.getByText("Denies chest pain and shortness of breath.").click();
        assertThat(page.locator("mark.evidence"))
                .hasText(new String[] {"any chest pain or shortness of breath", "no nothing like that"});
        assertThat(page.locator("#evidence-quotes")).containsText("Patient: no nothing like that");
        page.waitForFunction("() => document.getElementById('player').duration > 1");

        var weak = page.locator(".sentence.weak");
        assertThat(weak).containsText("weak");
        assertThat(weak).containsText("a minor twist was mentioned");
        assertThat(page.locator(".sentence.unsupported")).containsText("no heart rate was said");
        see(page, "review");

        weak.click();
        page.locator("#edit").click();
        page.getByLabel("Sentence", new Page.GetByLabelOptions().setExact(true))
                .fill("A minor twist in the garden, no fall.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sentence", having("A minor twist in the garden")))
                .containsText("edited");

        page.locator(".add-omission").click();
        assertThat(page.locator(".sentence", having("Home blood pressure around 150/90.")))
                .containsText("added");
        assertThat(page.locator("#omissions")).hasCount(0);

        page.locator("[data-code='I10'] [data-does='accept']").click();
        assertThat(page.locator("[data-code='I10']")).containsText("accepted");
        assertThat(page.locator("#todo")).containsText("4 open");
        page.locator("[data-row='order'] [data-does='accept']").first().click();
        assertThat(page.locator("[data-row='order']").first()).containsText("accepted");

        page.locator("#sign").click();
        assertThat(page.locator("#sign-body")).containsText("Heart rate 72/min.");
        assertThat(page.locator(".preview")).containsText("A minor twist in the garden, no fall.");
        see(page, "sign");
        page.locator("#sign-now").click();
        assertThat(page.locator("#sign-dialog")).isVisible();
        page.locator("[name='keep']").check();
        page.locator("#sign-form [name='reason']").fill("read from the monitor");
        page.locator("#sign-now").click();

        assertThat(page.locator(".signed-bar")).containsText("Signed by Demo Physician");
        assertThat(page.locator("#sign")).hasCount(0);
        var note = signed.find(visit).orElseThrow();
        assertThat(note.overrides())
                .containsExactly(new SignedNote.Override(
                        "Heart rate 72/min.", List.of("no heart rate was said"), "read from the monitor"));
        assertThat(note.text()).contains("A minor twist in the garden, no fall.");
        assertThat(note.orders()).extracting(SignedNote.Order::description).containsExactly("MRI right knee");
        assertThat(codes.billed(visit)).extracting(Code::code).containsExactly("I10");
        see(page, "signed");
    }

    @Test
    void everythingCanBeDoneWithTheKeyboardAlone() {
        var visit = drafted("Keyboard Only");
        var page = signedIn(1440, 900);
        var keys = page.keyboard();

        keys.press("ArrowDown");
        assertThat(page.locator("a.visit:focus")).hasCount(1);
        while (!page.locator("a.visit:focus").innerText().contains("Keyboard Only")) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        page.waitForURL("**/encounters/*");
        ready(page);
        assertThat(page.locator("[data-code='Z88.0']")).isVisible();

        keys.press("?");
        assertThat(page.locator("#help")).isVisible();
        see(page, "help");
        keys.press("Escape");

        keys.press("n");
        assertThat(page.locator(".sentence:focus")).containsText("There was no trauma.");
        keys.press("n");
        assertThat(page.locator(".sentence:focus")).containsText("Heart rate 72/min.");
        keys.press("Delete");
        assertThat(page.locator(".sentence.unsupported")).hasCount(0);
        keys.press("k");
        keys.press("+");
        keys.type("Pulse regular.");
        keys.press("Enter");
        assertThat(page.locator(".sentence", having("Pulse regular."))).isVisible();

        keys.press("g");
        assertThat(page.locator(".row:focus")).hasAttribute("data-code", "M25.561");
        keys.press("a");
        assertThat(page.locator(".row:focus")).hasAttribute("data-code", "I10");
        keys.press("r");
        keys.press("1");
        assertThat(page.locator(".row:focus")).hasAttribute("data-code", "Z88.0");
        assertThat(page.locator("[data-code='I10']")).containsText("Rejected: not addressed today");
        keys.press("ArrowUp");
        assertThat(page.locator(".row:focus")).hasAttribute("data-code", "I10");
        keys.press("u");
        assertThat(page.locator("[data-code='I10']")).hasAttribute("data-state", "open");
        keys.press("c");
        assertThat(page.locator(".popup input[name='words']")).isFocused();
        keys.type("hypertensive heart disease without heart failure");
        assertThat(page.locator(".found-code").first()).containsText("I11.9");
        keys.press("Enter");
        assertThat(page.locator("[data-code='I10']")).containsText("Billed instead: I11.9");

        keys.press("s");
        assertThat(page.locator("#sign-now")).isFocused();
        keys.press("Enter");
        assertThat(page.locator(".signed-bar")).containsText("Signed by");
        assertThat(signed.find(visit)).isPresent();
        assertThat(codes.billed(visit)).extracting(Code::code).containsExactly("M25.561", "I11.9");
    }

    @Test
    void noPageScrollsSidewaysOnATelephone() {
        var visit = drafted("Ana-Lucía Fernández de la Torre y Montenegro-Castellanos");
        var planned = visit("Tomasz Nowak");
        var page = signedIn(390, 844);
        for (var path : List.of(
                "/",
                "/?show=all",
                "/encounters/" + visit,
                "/encounters/" + planned + "/record",
                "/encounters/" + planned)) {
            page.navigate(path);
            ready(page);
            if (page.locator("#codes-panel").count() > 0) {
                assertThat(page.locator("#codes-panel [aria-busy]")).hasCount(0);
            }
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path.replaceAll("[0-9a-f-]{36}", "…"))
                    .isLessThanOrEqualTo(390);
        }
        page.navigate("/encounters/" + visit);
        ready(page);
        page.getByText("Lisinopril 10 mg daily").click();
        assertThat(page.locator("#evidence-quotes")).containsText("I take the lisinopril ten every day");
        assertThat(page.locator("#sign")).isInViewport();
        see(page, "review-narrow");
    }

    @Test
    void showsAndKeepsWhatAnotherWindowChanged() {
        drafted("Two Windows");
        var first = signedIn(1440, 900);
        first.getByText("Two Windows").click();
        first.waitForURL("**/encounters/*");
        ready(first);
        var second = first.context().newPage();
        second.navigate(first.url());
        ready(second);

        second.getByText("Penicillin: rash").click();
        second.locator("#remove").click();
        assertThat(second.getByText("Penicillin: rash")).hasCount(0);

        first.getByText("Lisinopril 10 mg daily").click();
        first.locator("#remove").click();
        assertThat(first.locator("#messages")).containsText("changed in another window");
        assertThat(first.getByText("Lisinopril 10 mg daily")).isVisible();
    }

    @Test
    void aNoteThatWasSignedInAnotherWindowIsNotSignedAgain() {
        drafted("Signed Elsewhere");
        var first = signedIn(1440, 900);
        first.getByText("Signed Elsewhere").click();
        first.waitForURL("**/encounters/*");
        ready(first);
        first.locator(".sentence.unsupported").click();
        first.locator("#remove").click();
        assertThat(first.locator(".sentence.unsupported")).hasCount(0);
        var second = first.context().newPage();
        var third = first.context().newPage();
        for (var page : List.of(second, third)) {
            page.navigate(first.url());
            ready(page);
        }

        first.locator("#sign").click();
        assertThat(first.locator("#sign-body"))
                .containsText("1 sentence is only weakly supported and will be signed as it reads.");
        second.locator("#sign").click();
        assertThat(second.locator("#sign-now")).isVisible();
        first.locator("#sign-now").click();
        assertThat(first.locator(".signed-bar")).isVisible();

        second.locator("#sign-now").click();
        assertThat(second.locator("#sign-body")).containsText("Signed by Demo Physician");
        assertThat(second.locator("#sign-now")).hasCount(0);
        assertThat(second.locator("#sign")).isHidden();
        third.getByText("Penicillin: rash").click();
        third.locator("#remove").click();
        assertThat(third.locator("#messages")).containsText("The note is signed.");
        third.getByText("Reload the page").click();
        assertThat(third.locator(".signed-bar")).isVisible();
        second.getByText("Reload the page").click();
        assertThat(second.locator(".signed-bar")).isVisible();
    }

    @Test
    void aSentenceIsNotTakenOutByBlankingIt() {
        drafted("Blank Sentence");
        var page = signedIn(1440, 900);
        page.getByText("Blank Sentence").click();
        page.waitForURL("**/encounters/*");
        ready(page);
        page.getByText("Penicillin: rash").click();
        page.locator("#edit").click();
        page.locator(".editor textarea").fill("  ");
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("Use Remove to take the sentence out.");
        page.keyboard().press("Escape");
        assertThat(page.getByText("Penicillin: rash")).isVisible();
    }

    @Test
    void whoeverSignsInWithAOneTimePasswordReplacesItFirst() {
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash, must_change_password)"
                        + " values (:id, 'newcomer', 'New Comer', '{PHYSICIAN}', :hash, true)")
                .param("id", UUID.randomUUID())
                .param("hash", encoder.encode("first of all passwords"))
                .update();
        var page = opened(1440, 900);
        page.navigate("/");
        page.locator("[name='username']").fill("newcomer");
        page.locator("[name='password']").fill("first of all passwords");
        page.keyboard().press("Enter");
        page.waitForURL("**/password");
        page.locator("[name='current']").fill("wrong");
        page.locator("[name='fresh']").fill("correct horse battery");
        page.locator("[name='again']").fill("correct horse battery");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("The current password is wrong.");
        see(page, "password");
        page.locator("[name='current']").fill("first of all passwords");
        page.locator("[name='fresh']").fill("correct horse battery");
        page.locator("[name='again']").fill("correct horse battery");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work list");
    }

    @Test
    void anAdministratorLetsAPhysicianInAndShutsThemOutAgain() {
        var name = "ada-" + UUID.randomUUID().toString().substring(0, 8);
        person("root-" + name, "{ADMIN}", "administrators only");
        var admin = signedIn(opened(1440, 900), "root-" + name, "administrators only");
        admin.locator("summary[aria-label^=You]").click();
        admin.locator("nav a[href='/people']").click();
        admin.getByLabel("Name, as it stands").fill("Ada <b>Wong</b>, MD");
        admin.getByLabel("Sign-in name").fill(name);
        admin.getByText("Let in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(admin.getByRole(AriaRole.ALERT)).hasText("Choose at least one role.");
        assertThat(admin.getByLabel("Sign-in name")).hasValue(name);
        admin.locator("input[value='PHYSICIAN']").check();
        admin.getByText("Let in", new Page.GetByTextOptions().setExact(true)).click();
        var password = admin.locator(".secret").innerText();
        assertThat(admin.locator(".people")).containsText("Ada <b>Wong</b>, MD");
        see(admin, "people");
        admin.getByLabel("Name, as it stands").fill("Another");
        admin.getByLabel("Sign-in name").fill(name);
        admin.locator("input[value='CODER']").check();
        admin.getByText("Let in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(admin.getByRole(AriaRole.ALERT)).containsText("already signs in as " + name);

        var physician = opened(390, 844);
        physician.navigate("/");
        physician.locator("[name='username']").fill(name);
        physician.locator("[name='password']").fill(password);
        physician.keyboard().press("Enter");
        physician.waitForURL("**/password");
        physician.locator("[name='current']").fill(password);
        physician.locator("[name='fresh']").fill("correct horse battery");
        physician.locator("[name='again']").fill("correct horse battery");
        physician.keyboard().press("Enter");
        assertThat(physician.locator("h1")).hasText("Work list");
        assertThat(physician.navigate("/people").status()).isEqualTo(403);

        admin.navigate("/people");
        admin.getByLabel("Switch off Ada <b>Wong</b>, MD").first().click();
        assertThat(admin.locator(".people .off").first()).containsText("switched off");
        physician.navigate("/");
        assertThat(physician.locator("[name='password']")).isVisible();
        assertThat((Integer) admin.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1440);
    }

    @Test
    void aProgramActsWithATokenUntilItIsTakenBack() throws IOException, InterruptedException {
        var page = signedIn(390, 844);
        page.locator("summary[aria-label^=You]").click();
        page.getByText("Programs", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Which program").fill("Plugin of room 3");
        page.getByText("Make the token").click();
        var token = page.locator(".secret").innerText();
        see(page, "programs-narrow");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);

        assertThat(statusWith(token)).isEqualTo(200);
        page.getByLabel("Revoke the token of Plugin of room 3").click();
        assertThat(page.locator(".people .who")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Plugin of room 3")))
                .hasCount(0);
        assertThat(statusWith(token)).isEqualTo(401);
    }

    private int statusWith(String token) throws IOException, InterruptedException {
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://127.0.0.1:" + port + "/api/encounters"))
                .timeout(java.time.Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .build();
        return java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void person(String username, String roles, String password) {
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash)"
                        + " values (:id, :username, 'Practice Admin', cast(:roles as text[]), :hash)")
                .param("id", UUID.randomUUID())
                .param("username", username)
                .param("roles", roles)
                .param("hash", encoder.encode(password))
                .update();
    }

    @Test
    void noStyleIsTakenFromThePageItself() {
        var page = opened(1440, 900);
        var policy = page.navigate("/login").headers().get("content-security-policy");
        assertThat(policy).contains("style-src 'self';").doesNotContain("unsafe-inline");
    }

    @Test
    void textThatLooksLikeMarkupIsShownAsText() {
        drafted("<img src=x onerror=alert(1)>");
        var page = signedIn(1440, 900);
        page.locator("a.visit", new Page.LocatorOptions().setHasText("onerror")).click();
        assertThat(page.locator("h1")).hasText("<img src=x onerror=alert(1)>");
        ready(page);

        page.getByText("Penicillin: rash").click();
        page.keyboard().press("e");
        page.locator(".editor textarea").fill("Penicillin: <b>rash</b> & \"hives\"");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sentence", having("Penicillin: <b>rash</b> & \"hives\"")))
                .isVisible();
    }

    @Test
    void thePagesAreReadableInTheDark() {
        drafted("Night Shift");
        var page = signedIn(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.getByText("Night Shift").click();
        page.waitForURL("**/encounters/*");
        ready(page);
        page.locator(".sentence.unsupported").click();
        see(page, "review-dark");
        for (var selector : List.of(".sentence.unsupported .text", ".said", ".row .why", "mark.evidence", ".jump a")) {
            if (page.locator(selector).count() > 0) {
                assertThat((Double) page.locator(selector).first().evaluate(CONTRAST))
                        .as("contrast of %s", selector)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void resamplingKeepsSpeechAndDropsWhatWouldFoldIntoIt() {
        var page = signedIn(1440, 900);
        var loudness = (java.util.Map<?, ?>) page.evaluate("""
                async () => {
                    const { Resampler } = await import('/assets/js/capture/resampler.js');
                    const run = (hertz) => {
                        const resampler = new Resampler(48000, 16000);
                        let heard = [];
                        for (let block = 0; block < 300; block++) {
                            heard = heard.concat([...resampler.push(Float32Array.from({ length: 128 },
                                (_, i) => Math.sin((2 * Math.PI * hertz * (block * 128 + i)) / 48000)))]);
                        }
                        const steady = heard.slice(1000, -1000);
                        return { n: heard.length, rms: Math.sqrt(steady.reduce((sum, x) => sum + x * x, 0) / steady.length) };
                    };
                    const speech = run(1000);
                    return { n: speech.n, speech: speech.rms, hiss: run(11000).rms };
                }
                """);
        assertThat(((Number) loudness.get("n")).doubleValue()).isBetween(12_760.0, 12_800.0);
        assertThat(((Number) loudness.get("speech")).doubleValue()).isBetween(0.70, 0.715);
        assertThat(((Number) loudness.get("hiss")).doubleValue()).isLessThan(0.01);
    }

    private static final String CONTRAST = """
            (element) => {
                const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
                const light = ([r, g, b]) => [r, g, b]
                    .map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                let back = element;
                while (back && (rgb(getComputedStyle(back).backgroundColor)[3] ?? 1) === 0) {
                    back = back.parentElement;
                }
                const a = light(rgb(getComputedStyle(element).color));
                const b = light(rgb(getComputedStyle(back).backgroundColor));
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) + 0.0001;
            }
            """;

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void see(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SEEN.resolve(name + ".png")));
    }

    /** The scripts of the page have loaded. */
    private static void ready(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
    }

    private Page signedIn(int width, int height) {
        return signedIn(opened(width, height), "demo", password());
    }

    private static Page signedIn(Page page, String username, String password) {
        page.navigate("/");
        page.locator("[name='username']").fill(username);
        page.locator("[name='password']").fill(password);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Work list");
        ready(page);
        return page;
    }

    private Page opened(int width, int height) {
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

    private static String password() {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(HOME.resolve("demo-login.json")))
                    .get("password")
                    .asString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private EncounterId visit(String patient) {
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
                        "soap",
                        demo,
                        LocalDate.now())
                .id();
    }

    private EncounterId drafted(String patient) {
        var id = visit(patient);
        encounters.recording(id);
        recordings.keep(id, SampleVisit.transcript());
        encounters.ended(id);
        drafts.keep(id, SampleVisit.draft());
        return id;
    }
}
