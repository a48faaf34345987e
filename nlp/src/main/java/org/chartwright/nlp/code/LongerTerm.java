package org.chartwright.nlp.code;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.code.NoteContext.Sense;

/**
 * A finding in, the longer term out by which the clauses that state it name it: a "sprain" that was said of the ankle,
 * an "anemia" that was called one of iron deficiency. Coding is to the highest specificity that the record supports
 * (ICD-10-CM guideline I.B.2).
 */
final class LongerTerm {

    /** What is found by the place of the pain, see {@link PainSite}. */
    private static final Set<String> WITHOUT_PLACE = Set.of("pain", "pains", "ache", "aches", "soreness", "tenderness");

    /** Characters before a term that may deny it in speech without marks. */
    private static final int JUST_BEFORE = 45;

    /**
     * @param finding the same in the words of the clause, with its side
     * @param meaning what it says
     */
    record Found(Finding finding, TermIndex.Meaning meaning) {}

    private final CodeKnowledge knowledge;

    LongerTerm(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Found> of(Finding finding) {
        var forms = TermWords.forms(finding.term());
        if (forms.isEmpty() || WITHOUT_PLACE.contains(finding.term().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var named = among(finding.stated().clauses(), finding, forms);
        if (named.isPresent()) {
            return named;
        }
        var exact = knowledge.diagnoses().exactly(finding.term());
        return exact.isPresent()
                ? sister(finding, forms, exact.get())
                : among(sentences(finding.stated().utterances()), finding, forms);
    }

    /**
     * A fact has the usual name of what was said: where a clause puts it in other words that say which of a category
     * whose code leaves it open, these words count ("seasonal allergies" were noted as allergic rhinitis).
     */
    private Optional<Found> sister(Finding finding, Set<String> forms, TermIndex.Meaning exact) {
        var entry = exact.terms().getFirst().entry();
        if (!entry.title().toLowerCase(Locale.ROOT).contains("unspecified")
                || entry.code().startsWith("S")
                || entry.code().startsWith("T")
                || finding.stated().clauses().stream()
                        .anyMatch(clause -> TermWords.forms(clause).containsAll(forms))) {
            return Optional.empty();
        }
        for (String clause : finding.stated().clauses()) {
            var words = TermWords.of(clause);
            for (var match : knowledge.diagnoses().longest(words, clause)) {
                var other = match.meaning().terms().getFirst().entry();
                if (other.category().equals(entry.category())
                        && !other.code().equals(entry.code())
                        && !denied(clause, words, match)) {
                    return Optional.of(found(clause, words, match, finding));
                }
            }
        }
        return Optional.empty();
    }

    /** A term that has no code by itself may have been named in full a sentence earlier. */
    private static List<String> sentences(List<String> utterances) {
        return utterances.stream()
                .flatMap(utterance -> ReadNote.pieces(utterance).stream())
                .map(ReadNote.Piece::text)
                .toList();
    }

    private Optional<Found> among(List<String> clauses, Finding finding, Set<String> forms) {
        return clauses.stream()
                .flatMap(clause -> in(clause, finding, forms).stream())
                .max(Comparator.comparing(found -> found.meaning().words().size()));
    }

    private static boolean denied(String clause, List<TermWord> words, TermIndex.Match match) {
        int from = words.get(match.positions().first()).from();
        int begin = Math.max(0, from - JUST_BEFORE);
        var senses = NoteContext.around(
                clause.substring(begin),
                from - begin,
                words.get(match.positions().last()).to() - begin);
        return senses.contains(Sense.ABSENT) || senses.contains(Sense.HYPOTHETICAL) || senses.contains(Sense.FAMILY);
    }

    private Optional<Found> in(String clause, Finding finding, Set<String> forms) {
        var words = TermWords.of(clause);
        return knowledge.diagnoses().longest(words, clause).stream()
                .filter(match -> match.meaning().words().size() > forms.size()
                        && match.meaning().words().containsAll(forms))
                .filter(match ->
                        !match.meaning().terms().getFirst().entry().code().startsWith("Z"))
                .filter(match -> !denied(clause, words, match))
                .max(Comparator.comparing(match -> match.positions().size()))
                .map(match -> found(clause, words, match, finding));
    }

    private static Found found(String clause, List<TermWord> words, TermIndex.Match match, Finding finding) {
        String said = clause.substring(
                words.get(match.positions().first()).from(),
                words.get(match.positions().last()).to());
        var side = finding.side().or(() -> Side.in(clause));
        return new Found(new Finding(said, said, finding.nature(), side, finding.evidence()), match.meaning());
    }
}
