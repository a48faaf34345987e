package org.chartwright.templates;

/** What a section of a note is for, with its usual LOINC section code (LOINC 2.78, HL7 C-CDA R2.1 section codes). */
public enum SectionKind {
    CHIEF_COMPLAINT("10154-3"),
    HISTORY_OF_PRESENT_ILLNESS("10164-2"),
    REVIEW_OF_SYSTEMS("10187-3"),
    PAST_MEDICAL_HISTORY("11348-0"),
    PAST_SURGICAL_HISTORY("47519-4"),
    FAMILY_HISTORY("10157-6"),
    SOCIAL_HISTORY("29762-2"),
    MEDICATIONS("10160-0"),
    ALLERGIES("48765-2"),
    VITALS("8716-3"),
    PHYSICAL_EXAM("29545-1"),
    RESULTS("30954-2"),
    ASSESSMENT("51848-0"),
    PLAN("18776-5"),
    ASSESSMENT_AND_PLAN("51847-2"),
    INSTRUCTIONS("69730-0"),
    SUBJECTIVE("61150-9"),
    OBJECTIVE("61149-1");

    private final String loinc;

    SectionKind(String loinc) {
        this.loinc = loinc;
    }

    public String loinc() {
        return loinc;
    }
}
