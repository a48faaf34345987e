package org.chartwright.nlp.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician says in, the same without the problem's name before it: "for your first problem , your heart failure
 * , i think ..." is "i think ...".
 */
final class ProblemNamed {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:so |and |now |lastly |next |then |, )*(?:for|in terms of|as far as|regarding) (?:the|this|his|her|their) (?:(?:first|second|third|fourth|next|last|other|1st|2nd|3rd) )?(?:(?:problem|issue|diagnosis)(?: of| is)? )?[^,]{0,40}?, ");
    /** "his congestive heart failure , i think he is retaining fluid". */
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:(?:from|on) )?(?:his|her|their|the|an?|my impression) (?:(?!that |which |when |if |not )[a-z0-9-]+ ){1,7}(?:, (?:from|in terms of|as far as) (?:[a-z0-9-]+ ){1,4})?, (?=(?:i|we) )");

    private ProblemNamed() {}

    static List<Token> without(List<Token> told, Clause clause) {
        return clause.byClinician() ? without(TOPIC, without(HEADING, told)) : told;
    }

    private static List<Token> without(Pattern opening, List<Token> told) {
        var found = opening.matcher(told.stream().map(Token::text).collect(Collectors.joining(" ")) + " ");
        int words = found.find() ? found.group().strip().split(" ").length : 0;
        return told.size() - words >= 3 ? told.subList(words, told.size()) : told;
    }
}
