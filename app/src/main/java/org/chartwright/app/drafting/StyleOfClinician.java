package org.chartwright.app.drafting;

import org.chartwright.app.people.PersonId;
import org.chartwright.nlp.style.OwnStyle;

/** A clinician in, the style their drafts are to have out. Whoever learns styles from signed notes answers. */
public interface StyleOfClinician {

    /** {@link OwnStyle#NONE} for someone without habits or choices. */
    OwnStyle of(PersonId clinician);
}
