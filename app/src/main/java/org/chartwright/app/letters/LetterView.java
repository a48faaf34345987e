package org.chartwright.app.letters;

import java.util.List;
import java.util.Locale;
import org.chartwright.nlp.letter.Letter;
import org.chartwright.nlp.letter.Letter.Line;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/** A letter as the page shows it, each line with the words it rests on. */
final class LetterView {

    private final Transcript transcript;

    LetterView(Transcript transcript) {
        this.transcript = transcript;
    }

    record PartView(String heading, List<LineView> lines) {}

    /** @param written whether a person wrote what it rests on */
    record LineView(String text, boolean written, List<String> quotes) {}

    record GapView(String text, String reason, List<String> quotes) {}

    List<PartView> parts(Letter letter) {
        return letter.parts().stream()
                .map(part -> new PartView(
                        part.heading(), part.lines().stream().map(this::line).toList()))
                .toList();
    }

    List<GapView> gaps(Letter letter) {
        return letter.gaps().stream()
                .map(gap -> new GapView(gap.text(), gap.reason(), quotes(gap.evidence())))
                .toList();
    }

    private LineView line(Line line) {
        return new LineView(line.text(), line.source() == Line.Source.WRITTEN, quotes(line.evidence()));
    }

    private List<String> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .filter(transcript::holds)
                .map(place -> speaker(place) + ": " + transcript.quote(place))
                .distinct()
                .toList();
    }

    private String speaker(Evidence place) {
        String name =
                transcript.utterances().get(place.utterance()).speaker().name().toLowerCase(Locale.ROOT);
        return name.equals("unknown") ? "Someone" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
