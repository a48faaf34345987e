/** What a payer is likely to say to an ordered service, and what the record still lacks. */
@NullMarked
package org.chartwright.nlp.priorauth;

import org.jspecify.annotations.NullMarked;
