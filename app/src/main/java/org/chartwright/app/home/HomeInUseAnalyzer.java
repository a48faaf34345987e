package org.chartwright.app.home;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, instead of a trace, that another service has the home. */
final class HomeInUseAnalyzer extends AbstractFailureAnalyzer<HomeInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, HomeInUse cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
