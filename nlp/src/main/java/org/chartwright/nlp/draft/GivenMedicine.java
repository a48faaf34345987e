package org.chartwright.nlp.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.MissedMedicines.Line;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.templates.SectionKind;

/**
 * A drug that others gave or offered in, the line that says so out: "they gave him narcan at the scene", "he wanted to
 * give me morphine but i said no".
 */
final class GivenMedicine {

    private static final String ME = "(?:me|him|her|us|you)";
    private static final String THING =
            "(?: (?:a|an|some|the|one|two|three|four|iv|big|small|another|more|little|bit|few|couple|dose|doses|shot|shots|round|rounds|bag|bags|course|pack|half|injection|injections|infusion|drip|script|prescription|prescriptions|sample|samples|tube|bottle|of|for|and|with|on|that|this|[\\d./]+|mg|baby|gram|grams|units?|milligrams?|puffs?|sprays?|pills?|tablets?|also|just|like|both|called|type|kind|cream|antibiotic|steroid|medicine|medication|pill|painkiller))*$";
    private static final Pattern GAVE =
            Pattern.compile("\\b(?:gave|given|put|started|shot|pumped|loaded|treated|prescribed|got) (?:" + ME
                    + "|it|that)(?: on| up| full| in)?" + THING);
    private static final Pattern WAS_GIVEN = Pattern.compile(
            "\\b(?:i|he|she) (?:was|were|got|had been)(?: also| just)? (?:given|prescribed|treated with)" + THING);
    private static final Pattern ASKED_GIVEN = Pattern.compile(
            "\\bwhat (?:all )?(?:did|have|had|was|were) (?:they|the [a-z ]+|he|she|you|it)(?: [a-z]+)? (?:give|given|gave|do|put|treat|prescribe|get|started)\\b|\\bwhat (?:was|were) (?:you|he|she) (?:given|prescribed|treated|put)\\b|\\b(?:did|have) they (?:give|given|put|prescribe|start|treat) (?:you|him|her|it)\\b.*\\b(?:anything|something|any|some|on)\\b");
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:and|uh|um|oh|well|yeah|yes|,|i|think|they|just|it|was|like|maybe|first|then|gave|me|him|her) ?)*(?:(?:a|an|some|the|one|two|shot|dose|round|bag|course|pack|script|prescription|of|for|iv|injection|[\\d.]+|mg) ?)*");
    private static final Pattern PRESCRIPTION =
            Pattern.compile("\\b(?:script|prescription|prescriptions|prescribed)\\b");
    private static final Pattern NOT_GIVEN = Pattern.compile(
            "\\b(?:not|never|nobody|wanted|want|wants|offered|would|could|should|going to|if|tried to|thought|almost|supposed|can|will|next)\\b");
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:still|every (?:day|night|morning|week|month)|daily|nightly|now|twice|once a|times a|at (?:night|bedtime)|so far|since then|been on|as needed|when(?:ever)? i (?:need|have|get))\\b");

    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:wanted|offered|tried|going|was|were|trying|pushing|asked|told)(?: (?:to|me|him|her|us|put|give|start|prescribe|take|on|going|use|get))*"
                    + THING);
    private static final Pattern OFFERING = Pattern.compile(
            "\\b(?:wanted to (?:give|put|start|prescribe|try|have|get)|offered|tried to (?:give|put|start|prescribe)|going to (?:give|put|start|prescribe))\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:i|he|she|we) (?:just |kind of |politely )*(?:said (?:no|not|i would rather not|absolutely not|i did not)|turned (?:it|that|them|him|her) down|refused|declined|passed|did not (?:want|take|fill|use|let)|would not (?:take|let|do)|told (?:him|her|them) no)\\b");

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:at|in|to|by|from) (?:the |that |an )?(?:[a-z]+ )?(?<place>emergency room|er|emergency department|ed|urgent care|ambulance|hospital|walk-?in(?: clinic)?|scene|minute clinic|dentist's?|dentist)\\b|\\b(?:the |that )?(?<by>emergency room|er|urgent care|ambulance|hospital|medics?|paramedics?|emts?|dentist)\\b");

    private GivenMedicine() {}

    static Optional<Line> of(MedicineNaming naming) {
        if (naming.clause().question() || naming.drug().assertion().about() != About.PATIENT) {
            return Optional.empty();
        }
        String before = naming.before();
        String told = naming.told();
        if (OFFERING.matcher(before).find()
                && OFFERED.matcher(before).find()
                && REFUSED.matcher(told).find()) {
            return Optional.of(new Line(
                    SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                    naming.name() + " was offered and declined",
                    naming.evidence()));
        }
        boolean given = GAVE.matcher(before).find() || WAS_GIVEN.matcher(before).find();
        boolean answers = ASKED_GIVEN.matcher(naming.asked()).find()
                && BARE.matcher(before).matches();
        if (!given && !answers
                || NOT_GIVEN.matcher(before).find()
                || NOW.matcher(naming.behind()).find()) {
            return Optional.empty();
        }
        String where = place(before + " " + naming.behind() + " " + naming.asked());
        String verb = PRESCRIPTION.matcher(naming.lead()).find() ? "was prescribed " : "was given ";
        return Optional.of(
                new Line(SectionKind.HISTORY_OF_PRESENT_ILLNESS, verb + naming.name() + where, naming.toQuestion()));
    }

    private static String place(String said) {
        var found = PLACE.matcher(said);
        if (!found.find()) {
            return "";
        }
        String place = found.group("place") == null ? found.group("by") : found.group("place");
        return switch (place) {
            case "er", "emergency room", "ed", "emergency department" -> " in the emergency room";
            case "urgent care" -> " at urgent care";
            case "ambulance", "medic", "medics", "paramedic", "paramedics", "emt", "emts", "scene" ->
                " by the ambulance crew";
            case "hospital" -> " in the hospital";
            case "dentist", "dentist's" -> " by the dentist";
            default -> "";
        };
    }
}
