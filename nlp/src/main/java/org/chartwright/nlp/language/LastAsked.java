package org.chartwright.nlp.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a slow reader said of the texts it was asked about last, for a visit is drafted in steps. In memory only; safe
 * for several threads.
 */
final class LastAsked<K, V> {

    private static final int REMEMBERED = 4096;

    private static final class Newest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Newest() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    private final Map<K, V> known = Collections.synchronizedMap(new Newest<>());

    /** What is known of it, or else what the reader says now; two threads may ask the reader at once. */
    V of(K asked, Function<K, V> reader) {
        V answer = known.get(asked);
        if (answer == null) {
            answer = reader.apply(asked);
            known.put(asked, answer);
        }
        return answer;
    }
}
