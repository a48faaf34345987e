package org.chartwright.nlp.code;

import java.util.Optional;

/**
 * A problem that was evaluated or treated in the visit.
 *
 * @param notAtGoal what shows that treatment has not reached its goal, in words for the reviewer
 */
record Addressed(Coding coding, Optional<String> notAtGoal) {}
