/**
 * Drivers against the packaged service: {@link org.chartwright.evaluation.driver.MeasureStreams} for load and latency,
 * {@link org.chartwright.evaluation.driver.MeasureLosses} for what faults may cost.
 */
@NullMarked
package org.chartwright.evaluation.driver;

import org.jspecify.annotations.NullMarked;
