package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What a clinician takes for a drug's dose and what the patient says to it in, the first with what the patient takes
 * out: "you take the metoprolol twice a day" "once , just in the morning".
 */
public final class AnotherDose {

    /** Of what is taken now, and not of what is planned. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\byou (?:are |still |do |currently |were )*(?:take|taking|on|use|using)\\b|^(?:(?:and|so|okay|right|then|still|it says|here|that is|that would be|you have|on|the|your|taking|i have|i see|down|for|,) )*[a-z-]+ \\d|\\bstill (?:on|taking)\\b|\\b(?:it|chart|list) says\\b");

    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:let's|will|want|would|should|could|going to|increase|raise|bump|go up|decrease|lower|cut|start|stop|hold|keep|continue|switch|change|if|try|add|need|please|refill|send|not|never)\\b");

    private static final String SMALL = "(?:well|oh|um|uh|so|sorry|,) ";
    private static final String VALUE = "(?<value>\\d[\\d.]*)(?<half> and a half)?";
    private static final String UNIT = " (?:mg|mcg|units?|milligrams?|micrograms?)";
    private static final String BY = "(?:bumped|upped|raised|increased|doubled|cut|dropped|lowered|decreased|reduced)";
    private static final String THEN = "(?= ,| now| they| he| she| once| twice| because|$)";
    private static final String TAKES = "it is|that is|i am on|i am taking|i take|now|just|only";

    /** A number that can be nothing but a dose: after a no, behind what was done to the dose, or with its unit. */
    private static final List<Pattern> NUMBERS = Stream.of(
                    "^(?:" + SMALL + ")*(?:no|nope|actually)(?: (?:no|actually|" + TAKES
                            + "|,))* (?<value>\\d{2,4}|\\d\\.5)(?<half> and a half)?" + THEN,
                    "^(?:(?:no|nope|yes|yeah|yep|right|but|actually|now|they|my|the|[a-z]+ologist|doctor|dr|he|she|have|has|had|just|"
                            + SMALL.strip() + ") )*(?:" + BY
                            + " (?:it|that|me|the dose)(?: (?:back|up|down))*(?: to)|put me (?:back )?(?:up |down )?on|it (?:was|got) "
                            + BY + "(?: (?:up|down))? to) " + VALUE + "(?:" + UNIT + ")?" + THEN,
                    "^(?:(?:no|nope|actually) |" + SMALL + ")*" + VALUE + "(?:" + UNIT + ")?(?: ,)? (?:they|he|she) "
                            + BY + " it\\b",
                    "^(?:(?:yes|yeah|yep|right) (?:, )?(?=but |now |actually ))?(?:(?:no|nope|but|actually|" + TAKES
                            + ") |" + SMALL + ")*" + VALUE + UNIT + "(?= ,| now| once| twice| a day| daily| because|$)")
            .map(Pattern::compile)
            .toList();

    /** What else has numbers, or is told of. */
    private static final Pattern OF_ELSE = Pattern.compile(
            "\\b(?:a1c|potassium|sugars?|glucose|weight|weigh|pounds|pressure|inr|sodium|creatinine|cholesterol|tsh|levels?|numbers?|years?|old|o'clock|am|pm|times)\\b(?<!\\bi am)");

    private static final Pattern ONLY_NO = Pattern.compile("^(?:(?:no|nope|actually|well|oh|sorry|,)(?: |$))+$");
    private static final Pattern THEY_DID = Pattern.compile("^(?:they|he|she) " + BY + " it\\b");
    private static final Pattern AND_MORE = Pattern.compile("^(?:and|then|plus)\\b");
    private static final String COUNT = "(?:once|twice|\\d times)";
    private static final String SPAN = "(?: (?:a day|daily|every day|each day|per day))";
    private static final String WHEN =
            "(?:every other day|every (?:morning|night|evening)|(?:in the (?:morning|evening)|at (?:night|bedtime)))";
    private static final Pattern OFTEN = Pattern.compile("\\b" + COUNT + SPAN + "?\\b|\\b" + WHEN + "\\b|\\bdaily\\b");
    private static final String OFF = "(?:no|nope|actually|just|only)";
    private static final Pattern OTHERWISE =
            Pattern.compile("^(?:" + SMALL + "|(?:" + OFF + "|i take it|it is|now) )*(?<often>"
                    + COUNT + SPAN + "?(?:(?: ,)?(?: just| only)? " + WHEN + ")?|(?<=\\b" + OFF + " )" + WHEN
                    + ")(?: now| actually| only| these days|,)*$");
    private static final String PLAIN = "\\d{1,5}(?:\\.\\d{1,3})?";
    private static final int MOST = 10;
    private static final int REPLY = 2;

    private AnotherDose() {}

    /**
     * The clinician's words put right.
     *
     * @param by number of the clause that puts them right
     */
    record Told(List<Token> tokens, int by) {}

    static Optional<Told> in(Clause said, List<Clause> clauses) {
        boolean drug = said.tokens().stream()
                        .filter(token -> Corrections.isDrug(token.text()))
                        .count()
                == 1;
        if (!said.byClinician()
                || !drug
                || !TAKEN.matcher(said.text()).find()
                || PLANNED.matcher(said.text()).find()) {
            return Optional.empty();
        }
        var turn = clauses.stream()
                .skip(said.number() + 1L)
                .dropWhile(next ->
                        next.utterance() == said.utterance() && next.tokens().size() < REPLY + 1)
                .takeWhile(next -> next.speaker() == Speaker.PATIENT && next.utterance() == said.utterance() + 1)
                .limit(REPLY + 1L)
                .toList();
        int at = !turn.isEmpty() && ONLY_NO.matcher(turn.getFirst().text()).find() ? 1 : 0;
        boolean more = at + 1 < turn.size()
                && AND_MORE.matcher(turn.get(at + 1).text()).find();
        return at >= turn.size() || more ? Optional.empty() : by(said, withNext(turn, at));
    }

    /** "2 and a half" "they cut it because of my kidneys" */
    private static Clause withNext(List<Clause> turn, int at) {
        var reply = turn.get(at);
        boolean told = at + 1 < turn.size()
                && THEY_DID.matcher(turn.get(at + 1).text()).find();
        return told
                ? new Clause(
                        reply.number(),
                        reply.utterance(),
                        reply.speaker(),
                        Stream.concat(reply.tokens().stream(), turn.get(at + 1).tokens().stream())
                                .toList(),
                        false)
                : reply;
    }

    /** "no , they bumped it up to 100": a no that tells how it is taken. */
    public static boolean tells(Clause said, Clause reply) {
        return said.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()))
                && TAKEN.matcher(said.text()).find()
                && !PLANNED.matcher(said.text()).find()
                && (number(reply).isPresent() || OTHERWISE.matcher(reply.text()).find());
    }

    private static Optional<Matcher> number(Clause reply) {
        boolean other = OF_ELSE.matcher(reply.text()).find()
                || reply.tokens().stream().filter(Token::isNumber).count() != 1
                || reply.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()));
        return other
                ? Optional.empty()
                : NUMBERS.stream()
                        .map(pattern -> pattern.matcher(reply.text()))
                        .filter(Matcher::find)
                        .findFirst();
    }

    private static Optional<Told> by(Clause said, Clause reply) {
        var number = number(reply).map(AnotherDose::value);
        int dose = dose(said.tokens());
        if (number.isPresent() && dose >= 0 && near(said.tokens().get(dose).text(), number.get())) {
            var tokens = new ArrayList<>(said.tokens());
            tokens.set(dose, tokens.get(dose).as(number.get()));
            return Optional.of(new Told(List.copyOf(tokens), reply.number()));
        }
        var often = OFTEN.matcher(said.text());
        var otherwise = OTHERWISE.matcher(reply.text());
        boolean drug = reply.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()));
        return !drug && often.find() && otherwise.find()
                ? Optional.of(
                        new Told(told(said, often.start(), often.end(), otherwise.group("often")), reply.number()))
                : Optional.empty();
    }

    /** "2 and a half" is 2.5. */
    private static String value(Matcher number) {
        return number.group("value") + (number.group("half") == null ? "" : ".5");
    }

    /** A dose is not changed twentyfold. */
    private static boolean near(String one, String other) {
        if (!one.matches(PLAIN) || !other.matches(PLAIN)) {
            return false;
        }
        double ratio = Double.parseDouble(one) / Double.parseDouble(other);
        return ratio > 1.0 / MOST && ratio < MOST;
    }

    /** Where the only number stands that can be a dose; -1 when there is none. */
    private static int dose(List<Token> tokens) {
        int[] numbers = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isNumber()
                        && !(i + 1 < tokens.size()
                                && (CorrectedSpan.isUnit(tokens.get(i + 1).text())
                                        || tokens.get(i + 1).is("times"))))
                .toArray();
        return numbers.length == 1 ? numbers[0] : -1;
    }

    private static List<Token> told(Clause said, int from, int to, String often) {
        String words = often.replaceAll(" (?:just|only)(?= )| ,(?= )", "");
        boolean bare = words.matches(COUNT + ".*") && !words.matches(".*" + SPAN + ".*") && !words.contains(" the ");
        var out = new ArrayList<Token>();
        int at = 0;
        for (Token token : said.tokens()) {
            if (at == from) {
                for (String word : (bare ? words.replaceFirst("(" + COUNT + ")", "$1 a day") : words).split(" ")) {
                    out.add(token.as(word));
                }
            } else if (at < from || at >= to) {
                out.add(token);
            }
            at += token.text().length() + 1;
        }
        return List.copyOf(out);
    }
}
