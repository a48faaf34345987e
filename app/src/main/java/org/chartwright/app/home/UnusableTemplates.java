package org.chartwright.app.home;

import org.chartwright.templates.InvalidTemplates;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that failed which of the practice's template files cannot be used, and why, instead of a trace. */
final class UnusableTemplates extends AbstractFailureAnalyzer<InvalidTemplates> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidTemplates cause) {
        return new FailureAnalysis(
                "A note template cannot be used: " + cause.getMessage(),
                "Mend the file in the folder 'templates' of CHARTWRIGHT_HOME, or take it away.",
                cause);
    }
}
