package org.chartwright.nlp.priorauth;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/** What the visit says about one criterion. */
sealed interface Finding {

    /** The record documents it. */
    record Met(List<Evidence> evidence) implements Finding {

        public Met {
            evidence = List.copyOf(evidence);
        }
    }

    /** The record says that it is not so. */
    record Contradicted(String said, List<Evidence> evidence) implements Finding {

        public Contradicted {
            evidence = List.copyOf(evidence);
        }
    }

    /** The record does not speak about it. */
    record Silent() implements Finding {}
}
