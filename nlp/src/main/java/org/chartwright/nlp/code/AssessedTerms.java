package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.code.Finding.Stated;
import org.chartwright.nlp.draft.DraftNote;
import org.chartwright.nlp.draft.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A visit and its draft in, the diagnoses that the clinician names in what became the assessment and that no fact holds
 * out. What a fact says of a term, also that it is denied or only possible, stands.
 */
final class AssessedTerms {

    /** Symptoms, factors and external causes are told by facts alone. */
    private static final List<String> FACTS_ONLY = List.of("R", "Z", "V", "W", "X", "Y", "M25.5", "M79.6", "M54", "O");

    private final CodeKnowledge knowledge;
    private final Transcript transcript;

    AssessedTerms(CodeKnowledge knowledge, Transcript transcript) {
        this.knowledge = knowledge;
        this.transcript = transcript;
    }

    List<Finding> beside(List<Finding> found, DraftNote note) {
        List<Finding> more = new ArrayList<>();
        for (var section : note.sections()) {
            switch (section.kind()) {
                case ASSESSMENT, ASSESSMENT_AND_PLAN ->
                    section.sentences().forEach(sentence -> more.addAll(in(sentence, found)));
                default -> {}
            }
        }
        return more;
    }

    private List<Finding> in(Sentence sentence, List<Finding> found) {
        List<Finding> named = new ArrayList<>();
        for (Evidence place : sentence.evidence()) {
            if (!transcript.holds(place)
                    || transcript.utterances().get(place.utterance()).speaker() != Speaker.CLINICIAN) {
                continue;
            }
            String clause = transcript.quote(place);
            var words = TermWords.of(clause);
            for (var match : knowledge.diagnoses().longest(words, clause)) {
                int from = words.get(match.positions().first()).from();
                int to = words.get(match.positions().last()).to();
                var term = match.meaning().terms().getFirst();
                String said = clause.substring(from, to);
                boolean known = found.stream()
                        .anyMatch(other -> sameTalk(other, match.meaning().words(), place));
                if (!known
                        && match.positions().size() > 1
                        && !CodeRules.begins(term.entry().code(), FACTS_ONLY)
                        && NoteContext.around(clause, from, to).isEmpty()
                        && new SpokenSense(transcript).of(place, said).isEmpty()) {
                    named.add(new Finding(
                            said,
                            said,
                            Nature.CURRENT,
                            Side.in(clause),
                            List.of(place),
                            new Stated(List.of(clause), List.of())));
                }
            }
        }
        return named;
    }

    /** A fact with a word of the term, which the term may only repeat or which settles what is claimed of it. */
    private static boolean sameTalk(Finding fact, Set<String> words, Evidence place) {
        Set<String> forms = TermWords.forms(fact.term());
        boolean repeats = words.containsAll(forms) || forms.containsAll(words);
        return repeats
                && (fact.nature() == Nature.CURRENT
                        || fact.evidence().stream().anyMatch(other -> other.utterance() >= place.utterance()));
    }
}
