package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writing, reviewing and approving clinical wording in a real browser. */
class LibraryPagesIT extends BrowserPages {

    @Test
    void aTemplateIsChangedReviewedByAnotherAndPutToUse() {
        drafted("Preview Visit");
        var page = signedIn(1440, 900);
        page.locator("summary[aria-label^=You]").click();
        page.locator("nav a[href='/library']").click();
        ready(page);
        assertThat(page.locator("h2", having("Order sets"))).isVisible();
        see(page, "library");
        page.locator("a.visit", having("post-operative, version 1")).click();
        ready(page);
        assertThat(page.locator("#yaml")).hasAttribute("readonly", "readonly");
        page.getByText("Begin a new version").click();
        page.waitForURL("**/post-operative/2");
        ready(page);

        var text = page.locator("#yaml").inputValue();
        page.locator("#yaml").fill(text.replace("section: vitals", "section: vitalz"));
        assertThat(page.locator("#lint .bad").first()).containsText("unknown section 'vitalz'");
        page.locator("#lint button").first().click();
        assertThat((String) page.evaluate("() => getSelection().toString() || document.getElementById('yaml').value"
                        + ".slice(document.getElementById('yaml').selectionStart,"
                        + " document.getElementById('yaml').selectionEnd)"))
                .contains("section: vitalz");
        page.getByText("Save the draft").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("post-operative.yaml:");
        assertThat(page.locator("#yaml")).hasValue(java.util.regex.Pattern.compile("section: vitalz"));
        see(page, "library-refused");

        page.locator("#yaml").fill(text.replaceFirst("title: .*", "title: After the operation"));
        assertThat(page.locator("#lint")).hasText("Nothing is wrong with this text.");
        page.getByText("Save and submit for review").click();
        assertThat(page.locator(".visit-head")).containsText("in review");
        assertThat(page.locator("h1")).hasText("After the operation");
        assertThat(page.getByText("Approve and put to use")).hasCount(0);
        assertThat(page.locator("#preview")).containsText("Lisinopril", contains());
        assertThat(page.locator("#preview select")).containsText("Preview Visit");
        see(page, "library-review");

        person("second", "{PHYSICIAN}");
        var second = signedIn(opened(390, 844), "second", "second of physicians");
        second.navigate(page.url());
        ready(second);
        second.locator("input[name='words']").first().fill("all operations of the practice");
        see(second, "library-narrow");
        assertThat((Integer) second.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        second.getByText("Approve and put to use").click();
        assertThat(second.locator(".visit-head")).containsText("approved");
        assertThat(second.locator(".history")).containsText("Approved by Second Physician: all operations");
        second.navigate("/library");
        ready(second);
        see(second, "library-list-narrow");
        assertThat((Integer) second.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);

        page.navigate("/");
        assertThat(page.locator("select[name='template']")).containsText("After the operation");
    }

    @Test
    void aCoderDoesNotSeeThePagesOfClinicalWording() {
        person("wordless", "{CODER}");
        var page = signedIn(opened(1440, 900), "wordless", "second of physicians");
        assertThat(page.navigate("/library").status()).isEqualTo(403);
        assertThat(page.navigate("/library/note-template/soap/1").status()).isEqualTo(403);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions contains() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private void person(String username, String roles) {
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash)"
                        + " values (:id, :username, 'Second Physician', cast(:roles as text[]), :hash)")
                .param("id", UUID.randomUUID())
                .param("username", username)
                .param("roles", roles)
                .param("hash", encoder.encode("second of physicians"))
                .update();
    }
}
