package org.chartwright.nlp.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.MedicineTold;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A fact of a drug that no statement carries in, the sentence of the history out that says what became of it: stopped,
 * not tolerated, no help, or taken before.
 */
final class PastMedicineLine {

    private static final String END =
            "(?= (?:and|so|but|because|cause|then|when|until|like|it|i|,|that|which)(?: |$)| ?[,.?]|$)";
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:made|making) (?<whom>me|him|her|my|the) (?<what>(?:so |really |very |a little |all )?[a-z-]+(?: (?!and |so |but |because |cause |then |i |it |that |like )[a-z-]+){0,3}?)"
                    + END);
    private static final Pattern GAVE = Pattern.compile(
            "\\b(?:gave|giving|caused) (?:me |him |her |my )?(?<what>(?:the worst |terrible |bad |horrible |awful |some |a |an |such )*(?:[a-z-]+ )?(?:cramps?|rash|hives|nausea|diarrhea|headaches?|swelling|cough|constipation|heartburn|dizziness|reflux|nightmares|dreams|palpitations|hot flashes|blisters|dry mouth|bruises|bruising|sores|pain|itching|infections?))"
                    + END);
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?<when>(?:about |around )?(?:\\d+|a|a few|a couple(?: of)?|several) (?:days?|weeks?|months?|years?) ago|last (?:year|month|week|spring|summer|fall|winter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4}|college|high school|the (?:spring|summer|fall|winter))|as a (?:child|kid|teenager))\\b");
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:gave|put|give|treat(?:ed)?|prescribed|started) (?:me|him|her|you|it|that|the)?\\b|\\b(?:shot|treat|infusion|injection|rounds|cycles|chemo)\\b");
    /** "and sulfasalazine ?" "hives , head to toe" */
    private static final Pattern REACTED = Pattern.compile(
            "^(?:(?:oh|well|yeah|yes|that was|i got|i get|it was|gave me|a|an|the|bad|terrible|,) )*(?<what>hives|rash|(?:lip |face |throat |tongue )?swelling|anaphylaxis|itching|vomiting|diarrhea|upset stomach|stomach upset|nausea|cramps|yeast infections?|nightmares|wheezing)\\b");
    /** By such a name nobody knows which drug it is. */
    private static final Pattern KIND_ONLY = Pattern.compile(
            ".*\\b(?:pills?|thinners?|medications?|medicines?|control|steroids?|antibiotics?|statins?|shots?|vaccines?|insulin|vitamins?|chemo.*)\\b.*");

    private PastMedicineLine() {}

    static Optional<String> of(Fact fact, Transcript transcript) {
        boolean past = fact.detail() instanceof Medication medication
                && fact.certainty() == Certainty.CERTAIN
                && fact.about() == About.PATIENT
                && (medication.action() == Action.NOT_TAKING
                        || medication.action() == Action.UNCLEAR && fact.time() == Fact.Time.PAST)
                && !KIND_ONLY.matcher(medication.name()).matches()
                && fact.evidence().stream().anyMatch(place -> !byClinician(place, transcript));
        if (!past) {
            return Optional.empty();
        }
        String drug = ((Medication) fact.detail()).name();
        String said = said(fact, transcript, false);
        String all = said(fact, transcript, true);
        var told = MedicineTold.in(ofIts(said, drug));
        if (told.isEmpty()) {
            var reacted = REACTED.matcher(said);
            return fact.time() == Fact.Time.PAST && fact.polarity() == Fact.Polarity.PRESENT
                    ? Optional.of(
                            reacted.find() ? drug + " caused " + reacted.group("what") : before(all, drug) + when(said))
                    : Optional.empty();
        }
        return line(told.get(), dosed(fact), ofIts(said, drug), all);
    }

    /** With its dose, where that was said. */
    private static String dosed(Fact fact) {
        var medication = (Medication) fact.detail();
        return medication.strength().isPresent() ? fact.text() : medication.name();
    }

    /** "they gave me an aspirin": nothing that the aspirin did. */
    private static String ofIts(String said, String drug) {
        return said.replaceFirst(
                "\\b(?:gave|given|give) (?:me|him|her|us)(?: [a-z0-9]+){0,4} (?=" + Pattern.quote(drug) + "\\b)",
                "got ");
    }

    /**
     * @param said what was told of the drug
     * @param all that, and what was asked
     */
    static Optional<String> line(MedicineTold told, String drug, String said, String all) {
        String when = when(said);
        return switch (told) {
            case NEVER_BEGUN -> Optional.of("never started " + drug);
            case STOPPED -> Optional.of("stopped " + drug + when + effect(said, " , which "));
            case NOT_TOLERATED ->
                Optional.of(
                        effect(said, "").isEmpty()
                                ? before(all, drug) + when + " , not tolerated"
                                : drug + " " + effect(said, ""));
            case NO_HELP -> Optional.of(before(all, drug) + when + " without benefit");
            case BEFORE -> Optional.of(before(all, drug) + when);
            case TAKEN -> Optional.empty();
        };
    }

    private static String before(String all, String drug) {
        return (GIVEN.matcher(all).find() ? "previously treated with " : "previously took ") + drug;
    }

    private static String when(String said) {
        var found = WHEN.matcher(said);
        return found.find() ? " " + found.group("when").replace("a kid", "a child") : "";
    }

    /** "made the ankles swell", "caused leg cramps": what it did, where that is said plainly. */
    private static String effect(String said, String lead) {
        var gave = GAVE.matcher(said);
        if (gave.find()) {
            return lead + "caused " + gave.group("what");
        }
        var made = MADE.matcher(said);
        if (made.find()) {
            String whom = made.group("whom").equals("my") || made.group("whom").equals("the") ? "the" : "the patient";
            return lead + "made " + whom + " " + made.group("what").replaceAll("\\bmy\\b", "the");
        }
        return "";
    }

    /** The patient's words in the places of the fact, or all of them, as they were read. */
    private static String said(Fact fact, Transcript transcript, boolean asked) {
        return fact.evidence().stream()
                .filter(place -> asked || !byClinician(place, transcript))
                .sorted()
                .map(place -> ReadTokens.of(transcript.quote(place)).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" , "));
    }

    private static boolean byClinician(Evidence place, Transcript transcript) {
        return transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN;
    }
}
