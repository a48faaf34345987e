package org.chartwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** A person's browser without a screen: cookies, the sign-in form and its hidden token. */
final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String address;
    private String formToken = "";

    private Browser(String address, String ownAddress) {
        this.address = address;
        try {
            this.http = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .localAddress(InetAddress.getByName(ownAddress))
                    .build();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        readFormToken();
    }

    static Browser signedIn(String address, String username, String password) {
        var browser = new Browser(address, "127.0.0.1");
        if (!browser.signIn(username, password).equals("/")) {
            throw new AssertionError("the sign-in was refused");
        }
        browser.readFormToken();
        return browser;
    }

    /** On the sign-in page, at a machine of that network address. */
    static Browser from(String ownAddress, String address) {
        return new Browser(address, ownAddress);
    }

    /** Tries to sign in; where the service sends the browser then. */
    String signIn(String username, String password) {
        return submit("/login", "username=%s&password=%s".formatted(encoded(username), encoded(password)))
                .headers()
                .firstValue("location")
                .orElse("");
    }

    /** As a person opens a page. */
    HttpResponse<String> open(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET());
    }

    /** Connects as a script does that the browser took from {@code origin}; the refusal's status, or 101. */
    int connect(String path, String origin) {
        try {
            http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(URI.create(address.replace("http", "ws") + path), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
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

    HttpResponse<String> submitWithoutFormToken(String path, String fields) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
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
