package org.chartwright.app.home;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.templates.Templates;
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

    /** Every note template, the practice's own among them, checked before the port is opened. */
    @Bean
    Templates templates(Home home) {
        return Templates.load(home.path().resolve("templates"));
    }

    @Bean(destroyMethod = "close")
    HomeLock homeLock(Home home) {
        return HomeLock.of(home);
    }
}
