package org.chartwright.app.review;

import org.chartwright.nlp.style.JudgeWording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StyleConfiguration {

    @Bean
    JudgeWording judgeWording() {
        return JudgeWording.load();
    }
}
