package org.chartwright.nlp.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One word in, the words it stands for out: {@code don't} is {@code do not}, {@code it's} is {@code it is}. */
final class Contractions {

    private static final Map<String, String> STEMS = Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");
    private static final Set<String> SUBJECTS = Set.of(
            "it",
            "he",
            "she",
            "that",
            "there",
            "here",
            "what",
            "who",
            "where",
            "how",
            "this",
            "everything",
            "something",
            "nothing",
            "when",
            "pain",
            "pressure",
            "dad");
    private static final Set<String> AFTER_HAS = Set.of(
            "been",
            "had",
            "gone",
            "got",
            "gotten",
            "become",
            "started",
            "gained",
            "lost",
            "taken",
            "done",
            "improved",
            "come",
            "healed",
            "cleared");
    /** What nothing that belongs to "it" begins with: "its about a six". */
    private static final Set<String> AFTER_IT_IS = Set.of(
            "a", "an", "about", "around", "not", "at", "like", "usually", "always", "just", "been", "mostly", "really");

    private static final Set<String> AFTER_HAD = Set.of("been", "had", "better", "gone", "taken", "done", "seen");

    /**
     * What nothing that belongs to somebody begins with: "the synthroid's 88 now", "the metformin's making me sick".
     */
    private static final Pattern AFTER_IS = Pattern.compile(
            "\\d[\\d./,]*|not|been|making|giving|working|helping|still|just|about|around|too|the|a|an|my|fine|okay|out|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|fifteen"
                    + "|stable|better|worse|controlled|uncontrolled|quiet|doing|running|looking|feeling|getting|going|gone|come|healed|healing|improved|improving|swollen|tender|sore|clear|clean|puffy|elevated|negative|positive|up|down|in|at|under|where|really|very|pretty|quite|well|great|good|normal|high|low|irregular|warm|nicely|overdue|due|acting|bothering|killing|hurting|coming");

    private static final Set<String> TIMES =
            Set.of("let", "today", "yesterday", "tomorrow", "tonight", "year", "normal");

    /** "how'd you do with the metformin" */
    private static final Set<String> HOW_DID = Set.of("you", "it", "that", "he", "she", "they");

    /** What may be a father's. */
    private static final Set<String> OF_DAD = Set.of(
            "side", "mom", "mother", "dad", "father", "parents", "brother", "sister", "brothers", "sisters", "family");

    private Contractions() {}

    static List<String> opened(String text, String following) {
        if (text.equals("its") && AFTER_IT_IS.contains(following)) {
            return List.of("it", "is");
        }
        int mark = text.indexOf('\'');
        if (mark < 0) {
            return List.of(text);
        }
        if (text.endsWith("n't")) {
            String stem = text.substring(0, text.length() - 3);
            return stem.isEmpty() ? List.of("not") : List.of(STEMS.getOrDefault(stem, stem), "not");
        }
        String stem = text.substring(0, mark);
        String tail = text.substring(mark + 1);
        if (stem.isEmpty()) {
            return List.of(tail.isEmpty() ? text : tail);
        }
        return switch (tail) {
            case "m" -> List.of(stem, "am");
            case "re" -> List.of(stem, "are");
            case "ve" -> List.of(stem, "have");
            case "ll" -> List.of(stem, "will");
            case "d" ->
                List.of(
                        stem,
                        AFTER_HAD.contains(following)
                                ? "had"
                                : stem.equals("how") && HOW_DID.contains(following) ? "did" : "would");
            case "s" ->
                stem.equals("let") || stem.equals("dad") && OF_DAD.contains(following)
                        ? List.of(text)
                        : SUBJECTS.contains(stem) || MeasureWords.states(stem, following) || isVerb(stem, following)
                                ? List.of(stem, AFTER_HAS.contains(following) ? "has" : "is")
                                : List.of(text);
            default -> List.of(text);
        };
    }

    private static boolean isVerb(String stem, String following) {
        return stem.length() > 2
                && !TIMES.contains(stem)
                && AFTER_IS.matcher(following).matches();
    }
}
