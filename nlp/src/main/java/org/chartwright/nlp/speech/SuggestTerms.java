package org.chartwright.nlp.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;
import org.chartwright.models.vocabulary.Neighbours;
import org.chartwright.models.vocabulary.PracticeWords;
import org.chartwright.models.vocabulary.Pronunciations;
import org.chartwright.models.vocabulary.SpeechVocabulary;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerms;
import org.chartwright.models.vocabulary.TermSounds;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/**
 * An utterance in, what may have been misheard in it out: one to four words, one of which the recogniser was unsure of,
 * that sound like a known medical term which fits better between their neighbours. Nothing is changed: that a term was
 * said is for a person to decide. The same utterance always gives the same suggestions. Safe for several threads.
 */
public final class SuggestTerms {

    /**
     * What may have been said instead.
     *
     * @param firstWord index of the first word among the utterance's words
     * @param lastWord index of the last one
     * @param term in lower case
     * @param distance between the sounds, from 0 for the same to 1
     */
    public record Suggestion(int firstWord, int lastWord, String term, double distance) {

        public Suggestion {
            if (firstWord < 0 || lastWord < firstWord) {
                throw new IllegalArgumentException("words %d to %d are none".formatted(firstWord, lastWord));
            }
        }

        /** Index of the first character in the utterance's text. */
        public int from(Utterance utterance) {
            return utterance.words().get(firstWord).from();
        }

        /** Index after the last character. */
        public int to(Utterance utterance) {
            return utterance.words().get(lastWord).to();
        }
    }

    /** By how much a term must be likelier than what was heard; chosen as {@link #EACH_SOUND} was. */
    public static final double LEAST = 6;

    /**
     * How much a distance of 1 takes from the likelihood of a term, in nats. Fitted to the suggestions for one half of
     * the spoken terms and for ordinary speech ({@code evaluate misheard}).
     */
    private static final double EACH_SOUND = 25;

    /** For {@link TermSounds#near}. */
    private static final double FARTHEST = 0.45;

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_TERM = 6;

    private static final Comparator<Suggestion> PLACES = Comparator.comparingInt(Suggestion::firstWord)
            .thenComparingInt(Suggestion::lastWord)
            .thenComparing(Suggestion::term);

    private record Candidate(Suggestion suggestion, double likelier) {}

    private final TermSounds sounds;
    private final Neighbours neighbours;
    private final double least;

    /**
     * @param least how much likelier than what was heard a term must be, in nats: by the words around it, less what the
     *     difference in sound costs
     */
    public SuggestTerms(TermSounds sounds, Neighbours neighbours, double least) {
        this.sounds = sounds;
        this.neighbours = neighbours;
        this.least = least;
    }

    /**
     * With the shipped terms and the practice's own words as its file has them now. Reads the base model's graph, which
     * takes seconds.
     */
    public static SuggestTerms open(ModelStore store, double least) {
        var model = store.folder(SpeechModels.ENGLISH);
        var terms = new ArrayList<>(SpokenTerms.open(store));
        try {
            for (var answer : PracticeWords.check(SpeechVocabulary.practiceFile(store), model)) {
                switch (answer) {
                    case PracticeWords.Answer.Accepted accepted -> terms.add(accepted.term());
                    case PracticeWords.Answer.Refused ignored -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The practice's words cannot be read", e);
        }
        return new SuggestTerms(
                new TermSounds(store.load(SpeechModels.ENGLISH, Pronunciations::read), terms),
                Neighbours.open(store),
                least);
    }

    /** In the order of the words; none shares a word with another one. */
    public List<Suggestion> in(Utterance utterance) {
        var words = utterance.words();
        if (words.stream().noneMatch(Word::unsure)) {
            return List.of();
        }
        var texts =
                words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
        var settled = settled(words, texts);
        var found = new ArrayList<Candidate>();
        for (int first = 0; first < words.size(); first++) {
            boolean unsure = false;
            for (int last = first; last < Math.min(words.size(), first + MOST_WORDS) && !settled[last]; last++) {
                unsure |= words.get(last).unsure();
                if (unsure && !sounds.isTerm(String.join(" ", texts.subList(first, last + 1)))) {
                    found.addAll(candidates(texts, first, last));
                }
            }
        }
        return likeliest(found);
    }

    private List<Candidate> candidates(List<String> texts, int first, int last) {
        var candidates = new ArrayList<Candidate>();
        for (var near : sounds.near(texts.subList(first, last + 1), FARTHEST)) {
            double likelier = neighbours.prefer(near.kind(), texts, first, last) - EACH_SOUND * near.distance();
            if (likelier >= least) {
                candidates.add(new Candidate(new Suggestion(first, last, near.term(), near.distance()), likelier));
            }
        }
        return candidates;
    }

    /** Of which kind a term is that was suggested; a drug where it is none any more. */
    public SpokenTerm.Kind kind(String term) {
        return sounds.kind(term).orElse(SpokenTerm.Kind.DRUG);
    }

    /** Which words belong to a term of which the recogniser was sure. */
    private boolean[] settled(List<Word> words, List<String> texts) {
        var settled = new boolean[words.size()];
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + LONGEST_TERM); last++) {
                if (words.get(last).unsure()) {
                    break;
                }
                if (sounds.isTerm(String.join(" ", texts.subList(first, last + 1)))) {
                    IntStream.rangeClosed(first, last).forEach(word -> settled[word] = true);
                }
            }
        }
        return settled;
    }

    private static List<Suggestion> likeliest(List<Candidate> found) {
        var kept = new ArrayList<Suggestion>();
        found.stream()
                .sorted(Comparator.comparingDouble(Candidate::likelier)
                        .reversed()
                        .thenComparing(Candidate::suggestion, PLACES))
                .map(Candidate::suggestion)
                .filter(each -> found.stream().noneMatch(other -> isBetterPlace(other.suggestion(), each)))
                .filter(each -> kept.stream().noneMatch(other -> overlap(other, each)))
                .forEach(kept::add);
        return kept.stream().sorted(PLACES).toList();
    }

    /** Fewer words are always likelier, so of one term's places the one that sounds most like it is right. */
    private static boolean isBetterPlace(Suggestion one, Suggestion other) {
        return one.term().equals(other.term()) && one.distance() < other.distance() && overlap(one, other);
    }

    private static boolean overlap(Suggestion one, Suggestion other) {
        return one.firstWord() <= other.lastWord() && other.firstWord() <= one.lastWord();
    }
}
