package org.chartwright.app;

import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends the service, and with it its database, when the process that started it is gone, however it went. */
@Component
@ConditionalOnProperty("chartwright.launcher-pid")
class EndWithLauncher {

    EndWithLauncher(ApplicationContext context, @Value("${chartwright.launcher-pid}") long pid) {
        ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRunAsync(() -> System.exit(SpringApplication.exit(context)));
    }
}
