package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Clauses in, the same out with what a later one puts right told there as it is: "we check it in ten weeks" ... "make
 * that twelve , actually" is checked in 12 weeks, and after "did i say left ?" "it is the right one" the calf is the
 * right one. So statements, facts and orders are all made of what was meant. A number is put right where one number
 * alone can be meant, a side where one side alone was said, a drug where its name is told with what it is not.
 */
public final class PutRightLater {

    /**
     * One clause that puts another right.
     *
     * @param clause number of the one that was wrong
     * @param by number of the one that says so
     * @param only whether it says nothing else
     */
    public record Link(int clause, int by, boolean only) {

        Link(int clause, int by) {
            this(clause, by, true);
        }
    }

    /** So many turns later a patient still puts right what was said. */
    private static final int REACH = 3;

    /** Of a drug's name, which is told in full, so many. */
    private static final int FAR = 6;

    /** Between the two, only these and what was said already may stand. */
    private static final Set<String> SMALL = Set.of(
            "okay", "ok", "right", "left", "so", "and", "the", "a", "one", "that", "this", "it", "is", "was", "did",
            "you", "your", "say", "said", "really", "yes", "yeah", "sure", "are", "ago", "mm-hmm", "oh", "sorry", "no",
            "i", "see", "what", "not", "wait", "hmm", "today", "how", "long");

    private final List<Clause> clauses;
    private final List<Link> links = new ArrayList<>();

    private PutRightLater(List<Clause> clauses) {
        this.clauses = new ArrayList<>(clauses);
    }

    public static List<Clause> in(List<Clause> clauses) {
        return List.copyOf(read(clauses).clauses);
    }

    /** Which clause puts which right, of clauses as they are said or put right already. */
    public static List<Link> links(List<Clause> clauses) {
        return read(clauses).links;
    }

    private static PutRightLater read(List<Clause> clauses) {
        var read = new PutRightLater(clauses);
        for (int i = 1; i < clauses.size(); i++) {
            read.heed(i);
        }
        clauses.forEach(clause -> AnotherDose.in(clause, clauses).ifPresent(told -> read.taken(clause, told)));
        return read;
    }

    /** By the patient; what else the answer tells still stands. */
    private void taken(Clause said, AnotherDose.Told told) {
        clauses.set(
                said.number(),
                new Clause(said.number(), said.utterance(), said.speaker(), told.tokens(), said.question()));
        links.add(new Link(said.number(), told.by(), false));
    }

    private void heed(int by) {
        String before = clauses.get(by - 1).utterance() == clauses.get(by).utterance()
                ? clauses.get(by - 1).text()
                : "";
        String text = clauses.get(by).text();
        var number = CorrectionSaid.ofNumber(before, text);
        var side = CorrectionSaid.ofSide(before, text);
        var drug = CorrectionSaid.ofDrug(before, text);
        if (number.isPresent()) {
            number(number.get(), by);
        } else if (side.isPresent()) {
            side(side.get(), by);
        } else {
            drug.ifPresent(names -> drug(names, by));
        }
    }

    private void number(CorrectedNumber right, int by) {
        for (int i = by - 1; i >= 0 && near(i, by, right.far() ? FAR : REACH); i--) {
            Clause told = clauses.get(i);
            if (right.ofDose() && NumberMeant.taken(told)) {
                return;
            }
            if (told.speaker() != clauses.get(by).speaker()) {
                if (right.ofDose() && namesDrug(told)) {
                    return;
                }
                continue;
            }
            if (right.told() && i == by - 1) {
                continue;
            }
            if (right.far()) {
                if (outright(i, right, by) || right.ofDose() && namesDrug(told)) {
                    return;
                }
                continue;
            }
            var places = right.places(told.tokens(), i == by - (right.told() ? 2 : 1));
            boolean meant = right.bidden() || ofIt(i, by);
            if (places.size() == 1 && meant) {
                put(i, right.with(told.tokens(), places.getFirst(), rest(by, right)), by);
                if (right.told()) {
                    links.add(new Link(i, by - 1));
                }
                return;
            }
            if (!places.isEmpty() || told.tokens().stream().anyMatch(token -> !SMALL.contains(token.text()))) {
                return;
            }
        }
    }

    private static boolean namesDrug(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> Corrections.isDrug(token.text()));
    }

    /** Whether that was all that could be meant there, or nothing can be told. */
    private boolean outright(int told, CorrectedNumber right, int by) {
        if (right.wrong().isEmpty() && CorrectedNumber.weighed(clauses.get(told).tokens())) {
            return true;
        }
        var places = right.places(clauses.get(told).tokens(), false);
        if (places.size() == 1) {
            put(told, right.with(clauses.get(told).tokens(), places.getFirst(), List.of()), by);
            if (right.redone() == CorrectedNumber.Redone.AND_MORE) {
                links.removeLast();
                links.add(new Link(told, by, false));
            }
            if (right.told()) {
                links.add(new Link(told, by - 1));
            }
        }
        return !places.isEmpty();
    }

    /** What the correction adds, where both are of one turn: ", after the surgeon". */
    private List<Token> rest(int by, CorrectedNumber right) {
        var tokens = clauses.get(by).tokens();
        return tokens.subList(tokens.size() - right.added(), tokens.size());
    }

    private void side(CorrectionSaid.Side right, int by) {
        String wrong = right.side().equals("left") ? "right" : "left";
        int last = right.told() ? by - 1 : by;
        int first = by;
        for (int i = last - 1; i >= 0 && near(i, by, REACH) && first == by; i--) {
            Clause told = clauses.get(i);
            boolean own = told.speaker() == clauses.get(by).speaker();
            boolean named = sides(told, wrong).length + sides(told, right.side()).length > 0;
            if (own && named) {
                boolean meant = only(told, wrong, right) || only(told, right.side(), right);
                if (!meant || !right.explicit() && !ofIt(i, by)) {
                    return;
                }
                first = i;
            }
        }
        // what was said in between says it after the first
        for (int i = first; i < last; i++) {
            if (only(clauses.get(i), wrong, right)) {
                put(i, replaced(clauses.get(i).tokens(), sides(clauses.get(i), wrong)[0], right.side()), by);
            } else if (i == first) {
                links.add(new Link(i, by));
            }
        }
        if (first < last && right.told()) {
            links.add(new Link(first, last));
        }
    }

    private static boolean only(Clause clause, String side, CorrectionSaid.Side right) {
        String other = side.equals("left") ? "right" : "left";
        int[] at = sides(clause, side);
        return at.length == 1
                && sides(clause, other).length == 0
                && (right.part().isEmpty()
                        || at[0] + 1 < clause.tokens().size()
                                && clause.tokens().get(at[0] + 1).is(right.part()));
    }

    private static int[] sides(Clause clause, String side) {
        return IntStream.range(0, clause.tokens().size())
                .filter(i -> clause.tokens().get(i).is(side) && CorrectionSaid.isSide(clause.tokens(), i))
                .toArray();
    }

    private void drug(CorrectionSaid.Names names, int by) {
        Predicate<Clause> named =
                told -> told.words().contains(names.wrong()) || told.words().contains(names.right());
        int own = IntStream.range(0, by)
                .filter(i -> near(i, by, FAR)
                        && clauses.get(i).speaker() == clauses.get(by).speaker()
                        && named.test(clauses.get(i))
                        && !names.tells(clauses.get(i).text()))
                .findFirst()
                .orElse(by);
        boolean told = names.told() && own < by;
        for (int i = own; i < by; i++) {
            Clause clause = clauses.get(i);
            int wrong = clause.words().indexOf(names.wrong());
            if (wrong >= 0 && !names.tells(clause.text()) && !clause.words().contains(names.right())) {
                put(i, replaced(clause.tokens(), wrong, names.right()), by);
            } else if (i == own) {
                links.add(new Link(i, by));
            }
        }
        if (told) {
            links.add(new Link(own, by - 1));
        }
    }

    private boolean near(int i, int by, int turns) {
        return clauses.get(i).utterance() >= clauses.get(by).utterance() - turns;
    }

    /** Whether what was said between the two is of nothing else. */
    private boolean ofIt(int told, int by) {
        var said = clauses.get(told).words();
        return clauses.subList(told + 1, by).stream()
                .flatMap(clause -> clause.words().stream())
                .allMatch(word -> said.contains(word) || SMALL.contains(word));
    }

    private void put(int at, List<Token> tokens, int by) {
        Clause told = clauses.get(at);
        boolean own = told.speaker() == clauses.get(by).speaker();
        boolean asks =
                told.question() && !(own && told.utterance() == clauses.get(by).utterance());
        clauses.set(at, new Clause(told.number(), told.utterance(), told.speaker(), tokens, asks));
        links.add(new Link(at, by));
    }

    private static List<Token> replaced(List<Token> tokens, int at, String word) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> i == at ? tokens.get(i).as(word) : tokens.get(i))
                .toList();
    }

    /** Whether the clause does nothing but put another right. */
    public static boolean only(List<Link> links, Clause clause) {
        return links.stream().anyMatch(link -> link.only() && link.by() == clause.number());
    }

    /** The clauses that put this one right. */
    public static Set<Integer> of(List<Link> links, Clause clause) {
        return links.stream()
                .filter(link -> link.clause() == clause.number())
                .map(Link::by)
                .collect(Collectors.toSet());
    }
}
