package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.clean.Unlittered;
import org.chartwright.nlp.language.Token;

/**
 * Words about what a result shows in, the same without the looking out: "looking here at the results of his chest x-ray
 * , it looks like there is fluid in his lungs there" is "on his chest x-ray , it looks like there is fluid in his
 * lungs".
 */
final class Shown {

    private static final Set<String> LOOKING = Set.of("looking", "reviewing");
    private static final Set<String> BETWEEN =
            Set.of("here", "at", "over", "the", "results", "result", "of", "in", "when", "i", "see", "on");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "the", "this", "that");
    private static final Set<String> NO_FINDING = Set.of("be", "have");
    private static final int LONGEST = 12;

    private Shown() {}

    /** "this is the result of the echocardiogram that we did last year". */
    private static final Pattern DONE = Pattern.compile(
            "^(?:this|that|these|here) (?:is|are) (?:(?:the|your|his|her|their) results? of )?((?:the|your|his|her|their) (?:(?!that |we )[a-z0-9-]+ ){1,4})(?:that )?we (did|took|got|had) (?=.*\\b(?:ago|last|yesterday|today|before|in [a-z]+)\\b)");

    static List<Token> plainly(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        var done = DONE.matcher(words);
        if (done.find() && told.stream().noneMatch(token -> token.text().contains(" "))) {
            var out = new ArrayList<Token>();
            out.add(told.getFirst().as("we"));
            out.add(told.getFirst().as(done.group(2)));
            out.addAll(told.subList(count(words, done.start(1)), count(words, done.end(1))));
            out.addAll(told.subList(count(words, done.end()), told.size()));
            return List.copyOf(out);
        }
        int at = 0;
        while (at < told.size()
                && at < 2
                && (told.get(at).is("in")
                        || told.get(at).is("when")
                        || told.get(at).is("so"))) {
            at++;
        }
        int comma = Unlittered.comma(told, at);
        if (at >= told.size() || !LOOKING.contains(told.get(at).text()) || comma < 0 || comma > LONGEST) {
            return told;
        }
        int thing = at + 1;
        while (thing < comma
                && BETWEEN.contains(told.get(thing).text())
                && !OWNERS.contains(told.get(thing).text())) {
            thing++;
        }
        if (told.get(thing).is("the")
                && thing + 2 < comma
                && told.get(thing + 1).text().startsWith("result")) {
            thing += told.get(thing + 2).is("of") ? 3 : 0;
        }
        if (comma - thing < 2 || !OWNERS.contains(told.get(thing).text()) || comma + 3 > told.size()) {
            return told;
        }
        var out = new ArrayList<Token>();
        out.add(told.getFirst().as("on"));
        out.addAll(told.subList(thing, comma));
        out.addAll(found(told.subList(comma, told.size())));
        return List.copyOf(out);
    }

    private static int count(String words, int to) {
        return (int) words.substring(0, to).chars().filter(c -> c == ' ').count();
    }

    /** "it appears to be no fractures there" is "there appear to be no fractures". */
    private static List<Token> found(List<Token> rest) {
        var out = new ArrayList<>(rest);
        if (out.size() > 4 && out.getLast().is("there")) {
            out.removeLast();
        }
        if (out.size() > 6
                && out.get(1).is("it")
                && out.get(2).text().matches("shows|showed")
                && out.get(3).is("that")) {
            out.subList(1, 4).clear();
        }
        boolean none = out.size() > 5
                && out.get(1).is("it")
                && out.get(2).is("appears")
                && out.get(3).is("to")
                && NO_FINDING.contains(out.get(4).text())
                && out.get(5).is("no");
        if (none) {
            out.set(1, out.get(1).as("there"));
            out.set(2, out.get(2).as("appear"));
        }
        return out;
    }
}
