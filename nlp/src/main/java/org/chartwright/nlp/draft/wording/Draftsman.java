package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.note.Typeset;
import org.chartwright.nlp.transcript.Evidence;

/** Words and where they were said in, a sentence of the note out. */
public final class Draftsman {

    private final Typeset typeset;

    public Draftsman(Typeset typeset) {
        this.typeset = typeset;
    }

    public Sentence sentence(String phrase, Collection<Evidence> evidence) {
        var places = new ArrayList<>(new LinkedHashSet<>(evidence));
        return new Sentence(
                typeset.sentence(typeset.spelt(phrase)
                        .replace(" ,", ",")
                        .replace(" :", ":")
                        .replace(" ;", ";")),
                Support.VERIFIED,
                List.of(),
                places);
    }

    public Sentence sentence(Unit unit) {
        return new Sentence(
                typeset.sentence(Glued.apart(SaidOnce.of(States.of(Sober.of(unit.told()))))),
                Support.VERIFIED,
                List.of(),
                unit.evidence());
    }

    /** Its words with a blank between them, with a semicolon where a second sentence begins. */
    public static String words(Unit unit) {
        return Glued.apart(unit.told()).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    public String label(String words) {
        return Typeset.capital(typeset.spelt(words));
    }
}
