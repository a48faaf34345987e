/**
 * Measures: pure functions from what was expected and what came out to figures. Each follows the definition its
 * benchmark published, so that the figures compare; {@link org.chartwright.evaluation.score.Rouge} is the first to
 * read.
 */
@NullMarked
package org.chartwright.evaluation.score;

import org.jspecify.annotations.NullMarked;
