package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer.Sense;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A question of the clinician in, the clauses that answer it out: none where the answer is said of a later question of
 * the same turn. "Sorry ?" and what the clinician says to it are passed over, and so is a yes that is taken back.
 */
final class Reply {

    private static final String LEADS = "^(?:(?:and|so|but|okay|ok|well|then|now|or|also|yeah|alright|,) )*";
    /** Questions of a kind: a no to the last is a no to the one before as well. */
    private static final Pattern LISTING = Pattern.compile(LEADS
            + "(?:(?:is|are|was|were) there (?:any|a|an|been)|(?:has|have) there been|(?:how|what) about|(?:any|no|like|for example|such as|either)\\b"
            + "|(?:do|did|have|are|were) you (?:also |ever |still |currently |recently |then |had |been |have |having |get |getting |notice |noticed |noticing |experienced? |experiencing |feel |felt |feeling |seen )*any\\b"
            + "|(?:have|are|did|do) you (?:also |ever |been |recently )*(?:had|having|have|get|getting|on|taking|take|notice|noticed|felt|feeling|feel|been feeling|experienced|vomit\\w*|thrown|throwing|cough\\w*|smoke|drink)\\b(?! (?:an?|your|the) (?:home )?(?:thermometer|meter|monitor|machine|cuff|scales?|kit))"
            + "|have you been (?:short|having|feeling|sick|dizzy|feverish|tired|nauseous|nauseated|getting|experiencing|coughing|vomiting|constipated)\\b"
            + "|(?:do|did) you (?:(?:remember|recall) any|hit|fall|twist|injure|hurt|lose|feel|notice|hear)\\b"
            + "|(?:any|no)thing)");

    private static final Pattern OPEN = Pattern.compile(LEADS
            + "(?:(?:do|does|did|have|has|had|are|is|was|were|can|could|will|would) (?:not )?(?:you|your|it|they|that|this|the|he|she|anyone|anybody|someone|people|there|any)\\b"
            + "|(?:what|how|where|when|why|who|which)\\b|any\\b)");
    private static final Pattern WHAT = Pattern.compile(LEADS + "(?:what|how|where|when|why|who|which)\\b(?! about)");
    private static final Pattern SAID = Pattern.compile("\\byou (?:have |had |also |just )*(?:mentioned|said|told)\\b");
    private static final Pattern TAG = Pattern.compile(
            LEADS
                    + "(?:is (?:that|it) (?:right|correct|so|it|ok|okay)|(?:do|have|are|did|does|is|has) (?:you|it|they|that|there)(?: not)?|does that make sense|(?:do )?you know what i mean)$");
    private static final Pattern ASKS_BACK = Pattern.compile(
            "^(?:(?:oh|um|well|,) )*(?:sorry|pardon|pardon me|excuse me|me|who me|what|with my what|my what|in my what|say (?:that )?again|what (?:do|did) you mean\\b.*|what is that|what was that|how do you mean|(?:can|could) you (?:repeat|say) that.*|i did not (?:catch|hear|get) that.*)$");
    private static final Set<String> LITTLE = Set.of(
            "in", "on", "my", "your", "the", "a", "an", "any", "to", "of", "at", "with", "like", "is", "it", "and",
            "or", "do", "you", "mean", "have", "i");
    /** Denies the whole: "no , it is not severe" does not. */
    private static final Pattern TAKES_BACK = Pattern.compile(
            "^(?:(?:well|actually|sorry|but|i mean|oh|um|,) )*(?:no|nope)(?: no)*(?:(?: ,)? (?:sorry|i mean|actually|no))*"
                    + "(?:(?: ,)? (?:not (?:really|at all)|never|nothing|(?:i|it|they|there) (?:do|does|did|have|has|had|am|is|are|was|were|can) not))?$");
    /** "yep . no , it is fine": whether it is there is not sure, but no difficulty is. */
    private static final Pattern FINE = Pattern.compile(
            "^(?:(?:well|actually|sorry|but|i mean|oh|um|,) )*(?:no|nope)(?: ,)? (?:it|that) is (?:fine|ok|okay|all right)\\b");

    private static final Pattern DIFFICULTY =
            Pattern.compile("\\b(?:difficult\\w*|troubles?|problems?|issues?|bothers?)\\b");
    private static final Pattern ONLY_YES =
            Pattern.compile("^(?:(?:well|oh|okay|um|,|sorry) ?)*(?:(?:yes|yeah|yep|yup|mm-hmm|mhm|right)(?: ,)? ?)+$");
    private static final Pattern ONLY_NO =
            Pattern.compile("^(?:(?:well|oh|okay|um|,|sorry) ?)*(?:(?:no|nope|nah)(?: ,)? ?)+$");
    private static final Pattern ONLY_EITHER = Pattern.compile("^(?:(?:well|oh|okay|um|yes|yeah|yep|no|nope|,) ?)+$");
    private static final Pattern ONLY_SORRY_YES = Pattern.compile("^(?:(?:sorry|yes|yeah|yep|,) ?)+$");

    /** "yes i am" is said to "are you", and to no "do you". */
    private static final Pattern OWN =
            Pattern.compile("^(?:(?:yes|yeah|yep|no|nope|well|oh|,) )+i (am|do|have|did|was|can)(?: not)?(?:$| ,)");

    private static final Map<String, String> ASKS =
            Map.of("am", "are", "do", "do", "have", "have", "did", "did", "was", "were", "can", "can");
    private static final Pattern ALL =
            Pattern.compile("\\b(?:everything|both|all of|either|neither|none of|any of|nothing)\\b");

    private static final int SHORT = 4;
    /** Nobody answers a question with so many clauses behind it in its turn. */
    private static final int ASKED_AT_ONCE = 40;

    private static final int LONGEST_ASKED_BACK = 8;
    private static final int LONGEST_EXPLAINED = 14;

    private Reply() {}

    /** @param between what the clinician said behind the question in the same turn */
    static List<Clause> to(Clause question, List<Clause> between, List<Clause> clauses) {
        if (between.size() > ASKED_AT_ONCE) {
            return List.of();
        }
        var said = turn(question.utterance() + 1, question, clauses);
        if (said.isEmpty()) {
            return List.of();
        }
        var before = clauses.subList(Math.max(0, question.number() - ASKED_AT_ONCE), question.number()).stream()
                .filter(clause -> clause.utterance() == question.utterance() && clause.question())
                .toList();
        if (before.stream().anyMatch(other -> takesUp(said.getFirst(), other, question))) {
            return List.of();
        }
        if (each(said) && before.size() + between.size() == 1) {
            return between.isEmpty() ? said.subList(1, said.size()) : said.subList(0, 1);
        }
        if (between.stream().anyMatch(other -> takesUp(said.getFirst(), question, other))) {
            return settled(question, said);
        }
        boolean sure = said.stream().limit(2).anyMatch(clause -> Answer.senseOf(clause) != Sense.OTHER);
        if (sure
                && !ALL.matcher(said.getFirst().text()).find()
                && between.stream().anyMatch(later -> apart(question, later))) {
            // "yes . no , nobody": each question has its own
            boolean each = said.size() > 1
                    && Answer.senseOf(said.getFirst()) != Sense.OTHER
                    && Answer.senseOf(said.get(1)) == Sense.NO;
            return each ? said.subList(0, 1) : List.of();
        }
        return settled(question, said);
    }

    /** "are you otherwise healthy ? any conditions ?" "yeah , i am otherwise healthy" is said of the first alone. */
    private static boolean takesUp(Clause said, Clause question, Clause other) {
        var own = OWN.matcher(said.text());
        if (own.find()) {
            String asks = ASKS.get(own.group(1)) + " you ";
            return (" " + question.text()).contains(" " + asks) && !(" " + other.text()).contains(" " + asks);
        }
        return Answer.senseOf(said) == Sense.YES
                && said.words().stream()
                        .anyMatch(word -> word.length() > SHORT
                                && question.words().contains(word)
                                && !other.words().contains(word))
                && said.words().stream()
                        .noneMatch(word -> word.length() > SHORT
                                && other.words().contains(word)
                                && !question.words().contains(word));
    }

    /** "no . yes when i walk" to two questions: each has its own. */
    private static boolean each(List<Clause> said) {
        return said.size() > 1
                && ONLY_NO.matcher(said.getFirst().text()).matches()
                && Answer.senseOf(said.get(1)) == Answer.Sense.YES
                && said.get(1).words().getFirst().startsWith("y");
    }

    /** Whether the later question is one of its own, so that the answer is said of that one. */
    private static boolean apart(Clause question, Clause later) {
        String text = later.text();
        if (!later.question() && !LISTING.matcher(text).find()
                || TAG.matcher(text).matches()) {
            return false;
        }
        return OPEN.matcher(text).find()
                && (!WHAT.matcher(text).find() || WHAT.matcher(question.text()).find())
                && !SAID.matcher(question.text()).find()
                && !(LISTING.matcher(text).find()
                        && LISTING.matcher(question.text()).find());
    }

    private static List<Clause> turn(int utterance, Clause question, List<Clause> clauses) {
        var said = of(utterance, clauses);
        if (said.isEmpty() || said.getFirst().speaker() == Speaker.CLINICIAN) {
            return List.of();
        }
        if (asksBack(said, question)) {
            var explained = of(utterance + 1, clauses);
            boolean goesOn = !explained.isEmpty()
                    && explained.getFirst().byClinician()
                    && explained.stream()
                                    .mapToInt(clause -> clause.tokens().size())
                                    .sum()
                            <= LONGEST_EXPLAINED
                    && explained.stream().noneMatch(clause -> clause.question() && !again(clause, question));
            var then = of(utterance + 2, clauses);
            if (goesOn && !then.isEmpty() && !then.getFirst().byClinician()) {
                return then;
            }
        }
        boolean little = said.stream()
                .allMatch(clause -> ONLY_YES.matcher(clause.text()).matches()
                        || ONLY_NO.matcher(clause.text()).matches());
        var next = of(utterance + 1, clauses);
        if (little
                && !next.isEmpty()
                && next.getFirst().speaker() == said.getFirst().speaker()) {
            var both = new ArrayList<>(said);
            both.addAll(next);
            said = both;
        }
        // "prior to two months ? no ."
        return said.size() > 1 && said.getFirst().question() && again(said.getFirst(), question)
                ? said.subList(1, said.size())
                : said;
    }

    private static List<Clause> of(int utterance, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.utterance() == utterance)
                .toList();
    }

    private static boolean asksBack(List<Clause> said, Clause question) {
        var first = said.getFirst();
        boolean short_ = said.size() <= 2
                && said.stream().mapToInt(clause -> clause.tokens().size()).sum() <= LONGEST_ASKED_BACK;
        return short_ && (ASKS_BACK.matcher(first.text()).matches() || first.question() && again(first, question));
    }

    /** Whether it has nothing but words of the question. */
    private static boolean again(Clause clause, Clause question) {
        var asked = new HashSet<>(question.words());
        return clause.words().stream()
                .allMatch(word -> asked.contains(word)
                        || LITTLE.contains(word)
                        || ASKS_BACK.matcher(word).matches());
    }

    /** Without an opening that the next words take back: "yep . no , i do not". */
    private static List<Clause> settled(Clause question, List<Clause> said) {
        var left = said;
        while (left.size() > 1) {
            String first = left.getFirst().text();
            String then = left.get(1).text();
            boolean yes = ONLY_YES.matcher(first).matches();
            boolean fine = yes && FINE.matcher(then).find();
            if (fine && !DIFFICULTY.matcher(question.text()).find()) {
                return List.of();
            }
            boolean sorry = ONLY_EITHER.matcher(first).matches()
                    && left.stream()
                            .anyMatch(clause -> clause.tokens().getFirst().is("sorry"))
                    && ONLY_SORRY_YES.matcher(then).matches();
            if (!fine && !sorry && !(yes && TAKES_BACK.matcher(then).find())) {
                return left;
            }
            left = left.subList(1, left.size());
        }
        return left;
    }
}
