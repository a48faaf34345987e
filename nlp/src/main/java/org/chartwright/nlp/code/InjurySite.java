package org.chartwright.nlp.code;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A contusion or wound that was named without its place in, the place that the examination found tender out, or else
 * the part of the body that the visit speaks of most. Injuries are coded by site (ICD-10-CM chapter 19).
 */
final class InjurySite {

    private static final Set<String> BARE = Set.of("contusion", "bruise", "laceration", "abrasion");

    private static final String PART =
            "(upper leg|lower leg|upper arm|forearm|shoulder|elbow|wrist|hand|thumb|finger|hip|thigh|knee|shin|calf|ankle|foot|heel|toe|leg|arm)s?";
    private static final Pattern NAMED = Pattern.compile("\\b" + PART + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TENDER = Pattern.compile(
            "\\b(tender\\w*|bruis\\w+)\\b[^.?!]{0,60}?\\b%1$s\\b|\\b%1$s\\b[^.?!]{0,20}?\\b(is|are) (very |quite )?(tender|bruised)\\b"
                    .formatted(PART),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(no|not|never|without|denies|non)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

    private InjurySite() {}

    /** @param side where the words that found it tender name one */
    record Located(String term, Optional<Side> side) {}

    static Optional<Located> of(String term, Transcript transcript) {
        String injury = term.strip().toLowerCase(Locale.ROOT);
        return BARE.contains(injury)
                ? tender(injury, transcript)
                        .or(() -> mostNamed(transcript).map(part -> new Located(part + " " + injury, Optional.empty())))
                : Optional.empty();
    }

    private static Optional<Located> tender(String injury, Transcript transcript) {
        for (Utterance utterance : transcript.utterances()) {
            if (utterance.speaker() != Speaker.CLINICIAN) {
                continue;
            }
            for (String sentence : utterance.text().split("[.?!;]")) {
                Matcher found = TENDER.matcher(sentence);
                if (found.find()
                        && !DENIED.matcher(sentence.substring(0, found.end())).find()) {
                    String part = found.group(2) == null ? found.group(3) : found.group(2);
                    return Optional.of(
                            new Located(part.toLowerCase(Locale.ROOT) + " " + injury, Side.in(found.group())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mostNamed(Transcript transcript) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Utterance utterance : transcript.utterances()) {
            NAMED.matcher(utterance.text())
                    .results()
                    .forEach(found -> named.merge(found.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return named.entrySet().stream()
                .filter(part -> all < 2 * part.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
