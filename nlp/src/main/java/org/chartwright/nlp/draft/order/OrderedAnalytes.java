package org.chartwright.nlp.draft.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.note.Order;

/**
 * A visit in, the blood tests out that its clinician has drawn and names by what they measure: "check potassium and
 * magnesium in a week". Elsewhere such a word may be a supplement or a food.
 */
final class OrderedAnalytes {

    private static final Set<String> ANALYTES = Lexicons.rows("lab-values.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(1).split(", ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TESTS = tests();
    private static final int LONGEST = 6;

    private static final Set<String> DRAWS =
            Set.of("check", "checking", "recheck", "rechecking", "repeat", "repeating", "draw", "drawing", "measure");
    /** One may also get, order or add what is swallowed, but hardly a potassium level. */
    private static final Set<String> GETS = Set.of(
            "get",
            "getting",
            "order",
            "ordering",
            "send",
            "sending",
            "run",
            "running",
            "add",
            "adding",
            "obtain",
            "want");

    private static final Set<String> ONE = Set.of("a", "an", "another", "on");
    private static final Set<String> BETWEEN = Set.of(
            "the", "your", "his", "her", "their", "repeat", "fasting", "morning", "serum", "also", "and", ",", "plus",
            "level", "levels", "both", "random", "off", "blood", "some", "today", "now", "with", "then");

    private static final Set<String> LEVELS = Set.of("level", "levels");

    private static final Set<String> OTHERWISE = Set.of(
            "up",
            "down",
            "supplement",
            "supplements",
            "pill",
            "pills",
            "tablet",
            "tablets",
            "citrate",
            "chloride",
            "oxide",
            "glycinate",
            "carbonate",
            "sulfate",
            "gluconate",
            "rich",
            "channel",
            "over",
            "intake",
            "content",
            "cuff",
            "meter",
            "log",
            "readings",
            "at",
            "was",
            "is",
            "came",
            "stones",
            "mg",
            "units");

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:if|unless|when|once|in case|not|never|no need|was|were|had|did|last|could|might|may|should have|instead of|rather than|they|he|she|you can|you should|your doctor|dr\\.?|avoid\\w*|no (?:sense|point|reason|use|longer|more)|used to|usually|normally|always|silly|instead|stop|without|told|said)\\b");
    /** The clinician has it drawn, or says so to nobody: what "you" check is checked at home. */
    private static final Pattern OURS = Pattern.compile(
            "(?:^|^.* )(?:i|we|let's)(?: (?!(?:i|you|it|your|who|which)\\b)[^ ]+)*$|^(?:(?:so|and|okay|ok|alright|well|now|then|also|please|go ahead|to|,) ?)*$");
    /** "i want you to get a calcium level" */
    private static final Pattern SENT = Pattern.compile("\\b(?:i|we) (?:want|need|would like) you to(?: also)?$");

    private static final Pattern THEIRS_BEHIND = Pattern.compile(
            "\\b(?:at home|(?:before|after|with) (?:meals|breakfast|lunch|dinner|bed|eating|you)|if|when|whenever|(?:every|each) (?:morning|day|night|evening|meal)|times a day|(?:once|twice) a (?:day|week|year)|daily|yourself|(?:in|on) your|in the (?!morning\\b)|last (?:night|week|month|year|time|visit))\\b");
    private static final Pattern SUGAR = Pattern.compile("\\b(?:glucose|sugars?)\\b");
    private static final Pattern OF_BLOOD = Pattern.compile("\\b(?:labs?|serum|fasting|levels?)\\b");

    private static final String SPAN = "(?:day|week|month)s?";

    private final Reading reading;

    OrderedAnalytes(Reading reading) {
        this.reading = reading;
    }

    /** @param orders that were found already, and more of them after this; a drug among them that is drawn goes */
    void into(List<Order> orders, OrderReason reason) {
        Map<String, Order> drawn = new LinkedHashMap<>();
        for (Clause clause : reading.clauses()) {
            for (String name : in(clause)) {
                var because = reading.loose() ? reason.loosely(clause) : new OrderReason.Because("", List.of());
                var places = new ArrayList<>(List.of(clause.evidence()));
                because.places().stream()
                        .filter(place -> !places.contains(place))
                        .forEach(places::add);
                drawn.putIfAbsent(name, new Order(Order.Type.LAB, name, because.said(), places));
            }
        }
        orders.removeIf(order -> order.type() == Order.Type.MEDICATION
                && drawn.containsKey(order.description())
                && order.evidence()
                        .contains(drawn.get(order.description()).evidence().getFirst()));
        drawn.values().stream()
                .filter(order -> orders.stream()
                        .noneMatch(other -> other.type() == Order.Type.LAB
                                && (" " + other.description() + " ").contains(" " + order.description() + " ")))
                .toList()
                .forEach(orders::add);
    }

    private List<String> in(Clause clause) {
        var out = new ArrayList<String>();
        if (clause.question() || !clause.byClinician()) {
            return out;
        }
        var words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            boolean draws = DRAWS.contains(words.get(i));
            if ((draws || GETS.contains(words.get(i)))
                    && ours(
                            draws,
                            String.join(" ", words.subList(0, i)),
                            String.join(" ", words.subList(i + 1, words.size())))) {
                out.addAll(behind(clause, i + 1, draws));
            }
        }
        return out;
    }

    private static boolean ours(boolean draws, String before, String behind) {
        return (OURS.matcher(before).find() || !draws && SENT.matcher(before).find())
                && !NOT_NOW.matcher(before).find()
                && !THEIRS_BEHIND.matcher(behind).find();
    }

    /** A sugar is measured at home as well. */
    private static boolean drawn(String name, Clause clause) {
        return ANALYTES.contains(name)
                && (!SUGAR.matcher(name).find()
                        || OF_BLOOD.matcher(clause.text()).find());
    }

    /** @param sure whether the verb is said of tests only */
    private List<String> behind(Clause clause, int from, boolean sure) {
        var out = new ArrayList<String>();
        var words = clause.words();
        boolean tests = sure || tested(words.subList(0, from));
        for (int i = from; i < words.size(); ) {
            int length = name(words, i);
            if (length > 0) {
                String name = String.join(" ", words.subList(i, i + length));
                String next = i + length < words.size() ? words.get(i + length) : "";
                boolean other = OTHERWISE.contains(next) || !next.isEmpty() && Character.isDigit(next.charAt(0));
                if (other) {
                    return out;
                }
                if ((tests || LEVELS.contains(next)) && drawn(name, clause)) {
                    out.add(name);
                }
                tests |= TESTS.contains(name);
                i += length;
            } else if (BETWEEN.contains(words.get(i)) || ONE.contains(words.get(i))) {
                i++;
            } else if (words.get(i).equals("in")
                    && i + 2 < words.size()
                    && words.get(i + 2).matches(SPAN)) {
                i += 3;
            } else {
                return out;
            }
        }
        return out;
    }

    /** "repeat the cbc in a month and get a b12" */
    private static boolean tested(List<String> before) {
        return IntStream.range(0, before.size())
                .anyMatch(i -> IntStream.rangeClosed(i + 1, Math.min(before.size(), i + LONGEST))
                        .anyMatch(to -> TESTS.contains(String.join(" ", before.subList(i, to)))));
    }

    private static int name(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String name = String.join(" ", words.subList(at, at + length));
            if (ANALYTES.contains(name) || TESTS.contains(name)) {
                return length;
            }
        }
        return 0;
    }

    private static Set<String> tests() {
        var out = new HashSet<String>();
        for (List<String> row : Lexicons.rows("tests.tsv")) {
            if (row.get(1).equals("lab")) {
                out.add(row.getFirst().toLowerCase(Locale.ROOT));
                Arrays.stream(row.get(2).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(out::add);
            }
        }
        return Set.copyOf(out);
    }
}
