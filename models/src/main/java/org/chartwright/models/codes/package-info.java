/**
 * Diagnosis and procedure codes: a starter set that ships, official releases that a user imports, and for each date of
 * service the set that holds. Start with {@link org.chartwright.models.codes.CodeSets}.
 */
@NullMarked
package org.chartwright.models.codes;

import org.jspecify.annotations.NullMarked;
