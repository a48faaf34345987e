package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Whether the words of a statement rest on a verb of their own, told by parts of speech: "some long weekends , which
 * was great" and "once she is better" rest on one that hangs on another, and "he should is" on none.
 */
final class MainClause {

    private static final Set<String> HANGING = Set.of(
            "which",
            "who",
            "that",
            "if",
            "when",
            "because",
            "while",
            "since",
            "as",
            "whether",
            "where",
            "how",
            "what",
            "until",
            "unless",
            "before",
            "after",
            "although",
            "though",
            "than",
            "why",
            "whom",
            "whose",
            "once");

    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "may", "might", "must");
    private static final Set<String> NEVER_AFTER_VERB =
            Set.of("is", "are", "was", "were", "am", "will", "would", "can", "could", "should", "may", "might", "must");
    private static final Set<String> VERBS_BEFORE = Set.of("has", "have", "did", "does", "do", "had");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> NEVER_AFTER_BEING = Set.of("did", "does", "can", "will", "would", "has", "may");
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "we", "i");
    private static final Set<String> OTHER_SUBJECTS = Set.of("it", "there", "the patient");
    private static final Set<String> BASES_IN_ED = Set.of(
            "need", "feed", "bleed", "proceed", "succeed", "speed", "heed", "exceed", "shed", "bed", "wed", "breed");
    private static final Set<String> PLACING =
            Set.of("to", "for", "of", "with", "at", "from", "by", "about", "into", "in", "on", "through");

    private static final Set<String> THIRD = Set.of(
            "shows",
            "reveals",
            "reports",
            "states",
            "denies",
            "presents",
            "rates",
            "tries",
            "drinks",
            "rests",
            "underwent",
            "takes",
            "makes",
            "feels",
            "helps",
            "hurts",
            "demonstrates",
            "looks",
            "sounds",
            "works");

    private MainClause() {}

    static boolean holds(List<Token> told) {
        boolean hangs = PLACING.contains(told.getFirst().text());
        for (int i = 0; i < told.size(); i++) {
            String next = i + 1 < told.size() ? told.get(i + 1).text() : "";
            if (collides(told.get(i).text(), next, i)) {
                return false;
            }
            hangs |= HANGING.contains(told.get(i).text());
        }
        return !hangs || ownVerb(PartsOfSpeech.of(told));
    }

    private static boolean hanging(PartsOfSpeech parts, int i) {
        return HANGING.contains(parts.word(i)) && parts.is(i, "SCONJ", "PRON", "ADV");
    }

    /** "should he is", "has may have" and "at he is": speech that was broken off or run together. */
    private static boolean collides(String word, String next, int i) {
        boolean verbs = (MODALS.contains(word) || VERBS_BEFORE.contains(word)) && NEVER_AFTER_VERB.contains(next);
        boolean being = BEING.contains(word) && NEVER_AFTER_BEING.contains(next);
        boolean inflected = MODALS.contains(word) && THIRD.contains(next);
        boolean asks = MODALS.contains(word) && PERSONS.contains(next) && i > 0;
        boolean past =
                MODALS.contains(word) && (next.endsWith("ed") && !BASES_IN_ED.contains(next) || next.equals("no"));
        boolean twoPersons =
                i == 0 && PERSONS.contains(word) && (PERSONS.contains(next) || OTHER_SUBJECTS.contains(next));
        return verbs
                || being
                || inflected
                || asks
                || past
                || twoPersons
                || PLACING.contains(word) && PERSONS.contains(next);
    }

    private static boolean ownVerb(PartsOfSpeech parts) {
        int waiting = HANGING.contains(parts.word(0)) && !parts.word(0).equals("that") ? 1 : 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean patients = i > 1 && parts.word(i - 1).equals("patient") && !parts.is(i, "ADP", "CCONJ", "PUNCT");
            if (i > 0 && hanging(parts, i)) {
                waiting++;
            } else if (parts.auxiliary(i) || parts.verb(i) || patients || third(parts, i)) {
                if (waiting == 0) {
                    return true;
                }
                waiting--;
            }
        }
        return false;
    }

    /** "the mri shows": a verb that the tagger may take for a noun. */
    private static boolean third(PartsOfSpeech parts, int i) {
        return THIRD.contains(parts.word(i))
                && (parts.is(i - 1, "NOUN", "PROPN", "PRON", "ADJ")
                        || parts.word(i - 1).equals("the patient"));
    }
}
