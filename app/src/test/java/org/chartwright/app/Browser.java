package org.chartwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A person's browser without a screen: cookies, the sign-in form and its hidden token. */
final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String formToken = "";

    private Browser(String address) {
        this.address = address;
    }

    static Browser signedIn(String address, String username, String password) {
        var browser = new Browser(address);
        browser.readFormToken();
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(username), encoded(password), encoded(browser.formToken));
        var answer = browser.send(browser.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("location").orElse("").contains("error")) {
            throw new AssertionError("the sign-in was refused");
        }
        browser.readFormToken();
        return browser;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", formToken)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends a form as the page it stands on does. */
    HttpResponse<String> submit(String path, String fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(formToken))));
    }

    HttpResponse<String> postWithoutFormToken(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private void readFormToken() {
        var page = get("/login").body();
        var token = FORM_TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("the sign-in page has no form token");
        }
        formToken = token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
