/**
 * The scoreboard: each {@link org.chartwright.evaluation.board.Board} runs the product's own stages on one benchmark's
 * data and returns tables; {@link org.chartwright.evaluation.board.NotesBoard} is the first to read.
 */
@NullMarked
package org.chartwright.evaluation.board;

import org.jspecify.annotations.NullMarked;
