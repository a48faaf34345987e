package org.chartwright.evaluation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTests {

    @Test
    void wrapsTextAndHangsItBelowItsBeginning() {
        var page = new Page().text("  - ", "knee ".repeat(30));

        assertThat(page.lines()).hasSize(2).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(page.lines().getFirst()).startsWith("  - knee");
        assertThat(page.lines().getLast()).startsWith("    knee");
    }

    @Test
    void drawsARuleUpToTheMargin() {
        assertThat(new Page().heading("CODES").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("-- CODES ---").hasSize(Page.WIDTH));
    }

    @Test
    void doesNotBreakAWordThatIsTooLong() {
        assertThat(new Page().text("", "x".repeat(120)).lines()).containsExactly("x".repeat(120));
    }
}
