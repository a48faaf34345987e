package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence in, the wordings of {@code em-cues.tsv} that it holds and does not deny out. */
final class EmCues {

    private record Cue(String element, String kind, Pattern pattern) {}

    private static final Pattern DENIED = Pattern.compile(
            "\\b(no|not|none|never|without|den(y|ies|ied)|declin\\w+|refus\\w+|defer\\w*|neither|nor|rather than|instead of|avoid\\w*)\\b[^,;:]{0,40}$|\\b(none|nothing) is $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^[^,;]{0,30}\\b(is|are|was|were)? ?(not|declined|refused|deferred|unnecessary|never)\\b(?! (at goal|controlled|improv|respond))",
            Pattern.CASE_INSENSITIVE);

    private static final List<Cue> CUES = CodeRules.rows("em-cues.tsv").stream()
            .map(row -> new Cue(
                    row.get(0),
                    row.get(1),
                    Pattern.compile("(?<![\\p{L}])(?:" + row.get(2) + ")", Pattern.CASE_INSENSITIVE)))
            .toList();

    private EmCues() {}

    /** The words of the first cue of a kind that is not denied. */
    static Optional<String> find(String sentence, String element, String kind) {
        return findAll(sentence, element, kind).stream().findFirst();
    }

    static List<String> findAll(String sentence, String element, String kind) {
        List<String> found = new ArrayList<>();
        for (Cue cue : CUES) {
            if (cue.element.equals(element) && cue.kind.equals(kind)) {
                var matcher = cue.pattern.matcher(sentence);
                while (matcher.find()) {
                    String words = matcher.group().strip();
                    if (!denied(sentence, matcher.start(), matcher.end())) {
                        found.add(words.length() > 60 ? words.substring(0, 60) + "..." : words);
                    }
                }
            }
        }
        return found;
    }

    /** Whether what stands at a place is denied, declined or not done. */
    static boolean denied(String sentence, int from, int to) {
        return DENIED.matcher(sentence.substring(0, from)).find()
                || DENIED_AFTER.matcher(sentence.substring(to)).find();
    }
}
