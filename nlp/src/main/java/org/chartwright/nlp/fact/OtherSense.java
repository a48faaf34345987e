package org.chartwright.nlp.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/**
 * A term and the words around it in, whether it means something else there out: "confused as to what to do" is no
 * confusion, "the flu shot" no influenza, and "i thought it was indigestion" no heartburn.
 */
final class OtherSense {

    /** Of a state of mind about something that is talked of. */
    private static final Set<String> MINDS = Set.of("confusion", "anxious mood", "depressed mood", "stress");

    private static final Pattern SEEMS = Pattern.compile(
            "\\b(?:you (?:look|seem|sound)|if you (?:are|get|feel))(?: (?:a|bit|little|still|so|very|at|all))*$");
    private static final Pattern ABOUT = Pattern.compile("^(?:as to|about (?:what|how|which|when|whether|why|the"
            + " (?:medication|medicine|dose|dosage|instructions|diagnosis|results?))|by"
            + " (?:the|all|what)|what|which|how|whether|why|to (?:hear|see|say))\\b");
    /** "the flu shot", "a covid test": what is done against an illness or for it. */
    private static final Pattern AGAINST = Pattern.compile("^(?:and covid |or covid |and flu"
            + " )?(?:shots?|jabs?|vaccin\\w+|boosters?|season|outbreak|pandemic|lockdown|restrictions|awareness)\\b");

    private static final Pattern BELIEVED =
            Pattern.compile("\\bthought (?:it|that|this|they) (?:was|were|is|might be|may be|could be|would be)(?:"
                    + " (?:just|only|maybe|probably|like|some|a|an|the|my|bit|of))*$");
    /** "lost my job because of covid". */
    private static final Pattern BECAUSE =
            Pattern.compile("\\b(?:because of|due to|during|since|before|after|with)(?: (?:the|all|this|whole))*$");

    private static final Set<String> SPREADING = Set.of("covid-19", "influenza");
    private static final Pattern LIFE = Pattern.compile(
            "\\b(?:job|work|working|laid|lost|off|unemployed|school|travel|business|office|home|closed|shut|fired|outbreak|gym|visit|classes)\\b");

    /** "exposed to tuberculosis", "around anyone with covid". */
    private static final Pattern EXPOSED =
            Pattern.compile("\\b(?:expos\\w+ to|(?:in )?contact with|around|near|met|with|know)(?:"
                    + " (?:anyone|anybody|someone|somebody|people|person|a"
                    + " person|else|who|that|has|had|have|having|with|was|were|is|diagnosed|known|sick|ill))*$");

    private static final Pattern KIN = Pattern.compile(
            "\\b(?:family|relatives?|mother|father|parents?|mum|mom|dad|siblings?|brothers?|sisters?|side)\\b");
    private static final Pattern CONTACT =
            Pattern.compile("\\b(?:expos\\w+|contacts?|anyone|anybody|someone|somebody)\\b");

    /** What a pain is like, offered for a choice: "would you say it is sharp , itchy or burning ?" */
    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:describe|would you say|people (?:will )?(?:say|use|describe)|words like|(?:is|was) (?:it|the"
                    + " pain|this pain) (?:(?:more|kind|sort) (?:of )?)?(?:like )?(?:an? )?|(?:what|which)"
                    + " (?:kind|type|sort) of)\\b");

    private static final Set<String> QUALITIES =
            Set.of("itching", "body aches", "tingling", "numbness", "stiffness", "muscle cramps");
    private static final Pattern OTHER_QUALITY = Pattern.compile(
            "\\b(?:sharp|dull|burning|stabbing|throbbing|crampy|cramping|tight|squeezing|aching|achy|shooting)\\b");

    private static final Pattern FACE = Pattern.compile("\\b(?:face|lips?|eyes?|tongue|hands?|feet|legs?|ankles?)\\b");
    /** "visual changes near the wound" are seen there. */
    private static final Pattern SEEN_THERE = Pattern.compile("^(?:(?:in|on|near|around|of|to|at) (?:the|your|that)"
            + " (?!(?:left|right|eyes?|distance|last|past)\\b)|(?:in|around) that)");

    private OtherSense() {}

    static boolean of(Clause clause, Found found) {
        var words = clause.words();
        String before = String.join(" ", words.subList(0, found.from()));
        String behind = String.join(" ", words.subList(found.to(), words.size()));
        String name = found.term().preferred();
        return switch (found.term().kind()) {
            case SYMPTOM ->
                MINDS.contains(name)
                                && (ABOUT.matcher(behind).find()
                                        || clause.byClinician()
                                                && SEEMS.matcher(before).find())
                        || name.equals("bloating")
                                && FACE.matcher(clause.text()).find()
                        || name.equals("vision changes")
                                && SEEN_THERE.matcher(behind).find()
                        || BELIEVED.matcher(before).find()
                        || offered(clause, found, before + " " + behind);
            case CONDITION ->
                AGAINST.matcher(behind).find()
                        || BELIEVED.matcher(before).find()
                        || SPREADING.contains(name)
                                && (behind.startsWith("clinic")
                                        || BECAUSE.matcher(before).find()
                                                && LIFE.matcher(clause.text()).find())
                        || !KIN.matcher(before).find()
                                && CONTACT.matcher(before).find()
                                && EXPOSED.matcher(before).find();
            case DRUG -> LabValues.reads(clause, found.from());
            default -> false;
        };
    }

    /** Of several words of a clinician for one thing, none is asked for by itself. */
    private static boolean offered(Clause clause, Found found, String others) {
        return clause.byClinician()
                && QUALITIES.contains(found.term().preferred())
                && OFFERED.matcher(clause.text()).find()
                && OTHER_QUALITY.matcher(others).find();
    }
}
