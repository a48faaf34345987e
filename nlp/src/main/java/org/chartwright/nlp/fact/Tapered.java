package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/**
 * What is said behind a drug in, its dose step by step out: "40 for 3 days , then 20 for 3 days , and then stop" is "40
 * for 3 days then 20 for 3 days then stop". One step of a taper is not the dose.
 */
final class Tapered {

    private static final String AMOUNT =
            "(?:(?:take|at|do|to|go|up|down|back|on|it is|you take|one|say) )*(\\d[\\d.,]*(?: (?:mg|mcg|units?|tablets?|pills?|puffs?))?)";
    private static final String OFTEN =
            "((?: (?:once|twice|\\d times)(?: (?:a|per) day| daily)| (?:daily|a day|every (?:other )?(?:day|night|morning)|each (?:day|night|morning)|at (?:night|bedtime)|in the morning))?)";
    private static final String SPAN =
            "( for (?:about |another )?(?:\\d+|a|one) (?:more )?(?:days?|weeks?|nights?|months?)| the (?:first|next|second|third) (?:\\d+ )?(?:days?|weeks?|nights?))";
    private static final String JOINT = "(?: ,| and| then| after that| followed by)+ ";
    private static final Pattern FIRST = Pattern.compile("(?<![\\d.] )\\b" + AMOUNT + OFTEN + SPAN);
    private static final Pattern NEXT = Pattern.compile("^" + JOINT + AMOUNT + OFTEN + SPAN);
    private static final Pattern LAST = Pattern.compile(
            "^(?= ,| and| then)" + JOINT + "(?:just )?(?:(stop|off)|" + AMOUNT + OFTEN + ")(?= ,| and| but| so|$)");

    private static final Pattern STRENGTH =
            Pattern.compile("^\\d[\\d.,]*(?: (?:mg|mcg|units?|tablets?|pills?|puffs?))?(?= |$)");

    private Tapered() {}

    /** Empty where there are not two steps at least. */
    static Optional<String> steps(List<Token> tokens, int from, int to) {
        String text = tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        var first = FIRST.matcher(text);
        if (!first.find()) {
            return Optional.empty();
        }
        var out = new StringBuilder(first.group(1) + first.group(2) + first.group(3));
        String rest = text.substring(first.end());
        int steps = 1;
        for (var next = NEXT.matcher(rest); next.find(); next = NEXT.matcher(rest)) {
            out.append(" then ").append(next.group(1)).append(next.group(2)).append(next.group(3));
            rest = rest.substring(next.end());
            steps++;
        }
        var last = LAST.matcher(rest);
        if (last.find()) {
            boolean over = last.group(1) != null;
            out.append(" then ").append(over ? "stop" : last.group(2) + last.group(3));
            steps += over ? 0 : 1;
        }
        return steps > 1 ? Optional.of(out.toString()) : Optional.empty();
    }

    /** Of the first step. */
    static Optional<String> strength(List<Token> tokens, int from, int to) {
        return steps(tokens, from, to).map(said -> {
            var strength = STRENGTH.matcher(said);
            return strength.lookingAt() ? strength.group() : "";
        });
    }

    /** The steps without the strength of the first one. */
    static Optional<String> behindStrength(List<Token> tokens, int from, int to) {
        return steps(tokens, from, to)
                .map(said -> STRENGTH.matcher(said).replaceFirst("").strip());
    }
}
