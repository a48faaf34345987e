/**
 * What a payer is likely to say to an ordered service, and what the record still lacks. Start with
 * {@link org.chartwright.nlp.priorauth.AssessPriorAuth}; what plans commonly ask for is data ({@code services.yaml},
 * {@code criteria.yaml} beside the models), never a rule in code.
 */
@NullMarked
package org.chartwright.nlp.priorauth;

import org.jspecify.annotations.NullMarked;
