package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;

/** Written notes and stopped dialogues in, those of their sentences that are whole and plain out, each once. */
final class SoundSentences {

    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*]\\s*");
    private static final Pattern LABEL = Pattern.compile("^[A-Z][A-Za-z /&-]{2,40}: ");
    private static final Pattern SPEAKER = Pattern.compile("^\\s*(\\[\\w+\\]|\\w+(_\\w+)?:)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern HALTING = Pattern.compile("(?i)\\b(um|uh)\\b|\\.\\.|…|- |\\?");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SAID = 5;
    private static final int LONGEST = 45;
    private static final int LONGEST_SAID = 30;

    private final Set<List<String>> seen = new LinkedHashSet<>();
    private final List<List<Token>> sentences = new ArrayList<>();

    void note(String text) {
        for (String line : text.split("\n")) {
            String bare = LABEL.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
            for (String sentence : BETWEEN.split(bare)) {
                add(sentence, SHORTEST, LONGEST);
            }
        }
    }

    void dialogue(String text) {
        for (String line : text.split("\n")) {
            for (String sentence : BETWEEN.split(SPEAKER.matcher(line).replaceFirst(""))) {
                if (!HALTING.matcher(sentence).find()) {
                    add(sentence, SHORTEST_SAID, LONGEST_SAID);
                }
            }
        }
    }

    List<List<Token>> sentences() {
        return List.copyOf(sentences);
    }

    private void add(String sentence, int shortest, int longest) {
        if (!sentence.strip().endsWith(".")) {
            return;
        }
        var tokens = ReadTokens.of(sentence).stream()
                .filter(token -> token.isWord() || token.is(",") || token.is(":"))
                .toList();
        if (tokens.size() >= shortest
                && tokens.size() <= longest
                && seen.add(tokens.stream().map(Token::text).toList())) {
            sentences.add(tokens);
        }
    }
}
