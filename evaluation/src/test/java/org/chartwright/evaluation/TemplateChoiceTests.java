package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.chartwright.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TemplateChoiceTests {

    @TempDir
    Path own;

    @Test
    void findsATemplateOfThePracticesOwn() throws IOException {
        try (var soap = Templates.class.getResourceAsStream("soap.yaml")) {
            var yaml = new String(Objects.requireNonNull(soap).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(own.resolve("ours.yaml"), yaml.replaceFirst("id: soap", "id: our-clinic"));
        }

        assertThat(chosen("our-clinic").find(own).id()).isEqualTo("our-clinic");
        assertThatThrownBy(() -> chosen("our-clinic").find(own.resolve("none")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("visit-note");
    }

    @Test
    void namesAFileThatCannotBeUsed() throws IOException {
        Files.writeString(own.resolve("ours.yaml"), "sections: none\n");

        assertThatThrownBy(() -> chosen("soap").find(own))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("ours.yaml:");
    }

    private static TemplateChoice chosen(String id) {
        @CommandLine.Command
        final class Asked {
            @CommandLine.Mixin
            private final TemplateChoice choice = new TemplateChoice();
        }
        var asked = new Asked();
        new CommandLine(asked).parseArgs("--template", id);
        return asked.choice;
    }
}
