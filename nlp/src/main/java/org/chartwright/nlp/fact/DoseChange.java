package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.language.Token;

/**
 * Words behind a drug in, the dose it is changed to out, though nobody says its unit: "from 25 to 50", "goes to 200 a
 * day", "up to 60", "30 to 60".
 *
 * @param before the dose it was changed from, NaN where it was not said there
 * @param to the new one as said
 * @param way up or down where that was said, otherwise UNCLEAR
 * @param sure whether it is a change, which "5 to 10" alone is not
 */
record DoseChange(double before, String to, Action way, boolean sure) {

    private static final Pattern CHANGED = Pattern.compile(
            "^(?: ,)?(?: (?:xl|er|xr|cr|sr))?(?<verb>(?: (?:will|we|is|are|can|you|let's|now|back|that|to be))* (?:goes?|going|moves?|changes?|comes?|increased?|decreased?|reduced|raised|lowered|cut))?(?<way> up| down)?"
                    + "(?<range> from)?(?: (?<old>\\d{1,5}(?:\\.\\d+)?)(?: (?:mg|mcg|units?))?)? to (?<dose>\\d{1,5}(?:\\.\\d+)?)(?![\\d.]*\\d)(?! ?(?:and a (?:half|quarter)|to |times|weeks?|days?|hours?|months?|years?|percent|%|/|p\\.?m|a\\.?m|pm|am|o'clock|tablets?|pills?|puffs?|capsules?|sprays?|drops?|minutes?|grams? (?:a|per)))(?<unit> (?:mg|mcg|units?|grams?))?");
    private static final Set<String> MEASURED =
            Set.of("went", "goes", "up", "down", "rose", "fell", "improved", "dropped", "came");
    private static final Pattern COUNTED = Pattern.compile("[1-4]");
    private static final Pattern RISEN = Pattern.compile("increased?|raised");
    private static final Pattern FALLEN = Pattern.compile("decreased?|reduced|lowered|cut");

    /** @param behind the words from the end of the drug's name on */
    static Optional<DoseChange> in(String behind) {
        var change = CHANGED.matcher(behind.isEmpty() ? "" : " " + behind);
        if (!change.find()) {
            return Optional.empty();
        }
        String old = change.group("old");
        String verb = change.group("verb") == null ? "" : change.group("verb");
        boolean way = change.group("way") != null;
        boolean plain = verb.isEmpty() && !way && old == null;
        // "2 to 3 a day", "up to 3 a day"
        boolean counts = (verb.isEmpty() || old != null)
                && COUNTED.matcher(change.group("dose")).matches()
                && change.group("unit") == null
                && change.group("range") == null;
        if (counts || plain && !behind.startsWith("to ")) {
            return Optional.empty();
        }
        double before = old == null ? Double.NaN : Double.parseDouble(old);
        double after = Double.parseDouble(change.group("dose"));
        var said = way
                ? change.group("way").equals(" up") ? Action.INCREASE : Action.DECREASE
                : RISEN.matcher(verb).find()
                        ? Action.INCREASE
                        : FALLEN.matcher(verb).find() ? Action.DECREASE : direction(before, after);
        boolean sure = way || !verb.isEmpty() || old == null || change.group("range") != null;
        return Optional.of(new DoseChange(before, change.group("dose"), sure ? said : Action.UNCLEAR, sure));
    }

    /** What a step from one dose to another is. */
    static Action direction(double before, double after) {
        return Double.isNaN(before) || before == after
                ? Action.UNCLEAR
                : after > before ? Action.INCREASE : Action.DECREASE;
    }

    /** The new dose without its unit. */
    static Optional<String> behind(List<Token> tokens, int to, int end) {
        String text = String.join(
                " ",
                tokens.subList(to, Math.min(end, tokens.size())).stream()
                        .map(Token::text)
                        .toList());
        return in(text).filter(DoseChange::sure).map(DoseChange::to);
    }

    /** "reduce it by 20%", "after the albuterol it went up 14%" */
    static boolean risen(List<Token> tokens, int to, int i) {
        return tokens.get(i - 1).is("by")
                || tokens.get(i).text().endsWith("%")
                        && tokens.subList(to, i).stream().anyMatch(token -> MEASURED.contains(token.text()));
    }
}
