package org.chartwright.nlp.code;

import org.chartwright.nlp.Visit;

/** Another look at suggested codes before a person sees them: it may set codes aside and re-order, never add one. */
@FunctionalInterface
public interface SecondLook {

    /** No second look. */
    SecondLook NONE = (codes, visit) -> codes;

    /** What is set aside stands among the discarded with its reason. */
    SuggestedCodes at(SuggestedCodes codes, Visit visit);
}
