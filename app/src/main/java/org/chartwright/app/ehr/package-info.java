/**
 * Brings drafts as preliminary and signed notes as final documents into the EHR, through an outbox that survives
 * restarts. The only home of FHIR types. Publishes {@link org.chartwright.app.ehr.PushedToEhr} and
 * {@link org.chartwright.app.ehr.EhrPushFailed}; read {@link org.chartwright.app.ehr.Push} first, then
 * {@code PushDueDocuments} and {@code fhir/Exchange}. {@code sandbox} is the EHR where none is configured.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "people", "encounter", "drafting", "review"})
package org.chartwright.app.ehr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
