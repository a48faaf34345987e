package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.encounter.PatientRecord;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.SampleVisit;
import org.chartwright.nlp.VisitDraft;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Reading, switching off and forgetting one's own style in a real browser. */
class OwnStyleIT extends BrowserPages {

    @Test
    void aPhysicianReadsAndMendsWhatWasLearnt() {
        var page = signedIn(390, 844);
        page.locator("summary[aria-label^=You]").click();
        page.locator("nav a[href='/style']").click();
        assertThat(page.locator(".empty")).containsText("three notes of three patients");

        seenInThreeNotes("high blood pressure", "hypertension");
        seenInThreeNotes("sofa", "couch");
        page.reload();
        var habit = page.locator(".habits .visit", having("You write “hypertension” for “high blood pressure”"));
        assertThat(habit).containsText("3 notes since");
        assertThat(page.locator(".habits .visit", having("couch"))).containsText("off until you say");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        see(page, "style-narrow");

        page.getByLabel("Switch off: You write “hypertension”").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Switch on: You write “hypertension”").waitFor();
        assertThat(habit).hasClass(java.util.regex.Pattern.compile("off"));
        page.getByLabel("Forget: You write “hypertension”").press("Enter");
        assertThat(habit).hasCount(0);
        assertThat(jdbc.sql(
                                "select count(*) from audit_record where resource = 'POST /style/forget' and action = 'WRITE'")
                        .query(Integer.class)
                        .single())
                .isOne();

        page.setViewportSize(1440, 900);
        page.locator("[name='place-PLAN']").fill("1");
        page.locator("[name='place-ASSESSMENT']").fill("1");
        page.locator("[name='layout-PLAN']").selectOption("bullets");
        page.getByText("Keep these choices").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Two sections are to stand at place 1. Give each its own.");
        assertThat(page.locator("[name='layout-PLAN']")).hasValue("bullets");
        page.locator("[name='place-ASSESSMENT']").fill("2");
        page.locator("[name='heading-PLAN']").fill("What <we> do");
        page.getByText("Keep these choices").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("heading of Plan");
        page.locator("[name='heading-PLAN']").fill("What we do");
        page.getByText("Keep these choices").click();
        page.waitForURL("**/style");
        assertThat(page.locator("[name='heading-PLAN']")).hasValue("What we do");
        assertThat(page.locator("[name='place-ASSESSMENT']")).hasValue("2");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SEEN.resolve("style.png")));

        person("coder-of-styles", "{CODER}", "coders have no style");
        var coder = signedIn(opened(1440, 900), "coder-of-styles", "coders have no style");
        assertThat(coder.navigate("/style").status()).isEqualTo(403);
        jdbc.sql("delete from own_style_seen").update();
        jdbc.sql("delete from own_style_choice").update();
    }

    @Test
    void theReviewPageShowsWhatOwnStyleTouched() {
        var id = drafted("Styled Visit");
        var sample = SampleVisit.draft();
        var sentence = sample.note().sentences().getFirst().text();
        drafts.keep(
                id,
                new VisitDraft(
                        sample.note(),
                        sample.codes(),
                        sample.priorAuth(),
                        List.of(
                                new Touched(SectionKind.HISTORY_OF_PRESENT_ILLNESS, "As it was drafted.", sentence),
                                new Touched(SectionKind.ASSESSMENT_AND_PLAN, "The patient agrees.", "")),
                        sample.took()));
        var page = signedIn(390, 844);
        page.navigate("/encounters/" + id);
        ready(page);
        assertThat(page.locator(".sentence .own")).hasCount(1);
        assertThat(page.locator(".sentence .own")).hasAttribute("title", "Drafted as: As it was drafted.");
        page.locator("#own-style summary").click();
        assertThat(page.locator("#own-style li")).hasText("The patient agrees.");
        page.locator("#own-style").scrollIntoViewIfNeeded();
        see(page, "review-own-style");
    }

    private void seenInThreeNotes(String before, String after) {
        var demo = jdbc.sql("select id from person where username = 'demo'")
                .query(UUID.class)
                .single();
        for (var patient : List.of("Ann Able", "Ben Baker", "Cid Clark")) {
            var visit = encounters.create(
                    new PatientRecord(patient, Optional.empty(), Optional.empty(), Optional.empty()),
                    false,
                    Optional.empty(),
                    "soap",
                    new PersonId(demo),
                    LocalDate.now());
            jdbc.sql("""
                    insert into own_style_seen (person_id, encounter_id, kind, section, before_words, after_words, at)
                    values (:person, :visit, 'WORDS', 'HISTORY_OF_PRESENT_ILLNESS', :before, :after, now())
                    """)
                    .param("person", demo)
                    .param("visit", visit.id().value())
                    .param("before", before)
                    .param("after", after)
                    .update();
        }
    }

    private void person(String username, String roles, String password) {
        jdbc.sql("insert into person (id, username, display_name, roles, password_hash)"
                        + " values (:id, :username, :username, :roles::text[], :hash)")
                .param("id", UUID.randomUUID())
                .param("username", username)
                .param("roles", roles)
                .param("hash", encoder.encode(password))
                .update();
    }
}
