package org.chartwright.app.library;

import org.chartwright.templates.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    /** The templates by which notes are drafted and shown, those of visits begun before one was retired among them. */
    @Bean
    Templates templates(ApprovedLibrary library) {
        return Templates.of(library::ever, library::now);
    }
}
