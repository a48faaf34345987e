package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An answer to a question of operations in, the operations that it lists by the part of the body out, as a note names
 * them: "gallbladder in 2008 , and my right knee replaced" is a "cholecystectomy in 2008" and a "right knee
 * replacement".
 *
 * @param words as a note names it, with its year
 * @param from where it begins among the characters of the answer
 * @param to behind its last
 */
record OperationNamed(String words, int from, int to) {

    private static final String PART =
            "(gallbladder|gall bladder|appendix|tonsils|adenoids|hips?|knees?|shoulders?|ankles?|wrists?|elbows?|foot|feet|hands?|back|neck|lower back|spine|hernia|cataracts?|prostate|thyroid|spleen|uterus|ovary|ovaries|meniscus|acl|rotator cuff|carpal tunnels?|bunions?|sinuses|aortic valve|mitral valve|valve|kidney|colon)";
    private static final String DONE =
            "(replaced|replacements?|removed|taken out|out|fixed|repaired|repair|fused|fusion|done|operated on|operation|surger(?:y|ies)|scoped|released?)";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern ONE = Pattern.compile(
            "(?<![a-z-])(?:(left|right|both|bilateral) )?" + PART + "(?: " + DONE + ")?(?![a-z-])"
                    + "(?:(?: ,)?(?: back| done)?(?: (?:in|around) (?:" + MONTH
                    + "(?: of)? )?((?:19|20)\\d\\d)| (as a (?:kid|child|baby|teenager)|when i was (?:a (?:kid|child|baby|teenager)|little|\\d{1,2}))| (?:about )?(\\d{1,2}|a few|several) years ago))?");
    /** What may stand before the part where no word says what was done to it. */
    private static final Pattern LISTED = Pattern.compile(
            "(?:^|[,;] |\\band |\\balso |\\bjust |\\bonly |\\byes |\\byeah )(?:(?:my|the|a|an|on|i had|i have had|had|on my|just|one on|only) )*$");

    private static final Pattern ENDS = Pattern.compile("^(?:$| ?,| and\\b| ;)");

    private static final Map<String, String> OUT = Map.of(
            "gallbladder",
            "cholecystectomy",
            "gall bladder",
            "cholecystectomy",
            "appendix",
            "appendectomy",
            "tonsils",
            "tonsillectomy",
            "uterus",
            "hysterectomy",
            "prostate",
            "prostatectomy",
            "spleen",
            "splenectomy");
    private static final Set<String> ALONE = Set.of("gallbladder", "gall bladder", "appendix", "tonsils");
    /** What is no place of an operation until it is said that one was done. */
    private static final Set<String> PLAIN =
            Set.of("kidney", "colon", "thyroid", "uterus", "ovary", "ovaries", "prostate");

    static List<OperationNamed> in(String answer) {
        var out = new ArrayList<OperationNamed>();
        for (MatchResult found : ONE.matcher(answer).results().toList()) {
            String done = found.group(3) == null ? "" : found.group(3);
            boolean listed = LISTED.matcher(answer.substring(0, found.start())).find()
                    && ENDS.matcher(answer.substring(found.end())).find();
            boolean bare = done.isEmpty() || done.equals("done");
            if (bare && (!listed || PLAIN.contains(found.group(2)))) {
                continue;
            }
            named(found.group(1), found.group(2), done)
                    .ifPresent(name -> out.add(new OperationNamed(name + when(found), found.start(), found.end())));
        }
        return out;
    }

    private static Optional<String> named(String side, String part, String done) {
        String one = part.matches("(?:hip|knee|shoulder|ankle|wrist|elbow|hand|cataract|bunion|carpal tunnel)s")
                ? part.substring(0, part.length() - 1)
                : part.replace("feet", "foot").replace("sinuses", "sinus");
        String which = side == null ? "" : side.replace("both", "bilateral") + " ";
        return switch (done) {
            case "replaced", "replacement", "replacements" -> Optional.of(which + one + " replacement");
            case "removed", "taken out", "out" ->
                part.equals("hernia")
                        ? Optional.of(which + "hernia repair")
                        : Optional.of(which + (OUT.containsKey(part) ? OUT.get(part) : part + " removal"));
            case "fixed", "repaired", "repair" -> Optional.of(which + one + " repair");
            case "fused", "fusion" -> Optional.of(which + one + " fusion");
            case "scoped" -> Optional.of(which + one + " arthroscopy");
            case "release", "released" -> Optional.of(which + one + " release");
            default -> Optional.of(which + (ALONE.contains(part) ? OUT.get(part) : one + " surgery"));
        };
    }

    private static String when(MatchResult found) {
        if (found.group(4) != null) {
            return " in " + found.group(4);
        }
        if (found.group(6) != null) {
            return " " + found.group(6) + " years ago";
        }
        if (found.group(5) == null) {
            return "";
        }
        return found.group(5).matches("when i was \\d+")
                ? " at age " + found.group(5).substring("when i was ".length())
                : " "
                        + found.group(5)
                                .replaceAll("when i was (?:a )?(?:kid|little|child|baby)|as a kid", "as a child")
                                .replace("when i was a teenager", "as a teenager");
    }
}
