package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/**
 * Heard words in, an utterance out whose text a person can read: capitals, spelt letters joined to the abbreviation
 * they spell, a full stop or a question mark at the end. No word is changed, left out or added, and spoken numbers stay
 * as they are.
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

    private final List<SpeechEvent.Heard> heard;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private ReadableUtterance(List<SpeechEvent.Heard> heard) {
        this.heard = heard;
    }

    static Utterance of(int number, Speaker speaker, List<SpeechEvent.Heard> heard) {
        var readable = new ReadableUtterance(heard);
        readable.write();
        return new Utterance(number, speaker, readable.text.toString(), readable.words);
    }

    private void write() {
        for (int i = 0; i < heard.size(); ) {
            int letters = spelt(i);
            if (letters > 0) {
                for (int k = 0; k < letters; k++) {
                    add(k == 0 ? " " : "", heard.get(i + k), upper(word(i + k)));
                }
                i += letters;
            } else {
                add(separator(i), heard.get(i), spelling(i));
                i++;
            }
        }
        if (!text.isEmpty()) {
            var said = heard.stream().map(SpeechEvent.Heard::text).toList();
            text.append(asks(said) ? '?' : '.');
        }
    }

    private void add(String separator, SpeechEvent.Heard each, String spelling) {
        if (!text.isEmpty()) {
            text.append(separator);
        }
        int from = text.length();
        text.append(from == 0 ? upper(spelling.substring(0, 1)) + spelling.substring(1) : spelling);
        words.add(new Word(text.substring(from), each.start(), each.end(), each.confidence(), from, text.length()));
    }

    private String separator(int i) {
        return i > 0 && word(i - 1).equals("x") && word(i).startsWith("ray") ? "-" : " ";
    }

    private String spelling(int i) {
        var word = word(i);
        if (word.equals("i") || word.startsWith("i'")) {
            return upper(word.substring(0, 1)) + word.substring(1);
        }
        return i > 0 && word.length() == 1 && word(i - 1).equals("vitamin") ? upper(word) : word;
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
