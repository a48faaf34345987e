package org.chartwright.nlp.draft.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chartwright.models.Features;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.statement.ReadVisit;
import org.chartwright.nlp.draft.statement.UnitFeatures;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.Typeset;
import org.chartwright.nlp.transcript.Evidence;

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
     * @param place the clause it was made from
     * @param written as it would be printed
     * @param judged what the judge of statements sees of it
     */
    public record Candidate(
            String text, Features features, boolean byClinician, Evidence place, String written, Features judged) {}

    /** What the judge of statements tells apart. */
    public enum Grade {
        /** May stand as it is. */
        SOUND,
        /** Worth writing, with few other words. */
        PLAIN,
        /** Worth writing, but hardly in these words. */
        UNCLEAR,
        /** Nothing for a note. */
        ASIDE,
        /** Untrue alone, or no sense. */
        WRONG
    }

    /** Slots of what {@link Candidate#judged} gives. */
    public static final int JUDGED_SLOTS = Sound.SLOTS;

    private final ReadVisit readVisit;

    private final Typeset typeset = new Typeset();

    public Candidates(SplitClauses splitClauses) {
        this.readVisit = new ReadVisit(Terms.load(), new Verbs(), splitClauses);
    }

    /** Names of the grades as the judge's table has them. */
    public static List<String> grades() {
        return Arrays.stream(Grade.values()).map(Grade::name).toList();
    }

    /** In the order they were said. */
    public List<Candidate> of(Visit visit) {
        var reading = readVisit.of(visit);
        var out = new ArrayList<Candidate>();
        for (int i = 0; i < reading.units().size(); i++) {
            Unit unit = reading.units().get(i);
            out.add(new Candidate(
                    unit.text(),
                    reading.features().get(i),
                    unit.byClinician(),
                    unit.clause().evidence(),
                    typeset.sentence(unit.told()),
                    Sound.features(reading, i)));
        }
        return List.copyOf(out);
    }

    /** What the trained models would see of the bare words of a written sentence. */
    public static Features written(String sentence) {
        return UnitFeatures.ofWords(ReadTokens.of(sentence));
    }

    /** What the judge of statements sees of other words in the place of a statement. */
    public List<Features> judged(Visit visit, Map<Integer, String> instead) {
        var reading = readVisit.of(visit);
        return instead.entrySet().stream()
                .map(entry -> Sound.features(reading, entry.getKey(), ReadTokens.of(entry.getValue())))
                .toList();
    }
}
