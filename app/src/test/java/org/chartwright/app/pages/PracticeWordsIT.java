package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The practice's own words for the recogniser. */
class PracticeWordsIT extends BrowserPages {

    @BeforeEach
    @AfterEach
    void noWords() throws IOException {
        Files.deleteIfExists(home.resolve("words.txt"));
    }

    @Test
    void theMenuLeadsToThePracticesWordsWhichSayWhyOneIsRefused() throws IOException {
        Files.writeString(
                home.resolve("words.txt"),
                "# ours\ndrug: zepbound = zep bound\nherb: sage\nczdrwq\ntest: <b>a1c</b>\n",
                StandardCharsets.UTF_8);
        var page = signedIn(1440, 900);
        page.locator("summary", having("Demo Physician")).click();
        page.getByText("Practice words").click();

        assertThat(page.locator("h1")).hasText("Practice words");
        assertThat(page.locator("#words-count")).hasText("1 taken, 3 refused");
        assertThat(page.locator(".words .visit")).containsText(new String[] {
            "drug, sounds like zep bound", "'herb' is no kind", "cannot spell it", "<b>a1c</b>"
        });
        see(page, "words");
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        see(page, "words-narrow");
    }

    @Test
    void aWordIsAddedOrRefusedWithTheReason() throws IOException {
        var page = signedIn(1440, 900);
        page.navigate("/words");
        page.locator("[name='word']").fill("wegovy");
        page.locator("[name='sound']").fill("we govvyx");
        page.locator("form.card button").click();
        assertThat(page.locator(".notice.bad"))
                .containsText("“wegovy” was not taken: the model does not know 'govvyx'");
        assertThat(home.resolve("words.txt")).doesNotExist();
        assertThat(page.locator("[name='word']")).hasValue("wegovy");

        page.locator("[name='sound']").fill("we go vee");
        page.locator("form.card button").click();
        assertThat(page.locator(".notice.ok")).containsText("“wegovy” was taken.");
        see(page, "words-taken");
        assertThat(page.locator(".words .visit")).hasCount(1);
        assertThat(Files.readAllLines(home.resolve("words.txt"))).isEqualTo(List.of("drug: wegovy = we go vee"));
    }

    @Test
    void whatIsNoTextGetsASentence() throws IOException {
        Files.write(home.resolve("words.txt"), new byte[] {'a', (byte) 0xff, '\n'});
        var page = signedIn(1440, 900);
        page.navigate("/words");
        assertThat(page.locator(".notice.bad")).containsText("Save it as UTF-8 text.");
        page.locator("[name='word']").fill("metformin");
        page.locator("form.card button").click();
        assertThat(page.locator(".notice.bad")).containsText("Save it as UTF-8 text.");
        assertThat(page.locator(".notice.ok")).hasCount(0);
    }

    @Test
    void codersHaveNoPracticeWords() {
        jdbc.sql("""
                insert into person (id, username, display_name, roles, password_hash, must_change_password)
                values (:id, 'coder-of-words', 'Coder', '{CODER}', :hash, false) on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("hash", encoder.encode("coders have no words"))
                .update();
        var coder = signedIn(opened(1440, 900), "coder-of-words", "coders have no words");
        coder.locator(".dropdown summary").click();
        assertThat(coder.locator("nav a[href='/words']")).hasCount(0);
        assertThat(coder.navigate("/words").status()).isEqualTo(403);
    }
}
