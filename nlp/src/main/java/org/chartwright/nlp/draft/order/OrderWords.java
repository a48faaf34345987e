package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Doses;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Token;

/** A mention in, what to order in the words that were used out. */
final class OrderWords {
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

    private static final Pattern AT_A_TIME = Pattern.compile(
            "(?<![.\\d])\\b((?:one|two|three|four|\\d+)(?: (?:tablets?|capsules?|puffs?|drops?|sprays?|sachets?|pills?))?)(?: ,)?(?: to be taken)?(?: , | )$");

    private OrderWords() {}

    /** The drug with its dose; another drug of the clause ends at {@code previous} or begins at {@code next}. */
    static String medication(Mention mention, int previous, int next) {
        var tokens = mention.clause().tokens();
        var out = new StringBuilder(mention.words());
        Doses.strength(tokens, previous, mention.from(), mention.to(), next)
                .ifPresent(part -> out.append(' ').append(part));
        Doses.schedule(tokens, mention.to(), next)
                .or(() -> previous == 0 ? Doses.schedule(tokens, 0, mention.from()) : Optional.empty())
                .map(part -> {
                    String often = counted(text(tokens, mention.to(), next), part);
                    String count =
                            often.substring(0, often.length() - part.length()).strip();
                    return !count.isEmpty() && out.toString().endsWith(" " + count) ? part : often;
                })
                .ifPresent(part -> out.append(' ').append(part));
        boolean told = out.indexOf("needed") >= 0;
        return out + (!told && Awaiting.atNeed(mention) ? " as needed" : "");
    }

    /** A drug with its strength, where one stands behind it. */
    static String strong(Mention mention) {
        var tokens = mention.clause().tokens();
        return mention.words()
                + Doses.strength(tokens, mention.from(), mention.from(), mention.to(), tokens.size())
                        .map(words -> " " + words)
                        .orElse("");
    }

    /** "one a day", "2 tablets in the morning": with how many at a time. */
    static String counted(String said, String often) {
        int at = said.indexOf(often.split(" for ")[0]);
        var count = AT_A_TIME.matcher(at < 0 ? "" : said.substring(0, at));
        return count.find() ? count.group(1) + " " + often : often;
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size())).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** The test with the part of the body it is of. */
    static String test(Mention mention) {
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

    /** The part of the body in the words of an order; empty where there is none. */
    static String of(String description) {
        return Stream.of(description.split(" "))
                .filter(PARTS::contains)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> part(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            if (PARTS.contains(tokens.get(i).text())) {
                String side = tokens.get(i - 1).text();
                return Optional.of(
                        (SIDES.contains(side) ? side + " " : "") + tokens.get(i).text());
            }
        }
        return Optional.empty();
    }
}
