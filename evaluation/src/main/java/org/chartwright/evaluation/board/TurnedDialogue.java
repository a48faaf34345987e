package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import tools.jackson.databind.JsonNode;

/**
 * A dialogue given as numbered sentences, each with its line and its place in the line, put together again.
 *
 * @param transcript one utterance a line
 * @param turns the sentences in order
 */
record TurnedDialogue(Transcript transcript, List<Turn> turns) {

    TurnedDialogue {
        turns = List.copyOf(turns);
    }

    /**
     * One sentence.
     *
     * @param number from 1 through the whole dialogue
     */
    record Turn(int number, Evidence place) {}

    static TurnedDialogue of(JsonNode sentences) {
        List<StringBuilder> lines = new ArrayList<>();
        List<Speaker> speakers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            int line = sentence.path("line").asInt();
            while (lines.size() <= line) {
                lines.add(new StringBuilder());
                speakers.add(Speaker.UNKNOWN);
            }
            int from = sentence.path("from").asInt();
            var text = lines.get(line);
            text.append(" ".repeat(Math.max(0, from - text.length())))
                    .append(sentence.path("text").asString(""));
            speakers.set(
                    line,
                    sentence.path("speaker").asString("").equals("PATIENT") ? Speaker.PATIENT : Speaker.CLINICIAN);
            turns.add(new Turn(
                    sentence.path("turn_id").asInt(),
                    new Evidence(line, from, sentence.path("to").asInt())));
        }
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            utterances.add(Utterance.written(i, speakers.get(i), lines.get(i).toString()));
        }
        return new TurnedDialogue(new Transcript(utterances), turns);
    }

    /** The numbers of the sentences that the evidence touches. */
    Set<Integer> turnsOf(List<Evidence> evidence) {
        Set<Integer> numbers = new TreeSet<>();
        turns.stream()
                .filter(turn -> evidence.stream().anyMatch(turn.place()::overlaps))
                .forEach(turn -> numbers.add(turn.number()));
        return numbers;
    }
}
