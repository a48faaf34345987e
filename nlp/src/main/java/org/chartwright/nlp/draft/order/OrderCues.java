package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;

/** A mention and the words around it in, how much they speak of an order out. */
final class OrderCues {

    private record Cue(Pattern words, double weight) {}

    /** Said of one drug it says nothing of another that is changed in the same breath. */
    private static final Cue KEEPING = cue("\\b(continue|keep|stay on|maintain|continuing)\\b", -2.2);

    private static final List<Cue> CUES = List.of(
            cue("\\border(ing|ed)?\\b", 3.0),
            cue("\\b(get|check|repeat|schedule|send|draw|obtain|recheck|run)\\b", 2.0),
            cue(
                    "\\b(i am going to|i will|we will|we are going to|let's|i would like|i want|we should|i recommend|i would recommend|gonna)\\b",
                    2.0),
            cue(
                    "\\b(start|put you on|place you on|add|give you|treat you with|try you on|begin|initiate|switch)\\b",
                    2.3),
            cue("\\bthe plan (?:is|will be|would be)\\b", 2.3),
            cue("\\b(prescribe|prescribing|prescription|send in|call in|refill|renew)\\b", 2.5),
            cue("\\b(increase|decrease|raise|lower|double|bump|change|adjust)\\b", 2.0),
            cue("\\b(stop|discontinue|hold)\\b", 1.0),
            KEEPING,
            cue("\\bnot (?:going to |want(?: you)? to )?(?:change|adjust|increase|increasing|changing)\\b", -4),
            cue(
                    "\\b(was|were|had|last|results?|showed|shows|since|already|reviewed|looked|looking at|did|taken|took|been taking|been on)\\b",
                    -1.2),
            cue("\\b(if you|come back if|in case|call me if)\\b", -1.0),
            cue("\\b(you can (take|use|try|buy))\\b", 0.3),
            cue("\\b(show me|(?:take a |have a )?look at)\\b", -6),
            cue("\\b(allergic|allergy|side effect)\\b", -4));

    /** A clause of so few words goes on with the one before it. */
    private static final int SHORT = 14;

    private static final double CONTINUED = 0.6;
    /** Where the plan is not announced, the last part of the visit is one. */
    private static final double LATE = 0.55;

    private static final double PLAN = 2.0;
    private static final double NOT_PLAN = -2.0;
    private static final double PATIENT = -2.0;
    private static final Set<Action> CHANGES =
            Set.of(Action.START, Action.STOP, Action.HOLD, Action.INCREASE, Action.DECREASE);
    private static final double TOLD = 4;
    private static final Pattern TELLS = Pattern.compile(
            "^(?:(?:no|yes|okay|so|well|and|then|please|just|now|,) ?)*(?:stop|start|begin|discontinue|hold|increase|decrease|reduce|switch|let's|(?:i|we) (?:will|would like you to|would like to|want you to|am going to|are going to)|i am (?:stopping|starting|switching))\\b");

    /** "statin , we will try crestor" */
    private static final Pattern DECIDES = Pattern.compile(
            "(?:\\b(?:let's|(?:i|we) (?:will|would like (?:you )?to|want (?:you )?to|am going to|are going to|am (?:starting|raising|stopping|adding|ordering|cutting|lowering)|are (?:starting|raising|stopping|adding|cutting|lowering))) (?:[a-z]+ ){0,4}|(?:^|, |\\bso |\\band |\\bplease )(?:stop|hold|increase|decrease|raise|lower) )(?:the |your |taking |taking the |you on |some |an? )?$");
    /** The drug and right behind it what is done: "spironolactone , cut it in half". */
    private static final Pattern TOPIC =
            Pattern.compile("(?:(?:and|so|okay|ok|now|then|the|your|well|,|[a-z]+ ,|blood pressure ,) ?)*");

    private OrderCues() {}

    private static Cue cue(String words, double weight) {
        return new Cue(Pattern.compile(words), weight);
    }

    /** How sure a change is an order: what the clinician tells the patient to do needs no plan around it. */
    private static double told(Mention mention) {
        String before = String.join(" ", mention.clause().words().subList(0, mention.from()));
        boolean told = mention.clause().byClinician()
                && (TELLS.matcher(mention.clause().text()).find()
                        || mention.assertion().certainty() == Certainty.CERTAIN
                                && (DECIDES.matcher(before + " ").find()
                                        || TOPIC.matcher(before).matches()));
        return told ? TOLD : 0;
    }

    /** How firmly the mention is an order; the larger, the firmer. */
    static double score(Reading reading, Mention mention, Action action) {
        String text = mention.clause().text();
        String before = before(reading, mention.clause());
        double score = CHANGES.contains(action) ? told(mention) : 0;
        for (Cue cue : CUES) {
            if (cue == KEEPING && CHANGES.contains(action)) {
                continue;
            }
            boolean here = cue.words().matcher(text).find();
            boolean continued = cue.words().matcher(before).find();
            score += here ? cue.weight() : continued ? CONTINUED * cue.weight() : 0;
        }
        boolean announced = reading.announced();
        boolean late = mention.clause().number() > LATE * reading.clauses().size();
        boolean plan = reading.phases().get(mention.clause().number()) == Phase.PLAN || !announced && late;
        score += plan ? PLAN : NOT_PLAN;
        score += mention.clause().byClinician() ? 0 : PATIENT;
        score += mention.assertion().certainty() == Certainty.HYPOTHETICAL ? 0.3 : 0;
        return score;
    }

    /** The clause before, which a short one goes on with; empty otherwise. */
    private static String before(Reading reading, Clause clause) {
        if (clause.number() == 0 || clause.tokens().size() > SHORT) {
            return "";
        }
        Clause before = reading.clauses().get(clause.number() - 1);
        return before.utterance() == clause.utterance() && !before.question() ? before.text() : "";
    }
}
