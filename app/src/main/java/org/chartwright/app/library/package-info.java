/**
 * Clinical wording and its review before it is used: note templates, dot-phrases, order sets, close checklists and
 * questionnaires, each version with who wrote, approved and retired it. Owns the versions; publishes nothing. First
 * classes to read: {@link org.chartwright.app.library.ApprovedLibrary}, then {@code ClinicalReview}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "transcription"})
package org.chartwright.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
