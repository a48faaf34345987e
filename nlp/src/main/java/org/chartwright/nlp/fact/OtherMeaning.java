package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/** A term found in a clause in, whether its words mean something else there out: "the weight loss study". */
final class OtherMeaning {

    private static final Set<String> MEDICINES =
            Set.of("medicine", "medication", "shot", "injection", "cream", "gel", "spray", "agent", "patch");

    private static final Set<String> STUDIES = Set.of("study", "trial", "program", "clinic", "group", "class");

    private static final Pattern NOSE = Pattern.compile(
            "\\b(?:nose|nasal|nostrils?|sinus\\w*|cold|sneez\\w+|snot\\w*|head|hay ?fever|congest\\w+|stuff\\w*|sniff\\w*|smell|breathe)\\b");

    private static final Pattern ALLERGIC_TO = Pattern.compile("\\ballerg(?:ic|y|ies) to\\b");

    private OtherMeaning() {}

    static boolean has(Clause clause, Found term, Optional<Answer> answer) {
        return describesMedicine(clause, term) || bringsUp(clause, term, answer) || ofBowels(clause, term);
    }

    /** "i have been a bit bunged up" is said of the bowels, unless the nose or a cold is spoken of. */
    private static boolean ofBowels(Clause clause, Found term) {
        return clause.text().contains("bunged up")
                && term.term().preferred().equals("nasal congestion")
                && !NOSE.matcher(clause.text()).find();
    }

    /** "coughing up any blood ?" "no" says nothing of a cough. */
    private static boolean bringsUp(Clause clause, Found term, Optional<Answer> answer) {
        return clause.question()
                && clause.byClinician()
                && term.term().preferred().equals("cough")
                && term.to() < clause.tokens().size()
                && clause.tokens().get(term.to()).is("up")
                && answer.filter(said -> said.sense() == Answer.Sense.YES).isEmpty();
    }

    /** "some numbing medicine", "the weight loss study" */
    private static boolean describesMedicine(Clause clause, Found term) {
        boolean object = term.term().kind() == Kind.SYMPTOM
                && ALLERGIC_TO.matcher(clause.text()).find();
        if (object
                && term.to() < clause.tokens().size()
                && clause.tokens().get(term.to()).text().matches("med(?:ication|icine|)s?|pills?|killers?")) {
            return true;
        }
        boolean study = term.to() < clause.tokens().size()
                && STUDIES.contains(clause.tokens().get(term.to()).text());
        return study && term.term().kind() == Kind.SYMPTOM
                || term.term().kind() == Kind.SYMPTOM
                        && term.to() < clause.tokens().size()
                        && clause.tokens().get(term.to() - 1).text().endsWith("ing")
                        && MEDICINES.contains(clause.tokens().get(term.to()).text());
    }
}
