package org.chartwright.nlp.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * How old one relative is, or at what age and of what he or she died.
 *
 * @param who as a note calls them, with what tells them from others, such as {@code younger brother}
 * @param died whether they did
 * @param of of what they died, such as {@code of old age} or {@code in a car accident}; empty where it was not said
 * @param age such as {@code at 62} for one who died and {@code 62 years old} for one who lives; empty where it was not
 *     said
 * @param places where it was said
 * @param naming where nothing but the relative was named
 */
record Lifespan(String who, boolean died, String of, String age, List<Evidence> places, List<Evidence> naming) {

    Lifespan {
        places = List.copyOf(places);
        naming = List.copyOf(naming);
    }

    Lifespan aged(String years, List<Evidence> told) {
        return new Lifespan(who, died, of, years, union(places, told), naming);
    }

    /** Whether it may be said of the same relative. */
    boolean goesWith(Lifespan other) {
        return who.equals(other.who)
                && died == other.died
                && (of.isEmpty() || other.of.isEmpty() || of.equals(other.of))
                && (age.isEmpty() || other.age.isEmpty() || age.equals(other.age));
    }

    Lifespan with(Lifespan other) {
        return new Lifespan(
                who,
                died,
                of.isEmpty() ? other.of : of,
                age.isEmpty() ? other.age : age,
                union(places, other.places),
                union(naming, other.naming));
    }

    /** The line of a note; empty where there is neither age nor cause. */
    Optional<HistoryLine> line() {
        if (age.isEmpty() && of.isEmpty()) {
            return Optional.empty();
        }
        String words = died
                ? who + " died" + (of.isEmpty() ? "" : " " + of) + (age.isEmpty() ? "" : " " + age)
                : who + " is " + age;
        return Optional.of(
                new HistoryLine(SectionKind.FAMILY_HISTORY, words, "", union(places, naming), only(naming, places)));
    }

    /** "father died of a stroke" with the age behind it; empty where the line is not of this death. */
    Optional<HistoryLine> in(HistoryLine line) {
        if (!died || !line.words().startsWith(Relative.of(who) + " died of ")) {
            return Optional.empty();
        }
        boolean told = age.isEmpty() || line.words().matches(".*(?: at (?:about )?\\d+| in (?:the|his|her) .*)$");
        return Optional.of(
                told
                        ? line
                        : new HistoryLine(
                                line.section(),
                                line.words() + " " + age,
                                "",
                                union(union(line.evidence(), places), naming),
                                only(union(line.naming(), naming), places)));
    }

    private static List<Evidence> only(List<Evidence> naming, List<Evidence> told) {
        return naming.stream().filter(place -> !told.contains(place)).toList();
    }

    /** "brother with cancer" beside "brother died of throat cancer". */
    boolean says(HistoryLine line) {
        String with = Relative.of(who) + " with ";
        return died
                && !of.isEmpty()
                && line.words().startsWith(with)
                && of.endsWith(line.words().substring(with.length()));
    }

    private static List<Evidence> union(List<Evidence> some, List<Evidence> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
