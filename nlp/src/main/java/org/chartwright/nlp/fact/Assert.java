package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Cues.Sense;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Token;

/** A term among the tokens of one clause in, what the clause by itself claims of it out. */
final class Assert {

    private static final Set<String> PARENTS = Set.of("father", "mother", "parents");
    private static final Map<String, String> OF_PARENT =
            Map.of("mother", "grandmother", "father", "grandfather", "brother", "uncle", "sister", "aunt");

    /** Between a relative and what the relative has. */
    private static final Set<String> HAS = Set.of(
            "has",
            "had",
            "have",
            "with",
            "is",
            "was",
            "died",
            "got",
            "gets",
            "suffers",
            "suffered",
            "takes",
            "took",
            "also",
            "passed",
            "diagnosed",
            "history",
            "who",
            "both",
            "side",
            "were",
            "are",
            "does",
            "did",
            "used",
            "developed",
            "kept",
            "keeps",
            "started",
            "caught",
            "battled",
            "survived",
            "having",
            "get");

    private static final Set<String> OWN = Set.of("i", "you", "my", "your", "me");
    private static final Set<String> OTHERS = Set.of(
            "wife",
            "husband",
            "friend",
            "coworker",
            "colleague",
            "workmate",
            "flatmate",
            "housemate",
            "classmate",
            "teammate",
            "passenger",
            "client",
            "guest",
            "nanny",
            "babysitter",
            "landlord",
            "lodger",
            "tenant",
            "manager",
            "neighbor",
            "boss",
            "girlfriend",
            "boyfriend",
            "roommate",
            "partner",
            "people",
            "everyone",
            "someone",
            "somebody",
            "patients",
            "kids",
            "children",
            "classmates");

    /** "my older boy", beside the one who is seen. */
    private static final Set<String> YOUNG = Set.of("boy", "girl", "kid", "child", "son", "daughter", "one", "twin");

    private static final Set<String> AMONG =
            Set.of("older", "younger", "oldest", "youngest", "other", "middle", "eldest", "second", "first");

    private static final Set<String> WHOSE = Set.of(
            "my", "our", "your", "his", "her", "the", "a", "this", "that", "one", "other", "some", "most", "many");

    private static final Set<String> SOME = Set.of("some", "slight", "mild", "occasional");
    private static final Set<String> DENYING = Set.of("not", "never", "denies", "denied", "deny", "without");

    private static final Pattern ANEW = Pattern.compile(
            "\\b(?:sometimes|occasionally|at times) (?:i|it|they) (?:do |does |will |can )?(?:have|has|get|gets|feel|feels|am|is|notice)(?: (?:a|an|some|the|little|bit|of|like|quite|really|very))*$");
    private static final Set<String> DETERMINERS = Set.of("the", "your", "my", "their", "his", "her", "that");
    private static final Set<String> IN_IT = Set.of("blood", "mucus", "bile", "pus");

    /** "my husband smokes": nothing stands between. */
    private static final Pattern WHO = Pattern.compile(
            "\\b(?:my|our|his|her|the) (?:[a-z]+ )?(?:husband|wife|partner|boyfriend|girlfriend|fiancee?|roommate|mother|mom|mum|father|dad|parents|brother|sister|friends?|neighbors?|grand[a-z]+|uncle|aunt|boss|coworkers?)(?: (?:also|still|only|does|do|always|sometimes|used to|both|all))*$");

    private static final Set<String> CHILDREN = Set.of("son", "daughter");

    private final boolean child;

    /** @param child whether the patient is a child, so that a speaker's son or daughter is the patient */
    Assert(boolean child) {
        this.child = child;
    }

    Assertion of(List<Token> tokens, Found found, List<Found> all) {
        int since = UsedInstead.since(tokens, found, all);
        var senses = Cues.around(tokens.subList(since, tokens.size()), found.from() - since, found.to() - since);
        boolean absent = senses.contains(Sense.ABSENT)
                && !setApart(tokens, found)
                && !bloodIn(tokens, found.from())
                && !affirmedAnew(tokens.subList(0, found.from()));
        var polarity = absent ? Polarity.ABSENT : Polarity.PRESENT;
        var certainty = senses.contains(Sense.HYPOTHETICAL)
                ? Certainty.HYPOTHETICAL
                : senses.contains(Sense.POSSIBLE) || almost(tokens, found) ? Certainty.POSSIBLE : Certainty.CERTAIN;
        var time = senses.contains(Sense.PAST) ? Time.PAST : Time.CURRENT;
        return new Assertion(polarity, certainty, time, about(tokens, found, all));
    }

    /** "no , not at work , sometimes i do feel anxious" */
    private static boolean affirmedAnew(List<Token> before) {
        String text = String.join(" ", before.stream().map(Token::text).toList());
        return ANEW.matcher(text).find();
    }

    /** "no blood in the vomit" denies the blood alone. */
    private static boolean bloodIn(List<Token> tokens, int from) {
        return from > 2
                && tokens.get(from - 2).is("in")
                && DETERMINERS.contains(tokens.get(from - 1).text())
                && IN_IT.contains(tokens.get(from - 3).text());
    }

    /** "i almost passed out" */
    private static boolean almost(List<Token> tokens, Found found) {
        Token before = tokens.get(Math.max(0, found.from() - 1));
        return before.is("almost") || before.is("nearly");
    }

    /** "no fever , some chills", but not "no headaches or occasional dizziness". */
    private static boolean setApart(List<Token> tokens, Found found) {
        int at = found.from() - 1;
        var before = tokens.subList(0, Math.max(0, at));
        return at > 1
                && SOME.contains(tokens.get(at).text())
                && (tokens.get(at).is("some")
                        || tokens.get(at - 1).is(",")
                        || tokens.get(at - 1).is("but"))
                && !tokens.get(at - 1).is("no")
                && before.stream().anyMatch(token -> token.is("no"))
                && before.stream().noneMatch(token -> DENYING.contains(token.text()) || token.is("of"))
                && before.stream().noneMatch(token -> token.is("or") || token.is("nor"))
                && !goesOn(tokens.subList(found.to(), tokens.size()));
    }

    /** "no fracture , mild edema , or tear" is one list. */
    private static boolean goesOn(List<Token> behind) {
        return behind.stream().limit(2).map(Token::text).toList().equals(List.of(",", "or"));
    }

    private About about(List<Token> tokens, Found found, List<Found> all) {
        if (relative(tokens, found, all).isPresent()) {
            return About.FAMILY;
        }
        if (found.term().kind() == Kind.HABIT
                && WHO.matcher(String.join(
                                " ",
                                tokens.subList(0, found.from()).stream()
                                        .map(Token::text)
                                        .toList()))
                        .find()) {
            return About.OTHER;
        }
        for (int i = found.from() - 1; i >= Math.max(0, found.from() - 10); i--) {
            boolean other = i > 1
                    && YOUNG.contains(tokens.get(i).text())
                    && AMONG.contains(tokens.get(i - 1).text())
                    && WHOSE.contains(tokens.get(i - 2).text());
            if (other && ownedBy(tokens, i, found.from())) {
                return About.OTHER;
            }
            if (OTHERS.contains(tokens.get(i).text().replaceFirst("'s$", ""))) {
                boolean possessed = i > 0 && WHOSE.contains(tokens.get(i - 1).text()) || i == 0;
                return possessed && ownedBy(tokens, i, found.from()) ? About.OTHER : About.PATIENT;
            }
        }
        return About.PATIENT;
    }

    /** The relative the term is said of, such as {@code mother} in "my mother has diabetes". */
    Optional<String> relative(List<Token> tokens, Found found, List<Found> all) {
        String nearest = null;
        for (Found other : all) {
            if (other.term().kind() != Kind.RELATIVE
                    || ofOther(tokens, other)
                    || child && CHILDREN.contains(other.term().preferred())) {
                continue;
            }
            boolean familyHistory = other.words().equals("family")
                    && other.to() < tokens.size()
                    && tokens.get(other.to()).is("history")
                    && other.to() <= found.from();
            boolean before = other.to() <= found.from()
                    && found.from() - other.to() <= 14
                    && ownedBy(tokens, other.to() - 1, found.from());
            boolean after = other.from() >= found.to()
                    && other.from() - found.to() <= 6
                    && linkedBack(tokens, found.to(), other.from());
            if (familyHistory || before || after) {
                nearest = toPatient(tokens, other, all);
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "my aunt , his sister , ..." is the aunt, and the sister of "my dad , and his sister" an aunt. */
    private static String toPatient(List<Token> tokens, Found relative, List<Found> all) {
        String name = relative.term().preferred();
        boolean theirs =
                relative.from() > 0 && tokens.get(relative.from() - 1).text().matches("his|her|their");
        var of = all.stream()
                .filter(other -> other.term().kind() == Kind.RELATIVE
                        && other.to() < relative.from()
                        && !other.words().equals("family"))
                .reduce((first, last) -> last);
        if (!theirs || of.isEmpty()) {
            return name;
        }
        String first = of.get().term().preferred();
        boolean apposed = of.get().to() == relative.from() - 2
                && tokens.get(of.get().to()).is(",");
        return apposed ? first : PARENTS.contains(first) ? OF_PARENT.getOrDefault(name, name) : name;
    }

    /** "my friend's mother" */
    private static boolean ofOther(List<Token> tokens, Found relative) {
        String whose = relative.from() > 0 ? tokens.get(relative.from() - 1).text() : "";
        return whose.endsWith("'s") && OTHERS.contains(whose.replaceFirst("'s$", ""));
    }

    /** Whether a person at {@code person} is the one who has what stands at {@code term}. */
    private static boolean ownedBy(List<Token> tokens, int person, int term) {
        boolean has = tokens.get(person).text().endsWith("'s");
        for (int i = person + 1; i < term; i++) {
            String word = tokens.get(i).text();
            if (OWN.contains(word) && !(i > 0 && tokens.get(i - 1).is("and"))
                    || word.equals("says")
                    || word.equals("said")
                    || word.equals("thinks")
                    || word.equals("told")
                    || word.equals("noticed")
                    || word.equals("but")) {
                return false;
            }
            has |= HAS.contains(word) || word.endsWith("'s");
        }
        return has;
    }

    /** "runs in my family", "on my mother's side", "in my father". */
    private static boolean linkedBack(List<Token> tokens, int from, int to) {
        boolean linked = false;
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            if (word.equals(",") || word.equals("and") || word.equals("but")) {
                return false;
            }
            linked |= word.equals("in") || word.equals("on") || word.equals("runs") || word.equals("like");
        }
        return linked;
    }
}
