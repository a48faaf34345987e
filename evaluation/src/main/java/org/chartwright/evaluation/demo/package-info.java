/**
 * The demonstration: {@link org.chartwright.evaluation.demo.PlayDemo} plays the bundled visit to a service through its
 * public contract and {@link org.chartwright.evaluation.demo.DemoPage} shows what came of it on a terminal.
 */
@NullMarked
package org.chartwright.evaluation.demo;

import org.jspecify.annotations.NullMarked;
