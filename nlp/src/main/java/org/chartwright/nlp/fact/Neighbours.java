package org.chartwright.nlp.fact;

import java.util.List;

/** A mention among those of a visit in, where the next term of its kind stands in the same clause out. */
public final class Neighbours {

    private Neighbours() {}

    /** Where the one before leaves off; 0 when there is none. */
    public static int before(List<Mention> mentions, int at) {
        return of(mentions, at, -1, 0);
    }

    /** Where the one after begins; the end of the clause when there is none. */
    public static int after(List<Mention> mentions, int at) {
        return of(mentions, at, 1, mentions.get(at).clause().tokens().size());
    }

    private static int of(List<Mention> mentions, int at, int step, int none) {
        Mention mention = mentions.get(at);
        for (int i = at + step;
                i >= 0 && i < mentions.size() && mentions.get(i).clause() == mention.clause();
                i += step) {
            if (mentions.get(i).term().kind() == mention.term().kind()) {
                return step < 0 ? mentions.get(i).to() : mentions.get(i).from();
            }
        }
        return none;
    }
}
