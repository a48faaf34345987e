package org.chartwright.nlp.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/**
 * A question and a term in it in, whether it asks only after something that comes of what the term names out: a no to
 * "any lows on the glipizide ?" takes no drug away, and one to "any gout flares ?" no gout.
 */
final class SideOf {

    private static final Pattern COMES_OF = Pattern.compile(
            "\\b(?:any|have you (?:had|noticed)|do you (?:have|get|notice)|no) (?!(?:luck|chance)\\b)(?:[a-z-]+ ){1,5}(?:from|on|with|to|since|after)(?: (?:taking|starting))? (?:the|your|that)$");

    private static final Set<String> BOUTS =
            Set.of("flare", "flares", "attack", "attacks", "episode", "episodes", "flare-up", "flare-ups", "symptoms");

    private SideOf() {}

    static boolean asked(Clause question, Found asked) {
        if (asked.term().kind() == Kind.DRUG) {
            String before = String.join(" ", question.words().subList(0, asked.from()));
            return COMES_OF.matcher(before).find();
        }
        return asked.term().kind() == Kind.CONDITION
                && asked.to() < question.tokens().size()
                && BOUTS.contains(question.tokens().get(asked.to()).text());
    }
}
