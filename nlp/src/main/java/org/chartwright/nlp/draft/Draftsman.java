package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.chartwright.nlp.transcript.Evidence;

/** Words and where they were said in, a sentence of the note out. */
final class Draftsman {

    private final Typeset typeset;

    Draftsman(Typeset typeset) {
        this.typeset = typeset;
    }

    Sentence sentence(String phrase, Collection<Evidence> evidence) {
        var places = new ArrayList<>(new LinkedHashSet<>(evidence));
        return new Sentence(
                typeset.sentence(typeset.spelt(phrase).replace(" ,", ",").replace(" :", ":")),
                Support.VERIFIED,
                List.of(),
                places);
    }

    Sentence sentence(Unit unit) {
        return new Sentence(typeset.sentence(unit.told()), Support.VERIFIED, List.of(), unit.evidence());
    }

    String label(String words) {
        return Typeset.capital(typeset.spelt(words));
    }
}
