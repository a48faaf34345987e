package org.chartwright.app.drafting;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.LlmEngine;
import org.chartwright.nlp.LocalEngine;
import org.chartwright.nlp.code.SuggestCodes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LlmProperties.class)
class DraftingConfiguration {

    /**
     * Drafts while the visit goes on. Always the local engine: it answers at once, and half a visit is sent nowhere.
     * Opened before the port is: what is missing or damaged stops the start.
     */
    @Bean
    DraftVisit sketchVisit(ModelStore models) {
        return LocalEngine.open(models);
    }

    /** Drafts the whole visit: the configured language model, else the local engine. */
    @Bean
    DraftVisit draftVisit(ModelStore models, LlmProperties llm, DraftVisit sketchVisit) {
        return llm.settings().map(settings -> LlmEngine.open(models, settings)).orElse(sketchVisit);
    }

    /** Looks codes up by words, from the same code sets that drafting suggests from. */
    @Bean
    SuggestCodes suggestCodes(DraftVisit sketchVisit) {
        return sketchVisit.suggestCodes();
    }
}
