package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The patient's summary and the letters in a real browser. */
class LettersPageIT extends BrowserPages {

    @Test
    void theSummaryFollowsTheNoteUntilItIsSigned() {
        var visit = drafted("Summary Reader");
        var page = signedIn(1440, 900);
        page.navigate("/encounters/" + visit);
        ready(page);
        page.locator("#letters").click();
        page.waitForURL("**/summary");
        ready(page);
        var raised = page.locator(".letter li", having("Increase lisinopril to 20 mg once a day."));
        assertThat(page.locator("#unsigned")).hasText("Draft, not yet signed.");
        assertThat(page.locator(".line", having("We want you to have this test: MRI scan right knee.")))
                .isVisible();
        raised.locator("summary").click();
        assertThat(raised).containsText("Clinician: I would like to raise the lisinopril to twenty milligrams");
        see(page, "summary");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(raised.locator("summary")).isHidden();
        see(page, "summary-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        var printed = new String(page.pdf(new Page.PdfOptions().setFormat("Letter")), StandardCharsets.ISO_8859_1);
        assertThat(printed).containsOnlyOnce("/Type /Page\n");

        page.navigate("/encounters/" + visit);
        ready(page);
        for (var sentence : List.of("Increase lisinopril to 20 mg", "Heart rate 72/min.")) {
            page.locator(".sentence", having(sentence)).click();
            page.locator("#remove").click();
            assertThat(page.locator(".sentence", having(sentence))).hasCount(0);
        }
        page.locator(".sentence", having("MRI of the right knee.")).click();
        page.locator("#add-after").click();
        page.keyboard().type("I will refer her to physical therapy.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sentence", having("physical therapy.")).last())
                .containsText("added");
        page.navigate("/encounters/" + visit + "/summary");
        assertThat(page.locator("#letter")).not().containsText("lisinopril to 20 mg");
        assertThat(page.locator("#gaps")).containsText("You removed 'Increase lisinopril to 20 mg once daily.'.");
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        see(page, "summary-narrow");
        page.setViewportSize(1440, 900);
        page.locator(".tabs a", having("Referral to physical therapy")).click();
        page.waitForURL("**/referrals/1");
        assertThat(page.locator("#letter")).containsText("To: Physical therapy");
        assertThat(page.locator(".letter li").first())
                .containsText("Referral to physical therapy, for right knee pain, suspected meniscal tear. by hand");
        assertThat(page.locator("#letter")).not().containsText("There was no trauma.");
        see(page, "referral");

        page.navigate("/encounters/" + visit);
        ready(page);
        page.locator("#sign").click();
        page.locator("#sign-now").click();
        assertThat(page.locator(".signed-bar")).containsText("Signed by");
        page.navigate("/encounters/" + visit + "/summary");
        assertThat(page.locator("#unsigned")).hasCount(0);
        assertThat(page.locator(".signature")).containsText("Signed by Demo Physician");
        var kept = page.locator("#letter").innerText();

        page.navigate("/encounters/" + visit);
        ready(page);
        page.locator("[data-opens='amend-dialog']").click();
        page.locator("#amend-form [name='reason']").fill("the test was done already");
        page.locator("#amend-form [type='submit']").click();
        // the page comes anew, and a sentence chosen before that is chosen no more
        assertThat(page.locator("#sign")).isVisible();
        ready(page);
        page.locator(".sentence", having("MRI of the right knee.")).click();
        page.locator("#remove").click();
        assertThat(page.locator(".sentence", having("MRI of the right knee."))).hasCount(0);
        page.navigate("/encounters/" + visit + "/summary");
        assertThat(page.locator("#letter").innerText()).isEqualTo(kept).contains("MRI scan");
        page.navigate("/encounters/" + visit + "/referrals/2");
        assertThat(page.locator("body")).containsText("This visit has no such letter.");
    }
}
