package org.chartwright.nlp.draft.choice;

import java.util.List;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.draft.choice.Candidates.Grade;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Meaning;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * How likely it is that a statement may stand in a note as it is: true where it stands alone, whole, clear, and worth
 * writing. Told by a table that was trained on statements which readers had judged beside their dialogues.
 */
public final class Sound {

    /** Columns of the table. */
    static final int SLOTS = 1 << 18;

    private static final double PLAIN = 0.5;
    private static final double OF_UNIT = 0.5;
    private static final double OF_WORDING = 1.5;
    private static final double OF_MEANING = 5;
    private static final int MANY = 6;
    private static final int LENGTH = 4;
    private static final List<String> POINTING =
            List.of("it", "that", "this", "they", "them", "there", "here", "one", "these", "those", "so");

    private final WeightTable table;

    public Sound(WeightTable table) {
        this.table = table;
    }

    /**
     * How a statement is likely to be judged.
     *
     * @param sound likelihood that it may stand, where one that needs few other words counts for a part of it; 0 to 1
     * @param aside likelihood that it is nothing for a note; 0 to 1
     */
    record Judgement(double sound, double aside) {}

    Judgement of(Reading reading, int unit) {
        double[] chances = table.logProbabilities(features(reading, unit));
        return new Judgement(
                Math.exp(chances[Grade.SOUND.ordinal()]) + PLAIN * Math.exp(chances[Grade.PLAIN.ordinal()]),
                Math.exp(chances[Grade.ASIDE.ordinal()]));
    }

    static Features features(Reading reading, int unit) {
        return features(reading, unit, reading.units().get(unit).told());
    }

    /** @param told other words for the unit */
    static Features features(Reading reading, int unit, List<Token> told) {
        var features = new Features(SLOTS);
        copy("unit ", reading.features().get(unit), OF_UNIT, features);
        copy("wording ", Wording.of(told), OF_WORDING, features);
        Meaning.add(told, "meaning ", OF_MEANING, features);
        place(reading, reading.units().get(unit), features);
        shape(told, features);
        return features;
    }

    private static void copy(String prefix, Features from, double weight, Features to) {
        for (int i = 0; i < from.size(); i++) {
            to.add(prefix + from.slot(i), weight * from.value(i));
        }
    }

    /** How it was cut out of what was said. */
    private static void place(Reading reading, Unit unit, Features features) {
        Clause clause = unit.clause();
        String said = reading.visit()
                .transcript()
                .utterances()
                .get(clause.utterance())
                .text();
        var evidence = clause.evidence();
        String before = said.substring(0, evidence.from()).strip();
        String after = said.substring(evidence.to()).strip();
        features.add("opens " + mark(before, before.length() - 1));
        features.add("ends " + mark(after, 0));
        features.add("cut " + mark(before, before.length() - 1) + mark(after, 0));
        features.add("word before " + before.substring(before.lastIndexOf(' ') + 1));
        features.add("word after " + after.replaceFirst("^[,. ]+", "").split(" ", 2)[0]);
        features.add("form " + unit.form() + clause.speaker());
        features.add("phase " + reading.phase(unit));
        if (clause.number() > 0) {
            Clause last = reading.clauses().get(clause.number() - 1);
            features.add("asked " + last.question() + (last.utterance() == clause.utterance()));
        }
        unit.mentions().forEach(mention -> features.add("term " + mention.term().kind()));
    }

    private static char mark(String text, int at) {
        if (text.isEmpty()) {
            return '<';
        }
        char mark = text.charAt(at);
        return Character.isLetterOrDigit(mark) ? 'w' : mark;
    }

    private static void shape(List<Token> told, Features features) {
        for (String word : POINTING) {
            if (told.stream().anyMatch(token -> token.is(word))) {
                features.add("has " + word);
            }
            if (told.getFirst().is(word)) {
                features.add("first " + word);
            }
        }
        features.add("last " + told.getLast().text());
        features.add("number " + told.stream().anyMatch(Token::isNumber));
        features.add("length " + Math.min(2 * MANY, told.size() / LENGTH));
        var parts = PartsOfSpeech.of(told);
        int verbs = 0;
        for (int i = 0; i < parts.size(); i++) {
            verbs += parts.auxiliary(i) || parts.verb(i) ? 1 : 0;
        }
        features.add("verbs " + Math.min(MANY, verbs));
    }
}
