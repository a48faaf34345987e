package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words as said in, the same without what is said while looking for the next word out: "i take the , what is it called
 * , the metformin" is "i take the metformin", "come back in , let me think , six weeks" is "come back in six weeks".
 */
final class WordSearch {

    private static final String LEAD = "(?:(?:oh|uh|um|well|god|gosh|yeah|no|,) ){0,6}";
    private static final String IT = "(?:it|that|them|they|those|him|her|that one|that thing|the thing|this)";
    private static final String NAME = "(?:name|word|term|brand|thing)";

    /** Asked of oneself, where the sentence goes on behind it. */
    private static final String ASKED = "(?:what (?:is|was|are) " + IT + "(?: called| named)?(?: now| again)?"
            + "|what (?:is|was) (?:the|its|his|her) " + NAME + "(?: of " + IT + ")?(?: now| again)?"
            + "|what (?:do|did|does) (?:you|they|he|she|we|people) call " + IT + "(?: now| again)?"
            + "|(?:what (?:you|they) call " + IT + ")"
            + "|how (?:do|did|would) (?:you|i|they) (?:say|call|put) ?(?:it|that|this)?"
            + "|(?:i )?(?:(?:always|keep|just|just about) )?(?:forget|forgot|forgetting|can not remember|do not remember|can not think of|can not recall|do not know) (?:the|its|his|her) "
            + NAME + "(?: of " + IT + ")?(?: now| right now)?"
            + "|(?:i )?(?:always )?(?:forget|forgot|can not remember|do not remember|do not know) (?:what (?:it|they|that) (?:is|was|are|were)(?: called)?|what (?:they|you) call it|how (?:you|to) (?:say|pronounce) it)"
            + "|let me (?:think|remember)(?: about (?:it|that))?(?: for a (?:second|minute))?"
            + "|what (?:is|was) (?:today|the date|the day)(?: today)?|what day (?:is|was) (?:it|today|that))";

    /** "what is today , thursday" */
    private static final String ANSWERED =
            "(?: ,? ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?= ,| yeah| so))?";

    private static final Pattern SEARCH =
            Pattern.compile(" (?<open>" + LEAD + ")" + ASKED + ANSWERED + "(?: ,)? (?=\\S)");
    private static final Pattern NAMELESS = Pattern.compile(
            " (?:a|an|the|my|some|that) (?:whatchamacallit|whatchamacallits|whatsit|whatsitcalled|thingamajig|thingy|thingamabob|doohickey)(?: thing)?(?: ,)? (?=(?:a|an|the|my|some|that|those) )");
    /** "a z something , a z pack" */
    private static final Pattern SOMETHING = Pattern.compile(
            " (?:a|an|the|some) (?:(?<word>[a-z]+) )something(?: or other)?(?: ,)? (?=(?:a|an|the|some) \\k<word>)");
    /** "since , well since tuesday" */
    private static final Pattern PLACED_AGAIN = Pattern.compile(
            " (?<word>since|for|in|on|at|about|from|during|with|to)(?: ,)? (?:well|uh|um|i guess)(?: ,)? (?=\\k<word> )");

    /** "it has been , what , three weeks" */
    private static final Pattern COUNTING = Pattern.compile(
            " (?:, )?(?:what|oh|let's see|let us see|let me see|gosh|i do not know)(?: ,) (?=(?:about |maybe |like |probably |almost |around )*(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a couple|a few) )");
    /** "it was my hip , no not my hip , my back" */
    private static final Pattern NOT_THAT = Pattern.compile(
            " (?<word>(?:my|the|a|an|in|on|his|her) [a-z]+) , (?:no|well)(?: ,)? not \\k<word> ,? ?(?:it was |but )?(?=(?:my|the|a|an|in|on|his|her) )");
    /** "took me off the , i want to say it was the metoprolol" */
    private static final Pattern GUESSED = Pattern.compile(
            " (?:, )?i (?:(?:want to|would|wanna) say|think|believe|guess)(?: it (?:was|is)(?: called)?)?(?: ,)? (?=\\S)");

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "my", "some", "this", "that", "those", "these", "your", "his", "her", "their");

    /** "for i do not know three weeks" is read as a guess. */
    private static final Set<String> COUNTED_BY = Set.of("know", "so", "of", "than");

    /** What is looked for follows these. */
    private static final Set<String> LOOKING = Set.of(
            ",", "in", "on", "at", "to", "of", "for", "with", "called", "is", "was", "took", "take", "taking", "about",
            "from", "had", "have", "has", "like", "and", "ago", "wait");

    private WordSearch() {}

    static List<Token> without(List<Token> tokens) {
        var out = tokens;
        for (var rule : List.of(NAMELESS, SOMETHING, PLACED_AGAIN, COUNTING, NOT_THAT, GUESSED, SEARCH)) {
            var shorter = without(rule, out);
            while (shorter.size() < out.size()) {
                out = shorter;
                shorter = without(rule, out);
            }
        }
        return out;
    }

    /** Without the first that is looked for so; the very same tokens where none is. */
    private static List<Token> without(Pattern rule, List<Token> all) {
        String words = all.stream().map(Token::text).collect(Collectors.joining(" "));
        var found = rule.matcher(words);
        for (int at = 0; found.find(at); at = found.start() + 1) {
            int from = tokensIn(words.substring(0, found.start()));
            int to = from
                    + tokensIn(words.substring(found.start() + 1, found.end()).strip());
            boolean open = from > 0 && DETERMINERS.contains(all.get(from - 1).text());
            if (rule == COUNTING
                    && from > 0
                    && COUNTED_BY.contains(all.get(from - 1).text())) {
                continue;
            }
            if (rule == GUESSED ? open : rule != SEARCH || looked(all, from, to)) {
                return closed(all, from, to);
            }
        }
        return all;
    }

    private static int tokensIn(String words) {
        return words.isEmpty() ? 0 : words.split(" ").length;
    }

    /** Not "what was it ?", and not "i do not know what it is , but ...". */
    private static boolean looked(List<Token> tokens, int from, int to) {
        String before = tokens.get(from - 1).text();
        boolean opens = tokens.get(from).is(",");
        Token next = tokens.get(to);
        boolean goesOn = next.isWord()
                        && !Set.of("but", "and", "so", "because", "do", "it").contains(next.text())
                || next.isNumber();
        return goesOn && !before.equals("so") && (opens || DETERMINERS.contains(before) || LOOKING.contains(before));
    }

    /** One determiner stays before what was looked for, and a comma where the sentence had paused. */
    private static List<Token> closed(List<Token> tokens, int from, int to) {
        var out = new ArrayList<>(tokens.subList(0, from));
        int pause = out.size() - 1;
        while (pause >= 0 && out.get(pause).is(",")) {
            pause--;
        }
        boolean named = DETERMINERS.contains(tokens.get(to).text());
        boolean determined = pause > 0 && DETERMINERS.contains(out.get(pause).text());
        boolean paused = pause < out.size() - 1 || tokens.get(from).is(",");
        if (determined) {
            out.subList(named ? pause : pause + 1, out.size()).clear();
        } else if (paused
                && pause == out.size() - 1
                && !LOOKING.contains(out.getLast().text())) {
            out.add(tokens.get(from));
        } else if (pause >= 0 && LOOKING.contains(out.get(pause).text())) {
            out.subList(pause + 1, out.size()).clear();
        }
        out.addAll(tokens.subList(to, tokens.size()));
        return out;
    }
}
