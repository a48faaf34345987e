package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.review.SignedNote;
import org.junit.jupiter.api.Test;

/** Dot-phrases, order sets and the close checklist in a real browser, with keys alone. */
class PhrasesIT extends BrowserPages {

    @Test
    void aPhraseIsCalledUpAndFilledBlankByBlank() {
        var page = reviewed(drafted("Dot Phrase"), 1440, 900);
        var keys = page.keyboard();
        page.locator(".sentence", having("Follow up in 4 weeks.")).click();
        keys.press("+");
        keys.type("Today .htn-g");
        assertThat(page.locator(".phrase-list [aria-selected='true']")).containsText(".htn-goal");
        keys.press("Tab");
        keys.type("1300");
        keys.press("Tab");
        keys.type("80");
        keys.press("Tab");
        keys.type("lisinopril");
        keys.press("Enter");
        assertThat(page.locator("#messages .error"))
                .containsText("'goal systolic' is a number between 110 and 160 mmHg.");
        see(page, "phrase");
        page.getByLabel("goal systolic, mmHg").fill("130");
        keys.press("Enter");
        assertThat(page.locator(".editor textarea"))
                .hasValue("Today Hypertension, at the goal of below 130/80 mmHg. Continue lisinopril. ");
        keys.type("Well tolerated.");
        keys.press("Enter");
        var written = page.locator(".sentence", having("Continue lisinopril. Well tolerated."));
        assertThat(written).containsText("added");
        written.click();
        assertThat(page.locator("#evidence-quotes")).containsText("Nothing in the recording is named for this.");
    }

    @Test
    void aBlankLeftOpenIsMarkedAndKeepsTheNoteFromBeingSigned() {
        var page = reviewed(drafted("Open Blank"), 1440, 900);
        var keys = page.keyboard();
        page.locator(".sentence", having("Follow up in 4 weeks.")).click();
        keys.press("+");
        keys.type(".return-if");
        assertThat(page.locator(".phrase-list [aria-selected='true']")).containsText(".return-if");
        keys.press("Enter");
        assertThat(page.locator(".phrase-fill")).isVisible();
        keys.press("Enter");
        assertThat(page.locator(".phrase-fill")).hasCount(0);
        keys.press("Enter");
        var open = page.locator(".sentence.open");
        assertThat(open).containsText("Not filled: signs, date");
        assertThat(page.locator("#sign-state")).containsText("1 to fill");
        page.locator("#sign").click();
        assertThat(page.locator("#sign-body")).containsText("One sentence has a blank that is not filled.");
        assertThat(page.locator("#sign-now")).isDisabled();
        see(page, "sign-blank");
        keys.press("Escape");

        open.click();
        keys.press("e");
        keys.press("Control+Home");
        keys.press("Tab");
        keys.type("fever");
        keys.press("Tab");
        keys.type("5 Dec 2026");
        keys.press("Enter");
        assertThat(page.locator(".sentence", having("come back at once for fever; otherwise return on 5 Dec 2026.")))
                .isVisible();
        assertThat(page.locator(".sentence.open")).hasCount(0);
    }

    @Test
    void ordersComeFromASetAndTheChecklistIsReadBeforeSigning() {
        var visit = visit("Order Set");
        var page = reviewed(visit, 390, 844);
        page.locator("#order-sets").click();
        page.locator("#find-set").fill("asthma");
        assertThat(page.locator(".order-set:visible")).hasCount(1);
        page.locator(".order-set:visible summary").click();
        page.getByText("Written asthma action plan").click();
        see(page, "order-sets-narrow");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.locator(".order-set:visible [type='submit']").click();
        assertThat(page.locator("[data-description='Written asthma action plan']"))
                .containsText("accepted");

        page.locator("#new-section").selectOption("HISTORY_OF_PRESENT_ILLNESS");
        page.keyboard().type("Here for the asthma plan.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".sentence")).hasCount(1);
        page.locator("#sign").click();
        assertThat(page.locator(".closing .found")).containsText(new String[] {"Why the patient came."});
        assertThat(page.locator(".closing .lacking")).hasCount(2);
        see(page, "sign-checklist-narrow");
        page.locator("#sign-now").click();
        assertThat(page.locator("#sign-dialog")).isVisible();
        page.locator("[name='without']").first().check();
        page.locator("[name='without']").last().check();
        page.locator("#sign-now").click();
        assertThat(page.locator(".signed-bar")).containsText("Signed by Demo Physician");
        assertThat(signed.find(visit).orElseThrow().orders())
                .extracting(SignedNote.Order::description)
                .containsExactly("Written asthma action plan");
        page.locator("#history summary").click();
        assertThat(page.locator("#history")).containsText("without: What the clinician thinks of it.");
    }

    private Page reviewed(EncounterId visit, int width, int height) {
        var page = signedIn(width, height);
        page.navigate("/encounters/" + visit);
        ready(page);
        return page;
    }
}
