package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Pronouns;

/**
 * Words of the patient, or to the patient, in, the same as a note tells them out: "when i lean" is "when she leans".
 */
public final class Spoken {

    private static final Set<String> BETWEEN =
            Set.of("really", "just", "usually", "actually", "first", "also", "sometimes", "always", "kind", "of");
    private static final Set<String> UNCHANGED = Set.of(
            "can", "could", "would", "will", "might", "may", "must", "should", "not", "had", "was", "were", "did");

    private Spoken() {}

    public static String of(String words, Pronouns patient, Verbs verbs) {
        var out = new ArrayList<String>();
        boolean doing = false;
        for (String word : words.strip().split(" +")) {
            if (word.equals("i") || word.equals("you")) {
                out.add(patient.subject());
                doing = true;
                continue;
            }
            if (doing && BETWEEN.contains(word)) {
                out.add(word);
                continue;
            }
            out.add(
                    switch (word) {
                        case "my", "your" -> patient.possessive();
                        case "me" -> patient.object();
                        case "myself", "yourself" -> patient.reflexive();
                        default -> doing ? agreeing(word, verbs) : word;
                    });
            doing = false;
        }
        return String.join(" ", out)
                .replaceAll("\\blaying (?=down|flat|on)", "lying ")
                .replaceAll("\\blays (?=down|flat|on)", "lies ");
    }

    /** The verb as it follows "she". */
    public static String agreeing(String word, Verbs verbs) {
        String agrees = verbs.thirdPerson(word);
        boolean unknown = agrees.equals(word)
                && !UNCHANGED.contains(word)
                && !verbs.isPast(word)
                && !word.endsWith("s")
                && !word.endsWith("ed");
        return word.equals("am") || word.equals("are") ? "is" : unknown ? word + "s" : agrees;
    }
}
