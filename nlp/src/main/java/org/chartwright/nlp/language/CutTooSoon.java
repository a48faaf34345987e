package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Stretches of one turn in their order in, the same with those as one that no stop parted and that are nothing alone
 * out: "the headaches , | they come twice a month" and "they told me | my thyroid was low".
 */
final class CutTooSoon {

    private static final Set<String> OWNERS = Set.of("my", "the", "these", "this");
    private static final Set<String> AGAIN = Set.of("it", "they");
    private static final Set<String> TELLING = Set.of("told", "tells");
    private static final Set<String> TOLD = Set.of("me", "us");
    private static final Set<String> SAID = Set.of("my", "the", "it", "i", "there", "they", "he", "she");
    private static final Set<String> TIMES = Set.of(
            "day", "night", "morning", "week", "month", "year", "time", "thing", "moment", "minute", "evening",
            "weekend", "problem", "way", "rest", "first", "last", "other", "next", "same", "most", "one");

    private static final int LONGEST_NAME = 4;

    private CutTooSoon() {}

    static List<List<Token>> joined(List<List<Token>> stretches) {
        var out = new ArrayList<List<Token>>();
        for (var stretch : stretches) {
            if (!out.isEmpty() && goesOn(out.getLast(), stretch)) {
                var one = new ArrayList<>(out.removeLast());
                one.addAll(stretch);
                out.add(one);
            } else {
                out.add(stretch);
            }
        }
        return out;
    }

    private static boolean goesOn(List<Token> before, List<Token> next) {
        var words = before.stream().filter(Token::isWord).toList();
        boolean stopped = before.getLast().isStop() || before.getLast().is("…");
        if (stopped || words.size() < 2 || next.size() < 3) {
            return false;
        }
        boolean told = TELLING.contains(words.get(words.size() - 2).text())
                && TOLD.contains(words.getLast().text())
                && SAID.contains(next.getFirst().text());
        return told || AGAIN.contains(next.getFirst().text()) && names(words) && acts(next);
    }

    private static boolean names(List<Token> words) {
        var parts = PartsOfSpeech.of(words);
        int last = words.size() - 1;
        boolean named = OWNERS.contains(words.getFirst().text())
                && words.size() <= LONGEST_NAME
                && parts.is(last, "NOUN", "PROPN");
        for (int i = 1; named && i <= last; i++) {
            named = parts.is(i, "NOUN", "PROPN", "ADJ") && !TIMES.contains(parts.word(i));
        }
        return named;
    }

    private static boolean acts(List<Token> next) {
        var parts = PartsOfSpeech.of(next);
        return parts.verb(1) || parts.auxiliary(1) || parts.is(1, "ADV") && parts.is(2, "VERB", "AUX");
    }
}
