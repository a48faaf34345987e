package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A clause and its neighbours in, what they make of it out: a wish, a fear, a guess or a thought that the one before
 * announces, and the short turn that the one behind gives it.
 */
final class LedOn {

    /** What follows was only wished, or only feared. */
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?:\\b(?:sure|sure that|so that means|if|whether|hopefully|unless|in case|to see|to see if|to make sure|watch for|would not say(?: that)?|do not (?:think|believe|feel like)(?: that)?|hope|hope that|hoping|hoping that|worried that|hopefully(?: you know)? with (?:[a-z]+ ){1,4}[a-z]+))$");

    /** "and i think here | i am going to fall": what follows is a thought. */
    private static final Pattern THOUGHT = Pattern.compile(
            "^(?:(?:and|but|so|then|,) )*i (?:think|thought|guess|feel like|felt like|fear|am afraid|was afraid|am worried|was worried)(?: here| like| that)?$");
    /** What a wish leads on to: "hopefully it helps | so that you can eat". */
    private static final Pattern SO_THAT = Pattern.compile("^(?:and )?so (?:that )?(?:you|he|she|they|we) can\\b");

    /** What something is for has not happened: "so that you do not have to have surgery". */
    private static final Pattern FOR = Pattern.compile(
            "^(?:(?:and|just|,) )*(?:so that (?:it|you|he|she|they|we|i) (?:is|are|do not|does not)\\b|so (?:that )?(?:you|he|she|they|we|i) (?:do|does|did) not have to\\b|so i could\\b|to (?:make|be) sure\\b|so (?:that )?(?:i|we) (?:can |could )?(?:see|know|tell) (?:right |exactly |just )?(?:where|what|how|whether|if|when)\\b"
                    + "|so (?:that )?you (?:can|could) (?:avoid|prevent)\\b|so (?:that )?you do not (?:have|get) (?:a|an|any|another)\\b)");

    /** "this can lead to losing the arch | and you are becoming flat-footed". */
    private static final Pattern MAY_FOLLOW =
            Pattern.compile("\\b(?:can|could|may|might) (?:also )?(?:lead to|cause|result in)\\b");

    /** What may follow as well: "you also have a high likelihood of arthritis". */
    private static final Pattern ALSO_FOLLOWS = Pattern.compile(
            "^(?:and )?you(?: (?:can|could|may|might) also\\b| also have a (?:high|higher|increased|greater|significant) (?:likelihood|risk|chance)\\b| (?:could|may|might) becom)");
    /** "if we have poor healing | this can lead to ...". */
    private static final Pattern OPEN_CONDITION =
            Pattern.compile("\\bif (?:we|you|it) (?!.*(?:,|\\b(?:then|can|will|would|could|call|come|let|give)\\b))");

    /** "call us if it gets worse | or you develop a fever" and "watch for infections | you have trouble with". */
    private static final Pattern OR_IF = Pattern.compile(
            "^or (?:if )?you (?:develop|have|get|start|begin|notice|feel|see|experience|are having)\\b");

    private static final Pattern IF = Pattern.compile("\\bif\\b");
    private static final Pattern WATCHED = Pattern.compile(
            "^(?:or )?you (?:develop|have|get|start|notice|feel|experience) (?:trouble|any|a|an|more|severe)\\b");
    private static final Pattern WATCH = Pattern.compile("\\b(?:watch|look)(?:ing)? (?:out )?for\\b");

    /** What is joined on to a guess is one too. */
    private static final Pattern GUESS =
            Pattern.compile("\\b(?:it (?:sounds|looks|seems) like|not sure (?:if|whether))\\b");

    /** What is to be done hangs on no guess. */
    private static final Pattern ORDERS = Pattern.compile(
            "^and (?:[a-z]+ )?(?:(?:i|we) (?:will|would|want|need|am|are|can)\\b|i am going|you (?:need|should|can)\\b)");

    private static final Set<String> TURNING = Set.of("but", "because");
    private static final int SHORT_TURN = 7;
    private static final int SHORT_DENIAL = 9;
    /** "but it is really not helping at all". */
    private static final Pattern DENIAL =
            Pattern.compile("^but ,? ?(?:i|it|that|they) (?:[a-z]+ ){0,3}?(?:not|never)\\b");

    private static final int LEAST = 3;

    private LedOn() {}

    /** The next clause, where it is so short a turn that the statement misleads without it: "but it did not". */
    static Optional<Clause> turn(Clause clause, List<Clause> clauses) {
        return Optional.of(clause.number() + 1)
                .filter(next -> next < clauses.size())
                .map(clauses::get)
                .filter(next -> next.utterance() == clause.utterance()
                        && !next.question()
                        && next.tokens().size() <= (denies(next) ? SHORT_DENIAL : SHORT_TURN)
                        && next.tokens().size() > 2
                        && next.tokens().stream().noneMatch(Token::isNumber)
                        && TURNING.contains(next.tokens().getFirst().text()));
    }

    private static boolean denies(Clause turn) {
        return turn.speaker() == Speaker.PATIENT && DENIAL.matcher(turn.text()).find();
    }

    /** "..., but it did not". */
    static List<Token> turned(List<Token> told, Clause turn, List<Token> turnTold) {
        Token joint = turn.tokens().getFirst();
        if (turnTold.size() < LEAST) {
            return told;
        }
        var out = new ArrayList<>(told);
        if (joint.is("but")) {
            out.add(joint.as(","));
        }
        out.add(joint);
        out.addAll(turnTold);
        return List.copyOf(out);
    }

    /** The clause before, where all it says is that the patient thinks what follows. */
    static Optional<Clause> thought(Clause clause, List<Clause> clauses) {
        return Optional.of(clause.number() - 1)
                .filter(before -> before >= 0 && clause.speaker() == Speaker.PATIENT)
                .map(clauses::get)
                .filter(before -> before.utterance() == clause.utterance()
                        && THOUGHT.matcher(before.text()).matches());
    }

    /** What has not happened but may, or is a part of what another thing hangs on. */
    private static boolean follows(Clause before, Clause clause) {
        boolean may = MAY_FOLLOW.matcher(before.text()).find()
                        && ALSO_FOLLOWS.matcher(clause.text()).find()
                || OPEN_CONDITION.matcher(before.text()).find()
                        && MAY_FOLLOW.matcher(clause.text()).find();
        boolean watched = WATCH.matcher(before.text()).find()
                && WATCHED.matcher(clause.text()).find();
        return clause.byClinician() && (may || watched || orIf(before, clause));
    }

    /** Whether the next clause is one more condition of the first. */
    static boolean orIf(Clause clause, Clause next) {
        return clause.byClinician()
                && IF.matcher(clause.text()).find()
                && OR_IF.matcher(next.text()).find();
    }

    /** Whether the clause says only what the one before is for. */
    static boolean purpose(Clause clause) {
        return clause.tokens().getFirst().is("so") && FOR.matcher(clause.text()).find();
    }

    /** "to be sure that | there is nothing else going on", cut in two. */
    static boolean from(Clause clause, List<Clause> clauses) {
        if (FOR.matcher(clause.text()).find() || OnlyIf.none(clause, clauses)) {
            return true;
        }
        if (clause.number() == 0) {
            return false;
        }
        Clause before = clauses.get(clause.number() - 1);
        boolean guessed = (GUESS.matcher(before.text()).find()
                        || MAY_FOLLOW.matcher(before.text()).find())
                && clause.tokens().getFirst().is("and")
                && !ORDERS.matcher(clause.text()).find();
        return before.utterance() == clause.utterance()
                && (guessed
                        || follows(before, clause)
                        || before.text().contains("hopefully")
                                && SO_THAT.matcher(clause.text()).find()
                        || LEADS_ON.matcher(before.text()).find());
    }

    /** "i think": without what leads to it. */
    static List<Token> thinks(List<Token> thought) {
        return thought.stream()
                .filter(token -> !token.is("here") && !token.is("and") && !token.is("but") && !token.is("so"))
                .toList();
    }
}
