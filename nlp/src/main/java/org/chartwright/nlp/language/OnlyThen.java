package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in what a clinician says in, whether what is named there is done, or true, only on a condition out: "if the
 * swab is positive , you start penicillin | and we test the family". A courtesy is none: "if that is okay with you we
 * will start penicillin".
 */
public final class OnlyThen {

    private static final String LEAD = "^(?:(?:and|so|but|now|well|or|okay|again|also|then|, |,) ?)*";
    /** "to see if", "even if": behind these it is no condition. */
    private static final String NONE_BEHIND =
            "(?<!\\b(?:see|know|knows|check|wonder|wondering|determine|ask|sure|tell|decide|figure|as|even|what|matter|remember|out|about|depending|of) )";

    private static final Pattern OPENER = Pattern.compile(
            NONE_BEHIND
                    + "\\b(?:if|unless|in case|as long as|(?<=^|, |and |but |so )should (?:it|you|that|this|the [a-z]+|things|there|they)) ");
    /** What is asked of a person's wish or leave. */
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:you (?:(?:do|would|really|just|also) )*(?:want|like|wish|can\\b(?! not)|could\\b(?! not)|prefer|agree|do not mind|would not mind|are (?:okay|ok|happy|willing|agreeable|fine|comfortable|interested|up for|open to)\\b)"
                    + "|(?:some|any)(?:one|body)\\b|people\\b|(?:i|we) (?:can|could|may|might)\\b(?! not)|possible\\b|needed\\b|necessary\\b|anything\\b|so\\b"
                    + "|(?:that|this|it) (?:is|sounds|works|would be) (?:all right|alright|okay|ok|fine|good with|good for|possible|needed|necessary|for you)\\b|you (?:would|will) (?:let|allow|bear))");

    /** Here something else begins that is decided. */
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:otherwise|meanwhile|in the meantime|for now|right now|today|tonight|at this point|hey ,? ?dragon|either way|anyway|regardless|(?:but|so|and) (?:let's|(?:i am|we are) (?:going to|starting|ordering|sending|prescribing)|(?:i|we) (?:want|would like))|but (?:i|we|you|not|until|till)|number (?:\\d|one|two|three|four|five|six))\\b");

    /** Goes on with what hangs on the same. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:then|and then|and|or) (?:maybe |probably |then )?(?:(?:i|we) (?:will|would|can|could|may|might|might have to|talk|start|stop|add|switch|get|repeat|hold|go|try|give|see|check)\\b"
                    + "|you (?:will|would|can|could|may|might|need|start|stop|hold|call|come|go|take|get|skip|tell)\\b(?! not)"
                    + "|(?:start|stop|hold|call|come|go|take|give|skip|tell|add|switch)\\b)");
    /** The next visit is agreed on whatever comes. */
    private static final Pattern BACK = Pattern.compile(
            "^(?:and|then|and then) (?:(?:i|we) will )?see you (?:back )?(?:again )?(?:here )?in (?:about )?(?:\\d+|an?|two|three|four|six|eight|twelve)\\b");

    /** One more thing that is decided. */
    private static final Pattern ALSO = Pattern.compile(
            "^(?:(?:and|so|now|okay|,) )*(?:also\\b|(?:i|we) (?:(?:am|are|will|would) also|also|would (?:really )?like to see you)\\b|let's\\b|for (?:right )?now\\b)");

    private static final Pattern THEN = Pattern.compile("^(?:(?:and|so|okay|,) )*then\\b");
    /** One more of what it hangs on. */
    private static final Pattern ANOTHER = Pattern.compile(
            "^(?:and|or) (?:if|you (?:are|have|get|feel|still|do not)|your|it (?:is|gets|does)|the [a-z]+ (?:is|gets|starts|does))\\b");

    private static final int MOST = 2;
    private static final int LONGEST = 34;

    private OnlyThen() {}

    /** @param at index of the token in the clause */
    public static boolean at(Clause clause, int at, List<Clause> clauses) {
        if (!clause.byClinician() || clause.question()) {
            return false;
        }
        return behindCondition(ConditionWords.text(clause.tokens(), 0, at)) || led(clause, at, clauses);
    }

    /** Whether what stands behind an "if" only asks for a person's leave. */
    static boolean courtesy(String condition) {
        return COURTESY.matcher(condition).find();
    }

    /** Whether a condition, no courtesy, was opened in those words and nothing decided begins behind it. */
    public static boolean behindCondition(String said) {
        String words = said + " ";
        var opener = OPENER.matcher(words);
        int from = -1;
        while (opener.find()) {
            from = COURTESY.matcher(words.substring(opener.end())).find() ? -1 : opener.end();
        }
        return from >= 0 && !DECIDED.matcher(words.substring(from)).find();
    }

    /** Whether a condition, no courtesy, is told right behind: " 500 mg if the cough comes back". */
    public static boolean beforeCondition(String behind) {
        var opener = OPENER.matcher(behind + " ");
        return opener.find()
                && !BROKEN.matcher(behind.substring(0, opener.start()).replaceFirst(" , $", " "))
                        .find()
                && behind.substring(0, opener.start()).strip().split(" ").length <= REACH
                && !COURTESY.matcher(behind.substring(Math.min(behind.length(), opener.end())))
                        .find();
    }

    private static final Pattern BROKEN = Pattern.compile("\\b(?:and|but|then|so|because)\\b|, (?!(?:but )?only )");
    private static final int REACH = 9;

    /** Whether it hangs on what was said in the clause before, or in the one before that. */
    private static boolean led(Clause clause, int at, List<Clause> clauses) {
        if (clause.number() == 0
                || DECIDED.matcher(ConditionWords.text(clause.tokens(), 0, at)).find()) {
            return false;
        }
        Clause before = clauses.get(clause.number() - 1);
        if (before.utterance() != clause.utterance() || before.question()) {
            return false;
        }
        if (ALSO.matcher(clause.text()).find()) {
            return false;
        }
        if (bare(before)) {
            return !clause.text().matches("^(?:but|so|okay)\\b.*");
        }
        boolean first = startsWith(before) && behindCondition(before.text());
        return goesOn(clause)
                && (first || goesOn(before) && led(before, before.tokens().size(), clauses));
    }

    private static boolean goesOn(Clause clause) {
        return !BACK.matcher(clause.text()).find()
                && (GOES_ON.matcher(clause.text()).find()
                        || THEN.matcher(clause.text()).find());
    }

    /** "if the wound opens": a condition, and nothing done yet. */
    private static boolean bare(Clause clause) {
        var opener = OPENER.matcher(clause.text() + " ");
        return startsWith(clause)
                && opener.find()
                && clause.tokens().size() <= LONGEST
                && !COURTESY.matcher(
                                clause.text().substring(Math.min(clause.text().length(), opener.end())))
                        .find()
                && ConditionCut.of(clause, false).consequence().isEmpty()
                && !ConditionCut.acts(clause)
                && clause.tokens().stream().noneMatch(token -> token.is(",") || token.is("then"));
    }

    private static boolean startsWith(Clause clause) {
        var lead = Pattern.compile(LEAD).matcher(clause.text());
        return lead.lookingAt()
                && OPENER.matcher(clause.text().substring(lead.end()) + " ").lookingAt();
    }

    /** The clauses behind one with a condition that go on with what is done then. */
    static List<Clause> goingOn(List<Clause> flow, int at) {
        var out = new ArrayList<Clause>();
        boolean first = startsWith(flow.get(at)) && behindCondition(flow.get(at).text());
        for (int i = at + 1; first && i < flow.size() && out.size() < MOST; i++) {
            Clause next = flow.get(i);
            boolean on = next.utterance() == flow.get(at).utterance()
                    && goesOn(next)
                    && !ANOTHER.matcher(next.text()).find()
                    && !behindCondition(next.text())
                    && !DECIDED.matcher(next.text()).find();
            if (!on) {
                return out;
            }
            out.add(ConditionWords.whole(next));
        }
        return out;
    }
}
