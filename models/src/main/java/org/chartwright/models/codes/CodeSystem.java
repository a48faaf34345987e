package org.chartwright.models.codes;

import java.util.Locale;

/** The three code systems of an office claim. */
public enum CodeSystem {
    ICD10CM,
    CPT,
    HCPCS;

    /** Name of its folder and its starter file. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
