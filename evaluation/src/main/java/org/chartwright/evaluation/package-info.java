/**
 * The command line and the scoreboard. {@link org.chartwright.evaluation.Chartwright} names the commands; each is one
 * class.
 */
@NullMarked
package org.chartwright.evaluation;

import org.jspecify.annotations.NullMarked;
