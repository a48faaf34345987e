package org.chartwright.app.review;

import java.util.Collection;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Evidence;

/** Evidence as the page's scripts read it: {@code 3:0-24 5:1-9}, utterance and half-open range of characters. */
final class Cites {

    private Cites() {}

    static String of(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(each -> each.utterance() + ":" + each.from() + "-" + each.to())
                .collect(Collectors.joining(" "));
    }
}
