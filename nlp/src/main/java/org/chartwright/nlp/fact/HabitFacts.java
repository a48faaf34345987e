package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/** A habit where it was mentioned in, what is known of it out: kept, denied, or given up. */
final class HabitFacts {

    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\b(?:quit|stopped|gave up|given up|used to|former|formerly|ex-?|no longer|not anymore|any more)\\b");
    private static final Pattern INTENDED = Pattern.compile(
            "\\b(?:to|should|could|can|will|not|never|please|if|want|try|trying|help you|help me) (?:quit|stop|stopped|give up)\\b");

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:smok|drink|vap|us)ing again\\b|\\b(?:started|took it up|picked it up|back at it) again\\b|\\b(?:restarted|relapsed|back (?:to|on) (?:smoking|cigarettes|the cigarettes|them|it|drinking))\\b|\\bi still (?:smoke|drink|have)\\b");

    /** "my wife quit" */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:my [a-z]+|he|she|they) (?:quit|stopped|gave|used|smoked|never|has|have)\\b");

    /** "does anyone smoke at home ?" */
    private static final Pattern HOUSEHOLD = Pattern.compile(
            "\\b(?:anyone|anybody|someone|somebody|who) (?:else )?(?:(?:in|at) (?:the |your )?(?:home|house|household) )?(?:who )?(?:smokes?|smoking|vapes?|drinks?|uses?)\\b|\\b(?:smokers?|second[- ]?hand smoke)\\b.*\\b(?:home|house|household)\\b");

    private HabitFacts() {}

    /** @param clauses those of the whole visit, for what an answer says of the habit it was asked about */
    static Fact of(Mention mention, List<Clause> clauses) {
        var claim = mention.assertion();
        boolean former = claim.certainty() == Fact.Certainty.CERTAIN
                && Denial.turn(mention.clause(), clauses).stream()
                        .noneMatch(clause -> AGAIN.matcher(clause.text()).find())
                && (givenUp(mention.clause())
                        || clauses.stream()
                                .filter(clause -> mention.answer().contains(clause.evidence()))
                                .anyMatch(HabitFacts::givenUp));
        var evidence = new ArrayList<Evidence>(List.of(mention.clause().evidence()));
        evidence.addAll(mention.answer());
        return new Fact(
                Kind.SOCIAL,
                former ? former(mention.term().preferred()) : mention.term().preferred(),
                former ? Polarity.PRESENT : claim.polarity(),
                claim.certainty(),
                former ? Time.PAST : claim.time(),
                HOUSEHOLD.matcher(mention.clause().text()).find() ? Fact.About.OTHER : claim.about(),
                new Detail.None(),
                evidence);
    }

    /** "do you smoke ?" "nope , i quit in 1984": whatever the first word, there was such a habit. */
    static boolean ended(Found asked, List<Found> allAsked, Answer answer) {
        return asked.term().kind() == Term.Kind.HABIT
                && allAsked.stream()
                                .filter(other -> other.term().kind() == Term.Kind.HABIT)
                                .count()
                        == 1
                && answer.clauses().stream().anyMatch(HabitFacts::givenUp)
                && answer.clauses().stream()
                        .noneMatch(clause -> AGAIN.matcher(clause.text()).find()
                                || OF_ANOTHER.matcher(clause.text()).find());
    }

    private static String former(String habit) {
        return habit.equals("tobacco use") ? "former smoker" : "former " + habit;
    }

    private static boolean givenUp(Clause clause) {
        return !clause.question()
                && GIVEN_UP.matcher(clause.text()).find()
                && !INTENDED.matcher(clause.text()).find();
    }
}
