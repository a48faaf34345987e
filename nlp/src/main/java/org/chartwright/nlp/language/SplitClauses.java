package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.jspecify.annotations.Nullable;

/** Transcript in, its clauses in order out: cut at stops, and in speech without stops where a new statement begins. */
public final class SplitClauses {

    static final Set<String> SUBJECTS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "there", "let's", "that", "this", "your", "my");
    private static final Set<String> JOINTS = Set.of("and", "but", "so", "because", "then", "okay", "alright", "now");
    private static final Set<String> NOW_AFTER = Set.of("right", "until", "by", "for", "just", "even", "from", "as");

    private static final Set<String> STRIKES = Set.of("scratch", "strike", "scrap");
    private static final Set<String> ASIDES = Set.of("okay", "alright", "yeah", "yep");
    private static final Set<String> BEING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "am",
            "feel",
            "feels",
            "feeling",
            "felt",
            "doing",
            "going",
            "look",
            "looks",
            "seem",
            "seems",
            "not",
            "okay",
            "alright",
            "everything",
            "sounds",
            "pretty",
            "it",
            "you",
            "that",
            "an",
            "the",
            "all",
            "so",
            "and",
            "quite",
            "did",
            "went",
            "being",
            "done");

    private static final Set<String> CARRYING = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "can", "could", "would",
            "looks", "look", "seems", "feels", "feel", "hurts", "hurt", "shows", "sounds", "sound", "came", "went",
            "goes", "gets", "got", "said", "told", "started", "says", "needs", "should", "may", "might");

    private static final int CARRIED_WITHIN = 7;

    /** A cut inside running speech leaves at least so many words on each side. */
    private static final int SHORTEST = 4;

    /** Speech with fewer stops than one in so many words was written down without them. */
    private static final int WORDS_PER_STOP = 40;

    private static final WeightTable BOUNDARIES = WeightTable.shipped("sentence-boundaries");

    private final WeightTable boundaries;

    /** With the shipped classifier of boundaries. */
    public SplitClauses() {
        this(BOUNDARIES);
    }

    /** @param boundaries tells the gaps of {@link BoundaryFeatures} apart, by {@link BoundaryFeatures#GAPS} */
    public SplitClauses(WeightTable boundaries) {
        this.boundaries = boundaries;
    }

    public List<Clause> of(Transcript transcript) {
        var clauses = new ArrayList<Clause>();
        var speakers = TrueSpeakers.of(transcript);
        for (Utterance utterance : transcript.utterances()) {
            var speaker = speakers.get(utterance.number());
            for (var stretch : stretches(utterance, speaker)) {
                var tokens = ClosingTag.without(stretch);
                var said = trimmed(tokens);
                if (said.stream().anyMatch(Token::isWord)) {
                    if (Corrections.takesBack(said)
                            && !clauses.isEmpty()
                            && clauses.getLast().utterance() == utterance.number()
                            && Corrections.sameDrug(clauses.getLast().tokens(), said)) {
                        clauses.removeLast();
                    }
                    boolean swapped = speaker == Speaker.PATIENT && AsksFirst.takesHistory(said);
                    boolean question = swapped || tokens.getLast().is("?") || AsksFirst.is(speaker, said);
                    var who = swapped
                            ? Speaker.CLINICIAN
                            : speaker == Speaker.CLINICIAN && OwnAnswer.is(said, question, utterance.number(), clauses)
                                    ? Speaker.PATIENT
                                    : speaker;
                    clauses.add(new Clause(clauses.size(), utterance.number(), who, said, question));
                }
            }
        }
        return PutRightLater.in(clauses);
    }

    private List<List<Token>> stretches(Utterance utterance, Speaker speaker) {
        boolean recognised = !utterance.words().isEmpty();
        var read = Misheard.put(Titles.joined(ReadTokens.of(utterance.text())));
        var tokens = recognised ? spoken(read) : read;
        boolean unmarked = recognised || unmarked(tokens);
        var marks = unmarked ? LikelyMarks.of(utterance.text(), speaker, boundaries) : null;
        var open = unmarked ? OpenPhrase.in(tokens) : null;
        boolean asking = speaker == Speaker.CLINICIAN;
        var out = new ArrayList<List<Token>>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isStop() || tokens.get(i).is("…")) {
                out.add(tokens.subList(start, i + 1));
                start = i + 1;
            } else if (i > start
                    && (struck(tokens, i) || i - start == 2 && struck(tokens, start) && !ofThing(tokens, i))) {
                out.add(tokens.subList(start, i));
                start = i;
            } else if (RunTogether.supposedSo(tokens, i)
                    || !asking && OpenPhrase.thenOfCondition(tokens, start, i)
                    || unmarked && asking && IfOpening.waits(tokens, start, i)) {
                continue;
            } else if (mayEnd(marks, tokens, i) && aside(tokens, i, start)
                    || asking && IfOpening.calls(tokens, start, i)
                    || unmarked && asking && (IfOpening.at(tokens, start, i) || IfOpening.over(tokens, start, i))
                    || marks != null
                            && open != null
                            && SentenceBoundaries.begins(tokens, start, i, marks.before(tokens.get(i)))
                            && !open.waitsFor(i)
                    || i - start >= SHORTEST
                            && (mayEnd(marks, tokens, i) && beginsStatement(tokens, i)
                                    || asking && (QuestionOpening.at(tokens, i) || ProblemOpening.at(tokens, start, i)))
                    || unmarked && asking && ProblemOpening.unmarked(tokens, start, i)
                    || unmarked && asking && PlannedNext.at(tokens, start, i)) {
                out.add(tokens.subList(start, i));
                start = i;
            }
        }
        if (start < tokens.size()) {
            out.add(tokens.subList(start, tokens.size()));
        }
        return CutTooSoon.joined(out.stream()
                .filter(stretch -> !stretch.isEmpty())
                .flatMap(stretch -> LongestClause.cut(stretch).stream())
                .flatMap(stretch -> RunTogether.cut(stretch).stream())
                .toList());
    }

    /** "..., scratch that , ...": what takes the words before it back is a statement of its own. */
    private static boolean struck(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (STRIKES.contains(tokens.get(i).text()) && tokens.get(i + 1).is("that")
                        || tokens.get(i).is("never") && tokens.get(i + 1).is("mind"));
    }

    /** "never mind the referral" */
    private static boolean ofThing(List<Token> tokens, int i) {
        if (!tokens.get(i).is("the") && !tokens.get(i).is("about")) {
            return false;
        }
        // "never mind the dizziness , dizziness is common"
        return i + 2 >= tokens.size() || !BEING.contains(tokens.get(i + 2).text());
    }

    /** Speech with stops is cut by its words alone. */
    private static boolean mayEnd(@Nullable LikelyMarks marks, List<Token> tokens, int i) {
        return marks == null || marks.before(tokens.get(i)).mayEnd();
    }

    /** "... the x-ray okay so let me": an "okay" between two statements, where it is not what somebody is. */
    private static boolean aside(List<Token> tokens, int i, int start) {
        return i > start
                && ASIDES.contains(tokens.get(i).text())
                && !BEING.contains(tokens.get(i - 1).text())
                && !tokens.get(i - 1).text().endsWith("ly");
    }

    /**
     * The words of recognised speech and the mark at its end. The marks inside are a classifier's, set for reading;
     * drafts are better by boundaries that cut oftener.
     */
    private static List<Token> spoken(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> i == tokens.size() - 1
                        || !tokens.get(i).isStop() && !tokens.get(i).is(","))
                .mapToObj(tokens::get)
                .toList();
    }

    /** Speech that was written down without stops. */
    private static boolean unmarked(List<Token> tokens) {
        return tokens.stream().filter(Token::isStop).count() * WORDS_PER_STOP < tokens.size();
    }

    /** A joint followed by a subject, such as {@code and i} or {@code so let's}. */
    private static boolean beginsStatement(List<Token> tokens, int i) {
        // "go ahead and have you take ..." is one thing to do
        boolean goesOn = i > 0
                && (tokens.get(i - 1).is("ahead")
                        || i + 1 < tokens.size()
                                && tokens.get(i).is("now")
                                && tokens.get(i + 1).is(",")
                                && NOW_AFTER.contains(tokens.get(i - 1).text()));
        if (i + SHORTEST > tokens.size()
                || goesOn
                || !JOINTS.contains(tokens.get(i).text())) {
            return false;
        }
        int at = i + 1;
        while (at < tokens.size()
                && (tokens.get(at).is(",") || JOINTS.contains(tokens.get(at).text()))) {
            at++;
        }
        boolean asks = at + 1 < tokens.size()
                && AsksFirst.WORDS.contains(tokens.get(at).text())
                && tokens.get(at + 1).is("you");
        // "... turned out to be cancer , but yours is not"
        boolean contrasts =
                at < tokens.size() && tokens.get(i).is("but") && tokens.get(at).is("yours");
        return at < tokens.size()
                && (asks
                        || contrasts
                        || SUBJECTS.contains(tokens.get(at).text())
                                && (!mayBeAPart(tokens.get(at)) || carries(tokens, at))
                                && !placeOnly(tokens, at));
    }

    /** "and your mobility" is no statement, "and your lungs are clear" is one. */
    private static boolean mayBeAPart(Token token) {
        return token.is("your") || token.is("my");
    }

    /** "here and there" */
    private static boolean placeOnly(List<Token> tokens, int at) {
        return tokens.get(at).is("there")
                && at + 1 < tokens.size()
                && !CARRYING.contains(tokens.get(at + 1).text());
    }

    private static boolean carries(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + CARRIED_WITHIN)).stream()
                .takeWhile(token -> !token.isStop() && !JOINTS.contains(token.text()))
                .anyMatch(token -> CARRYING.contains(token.text()));
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && !tokens.get(from).isWord()) {
            from++;
        }
        while (to > from && !tokens.get(to - 1).isWord() && !tokens.get(to - 1).is("%")) {
            to--;
        }
        return tokens.subList(from, to);
    }
}
