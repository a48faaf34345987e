/** What a visit is read into: statements a note might make, and the part of the visit each was said in. */
@NullMarked
package org.chartwright.nlp.draft.reading;

import org.jspecify.annotations.NullMarked;
