/**
 * From transcript to draft, codes and prior-authorisation forecast. Calls the drafting engine, keeps its drafts with
 * their revisions and publishes {@link org.chartwright.app.drafting.DraftReady}. First class to read:
 * {@link org.chartwright.app.drafting.DraftEncounter}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "transcription"})
package org.chartwright.app.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
