package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One clause of a clinician in, the conditions in it and what is to be done then out.
 *
 * @param conditions without "if", in the order they were said
 * @param consequence empty where the clause is nothing but condition, or has nothing to do with one
 * @param opener "if", "once", "unless" or "should"
 * @param then whether the consequence begins with "then"
 * @param openEnd whether the condition stands behind the consequence, so that more may follow
 */
record ConditionCut(
        List<Clause> conditions, Optional<Clause> consequence, String opener, boolean then, boolean openEnd) {

    private static final ConditionCut NONE = new ConditionCut(List.of(), Optional.empty(), "if", false, false);

    /** What a person likes or is asked to do is a courtesy. */
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:(?:,|that|then) )*(?:(?:you|we|i) (?:(?:do not(?= mind)|do|would|really|just|also|ever|still) )*(?:(?:are|is|were) (?:happy|ok|okay|able|willing|free|comfortable|interested|wondering|asking|to)\\b|want\\b|like\\b|wish\\b|can\\b(?! not)|could\\b(?! not)|prefer\\b|may\\b|might\\b|think\\b|mind\\b|look\\b|open\\b|press\\b|imagine\\b|remember\\b|have (?:any )?(?:more |other |further )?(?:questions?|concerns?|time)\\b|need (?:anything|me|us|it|to)\\b|book\\b|put\\b|tell\\b|go ahead\\b|take a look\\b)"
                    + "|(?:that|it|this) (?:is|sounds|works|would be) (?:(?:all|with|for|alright|okay|ok|fine|good|right|you|possible|the case|so|necessary|needed|easier|better|convenient) ?)+$"
                    + "|(?:possible|needed|necessary|so|not|anything|that makes|any)(?: |$)(?!(?:better|worse|change|deterioration|new|pain|fever|of))"
                    + "|(?:if|unless|i|we) )");
    /** What nobody could tell alone: "if that happens". */
    private static final Pattern VAGUE = Pattern.compile(
            "^(?:(?:it|that|this|those|these|any of (?:that|those|these)(?: things)?)(?: kind of)?(?: things)? (?:does |do |still |ever )*(?:happens?|occurs?|is the case|is positive|is negative|is (?:all )?(?:clear|normal|fine)|comes back [a-z]+|does become the case|is that bad|does)|(?:that|it|this) is|you (?:do|are|have)|not)$");

    private static final Pattern THEN = Pattern.compile("^(?:(?:,|so|and|ok|okay) )*then\\b");
    /** "any deterioration , like ...": to be watched for. */
    private static final Pattern WATCHED = Pattern.compile(
            "^(?:(?:and|or|so|but|now|ok|,|just|with|for) )*(?:anything (?:over|under|above|below|more than|less than|higher than|lower than) \\d|any (?:sign|signs|deterioration|worsening|change|changes|new|further|increase|redness|swelling|fever|bleeding|numbness|weakness|concerning)\\b|(?:just )?generally concerning|(?:obviously )?with [a-z ]+ or [a-z ]+$)");

    /** "any thoughts of suicide , you call 988": asked, where nothing is done then. */
    private static final Pattern ANY = Pattern.compile(
            "^(?:(?:and|or|so|but|now|,) )*any (?!(?:(?:other|more|further|of|kind|way|time|day|questions?|concerns?|issues?|which|one|where|how) ?)+(?:,|$| ))[a-z]+");

    private static final Pattern WARNING = Pattern.compile(
            "^(?:(?:and|or|so|but|now|,|just|generally) )*(?:(?:you|your) (?!(?:would|can|could|will|should|may|might|need)\\b)|the (?:[a-z]+ ){1,2}(?:gets?|is getting|becomes?|starts?)\\b|any\\b|concerning\\b)");
    private static final Pattern IN_THAT_CASE =
            Pattern.compile("\\bin (?:that|this|which) (?:case|instance|event|situation)\\b");
    private static final Pattern ALL_RIGHT = Pattern.compile(
            "^(?:(?:and|so|or|but|then|,) )*(?:if|then|come|call|go|you need to|i want)\\b.* (?:all right|alright|ok|okay|yeah)$");
    private static final Pattern JOINED = Pattern.compile("^(?:or|and)\\b");
    private static final Pattern ONE_MORE = Pattern.compile(
            "^(?:or|and) (?:,? ?(?:also|just|then|even|indeed|generally|that|say) )*(?:if|you (?!(?:can|should|could|may|will|would|need|might)\\b(?! not))|your|they|there|it (?:is|gets|feels|looks|does)|the [a-z]+ (?:[a-z]+ )?(?:is|gets|becomes|feels|looks|starts|does|has)|he|she|any|be your)\\b");
    /** A fact of this visit, no condition: "and your blood pressure is 180 today". */
    private static final Pattern MEASURED =
            Pattern.compile("^and\\b.*\\b(?:(?:is|was|of) \\d+|\\d+(?:/| over )\\d+|today|right now)\\b");

    private static final Pattern AGAIN_IF = Pattern.compile("^(?:(?:and|or|so|but|,|again|also) )*(?:if|unless)\\b");

    /** What a clause with a condition and no more does not hold: a statement of its own. */
    private static final Pattern STATES = Pattern.compile(
            "(?<!^(?:you|it|that|they|there) )\\b(?:(?:can|could|will|would|should|might|may|must) (?!not\\b)|need to\\b|i have|mentioned|said|told|recommend|remember)|, do not\\b");

    private static final Set<String> AFTER_ONCE = Set.of("you", "your", "it", "that", "they", "the", "we");
    private static final int LEAST = 2;
    private static final int LONGEST = 34;

    static ConditionCut of(Clause clause, boolean open) {
        var tokens = clause.tokens();
        int at = from(tokens);
        String opener = at < 0 ? "if" : ConditionWords.opener(tokens, at);
        boolean once = opener.equals("once");
        boolean more = open
                && ONE_MORE.matcher(clause.text()).find()
                && !MEASURED.matcher(clause.text()).find();
        if (at < 0 && !more) {
            boolean follows = Consequence.opens(clause.text());
            boolean then = THEN.matcher(clause.text()).find();
            if (open && ConditionWords.ACTS.matcher(clause.text()).lookingAt()) {
                return new ConditionCut(List.of(), Optional.of(clause), "if", then, false);
            }
            if (follows && !JOINED.matcher(clause.text()).find()) {
                return new ConditionCut(List.of(), Optional.of(clause), "if", then, false);
            }
            return watched(clause) ? inList(clause) : NONE;
        }
        if (more && at > 0) {
            int act = Consequence.from(tokens.subList(0, at), LEAST);
            if (act > 0) {
                return Optional.of(ConditionWords.part(clause, 0, act))
                        .filter(first -> first.isPresent()
                                && !STATES.matcher(first.get().text()).find())
                        .map(first -> new ConditionCut(
                                Stream.concat(
                                                first.stream(),
                                                ConditionWords.part(clause, at + 1, tokens.size()).stream())
                                        .toList(),
                                ConditionWords.part(clause, act, at),
                                "if",
                                false,
                                false))
                        .orElse(NONE);
            }
        }
        if (at >= 0 && at + 1 < tokens.size() && tokens.get(at + 1).is("so")) {
            return NONE;
        }
        int start = at < 0 ? 0 : at + 1;
        int end = Consequence.from(tokens, start + LEAST);
        var condition = ConditionWords.part(clause, start, end < 0 ? tokens.size() : end);
        boolean courtesy = condition.isPresent()
                && !once
                && COURTESY.matcher(condition.get().text()).find();
        if (courtesy && at > 0 && Consequence.opens(ConditionWords.text(tokens, 0, at))) {
            return new ConditionCut(List.of(), ConditionWords.part(clause, 0, at), "if", false, false);
        }
        if (condition.isEmpty()
                || courtesy
                || condition.get().tokens().size() > LONGEST
                || condition.get().tokens().size() < LEAST
                || STATES.matcher(condition.get().text()).find()) {
            return NONE;
        }
        var conditions = List.of(at < 0 ? withJoint(condition.get(), clause) : condition.get());
        String before = at > 0 ? ConditionWords.text(tokens, 0, at) : "";
        if (end >= 0 && ConditionWords.ACTS.matcher(before).find()) {
            return NONE;
        }
        if (end >= 0) {
            return new ConditionCut(conditions, ConditionWords.part(clause, end, tokens.size()), opener, false, false);
        }
        if (at > 0 && !plainLead(tokens, at)) {
            boolean bids = Consequence.bids(before) || Consequence.opens(before);
            return bids ? new ConditionCut(conditions, ConditionWords.part(clause, 0, at), opener, false, true) : NONE;
        }
        return new ConditionCut(conditions, Optional.empty(), opener, false, false);
    }

    /** "and your cough is no better" holds only together with what was said before it. */
    private static Clause withJoint(Clause condition, Clause clause) {
        if (!clause.tokens().getFirst().is("and")) {
            return condition;
        }
        var tokens = new ArrayList<>(condition.tokens());
        tokens.addFirst(clause.tokens().getFirst());
        return new Clause(clause.number(), clause.utterance(), clause.speaker(), tokens, false);
    }

    private static ConditionCut inList(Clause clause) {
        int end = Consequence.from(clause.tokens(), LEAST);
        return ConditionWords.part(clause, 0, end < 0 ? clause.tokens().size() : end)
                .map(watched -> new ConditionCut(
                        List.of(watched),
                        end < 0
                                ? Optional.empty()
                                : ConditionWords.part(
                                        clause, end, clause.tokens().size()),
                        "if",
                        false,
                        false))
                .orElse(NONE);
    }

    /** Index of the "if" that opens a condition, the one behind a "but" before others; -1 where there is none. */
    private static int from(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).is("if")
                    && tokens.get(i - 1).is("but")
                    && !ConditionWords.text(tokens, i, tokens.size())
                            .matches("if (?:it|that) (?:still )?happens\\b.*")) {
                return i;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).is("if")
                    || ConditionWords.unless(tokens, i)
                    || tokens.get(i).is("case")
                            && i > 0
                            && tokens.get(i - 1).is("in")
                            && i + 2 < tokens.size()
                            && !tokens.get(i + 1).is(",");
            boolean once = tokens.get(i).is("once")
                    && i + 1 < tokens.size()
                    && AFTER_ONCE.contains(tokens.get(i + 1).text());
            if (once) {
                return i;
            }
            boolean byTheWay = i > 1
                    && tokens.get(i - 1).is("know")
                    && tokens.get(i - 2).is("you")
                    && (i == 2 || ConditionWords.leads(tokens.get(i - 3)));
            if (opens
                    && (i == 0
                            || byTheWay
                            || !ConditionWords.NO_CONDITION.contains(
                                    tokens.get(i - 1).text()))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing is said before the "if" but what leads to it. */
    private static boolean plainLead(List<Token> tokens, int at) {
        return tokens.get(at - 1).is("but")
                || tokens.subList(0, at).stream().allMatch(ConditionWords::leads)
                || ConditionWords.text(tokens, 0, at)
                        .matches(
                                "(?:.* )?(?:(?:in the meantime|like i said|you know|i mean|i will admit|i would say|a couple of things i want you to think about is|things to (?:look|watch) out for)(?: ,)?(?: you know(?: ,)?)?)");
    }

    /** One more condition behind what hangs on it. */
    static Optional<Clause> added(Clause next, Clause last, boolean open) {
        boolean again = AGAIN_IF.matcher(next.text()).find() && next.text().startsWith("or");
        boolean bare = open
                && next.text().startsWith("or")
                && next.utterance() == last.utterance()
                && ONE_MORE.matcher(next.text()).find();
        if (!again && !bare) {
            return Optional.empty();
        }
        var cut = of(next, true);
        return cut.consequence().isPresent() || cut.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(cut.conditions().getFirst());
    }

    /** "we want you to go to hospital in that case" hangs on what was said before. */
    static boolean meant(Clause consequence) {
        return IN_THAT_CASE.matcher(consequence.text()).find();
    }

    /** "if that happens you get in touch , all right ?" asks nothing. */
    static boolean bids(Clause question) {
        return ALL_RIGHT.matcher(question.text()).find();
    }

    static boolean watched(Clause clause) {
        int end = Consequence.from(clause.tokens(), LEAST);
        String listed = ConditionWords.text(
                clause.tokens(), 0, end < 0 ? clause.tokens().size() : end);
        boolean then = end > 0 && ANY.matcher(clause.text()).find();
        return (then || WATCHED.matcher(clause.text()).find())
                && !ConditionWords.TELLS.matcher(listed).find();
    }

    /** What is told without an "if" is a condition only where it is listed with "or", or what may set in. */
    static boolean sets(Clause clause) {
        return clause.text().startsWith("or ")
                || watched(clause)
                || ConditionWords.SETS_IN.matcher(clause.text()).find();
    }

    static boolean warning(Clause clause) {
        return (WARNING.matcher(clause.text()).find() || watched(clause))
                && clause.tokens().size() <= LONGEST
                && !Consequence.opens(clause.text());
    }

    static boolean joined(Clause clause) {
        return JOINED.matcher(clause.text()).find();
    }

    /** "it is still high we recheck": with what is done then in it, so that no other condition goes on with it. */
    static boolean acts(Clause condition) {
        return condition.tokens().stream().skip(LEAST).anyMatch(token -> token.is("we") || token.is("i"));
    }

    /** Whether nobody could tell what is meant without what was said before. */
    static boolean vague(Clause condition) {
        return VAGUE.matcher(condition.text()).find();
    }
}
