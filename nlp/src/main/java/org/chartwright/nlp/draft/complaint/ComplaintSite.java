package org.chartwright.nlp.draft.complaint;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A part of the body as a patient names it in, a complaint of it in the words of a note out. */
final class ComplaintSite {

    static final String WHICH =
            "(?:left|right|lower|upper|both|big|middle|index|ring|little|inner|outer|whole|entire|left-hand|right-hand)";
    static final String PART =
            "(?:eyelids?|eyes?|eyebrows?|ears?|nose|nostrils?|mouth|lips?|tongue|gums?|tooth|teeth|throat|face|cheeks?|chin|forehead|jaw|head|scalp|skin|hair|neck|shoulder"
                    + " blades?|shoulders?|armpits?|forearms?|arms?|elbows?|wrists?|hands?|palms?|fingers?|fingertips?|thumbs?|knuckles?|nails?|chest|breasts?|nipples?|ribs?|back"
                    + " passage|back|spine|tailbone|buttocks?|bottom|hips?|groin|thighs?|hamstrings?|legs?|knees?|kneecaps?|calf|calves|shins?|ankles?|heels?|foot|feet|soles?|toes?|toenails?|abdomen|belly"
                    + " button|belly|tummy|stomach|penis|testicles?|scrotum|vagina|vulva|anus|joints?|muscles?|stitches|wound|incision|scar)";
    static final String SITE = "(?:" + WHICH + " )*" + PART + "(?: area)?";

    /** Of a part that was named as the reason to come, and nothing yet of what is wrong with it. */
    static final String PROBLEM = " problem";

    static final String THE_SIDE = "(?: again)?(?: , (?:the |my )?(left|right|lower|upper)(?: one| side| part)?)?";

    private static final Set<String> ABDOMEN = Set.of("abdomen", "belly", "tummy", "stomach");
    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("calves", "calf"),
            Map.entry("ribs", "rib"),
            Map.entry("muscles", "muscle"),
            Map.entry("joints", "joint"));
    private static final Pattern UNCOUNTED = Pattern.compile("\\b(?:whole|entire|both) |-hand\\b");
    private static final Pattern LAST = Pattern.compile("(.* )?([a-z-]+)( area)?");

    private ComplaintSite() {}

    /** "tummy" is "abdominal pain", "left knees" is "left knee pain". */
    static String pain(String site) {
        var parts = LAST.matcher(UNCOUNTED.matcher(site).replaceAll(""));
        if (!parts.matches()) {
            return site + " pain";
        }
        String which = parts.group(1) == null ? "" : parts.group(1);
        String part = parts.group(2);
        if (ABDOMEN.contains(part)) {
            return which + "abdominal pain";
        }
        return switch (part) {
            case "head" -> "headache";
            case "tooth", "teeth" -> "toothache";
            case "throat" -> "sore throat";
            default -> which + one(part) + " pain";
        };
    }

    /** "tummy" is "abdomen". */
    static String named(String site) {
        return UNCOUNTED
                .matcher(site.replaceAll("\\b(?:belly|tummy|stomach)\\b(?! button)", "abdomen"))
                .replaceAll("");
    }

    private static String one(String part) {
        return ONE.getOrDefault(part, part.matches(".*[^sui]s") && !part.equals("stitches") ? cut(part) : part);
    }

    private static String cut(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    static String sided(MatchResult found) {
        return (found.group(2) == null ? "" : found.group(2) + " ") + named(found.group(1));
    }
}
