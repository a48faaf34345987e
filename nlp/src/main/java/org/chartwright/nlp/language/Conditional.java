package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a clinician wants done on a condition, wherever speech put the two: "if the wound gets red ," "ok" "or you get a
 * fever" "then i want you to come straight back".
 *
 * @param conditions each thing it hangs on, in the order they were said, without "if"
 * @param consequence what is done then
 * @param also what is done then besides, told in the clauses right behind: "and we start ..."
 * @param opener "if", "once", "unless" or "should"
 * @param numbers the clauses that hold both
 */
public record Conditional(
        List<Clause> conditions, Clause consequence, List<Clause> also, String opener, Set<Integer> numbers) {

    private static final Set<String> REPLIES = Set.of(
            "ok",
            "okay",
            "right",
            "yeah",
            "yes",
            "yep",
            "sure",
            "uh-huh",
            "mm-hmm",
            "mhm",
            "alright",
            "all",
            "fine",
            "good",
            "great",
            "i",
            "see",
            "no",
            "problem",
            "thanks",
            "thank",
            "you",
            "absolutely",
            "perfect",
            ",");
    private static final int LONGEST_REPLY = 5;
    /** So many clauses may stand between a condition and what hangs on it. */
    private static final int AWAY = 1;

    /** So many clauses on, "if that happens" still means what was said. */
    private static final int NEAR = 4;

    private record Conditions(List<Clause> said, Set<Integer> places, int number) {}

    public Conditional {
        conditions = List.copyOf(conditions);
        also = List.copyOf(also);
        numbers = Set.copyOf(numbers);
    }

    /** Whether condition and consequence stand in clauses of their own. */
    public boolean split() {
        return numbers.size() > 1
                && conditions.stream().noneMatch(condition -> condition.number() == consequence.number());
    }

    /** Whether the clause is a part of what the consequence, in another clause, hangs on. */
    public boolean leadsTo(Clause clause) {
        return numbers.contains(clause.number()) && clause.number() != consequence.number() && !goesOn(clause);
    }

    /** Whether the clause is done on the same condition as what was said before it. */
    public boolean goesOn(Clause clause) {
        return also.stream().anyMatch(more -> more.number() == clause.number());
    }

    /** Whether the token at that place of a clause is in what the consequence hangs on. */
    public boolean supposes(Clause clause, int at) {
        int from = clause.tokens().get(at).from();
        return conditions.stream()
                .anyMatch(condition -> condition.number() == clause.number()
                        && condition.tokens().getFirst().from() <= from
                        && condition.tokens().getLast().from() >= from);
    }

    /** Clauses of a visit in, what hangs on a condition in them out. */
    public static List<Conditional> in(List<Clause> clauses) {
        var out = new ArrayList<Conditional>();
        var flow = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            boolean told = !clause.question() || ConditionCut.watched(clause) || ConditionCut.bids(clause);
            if (clause.byClinician() && told) {
                flow.add(clause);
            } else if (!reply(clause) || !flow.isEmpty() && flow.getLast().question()) {
                out.addAll(flowing(flow));
                flow.clear();
            }
        }
        out.addAll(flowing(flow));
        return List.copyOf(out);
    }

    private static boolean reply(Clause clause) {
        return clause.tokens().size() <= LONGEST_REPLY
                && clause.tokens().stream().allMatch(token -> REPLIES.contains(token.text()));
    }

    /** In what a clinician says with nothing but a reply between. */
    private static List<Conditional> flowing(List<Clause> flow) {
        var out = new ArrayList<Conditional>();
        var open = new ArrayList<Clause>();
        var places = new TreeSet<Integer>();
        var last = new Conditions(List.of(), Set.of(), 0);
        String opener = "if";
        int away = 0;
        for (int i = 0; i < flow.size(); i++) {
            Clause clause = flow.get(i);
            var cut = ConditionCut.of(clause, !open.isEmpty());
            if (cut.consequence().isPresent() && cut.conditions().isEmpty() && open.isEmpty() && cut.then()) {
                warned(flow, i, out).forEach(before -> {
                    open.add(ConditionWords.whole(before));
                    places.add(before.number());
                });
            }
            boolean other = !cut.opener().equals(opener) || open.stream().anyMatch(ConditionCut::acts);
            boolean told = cut.conditions().isEmpty()
                    && cut.consequence().isPresent()
                    && open.stream().anyMatch(ConditionCut::acts);
            if (told || !cut.conditions().isEmpty() && !open.isEmpty() && other) {
                open.clear();
                places.clear();
            }
            opener = open.isEmpty() ? cut.opener() : opener;
            open.addAll(cut.conditions());
            if (!cut.conditions().isEmpty()) {
                places.add(clause.number());
                away = 0;
            }
            boolean meant = !open.isEmpty() && open.stream().allMatch(ConditionCut::vague)
                    || open.isEmpty()
                            && cut.consequence().filter(ConditionCut::meant).isPresent();
            if (meant && cut.consequence().isPresent()) {
                open.clear();
                if (clause.number() - last.number() <= NEAR) {
                    open.addAll(last.said());
                    places.addAll(last.places());
                }
            }
            boolean names = cut.consequence().isPresent() && !open.isEmpty();
            if (names) {
                var numbers = new TreeSet<>(places);
                numbers.add(clause.number());
                i += more(flow, i, cut, open, numbers);
                var also = OnlyThen.goingOn(flow, i);
                also.forEach(next -> numbers.add(next.number()));
                i += also.size();
                var plain =
                        open.stream().filter(one -> !ConditionCut.vague(one)).toList();
                last = new Conditions(plain, Set.copyOf(places), clause.number());
                out.add(new Conditional(plain, cut.consequence().get(), also, opener, numbers));
            }
            boolean over = names || meant || cut.conditions().isEmpty() && !open.isEmpty() && ++away > AWAY;
            if (over) {
                open.clear();
                places.clear();
                away = 0;
            }
        }
        return out;
    }

    /** "your speech is getting slurred | or your face is drooping | then call an ambulance": told without an "if". */
    private static List<Clause> warned(List<Clause> flow, int at, List<Conditional> found) {
        var used = new HashSet<Integer>();
        found.forEach(other -> used.addAll(other.numbers()));
        var out = new ArrayList<Clause>();
        for (int i = at - 1; i >= 0; i--) {
            Clause clause = flow.get(i);
            boolean near = clause.utterance() >= flow.get(at).utterance() - 2;
            if (!near || used.contains(clause.number()) || !ConditionCut.warning(clause)) {
                return List.of();
            }
            out.addFirst(clause);
            if (!ConditionCut.joined(clause)) {
                return out.stream().anyMatch(ConditionCut::sets) ? out : List.of();
            }
        }
        return List.of();
    }

    /** What is added behind: "call us | or if you get a fever". */
    private static int more(List<Clause> flow, int at, ConditionCut cut, List<Clause> open, Set<Integer> numbers) {
        int count = 0;
        for (int i = at + 1; i < flow.size(); i++) {
            Clause next = flow.get(i);
            var added = ConditionCut.added(next, flow.get(i - 1), cut.openEnd() && i == at + 1);
            if (added.isEmpty()) {
                return count;
            }
            open.add(added.get());
            numbers.add(next.number());
            count++;
        }
        return count;
    }

    /** The conditions of a clause by number, empty where it holds none. */
    public static Optional<Conditional> at(List<Conditional> all, int number) {
        return all.stream().filter(one -> one.numbers().contains(number)).findFirst();
    }
}
