package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.fact.Withdrawal.How;
import org.chartwright.nlp.fact.Withdrawals;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * Units in, the same without plans that did not stand: what the patient declined is told as declined, a dose that was
 * left as it is as continued, and a plan that was taken back is told no more.
 */
final class LetBe {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that", "your");
    private static final Set<String> JOINING = Set.of("and", ",", "plus");
    private static final int PHRASE = 4;
    private static final int SHORTEST = 5;
    /** "okay , no stress test then" */
    private static final Pattern SHORT =
            Pattern.compile("(?:(?:okay|ok|fine|all right|alright|sure|so|well|then|oh|,) )*no (?:[a-z-]+ ?){1,4}");

    private final List<Clause> clauses;
    private final Pronouns patient;
    private final List<Withdrawal> withdrawn;

    private LetBe(List<Clause> clauses, Pronouns patient, List<Withdrawal> withdrawn) {
        this.clauses = clauses;
        this.patient = patient;
        this.withdrawn = withdrawn;
    }

    static List<Unit> of(List<Unit> units, List<Clause> clauses, List<Withdrawal> withdrawn, Pronouns patient) {
        return withdrawn.isEmpty() ? units : new LetBe(clauses, patient, withdrawn).told(units);
    }

    private List<Unit> told(List<Unit> units) {
        var out = new ArrayList<Unit>();
        units.stream()
                .flatMap(unit -> left(unit).or(() -> standing(unit)).stream())
                .forEach(out::add);
        written().stream()
                .filter(unit -> out.stream().noneMatch(other -> other.evidence().containsAll(unit.evidence())))
                .forEach(out::add);
        out.sort(Comparator.comparing(unit -> unit.clause().number()));
        return List.copyOf(out);
    }

    /** "we leave it at 5": what "it" is. */
    private Optional<Unit> left(Unit unit) {
        return withdrawn.stream()
                .filter(one -> Withdrawals.left(one, clauses)
                        .filter(clause -> clause.number() == unit.clause().number())
                        .isPresent())
                .findFirst()
                .filter(one -> unit.has("it"))
                .flatMap(one -> {
                    if (unit.has(",")) {
                        return written(one);
                    }
                    var told = new ArrayList<Token>();
                    for (Token token : unit.told()) {
                        boolean it = token.is("it") && told.stream().noneMatch(before -> before.is("the"));
                        if (it) {
                            told.add(token.as("the"));
                            words(one.plan()).map(token::as).forEach(told::add);
                        } else {
                            told.add(token);
                        }
                    }
                    var evidence = List.of(
                            one.plan().clause().evidence(), unit.clause().evidence());
                    return Optional.of(new Unit(unit.clause(), unit.form(), told, unit.mentions(), evidence));
                });
    }

    private static Stream<String> words(Mention mention) {
        return mention.clause().tokens().subList(mention.from(), mention.to()).stream()
                .map(Token::text);
    }

    /** The unit as far as it stands. */
    private Optional<Unit> standing(Unit unit) {
        boolean says =
                withdrawn.stream().anyMatch(one -> one.by() == unit.clause().number());
        boolean declined = withdrawn.stream().anyMatch(LetBe::refused)
                && unit.mentions().stream().anyMatch(mention -> Withdrawals.tells(withdrawn, mention))
                && SHORT.matcher(unit.clause().text()).matches();
        if (says && (unit.mentions().isEmpty() || declinedBy(unit)) || declined) {
            return Optional.empty();
        }
        var over = unit.mentions().stream()
                .filter(mention -> Withdrawals.of(withdrawn, mention).isPresent())
                .toList();
        if (over.isEmpty()) {
            return Optional.of(unit);
        }
        return without(unit, over);
    }

    private static boolean refused(Withdrawal one) {
        return one.how() == How.DECLINED || one.how() == How.DEFERRED;
    }

    private boolean declinedBy(Unit unit) {
        return withdrawn.stream()
                .anyMatch(one -> one.by() == unit.clause().number() && refused(one) && !unit.byClinician());
    }

    /** "... and get a stress test" at the end is left out; what cannot be left out alone takes the unit with it. */
    private static Optional<Unit> without(Unit unit, List<Mention> over) {
        var told = unit.told();
        for (Mention mention : over) {
            var words = List.of(mention.words().split(" "));
            int at = at(told, words);
            int end = at + words.size();
            if (at < 0 || end != told.size()) {
                return Optional.empty();
            }
            int from = at - 1;
            while (from > 0
                    && at - from <= PHRASE
                    && !JOINING.contains(told.get(from).text())) {
                from--;
            }
            if (from < 2 || !JOINING.contains(told.get(from).text())) {
                return Optional.empty();
            }
            told = told.subList(0, from);
        }
        if (told.size() < SHORTEST) {
            return Optional.empty();
        }
        var kept = unit.mentions().stream()
                .filter(mention -> !over.contains(mention))
                .toList();
        return Optional.of(new Unit(unit.clause(), unit.form(), told, kept, unit.evidence()));
    }

    private static int at(List<Token> told, List<String> words) {
        for (int i = 0; i + words.size() <= told.size(); i++) {
            int from = i;
            boolean here = IntStream.range(0, words.size())
                    .allMatch(k -> told.get(from + k).is(words.get(k)));
            if (here) {
                return i;
            }
        }
        return -1;
    }

    /** One for each thing. */
    private List<Unit> written() {
        Map<Term, Withdrawal> each = new LinkedHashMap<>();
        withdrawn.forEach(one -> each.put(one.plan().term(), one));
        return each.values().stream().flatMap(one -> written(one).stream()).toList();
    }

    private Optional<Unit> written(Withdrawal one) {
        Mention plan = one.plan();
        Clause by = Withdrawals.left(one, clauses).orElse(clauses.get(one.by()));
        Token place = by.tokens().getFirst().through(by.tokens().getLast(), "-");
        var words = words(plan).collect(Collectors.joining(" "));
        var evidence = List.of(plan.clause().evidence(), by.evidence());
        String text = switch (one.how()) {
            case DEFERRED -> patient.subject() + " declined " + named(plan, words) + " for now";
            case DECLINED -> patient.subject() + " declined " + named(plan, words);
            case UNCHANGED ->
                Withdrawals.left(one, clauses)
                        .flatMap(Withdrawals::dose)
                        .map(dose -> "the " + words + " is kept at " + dose + unit(plan))
                        .orElse("");
            case TAKEN_BACK -> "";
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var told = Stream.of(text.split(" ")).map(place::as).toList();
        return Optional.of(new Unit(plan.clause(), Form.DESCRIBED, told, List.of(plan), evidence));
    }

    private static String named(Mention plan, String words) {
        boolean the = plan.term().kind() != Kind.DRUG
                || plan.from() > 0
                        && ARTICLES.contains(
                                plan.clause().tokens().get(plan.from() - 1).text());
        return the ? "the " + words : words;
    }

    /** Of the dose it was to be changed to. */
    private static String unit(Mention plan) {
        return plan.clause().tokens().stream()
                .skip(plan.to())
                .map(Token::text)
                .filter(word -> word.equals("mg") || word.equals("mcg") || word.equals("units"))
                .findFirst()
                .map(word -> " " + word)
                .orElse("");
    }
}
