package org.chartwright.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for all pages: narrow screens, darkness, the content security policy, sound on its way out. */
class EveryPageIT extends BrowserPages {

    @Test
    void noPageScrollsSidewaysOnATelephone() {
        var visit = drafted("Ana-Lucía Fernández de la Torre y Montenegro-Castellanos");
        var planned = visit("Tomasz Nowak");
        var page = signedIn(390, 844);
        for (var path : List.of(
                "/",
                "/?show=all",
                "/encounters/" + visit,
                "/encounters/" + planned + "/record",
                "/encounters/" + planned)) {
            page.navigate(path);
            ready(page);
            if (page.locator("#codes-panel").count() > 0) {
                assertThat(page.locator("#codes-panel [aria-busy]")).hasCount(0);
            }
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path.replaceAll("[0-9a-f-]{36}", "…"))
                    .isLessThanOrEqualTo(390);
        }
        page.navigate("/encounters/" + visit);
        ready(page);
        page.getByText("Lisinopril 10 mg daily").click();
        assertThat(page.locator("#evidence-quotes")).containsText("I take the lisinopril ten every day");
        assertThat(page.locator("#sign")).isInViewport();
        see(page, "review-narrow");
    }

    @Test
    void noStyleIsTakenFromThePageItself() {
        var page = opened(1440, 900);
        var policy = page.navigate("/login").headers().get("content-security-policy");
        assertThat(policy).contains("style-src 'self';").doesNotContain("unsafe-inline");
    }

    @Test
    void thePagesAreReadableInTheDark() {
        drafted("Night Shift");
        var page = signedIn(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.getByText("Night Shift").click();
        page.waitForURL("**/encounters/*");
        ready(page);
        page.locator(".sentence.unsupported").click();
        see(page, "review-dark");
        for (var selector : List.of(".sentence.unsupported .text", ".said", ".row .why", "mark.evidence", ".jump a")) {
            if (page.locator(selector).count() > 0) {
                assertThat((Double) page.locator(selector).first().evaluate(CONTRAST))
                        .as("contrast of %s", selector)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void resamplingKeepsSpeechAndDropsWhatWouldFoldIntoIt() {
        var page = signedIn(1440, 900);
        var loudness = (java.util.Map<?, ?>) page.evaluate("""
                async () => {
                    const { Resampler } = await import('/assets/js/capture/resampler.js');
                    const run = (hertz) => {
                        const resampler = new Resampler(48000, 16000);
                        let heard = [];
                        for (let block = 0; block < 300; block++) {
                            heard = heard.concat([...resampler.push(Float32Array.from({ length: 128 },
                                (_, i) => Math.sin((2 * Math.PI * hertz * (block * 128 + i)) / 48000)))]);
                        }
                        const steady = heard.slice(1000, -1000);
                        return { n: heard.length, rms: Math.sqrt(steady.reduce((sum, x) => sum + x * x, 0) / steady.length) };
                    };
                    const speech = run(1000);
                    return { n: speech.n, speech: speech.rms, hiss: run(11000).rms };
                }
                """);
        assertThat(((Number) loudness.get("n")).doubleValue()).isBetween(12_760.0, 12_800.0);
        assertThat(((Number) loudness.get("speech")).doubleValue()).isBetween(0.70, 0.715);
        assertThat(((Number) loudness.get("hiss")).doubleValue()).isLessThan(0.01);
    }

    private static final String CONTRAST = """
            (element) => {
                const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
                const light = ([r, g, b]) => [r, g, b]
                    .map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                let back = element;
                while (back && (rgb(getComputedStyle(back).backgroundColor)[3] ?? 1) === 0) {
                    back = back.parentElement;
                }
                const a = light(rgb(getComputedStyle(element).color));
                const b = light(rgb(getComputedStyle(back).backgroundColor));
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) + 0.0001;
            }
            """;
}
