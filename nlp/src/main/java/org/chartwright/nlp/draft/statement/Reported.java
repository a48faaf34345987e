package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/** "a slight cough , not much" of a patient in, "the patient reports a slight cough , not much" out. */
final class Reported {

    private static final Set<String> BARE =
            Set.of("a", "no", "some", "just", "mild", "lack", "little", "slight", "occasional", "only");
    private static final Map<String, String> THERE_IS = Map.of("is", "has", "was", "had");
    private static final Set<String> POINTED = Set.of("this", "that");
    private static final int FEW = 4;
    private static final int LONGEST_BARE = 22;

    private Reported() {}

    private static final String FEELING =
            "queasy|nause(?:ous|ated)|dizzy|lightheaded|tired|exhausted|anxious|feverish|bloated|shaky";

    /** "a slight cough , not much" of a patient: what they report. */
    static List<Token> of(List<Token> told, Clause clause, List<Mention> mentions, Pronouns patient, Verbs verbs) {
        boolean complaint = clause.speaker() == Speaker.PATIENT
                && mentions.stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                                && mention.assertion().about() == About.PATIENT
                                && mention.from() <= FEW);
        if (complaint
                && told.size() > FEW
                && told.get(0).is("there")
                && THERE_IS.containsKey(told.get(1).text())) {
            var has = new ArrayList<>(told.subList(2, told.size()));
            if (POINTED.contains(has.getFirst().text())) {
                has.set(0, has.getFirst().as(has.get(1).is("pain") ? "some" : "a"));
            }
            has.addFirst(told.getFirst().as(THERE_IS.get(told.get(1).text())));
            has.addFirst(told.getFirst().as(patient.subject()));
            return has;
        }
        boolean bare = !told.isEmpty()
                && told.size() <= LONGEST_BARE
                && (BARE.contains(told.getFirst().text())
                        || mentions.stream()
                                .anyMatch(mention ->
                                        told.getFirst().is(mention.words().split(" ")[0])))
                && !verbs.finite(told.subList(0, Math.min(untilBut(told), FEW + 3)));
        if (!complaint || !bare) {
            return told;
        }
        var out = new ArrayList<Token>(told);
        out.addFirst(told.getFirst().as(told.getFirst().text().matches(FEELING) ? "feels" : "reports"));
        out.addFirst(told.getFirst().as(patient.subject()));
        return out;
    }

    /** "no weakness , but my speech was slurred" */
    private static int untilBut(List<Token> told) {
        for (int i = 2; i < told.size() && told.getFirst().is("no"); i++) {
            if (told.get(i).is("but") && told.get(i - 1).is(",")) {
                return i - 1;
            }
        }
        return told.size();
    }
}
