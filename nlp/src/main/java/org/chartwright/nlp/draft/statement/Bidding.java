package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/**
 * Words of a clinician in, whether they bid the patient do or leave something at home out: "weigh yourself daily", "try
 * not to take any ibuprofen" and "call us", which nobody says while examining.
 */
public final class Bidding {

    private static final String OWN = "(?:his|her|their|the patient's)";
    private static final String WHO = "(?:he|she|they|the patient)";
    private static final String CARER =
            "(?:doctor|physician|provider|surgeon|pharmacist|pharmacy|therapist|nurse|office|clinic|hospital|pcp|[a-z]+ologist|primary care(?: physician| doctor| provider)?)";
    private static final String WHOM = "(?:me|us|(?:the|my|our|" + OWN + ") (?:[a-z]+ ){0,2}?" + CARER + ")";

    /** "let me know if this hurts" is said with the hand on the patient. */
    private static final String NO_EXAM =
            "(?! (?:if|when|where) (?:that|this|it|there) )(?!.*\\b(?:hurts?|tender|tenderness|pain|explain|feels?|sensation|pressing|press|touch)\\b)";

    private static final Pattern CALLING = Pattern.compile(
            "(?:call|message|contact) " + WHOM + "\\b|give " + WHOM
                    + " a (?:quick )?(?:call|ring)\\b|let " + WHOM + " know\\b" + NO_EXAM + "|reach out to " + WHOM
                    + "\\b"
                    + "|go to the (?:er|ed|emergency|hospital|nearest)\\b|come (?:on )?back (?:in |here |sooner |right away |and see (?:me|us) |to see (?:me|us) )?if\\b");

    private static final Pattern POLITE = Pattern.compile(
            "(?:feel free|do not hesitate) to (?=(?:call|contact|message|reach out|come|give|let|send|ask)\\b)");

    private static final Pattern MINDING = Pattern.compile(
            "(?:make|be) sure (?:that )?(?:to|" + WHO + ")\\b|remember to\\b"
                    + "|keep (?:an eye on|track of)\\b|keep (?:a|the) (?:[a-z]+ )?(?:log|diary|record|journal|list)\\b"
                    + "|watch (?:(?:out )?for|" + OWN + "|those) |weigh (?:himself|herself|themselves|the patient)\\b"
                    + "|bring (?:(?:in|me|us|back|along) )?(?:" + OWN
                    + "|the|a|those|all) (?!.*\\b(?:is|are|was|down|up)\\b)|write (?:it|them|that) down\\b"
                    + "|set (?:an|a) (?:alarm|reminder|timer)\\b|get (?:a|an) (?:[a-z]+ )?(?:scale|cuff|humidifier|pillbox|pill box)\\b");

    private static final Pattern KEEPING = Pattern.compile(
            "(?:keep|continue|stop|start|try|avoid) (?:on )?(?:taking|using|doing|wearing|applying|icing|elevating|monitoring|checking|watching|working|exercising|eating|drinking|smoking|stretching|lifting)\\b"
                    + "|continue to (?!be\\b|have\\b|see\\b|feel\\b)[a-z]+|continue (?:with|on)? ?(?:" + OWN
                    + "|the|those) ");

    private static final Pattern REGIMEN = Pattern.compile(
            "push (?:the |those )?fluids\\b|stay (?:well )?hydrated\\b|stay (?:away from|off) |drink (?:plenty|lots|more|a lot) "
                    + "|eat (?:more|less|fewer|a|plenty|small|smaller|healthy|low) |avoid |refrain from |hold off on "
                    + "|cut (?:back|down) on |(?:limit|monitor|elevate|ice|check) " + OWN
                    + " |wear (?!it|that|them)[a-z]+ "
                    + "|take it easy\\b|keep (?:the|that|" + OWN
                    + ") (?:[a-z]+ ){1,3}(?:dry|clean|elevated|covered|moist)\\b"
                    + "|(?:rinse|wash|clean|soak|cover) (?:the|" + OWN + ") |apply (?:ice|heat|sunscreen|a|the|some) ");

    private static final String HABIT =
            "(?:take|use|restart|resume|start|double|eat|drink|drive|lift|smoke|stop|miss|skip|scratch|soak|run|submerge|overdo|wear|change)";
    private static final Pattern FORBIDDING = Pattern.compile(
            "do not " + HABIT + " |try (?:really hard )?not to [a-z]+ "
                    + "|try (?:and|to) (?!.*\\b(?:breathe?|still|relax|against|straight|hands?|fingers?)\\b)(?:avoid|limit|cut|stay|keep|get|eat|drink|walk|exercise|rest|reduce|lose|monitor|watch|take|use|quit|stop|elevate|sleep|lower|decrease|increase) ");

    private static final List<Pattern> ALL = List.of(CALLING, POLITE, MINDING, KEEPING, REGIMEN, FORBIDDING);

    private static final Pattern PRAISE = Pattern.compile("\\b(?:good|great) (?:work|job)\\b| (?:some|one)$");

    private Bidding() {}

    /** Whether the words from there on bid something. */
    public static boolean at(List<Token> told, int from) {
        String text = text(told, from);
        if (PRAISE.matcher(text).find()) {
            return false;
        }
        return ALL.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
    }

    /** "call us", "let your doctor know": what stands before it does not matter. */
    static boolean callsAt(List<Token> told, int from) {
        return CALLING.matcher(text(told, from)).lookingAt();
    }

    /** How many of the words there are only polite: "feel free to". */
    static int polite(List<Token> told, int from) {
        var matcher = POLITE.matcher(text(told, from));
        return matcher.lookingAt() ? matcher.group().split(" ").length : 0;
    }

    private static String text(List<Token> told, int from) {
        return told.subList(from, told.size()).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
