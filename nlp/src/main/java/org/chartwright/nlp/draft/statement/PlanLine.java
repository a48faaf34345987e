package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.wording.DrugLine;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/** What a clause says in, the same as a line of a plan out, where it is no sentence and holds such a line. */
final class PlanLine {

    /** "and go up on the carvedilol from 6 to 12": who does it was said before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:(?:and|then|so|,) )*(?:go (?:back )?(?:up|down)|bump|double|back (?:the|your|his|her)|switch|swap|taper|titrate|restart|resume|recheck|draw)\\b(?!.*\\b(?:if|or|not)\\b)");

    private PlanLine() {}

    static List<Token> of(List<Token> told, Clause clause, List<Mention> mentions, Verbs verbs) {
        boolean sentence = told.isEmpty() || Wellformed.sentence(told, SectionKind.ASSESSMENT_AND_PLAN, verbs);
        if (sentence || !clause.byClinician()) {
            return told;
        }
        var line = DrugLine.of(told, mentions);
        return line.isPresent() || !goesOn(told, mentions) ? line.orElse(told) : willed(told);
    }

    private static boolean goesOn(List<Token> told, List<Mention> mentions) {
        return mentions.stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                || mention.term().kind() == Kind.TEST)
                && GOES_ON.matcher(told.stream().map(Token::text).collect(Collectors.joining(" ")))
                        .find();
    }

    private static List<Token> willed(List<Token> told) {
        var verb = told.stream()
                .dropWhile(token -> token.text().matches("and|then|so|,"))
                .toList();
        var out = new ArrayList<Token>(
                List.of(verb.getFirst().as("we"), verb.getFirst().as("will")));
        out.addAll(verb);
        return out;
    }
}
