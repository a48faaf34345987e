package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/**
 * The sentences of a transcript, numbered from 1 through the whole visit, which is how MEDIQA-OE counts where an order
 * was given. A sentence ends after {@code . ? !} and white space, but not after dots that trail off or a title.
 */
public final class SpokenSentences {

    private static final Pattern END = Pattern.compile("[.?!]+[\"')]*\\s+");
    private static final Pattern TITLE = Pattern.compile("\\b(?:dr|mr|mrs|ms|vs|st)\\.$", Pattern.CASE_INSENSITIVE);

    private final List<Evidence> sentences = new ArrayList<>();

    public SpokenSentences(Transcript transcript) {
        for (var utterance : transcript.utterances()) {
            split(utterance.number(), utterance.text());
        }
    }

    /** The numbers of the sentences that the evidence touches. */
    public Set<Integer> touchedBy(List<Evidence> evidence) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (evidence.stream().anyMatch(sentences.get(i)::overlaps)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private void split(int utterance, String text) {
        int start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            boolean goesOn = end.group().startsWith("..")
                    || TITLE.matcher(text.substring(start, end.end()).strip()).find();
            if (!goesOn) {
                sentences.add(new Evidence(utterance, start, end.end()));
                start = end.end();
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(new Evidence(utterance, start, text.length()));
        }
    }
}
