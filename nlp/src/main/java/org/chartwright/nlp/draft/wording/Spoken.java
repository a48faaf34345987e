package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.Set;
import org.chartwright.nlp.draft.reference.Pronouns;

/**
 * Words of the patient, or to the patient, in, the same as a note tells them out: "when i lean or twist" is "when she
 * leans or twists".
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
        boolean present = false;
        String before = "";
        for (String word : words.strip().split(" +")) {
            if (word.equals("i") || word.equals("you")) {
                out.add(patient.subject());
                doing = true;
                before = word;
                continue;
            }
            boolean joined = present && (before.equals("and") || before.equals("or")) && verbs.isPlainBase(word);
            before = word;
            if (doing && BETWEEN.contains(word)) {
                out.add(word);
                continue;
            }
            out.add(
                    switch (word) {
                        case "my", "your" -> patient.possessive();
                        case "me" -> patient.object();
                        case "myself", "yourself" -> patient.reflexive();
                        default -> doing || joined ? agreeing(word, verbs) : word;
                    });
            present = doing ? verbs.isBase(word) : present && !word.equals("to");
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
