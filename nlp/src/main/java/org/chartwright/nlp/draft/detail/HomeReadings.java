package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * What a clinician asks of readings at home and the numbers answered in, one line for each clause that tells some out,
 * under the name of what was measured: "what have the sugars been ?" "fasting they are 140 to 160" is "blood sugar :
 * fasting 140 to 160".
 */
final class HomeReadings {

    private record Sign(Pattern asked, Pattern fits) {}

    private static final Map<String, Sign> SIGNS = Map.of(
            "blood pressure",
            new Sign(
                    Pattern.compile("\\b(?:(?<!eye )pressures?|bps?)\\b"),
                    Pattern.compile("(?:[6-9]\\d|1\\d\\d|2[0-4]\\d)(?:/\\d{2,3})?|\\d{2,3}/\\d{2,3}")),
            "blood sugar",
            new Sign(
                    Pattern.compile(
                            "\\b(?:sugars?|glucose|lows|highs|(?:before|after|fasting) (?:breakfast|meals?|numbers?))\\b"),
                    Pattern.compile("[3-9]\\d|[1-5]\\d\\d")),
            "weight",
            new Sign(Pattern.compile("\\bweights?\\b"), Pattern.compile("(?:[6-9]\\d|[1-4]\\d\\d)(?:\\.\\d)?")),
            "temperature",
            new Sign(
                    Pattern.compile("\\b(?:temps?|temperatures?|tmax|t max|fevers?)\\b"),
                    Pattern.compile("(?:9[4-9]|10[0-7]|3[5-9]|4[01])(?:\\.\\d)?")),
            "pulse",
            new Sign(Pattern.compile("\\b(?:pulse(?! ox)|heart rate)\\b"), Pattern.compile("[3-9]\\d|1\\d\\d")),
            "oxygen",
            new Sign(Pattern.compile("\\b(?:oxygen|pulse ox|sats?)\\b"), Pattern.compile("(?:[6-9]\\d|100)%?")));

    private static final Pattern HOME = Pattern.compile(
            "\\b(?:home|log|cuff|monitor|meter|machine|diary|checking|check|writing|tracking|taking)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:what (?:have|has|are|is|were|was|do|does)|what's|how (?:high|low|are|have|has|is|was)|any (?:lows|highs|fevers?)|running|been|readings?|numbers|log|(?:highest|lowest))\\b|\\bat home$");
    private static final Pattern NOT_ASKED =
            Pattern.compile("\\b(?:if|when|unless|goal|should|medic\\w*|pills?|i|we|our|here|today|in the office)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d./%]*");
    private static final Pattern BESIDE = Pattern.compile(
            "\\b\\d+(?::\\d\\d)? (?:hours?|minutes?|times?|days?|weeks?|months?|am|pm|o'clock|in the (?:morning|evening|afternoon)|at night)\\b|\\b\\d+:\\d\\d\\b|\\b(?:one|two|three) (?:time|hours?)\\b");
    private static final Pattern NOT_TOLD = Pattern.compile(
            "\\b(?:i|my|me|mine|you|your|not|if|mg|units?|pills?|he|she|his|her|doctor|nurse|goal|because|until|pounds? (?:up|down))\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:sir|ma'am|the|it|they|that|those|is|are|was|were|has|have|been|'s|mine|reads?|reading|running|staying|and|,|top|numbers?|'re) )+(?=(?:around|about|between|under|over|up|fasting|usually|mostly|always|like|in|from|as|\\d|\\w+))");
    private static final int LONGEST = 24;

    private HomeReadings() {}

    static List<Told> of(Clause question, Reply reply) {
        var out = new ArrayList<Told>();
        String asked = question.text();
        var signs = SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().asked().matcher(asked).find())
                .toList();
        boolean home = HOME.matcher(asked).find();
        if (!question.byClinician()
                || signs.size() != 1
                || NOT_ASKED.matcher(asked).find()
                || !(home && question.question() || ASKS.matcher(asked).find())) {
            return out;
        }
        var sign = signs.getFirst();
        String name = sign.getKey() + (home ? " at home" : "");
        if (!name.contains(" ")) {
            return out;
        }
        for (Clause clause : reply.clauses().stream().limit(4).toList()) {
            String said = LEAD.matcher(Reply.parted(clause.text())).replaceFirst("");
            String bare = BESIDE.matcher(said).replaceAll(" ");
            var numbers = NUMBER.matcher(bare).results().map(hit -> hit.group()).toList();
            boolean others = SIGNS.entrySet().stream()
                    .anyMatch(other -> other != sign
                            && other.getValue().asked().matcher(said).find());
            if (!numbers.isEmpty()
                    && !others
                    && !NOT_TOLD.matcher(said).find()
                    && said.split(" ").length <= LONGEST
                    && numbers.stream()
                            .allMatch(number ->
                                    sign.getValue().fits().matcher(number).matches())) {
                out.add(new Told(
                        name + " : " + said.replaceAll("\\b(?:they|it) (?:are|is|was|were) |[ ,]+or$", ""), clause));
            }
        }
        return out;
    }
}
