package org.chartwright.nlp.likeness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The runs of {@value #WORDS} words in the passages of a note, each as a keyed hash. Without the key nobody can find
 * out from it whether a note holds a certain run, let alone read it.
 *
 * <p>{@link #SHARE} was chosen on the training notes of ACI-Bench ({@code evaluate likeness}): no two notes of
 * different visits share so much, and of notes of which half was copied nearly all do.
 */
public final class Fingerprint {

    /** Long enough that ordinary phrases of an examination are no match. */
    public static final int WORDS = 8;

    /** From this share of a note's runs on it is too like another. */
    public static final double SHARE = 0.20;

    /** A note with fewer runs is too short to tell. */
    public static final int FEWEST = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Run> runs;

    private Fingerprint(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** @param passage which one, from 0; {@code from} and {@code to} are characters of it */
    private record Run(long hash, int passage, int from, int to) {}

    /**
     * @param passages paragraphs or list items; a run does not go from one into the next
     * @param key secret of the installation, at least 16 bytes
     */
    public static Fingerprint of(List<String> passages, byte[] key) {
        var mac = mac(key);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < passages.size(); i++) {
            List<MatchResult> words = WORD.matcher(passages.get(i)).results().toList();
            for (int at = 0; at + WORDS <= words.size(); at++) {
                var run = new StringBuilder();
                for (MatchResult word : words.subList(at, at + WORDS)) {
                    run.append(word.group().toLowerCase(Locale.ROOT)).append(' ');
                }
                byte[] hash = mac.doFinal(run.toString().getBytes(StandardCharsets.UTF_8));
                runs.add(new Run(
                        ByteBuffer.wrap(hash).getLong(),
                        i,
                        words.get(at).start(),
                        words.get(at + WORDS - 1).end()));
            }
        }
        return new Fingerprint(runs);
    }

    /** Without the runs that are in texts everybody uses, such as dot-phrases. */
    public Fingerprint without(Fingerprint common) {
        var hashes = common.hashes();
        return new Fingerprint(
                runs.stream().filter(run -> !hashes.contains(run.hash())).toList());
    }

    /** Each run once. */
    public Set<Long> hashes() {
        var hashes = new HashSet<Long>();
        runs.forEach(run -> hashes.add(run.hash()));
        return hashes;
    }

    /** The share of this note's runs that are in another, 0 to 1; 0 where this one is too short to tell. */
    public double sharedWith(Set<Long> other) {
        var hashes = hashes();
        return hashes.size() < FEWEST
                ? 0
                : (double) hashes.stream().filter(other::contains).count() / hashes.size();
    }

    /** A stretch of a passage, from and to in characters. */
    public record Passage(int number, int from, int to) {}

    /** Where this note reads as the other does; runs that touch are one passage. */
    public List<Passage> matching(Set<Long> other) {
        var passages = new ArrayList<Passage>();
        for (Run run : runs) {
            if (other.contains(run.hash())) {
                var last = passages.isEmpty() ? null : passages.getLast();
                if (last != null && last.number() == run.passage() && run.from() <= last.to()) {
                    passages.set(passages.size() - 1, new Passage(run.passage(), last.from(), run.to()));
                } else {
                    passages.add(new Passage(run.passage(), run.from(), run.to()));
                }
            }
        }
        return List.copyOf(passages);
    }

    private static Mac mac(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("a key of %d bytes is too short".formatted(key.length));
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
