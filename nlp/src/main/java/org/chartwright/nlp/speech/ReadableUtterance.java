package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Capitals;
import org.chartwright.nlp.language.PlaceMarks;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/**
 * Heard words in, an utterance out whose text a person can read: full stops, question marks and commas, capitals, spelt
 * letters joined to the abbreviation they spell. No word is changed, left out or added, and spoken numbers stay as they
 * are; every word keeps its times and confidence, and the marks belong to none.
 */
final class ReadableUtterance {

    /** Abbreviations that are said letter by letter in a visit. */
    private static final Set<String> SPELT = Set.of(
            "mri", "mra", "ct", "ekg", "ecg", "eeg", "emg", "er", "icu", "iv", "uti", "copd", "gi", "gerd", "bp", "tb",
            "hiv", "pt", "ot", "ed", "cbc", "bmp", "cmp", "ldl", "hdl", "tsh", "psa", "bmi", "acl", "mcl", "pcl", "ent",
            "dvt", "pe", "ibs", "adhd", "ptsd", "std", "hpv", "nsaid", "otc", "prn", "ace", "afib", "cpap", "ms",
            "als");

    private static final int LONGEST_SPELT = 5;
    private static final Set<String> VERBS_THAT_ASK = Set.of(
            "do",
            "does",
            "did",
            "don't",
            "doesn't",
            "didn't",
            "have",
            "has",
            "haven't",
            "is",
            "are",
            "was",
            "were",
            "isn't",
            "aren't",
            "can",
            "could",
            "can't",
            "will",
            "would",
            "won't",
            "wouldn't",
            "should",
            "shouldn't");
    private static final Set<String> SUBJECTS = Set.of(
            "you",
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "there",
            "that",
            "this",
            "the",
            "your",
            "my",
            "any",
            "anything",
            "anyone");
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "what's", "when", "where", "where's", "how", "how's", "who", "why", "which");
    private static final Set<String> LEAD_INS =
            Set.of("and", "so", "but", "okay", "ok", "now", "well", "then", "alright");

    /**
     * What is written without a space inside.
     *
     * @param text as it stands inside a sentence
     * @param parts how much of the text each heard word is
     */
    private record Unit(String text, List<SpeechEvent.Heard> heard, List<Integer> parts) {}

    private final List<SpeechEvent.Heard> heard;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private ReadableUtterance(List<SpeechEvent.Heard> heard) {
        this.heard = heard;
    }

    static Utterance of(int number, Speaker speaker, List<SpeechEvent.Heard> heard) {
        var readable = new ReadableUtterance(heard);
        readable.write(speaker);
        return new Utterance(number, speaker, readable.text.toString(), readable.words);
    }

    private void write(Speaker speaker) {
        var units = units();
        var marks = PlaceMarks.open().of(units.stream().map(Unit::text).toList(), speaker);
        boolean opens = true;
        for (int i = 0; i < units.size(); i++) {
            add(units.get(i), opens);
            text.append(marks.get(i).sign());
            opens = marks.get(i).endsSentence();
        }
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < heard.size(); ) {
            int letters = spelt(i);
            var said = heard.subList(i, i + Math.max(1, letters));
            if (letters > 0) {
                units.add(new Unit(
                        upper(said.stream().map(SpeechEvent.Heard::text).collect(Collectors.joining())),
                        said,
                        Collections.nCopies(letters, 1)));
            } else if (word(i).equals("x")
                    && i + 1 < heard.size()
                    && word(i + 1).startsWith("ray")) {
                said = heard.subList(i, i + 2);
                units.add(new Unit(
                        "x-" + word(i + 1), said, List.of(2, word(i + 1).length())));
            } else {
                units.add(new Unit(spelling(i), said, List.of(word(i).length())));
            }
            i += said.size();
        }
        return units;
    }

    private void add(Unit unit, boolean opens) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int from = text.length();
        text.append(opens ? upper(unit.text().substring(0, 1)) + unit.text().substring(1) : unit.text());
        for (int i = 0; i < unit.heard().size(); i++) {
            var each = unit.heard().get(i);
            int to = from + unit.parts().get(i);
            // the hyphen of x-ray belongs to neither
            int end = text.charAt(to - 1) == '-' ? to - 1 : to;
            words.add(new Word(text.substring(from, end), each.start(), each.end(), each.confidence(), from, end));
            from = to;
        }
    }

    private String spelling(int i) {
        var word = word(i);
        return i > 0 && word.length() == 1 && word(i - 1).equals("vitamin") ? upper(word) : Capitals.of(word);
    }

    /** How many words from {@code at} on are the letters of one abbreviation; 0 for none. */
    private int spelt(int at) {
        var letters = new StringBuilder();
        int longest = 0;
        for (int i = at; i < heard.size() && i < at + LONGEST_SPELT && word(i).length() == 1; i++) {
            letters.append(word(i));
            if (letters.length() > 1 && SPELT.contains(letters.toString())) {
                longest = letters.length();
            }
        }
        return longest;
    }

    /** Whether the words have the form of a question. */
    static boolean asks(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && LEAD_INS.contains(words.get(first))) {
            first++;
        }
        var opening = words.get(first);
        return QUESTION_WORDS.contains(opening)
                || opening.equals("any")
                || (VERBS_THAT_ASK.contains(opening)
                        && first + 1 < words.size()
                        && SUBJECTS.contains(words.get(first + 1)));
    }

    private String word(int i) {
        return heard.get(i).text();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
