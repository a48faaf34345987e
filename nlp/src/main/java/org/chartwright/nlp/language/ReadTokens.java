package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of one utterance in, its tokens out: marks apart, split contractions joined and opened, fillers and restarts
 * left out, spoken numbers and corrections read. Every token keeps the characters it came from.
 */
public final class ReadTokens {

    private static final Pattern PIECE = Pattern.compile(
            "\\[[^\\]]*\\]" // [inaudible]
                    + "|(?<![\\p{L}\\d.])\\.\\d+|q\\.?\\d+\\b|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.:/]\\d+)*\\+?"
                    + "|\\p{L}(?:\\.\\p{L})+\\.?(?!\\p{L})"
                    + "|n['’]t\\b"
                    + "|\\p{L}[\\p{L}\\d]*(?:[-'’/]\\p{L}*[\\p{L}\\d]+)*(?:-(?=\\s|$|[.,?]))?"
                    + "|['’]\\p{L}+"
                    + "|\\.{2,}|…|\\S");

    /** "sixty-six-year-old", "thirty-day" */
    private static final Pattern COUNTED = Pattern.compile(
            "([a-z]+(?:-[a-z]+)?)-((?:year|month|week|day)s?-old|day|week|month|hour|minute|pound|milligram|year)");

    private static final Set<String> FILLERS =
            Set.of("um", "uh", "uhm", "umm", "er", "erm", "ah", "hmm", "hm", "mm", "mmm", "uh-huh", "huh", "eh");

    /** Not doses: a dose may begin a sentence behind a number. */
    /** A number before these begins anew. */
    private static final Set<String> SPANS = Set.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "times", "minutes");

    private static final Set<String> MEASURES = Set.of(
            "cm",
            "mm",
            "centimeter",
            "centimeters",
            "millimeter",
            "millimeters",
            "percent",
            "%",
            "degrees",
            "milligram",
            "milligrams",
            "mg",
            "micrograms",
            "mcg",
            "grams",
            "milliliters",
            "ml",
            "units");

    private static final Set<String> BEFORE_DECIMAL = Set.of("a", "an", "about", "of", "is", "was");
    private static final Set<String> AFTER_DECIMAL =
            Set.of("of", "once", "twice", "daily", "a", "at", "in", "every", "on", "and", "today", "now", "last");
    private static final Set<String> RECEPTOR = Set.of("positive", "negative", "status", "pr");
    private static final Set<String> PLACING = Set.of("the", "an", "your", "this");

    private static final Map<String, List<String>> JOINED = Map.ofEntries(
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gotta", List.of("have", "to")),
            Map.entry("lemme", List.of("let", "me")),
            Map.entry("gimme", List.of("give", "me")),
            Map.entry("dunno", List.of("do", "not", "know")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("y'all", List.of("you")),
            Map.entry("yessir", List.of("yes", "sir")),
            Map.entry("nosir", List.of("no", "sir")),
            Map.entry("'cause", List.of("because")));

    private static final Pattern STAMMER = Pattern.compile("^(\\p{L}+)-(?=\\1(?:-|'\\p{L}+$|$))");

    /** The prescriber's {@code q.6} before hours. */
    private static final Pattern EVERY = Pattern.compile("q\\.?\\d+");

    private static final Set<String> HALVES = Set.of("gon na", "wan na", "got ta", "lem me", "gim me");

    private ReadTokens() {}

    /** Tokens of the text in order; none for an empty text. */
    public static List<Token> of(String text) {
        return Corrections.settled(Restarts.without(Groping.without(SpokenNumbers.read(pointed(Restarts.without(
                HeardNames.in(WordSearch.without(withoutFillers(Spelled.joined(opened(pieces(text))))))))))));
    }

    private static List<Token> pieces(String text) {
        var pieces = new ArrayList<Token>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String piece = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (piece.startsWith("[") && piece.length() > 1) {
                continue;
            }
            if (piece.length() > 1 && piece.charAt(0) == '.' && Character.isDigit(piece.charAt(1))) {
                piece = "0" + piece;
            } else if (piece.length() > 1 && piece.charAt(0) == '.' || piece.equals("…")) {
                piece = "…";
            }
            var counted = COUNTED.matcher(piece);
            if (counted.matches() && isCount(counted.group(1))) {
                int end = matcher.start() + counted.end(1);
                pieces.add(new Token(counted.group(1), matcher.start(), end));
                if (counted.group(2).endsWith("-old")) {
                    pieces.add(new Token("-", end, end + 1));
                }
                pieces.add(new Token(counted.group(2), end + 1, matcher.end()));
                continue;
            }
            pieces.add(new Token(piece, matcher.start(), matcher.end()));
        }
        return pieces;
    }

    private static List<Token> opened(List<Token> pieces) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < pieces.size(); i++) {
            Token token = pieces.get(i);
            Token next = i + 1 < pieces.size() ? pieces.get(i + 1) : token;
            if (next != token && HALVES.contains(token.text() + " " + next.text())) {
                token = token.through(next, token.text() + next.text());
                i++;
            } else if (next != token
                    && (next.is("n't")
                            || next.text().startsWith("'") && next.text().length() > 1 && !next.is("'cause"))) {
                token = token.through(next, token.text() + next.text());
                i++;
            }
            if (next != token && !out.isEmpty() && spelled(out.getLast(), token, next)) {
                out.add(token.through(next, token.text() + next.text().charAt(0)));
                i++;
                continue;
            }
            String following = i + 1 < pieces.size() ? pieces.get(i + 1).text() : "";
            for (String word : words(token.text(), following)) {
                out.add(token.as(word));
            }
        }
        return out;
    }

    private static List<String> words(String text, String following) {
        var stammer = STAMMER.matcher(text);
        if (stammer.find()) {
            return words(text.substring(stammer.end()), following);
        }
        if (EVERY.matcher(text).matches()) {
            return List.of("every", text.replaceAll("\\D", ""));
        }
        var joined = JOINED.get(text);
        return joined != null ? joined : Contractions.opened(text, following);
    }

    /**
     * "four . four centimeter" and "a . five centimeter", as decimals are sometimes written down; where no sentence has
     * a stop, one between two numbers is a point too: "on two . five of norvasc".
     */
    private static List<Token> pointed(List<Token> tokens) {
        var out = new ArrayList<Token>();
        boolean noStops = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isStop())
                .allMatch(
                        i -> i > 0 && i + 1 < tokens.size() && number(tokens.get(i - 1)) && number(tokens.get(i + 1)));
        for (int i = 0; i < tokens.size(); i++) {
            boolean decimal = tokens.get(i).is(".")
                    && i > 0
                    && i + 2 < tokens.size()
                    && number(tokens.get(i + 1))
                    && !counts(tokens, i + 1)
                    && (noStops && !SPANS.contains(tokens.get(i + 2).text())
                            || MEASURES.contains(tokens.get(i + 2).text()))
                    && (number(tokens.get(i - 1))
                            || BEFORE_DECIMAL.contains(tokens.get(i - 1).text()));
            out.add(decimal ? tokens.get(i).as("point") : tokens.get(i));
        }
        return out;
    }

    /** "one eighty . one low": a thing that is counted, unless it is measured. */
    private static boolean counts(List<Token> tokens, int at) {
        return tokens.get(at).is("one")
                && tokens.get(at + 1).isWord()
                && !number(tokens.get(at + 1))
                && !MEASURES.contains(tokens.get(at + 1).text())
                && !AFTER_DECIMAL.contains(tokens.get(at + 1).text());
    }

    /** "five m l's", "one gram i m": spelled letter by letter behind how much of it. */
    private static boolean spelled(Token before, Token one, Token next) {
        boolean much = number(before)
                || MEASURES.contains(before.text())
                || before.is("gram")
                || before.is("hundred")
                || before.is("thousand");
        return much
                && (one.is("m") && next.text().matches("l(?:'?s)?")
                        || one.is("i") && next.text().matches("[mv]"));
    }

    private static boolean isCount(String words) {
        return Arrays.stream(words.split("-")).allMatch(NumberRun::isNumberWord);
    }

    private static boolean number(Token token) {
        return token.isNumber() || NumberRun.isNumberWord(token.text());
    }

    private static List<Token> withoutFillers(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            // "the er" is a place, and "er positive" a finding
            boolean place = token.is("er")
                    && (i > 0 && PLACING.contains(tokens.get(i - 1).text())
                            || i + 1 < tokens.size()
                                    && RECEPTOR.contains(tokens.get(i + 1).text()));
            boolean unit = token.is("mm") && i > 0 && number(tokens.get(i - 1));
            if (FILLERS.contains(token.text()) && !place && !unit) {
                // the commas around a filler go with it: "i have , uh , pain"
                if (i + 1 < tokens.size()
                        && tokens.get(i + 1).is(",")
                        && !out.isEmpty()
                        && !out.getLast().isWord()) {
                    i++;
                }
                continue;
            }
            out.add(token);
        }
        return out;
    }
}
