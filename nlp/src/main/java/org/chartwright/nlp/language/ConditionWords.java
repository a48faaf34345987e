package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stretch of a clause in, the same without what only leads to it, joins it or was given up in it out. */
final class ConditionWords {

    /** "to see if", "as if": no condition. */
    static final Set<String> NO_CONDITION = Set.of(
            "see",
            "know",
            "check",
            "wonder",
            "wondering",
            "determine",
            "ask",
            "sure",
            "tell",
            "decide",
            "figure",
            "as",
            "even",
            "what",
            "like",
            "matter",
            "only",
            "remember",
            "understand",
            "is",
            "not",
            "of",
            "about",
            "out");

    private static final Set<String> BEFORE = Set.of(
            "or",
            "and",
            "so",
            "but",
            ",",
            "now",
            "then",
            "if",
            "just",
            "also",
            "obviously",
            "again",
            "like",
            "say",
            "indeed",
            "ok",
            "okay",
            "either",
            "well",
            "know",
            "mean",
            "however",
            "once");

    private static final Set<String> BEHIND = Set.of(
            "or",
            "and",
            "so",
            "but",
            ",",
            "then",
            "like",
            "ok",
            "okay",
            "please",
            "know",
            "you",
            "something",
            "they",
            "your",
            "the",
            "a",
            "that",
            "if");

    private static final Set<String> SHOULD_BE = Set.of("it", "you", "that", "this", "things", "there", "they", "the");

    /** "swell up on you", "more than that". */
    private static final Set<String> BEFORE_OBJECT =
            Set.of("on", "than", "for", "with", "from", "at", "about", "after", "before");

    /** "you know ," and what takes nothing back. */
    private static final Pattern SAID_BY_THE_WAY = Pattern.compile(
            "(?<= |^)(?:you know(?: ,)?|i mean(?: ,)?|like i said(?: ,)?|as i (?:have )?(?:said|mentioned)(?: ,)?(?: previously)?(?: ,)?|, which is (?:very |really )?unlikely(?: ,)?|(?:, )?but if (?:it|that) (?:still )?happens|(?:, )?(?:and )?that is not a phone call$|or something(?: like that)?$|(?:, )?(?:and )?things like that$|(?:, )?(?:and |or )?(?:stuff|anything) like that$)(?= |$)");

    private static final Pattern TORN =
            Pattern.compile("^(?:[a-z']+ ){0,3}(?:is|are|you|your|the|a|has|have|it|they)(?: again| not)?$");
    private static final Set<String> ANEW = Set.of("you", "your", "the", "it", "they", "there", "he", "she", "if");

    /** Something to be done, or not to be done, other than to seek help. */
    static final Pattern ACTS = Pattern.compile(
            "\\b(?:(?:just|please|then|you (?:should|must|need to|can|have to)) )*(?:(?:do not|never|avoid)\\b|(?:you should not|you must not|you can not)\\b|(?:stop|take(?! (?:it|that) (?:you|as|from))|use|skip|double|drink|increase|reduce|restart|hold|give (?:yourself|him|her|them))\\b)");

    /** "any swelling will settle": nothing to be watched for. */
    static final Pattern TELLS = Pattern.compile(
            "(?<!\\b(?:that|which|who|you|where) )\\b(?:will|is|are|was|were|has|have|can|could|would|should|may|might|means)\\b");

    static final Pattern SETS_IN = Pattern.compile("\\b(?:gets?|is getting|are getting|becomes?|starts?|develops?)\\b");

    private ConditionWords() {}

    /** "unless it is red" and "should it bleed", where it opens what is said. */
    static boolean unless(List<Token> tokens, int at) {
        boolean should = tokens.get(at).is("should")
                && at + 2 < tokens.size()
                && SHOULD_BE.contains(tokens.get(at + 1).text());
        return tokens.get(at).is("unless") && at + 2 < tokens.size()
                || should && tokens.subList(0, at).stream().allMatch(ConditionWords::leads);
    }

    /** What opens a condition there: "should you" is "if you". */
    static String opener(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        boolean own = word.equals("should") && !tokens.get(at + 1).is("you");
        return own || word.equals("once") || word.equals("unless") ? word : "if";
    }

    /** Whether the word says nothing before an "if". */
    static boolean leads(Token token) {
        return BEFORE.contains(token.text());
    }

    /** Those tokens without what only joins them, what is said by the way, and a start that was given up. */
    static Optional<Clause> part(Clause clause, int from, int to) {
        var tokens = trimmed(withoutAsides(clause.tokens().subList(from, to)));
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean anew = tokens.get(i).is("if")
                    || tokens.get(i).is(",") && ANEW.contains(tokens.get(i + 1).text());
            if (anew
                    && TORN.matcher(text(tokens, 0, tokens.get(i - 1).is(",") ? i - 1 : i))
                            .find()) {
                tokens = trimmed(tokens.subList(i + 1, tokens.size()));
                i = 0;
            }
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(clause.number(), clause.utterance(), clause.speaker(), tokens, false));
    }

    private static List<Token> trimmed(List<Token> said) {
        var tokens = new ArrayList<>(said);
        while (!tokens.isEmpty() && BEFORE.contains(tokens.getFirst().text())) {
            tokens.removeFirst();
        }
        while (!tokens.isEmpty() && BEHIND.contains(tokens.getLast().text())) {
            boolean object = tokens.size() > 1
                    && BEFORE_OBJECT.contains(tokens.get(tokens.size() - 2).text())
                    && (tokens.getLast().is("you")
                            || tokens.getLast().is("that")
                            || tokens.getLast().is("they"));
            if (object) {
                break;
            }
            tokens.removeLast();
        }
        return tokens;
    }

    private static List<Token> withoutAsides(List<Token> said) {
        var tokens = new ArrayList<>(said);
        String text = text(tokens, 0, tokens.size());
        var aside = SAID_BY_THE_WAY.matcher(text);
        while (aside.find()) {
            int at = (int) text.substring(0, aside.start())
                    .chars()
                    .filter(c -> c == ' ')
                    .count();
            int count = aside.group().strip().split(" ").length;
            tokens.subList(at, Math.min(tokens.size(), at + count)).clear();
            text = text(tokens, 0, tokens.size());
            aside = SAID_BY_THE_WAY.matcher(text);
        }
        return tokens;
    }

    static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    static Clause whole(Clause clause) {
        return part(clause, 0, clause.tokens().size()).orElse(clause);
    }
}
