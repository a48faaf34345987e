package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Token;

/** The words of a condition in, the same in the words of a note out: "has got new symptoms" is "has new symptoms". */
public final class Plainly {

    private static final List<Rewording> RULES = List.of(
            Rewording.of("\\b(?:has|have) (got )", ""),
            Rewording.of("\\b(?:develops?|gets?|has|have|notices?) (like )", ""),
            Rewording.of("(?:^|, or |, |or )(indeed )", ""),
            Rewording.of("^((?:just )?generally )(?=concerning)", ""),
            Rewording.of(" (, )(?=, )", ""),
            Rewording.of("\\b(?:is|are|am|was) (, )(?=[a-z]+ing\\b)", ""),
            Rewording.of("\\b(?:his|her|their|the|a|that|than|more|of|having) (, )", ""),
            Rewording.of("[a-z]( , )(?=if )", ", or"),
            Rewording.of("^(, )", ""),
            Rewording.of("^(?:he|she|the patient) (hurt)\\b", "hurts"),
            Rewording.of("( ,)$", ""));

    /** "he gets a fever or he is on an antibiotic": named once. */
    private static final List<Rewording> ONE_SUBJECT = Stream.of("the patient", "he", "she", "they")
            .map(one -> Rewording.of(
                    "^" + one + " (?:(?! , ).)* or (" + one
                            + " )(?=(?:is|has|gets|are|have|get|develops?|feels?|notices?|starts?|loses?) )",
                    ""))
            .toList();

    /** Verbs that go on with "gets": "gets confused or throw up". */
    private static final Map<String, String> GOING_ON = Map.ofEntries(
            Map.entry("go", "goes"),
            Map.entry("get", "gets"),
            Map.entry("throw", "throws"),
            Map.entry("feel", "feels"),
            Map.entry("have", "has"),
            Map.entry("lose", "loses"),
            Map.entry("develop", "develops"),
            Map.entry("notice", "notices"),
            Map.entry("become", "becomes"),
            Map.entry("start", "starts"));

    private static final Set<String> AFTER_IS = Set.of("not", "still", "worse", "no", "more", "very");

    private Plainly() {}

    public static List<Token> condition(List<Token> told) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean is = token.text().endsWith("'s")
                    && i + 1 < told.size()
                    && (told.get(i + 1).text().endsWith("ing")
                            || AFTER_IS.contains(told.get(i + 1).text()));
            out.add(is ? token.as(token.text().substring(0, token.text().length() - 2)) : token);
            if (is) {
                out.add(token.as("is"));
            }
        }
        var plain = Rewording.all(RULES, goingOn(out));
        return Rewording.all(ONE_SUBJECT, Rewording.all(ONE_SUBJECT, plain));
    }

    /** "the patient loses their bladder , or go numb" goes on with the same person. */
    private static List<Token> goingOn(List<Token> told) {
        boolean person = told.size() > 2
                && (told.getFirst().is("the patient")
                        || told.getFirst().is("he")
                        || told.getFirst().is("she"))
                && told.get(1).text().endsWith("s");
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean joined = i > 2
                    && (told.get(i - 1).is("or")
                            || told.get(i - 1).is("and")
                            || told.get(i - 1).is(","));
            out.add(
                    person && joined && GOING_ON.containsKey(token.text())
                            ? token.as(GOING_ON.get(token.text()))
                            : token);
        }
        return out;
    }
}
