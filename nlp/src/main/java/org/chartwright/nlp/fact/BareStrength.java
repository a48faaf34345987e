package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Token;

/**
 * What follows a drug in, its strength out whose unit everybody knows and nobody says: "pepcid , 20 at night", "the
 * metoprolol , the succinate , that is 50", "the advair , the 250/50 , 1 puff".
 */
final class BareStrength {

    private static final Pattern BARE = Pattern.compile("\\d{1,5}(?:\\.\\d+)?|\\d{1,2},\\d{3}");
    private static final Pattern TWO_DRUGS = Pattern.compile("\\d{1,4}(?:\\.\\d+)?/\\d{1,3}(?:\\.\\d+)?");
    private static final Pattern FEW = Pattern.compile("[1-4]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What may stand between a drug and its strength. */
    private static final Set<String> BETWEEN = Set.of(
            ",",
            "the",
            "to",
            "at",
            "that",
            "is",
            "which",
            "i",
            "think",
            "films",
            "film",
            "bigger",
            "strong",
            "one",
            "dose",
            "still",
            "now",
            "just",
            "xl",
            "er",
            "xr",
            "cr",
            "sr",
            "la",
            "ointment",
            "cream",
            "gel",
            "lotion",
            "solution",
            "patch",
            "patches",
            "shot",
            "inhaler",
            "pen",
            "pill",
            "tablet",
            "capsule",
            "tablets",
            "pills",
            "capsules",
            "succinate",
            "tartrate",
            "citrate",
            "carbonate",
            "glycinate");
    /** Strengths that are said one after the other. */
    private static final Set<String> TOGETHER = Set.of(
            "24/26",
            "49/51",
            "97/103",
            "8/2",
            "4/1",
            "2/0.5",
            "12/3",
            "100/50",
            "250/50",
            "500/50",
            "100/25",
            "200/25",
            "45/21",
            "115/21",
            "230/21",
            "160/4.5",
            "80/4.5",
            "5/325",
            "10/325",
            "7.5/325",
            "5/300",
            "800/160",
            "875/125",
            "500/125",
            "20/12.5",
            "50/12.5",
            "100/12.5",
            "25/100",
            "5/40",
            "5/20",
            "10/40",
            "300/30");

    private static final int APART = 7;

    private static final Set<String> END = Set.of("", ",", ".", "and", "the", "in");
    /** What goes on after a strength without its unit: how often, when, which one, or the end. */
    private static final Set<String> AFTER = Set.of(
            "",
            ",",
            ".",
            "a",
            "once",
            "twice",
            "daily",
            "nightly",
            "weekly",
            "at",
            "in",
            "every",
            "each",
            "b.i.d.",
            "t.i.d.",
            "q.i.d.",
            "the",
            "and",
            "with",
            "before",
            "after",
            "when",
            "today",
            "tonight",
            "as",
            "for",
            "now",
            "plus",
            "then",
            "three",
            "four",
            "one",
            "still",
            "but",
            "only",
            "mornings",
            "nights",
            "my",
            "because",
            "since",
            "yeah",
            "yes",
            "right",
            "uh",
            "um");

    private static final Set<String> CHANGES = Set.of(
            "up",
            "increase",
            "increasing",
            "bump",
            "raise",
            "down",
            "decrease",
            "decreasing",
            "reduce",
            "lower",
            "cut",
            "taper",
            "going",
            "go");

    private static final int NEAR = 6;

    private BareStrength() {}

    /** Right behind the drug, of several the nearest: "crestor 10 , the other one 50 micrograms". */
    static Optional<String> right(List<Token> tokens, int to, int end) {
        return to < Math.min(end, tokens.size()) && tokens.get(to).isNumber()
                ? behind(tokens, to, end)
                : Optional.empty();
    }

    static Optional<String> behind(List<Token> tokens, int to, int end) {
        int at = number(tokens, to, end);
        if (at < 0 || !BARE.matcher(tokens.get(at).text()).matches()) {
            return Optional.empty();
        }
        String next = text(tokens, at + 1);
        String then = text(tokens, at + 2);
        // "up on the losartan , 50 to 100": the new one counts
        boolean newer = next.equals("to")
                && at + 2 < Math.min(end, tokens.size())
                && BARE.matcher(then).matches()
                && AFTER.contains(text(tokens, at + 3))
                && tokens.subList(0, to).stream().anyMatch(token -> CHANGES.contains(token.text()));
        if (newer) {
            return Optional.of(then);
        }
        boolean counts =
                next.equals(",") && at + 2 < tokens.size() && tokens.get(at + 2).isNumber() && !goesOn(tokens, at + 3);
        // "ferrous sulfate , 2 a day"
        boolean pieces = FEW.matcher(tokens.get(at).text()).matches() && !END.contains(next);
        boolean half =
                next.equals("and") && then.equals("a") && text(tokens, at + 3).matches("half|quarter");
        boolean year = YEAR.matcher(tokens.get(at).text()).matches() && END.contains(next);
        boolean gone = next.equals("for") && text(tokens, at + 3).matches("years?");
        // "600 3 times a day"
        boolean often = at + 2 < tokens.size() && tokens.get(at + 1).isNumber() && goesOn(tokens, at + 2);
        return (AFTER.contains(next) || often) && !counts && !pieces && !half && !year && !gone
                ? Optional.of(tokens.get(at).text())
                : Optional.empty();
    }

    /** "flovent , 44 , 2 puffs": the device and how many breaths of it. */
    private static Optional<String> puffs(List<Token> tokens, int at, int end) {
        boolean puffs = at + 3 < Math.min(end, tokens.size())
                && tokens.get(at).isNumber()
                && tokens.get(at + 1).is(",")
                && tokens.get(at + 2).isNumber()
                && tokens.get(at + 3).text().matches("puffs?|sprays?");
        return puffs
                ? Optional.of("%s, %s %s"
                        .formatted(
                                tokens.get(at).text(),
                                tokens.get(at + 2).text(),
                                tokens.get(at + 3).text()))
                : Optional.empty();
    }

    /** "the symbicort , the 160/4.5 , 2 puffs": two drugs in one device, with how many breaths of it. */
    static Optional<String> ofTwo(List<Token> tokens, int to, int end) {
        int at = number(tokens, to, end);
        if (at >= 0 && at + 1 < end && TOGETHER.contains(text(tokens, at) + "/" + text(tokens, at + 1))) {
            return Optional.of(text(tokens, at) + "/" + text(tokens, at + 1));
        }
        if (at < 0 || !TWO_DRUGS.matcher(tokens.get(at).text()).matches()) {
            return at < 0 ? Optional.empty() : puffs(tokens, at, end);
        }
        for (int i = at + 1; i < Math.min(end - 1, at + 1 + NEAR); i++) {
            if (tokens.get(i).isNumber() && tokens.get(i + 1).text().matches("puffs?|inhalations?")) {
                return Optional.of("%s, %s %s"
                        .formatted(
                                tokens.get(at).text(),
                                tokens.get(i).text(),
                                tokens.get(i + 1).text()));
            }
        }
        return Optional.of(tokens.get(at).text());
    }

    private static int number(List<Token> tokens, int to, int end) {
        int at = to;
        while (at < end && at < to + APART && BETWEEN.contains(tokens.get(at).text())) {
            at++;
        }
        return at < end && at < tokens.size() ? at : -1;
    }

    private static boolean goesOn(List<Token> tokens, int at) {
        return text(tokens, at).matches("times|tablets|pills|capsules|puffs|drops");
    }

    private static String text(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
