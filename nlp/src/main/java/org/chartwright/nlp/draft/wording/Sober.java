package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A sentence's words in, the same with the degrees of talk put as a note puts them out: "a little bit of a cough" is "a
 * slight cough", "pretty bad" is "bad", "doing pretty good" is "doing well". How sure somebody is stays: "pretty sure".
 */
final class Sober {

    private static final Set<String> ALL = Set.of(
            "every",
            "everything",
            "everyone",
            "everybody",
            "everywhere",
            "all",
            "always",
            "any",
            "no",
            "none",
            "never",
            "nothing",
            "daily",
            "gone",
            "constant",
            "constantly",
            "the",
            "back",
            "immediately");

    private static final Set<String> SURE = Set.of("sure", "certain", "confident", "positive", "much", "well");
    private static final Pattern FINDING = Pattern.compile(
            "swelling|pain|tenderness|redness|edema|numbness|discomfort|nausea|congestion|weakness|bleeding|wheezing"
                    + "|stiffness|soreness|tingling|pressure|drainage|itching|burning|cough|fatigue|bruising|erythema|effusion");
    private static final Set<String> AFTER_GOOD =
            Set.of("with", ",", "and", "but", "overall", "today", "lately", "so", "since", "on", "for", "at", "until");
    private static final Set<String> DEGREE = Set.of("pretty", "really", "very", "quite", "so");

    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "feels", "felt", "gets", "got");
    private static final Pattern FEW = Pattern.compile("1?\\d");
    private static final Set<String> PER =
            Set.of("a", "times", "days", "weeks", "months", "hours", "nights", "pounds", "per");
    private static final int SHORT = 6;

    private Sober() {}

    static List<Token> of(List<Token> told) {
        return counted(very(withoutNoMore(well(withoutPretty(littleBit(told))))));
    }

    /** "a little bit of a stumble", "a little bit of pain" and "a little bit worse". */
    private static List<Token> littleBit(List<Token> told) {
        for (int i = 0; i + 2 < told.size(); i++) {
            boolean little = told.get(i).is("a")
                    && told.get(i + 1).is("little")
                    && told.get(i + 2).is("bit");
            if (!little) {
                continue;
            }
            int end = i + 3;
            boolean of = end + 1 < told.size() && told.get(end).is("of");
            Token place = told.get(i).through(told.get(end - 1), "-");
            var out = new ArrayList<>(told.subList(0, i));
            if (!of) {
                out.add(place.as("a"));
                out.add(place.as("little"));
                out.addAll(told.subList(end, told.size()));
            } else {
                String next = told.get(end + 1).text();
                boolean one = next.equals("a") || next.equals("an");
                int noun = one ? end + 2 : end + 1;
                boolean described = PartsOfSpeech.of(told).is(noun, "ADJ");
                if (one) {
                    out.add(place.as("a"));
                    out.add(place.as(described ? "somewhat" : "slight"));
                } else if (FINDING.matcher(next).matches()) {
                    out.add(place.as("slight"));
                } else {
                    out.add(place.as("a"));
                    out.add(place.as("little"));
                }
                out.addAll(told.subList(Math.min(noun, told.size()), told.size()));
            }
            return littleBit(out);
        }
        return told;
    }

    /** "pretty bad", "pretty much every morning". */
    private static List<Token> withoutPretty(List<Token> told) {
        for (int i = 1; i + 1 < told.size(); i++) {
            if (!told.get(i).is("pretty")) {
                continue;
            }
            String next = told.get(i + 1).text();
            var out = new ArrayList<>(told);
            if (next.equals("much") && i + 2 < told.size()) {
                out.set(
                        i,
                        told.get(i)
                                .through(
                                        told.get(i + 1),
                                        ALL.contains(told.get(i + 2).text()) ? "almost" : "mostly"));
                out.remove(i + 1);
                return withoutPretty(out);
            }
            if (!SURE.contains(next)
                    && PartsOfSpeech.of(told).is(i + 1, "ADJ", "ADV")
                    && !told.get(i - 1).is("not")) {
                out.remove(i);
                return withoutPretty(out);
            }
        }
        return told;
    }

    /** "doing good": how somebody is, not what. */
    private static List<Token> well(List<Token> told) {
        for (int i = 1; i < told.size(); i++) {
            if (!told.get(i).is("good")) {
                continue;
            }
            int verb = DEGREE.contains(told.get(i - 1).text()) ? i - 2 : i - 1;
            boolean ends =
                    i + 1 == told.size() || AFTER_GOOD.contains(told.get(i + 1).text());
            if (verb >= 0 && told.get(verb).is("doing") && ends) {
                var out = new ArrayList<>(told);
                out.set(i, told.get(i).as("well"));
                return List.copyOf(out);
            }
        }
        return told;
    }

    /** "does not want steak no more" denies once. */
    private static List<Token> withoutNoMore(List<Token> told) {
        int last = told.size() - 1;
        boolean twice = last > 3
                && told.get(last).is("more")
                && told.get(last - 1).is("no")
                && told.subList(0, last - 1).stream().anyMatch(token -> token.is("not") || token.is("never"));
        if (!twice) {
            return told;
        }
        var out = new ArrayList<>(told);
        out.set(last - 1, told.get(last - 1).as("any"));
        return List.copyOf(out);
    }

    /** "she is so tired": so that what, nobody said. */
    private static List<Token> very(List<Token> told) {
        int so = told.size() - 2;
        boolean degree = so > 1
                && so < SHORT
                && told.get(so).is("so")
                && BEING.contains(told.get(so - 1).text())
                && PartsOfSpeech.of(told).is(so + 1, "ADJ");
        if (!degree) {
            return told;
        }
        var out = new ArrayList<>(told);
        out.set(so, told.get(so).as("very"));
        return List.copyOf(out);
    }

    /** "misses 2 3 a week" is "misses 2 to 3 a week". */
    private static List<Token> counted(List<Token> told) {
        for (int i = 1; i + 2 < told.size(); i++) {
            String one = told.get(i).text();
            String other = told.get(i + 1).text();
            boolean next = FEW.matcher(one).matches()
                    && FEW.matcher(other).matches()
                    && Integer.parseInt(other) == Integer.parseInt(one) + 1;
            if (next
                    && !told.get(i - 1).isNumber()
                    && PER.contains(told.get(i + 2).text())) {
                var out = new ArrayList<>(told);
                out.add(i + 1, told.get(i).as("to"));
                return List.copyOf(out);
            }
        }
        return told;
    }
}
