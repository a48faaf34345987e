/**
 * What people decide on suggested codes: accepted, changed or rejected, by whom, when and why. Owns
 * {@link org.chartwright.app.coding.CodeDecisions}, the list that claims are later made from, and the page's panel of
 * codes. Read {@link org.chartwright.app.coding.CodeDecision} first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "drafting"})
package org.chartwright.app.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
