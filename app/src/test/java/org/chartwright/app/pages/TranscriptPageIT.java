package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What was heard, corrected beside the note in a real browser. */
class TranscriptPageIT extends BrowserPages {

    @Test
    void whatMayHaveBeenMisheardIsDecidedByThePhysician() throws IOException {
        var visit = drafted("Misheard Words", "P they gave me ?ella ?quiz and ?zap ?bound at night");
        var page = signedIn(1440, 900);
        page.navigate("/encounters/" + visit);
        ready(page);
        var drug = page.locator("button.misheard", having("ella quiz"));
        assertThat(drug).hasAttribute("data-term", "eliquis");
        assertThat(page.locator("#u15 .said")).hasText("they gave me ella quiz and zap bound at night");

        drug.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".misheard-panel")).containsText("It sounds like eliquis");
        see(page, "misheard");
        page.keyboard().press("a");
        assertThat(page.locator(".misheard-panel")).containsText("accepted as eliquis. Demo Physician");
        assertThat(drug).hasClass("misheard accepted");
        see(page, "misheard-accepted");
        page.keyboard().press("w");
        assertThat(page.locator("#messages")).containsText("drug: eliquis = ella quiz");
        assertThat(Files.readAllLines(home.resolve("words.txt"))).contains("drug: eliquis = ella quiz");
        assertThat(transcripts.find(visit).utterances().get(15).text()).contains("ella quiz");

        page.reload();
        ready(page);
        assertThat(drug).hasClass("misheard accepted");
        assertThat(page.locator("#history")).containsText("“ella quiz” was misheard for eliquis, by Demo Physician");
        drug.click();
        page.keyboard().press("u");
        assertThat(drug).hasClass("misheard open");
        page.setViewportSize(390, 844);
        page.locator("#transcript-toggle").click();
        drug.click();
        see(page, "misheard-narrow");
        page.keyboard().press("d");
        assertThat(drug).hasClass("misheard dismissed");
    }

    @Test
    void speakersAreCorrectedByKeyAndTheUntouchedNoteIsDraftedAnew() {
        var visit = drafted("Wrong Speakers");
        jdbc.sql("update utterance set attribution = 0.71 where encounter_id = :id")
                .param("id", visit.value())
                .update();
        var page = signedIn(1440, 900);
        page.navigate("/encounters/" + visit);
        ready(page);
        assertThat(page.locator("#u1 .sure")).hasText("71 %");

        page.locator("#transcript li").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#u1")).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("#u1 .speaker")).hasText("Clinician");
        assertThat(page.locator("#u1 .sure")).hasCount(0);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Shift+X");
        assertThat(page.locator("#u14 .speaker")).hasText("Patient");
        assertThat(page.locator("#u1 .speaker")).hasText("Clinician");
        assertThat(page.locator("#draft-behind")).isVisible();
        see(page, "speakers");

        assertThat(page.locator(".sentence", having("Heart rate 72/min."))).hasCount(0);
        ready(page);
        assertThat(page.locator("#draft-behind")).isHidden();
        assertThat(page.locator("#u2")).isFocused();
        assertThat(page.locator("#u2 .speaker")).hasText("Patient");
        page.setViewportSize(390, 844);
        page.locator("#transcript-toggle").click();
        see(page, "speakers-narrow");
    }
}
