package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A stretch of speech in, the same cut where a second statement begins without a word that joins it: "he took some
 * tylenol , | he used some ice" and "there is no fracture | the joint is normal". Told by parts of speech: a subject
 * with its verb, behind a statement that has both already and does not govern it.
 */
final class RunTogether {

    private static final Set<String> GOVERNING = Openings.words("governing");
    private static final Set<String> GOVERNING_TOO = Openings.words("governing written");
    private static final Set<String> SUBORDINATE = Openings.words("subordinate");
    private static final Set<String> ASKING = Openings.words("asking");
    private static final Set<String> LEADS = Openings.words("lead");
    /** What is told of the next statement: "sometimes | it could be". */
    private static final Set<String> AHEAD = Openings.words("ahead");
    /** With a preposition before them these open the next statement: "in the meantime | i will". */
    private static final Set<String> SETTING = Openings.words("setting");

    private static final Set<String> PERSONS = Set.of("i", "he", "she", "we", "they");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "my", "your", "his");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "may", "might", "must");
    private static final Set<String> MODALS_WITH_TO =
            Set.of("have", "has", "had", "need", "needs", "going", "seem", "seems", "want", "wants");
    /** An "if" behind these is what is asked, no condition. */
    private static final Set<String> WONDERING =
            Set.of("know", "sure", "see", "wonder", "wondering", "ask", "asked", "assess", "remember");

    private static final Set<String> SUPPOSING = Set.of("think", "hope", "believe", "guess", "suppose");
    private static final Set<String> RELATING = Set.of("what", "which", "whatever", "how");

    private static final Set<String> TELLING =
            Set.of("tell", "told", "tells", "telling", "asked", "ask", "let", "help");
    private static final Set<String> TOLD = Set.of("me", "you", "him", "her", "us", "them");

    private static final Set<String> ANSWERING = Set.of("did", "do", "does", "am", "is", "was", "have", "has", "can");
    private static final Set<String> JOINING = Set.of("and", "but");
    private static final int LONGEST_ANSWER = 5;
    private static final int SHORTEST = 3;

    private final List<Token> tokens;
    private final PartsOfSpeech parts;
    private final SubjectWithVerb subjects;

    private RunTogether(List<Token> tokens) {
        this.tokens = tokens;
        this.parts = PartsOfSpeech.of(tokens);
        this.subjects = new SubjectWithVerb(tokens, parts);
    }

    /** @param tokens without a stop but at the end */
    static List<List<Token>> cut(List<Token> tokens) {
        boolean possible = tokens.size() > SHORTEST + 1
                && !tokens.getLast().is("?")
                && IntStream.range(1, tokens.size())
                        .anyMatch(i -> SubjectWithVerb.NOMINATIVE.contains(
                                        tokens.get(i).text())
                                || SubjectWithVerb.POINTING.contains(
                                        tokens.get(i).text())
                                || SubjectWithVerb.OWNERS.contains(tokens.get(i).text()));
        return possible ? new RunTogether(tokens).cut() : List.of(tokens);
    }

    private List<List<Token>> cut() {
        var out = new ArrayList<List<Token>>();
        int start = 0;
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (answeredSo(start, i)) {
                out.add(tokens.subList(start, i));
                start = i;
                continue;
            }
            if (tokens.size() > 2 * SHORTEST && OpeningTime.what(parts, i)) {
                if (i - start >= SHORTEST && begins(start, i, true)) {
                    out.add(tokens.subList(start, i));
                    start = i;
                }
                continue;
            }
            if (i - start <= LONGEST_ANSWER && answered(start, i)) {
                out.add(tokens.subList(start, i));
                start = i;
                continue;
            }
            if (tokens.size() <= 2 * SHORTEST || !subjects.at(i)) {
                continue;
            }
            boolean ahead = AHEAD.contains(parts.word(i - 1));
            int setting = OpeningTime.of(parts, i);
            int at = setting < i ? setting : ahead ? i - 1 : i;
            if (anew(start, i) || at - start >= SHORTEST && begins(start, setting, setting < i)) {
                out.add(tokens.subList(start, at));
                start = at;
            }
        }
        out.add(tokens.subList(start, tokens.size()));
        return out;
    }

    /** "i think so": the word ends an answer and joins nothing. */
    static boolean supposedSo(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).is("so")
                && SUPPOSING.contains(tokens.get(i - 1).text());
    }

    /** "i do not think so | this is ...": an answer, and what is the case. */
    private boolean answeredSo(int start, int i) {
        return i - start > 1
                && supposedSo(tokens, i - 1)
                && (SubjectWithVerb.NOMINATIVE.contains(parts.word(i))
                        || SubjectWithVerb.POINTING.contains(parts.word(i))
                        || SubjectWithVerb.OWNERS.contains(parts.word(i)));
    }

    /** "i did | it was last thursday", "he did | and he was confused": an answer before the next statement. */
    private boolean answered(int start, int i) {
        boolean joins = i + 2 < tokens.size() && JOINING.contains(parts.word(i));
        int subject = joins ? i + 1 : i;
        return SubjectWithVerb.NOMINATIVE.contains(parts.word(i - 2))
                && i - 2 == opening(start)
                && ANSWERING.contains(parts.word(i - 1))
                && SubjectWithVerb.NOMINATIVE.contains(parts.word(subject))
                && subjects.verb(subject + 1) > 0;
    }

    /** "he has to | he gets", "and the | they went": what was begun before cannot go on like this. */
    private boolean anew(int start, int i) {
        String word = parts.word(i);
        if (i <= start || !PERSONS.contains(word)) {
            return false;
        }
        String before = parts.word(i - 1);
        boolean modal = MODALS.contains(before)
                && i - 1 > start
                && parts.is(i - 2, "PRON", "NOUN", "PROPN", "CCONJ")
                && !ASKING.contains(parts.word(i - 2));
        return modal && !ASKING.contains(parts.word(opening(start)))
                || ARTICLES.contains(before)
                || before.equals("to") && parts.is(i - 1, "PART")
                || before.equals("to") && i - 1 > start && MODALS_WITH_TO.contains(parts.word(i - 2));
    }

    /** @param timed whether a time or a turn is said of what begins, so that it describes nothing before it */
    private boolean begins(int start, int i, boolean timed) {
        boolean comma = tokens.get(i - 1).is(",");
        int before = comma ? i - 2 : i - 1;
        // "..., and then , sunday , he felt fine"
        boolean within =
                comma && parts.is(before - 1, "PUNCT") && parts.word(before - 2).equals("then");
        if (within || before <= start || governed(start, before, comma) || asks(start)) {
            return false;
        }
        return complete(start, before)
                && !awaited(start, i)
                && (comma || timed || !subjects.describes(i) && !set(before));
    }

    /** "on your heart exam | i hear" and "in the meantime | i will": where the next statement is set. */
    private boolean set(int last) {
        int at = last;
        while (at > 0 && parts.is(at, "NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON")) {
            at--;
        }
        return SETTING.contains(parts.word(last))
                || parts.is(at, "ADP")
                        && IntStream.rangeClosed(at, last).anyMatch(k -> SETTING.contains(parts.word(k)));
    }

    /** Whether what stands before goes on with a subject and its verb, or cannot end a statement. */
    private boolean governed(int start, int before, boolean comma) {
        int at = before;
        while (at > start && parts.is(at, "ADV") && !governs(parts.word(at))) {
            at--;
        }
        String word = parts.word(at);
        boolean endsThere = parts.word(before).equals("that") && parts.is(before - 1, "ADP") && !comma;
        if (endsThere) {
            return false;
        }
        boolean open = parts.is(before, "CCONJ", "SCONJ", "DET", "PART", "AUX", "PUNCT")
                || !comma && parts.is(before, "VERB", "ADP");
        boolean told = at > start && TOLD.contains(word) && TELLING.contains(parts.word(at - 1));
        boolean asked = RELATING.contains(parts.word(before - 1)) || RELATING.contains(parts.word(before - 2));
        return open || told || !comma && asked || governs(word) || governs(parts.word(before));
    }

    private static boolean governs(String word) {
        return GOVERNING.contains(word) || GOVERNING_TOO.contains(word);
    }

    /** "do you have any pain you ...", where what comes is asked too. */
    private boolean asks(int start) {
        return ASKING.contains(parts.word(opening(start)));
    }

    /** Whether a subject with its verb was said already. */
    private boolean complete(int start, int last) {
        for (int k = opening(start) + 1; k <= last; k++) {
            if (parts.auxiliary(k) || parts.verb(k)) {
                return true;
            }
        }
        return false;
    }

    /** "if it is not better , | we will", "since we draw blood | i can": the statement that a condition waits for. */
    private boolean awaited(int start, int i) {
        int from = -1;
        int opening = opening(start);
        for (int k = start; k < i; k++) {
            boolean opens = k == opening
                    || LEADS.contains(parts.word(k - 1))
                    || parts.is(k - 1, "CCONJ", "PUNCT", "SCONJ", "ADV");
            boolean wondered = WONDERING.contains(parts.word(k - 1));
            boolean condition = SUBORDINATE.contains(parts.word(k))
                    && !wondered
                    && (opens || SubjectWithVerb.NOMINATIVE.contains(parts.word(i)));
            boolean placed = k == opening && parts.is(k, "SCONJ")
                    || opens && parts.is(k, "ADP")
                    || parts.word(k).equals("depending");
            if (condition || placed) {
                from = k;
            }
        }
        if (from < 0) {
            return false;
        }
        int first = from + 1;
        long said = IntStream.range(from + 1, i)
                .filter(k -> subjects.at(k) && !subjects.describes(k)
                        || parts.word(k).equals("let's")
                        || k == first && SubjectWithVerb.NOMINATIVE.contains(parts.word(k)) && subjects.verb(k + 1) > 0)
                .count();
        boolean clause = SUBORDINATE.contains(parts.word(from)) || !parts.is(from, "ADP");
        return said < (clause ? 2 : 1);
    }

    /** The first word of a stretch that is no "okay, so". */
    private int opening(int start) {
        int at = start;
        while (at < tokens.size() - 1 && LEADS.contains(tokens.get(at).text())) {
            at++;
        }
        return at;
    }
}
