package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A part of the body as the clinician names it at the examination, with its side where one side alone was spoken of.
 *
 * @param words such as {@code right knee}
 * @param evidence where the part and its side were said
 */
record BodyPart(String words, List<Evidence> evidence) {

    private static final Set<String> QUALIFIERS = Set.of(
            "left", "right", "upper", "lower", "big", "middle", "index", "ring", "little", "pinky", "second", "third",
            "fourth");
    private static final Set<String> SIDES = Set.of("left", "right");
    private static final Set<String> BOTH = Set.of("both", "bilateral", "bilaterally", "other", "opposite");
    private static final Set<String> FINER =
            Set.of("midfoot", "forefoot", "malleolus", "kneecap", "patella", "extremity", "extremities", "lungs");
    private static final Set<String> UNSIDED =
            Set.of("back", "neck", "abdomen", "belly", "stomach", "tummy", "chest", "head", "throat", "face", "jaw");
    /** What these are of is not said: "on the other side", "put your head back". */
    private static final Set<String> NOT_HERE = Set.of("side", "head", "joint", "joints", "chest");

    /** The hand one writes with is not the one that was hurt. */
    private static final Pattern HANDED = Pattern.compile("\\b(?:write|writes|writing|dominant|handed)\\b");

    private static final Set<String> WHOSE = Set.of("your", "the", "this", "that", "his", "her");
    private static final int BACK = 12;

    BodyPart {
        evidence = List.copyOf(evidence);
    }

    /** The last part named in these clauses of the clinician. */
    static Optional<BodyPart> lastIn(List<Clause> clauses) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            var found = in(clauses.get(i));
            if (!found.isEmpty()) {
                return Optional.of(found.getLast());
            }
        }
        return Optional.empty();
    }

    /** The one part the clinician spoke of shortly before; empty where there were several. */
    static Optional<BodyPart> before(Clause clause, List<Clause> clauses) {
        var near = clauses.subList(Math.max(0, clause.number() - BACK), clause.number()).stream()
                .filter(Clause::byClinician)
                .toList();
        var named = near.stream().flatMap(before -> in(before).stream()).toList();
        boolean one = near.stream()
                        .flatMap(before -> named(before).stream())
                        .distinct()
                        .count()
                == 1;
        return one && !named.isEmpty()
                ? Optional.of(
                        new BodyPart(named.getLast().head(), named.getLast().evidence()).sided(clauses))
                : Optional.empty();
    }

    /** The one part with a side that was spoken of in the visit so far; empty where there were several, or none. */
    static Optional<BodyPart> only(Clause clause, List<Clause> clauses) {
        var before = clauses.subList(0, clause.number());
        var named = before.stream()
                .flatMap(other -> other.tokens().stream())
                .map(Token::text)
                .filter(word -> isPart(word) && !NOT_HERE.contains(word))
                .collect(Collectors.toSet());
        return named.size() == 1
                ? Optional.of(new BodyPart(named.iterator().next(), List.of()).sided(clauses))
                        .filter(part -> !part.evidence().isEmpty())
                : Optional.empty();
    }

    /** The parts a clause speaks of, without their sides. */
    static Set<String> named(Clause clause) {
        return clause.tokens().stream()
                .map(Token::text)
                .filter(BodyPart::isPart)
                .collect(Collectors.toSet());
    }

    /** Whether the clauses speak of a part of their own, be it none that is examined: "pain in your chest". */
    static boolean anyIn(List<Clause> clauses) {
        return clauses.stream()
                .flatMap(clause -> named(clause).stream())
                .anyMatch(part -> !Set.of("side", "joint", "joints", "back").contains(part));
    }

    private String head() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** With the side that was said of it, where one alone was in the whole visit. */
    BodyPart sided(List<Clause> clauses) {
        String head = head();
        if (UNSIDED.contains(head) || words.matches("(?:.* )?(?:left|right)\\b.*") || head.endsWith("s")) {
            return this;
        }
        var sides = clauses.stream()
                .filter(clause -> !HANDED.matcher(clause.text()).find())
                .flatMap(clause -> sidesOf(head::equals, clause).stream())
                .collect(Collectors.toSet());
        var others = clauses.stream()
                .flatMap(clause -> sidesOf(BodyPart::isPart, clause).stream())
                .filter(SIDES::contains)
                .collect(Collectors.toSet());
        boolean plural =
                clauses.stream().flatMap(clause -> clause.tokens().stream()).anyMatch(token -> token.is(head + "s"));
        if (plural || others.size() != 1 || !sides.equals(others)) {
            return this;
        }
        String side = sides.iterator().next();
        var place = clauses.stream()
                .filter(clause -> sidesOf(head::equals, clause).contains(side))
                .max(Comparator.comparing(Clause::byClinician).thenComparing(Clause::number));
        return place.map(clause -> {
                    var places = new ArrayList<>(List.of(clause.evidence()));
                    evidence.stream().filter(other -> !places.contains(other)).forEach(places::add);
                    return new BodyPart(side + " " + words, places);
                })
                .orElse(this);
    }

    /** Sides said there of the parts: "left", "right" or "both". Where others have another side, none is put in. */
    private static Set<String> sidesOf(Predicate<String> parts, Clause clause) {
        var tokens = clause.tokens();
        var sides = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int k = i - 1; parts.test(tokens.get(i).text()) && k >= 0 && qualifies(tokens.get(k)); k--) {
                String before = tokens.get(k).text();
                sides.add(BOTH.contains(before) ? "both" : SIDES.contains(before) ? before : "");
            }
        }
        sides.remove("");
        return sides;
    }

    private static boolean qualifies(Token token) {
        return QUALIFIERS.contains(token.text()) || BOTH.contains(token.text());
    }

    private static boolean isPart(String word) {
        return Hurting.isPart(word) || FINER.contains(word);
    }

    private static List<BodyPart> in(Clause clause) {
        var tokens = clause.tokens();
        var out = new ArrayList<BodyPart>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (!isPart(word) || NOT_HERE.contains(word)) {
                continue;
            }
            int from = i;
            while (from > 0 && QUALIFIERS.contains(tokens.get(from - 1).text())) {
                from--;
            }
            boolean owned = from > 0 && WHOSE.contains(tokens.get(from - 1).text());
            boolean aspect = word.equals("back")
                    && (i + 1 < tokens.size()
                                    && Set.of("of", "and", "to", "in", "at", "towards")
                                            .contains(tokens.get(i + 1).text())
                            || !owned);
            if (owned && !aspect) {
                String words =
                        tokens.subList(from, i + 1).stream().map(Token::text).collect(Collectors.joining(" "));
                out.add(new BodyPart(words, List.of(clause.evidence())));
            }
        }
        return out;
    }
}
