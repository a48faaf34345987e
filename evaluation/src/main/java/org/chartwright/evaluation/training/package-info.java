/**
 * The programs that train what is committed under {@code models/}. Each names its data, takes it with {@code --data
 * DIR}, gives the same result on each run and prints the scores that stand in {@code evaluation/RESULTS.md}.
 */
@NullMarked
package org.chartwright.evaluation.training;

import org.jspecify.annotations.NullMarked;
