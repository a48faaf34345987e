package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place in a clinician's speech without stops in, whether a condition with what is done then begins there, is not
 * done yet there, or is over there, out: "weigh yourself daily | if you are up four pounds you call | and the cream".
 */
final class IfOpening {

    private static final Set<String> JOINTS = Set.of("and", "but", "so", "or", "then", ",");
    /** Asked to call, the patient is told when to right behind: "call us if". */
    private static final Pattern CALLS = Pattern.compile(
            "(?:\\b(?:call|contact|see|tell|message|ring)(?: (?:us|me|them|in|back|the [a-z]+|before that|sooner|right away))*|\\blet (?:us|me) know|\\bcome (?:back|in|see (?:me|us))(?: (?:in|sooner|right away))*|\\bgo to the [a-z ]+|\\b911|\\bonly|\\bor)$");
    /** Help was sought. */
    private static final Pattern SOUGHT = Pattern.compile(
            "\\b(?:(?:call|contact|tell|ring) (?:us|me|the (?:office|clinic))|go to the (?:er|ed|e r|emergency(?: room| department)?|hospital)|let (?:us|me) know|call 9 ?1 ?1|you call|you come (?:right |straight )?in(?: here)?|that is the (?:er|e r|emergency room))$");
    /** "come see me in six weeks | call before that if": when to come, and when to call sooner. */
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:see|back|return|follow up|recheck|come in|appointment)\\b.* (?:days?|weeks?|months?|years?|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: from now)?(?: (?:for|to|with) (?!if\\b)(?:[a-z]+ ?){1,6})? ?,?$");

    /** Whom to call or where to go, and right behind it when to. */
    private static final Pattern CALLED = Pattern.compile(
            "(?:, )?(?:(?:and|or|but) )?(?:(?:please|just|also|you (?:need|have|want) to|you (?:should|can|must)|you) )*(?:call|ring|contact|tell|let (?:me|us) know|(?:go|head|get)(?: (?:straight|right|back|over|directly))* to|come (?:back |in )*(?:sooner|earlier|before))\\b(?: [a-z0-9&]+){0,9}? if\\b");

    private static final int SOON = 16;
    private static final Set<String> NEXT = Set.of(
            "i", "we", "the", "your", "it", "that", "number", "for", "as", "this", "now", "then", "second", "third",
            "fourth", "okay", "alright");

    /** "call if it swells | and the cream that you can keep". */
    private static final Pattern CALLED_FOR =
            Pattern.compile("\\b(?:call|ring|contact|come|go)\\b.* if .* [a-z]+ [a-z]+$");

    private static final Pattern ANOTHER =
            Pattern.compile("^and (?:the|your) [a-z]+ (?:that you|you|we|i|stays|goes to)\\b");

    private static final Pattern DECIDED = Pattern.compile(
            "^(?:i|we) (?:would (?:also |really )?(?:like|love)|want to|also|(?:am|are|will|would) also|am (?:just )?going to|are (?:just )?going to)\\b");
    private static final Pattern SURELY = Pattern.compile(
            "^(?:, )?(?:then\\b|(?:that is )?(?:911|9 1 1|the (?:er|e r))|call\\b|you (?:just )?(?:call|tell|come|go|get in|stop|hold|quit|skip)\\b|(?:i|we) (?:talk|start|stop|switch|swap|add|go|get|hold)\\b|let (?:me|us) know|go to|come (?:back|in))");

    private static final int SHORTEST = 3;
    private static final int REACH = 32;

    private IfOpening() {}

    /** Whether a condition begins there that has its own consequence behind it. */
    static boolean at(List<Token> tokens, int start, int i) {
        boolean joint = JOINTS.contains(tokens.get(i).text()) && !tokens.get(i).is(",");
        int opener = joint ? i + 1 : i;
        if (i - start < SHORTEST
                || opener + SHORTEST >= tokens.size()
                || !tokens.get(opener).is("if")
                || JOINTS.contains(tokens.get(i - 1).text())
                || ConditionWords.NO_CONDITION.contains(tokens.get(i - 1).text())) {
            return false;
        }
        boolean calls =
                !joint && CALLS.matcher(ConditionWords.text(tokens, start, i)).find();
        int done = consequence(tokens, opener);
        return !calls
                && done > 0
                && !OnlyThen.courtesy(ConditionWords.text(tokens, opener + 1, tokens.size()))
                && awaited(ConditionWords.text(tokens, done, tokens.size()), joint);
    }

    /**
     * Whether those words wait for a condition: not "i am also ordering", and alone only what is done then at all
     * events.
     */
    private static boolean awaited(String done, boolean joint) {
        return joint ? !DECIDED.matcher(done).find() : SURELY.matcher(done).find();
    }

    /** Whether what the patient is to call for follows when to come back. */
    static boolean calls(List<Token> tokens, int start, int i) {
        boolean joint = tokens.get(i).is("and") || tokens.get(i).is("but");
        boolean condition =
                joint && i + SHORTEST < tokens.size() && tokens.get(i + 1).is("if") && consequence(tokens, i + 1) > 0;
        return i - start >= SHORTEST
                && (condition
                        || CALLED.matcher(ConditionWords.text(tokens, i, Math.min(tokens.size(), i + SOON)))
                                .lookingAt())
                && BACK.matcher(ConditionWords.text(tokens, start, i)).find();
    }

    /** Whether the stretch opens with a condition, and what is done then has not begun before that place. */
    static boolean waits(List<Token> tokens, int start, int i) {
        int opener = start;
        while (opener < i && JOINTS.contains(tokens.get(opener).text())) {
            opener++;
        }
        int done = tokens.get(opener).is("if") ? consequence(tokens, opener) : -1;
        return done >= i
                && !DECIDED.matcher(ConditionWords.text(tokens, done, tokens.size()))
                        .find();
    }

    /** "if it swells call us | and the nails": the condition is over, something else begins. */
    static boolean over(List<Token> tokens, int start, int i) {
        if (i + 1 >= tokens.size() || i - start < SHORTEST) {
            return false;
        }
        boolean next = tokens.get(i).is("number")
                || tokens.get(i).is("do") && tokens.get(i + 1).is("not")
                || (tokens.get(i).is("and")
                                || tokens.get(i).is("but")
                                || tokens.get(i).is("so"))
                        && NEXT.contains(tokens.get(i + 1).text());
        String said = ConditionWords.text(tokens, start, i);
        boolean another = CALLED_FOR.matcher(said).find()
                && ANOTHER.matcher(ConditionWords.text(tokens, i, tokens.size()))
                        .find();
        return another || next && SOUGHT.matcher(said).find() && (said + " ").contains("if ");
    }

    /** Where what is done begins, before another condition opens; -1 where nothing does. */
    private static int consequence(List<Token> tokens, int opener) {
        int end = opener + 1;
        while (end < tokens.size()
                && end - opener < REACH
                && !tokens.get(end).isStop()
                && !tokens.get(end).is("if")
                && !tokens.get(end).is("hey")) {
            end++;
        }
        return Consequence.from(tokens.subList(0, end), Math.min(end, opener + SHORTEST));
    }
}
