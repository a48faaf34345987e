package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.language.Clause;

/**
 * Clauses in, the one span or beginning of a complaint that they say out: "for the past 3 days", "since this morning",
 * "that began 8 hours ago".
 *
 * @param words as they follow a complaint
 * @param said where
 */
record ComplaintTime(String words, Clause said) {

    private static final String UNIT = "(?:minutes?|mins|hours?|days?|weeks?|months?|years?)";
    private static final String COUNT =
            "(?:\\d+(?: (?:to|or|-) \\d+)?|an?|few|a few|a couple(?: of)?|couple(?: of)?|several|many|one|two|three)";
    private static final Pattern SPAN = Pattern.compile("(?<!once |twice |times |than )\\b((?:for|over|during|been)"
            + " )?(?:(?:about|around|like|roughly|almost|nearly|maybe|at least|definitely) )*(the )?((?:past|last)"
            + " )?(?:(?:about|like|i would say) )*("
            + COUNT + " " + UNIT
            + "|(?:month|week|year|fortnight|day|hour)(?= or so\\b|$| now\\b| and\\b| ,))(?!"
            + " (?:later|old|apart|before|earlier|each|every|a (?:day|week)))( ago)?( now)?");
    private static final Pattern SINCE = Pattern.compile("\\bsince ((?:this |last |yesterday"
            + " )?(?:morning|afternoon|evening|night|week|month|year|weekend)|yesterday|midday|mid-day|noon|lunch|lunchtime|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|childhood|birth|(?:the"
            + " )?(?:weekend|spring|summer|autumn|winter|fall))\\b");
    private static final Pattern DAY = Pattern.compile("\\b(this morning|last night|yesterday|this afternoon)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "\\bhow long\\b.*\\b(?:it|this|that|these|those|problem|symptoms?|going on|had|have)\\b|\\bwhen"
                    + " (?:did|was|has|have)"
                    + " (?:it|this|that|these|those|the|your|all|you)\\b.*\\b(?:start|begin|began|come"
                    + " on|notice|happen|appear|first|occur)|^(?:and )?since when\\b|\\bhow long for\\b|^(?:ok |and |,"
                    + " )*how long$");
    private static final Pattern ONE_THING =
            Pattern.compile("\\b(?:it|this|that|all|these|those)\\b|\\b(?:symptoms?|problems?|notice|start|begin)$");
    /** How long it lasts, or of what is taken. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:lasts?|take|takes|taking|using|smok\\w+|drink\\w+|diabet\\w+|pregnan\\w+|operat\\w+|surgery)\\b|\\bbeen on\\b|\\bage\\b");

    private static final Pattern WAVERS =
            Pattern.compile("\\b(?:no|not|sorry|actually|first|but|then|later|maybe not|used"
                    + " to|before|worse|better|fine|thought|every|each|per|age)\\b");
    private static final Pattern HAPPENED =
            Pattern.compile(".*\\b(?:sting|bite|injury|splash|fall|removed|cut to|burn of)\\b.*");
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:before|used to|as a (?:kid|child|teenager)|when i was|back to normal|fine|thought|for a few seconds)\\b");
    /** "the right , maybe 10 days", the left for longer. */
    private static final Pattern SIDED = Pattern.compile("\\bthe (?:left|right)\\b");

    private static final int SOON = 6;
    private static final int SHORT = 4;
    private static final int LONGEST = 15;

    /** What happens at one moment. */
    static boolean happened(String complaint) {
        return HAPPENED.matcher(complaint).matches();
    }

    /** "my heel has hurt for 3 days": beside the complaint in its clause, nothing else between. */
    static Optional<ComplaintTime> beside(String complaint, Clause head, Reading reading) {
        var all = in(complaint, head);
        return all.size() == 1 && BesideComplaint.stands(head, reading)
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /** What is said next of when it began, or what the next question after its beginning is answered with. */
    static Optional<ComplaintTime> of(String complaint, Clause head, List<Clause> said, Reading reading) {
        var clauses = reading.clauses();
        var told = said.isEmpty() ? List.of(head) : said;
        boolean event = happened(complaint);
        var there = told.stream()
                .filter(clause -> BesideComplaint.tellsOf(clause, head, event, reading))
                .flatMap(clause -> in(complaint, clause).stream())
                .toList();
        if (!there.isEmpty()) {
            return there.stream().map(ComplaintTime::words).distinct().count() == 1
                    ? Optional.of(there.getFirst())
                    : Optional.empty();
        }
        int from = Math.min(clauses.size(), told.getLast().number() + 1);
        for (Clause clause : clauses.subList(from, clauses.size())) {
            if (clause.utterance() > told.getLast().utterance() + SOON) {
                return Optional.empty();
            }
            if (clause.byClinician()
                    && clause.question()
                    && ASKED.matcher(clause.text()).find()) {
                return ofSame(complaint, clause) || ofCalled(BesideComplaint.called(head, reading), clause)
                        ? answer(complaint, clause, clauses)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "when did this start ?", "when did the knee pain start ?" of a knee pain. */
    private static boolean ofSame(String complaint, Clause question) {
        String first = complaint.replaceFirst("(?:,| and) .*", "").replaceFirst(" (?:in|on|of|after|around|to) .*", "");
        String head = first.substring(first.lastIndexOf(' ') + 1);
        return !OTHERWISE.matcher(question.text()).find()
                && (question.text().contains(head)
                        || ONE_THING.matcher(question.text()).find()
                        || question.text().matches(".*\\b(?:how long(?: for)?|since when)"));
    }

    /** "when did you begin to feel breathless ?", by the word the patient said. */
    private static boolean ofCalled(String called, Clause question) {
        return !OTHERWISE.matcher(question.text()).find()
                && question.words().stream()
                        .anyMatch(word -> word.length() > SHORT
                                && List.of(called.split(" ")).contains(word));
    }

    private static Optional<ComplaintTime> answer(String complaint, Clause question, List<Clause> clauses) {
        var answers = clauses.stream()
                .skip(question.number() + 1L)
                .dropWhile(Clause::byClinician)
                .takeWhile(clause -> !clause.byClinician())
                .toList();
        if (answers.isEmpty() || answers.getFirst().text().matches("no\\b.*")) {
            return Optional.empty();
        }
        var times = answers.stream()
                .flatMap(clause -> in(complaint, clause).stream())
                .toList();
        return times.size() == 1
                        && !WAVERS.matcher(times.getFirst().said().text()).find()
                        && !SIDED.matcher(times.getFirst().said().text()).find()
                ? Optional.of(times.getFirst())
                : Optional.empty();
    }

    static Optional<MatchResult> found(String text) {
        return Stream.of(SINCE, DAY, SPAN)
                .flatMap(pattern -> pattern.matcher(text).results().limit(1))
                .findFirst();
    }

    private static List<ComplaintTime> in(String complaint, Clause clause) {
        String text = clause.text();
        if (EARLIER.matcher(text).find()) {
            return List.of();
        }
        boolean event = HAPPENED.matcher(complaint).matches();
        var since = SINCE.matcher(text);
        if (since.find()) {
            return List.of(new ComplaintTime("since " + since.group(1), clause));
        }
        var day = DAY.matcher(text);
        if (day.find() && !text.matches(".*\\d+ " + UNIT + ".*")) {
            return List.of(new ComplaintTime((event ? "" : "since ") + day.group(1), clause));
        }
        return SPAN.matcher(text)
                .results()
                .map(found -> {
                    String count = found.group(4)
                            .replaceFirst("^(few|couple)", "a $1")
                            .replaceFirst("\\bcouple (?!of)", "couple of ");
                    if (found.group(5) != null) {
                        return (event ? "" : "that began ") + count + " ago";
                    }
                    boolean single = !count.matches(COUNT + " .*");
                    String past = found.group(3);
                    boolean bare = found.group(1) == null && found.group(2) == null;
                    if (single && (past == null || bare && clause.tokens().size() > LONGEST)) {
                        return "";
                    }
                    if (single && bare) {
                        return (event ? "" : "since ") + "last " + count;
                    }
                    return "for " + (past == null ? "" : "the " + past)
                            + (past == null ? count : count.replaceFirst("^an? ", ""));
                })
                .filter(words -> !words.isEmpty() && !(event && words.startsWith("for ")))
                .distinct()
                .map(words -> new ComplaintTime(words, clause))
                .toList();
    }
}
