package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Token;

/** A drug in, where the words that are said of it begin out: "no ibuprofen no aleve use tylenol" refuses no tylenol. */
final class UsedInstead {

    private static final Set<String> BIDDING = Set.of("use", "take", "try");
    private static final Set<String> DETERMINERS = Set.of("the", "your", "a", "some", "that", "this", "plain", "just");

    /** "no aspirin , he is on apixaban" */
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "you", "i", "we");

    private UsedInstead() {}

    static int since(List<Token> tokens, Found drug, List<Found> all) {
        if (drug.term().kind() != Kind.DRUG) {
            return 0;
        }
        if (onlyThis(tokens, drug)) {
            return drug.from();
        }
        for (int i = drug.from() - 1; i > 0; i--) {
            int at = i;
            boolean toldAnew = SUBJECTS.contains(tokens.get(i).text())
                    && tokens.get(i - 1).is(",")
                    && all.stream().anyMatch(other -> other.term().kind() == Kind.DRUG && other.to() == at - 1);
            if (toldAnew) {
                return i;
            }
            boolean behindDrug = BIDDING.contains(tokens.get(i).text())
                    && all.stream().anyMatch(other -> other.term().kind() == Kind.DRUG && other.to() == at);
            int next = DETERMINERS.contains(tokens.get(i + 1).text()) ? i + 2 : i + 1;
            if (behindDrug
                    && all.stream().anyMatch(other -> other.term().kind() == Kind.DRUG && other.from() == next)) {
                return i;
            }
        }
        return 0;
    }

    /** "no more aleve with those kidneys , tylenol only" */
    private static boolean onlyThis(List<Token> tokens, Found drug) {
        boolean apart = drug.from() > 1 && tokens.get(drug.from() - 1).is(",");
        boolean behind = drug.to() < tokens.size()
                && (tokens.get(drug.to()).is("only") || tokens.get(drug.to()).is("instead"));
        boolean before = drug.from() > 2
                && (tokens.get(drug.from() - 1).is("just")
                        || tokens.get(drug.from() - 1).is("only"))
                && tokens.get(drug.from() - 2).is(",");
        return apart && behind || before;
    }
}
