package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What was said to a question.
 *
 * @param sense whether it affirms or denies as a whole
 * @param clauses the answering utterance
 */
public record Answer(Sense sense, List<Clause> clauses) {

    public enum Sense {
        YES,
        NO,
        OTHER
    }

    private static final Set<String> NO =
            Set.of("no", "nope", "nah", "none", "never", "negative", "neither", "nothing");

    /** What may go on behind "never" without narrowing it. */
    private static final Set<String> NEVER = Set.of("in", "did", "have", "ever");

    private static final List<List<String>> NO_PHRASES = List.of(
            List.of("absolutely", "not"),
            List.of("definitely", "not"),
            List.of("certainly", "not"),
            List.of("of", "course", "not"),
            List.of("not", "really"),
            List.of("not", "at", "all"),
            List.of("i", "do", "not"),
            List.of("i", "have", "not"),
            List.of("i", "am", "not"),
            List.of("i", "did", "not"),
            List.of("i", "would", "not", "say"),
            List.of("not", "that", "i"),
            List.of("not", "recently"),
            List.of("it", "does", "not"),
            List.of("it", "is", "not"),
            List.of("it", "has", "not"),
            List.of("not", "yet"),
            List.of("it", "did", "not"),
            List.of("there", "is", "not"),
            List.of("not", "so", "far"),
            List.of("i", "never"),
            List.of("i", "have", "never"),
            List.of("not", "at", "this"),
            List.of("not", "at", "the", "moment"),
            List.of("not", "currently"),
            List.of("not", "anymore"),
            List.of("not", "any", "more"),
            List.of("not", "right", "now"),
            List.of("not", "lately"),
            List.of("not", "to", "my"),
            List.of("they", "do", "not"),
            List.of("they", "are", "not"),
            List.of("they", "have", "not"));
    /** "nothing other than my typical arthritic pain" is neither yes nor no. */
    private static final List<List<String>> EXCEPTIONS = List.of(
            List.of("other", "than"),
            List.of("except"),
            List.of("besides"),
            List.of("apart", "from"),
            List.of("aside", "from"),
            List.of("not", "sure"),
            List.of("do", "not", "know"),
            List.of("would", "not", "know"));

    private static final List<List<String>> YES_PHRASES = List.of(
            List.of("that", "is", "it"),
            List.of("that", "is", "right"),
            List.of("that", "is", "correct"),
            List.of("it", "comes", "and", "goes"),
            List.of("a", "little"),
            List.of("little", "bit"),
            List.of("of", "course"),
            List.of("once", "in", "a", "while"),
            List.of("at", "times"),
            List.of("here", "and", "there"),
            List.of("now", "and", "then"),
            List.of("from", "time", "to", "time"),
            List.of("every", "once"),
            List.of("i", "think", "so"),
            List.of("some"),
            List.of("every", "now"));
    /** Answers only where nothing else follows. */
    private static final List<List<String>> YES_ALONE = Stream.of(("periodically|frequently|slightly|i do|i have|i am"
                            + "|i did|i was|it does|it is|it did|it has|he does|he is|he did|he has|he was"
                            + "|she does|she is|she did|she has|she was|they do|they are|they did")
                    .split("\\|"))
            .map(answer -> List.of(answer.split(" ")))
            .toList();

    private static final Set<String> SKIPPED =
            Set.of("okay", "ok", "well", "oh", "so", "um", "and", "but", "just", "actually");

    public Answer {
        clauses = List.copyOf(clauses);
    }

    /** What the next utterance says to the questions that end this clinician's utterance; empty when nobody answers. */
    public static Optional<Answer> to(List<Clause> clauses, Clause question) {
        return question.byClinician() ? after(clauses, question) : Optional.empty();
    }

    private static final Pattern STILL = Pattern.compile("\\b(?:still|on|tak(?:e|ing)|us(?:e|ing)) (?!\\w+ing\\b)");
    private static final Pattern GIVEN_ONCE = Pattern.compile(
            "\\bdid (?:they|he|she|(?:the|your) [a-z ]+?) (?:also |just |ever )*(?:give|put|prescribe|start|try) you\\b");
    private static final Pattern TAKEN = Pattern.compile("\\b(?:taking|using)\\b|\\b(?:you|still) (?:take|use|on)\\b");
    private static final Pattern OF_IT = Pattern.compile("\\b(?:taking|using|take|use) (?:it|them|that)\\b");
    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\b(?:i|we) (?:quit|stopped|discontinued|came off|went off|ran out|gave (?:it|them) up)\\b|\\b(?:no longer|not (?:any ?more|anymore))\\b|\\bused to\\b");
    private static final Pattern ENDED =
            Pattern.compile("\\b(?:i|we) (?:quit|stopped|discontinued|came off|went off|gave (?:it|them) up)\\b");

    /** "changes in your vision , hearing or taste ?" "no changes there" */
    private static final Pattern NO_CHANGES = Pattern.compile(
            "^(?:(?:well|oh|no|,) )*no (change|trouble|difficult|problem|issue)(?:s|y|ies)?(?: (?:there|at all|really|either|with (?:that|those|it|any of (?:that|those))|no|that i (?:have )?noticed?|,))*$");

    private static final Pattern FIRST_OF_LIST =
            Pattern.compile("^[^,]*?\\b(change|trouble|difficult|problem|issue)(?:s|y|ies)?\\b");

    static Optional<Answer> after(List<Clause> clauses, Clause question) {
        int next = question.number() + 1;
        while (next < clauses.size() && clauses.get(next).utterance() == question.utterance()) {
            if (!clauses.get(next).question() && clauses.get(next).tokens().size() > 3) {
                return Optional.empty();
            }
            next++;
        }
        if (next >= clauses.size()) {
            return Optional.empty();
        }
        var said = Reply.to(question, clauses.subList(question.number() + 1, next), clauses);
        if (said.isEmpty()) {
            return AnswerOfIt.after(clauses, question, next);
        }
        Clause first = said.getFirst();
        if (TAKEN.matcher(question.text()).find()
                && askedOn(clauses.subList(question.number() + 1, next))
                && sense(first.tokens()) == Sense.NO) {
            return Optional.empty();
        }
        boolean givenUp = STILL.matcher(question.text()).find()
                && !GIVEN_ONCE.matcher(question.text()).find()
                && said.stream()
                        .anyMatch(clause -> GIVEN_UP.matcher(clause.text()).find());
        var general = NO_CHANGES.matcher(first.text());
        boolean all = general.matches()
                && FIRST_OF_LIST
                        .matcher(question.text())
                        .results()
                        .anyMatch(asked -> asked.group(1).startsWith(general.group(1)));
        var opening = all ? Sense.NO : Echoed.sense(question, said, clauses, sense(first.tokens()));
        // "yes , i used to forget but not now" and "yes , though i stopped for a week" give nothing up
        boolean yes = AnswerWords.YES.contains(first.tokens().getFirst().text()) && opening == Sense.YES;
        var sense = !givenUp
                ? Turned.by(question, said, opening)
                : !yes
                        ? Sense.NO
                        : said.stream()
                                        .anyMatch(clause ->
                                                ENDED.matcher(clause.text()).find())
                                ? Sense.OTHER
                                : Sense.YES;
        return Optional.of(new Answer(
                sense == Sense.OTHER && AffirmedBy.of(question, first).isPresent() ? Sense.YES : sense, said));
    }

    /** "are you taking the metformin ? any issues with that ?": a no is said of the last. */
    private static boolean askedOn(List<Clause> between) {
        return between.stream()
                .anyMatch(clause -> !clause.text().matches("or\\b.*")
                        && !OF_IT.matcher(clause.text()).find()
                        && (clause.question()
                                || clause.text()
                                        .matches("(?:and |have you had |do you have |are you having )*any\\b.*")));
    }

    /** What one clause says to the question before it. */
    public static Sense senseOf(Clause clause) {
        return sense(clause.tokens());
    }

    static Sense sense(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() - 1
                && (SKIPPED.contains(tokens.get(at).text()) || !tokens.get(at).isWord())) {
            at++;
        }
        String first = tokens.get(at).text();
        if (EXCEPTIONS.stream().anyMatch(exception -> holds(tokens, exception))) {
            return Sense.OTHER;
        }
        if (NO.contains(first)) {
            // "no vomiting" settles one thing only
            boolean likeThat = first.equals("nothing")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("like")
                    && at + 2 < tokens.size()
                    && Set.of("that", "this", "those", "these")
                            .contains(tokens.get(at + 2).text());
            boolean neverDid = first.equals("never")
                    && at + 1 < tokens.size()
                    && NEVER.contains(tokens.get(at + 1).text());
            return at + 1 < tokens.size() && !likeThat && !neverDid && bindsNext(tokens.get(at + 1))
                    ? Sense.OTHER
                    : Sense.NO;
        }
        // "yeah no , i have not"
        int second = at + 1 < tokens.size() && !tokens.get(at + 1).isWord() ? at + 2 : at + 1;
        boolean agreeingNo = AnswerWords.YES.contains(first)
                && second < tokens.size()
                && (tokens.get(second).is("no") || tokens.get(second).is("nope"));
        if (agreeingNo || begins(tokens, at, NO_PHRASES)) {
            return Sense.NO;
        }
        return AnswerWords.YES.contains(first) || begins(tokens, at, YES_PHRASES) || saysOnly(tokens, at, YES_ALONE)
                ? Sense.YES
                : Sense.OTHER;
    }

    private static boolean holds(List<Token> tokens, List<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(tokens, i, List.of(words))) {
                return true;
            }
        }
        return false;
    }

    /** "it has", but not "it has been a struggle". */
    private static boolean saysOnly(List<Token> tokens, int at, List<List<String>> phrases) {
        return phrases.stream()
                .filter(phrase -> begins(tokens, at, List.of(phrase)))
                .anyMatch(phrase -> at + phrase.size() >= tokens.size()
                        || !tokens.get(at + phrase.size()).isWord()
                        || AnswerWords.AFTER_YES.contains(
                                tokens.get(at + phrase.size()).text()));
    }

    private static boolean bindsNext(Token next) {
        return next.isWord()
                && !Set.of(
                                "i",
                                "it",
                                "not",
                                "no",
                                "just",
                                "nothing",
                                "none",
                                "never",
                                "that",
                                "she",
                                "he",
                                "they",
                                "we",
                                "sir",
                                "ma'am",
                                "but",
                                "and",
                                "actually",
                                "thank",
                                "thankfully",
                                "the",
                                "my",
                                "doctor",
                                "really",
                                "so",
                                "only",
                                "other",
                                "of",
                                "whatsoever",
                                "problems",
                                "issues",
                                "symptoms")
                        .contains(next.text());
    }

    private static boolean begins(List<Token> tokens, int at, List<List<String>> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> IntStream.range(0, phrase.size())
                        .allMatch(i ->
                                at + i < tokens.size() && tokens.get(at + i).is(phrase.get(i))));
    }
}
