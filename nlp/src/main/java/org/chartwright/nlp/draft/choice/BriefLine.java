package org.chartwright.nlp.draft.choice;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.statement.PlanWords;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A clinician's statement without a verb in, whether it is a line of a plan as it stands: "pulmonary rehab 3 days a
 * week for 8 weeks", "eye exam once a year", "staples out friday".
 */
final class BriefLine {

    private static final Set<String> TOLD = Set.of(
            "i",
            "we",
            "he",
            "she",
            "they",
            "it",
            "you",
            "your",
            "the patient",
            "me",
            "us",
            "my",
            "is",
            "are",
            "was",
            "were",
            "am",
            "did",
            "had",
            "has",
            "have",
            "does",
            "do",
            "yeah",
            "what",
            "how",
            "because",
            "which",
            "who",
            "ago",
            "last",
            "if",
            "since",
            "this",
            "that",
            "these",
            "those",
            "there",
            "not",
            "showed",
            "said",
            "maybe",
            "like",
            "so",
            "but",
            "here",
            "dragon",
            "when",
            "came",
            "went",
            "oh",
            "okay",
            "bottom",
            "used",
            "still",
            "already",
            "been",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "must",
            "let's",
            "their");
    private static final Set<String> NO_START = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "in",
            "at",
            "on",
            "for",
            "with",
            "from",
            "by",
            "to",
            "about",
            "as",
            "than",
            "then",
            "up",
            "down",
            "until",
            "till",
            "every",
            "before",
            "after",
            "more",
            "very",
            "just",
            "little",
            "some",
            "any",
            "all",
            "well",
            "good",
            "great",
            "back",
            "no",
            "half-past",
            "none",
            "twice",
            "once",
            "daily",
            "meanwhile",
            "within",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "number",
            "during",
            "around",
            "over",
            "under");
    private static final Set<String> NO_END = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "and", "or", "in", "at", "on", "from", "by", "every", "be",
            "go", "just");
    private static final Pattern TIMED = Pattern.compile(
            "\\b\\d+(?:\\.\\d+)?(?:%| (?:more |total )?(?:minutes?|hours?|days?|weeks?|months?|years?|times|mm|lbs?|pounds|sessions?|visits?|units|drops|inches|steps))\\b"
                    + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:this|next) (?:week|month)\\b|\\btomorrow\\b|\\bas tolerated\\b|\\b\\d+ (?:g|grams|mg|mm|liters?|ounces|cups)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;
    private static final double LATE = 0.45;

    private BriefLine() {}

    static boolean is(Unit unit, Reading reading) {
        var told = unit.told();
        String text = unit.text();
        return unit.byClinician()
                && unit.form() == Form.STATEMENT
                && !unit.clause().question()
                && unit.clause().number() > LATE * reading.clauses().size()
                && told.size() >= SHORTEST
                && told.size() <= LONGEST
                && !NO_START.contains(told.getFirst().text())
                && !told.getFirst().text().matches("\\d.*")
                && !NO_END.contains(told.getLast().text())
                && told.stream().map(Token::text).noneMatch(TOLD::contains)
                && (TIMED.matcher(text).find() || PlanWords.OFTEN.matcher(text).find())
                && !echoes(unit.clause(), reading, text);
    }

    /** What the patient has just told is no plan. */
    private static boolean echoes(Clause clause, Reading reading, String text) {
        return reading.clauses().subList(0, clause.number()).stream()
                .filter(before -> !before.byClinician() && before.utterance() >= clause.utterance() - 1)
                .anyMatch(before -> NUMBER.matcher(text)
                        .results()
                        .anyMatch(number -> before.text().matches(".*\\b" + number.group() + "\\b.*")));
    }
}
