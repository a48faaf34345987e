package org.chartwright.nlp.language;

import java.util.Set;

/**
 * The words of a stretch and the place of a subject among them in, where what is said of the time or turn of its
 * statement begins out: "... for six weeks | after that you will", "... of that foot | now the surgery will".
 */
final class OpeningTime {

    private static final Set<String> BEFORE = Set.of("after", "during", "at", "by", "in", "until", "before");
    private static final Set<String> POINTED = Set.of("that", "this", "then");
    private static final Set<String> TURNING = Set.of("now", "well");
    /** "no adenopathy | listening to your heart you have": what is examined next. */
    private static final Set<String> SENSE = Set.of("listening to", "looking at", "feeling on", "pressing on");
    /** "for six months now" is how long. */
    private static final Set<String> SPANS = Set.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "while",
            "time", "right", "up");

    /** "... those ligaments | now based on your exam you will": a turn that opens no clause of its own yet. */
    private static final Set<String> AFTER_TURN = Set.of("based", "most", "because", "since", "if", "what");

    /** "it was 12 last time , today it is 9": told of its own statement. */
    private static final Set<String> FRONTED = Set.of(
            "today",
            "now",
            "tonight",
            "currently",
            "yesterday",
            "this time",
            "this morning",
            "this week",
            "this month",
            "this year",
            "last time",
            "last night",
            "last week",
            "last month",
            "last year",
            "last visit");

    private static final Set<String> JOINING = Set.of(",", "and", "but", "so");

    private static final Set<String> TELLING = Set.of("i", "we", "that", "this");
    private static final Set<String> DOING = Set.of("do", "doing", "like", "means", "recommend", "suggest", "want");
    private static final int FAR = 8;
    private static final int LONGEST = 5;

    private OpeningTime() {}

    /** {@code subject} where nothing is said of it. */
    static int of(PartsOfSpeech parts, int subject) {
        int fronted = fronted(parts, subject);
        if (fronted < subject) {
            return fronted;
        }
        int at = time(parts, subject);
        boolean turns = TURNING.contains(parts.word(at - 1))
                && parts.is(at - 2, "NOUN", "PROPN", "NUM")
                && !SPANS.contains(parts.word(at - 2));
        return turns ? at - 1 : at;
    }

    private static int fronted(PartsOfSpeech parts, int subject) {
        for (int from = Math.max(1, subject - 2); from < subject; from++) {
            String words = from == subject - 1 ? parts.word(from) : parts.word(from) + " " + parts.word(from + 1);
            if (FRONTED.contains(words) && JOINING.contains(parts.word(from - 1))) {
                return from;
            }
        }
        return subject;
    }

    /** "... a little bit more | what i would like to do is": what is to be done or what it means, told for itself. */
    static boolean what(PartsOfSpeech parts, int i) {
        boolean turns = parts.word(i).equals("now")
                && AFTER_TURN.contains(parts.word(i + 1))
                && parts.is(i - 1, "NOUN", "PROPN", "ADJ")
                && !SPANS.contains(parts.word(i - 1));
        if (turns) {
            return true;
        }
        if (!parts.word(i).equals("what")
                || !parts.is(i - 1, "NOUN", "PROPN", "NUM", "ADJ", "ADV")
                || !TELLING.contains(parts.word(i + 1))) {
            return false;
        }
        for (int at = i + 3; at <= i + FAR; at++) {
            if (parts.word(at).equals("is") && DOING.contains(parts.word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static int time(PartsOfSpeech parts, int subject) {
        int at = subject - 1;
        while (at > subject - 1 - LONGEST
                && (parts.is(at, "NOUN", "NUM")
                        || parts.word(at).equals("to")
                        || parts.word(at).equals("or"))) {
            at--;
        }
        int sense = parts.is(at, "PRON", "DET") && SENSE.contains(parts.word(at - 2) + " " + parts.word(at - 1))
                ? at - 2
                : subject;
        boolean pointed = POINTED.contains(parts.word(at))
                && BEFORE.contains(parts.word(at - 1))
                && (parts.is(at - 2, "NOUN", "PROPN", "NUM", "ADJ") || TURNING.contains(parts.word(at - 2)));
        return pointed ? at - 1 : sense;
    }
}
