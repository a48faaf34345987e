package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was said of how somebody reacts to an allergen in, the reaction as a note names it out: "hives". */
final class ReactionSaid {

    private static final String SWELLS = "(?:swells?|swelled|swollen|swelling|puffs?|puffed|puffy|blew up|blows up)";

    private static final List<Map.Entry<Pattern, String>> NAMES = List.of(
            name("anaphyla\\w+", "anaphylaxis"),
            name("hives|welts", "hives"),
            name("rash(?:es)?", "rash"),
            name("itch\\w*", "itching"),
            name("throat (?:[a-z]+ ){0,2}?(?:clos\\w+|tight\\w*)", "throat closing"),
            name("throat (?:[a-z]+ ){0,2}?" + SWELLS, "throat swelling"),
            name("lips? (?:[a-z]+ ){0,2}?" + SWELLS, "lip swelling"),
            name("tongue (?:[a-z]+ ){0,2}?" + SWELLS, "tongue swelling"),
            name("face (?:[a-z]+ ){0,2}?" + SWELLS, "facial swelling"),
            name("(?:can not|could not|trouble|difficulty|hard to) (?:breathe|breathing)", "trouble breathing"),
            name("wheez\\w*", "wheezing"),
            name("vomit\\w*|(?:throw|throws|threw) up", "vomiting"),
            name("nause\\w+|queasy", "nausea"),
            name("diarrhea", "diarrhea"));

    private static final Pattern SWELLING = Pattern.compile("\\bswell\\w*|\\bswollen\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:no|not|never|without|if|might|could have)\\b");

    private ReactionSaid() {}

    private static Map.Entry<Pattern, String> name(String said, String named) {
        return Map.entry(Pattern.compile("\\b(?:" + said + ")\\b"), named);
    }

    /** Empty where none is named, or one is denied. */
    static Optional<String> in(String text) {
        String plain = text.replace("can not", "cannot").replace("could not", "couldnt");
        if (NOT.matcher(plain).find()) {
            return Optional.empty();
        }
        var found = new ArrayList<String>();
        NAMES.stream()
                .filter(entry -> entry.getKey().matcher(text).find())
                .forEach(entry -> found.add(entry.getValue()));
        if (found.stream().noneMatch(name -> name.contains("swelling"))
                && SWELLING.matcher(text).find()) {
            found.add("swelling");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", found));
    }

    /** "throw up" is no name of a reaction. */
    static String noted(Mention reaction) {
        return reaction.words().matches("(?:throw|threw|throwing|puk\\w+).*|sick to .*")
                ? reaction.term().preferred()
                : reaction.words();
    }
}
