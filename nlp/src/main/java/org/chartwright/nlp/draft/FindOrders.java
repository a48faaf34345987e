package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Doses;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit in, what the clinician ordered out. Each mention of a drug, test or return is scored by the words around it;
 * mentions of one thing make one order, told where it was said most firmly.
 */
final class FindOrders {

    private record Cue(Pattern words, double weight) {}

    private record Candidate(
            Order.Type type, String head, String description, Mention mention, Clause clause, double score) {}

    private static final List<Cue> CUES = List.of(
            cue("\\border(ing|ed)?\\b", 3.0),
            cue("\\b(get|check|repeat|schedule|send|draw|obtain|recheck|run)\\b", 2.0),
            cue(
                    "\\b(i am going to|i will|we will|we are going to|let's|i would like|i want|we should|i recommend|i would recommend|gonna)\\b",
                    2.0),
            cue("\\b(start|put you on|place you on|add|give you|try you on|begin|initiate|switch)\\b", 2.3),
            cue("\\b(prescribe|prescribing|prescription|send in|call in|refill|renew)\\b", 2.5),
            cue("\\b(increase|decrease|double|bump|change|adjust)\\b", 2.0),
            cue("\\b(stop|discontinue|hold)\\b", 1.0),
            cue("\\b(continue|keep|stay on|maintain|continuing)\\b", -2.2),
            cue(
                    "\\b(was|were|had|last|results?|showed|shows|since|already|reviewed|looked|looking at|did|taken|took|been taking|been on)\\b",
                    -1.2),
            cue("\\b(if you|come back if|in case|call me if)\\b", -1.0),
            cue("\\b(you can (take|use|try|buy))\\b", 0.3),
            cue("\\b(allergic|allergy|side effect)\\b", -4));

    /** A clause of so few words goes on with the one before it. */
    private static final int SHORT = 14;

    private static final double CONTINUED = 0.6;
    /** Where the plan is not announced, the last part of the visit is one. */
    private static final double LATE = 0.55;

    private static final double PLAN = 2.0;
    private static final double NOT_PLAN = -2.0;
    private static final double PATIENT = -2.0;
    private static final double MEDICATION_AT_LEAST = 2.2;
    private static final double TEST_AT_LEAST = 3.0;
    private static final Set<Action> CHANGES = Set.of(Action.START, Action.STOP, Action.INCREASE, Action.DECREASE);
    private static final double TOLD = 4;
    private static final Pattern TELLS = Pattern.compile(
            "^(?:(?:no|yes|okay|so|well|and|then|please|just|now|,) ?)*(?:stop|start|begin|discontinue|hold|increase|decrease|reduce|switch|let's|(?:i|we) (?:will|would like you to|would like to|want you to|am going to|are going to)|i am (?:stopping|starting|switching))\\b");
    private static final Set<String> SIDES = Set.of("left", "right");
    private static final Set<String> PARTS = Set.of(
            "knee",
            "hip",
            "back",
            "spine",
            "chest",
            "shoulder",
            "elbow",
            "wrist",
            "hand",
            "foot",
            "ankle",
            "head",
            "neck",
            "abdomen",
            "brain",
            "lumbar",
            "pelvis",
            "finger",
            "leg",
            "arm",
            "kidney",
            "thyroid",
            "sinus",
            "breast",
            "renal");

    private static final Pattern GENERIC = Pattern.compile(
            "(?:routine |some |blood )?(?:labs?|lab work|blood test|blood work|tests?|imaging|ultrasound|x-ray)");

    private static Cue cue(String words, double weight) {
        return new Cue(Pattern.compile(words), weight);
    }

    /** @param facts of the visit: what is done with a drug is read once, there */
    List<Order> of(Reading reading, List<Fact> facts) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (int i = 0; i < reading.mentions().size(); i++) {
            Mention mention = reading.mentions().get(i);
            candidate(reading, mention, neighbour(reading.mentions(), i), action(facts, mention))
                    .ifPresent(found -> best.merge(found.type() + found.head(), found, (a, b) -> fuller(a, b)));
        }
        var orders = new ArrayList<Order>();
        for (Candidate candidate : best.values()) {
            double least = candidate.type() == Order.Type.MEDICATION ? MEDICATION_AT_LEAST : TEST_AT_LEAST;
            if (candidate.score() >= least) {
                orders.add(order(reading, candidate));
            }
        }
        orders.removeIf(order -> GENERIC.matcher(order.description()).matches()
                && orders.stream().anyMatch(other -> other != order && other.type() == order.type()));
        orders.addAll(followUps(reading));
        return List.copyOf(orders);
    }

    private static Candidate fuller(Candidate a, Candidate b) {
        Candidate firm = b.score() > a.score() + 0.5 ? b : a;
        Candidate other = firm == a ? b : a;
        boolean more = other.score() > 2
                && other.description().length() > firm.description().length()
                && other.description().startsWith(firm.head());
        return more
                ? new Candidate(
                        firm.type(),
                        firm.head(),
                        other.description(),
                        other.mention(),
                        other.clause(),
                        Math.max(a.score(), b.score()))
                : firm;
    }

    private static Action action(List<Fact> facts, Mention mention) {
        var place = mention.clause().evidence();
        return facts.stream()
                .filter(fact -> fact.detail() instanceof Detail.Medication medication
                        && medication.name().equals(mention.words())
                        && fact.evidence().contains(place))
                .map(fact -> ((Detail.Medication) fact.detail()).action())
                .findFirst()
                .orElse(Action.UNCLEAR);
    }

    private Optional<Candidate> candidate(Reading reading, Mention mention, int next, Action action) {
        boolean drug = mention.term().kind() == Kind.DRUG;
        boolean test = mention.term().kind() == Kind.TEST
                && (mention.term().group().equals("lab")
                        || mention.term().group().equals("imaging"));
        var claim = mention.assertion();
        if (!drug && !test
                || claim.about() != About.PATIENT
                || mention.clause().question() && !mention.clause().text().contains("order")) {
            return Optional.empty();
        }
        boolean stopped = action == Action.STOP;
        if (claim.polarity() == Polarity.ABSENT && !stopped) {
            return Optional.empty();
        }
        var type = drug
                ? Order.Type.MEDICATION
                : mention.term().group().equals("lab") ? Order.Type.LAB : Order.Type.IMAGING;
        String description = drug ? medication(mention, next, stopped) : test(mention);
        return Optional.of(new Candidate(
                type,
                mention.term().preferred(),
                description,
                mention,
                mention.clause(),
                score(reading, mention) + (CHANGES.contains(action) ? told(mention) : 0)));
    }

    /** How sure a change is an order: what the clinician tells the patient to do needs no plan around it. */
    private static double told(Mention mention) {
        boolean told = mention.clause().byClinician()
                && TELLS.matcher(mention.clause().text()).find();
        return told ? TOLD : 0;
    }

    private static double score(Reading reading, Mention mention) {
        String text = mention.clause().text();
        String before = before(reading, mention.clause());
        double score = 0;
        for (Cue cue : CUES) {
            boolean here = cue.words().matcher(text).find();
            boolean continued = cue.words().matcher(before).find();
            score += here ? cue.weight() : continued ? CONTINUED * cue.weight() : 0;
        }
        boolean announced = reading.phases().contains(Phase.PLAN);
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

    /** The problem under whose heading the plan stands. */
    private static Optional<Mention> heading(Reading reading, Clause clause) {
        Optional<Mention> last = Optional.empty();
        for (Mention mention : reading.mentions()) {
            Clause there = mention.clause();
            boolean problem =
                    mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM;
            if (problem
                    && there.number() <= clause.number()
                    && there.byClinician()
                    && reading.phases().get(there.number()) == Phase.PLAN
                    && mention.assertion().polarity() == Polarity.PRESENT
                    && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                    && ProblemPlan.HEADING.matcher(there.text()).find()) {
                boolean same = last.filter(other -> other.clause() == there).isPresent();
                last = same ? last : Optional.of(mention);
            }
        }
        return last;
    }

    private static String said(Mention mention) {
        String named = MakeUnits.named(mention);
        return mention.words().length() > mention.term().preferred().length()
                ? named.replace(mention.term().preferred(), mention.words())
                : named;
    }

    private static String medication(Mention mention, int next, boolean stopped) {
        var tokens = mention.clause().tokens();
        if (stopped) {
            return "stop " + mention.words();
        }
        var out = new StringBuilder(mention.words());
        Doses.strength(tokens, 0, mention.from(), mention.to(), next)
                .ifPresent(part -> out.append(' ').append(part));
        Doses.schedule(tokens, mention.to(), next)
                .or(() -> Doses.schedule(tokens, 0, mention.from()))
                .ifPresent(part -> out.append(' ').append(part));
        return out.toString();
    }

    /** The test with the part of the body it is of. */
    private static String test(Mention mention) {
        var tokens = mention.clause().tokens();
        var name = new StringBuilder(mention.words());
        String before = mention.from() > 0 ? tokens.get(mention.from() - 1).text() : "";
        if (PARTS.contains(before)) {
            String side = mention.from() > 1 ? tokens.get(mention.from() - 2).text() : "";
            name.insert(0, (SIDES.contains(side) ? side + " " : "") + before + " ");
        } else {
            part(tokens, mention.to())
                    .ifPresent(words -> name.append(" of the ").append(words));
        }
        return name.toString();
    }

    private static Optional<String> part(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            if (PARTS.contains(tokens.get(i).text())) {
                String side = tokens.get(i - 1).text();
                return Optional.of((side.equals("left") || side.equals("right") ? side + " " : "")
                        + tokens.get(i).text());
            }
        }
        return Optional.empty();
    }

    private static int neighbour(List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        for (int i = at + 1; i < mentions.size() && mentions.get(i).clause() == mention.clause(); i++) {
            if (mentions.get(i).term().kind() == mention.term().kind()) {
                return mentions.get(i).from();
            }
        }
        return mention.clause().tokens().size();
    }

    private static Order order(Reading reading, Candidate candidate) {
        var evidence = new ArrayList<Evidence>(List.of(candidate.clause().evidence()));
        var reason = heading(reading, candidate.clause()).or(() -> reason(reading, candidate.clause()));
        reason.map(mention -> mention.clause().evidence())
                .filter(place -> !evidence.contains(place))
                .ifPresent(evidence::add);
        return new Order(
                candidate.type(),
                candidate.description(),
                reason.map(FindOrders::said).orElse(""),
                evidence);
    }

    /** The diagnosis said last before the order, else the symptom; in the same clause first. */
    private static Optional<Mention> reason(Reading reading, Clause clause) {
        var before = reading.mentions().stream()
                .filter(mention -> mention.clause().number() <= clause.number()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && mention.answered())
                .toList();
        return last(before, Kind.CONDITION, clause, 0)
                .or(() -> last(before, Kind.SYMPTOM, clause, 0))
                .or(() -> last(before, Kind.CONDITION, clause, 40))
                .or(() -> before.stream()
                        .filter(mention -> mention.term().kind() == Kind.SYMPTOM)
                        .findFirst());
    }

    private static Optional<Mention> last(List<Mention> mentions, Kind kind, Clause clause, int reach) {
        return mentions.reversed().stream()
                .filter(mention -> mention.term().kind() == kind
                        && clause.number() - mention.clause().number() <= reach)
                .findFirst();
    }

    private static List<Order> followUps(Reading reading) {
        return reading.clauses().stream()
                .filter(clause -> clause.number() * 2 > reading.clauses().size())
                .flatMap(clause -> FollowUps.in(clause).stream())
                .collect(Collectors.toMap(
                        fact -> fact.text(),
                        fact -> new Order(Order.Type.FOLLOWUP, fact.text(), "", fact.evidence()),
                        (a, b) -> a,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
