package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.Features;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.language.Token;

/**
 * Visit in, the statements a note might make out, as the trainers see them. The drafting engine chooses among these.
 */
public final class Candidates {

    /**
     * One statement.
     *
     * @param text in the words of a note
     * @param features what the trained models see of it
     * @param byClinician whether the clinician says it, rather than the patient or a guest
     */
    public record Candidate(String text, Features features, boolean byClinician) {}

    /** Slots of what {@link #wording} gives. */
    public static final int WORDING_SLOTS = Readable.SLOTS;

    private final ReadVisit readVisit;

    public Candidates(SplitClauses splitClauses) {
        this.readVisit = new ReadVisit(Terms.load(), new Verbs(), splitClauses);
    }

    /** In the order they were said. */
    public List<Candidate> of(Visit visit) {
        var reading = readVisit.of(visit);
        var out = new ArrayList<Candidate>();
        for (int i = 0; i < reading.units().size(); i++) {
            out.add(new Candidate(
                    reading.units().get(i).text(),
                    reading.features().get(i),
                    reading.units().get(i).byClinician()));
        }
        return List.copyOf(out);
    }

    /** What the trained models would see of the bare words of a written sentence. */
    public static Features written(String sentence) {
        return UnitFeatures.ofWords(ReadTokens.of(sentence));
    }

    /** What the judge of readability sees of the words of one statement. */
    public static Features wording(List<Token> statement) {
        return Readable.features(statement);
    }
}
