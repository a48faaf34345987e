/**
 * Which words the speech recogniser can hear. It owns the recogniser's word graph: reads the base model's n-gram graph,
 * adds medical terms and the practice's own words, and writes the graph that is used. First class to read:
 * {@link org.chartwright.models.vocabulary.BuildWordGraph}.
 */
@NullMarked
package org.chartwright.models.vocabulary;

import org.jspecify.annotations.NullMarked;
