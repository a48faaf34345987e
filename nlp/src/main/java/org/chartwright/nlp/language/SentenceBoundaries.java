package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.PlaceMarks.Gap;

/**
 * Where sentences begin in speech that was written down without stops, by a classifier trained on speech with stops.
 */
public final class SentenceBoundaries {

    /** A sentence does not end with these. */
    private static final Set<String> NEVER_LAST = Set.of(
            "not", "think", "if", "that", "a", "an", "the", "of", "to", "for", "with", "and", "or", "but", "is", "are",
            "was", "were", "my", "your", "his", "her", "their", "our", "from", "at", "do", "does", "did", "any", "some",
            "will", "would", "can", "could", "should", "i", "we", "he", "she", "they", "because", "when", "what", "how",
            "which", "very", "am", "be", "been", "have", "has", "had", "than", "as", "into", "about", "no", "let's",
            "you", "it", "in", "on", "so", "like");

    private static final Set<String> LEADING_TO_QUANTITY =
            Set.of("for", "to", "of", "over", "about", "around", "at", "approximately", "up", "like");

    private static final double LEAST = 0.2;
    /** Where two such words begin, a smaller probability is enough. */
    private static final double LEAST_BEFORE_OPENING = 0.04;

    private static final Set<String> OPENINGS = Set.of(
            "i am",
            "i want",
            "i also",
            "i will",
            "i do",
            "i would",
            "let me",
            "so for",
            "so when",
            "so i",
            "so we",
            "so prior",
            "for your",
            "on your",
            "listen to",
            "listening to",
            "looking at",
            "how about",
            "what about",
            "you have",
            "you are",
            "you do",
            "your lungs",
            "we will",
            "we are",
            "there is",
            "there are",
            "so let's",
            "do you",
            "are you",
            "have you",
            "it is",
            "it was",
            "he is",
            "she is",
            "when you",
            "and then",
            "now i",
            "now for",
            "so your",
            "so you",
            "so on",
            "so in",
            "now on",
            "now in",
            "in terms",
            "and so",
            "does that");
    private static final int SHORTEST = 3;

    /** Where a mark is less likely than that, words belong together: "your lower extremity | strength". */
    private static final double LEAST_MARK = 0.06;

    private static final double LEAST_STOP_BEFORE_SUBJECT = 0.06;
    /** Before the clinician says what will be done, a slight sign is enough. */
    private static final double LEAST_MARK_BEFORE_ACT = 0.015;

    private static final Set<String> ACTING = Set.of(
            "listen to",
            "listening to",
            "i will",
            "we will",
            "i want",
            "let's go",
            "i would",
            "i am",
            "we are",
            "i also",
            "i do");

    /** No sentence ends between these. */
    private static final Set<String> TOGETHER = Set.of(
            "good job",
            "great job",
            "right now",
            "blood work",
            "blood pressure",
            "physical therapy",
            "muscle relaxant",
            "at home",
            "go home",
            "so far",
            "each other",
            "a lot",
            "lot of",
            "and forth",
            "or so",
            "lower extremity",
            "extremity strength",
            "bit of",
            "kind of",
            "beats a",
            "range of",
            "urine culture");

    private static final Set<String> BEFORE_PLACE = Set.of(
            "based",
            "found",
            "see",
            "noted",
            "present",
            "seen",
            "look",
            "looks",
            "and",
            "so",
            "now",
            "findings",
            "pain");
    private static final Set<String> SIDES = Set.of("right", "left");
    private static final Set<String> BEFORE_SIDE = Set.of(
            "the", "proximal", "distal", "upper", "lower", "my", "your", "his", "her", "of", "middle", "that", "this");

    private static final Set<String> OWNED = Set.of("your", "my");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "has");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final int VERB_WITHIN = 8;
    private static final Set<String> OPENING_PLACE = Set.of("so", "now", "and");
    private static final int EXAM_WITHIN = 8;

    private static final double LEAST_STOP_BEFORE_THAT = 0.4;
    private static final double SURE_STOP = 0.5;

    private static final Set<String> SUBJECTS =
            Set.of("i", "you", "he", "she", "we", "they", "it", "there", "that", "this");

    private static final Set<String> VERBS = Set.of(
            "am", "is", "are", "was", "were", "have", "has", "had", "do", "does", "did", "can", "could", "will",
            "would", "should", "think", "want", "need", "feel", "feels", "felt", "went", "got", "took", "takes", "take",
            "said", "started", "tried", "seems", "looks", "hurts");

    /** After these a subject and its verb go on with what was said. */
    private static final Set<String> GOVERNING = Set.of(
            "that",
            "if",
            "when",
            "because",
            "since",
            "while",
            "as",
            "what",
            "how",
            "where",
            "why",
            "which",
            "who",
            "and",
            "but",
            "so",
            "or",
            "than",
            "before",
            "after",
            "until",
            "unless",
            "though",
            "although",
            "whether",
            "think",
            "know",
            "say",
            "says",
            "said",
            "saying",
            "guess",
            "believe",
            "hope",
            "sure",
            "feel",
            "felt",
            "mean",
            "means",
            "see",
            "notice",
            "noticed",
            "thought",
            "told",
            "tell",
            "wondering",
            "like",
            "wish",
            "glad",
            "happy",
            "afraid",
            "worried",
            "sorry",
            "assume",
            "remember",
            "heard",
            "time",
            "way",
            "things",
            "thing",
            "anything",
            "everything",
            "something",
            "nothing",
            "all",
            "one",
            "ones",
            "reason",
            "place",
            "much",
            "far",
            "long",
            "most",
            "every",
            "whatever",
            "whenever",
            "wherever",
            "once",
            "then",
            "now",
            "well",
            "not",
            "really",
            "honestly",
            "unfortunately",
            "actually",
            "basically",
            "yeah",
            "no",
            "okay",
            "alright",
            "to",
            "of",
            "for");

    private static final Set<String> LEADING_IN =
            Set.of("on", "in", "for", "after", "over", "if", "when", "since", "because", "with", "at", "during", "as");

    /** What is said after these hangs on them, up to the second subject with its verb. */
    private static final Set<String> CONDITION = Set.of("if", "when", "unless", "until", "since", "because", "once");

    private static final Set<String> JOINTS = Set.of("and", "so", "now", "okay", "alright", "then", "but", "well", ",");

    /** Sentences longer than this are rare; a weaker sign ends one. */
    private static final int LONG = 22;

    private final WeightTable table;

    public SentenceBoundaries(WeightTable table) {
        this.table = table;
    }

    /**
     * Whether a sentence begins at {@code i}, given where the present one began and how likely a mark stands there. The
     * classifier of marks knows more speech, the one of boundaries cuts where drafts are best cut; either may be sure.
     */
    boolean begins(List<Token> tokens, int start, int i, Gap gap) {
        boolean possible = i - start >= SHORTEST
                && tokens.size() - i >= 2
                && tokens.get(i).isWord()
                && !NEVER_LAST.contains(tokens.get(i - 1).text())
                && !goesOnWithQuantity(tokens, i);
        if (!possible) {
            return false;
        }
        if (TOGETHER.contains(tokens.get(i - 1).text() + " " + word(tokens, i))) {
            return false;
        }
        boolean side = SIDES.contains(word(tokens, i - 1)) && BEFORE_SIDE.contains(word(tokens, i - 2));
        if (side) {
            return false;
        }
        if (opensExamination(tokens, i) || opensProblem(tokens, i)) {
            return true;
        }
        if (ledIn(tokens, start, i)) {
            return false;
        }
        boolean acts = ACTING.contains(word(tokens, i) + " " + word(tokens, i + 1))
                && !GOVERNING.contains(word(tokens, i - 1));
        if (acts && gap.any() >= LEAST_MARK_BEFORE_ACT) {
            return true;
        }
        boolean opening = OPENINGS.contains(word(tokens, i) + " " + word(tokens, i + 1));
        boolean subject = opensClause(tokens, i) && !GOVERNING.contains(word(tokens, i - 1));
        double least = opening ? LEAST_BEFORE_OPENING : LEAST;
        double needed = i - start > LONG ? least / 4 : least;
        boolean likely = table.probability(features(tokens, i)) >= needed;
        if (JOINING.contains(word(tokens, i)) && !verbFollows(tokens, i)) {
            return gap.stop() >= SURE_STOP;
        }
        boolean relative = tokens.get(i).is("that");
        return likely && (subject && !relative || gap.any() >= LEAST_MARK)
                || subject && gap.stop() >= (relative ? LEAST_STOP_BEFORE_THAT : LEAST_STOP_BEFORE_SUBJECT)
                || gap.stop() >= SURE_STOP;
    }

    /** "strength | and your mobility" is one statement, "strength | and your lungs are clear" are two. */
    private static boolean verbFollows(List<Token> tokens, int i) {
        return tokens.subList(i + 1, Math.min(tokens.size(), i + VERB_WITHIN)).stream()
                .takeWhile(token -> !JOINING.contains(token.text()))
                .anyMatch(token -> VERBS.contains(token.text()));
    }

    /** "for your hypertension i am going to ...": the next problem of the plan. */
    private static boolean opensProblem(List<Token> tokens, int i) {
        if (!word(tokens, i).equals("for") || !word(tokens, i + 1).equals("your")) {
            return false;
        }
        for (int k = i + 2; k < Math.min(tokens.size(), i + EXAM_WITHIN); k++) {
            if (ACTING.contains(word(tokens, k) + " " + word(tokens, k + 1))) {
                return true;
            }
            if (VERBS.contains(word(tokens, k))) {
                return false;
            }
        }
        return false;
    }

    /** "(now, so, and) on the right knee exam": what is examined next. */
    private static boolean opensExamination(List<Token> tokens, int i) {
        boolean led =
                OPENING_PLACE.contains(word(tokens, i)) && word(tokens, i + 1).equals("on");
        if (!led && !word(tokens, i).equals("on") || BEFORE_PLACE.contains(word(tokens, i - 1))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + EXAM_WITHIN); k++) {
            String word = word(tokens, k);
            if (word.equals("exam") || word.equals("examination")) {
                return true;
            }
            if (VERBS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "he does", "there is", "we should": a subject with its verb. */
    private static boolean opensClause(List<Token> tokens, int i) {
        boolean named = OWNED.contains(word(tokens, i))
                && (BEING.contains(word(tokens, i + 2)) || BEING.contains(word(tokens, i + 3)));
        return named || SUBJECTS.contains(word(tokens, i)) && VERBS.contains(word(tokens, i + 1));
    }

    /**
     * "on your heart exam | i hear", "so over the past week | i had", "and if it is not better | we will": what opens
     * the sentence has no verb yet, or is only the condition.
     */
    private static boolean ledIn(List<Token> tokens, int start, int i) {
        boolean verb = false;
        int clauses = 0;
        for (int k = i - 1; k >= start && clauses <= 1; k--) {
            boolean opens = k == start || JOINTS.contains(word(tokens, k - 1));
            if (opens && (CONDITION.contains(word(tokens, k)) || !verb && LEADING_IN.contains(word(tokens, k)))) {
                return !LEADING_IN.contains(word(tokens, i));
            }
            verb |= VERBS.contains(word(tokens, k));
            clauses += opensClause(tokens, k) ? 1 : 0;
        }
        return false;
    }

    /** "8 days" or "for about 15 minutes" goes on with what was said before it. */
    private static boolean goesOnWithQuantity(List<Token> tokens, int i) {
        int at = i;
        while (at < i + 2 && LEADING_TO_QUANTITY.contains(word(tokens, at))) {
            at++;
        }
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    /** What the classifier sees of the gap before {@code i}. */
    public static Features features(List<Token> tokens, int i) {
        var features = new Features();
        String[] around = new String[7];
        for (int at = -3; at <= 3; at++) {
            around[at + 3] = word(tokens, i + at);
            features.add(at + "=" + around[at + 3]);
        }
        features.add("12=" + around[2] + " " + around[3]);
        features.add("01=" + around[3] + " " + around[4]);
        features.add("23=" + around[1] + " " + around[2]);
        features.add("012=" + around[3] + " " + around[4] + " " + around[5]);
        features.add("121=" + around[2] + " " + around[3] + " " + around[4]);
        return features;
    }

    private static String word(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "|";
        }
        Token token = tokens.get(at);
        return token.isNumber() ? "0" : token.text();
    }
}
