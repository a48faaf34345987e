package org.chartwright.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartwright.templates.ContentFiles;
import org.chartwright.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

class HomeConfigurationTests {

    @TempDir
    Path folder;

    @Test
    void aPracticesOwnTemplateStandsBesideTheShippedOnes() throws IOException {
        own("ours.yaml", shipped("soap").replaceFirst("id: soap", "id: our-clinic"));

        start().run(context -> assertThat(context.getBean(ContentFiles.class).own())
                .extracting(file -> file.content().id())
                .containsExactly("our-clinic"));
    }

    @Test
    void withoutAFolderOfItsOwnAPracticeHasTheShippedTemplates() {
        start().run(context ->
                assertThat(context.getBean(ContentFiles.class).own()).isEmpty());
    }

    @Test
    void aTemplateThatCannotBeUsedStopsTheStartWithItsNameAndLine() throws IOException {
        own("ours.yaml", "id: our-clinic\nsections: none\n");

        start().run(context -> {
            var analysis = SpringFactoriesLoader.forDefaultResourceLocation(SpringApplication.class.getClassLoader())
                    .load(
                            FailureAnalyzer.class,
                            SpringFactoriesLoader.FailureHandler.logging(
                                    org.apache.commons.logging.LogFactory.getLog(HomeConfigurationTests.class)))
                    .stream()
                    .filter(UnusableTemplates.class::isInstance)
                    .map(analyzer -> analyzer.analyze(java.util.Objects.requireNonNull(context.getStartupFailure())))
                    .findFirst()
                    .orElseThrow();
            assertThat(analysis.getDescription()).startsWith("A note template cannot be used: ours.yaml:");
        });
    }

    private ApplicationContextRunner start() {
        return new ApplicationContextRunner()
                .withUserConfiguration(HomeConfiguration.class)
                .withPropertyValues("chartwright.home=" + folder);
    }

    private void own(String name, String yaml) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("templates")).resolve(name), yaml);
    }

    private static String shipped(String id) throws IOException {
        try (var yaml = Templates.class.getResourceAsStream(id + ".yaml")) {
            return new String(
                    java.util.Objects.requireNonNull(yaml).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
