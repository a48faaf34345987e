/**
 * Who is seen, when, by whom, on which template, with whose consent, and how far the visit's documentation is. Owns
 * {@link org.chartwright.app.encounter.EncounterId} and {@link org.chartwright.app.encounter.Encounters}; publishes
 * {@link org.chartwright.app.encounter.EncounterStarted} and {@link org.chartwright.app.encounter.EncounterEnded}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "people")
package org.chartwright.app.encounter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
