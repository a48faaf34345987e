package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.code.Finding.Stated;
import org.chartwright.nlp.code.NoteContext.Sense;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A visit and its draft in, the diagnoses that the clinician names in what became the assessment and that no fact holds
 * out. What a fact says of a term, also that it is denied or only possible, stands.
 */
final class AssessedTerms {

    /** Symptoms, factors and external causes are told by facts alone. */
    private static final List<String> FACTS_ONLY =
            List.of("R", "Z", "V", "W", "X", "Y", "M25.5", "M79.6", "M54", "O", "T14");

    /** Illnesses of the past that a visit may be for, see guideline I.C.21.c.4. */
    private static final List<String> HISTORY = List.of("Z85", "Z86");

    /** Words with which a clinician says that a diagnosis follows. */
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "\\b(for (your|the) )?(first|second|third|fourth|next|last|other) (problem|diagnosis|issue)\\b|\\b(your|the|my) (diagnosis|impression) (here )?(is|of)\\b|\\b(we're|we are|you're|you are) dealing with\\b|\\bdiagnosed with\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a visit opens with: the problem that the patient is here for. */
    private static final Pattern COMES_FOR = Pattern.compile(
            "\\b(here|presents?|today|visit)\\b[^.?!]{0,30}?\\b(for|with|to establish care for)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int OPENING = 6;

    /** Characters that such words reach. */
    private static final int REACH = 110;

    /** Letters of an abbreviation that may be a word as well. */
    private static final int SHORT = 3;

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
        for (Utterance utterance : transcript.utterances()) {
            if (utterance.speaker() == Speaker.CLINICIAN) {
                more.addAll(announced(DIAGNOSIS, utterance, found));
                if (utterance.number() < OPENING) {
                    more.addAll(announced(COMES_FOR, utterance, found));
                }
            }
        }
        return more;
    }

    private List<Finding> announced(Pattern words, Utterance utterance, List<Finding> found) {
        List<Finding> named = new ArrayList<>();
        for (var piece : ReadNote.pieces(utterance.text())) {
            words.matcher(piece.text()).results().forEach(cue -> {
                int to = Math.min(sentenceEnd(piece.text(), cue.end()), cue.end() + REACH);
                named.addAll(in(
                        new Evidence(utterance.number(), piece.from() + cue.start(), piece.from() + to), found, true));
            });
        }
        return named;
    }

    /** Transcripts may write a mark apart from its word, which no sentence splitter knows. */
    private static int sentenceEnd(String text, int from) {
        int to = from;
        while (to < text.length() && ".?!;".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private List<Finding> in(Sentence sentence, List<Finding> found) {
        List<Finding> named = new ArrayList<>();
        for (Evidence place : sentence.evidence()) {
            if (transcript.holds(place)
                    && transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN) {
                named.addAll(in(place, found, false));
            }
        }
        return named;
    }

    /** @param announced whether words before it say that a diagnosis follows, so that one word and a past one count */
    private List<Finding> in(Evidence place, List<Finding> found, boolean announced) {
        List<Finding> named = new ArrayList<>();
        String clause = transcript.quote(place);
        var words = TermWords.of(clause);
        for (var match : knowledge.diagnoses().longest(words, clause)) {
            int from = words.get(match.positions().first()).from();
            int to = words.get(match.positions().last()).to();
            var term = match.meaning().terms().getFirst();
            String said = clause.substring(from, to);
            boolean known = found.stream()
                    .anyMatch(other -> sameTalk(other, match.meaning().words(), place));
            boolean whole = match.positions().size() > 1 || announced && said.length() > SHORT;
            boolean history = announced && CodeRules.begins(term.entry().code(), HISTORY);
            if (known || !whole || !history && CodeRules.begins(term.entry().code(), FACTS_ONLY)) {
                continue;
            }
            nature(place, clause, from, to, announced)
                    .map(nature -> history ? Nature.CURRENT : nature)
                    .map(nature -> new Finding(
                            said,
                            said,
                            nature,
                            Side.in(clause),
                            List.of(place),
                            new Stated(List.of(clause), List.of())))
                    .ifPresent(named::add);
        }
        return named;
    }

    private Optional<Nature> nature(Evidence place, String clause, int from, int to, boolean announced) {
        var senses = NoteContext.around(clause, from, to);
        var spoken = new SpokenSense(transcript).of(place, clause.substring(from, to));
        if (announced && senses.equals(Set.of(Sense.PAST)) && spoken.orElse(Nature.PAST) == Nature.PAST) {
            return Optional.of(Nature.PAST);
        }
        return senses.isEmpty() && spoken.isEmpty() ? Optional.of(Nature.CURRENT) : Optional.empty();
    }

    /** A fact with a word of the term, which the term may only repeat or which settles what is claimed of it. */
    private static boolean sameTalk(Finding fact, Set<String> words, Evidence place) {
        Set<String> forms = TermWords.forms(fact.term());
        boolean repeats = words.containsAll(forms) || forms.containsAll(words);
        return !forms.isEmpty()
                && repeats
                && (fact.nature() == Nature.CURRENT
                        || fact.evidence().stream().anyMatch(other -> other.utterance() >= place.utterance()));
    }
}
