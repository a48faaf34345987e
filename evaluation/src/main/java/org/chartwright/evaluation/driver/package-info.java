/**
 * Load and latency drivers against the packaged service: {@link org.chartwright.evaluation.driver.MeasureStreams} is
 * the one that matters most.
 */
@NullMarked
package org.chartwright.evaluation.driver;

import org.jspecify.annotations.NullMarked;
