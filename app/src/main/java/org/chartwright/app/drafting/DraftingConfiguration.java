package org.chartwright.app.drafting;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.LocalEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

    /** Opened before the port is: what is missing or damaged stops the start. */
    @Bean
    DraftVisit draftVisit(ModelStore models) {
        return LocalEngine.open(models);
    }
}
