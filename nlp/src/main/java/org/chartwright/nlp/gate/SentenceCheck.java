package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/** Holds the sentences of one draft to one transcript, which is read once. */
public final class SentenceCheck {

    private final Terms terms;
    private final Transcript transcript;
    private final ReadMentions readMentions;
    private final List<Mention> mentions;
    private final Map<Integer, List<Token>> tokens = new TreeMap<>();
    private final List<String> known = new ArrayList<>();

    public SentenceCheck(Terms terms, Visit visit, List<Clause> clauses, List<Mention> mentions) {
        this.terms = terms;
        this.transcript = visit.transcript();
        this.readMentions = new ReadMentions(terms, false);
        this.mentions = mentions;
        for (Clause clause : clauses) {
            tokens.computeIfAbsent(clause.utterance(), absent -> new ArrayList<>())
                    .addAll(clause.tokens());
        }
        visit.patient().age().ifPresent(age -> known.add(Integer.toString(age)));
    }

    public Sentence of(String label, Sentence sentence) {
        var evidence = sentence.evidence();
        if (evidence.isEmpty()) {
            return new Sentence(
                    sentence.text(), Support.UNSUPPORTED, List.of("it points at nothing that was said"), evidence);
        }
        if (!evidence.stream().allMatch(transcript::holds)) {
            return new Sentence(
                    sentence.text(), Support.UNSUPPORTED, List.of("it points outside what was said"), List.of());
        }
        var written = new Written(sentence.text(), readMentions);
        var said = new Said(tokensIn(evidence), mentionsIn(evidence), known);
        var doubts = new ArrayList<Doubt>();
        doubts.addAll(Quantity.doubts(written.tokens(), said));
        doubts.addAll(Laterality.doubts(written.tokens(), said));
        boolean guest = evidence.stream()
                .anyMatch(
                        place -> transcript.utterances().get(place.utterance()).speaker() == Speaker.GUEST);
        doubts.addAll(Persons.doubts(written.tokens(), said, terms, guest));
        doubts.addAll(Claims.doubts(written.mentions(), said));
        // terms and numbers were held to what was said already
        boolean plain =
                written.mentions().isEmpty() && written.tokens().stream().noneMatch(Token::isNumber);
        if (doubts.isEmpty() && plain && said.hasNothingOf(written.tokens())) {
            doubts.add(Doubt.unsupported("nothing of this was said here"));
        } else if (doubts.isEmpty() && !said.resembles(written.tokens())) {
            doubts.add(Doubt.weak("little of this was said here"));
        }
        new Hearing(transcript)
                .doubt(written.tokens(), evidence, place -> tokensIn(List.of(place)))
                .ifPresent(doubts::add);
        var support = EvidenceGate.worst(doubts.stream().map(Doubt::support).toList());
        var words = new LinkedHashSet<String>();
        doubts.forEach(doubt -> words.add(doubt.words()));
        return new Sentence(sentence.text(), support, List.copyOf(words), evidence);
    }

    private List<Token> tokensIn(List<Evidence> evidence) {
        var out = new ArrayList<Token>();
        for (Evidence place : evidence) {
            for (Token token : tokens.getOrDefault(place.utterance(), List.of())) {
                if (token.from() < place.to() && place.from() < token.to()) {
                    out.add(token);
                }
            }
        }
        return out;
    }

    private List<Mention> mentionsIn(List<Evidence> evidence) {
        return mentions.stream()
                .filter(mention -> evidence.stream()
                        .anyMatch(place -> place.overlaps(mention.place())
                                || mention.answer().stream().anyMatch(place::overlaps)))
                .toList();
    }

    /** A sentence of the draft as the gate reads it. */
    private record Written(List<Token> tokens, List<Mention> mentions) {

        Written(String text, ReadMentions readMentions) {
            var tokens = ReadTokens.of(text);
            this(tokens, tokens.isEmpty() ? List.of() : readMentions.of(statements(tokens)));
        }

        private static List<Clause> statements(List<Token> tokens) {
            var clauses = new ArrayList<Clause>();
            int start = 0;
            for (int i = 0; i <= tokens.size(); i++) {
                if (i == tokens.size()
                        || tokens.get(i).isStop()
                        || tokens.get(i).is(";")) {
                    if (i > start) {
                        clauses.add(new Clause(clauses.size(), 0, Speaker.CLINICIAN, tokens.subList(start, i), false));
                    }
                    start = i + 1;
                }
            }
            return clauses;
        }
    }
}
