/**
 * One note of one visit, to and from FHIR R4: {@link org.chartwright.app.ehr.fhir.ClinicalDocument} goes in,
 * {@link org.chartwright.app.ehr.fhir.FhirEhr} carries it to the EHR and says what became of it.
 */
@NullMarked
package org.chartwright.app.ehr.fhir;

import org.jspecify.annotations.NullMarked;
