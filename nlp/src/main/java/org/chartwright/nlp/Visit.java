package org.chartwright.nlp;

import java.time.LocalDate;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.templates.Template;

/**
 * All that drafting and coding may look at.
 *
 * @param date date of service; picks the code set release
 * @param newPatient not seen by this physician's group and specialty in the last three years (CPT E/M guidelines)
 */
public record Visit(LocalDate date, Patient patient, boolean newPatient, Template template, Transcript transcript) {}
