package org.chartwright.app.home;

import java.nio.file.Path;

/** Another service has the home. */
final class HomeInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    HomeInUse(Path home) {
        super("Another Chartwright runs on %s; stop it or set CHARTWRIGHT_HOME to another folder.".formatted(home));
    }
}
