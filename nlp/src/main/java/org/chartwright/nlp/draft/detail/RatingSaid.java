package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.ShortAnswer;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's words in, the number from 0 to 10 that they rate a complaint with out: "i would say it is like a 7 or 8"
 * is "7 or 8". Of several that are put right the last counts.
 *
 * @param words as a note writes them
 * @param clause where they were said
 */
record RatingSaid(String words, Clause clause) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(1[01]|\\d)(?:\\.5)?(?:(?: (to|or|-)(?: an?)?(?: maybe)?| ?- ?| ?/ ?| ,)?"
                    + " (10|\\d))?(?:/10)?(?![\\d./])(?! (?:days?|weeks?|months?|years?|hours?|minutes?|times|being|to"
                    + " 10)\\b)");
    private static final Pattern RATED =
            Pattern.compile("^(?:(?:it is|it was|that is|at|to|about|around|a|an|is|be|now|i have|i would|at"
                    + " least|somewhere|between|the pain is|may|might|it may be|it might be|it would be|in"
                    + " the|as|of|today|up|right|over|only|almost|close to|currently|definitely|he|worst|out of 10)"
                    + " )*(?:(?:an?|the) )?(?=\\d)");
    private static final Pattern MENDED = Pattern.compile("\\b(?:no|actually|well|sorry|maybe)\\b");
    /** "and at its worst ?", asked behind the question that names the scale. */
    private static final Pattern AT_EXTREME =
            Pattern.compile("(?:at|when it is)(?: at)?(?: its| the| your)? (?:worst|best)(?: \\?)?$");

    private static final int REACH = 3;
    private static final int NEAR = 5;

    static Optional<RatingSaid> in(Reply reply) {
        for (Clause clause : reply.clauses().stream().limit(REACH).toList()) {
            String plain = Reply.plain(clause.text());
            if (plain.matches(".*\\b(?:if|when|unless|but|with|without|not)\\b.*\\d.*")) {
                return Optional.empty();
            }
            var lead = RATED.matcher(plain);
            if (!lead.find() || lead.hitEnd()) {
                continue;
            }
            var rated = new ArrayList<String>();
            var found = NUMBER.matcher(plain.substring(lead.end()).replaceAll("\\ban? (?=\\d)", ""));
            while (found.find()) {
                if (found.group(3) == null) {
                    rated.add(found.group(1));
                } else if (Integer.parseInt(found.group(3)) == Integer.parseInt(found.group(1)) + 1
                        || found.group(2) != null) {
                    rated.add(found.group(1)
                            + (found.group(2) != null && found.group(2).equals("to") ? " to " : " or ")
                            + found.group(3));
                } else {
                    rated.add(found.group(3));
                }
            }
            if (rated.isEmpty()) {
                continue;
            }
            boolean one = rated.size() == 1 || MENDED.matcher(clause.text()).find();
            return one ? Optional.of(new RatingSaid(least(rated.getLast(), plain), clause)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String least(String rated, String plain) {
        return plain.contains("at least") ? "at least " + rated : rated;
    }

    /** Whether ten was named as the worst, by whoever. */
    static boolean outOfTen(List<Clause> clauses, Clause question, Clause said) {
        return said.text().contains("/10")
                || AT_EXTREME.matcher(question.text()).find()
                        && clauses.subList(0, question.number()).stream()
                                .filter(clause ->
                                        clause.byClinician() && clause.utterance() >= question.utterance() - NEAR)
                                .anyMatch(clause ->
                                        clause.text().matches(".*\\b10\\b.*") && ShortAnswer.ofScale(clause.text()))
                || asked(clauses, question).stream()
                        .anyMatch(clause -> clause.text().matches(".*\\b10\\b.*"));
    }

    /** All the clinician says of the scale before the answer. */
    static List<Clause> asked(List<Clause> clauses, Clause question) {
        return clauses.stream()
                .filter(clause -> clause.utterance() == question.utterance() && clause.number() <= question.number())
                .filter(clause -> clause.equals(question) || ShortAnswer.ofScale(clause.text()))
                .toList();
    }
}
