package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.app.review.SignedNote;
import org.junit.jupiter.api.Test;

/** Reviewing, editing and signing in a real browser. */
class ReviewPageIT extends BrowserPages {

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
    void nothingLiesBehindTheBarToSignWith() {
        var more = new String[40];
        Arrays.fill(more, "p it hurts on the inside of the knee when i climb the stairs");
        drafted("Long Talk", more);
        var page = signedIn(1440, 900);
        page.getByText("Long Talk").click();
        page.waitForURL("**/encounters/*");
        ready(page);
        var bar = page.locator(".sign-bar");
        assertThat(page.locator("a:visible", having("Work list"))).hasCount(1);

        page.getByText("Denies chest pain and shortness of breath.").click();
        for (var place : List.of("0", "120", "document.body.scrollHeight")) {
            page.evaluate("window.scrollTo(0, %s)".formatted(place));
            page.waitForFunction(
                    "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50, true)))");
            assertThat(bottom(page.locator("#transcript-side"))).isLessThanOrEqualTo(bar.boundingBox().y);
        }
        see(page, "review-end");

        page.setViewportSize(390, 844);
        page.reload();
        ready(page);
        assertThat(page.locator("a:visible", having("Work list"))).hasCount(1);
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(bottom(page.locator("#transcript-side"))).isLessThanOrEqualTo(bar.boundingBox().y);
        see(page, "review-end-narrow");

        var low = page.getByText("Medial joint line tenderness");
        low.evaluate("low => window.scrollBy(0, low.getBoundingClientRect().bottom - innerHeight + 100)");
        low.click();
        assertThat(bottom(low)).isLessThanOrEqualTo(page.locator("#evidence").boundingBox().y);
        assertThat(bottom(page.locator("#evidence"))).isLessThanOrEqualTo(bar.boundingBox().y + 1);
        see(page, "review-chosen-narrow");
    }

    private static double bottom(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }
}
