package org.chartwright.app.home;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.templates.ContentFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    Home home(@Value("${chartwright.home}") String path) {
        return new Home(Path.of(path));
    }

    @Bean
    ModelStore modelStore(Home home) {
        return new ModelStore(home.path().resolve("models"));
    }

    /** All files of clinical wording, the practice's own among them, checked before the port is opened. */
    @Bean
    ContentFiles contentFiles(Home home) {
        return ContentFiles.with(home.path().resolve("templates"));
    }

    @Bean(destroyMethod = "close")
    HomeLock homeLock(Home home) {
        return HomeLock.of(home);
    }
}
