package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A pain that was said without its place in, the place that the talk around it names out. A pain of a known place is
 * coded by that place, which is why R52 excludes it (ICD-10-CM Excludes1 note at R52).
 */
final class PainSite {

    private static final Set<String> BARE = Set.of("pain", "pains", "ache", "aches", "aching", "soreness", "sore");

    /** Utterances before or after that still speak of the same pain. */
    private static final int NEAR = 3;

    private static final String SITE =
            "((?:my|your|his|her|their|the|low|lower|mid|middle|upper) back(?! (?:of|end|then|when|and forth|to|in|on|at|up|down)\\b)|neck|shoulder|elbow|wrist|hand|finger|thumb|hip|knee|ankle|foot|toe|leg|arm|calf|thigh|forearm|jaw|chest|abdomen|abdominal|stomach|belly|heel|rib|pelvi[cs])s?";
    private static final String HURTS = "(?:hurt|pain|ach|sore|bother|kill|throb)\\w*";
    private static final Pattern LOCATED = Pattern.compile(
            "\\b%1$s\\b[^.?!]{0,30}\\b%2$s|\\b%2$s\\b[^.?!]{0,40}?\\b%1$s\\b".formatted(SITE, HURTS),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(no|not|never|without|denies|\\w+n't)\\b", Pattern.CASE_INSENSITIVE);

    private PainSite() {}

    /**
     * @param term such as {@code knee pain}
     * @param side where the same words name one
     */
    record Located(String term, Optional<Side> side) {}

    static Optional<Located> of(String term, List<Evidence> evidence, Transcript transcript) {
        if (!BARE.contains(term.strip().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        for (int distance = 0; distance <= NEAR; distance++) {
            for (Evidence place : evidence) {
                for (Utterance utterance : transcript.utterances()) {
                    if (Math.abs(utterance.number() - place.utterance()) == distance) {
                        var located = in(utterance.text());
                        if (located.isPresent()) {
                            return located;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "My back" is the back, "lower back" a part of it; the head has a back that is none. */
    private static String part(String site) {
        return site.toLowerCase(java.util.Locale.ROOT).replaceFirst("^(my|your|his|her|their|the) ", "");
    }

    private static Optional<Located> in(String text) {
        for (var piece : ReadNote.pieces(text)) {
            Matcher found = LOCATED.matcher(piece.text());
            if (found.find()
                    && !DENIED.matcher(piece.text().substring(0, found.end())).find()) {
                String site = found.group(1) == null ? found.group(2) : found.group(1);
                return Optional.of(new Located(part(site) + " pain", Side.in(piece.text())));
            }
        }
        return Optional.empty();
    }
}
