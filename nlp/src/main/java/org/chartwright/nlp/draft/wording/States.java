package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A sentence's words in, the same with what somebody is or has put as a note puts it out: "reports thirsty" is "reports
 * being thirsty", "denies swelling or short of breath" is "denies swelling or shortness of breath", "pancreatitis the
 * patient was in the hospital" is "pancreatitis : the patient was in the hospital".
 */
final class States {

    private static final Set<String> TELLING = Set.of("reports", "denies");
    private static final Set<String> SUBJECTS = Set.of("the patient", "he", "she", "they");
    private static final Set<String> STATES = Set.of(
            "thirsty",
            "constipated",
            "dizzy",
            "nauseous",
            "nauseated",
            "tired",
            "sick",
            "sore",
            "hungry",
            "sweaty",
            "shaky",
            "weak",
            "numb",
            "depressed",
            "anxious",
            "itchy",
            "bloated",
            "gassy",
            "feverish",
            "achy",
            "stiff",
            "winded",
            "lightheaded",
            "light-headed",
            "sleepy",
            "foggy",
            "wheezy",
            "congested",
            "dehydrated",
            "suicidal",
            "irritable",
            "restless",
            "confused",
            "queasy",
            "exhausted",
            "fatigued",
            "faint",
            "clammy",
            "hoarse");
    /** Times stand before a sentence without a mark. */
    private static final String TIME =
            ".*days?|mornings?|nights?|evenings?|afternoons?|weekends?|summers?|winters?|springs?|noon|lunch|supper|dinner|breakfast|lately|times?|today|yesterday|tonight|.*ly|doctor|nurse|doc|people|folks|everybody|.*body|.*one|hell|god|gosh|lord|man|boy|well|thank.*|thing|things|.*times";

    private static final int LEAST_NAME = 5;

    private States() {}

    static List<Token> of(List<Token> told) {
        return headed(shortness(being(told)));
    }

    /** "the patient reports thirsty" */
    private static List<Token> being(List<Token> told) {
        boolean state = told.size() == 3
                && SUBJECTS.contains(told.get(0).text())
                && TELLING.contains(told.get(1).text())
                && STATES.contains(told.get(2).text());
        return state ? with(told, 2, "being") : told;
    }

    private static List<Token> shortness(List<Token> told) {
        boolean denies = told.size() > 4
                && SUBJECTS.contains(told.get(0).text())
                && TELLING.contains(told.get(1).text())
                && !told.get(2).is("that");
        for (int i = 2; denies && i + 2 < told.size(); i++) {
            if (told.get(i).is("short")
                    && told.get(i + 1).is("of")
                    && told.get(i + 2).is("breath")) {
                var out = new ArrayList<>(told);
                out.set(i, told.get(i).as("shortness"));
                return List.copyOf(out);
            }
        }
        return told;
    }

    /** What was asked about, and then what happened. */
    private static List<Token> headed(List<Token> told) {
        int at = told.size() > 1 && told.get(1).is("and") ? 2 : 1;
        boolean runsOn = told.size() > at + 3
                && told.get(0).text().length() >= LEAST_NAME
                && told.get(0).isWord()
                && !told.get(0).text().matches(TIME)
                && SUBJECTS.contains(told.get(at).text());
        if (!runsOn) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        boolean named = parts.is(0, "NOUN", "PROPN") && parts.is(at + 1, "AUX", "VERB");
        if (!named) {
            return told;
        }
        var out = new ArrayList<Token>();
        out.add(told.get(0));
        out.add(told.get(at).as(":"));
        out.addAll(told.subList(at, told.size()));
        return List.copyOf(out);
    }

    private static List<Token> with(List<Token> told, int at, String word) {
        var out = new ArrayList<>(told);
        out.add(at, told.get(at).as(word));
        return List.copyOf(out);
    }
}
