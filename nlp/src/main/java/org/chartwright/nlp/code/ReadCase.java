package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A note as an accept model sees it: its runs of words and the terms of the code set in it.
 *
 * @param places one to three neighbouring words, each once, with the first place
 * @param matches every term found
 */
public record ReadCase(Map<String, Place> places, List<Found> matches, int length) {

    /** The half-open range of the note's characters. */
    record Place(int from, int to) {}

    /**
     * A term in the note.
     *
     * @param maximal whether it is part of no longer term
     * @param denied whether the words around deny it, doubt it or give it to a relative
     */
    record Found(TermIndex.Meaning meaning, Place place, boolean maximal, boolean denied) {

        String term() {
            return "#" + String.join(" ", new TreeSet<>(meaning.words()));
        }
    }

    static ReadCase of(String note, TermIndex terms) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Found> found = new ArrayList<>();
        for (var piece : ReadNote.pieces(note)) {
            var words = TermWords.of(piece.text());
            for (int i = 0; i < words.size(); i++) {
                var run = new StringBuilder();
                for (int n = 0; n < CodeStatistics.LONGEST_RUN && i + n < words.size(); n++) {
                    run.append(n == 0 ? "" : " ").append(words.get(i + n).form());
                    places.putIfAbsent(
                            run.toString(),
                            new Place(
                                    piece.from() + words.get(i).from(),
                                    piece.from() + words.get(i + n).to()));
                }
            }
            var all = terms.all(words, piece.text());
            for (var match : all) {
                int from = words.get(match.positions().first()).from();
                int to = words.get(match.positions().last()).to();
                found.add(new Found(
                        match.meaning(),
                        new Place(piece.from() + from, piece.from() + to),
                        all.stream().noneMatch(match::inside),
                        !NoteContext.around(piece.text(), from, to).isEmpty()));
            }
        }
        return new ReadCase(places, found, note.length());
    }

    Place place(String run) {
        return Objects.requireNonNull(places.get(run));
    }

    Set<String> runs() {
        return places.keySet();
    }

    /** The terms found, each once, in the form in which statistics keep them. */
    Set<String> terms() {
        Set<String> terms = new LinkedHashSet<>();
        matches.forEach(found -> terms.add(found.term()));
        return terms;
    }
}
