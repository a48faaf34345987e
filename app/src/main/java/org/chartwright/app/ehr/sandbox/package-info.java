/**
 * A small FHIR R4 endpoint under {@code /sandbox/fhir} for installations without an EHR: create, conditional create,
 * update, read and search of the resources that the exchange uses, kept in our own database. Start with
 * {@code SandboxController}.
 */
@NullMarked
package org.chartwright.app.ehr.sandbox;

import org.jspecify.annotations.NullMarked;
