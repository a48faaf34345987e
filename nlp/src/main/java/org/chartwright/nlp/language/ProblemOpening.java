package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a clinician turns to a problem without a stop: "let's talk about my assessment and plan for you | so for your
 * right ankle pain your symptoms are ...".
 */
final class ProblemOpening {

    private static final Set<String> LEADS = Set.of("so", "and", "then", "now", "okay", "alright", "for");
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:(?:so|and|then|now|okay|alright|lastly) )*for (?:your|the|this|his|her) (?:first|second|third|fourth|next|last|primary) (?:problem|issue|diagnosis)\\b.*");
    private static final Pattern PROBLEM = Pattern.compile(
            "^(?:(?:so|and|then|now|okay|alright|lastly) )*(?:for|in terms of|as far as) (?:your|the)\\b.*");
    private static final Pattern ANNOUNCED = Pattern.compile(
            ".*\\b(?:assessment and (?:your |my |the )?plan|my plan|your plan)(?: for you| here| today)*(?: [a-z]+)?$");
    private static final int AHEAD = 9;

    private ProblemOpening() {}

    /** @param start where the stretch begins in which {@code i} stands */
    static boolean at(List<Token> tokens, int start, int i) {
        if (!LEADS.contains(tokens.get(i).text())) {
            return false;
        }
        String next = text(tokens.subList(i, Math.min(tokens.size(), i + AHEAD)));
        String before = text(tokens.subList(start, i));
        boolean inside = i > start && LEADS.contains(tokens.get(i - 1).text());
        return !inside
                && (ORDINAL.matcher(next).matches()
                        || PROBLEM.matcher(next).matches()
                                && ANNOUNCED.matcher(before).matches());
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
