/**
 * The doors for audio and for watching a visit as it is documented. Stands above the other modules and nobody depends
 * on it. {@code LiveEncounter} names every stage between a chunk of audio and a draft, from top to bottom: read it
 * first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "transcription", "drafting", "ehr"})
package org.chartwright.app.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
