package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with commas between things of a kind that were listed without out: "bumex cozaar
 * and norvasc" is "bumex , cozaar and norvasc", "blood pressure heart rate" is "blood pressure and heart rate".
 */
final class Listed {

    private static final Set<String> JOINING = Set.of("and", "or", ",");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    /** Behind these two may be listed otherwise. */
    private static final Set<String> APART = Set.of("and", "or", ",", "no", "not", "denies", "without", "never", "if");

    /** The second half of one drug. */
    private static final Set<String> COMBINED = Set.of(
            "hydrochlorothiazide",
            "hctz",
            "clavulanate",
            "levodopa",
            "sulbactam",
            "tazobactam",
            "salmeterol",
            "vilanterol",
            "formoterol",
            "trimethoprim",
            "acetaminophen",
            "codeine",
            "tiotropium",
            "glargine");

    /** A drug's generic name by each of its names of one word. */
    private static final Map<String, String> DRUGS = drugs();

    /** Each of a kind; only what can hardly be said of another of its kind. */
    private static final List<Set<List<String>>> KINDS = List.of(
            DRUGS.keySet().stream().map(List::of).collect(Collectors.toUnmodifiableSet()),
            names("blood pressure|heart rate|respiratory rate|temperature|oxygen saturation"),
            names("clicks|rubs|gallops|murmurs|heaves|thrills"),
            names("wheezes|rales|rhonchi|crackles"),
            names("biceps|triceps|brachioradialis|knees|ankles|patellae|wrists|elbows|shoulders|hips"),
            names(
                    "alt|ast|albumin|total bilirubin|alkaline phosphatase|creatinine|bun|sodium|potassium|calcium|hemoglobin|platelets"),
            names(
                    "hypertension|diabetes|hyperlipidemia|asthma|copd|gerd|depression|anxiety|hypothyroidism|osteoarthritis"),
            names("fever|chills|nausea|vomiting|diarrhea|constipation|cough|headaches|dizziness|congestion"));

    private Listed() {}

    private static Set<List<String>> names(String names) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> List.of(name.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> drugs() {
        var out = new HashMap<String, String>();
        for (var row : Lexicons.rows("drugs.tsv")) {
            Stream.concat(Stream.of(row.getFirst()), Arrays.stream(row.get(1).split(", ")))
                    .filter(name -> !name.isBlank() && name.indexOf(' ') < 0 && !COMBINED.contains(name))
                    .forEach(name -> out.put(name, row.getFirst()));
        }
        return Map.copyOf(out);
    }

    /** "lasix furosemide" names it twice. */
    private static boolean oneDrug(String one, String other) {
        return DRUGS.containsKey(one) && DRUGS.get(one).equals(DRUGS.get(other));
    }

    static List<Token> apart(List<Token> told) {
        var out = told;
        for (var kind : KINDS) {
            out = apart(out, kind);
        }
        return out;
    }

    private static List<Token> apart(List<Token> told, Set<List<String>> kind) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            out.add(told.get(i));
            int next = i + 1;
            boolean two = ends(told, next, kind) && length(told, next, kind) > 0;
            if (two) {
                int behind = next;
                while (length(told, behind, kind) > 0) {
                    behind += length(told, behind, kind);
                }
                boolean more = behind + 1 < told.size()
                        && JOINING.contains(told.get(behind).text())
                        && length(told, behind + 1, kind) > 0;
                int first = length(told, i, kind) == 1 ? i : i - 1;
                boolean pair = !kind.contains(List.of("ibuprofen"))
                        && behind == next + length(told, next, kind)
                        && (behind == told.size()
                                || BEING.contains(told.get(behind).text()))
                        && !ends(told, first, kind)
                        && told.subList(0, next).stream().noneMatch(token -> APART.contains(token.text()));
                if (pair) {
                    out.add(told.get(i).as("and"));
                } else if (more && !oneDrug(told.get(i).text(), told.get(next).text())) {
                    out.add(told.get(i).as(","));
                }
            }
        }
        return List.copyOf(out);
    }

    /** Whether one of the kind ends before this place. */
    private static boolean ends(List<Token> told, int at, Set<List<String>> kind) {
        return at >= 1 && length(told, at - 1, kind) == 1 || at >= 2 && length(told, at - 2, kind) == 2;
    }

    private static int length(List<Token> told, int at, Set<List<String>> kind) {
        if (at + 1 < told.size()
                && kind.contains(List.of(told.get(at).text(), told.get(at + 1).text()))) {
            return 2;
        }
        return at < told.size() && kind.contains(List.of(told.get(at).text())) ? 1 : 0;
    }
}
