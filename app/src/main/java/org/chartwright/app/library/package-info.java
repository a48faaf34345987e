/**
 * The clinical wording that may be used now: note templates, dot-phrases, order sets, close checklists and
 * questionnaires. Publishes nothing. First class to read: {@link org.chartwright.app.library.ApprovedLibrary}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people"})
package org.chartwright.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
