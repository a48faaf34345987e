package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Withdrawal.How;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;

/**
 * Clauses and what is named in them in, what was planned and then not done after all out: "i will start topiramate" ...
 * "i would rather not" "okay , then let's hold off on it". A plan that is not sure to be the one meant stays.
 */
public final class Withdrawals {

    /** So many turns later a plan is still taken back by its name. */
    private static final int REACH = 6;
    /** What is taken back without its name was said so many turns before at most. */
    private static final int JUST_SAID = 2;

    /** Within so many clauses it is said what is done instead. */
    private static final int AFTERWARDS = 4;

    private static final Set<String> CONDITION = Set.of("if", "unless");

    private static final Set<Action> CHANGES =
            Set.of(Action.INCREASE, Action.DECREASE, Action.STOP, Action.HOLD, Action.CONTINUE, Action.REFILL);

    private final List<Clause> clauses;
    private final List<Mention> plans;
    private final List<Mention> mentions;
    private final List<Conditional> conditionals;

    private Withdrawals(List<Clause> clauses, List<Mention> mentions) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.conditionals = Conditional.in(clauses);
        var all = mentions.stream().filter(PlanWords::plans).toList();
        this.plans = all.stream().filter(plan -> !taken(plan, all)).toList();
    }

    public static List<Withdrawal> in(List<Clause> clauses, List<Mention> mentions) {
        return new Withdrawals(clauses, mentions).all();
    }

    /**
     * The mentions with what is claimed of those plans: they are denied, a change that is not made is no more than
     * supposed.
     */
    static List<Mention> marked(List<Clause> clauses, List<Mention> mentions) {
        var withdrawn = in(clauses, mentions);
        if (withdrawn.isEmpty()) {
            return mentions;
        }
        return mentions.stream()
                .map(mention -> withdrawn.stream()
                        .filter(one -> one.plan().equals(mention))
                        .findFirst()
                        .map(one -> one.how() == How.UNCHANGED
                                ? mention.supposed()
                                : mention.over(clauses.get(one.by()).evidence()))
                        .orElse(mention))
                .toList();
    }

    /** What was named before as taken is no plan by its dose alone. */
    private boolean taken(Mention plan, List<Mention> all) {
        return plan.term().kind() == Kind.DRUG
                && PlannedVerb.before(PlanWords.before(plan)).isEmpty()
                && mentions.stream()
                        .anyMatch(other -> other.term().equals(plan.term())
                                && other.clause().number() < plan.clause().number()
                                && other.certain()
                                && !all.contains(other));
    }

    private List<Withdrawal> all() {
        var out = new ArrayList<Withdrawal>();
        for (Clause clause : clauses) {
            var found = clause.byClinician()
                    ? takenBack(clause, out.stream().map(Withdrawal::by).collect(Collectors.toSet()))
                    : declined(clause);
            found.stream()
                    .filter(one -> out.stream().noneMatch(other -> other.plan().equals(one.plan())))
                    .filter(one -> !plannedAgain(one))
                    .forEach(out::add);
        }
        return out;
    }

    /** @param already clauses that took something back */
    private List<Withdrawal> takenBack(Clause clause, Set<Integer> already) {
        var found = new ArrayList<Withdrawal>();
        if (hangs(clause)) {
            return found;
        }
        for (Mention mention : mentions) {
            boolean here = mention.clause().number() == clause.number();
            boolean leaves = here && PlanWords.leaves(mention);
            if (leaves || here && PlanWords.takesBack(mention)) {
                plans.stream()
                        .filter(plan -> before(plan, clause, REACH) && same(plan, mention))
                        .filter(plan -> !leaves || PlanWords.raises(plan))
                        .forEach(plan -> found.add(withdrawal(plan, clause.number())));
            }
        }
        if (found.isEmpty()) {
            PlanWords.takenBack(clause)
                    .flatMap(noun -> plans.stream()
                            .filter(plan -> before(plan, clause, REACH) && PlanWords.has(plan, noun))
                            .reduce((one, other) -> other))
                    .ifPresent(plan -> found.add(withdrawal(plan, clause.number())));
        }
        if (found.isEmpty() && PlanWords.takesLastBack(clause) && !already.contains(clause.number() - 1)) {
            boolean own = PlanWords.strikes(clause) && plans.stream().anyMatch(plan -> before(plan, clause, 0));
            last(clause, own ? 0 : JUST_SAID).forEach(plan -> found.add(withdrawal(plan, clause.number())));
        }
        if (found.isEmpty() && PlanWords.stays(clause).isPresent()) {
            lastRaised(clause).forEach(plan -> found.add(withdrawal(plan, clause.number())));
        }
        boolean replaces = PlanWords.replacesLast(clause);
        if (found.isEmpty() && (replaces || PlanWords.turnsFromLast(clause))) {
            last(clause, replaces ? JUST_SAID : 0).stream()
                    .filter(plan -> !changes(plan))
                    .filter(plan -> plans.stream()
                            .anyMatch(next -> next.clause().number() == clause.number()
                                    && next.term().kind() == plan.term().kind()
                                    && !next.term().equals(plan.term())))
                    .forEach(plan -> found.add(withdrawal(plan, clause.number())));
        }
        return found;
    }

    /** "if your blood work looks good ," "then we can cancel that" */
    private boolean hangs(Clause clause) {
        return Conditional.at(conditionals, clause.number()).isPresent()
                || clause.number() > 0
                        && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                        && clauses.get(clause.number() - 1).words().stream().anyMatch(CONDITION::contains);
    }

    private List<Withdrawal> declined(Clause said) {
        var named = RefusalWords.thing(said).filter(words -> !RefusalWords.pointing(words));
        boolean bare = RefusalWords.bare(said);
        if (!bare && RefusalWords.thing(said).isEmpty()) {
            return List.of();
        }
        var offered = plans.stream()
                .filter(plan -> before(plan, said, REACH / 2) && RefusalWords.names(said, plan)
                        || before(plan, said, 1) && RefusalWords.isOfKind(said, plan))
                .toList();
        boolean one = offered.stream().map(Mention::term).distinct().count() == 1;
        var meant = bare || named.isEmpty() ? last(said, 1) : one ? offered : List.<Mention>of();
        return meant.stream()
                .filter(plan -> letBe(said, plan.clause().question()))
                .map(plan -> withdrawal(plan, said))
                .toList();
    }

    /** @param asked whether it was only offered, so that a no needs no reply */
    private boolean letBe(Clause said, boolean asked) {
        var next = clauses.stream()
                .skip(said.number())
                .filter(clause -> clause.byClinician() && clause.utterance() == said.utterance() + 1)
                .toList();
        return !RefusalWords.persists(next) && (asked || next.isEmpty() || RefusalWords.letBe(next));
    }

    /** The plan that was told last, where it is of one thing; of several nobody knows which is meant. */
    private List<Mention> last(Clause by, int turns) {
        var near = plans.stream().filter(plan -> before(plan, by, turns)).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        int at = near.getLast().clause().number();
        boolean other = clauses.subList(at + 1, by.number()).stream()
                                .filter(Clause::byClinician)
                                .count()
                        > 2
                || mentions.stream()
                        .anyMatch(mention -> mention.clause().number() > at
                                && mention.clause().number() < by.number()
                                && PlanWords.thing(mention)
                                && !mention.clause().text().contains("allerg")
                                && !mention.term().equals(near.getLast().term()));
        var there = near.stream().filter(plan -> plan.clause().number() == at).toList();
        boolean one = there.stream().map(Mention::term).distinct().count() == 1;
        return one && !other && there.stream().allMatch(PlanWords::firm) ? there : List.of();
    }

    /** The only change of a dose that was planned of late, of which "stay at 20" can be said. */
    private List<Mention> lastRaised(Clause by) {
        var raised = plans.stream()
                .filter(plan -> before(plan, by, REACH) && PlanWords.raises(plan))
                .toList();
        return raised.stream().map(Mention::term).distinct().count() == 1 ? raised : List.of();
    }

    private boolean before(Mention plan, Clause by, int turns) {
        return plan.clause().number() < by.number() && plan.clause().utterance() >= by.utterance() - turns;
    }

    /** Whether it is ordered all the same, later on. */
    private boolean plannedAgain(Withdrawal one) {
        return plans.stream()
                .anyMatch(plan -> plan.term().equals(one.plan().term())
                        && plan.clause().number() > one.by()
                        && !PlanWords.takesBack(plan)
                        && plan.assertion().certainty() == Fact.Certainty.CERTAIN
                        && plan.assertion().polarity() == Polarity.PRESENT
                        && !plan.clause().question());
    }

    private Withdrawal withdrawal(Mention plan, int by) {
        return clauses.subList(plan.clause().number(), by).stream()
                .filter(said ->
                        RefusalWords.bare(said) || RefusalWords.names(said, plan) || RefusalWords.isOfKind(said, plan))
                .findFirst()
                .map(said -> withdrawal(plan, said))
                .orElseGet(() -> new Withdrawal(plan, by, changes(plan) ? How.UNCHANGED : How.TAKEN_BACK));
    }

    private static Withdrawal withdrawal(Mention plan, Clause refused) {
        var how = RefusalWords.defers(refused) ? How.DEFERRED : How.DECLINED;
        return new Withdrawal(plan, refused.number(), changes(plan) ? How.UNCHANGED : how);
    }

    /** Whether the plan is to change what is taken already. */
    private static boolean changes(Mention plan) {
        return plan.term().kind() == Kind.DRUG
                && PlannedVerb.before(PlanWords.before(plan))
                        .map(PlannedVerb::action)
                        .filter(CHANGES::contains)
                        .isPresent();
    }

    private static boolean same(Mention plan, Mention other) {
        return plan.term().equals(other.term())
                || plan.term().kind() == other.term().kind() && ofClass(other.words(), plan);
    }

    /** "the statin" is atorvastatin. */
    static boolean ofClass(String words, Mention plan) {
        String name = plan.term().preferred().toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1).replaceFirst("s$", "");
        return last.length() > 3 && (name.endsWith(last) || plan.words().endsWith(last));
    }

    public static Optional<Withdrawal> of(List<Withdrawal> withdrawn, Mention mention) {
        return withdrawn.stream()
                .filter(one -> one.plan().place().equals(mention.place())
                        && one.plan().term().equals(mention.term()))
                .findFirst();
    }

    /** Whether the mention is where a plan is taken back by name, or is declined by name. */
    public static boolean tells(List<Withdrawal> withdrawn, Mention mention) {
        return withdrawn.stream()
                .anyMatch(one -> one.how() != How.UNCHANGED
                        && same(one.plan(), mention)
                        && (one.by() == mention.clause().number() || PlanWords.takesBack(mention)));
    }

    /** Where the dose is said that stays as it is: "no , leave it at 20". */
    public static Optional<Clause> left(Withdrawal one, List<Clause> clauses) {
        return one.how() != How.UNCHANGED
                ? Optional.empty()
                : clauses.stream()
                        .skip(one.by())
                        .limit(AFTERWARDS)
                        .filter(clause -> PlanWords.left(clause).isPresent())
                        .findFirst();
    }

    /** The dose that is said there. */
    public static Optional<String> dose(Clause left) {
        return PlanWords.left(left);
    }
}
