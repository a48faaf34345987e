package org.chartwright.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** Starts the service. */
@SpringBootApplication(exclude = ReactiveUserDetailsServiceAutoConfiguration.class)
@Modulithic(
        systemName = "Chartwright",
        sharedModules = {"home", "people", "encounter"})
public class Application {

    public static void main(String[] arguments) {
        CarrierThreads.provide();
        SpringApplication.run(Application.class, arguments);
        // Making the word graph takes some 600 MB that nothing needs afterwards: now the heap can shrink.
        System.gc();
    }
}
