package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * "i heard this pop" in, "he heard a pop" out: "this" of a thing that is spoken of for the first time is how people
 * talk, and points at nothing a reader could see.
 */
public final class FirstNamed {

    private static final Set<String> MET = Set.of(
            "heard", "hear", "hears", "saw", "seeing", "met", "bought", "found", "down", "tried", "using", "had", "has",
            "have");
    /** What a "this" of a speaker may be shown with the hand, or is no thing one can have one of. */
    private static final Pattern LEAVE = Pattern.compile(
            "morning|afternoon|evening|night|week|weekend|month|year|time|summer|winter|spring|fall|day|season|visit|one|area|side|spot|part|way|thing|stuff|place|point|case|kind|type|sort|point|region"
                    + "|pain|weight|trouble|problem|issue|condition|.*ness|.*ing|.*s|medicine|medication|information|advice");
    /** Words no article goes with. */
    private static final Pattern MASS =
            Pattern.compile("edema|reflux|.*emia|.*itis|.*osis|.*ness|swelling|bruising|congestion");

    private static final Set<String> SOUNDS = Set.of("pop", "click", "snap", "crack", "crunch", "twinge");

    private static final int LONGEST = 3;

    private FirstNamed() {}

    public static List<Token> of(List<Token> told, Clause clause, List<Clause> clauses) {
        for (int i = 1; i + 1 < told.size(); i++) {
            boolean points = told.get(i).is("this") || told.get(i).is("that");
            if (!points || !MET.contains(told.get(i - 1).text())) {
                continue;
            }
            var parts = PartsOfSpeech.of(told);
            int noun = i + 1;
            while (noun < told.size() - 1
                    && noun < i + LONGEST
                    && (parts.is(noun, "ADJ", "NUM", "ADV") || parts.is(noun + 1, "NOUN"))) {
                noun++;
            }
            String head = told.get(noun).text();
            boolean history = head.equals("history")
                    && noun + 1 < told.size()
                    && told.get(noun + 1).is("of");
            boolean before = told.get(i + 1).text().matches("prior|previous");
            boolean sound = SOUNDS.contains(head);
            boolean has = told.get(i - 1).text().matches("has|have|had");
            if (history || sound || before || fresh(told, i, noun, clause, clauses, parts)) {
                return with(told, i, article(told.get(i + 1).text()));
            }
            if (has && told.get(i).is("this") && MASS.matcher(head).matches()) {
                return with(told, i, "");
            }
        }
        return told;
    }

    /** Said by a patient of what nobody had named before. */
    private static boolean fresh(
            List<Token> told, int at, int noun, Clause clause, List<Clause> clauses, PartsOfSpeech parts) {
        String head = told.get(noun).text();
        return !clause.byClinician()
                && told.get(at).is("this")
                && parts.is(noun, "NOUN", "PROPN")
                && !LEAVE.matcher(head).matches()
                && !Hurting.isPart(head)
                && clauses.subList(0, clause.number()).stream()
                        .noneMatch(before -> before.tokens().stream().anyMatch(token -> token.is(head)));
    }

    private static String article(String next) {
        return next.matches("[aeio].*") ? "an" : "a";
    }

    private static List<Token> with(List<Token> told, int at, String article) {
        var out = new ArrayList<>(told);
        if (article.isEmpty()) {
            out.remove(at);
        } else {
            out.set(at, told.get(at).as(article));
        }
        return out;
    }
}
