package org.chartwright.evaluation;

import java.nio.file.Path;

/** Where the data of the service is: {@code CHARTWRIGHT_HOME}, or {@code .chartwright} in the user's home. */
final class ServiceHome {

    private ServiceHome() {}

    static Path folder() {
        String home = System.getenv("CHARTWRIGHT_HOME");
        return (home == null || home.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".chartwright")
                        : Path.of(home))
                .toAbsolutePath();
    }
}
