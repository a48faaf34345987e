package org.chartwright.nlp.draft.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a clinician says has happened to a part in, the injury by its name out: "i think you have torn a little bit of
 * the cartilage in there" is a cartilage tear, "you probably strained a muscle" a muscle strain.
 */
public final class Injured {

    /**
     * @param name of the injury
     * @param told whether it is told as it is, and not as what is thought
     * @param from where what states it begins
     * @param to where the part ends
     */
    public record Injury(String name, boolean told, int from, int to) {}

    private static final String HOW =
            "(?:just|actually|probably|likely|really|partially|completely|also|maybe|kind of)";
    private static final String PLACE =
            "(?:left|right|upper|lower|medial|lateral|anterior|posterior|inner|outer|distal|proximal|big|little|small|pinky|ring|middle|index|first|second|third|fourth|fifth|rotator|cruciate|collateral|hip|groin|calf|plantar|patellar)";
    /** What breaks or tears: no skin, no fever, no promise. */
    private static final String PART =
            "(?:tendons?|ligaments?|meniscus|cartilage|labrum|fascia|muscles?|bones?|cuff|acl|mcl|pcl|lcl|achilles|ankle|knee|kneecap|patella|shoulder|elbow|wrist|hip|pelvis|foot|heel|hand|fingers?|thumb|toes?|toe|ribs?|leg|arm|forearm|shin|hamstring|quad|quads|quadriceps|biceps?|triceps|groin|calf|flexor|back(?! there)|neck|spine|vertebra|dis[ck]|collarbone|clavicle|humerus|radius|ulna|scaphoid|femur|tibia|fibula|metatarsal|metacarpal|nose|jaw|cheekbone|skull|sternum|tailbone)";

    private static final Pattern HURT =
            Pattern.compile("\\b(?:(?:think|believe|suspect|looks like|sounds like|seems like)"
                    + "(?: that)? (?:you|he|she)(?: " + HOW + ")*(?: (?:have|has|may have|might have|did))?"
                    + "|(?:you|he|she) (?:have|has|may have|might have|probably|likely))(?: " + HOW + ")* "
                    + "(torn|tore|ruptured|broken|broke|fractured|cracked|sprained|strained|pulled|dislocated|herniated)"
                    + "((?: (?:a|an|the|your|his|her|one|some|any|little|bit|part|all|of|that|this|those))*)"
                    + " ((?:(?:" + PLACE + "|" + PART + ") ){0,3}(?:" + PART + "))\\b");
    private static final Pattern TOLD =
            Pattern.compile("^(?:you|he|she) (?:have|has)\\b(?!.* (?:probably|likely|maybe) )");
    private static final Pattern HELD_BACK = Pattern.compile(
            "\\b(?:if|whether|unless|when|not|never|in case|make sure|worried|wonder|like (?:a|an)|ago|before)\\b");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:ago|before|in the past|already|last (?:year|month|week|time)|previously|back in|when|in \\d{4})\\b");

    private Injured() {}

    /** @param said one clause of the clinician */
    public static Optional<Injury> in(String said) {
        var hurt = HURT.matcher(said);
        if (!hurt.find()
                || HELD_BACK.matcher(said.substring(0, hurt.start(1))).find()
                || PAST.matcher(said.substring(hurt.end())).find()) {
            return Optional.empty();
        }
        String kind = switch (hurt.group(1)) {
            case "torn", "tore" -> "tear";
            case "ruptured" -> "rupture";
            case "broken", "broke", "fractured", "cracked" -> "fracture";
            case "sprained" -> "sprain";
            case "dislocated" -> "dislocation";
            case "herniated" -> "herniation";
            default -> "strain";
        };
        return Optional.of(new Injury(
                hurt.group(3) + " " + kind, TOLD.matcher(hurt.group()).find(), hurt.start(), hurt.end()));
    }
}
