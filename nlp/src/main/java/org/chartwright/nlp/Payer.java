package org.chartwright.nlp;

/** Whose rules a visit is billed by, where payers differ (prolonged time, wellness visits, continuing care). */
public enum Payer {
    /** The CPT rules as the AMA states them, which private payers follow. */
    COMMERCIAL,
    /** The rules of CMS for Part B. */
    MEDICARE
}
