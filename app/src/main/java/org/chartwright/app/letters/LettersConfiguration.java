package org.chartwright.app.letters;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.letter.WriteLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    WriteLetters writeLetters(ModelStore models) {
        return WriteLetters.open(models);
    }
}
