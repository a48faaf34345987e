package org.chartwright.nlp.draft.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Doses;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Neighbours;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit in, what the clinician ordered out. Each mention of a drug, test or return is scored by the words around it;
 * mentions of one thing make one order, told where it was said most firmly.
 */
public final class FindOrders {

    private record Candidate(
            Order.Type type, String head, String description, Mention mention, Clause clause, double score) {

        /** Two x-rays of different parts are two orders, and so is one that is repeated later. */
        String key() {
            return type + head + " " + part();
        }

        String part() {
            if (type == Order.Type.MEDICATION) {
                return "";
            }
            return REPEATED.matcher(description).find()
                    ? description.replaceFirst(".* in ", "in ")
                    : OrderWords.of(description);
        }
    }

    private static final double MEDICATION_AT_LEAST = 2.2;
    private static final double TEST_AT_LEAST = 3.0;

    /** "show me the x-ray": there is one already. */
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:chas(?:e|ing)(?: up)? (?:the|your|those)|show me|pull up|bring up|let me see|(?:look(?:ing)?|looked|go(?:ing)?|went) (?:at|over|through) (?:the|your|his|her|these|those|that)|reviewed|review (?:the|your|these|those|some|this|that)|(?:pictures|images|results|findings) (?:from|of))\\b");

    /** What may have to be done, or is done by others at times, is not ordered. */
    private static final Pattern UNDECIDED = Pattern.compile(
            "\\b(?:possibly|potentially|i know (?:you|he|she) (?:want|wanted|asked)|(?:you|he|she) (?:wanted|asked (?:for|about))|the alternative|was going to say|they sometimes|(?:may|might) (?:have|need) to|(?:talk|think) about|discuss|consider|there (?:is|are) (?:(?:an?|some|another|also|other) )?(?:[a-z]+ ){0,2}called|(?:ask|call|tell|let) (?:[a-z.]+ ){1,4}about|if (?:we|i) (?:have|need) to)\\b");

    /** "hold off on starting atorvastatin" orders nothing. */
    private static final Pattern PUT_OFF = Pattern.compile(
            "\\b(?:hold(?:ing)? off(?: on)?|avoid) (?:start|add|increas|decreas|prescrib|order|gett|do)ing\\b(?!.*\\b(?:start|begin|switch|add|order|get|use|go|continue|take|do|repeat|decrease|reduce|increase|refer|give|try|apply|instead|schedule|check|recheck)\\b)");

    /** "before we consider surgery let's get an mri": decided all the same, though not for "possibly we will". */
    private static final Pattern DECIDED = Pattern.compile(
            "^(?! , ?(?:i|we)\\b) (?!(?:i|we) )\\S+ (?:.* )?(?<!\\b(?:if|whether|when|that) )(?:(?:i|we) (?:will|are going to|am going to|am ordering|want(?: you)? to|would like(?: you)? to)|let's)\\b"
                    + "(?! (?:need|have|see|talk|think|discuss|consider|decide|hold|wait|not)\\b)");

    /** Where several hang on a condition, none is ordered yet. */
    private static final Pattern ON_CONDITION = Pattern.compile(
            "^(?:(?:and|so|but|then|well|now|,) )*(?:if|unless|in case)\\b.*\\b(?:would|might|could|may)\\b|\\bif you are (?:not|still)\\b.*\\bthen$");

    private static final Pattern OPTIONS = Pattern.compile("\\b(?:could|can|might|may) .*\\bor\\b");
    private static final Pattern REPEATED = Pattern.compile("^repeat .* in ");
    private static final Pattern AGAIN =
            Pattern.compile("\\b(?:repeat|recheck|another)(?: (?:the|your|a|this|that))?$");

    /** "something similar to ibuprofen" orders something else. */
    static final Pattern COMPARED = Pattern.compile(
            "\\b(?:similar to|instead of|rather than|stronger than|same as|not with)(?: the| your| taking)?$");

    private static final Set<String> ORDERED = Set.of("lab", "imaging", "cardiac", "function");
    private static final Set<String> VALUE = Set.of("is", "was", "of", "at");
    private static final Pattern WITHDRAWN = Pattern.compile("^(?:stop|hold) ");
    private static final Pattern STRENGTH = Pattern.compile(" \\d");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:routine |some |blood )?(?:labs?|lab work|blood test|blood work|tests?|imaging|ultrasound|x-ray)");

    /**
     * @param facts of the visit: what is done with a drug is read once, there
     * @param complaint what the patient came for
     */
    public List<Order> of(Reading reading, List<Fact> facts, Optional<OrderReason.Because> complaint) {
        var reason = new OrderReason(reading, complaint);
        Map<String, Candidate> best = new LinkedHashMap<>();
        var withdrawn = reading.withdrawn();
        for (int i = 0; i < reading.mentions().size(); i++) {
            Mention mention = reading.mentions().get(i);
            if (!NotOrdered.withdrawn(mention, withdrawn)) {
                candidate(reading, i, action(facts, mention))
                        .ifPresent(found -> best.merge(found.key(), found, (a, b) -> fuller(a, b)));
            }
        }
        anywhere(best);
        var orders = new ArrayList<Order>();
        for (Candidate candidate : best.values()) {
            double least = candidate.type() == Order.Type.MEDICATION ? MEDICATION_AT_LEAST : TEST_AT_LEAST;
            if (candidate.score() >= least) {
                orders.add(order(reading, candidate, reason));
            }
        }
        orders.removeIf(order -> GENERIC.matcher(order.description()).matches()
                && orders.stream().anyMatch(other -> other != order && other.type() == order.type()));
        orders.addAll(followUps(reading));
        orders.addAll(new LooseOrders(reading).besides(orders, reason));
        new OrderedAnalytes(reading).into(orders, reason);
        orders.removeIf(order -> NotOrdered.withdrawn(order, withdrawn, reading));
        return List.copyOf(orders);
    }

    /** A test without its part of the body is the one that has it, where there is only one such. */
    private static void anywhere(Map<String, Candidate> best) {
        for (var entry : List.copyOf(best.entrySet())) {
            var bare = entry.getValue();
            var parted = best.entrySet().stream()
                    .filter(other -> !other.getKey().equals(entry.getKey())
                            && other.getKey().startsWith(entry.getKey())
                            && !REPEATED.matcher(other.getValue().description()).find())
                    .toList();
            if (bare.part().isEmpty() && !parted.isEmpty()) {
                best.remove(entry.getKey());
                var nearest = parted.size() == 1
                        ? parted.getFirst()
                        : parted.stream()
                                .max(Comparator.comparingDouble(
                                        other -> other.getValue().score()))
                                .orElseThrow();
                best.put(nearest.getKey(), fuller(nearest.getValue(), bare));
            }
        }
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

    private static Optional<Candidate> candidate(Reading reading, int at, Action action) {
        Mention mention = reading.mentions().get(at);
        boolean drug = mention.term().kind() == Kind.DRUG;
        boolean test = mention.term().kind() == Kind.TEST && ordered(mention);
        var claim = mention.assertion();
        if (!drug && !test
                || claim.about() != About.PATIENT
                || undecided(mention)
                || reading.loose()
                        && (!Offer.stands(mention.clause(), reading)
                                || Bidden.onlyIf(mention, reading)
                                || drug
                                        && OPTIONS.matcher(mention.clause().text())
                                                .find())
                || !mention.clause().byClinician()
                || drug && (action == Action.NOT_TAKING || NotOrdered.drug(mention))
                || Awaiting.any(mention, reading.clauses())
                || test && (SHOWN.matcher(mention.clause().text()).find() || measured(mention))
                || mention.clause().question() && !mention.clause().text().contains("order")) {
            return Optional.empty();
        }
        boolean withdrawn = action == Action.STOP || action == Action.HOLD;
        if (claim.polarity() == Polarity.ABSENT && !withdrawn) {
            return Optional.empty();
        }
        var type = drug
                ? Order.Type.MEDICATION
                : mention.term().group().equals("imaging") ? Order.Type.IMAGING : Order.Type.LAB;
        String description = withdrawn
                ? (action == Action.STOP ? "stop " : "hold ") + mention.words()
                : drug
                        ? OrderWords.medication(
                                mention,
                                Neighbours.before(reading.mentions(), at),
                                Neighbours.after(reading.mentions(), at))
                        : repeated(mention).orElseGet(() -> OrderWords.test(mention));
        return Optional.of(new Candidate(
                type,
                mention.term().preferred(),
                description,
                mention,
                mention.clause(),
                OrderCues.score(reading, mention, action)));
    }

    /** Of these kinds tests are ordered one by one. */
    static boolean ordered(Mention test) {
        return ORDERED.contains(test.term().group());
    }

    /** "a ct today , and repeat the ct in three months". */
    private static Optional<String> repeated(Mention mention) {
        var words = mention.clause().words();
        String after = String.join(" ", words.subList(mention.to(), words.size()));
        boolean before = words.subList(0, mention.from()).stream()
                .anyMatch(word -> mention.words().endsWith(word));
        return before
                        && AGAIN.matcher(String.join(" ", words.subList(0, mention.from())))
                                .find()
                ? FollowUps.interval(after).map(interval -> "repeat " + mention.words() + " in " + interval)
                : Optional.empty();
    }

    private static boolean undecided(Mention mention) {
        String before = mention.clause().tokens().subList(0, mention.from()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        return PUT_OFF.matcher(before).find()
                || Unhelpful.said(mention.clause().text(), mention.words())
                || COMPARED.matcher(before).find()
                || ON_CONDITION.matcher(before).find()
                || UNDECIDED
                        .matcher(before)
                        .results()
                        .anyMatch(cue -> before.matches("(?:.* )?if .*")
                                || !DECIDED.matcher(before.substring(cue.end())).find());
    }

    /** "because your creatinine is 1.8": a result, not an order. */
    private static boolean measured(Mention mention) {
        var tokens = mention.clause().tokens();
        return mention.to() + 1 < tokens.size()
                && VALUE.contains(tokens.get(mention.to()).text())
                && tokens.get(mention.to() + 1).isNumber();
    }

    private static Order order(Reading reading, Candidate candidate, OrderReason reason) {
        var evidence = new ArrayList<Evidence>(List.of(candidate.clause().evidence()));
        var because = reason.of(candidate.mention());
        because.places().stream().filter(place -> !evidence.contains(place)).forEach(evidence::add);
        var later = taken(reading, candidate);
        later.map(DoseSaidLater::place)
                .filter(place -> !evidence.contains(place))
                .ifPresent(evidence::add);
        return new Order(
                candidate.type(),
                candidate.description() + later.map(said -> " " + said.words()).orElse(""),
                because.said(),
                evidence);
    }

    private static Optional<DoseSaidLater> taken(Reading reading, Candidate candidate) {
        boolean withdrawn = WITHDRAWN.matcher(candidate.description()).find();
        if (candidate.type() != Order.Type.MEDICATION || withdrawn) {
            return Optional.empty();
        }
        boolean strength = STRENGTH.matcher(candidate.description()).find();
        boolean schedule = Doses.schedule(ReadTokens.of(candidate.description()), 0, Integer.MAX_VALUE)
                .isPresent();
        return DoseSaidLater.of(reading, candidate.mention(), strength, schedule);
    }

    private static List<Order> followUps(Reading reading) {
        return reading.clauses().stream()
                .filter(clause -> clause.number() * 2 > reading.clauses().size())
                .flatMap(clause -> FollowUps.in(clause, reading.clauses()).stream())
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
