/**
 * What the pilot will measure: when each visit was recorded, drafted, opened, signed and pushed, how long it was
 * actively edited, and how often in which section. Listens to the other modules from the top; nobody depends on it.
 * First class to read: {@code Milestones}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "encounter", "drafting", "review", "ehr"})
package org.chartwright.app.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
