/** ICD-10-CM, procedure and E/M suggestions with their reasons. */
@NullMarked
package org.chartwright.nlp.code;

import org.jspecify.annotations.NullMarked;
