package org.chartwright.app.ehr.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There is a sandbox only where there is no EHR. */
final class NoEhrConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment()
                .getProperty("chartwright.ehr.base-url", "")
                .isBlank();
    }
}
