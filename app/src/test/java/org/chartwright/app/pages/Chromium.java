package org.chartwright.app.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser without a window. Tests that ask for it are skipped, with the reason, where there is none. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path chromium, Path node, List<String> more) {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        var arguments = new ArrayList<>(ARGUMENTS);
        arguments.addAll(more);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(arguments));
    }

    static Chromium start(String... more) {
        return new Chromium(needed("chromium"), needed("node"), List.of(more));
    }

    /** A fresh session of a screen so wide. */
    BrowserContext screen(String address, int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setPermissions(List.of("microphone")));
        context.setDefaultTimeout(60_000);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path needed(String program) {
        Optional<Path> found = Stream.of("/usr/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no %s in /usr/bin: this browser test is skipped".formatted(program));
        return found.orElseThrow();
    }
}
