package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tokens in, the same with each title and its stop as one out: "dr . ward" ends no sentence. */
final class Titles {

    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "st");

    private Titles() {}

    static List<Token> joined(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean stop = i > 0
                    && i + 1 < tokens.size()
                    && tokens.get(i).is(".")
                    && TITLES.contains(tokens.get(i - 1).text())
                    && tokens.get(i + 1).isWord();
            if (stop) {
                Token title = out.removeLast();
                out.add(title.through(tokens.get(i), title.text() + "."));
            } else {
                out.add(tokens.get(i));
            }
        }
        return out;
    }
}
