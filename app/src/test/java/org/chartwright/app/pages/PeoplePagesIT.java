package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letting people and programs in, in a real browser. */
class PeoplePagesIT extends BrowserPages {

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
}
