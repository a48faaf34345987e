package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.SentenceBoundaries.Gap;
import org.chartwright.nlp.transcript.Speaker;

/** An utterance written down without stops in, how likely one belongs before each of its words out. */
final class LikelyMarks {

    private static final Pattern WORD = Pattern.compile("'?[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{N}%])?");
    private static final Set<String> CLITICS = Set.of("n't", "'s", "'m", "'re", "'ve", "'ll", "'d");
    private static final Gap NONE = new Gap(0, 0);

    private final Map<Integer, Gap> before;

    private LikelyMarks(Map<Integer, Gap> before) {
        this.before = before;
    }

    static LikelyMarks of(String text, Speaker speaker, WeightTable table) {
        var words = new ArrayList<String>();
        List<Integer> places = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> {
            if (!words.isEmpty() && tied(words.getLast(), word.group())) {
                words.add(words.removeLast() + word.group());
            } else {
                words.add(word.group());
                places.add(word.start());
            }
        });
        var before = new HashMap<Integer, Gap>();
        if (!words.isEmpty()) {
            var gaps = SentenceBoundaries.gaps(words, speaker, table);
            for (int i = 0; i < gaps.size(); i++) {
                before.put(places.get(i + 1), gaps.get(i));
            }
        }
        return new LikelyMarks(before);
    }

    /** "do n't" and "gon na" are one word each, written apart. */
    private static boolean tied(String before, String word) {
        return CLITICS.contains(word)
                || word.equals("na") && (before.equals("gon") || before.equals("wan"))
                || word.equals("ta") && before.equals("got");
    }

    /** Before the token; nothing where it begins inside a word, such as the "not" of "don't". */
    Gap before(Token token) {
        return before.getOrDefault(token.from(), NONE);
    }
}
