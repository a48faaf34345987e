package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            Rewording.of("( ,)$", ""));

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
        return Rewording.all(RULES, out);
    }
}
