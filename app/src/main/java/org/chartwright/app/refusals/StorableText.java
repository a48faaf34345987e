package org.chartwright.app.refusals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** Refuses text in JSON that no database column can hold: U+0000, and half a surrogate pair. */
@Configuration(proxyBeanMethods = false)
class StorableText {

    @Bean
    JacksonModule storableTextModule() {
        return new SimpleModule("storable-text").addDeserializer(String.class, new Reader());
    }

    private static final class Reader extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            if (text != null && !canBeStored(text)) {
                throw InvalidFormatException.from(parser, "text cannot be stored", "", String.class);
            }
            return text;
        }

        private static boolean canBeStored(String text) {
            return text.codePoints().allMatch(c -> c != 0 && Character.getType(c) != Character.SURROGATE);
        }
    }
}
