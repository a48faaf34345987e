package org.chartwright.nlp.code;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A coding whose words name no side and all that was said in, the side out on which the visit speaks of that part of
 * the body; none where it speaks of two.
 */
final class SideOfVisit {

    /** Parts of the body, each with the words by which a visit may speak of it. */
    private static final Map<String, String> PARTS = parts();

    private final String said;

    SideOfVisit(String said) {
        this.said = said;
    }

    Optional<Side> of(Coding coding) {
        String words = coding.term() + " " + coding.entry().title();
        return PARTS.entrySet().stream()
                .filter(part -> Pattern.compile("\\b%ss?\\b".formatted(part.getKey()), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find())
                .findFirst()
                .flatMap(part -> of(part.getValue()));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        List.of(
                        "knee",
                        "shoulder",
                        "hip",
                        "ankle",
                        "elbow",
                        "wrist",
                        "hand",
                        "thumb",
                        "finger",
                        "heel",
                        "foot",
                        "toe",
                        "thigh",
                        "calf",
                        "leg",
                        "forearm",
                        "arm",
                        "eye",
                        "ear",
                        "breast")
                .forEach(part -> parts.put(part, part));
        parts.put("radius", "wrist|forearm|arm");
        parts.put("ulna", "wrist|forearm|arm|elbow");
        parts.put("malleolus", "ankle");
        parts.put("rotator cuff", "shoulder");
        parts.put("meniscus", "knee");
        return parts;
    }

    private Optional<Side> of(String part) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        var matcher = Pattern.compile(
                        "\\b(right|left|both|bilateral)(?: \\w+){0,2} (?:%1$s)s?\\b".formatted(part),
                        Pattern.CASE_INSENSITIVE)
                .matcher(said);
        while (matcher.find()) {
            Side.in(matcher.group(1)).ifPresent(sides::add);
        }
        return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
    }
}
