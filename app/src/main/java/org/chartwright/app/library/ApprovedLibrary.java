package org.chartwright.app.library;

import org.chartwright.templates.Library;
import org.springframework.stereotype.Component;

/** The wording that is approved at the moment. */
@Component
public class ApprovedLibrary {

    private final Library library;

    ApprovedLibrary(Library library) {
        this.library = library;
    }

    public Library now() {
        return library;
    }
}
