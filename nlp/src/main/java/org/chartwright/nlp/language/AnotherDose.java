package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final String LEAD =
            "^(?:(?:no|nope|actually|well|oh|um|uh|so|but|sorry|yeah|yes|right|it is|that is|now|they|it|my|the|[a-z]+ologist|doctor|dr|he|she|i|am|was|got|had|have|just|only|take|taking|on|at|about|like|more like|think|,) )*";
    private static final Pattern NUMBER = Pattern.compile(
            LEAD
                    + "(?:(?:bumped|upped|raised|increased|moved|put|pushed|changed|switched|doubled|cut|dropped|lowered|decreased|reduced|went|brought|take|taking)(?: (?:it|me|that|the dose|him|her))?(?: (?:up|down|back))?(?: (?:to|on))? )?(?<value>\\d[\\d.]*)(?<half> and a half)?(?: (?:mg|mcg|units?|milligrams?|micrograms?))?(?= ,| now| they| he| she| my| since| last| this| in | once| twice| a day| daily| at | after| because|$)(?! (?:times|days|weeks|months|years|hours|a day))");
    private static final String COUNT = "(?:once|twice|\\d times)";
    private static final String SPAN = "(?: (?:a day|daily|every day|each day|per day))";
    private static final String WHEN =
            "(?:every other day|every (?:morning|night|evening)|(?:in the (?:morning|evening)|at (?:night|bedtime)))";
    private static final Pattern OFTEN = Pattern.compile("\\b" + COUNT + SPAN + "?\\b|\\b" + WHEN + "\\b|\\bdaily\\b");
    private static final Pattern OTHERWISE = Pattern.compile(LEAD + "(?<often>" + COUNT + SPAN
            + "?(?:(?: ,)?(?: just| only)? " + WHEN + ")?|" + WHEN + ")(?: now| actually| only| these days|,)*$");
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
        return clauses.stream()
                .skip(said.number() + 1L)
                .dropWhile(next ->
                        next.utterance() == said.utterance() && next.tokens().size() < REPLY + 1)
                .takeWhile(next -> next.speaker() == Speaker.PATIENT && next.utterance() == said.utterance() + 1)
                .takeWhile(next -> next.tokens().stream().noneMatch(token -> Corrections.isDrug(token.text())))
                .limit(REPLY)
                .flatMap(reply -> by(said, reply).stream())
                .findFirst();
    }

    /** "no , they bumped it up to 100": a no that tells how it is taken. */
    public static boolean tells(Clause said, Clause reply) {
        return said.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()))
                && TAKEN.matcher(said.text()).find()
                && !PLANNED.matcher(said.text()).find()
                && (NUMBER.matcher(reply.text()).find()
                        || OTHERWISE.matcher(reply.text()).find());
    }

    private static Optional<Told> by(Clause said, Clause reply) {
        var number = NUMBER.matcher(reply.text());
        int dose = dose(said.tokens());
        if (number.find() && dose >= 0 && near(said.tokens().get(dose).text(), value(number))) {
            var tokens = new ArrayList<>(said.tokens());
            tokens.set(dose, tokens.get(dose).as(value(number)));
            return Optional.of(new Told(List.copyOf(tokens), reply.number()));
        }
        var often = OFTEN.matcher(said.text());
        var otherwise = OTHERWISE.matcher(reply.text());
        return often.find() && otherwise.find()
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
