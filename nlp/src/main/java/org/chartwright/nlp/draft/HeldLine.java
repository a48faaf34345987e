package org.chartwright.nlp.draft;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.HeldFor;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A fact of a drug that is stopped or held and that no statement carries in, the line of the plan out, with the time it
 * is left out for. Where that time cannot be told in the words of a note the line says that it was discussed.
 */
final class HeldLine {

    private static final Pattern YOU_ARE = Pattern.compile("\\byou are\\b");
    private static final Pattern YOU_DO = Pattern.compile(
            "\\b(while|when|whenever|until|till|if|unless|days?) you (have|get|feel|see|need|drink|eat|travel|finish)\\b");
    private static final Pattern YOUR = Pattern.compile("\\byour\\b");
    private static final Pattern SPOKEN = Pattern.compile("\\b(?:you|i|me|my|we|us|it|that|this)\\b");

    private HeldLine() {}

    static boolean concerns(Fact fact) {
        return fact.detail() instanceof Medication medication
                && (medication.action() == Action.STOP || medication.action() == Action.HOLD);
    }

    static Optional<String> of(Fact fact, Transcript transcript) {
        if (fact.certainty() == Certainty.HYPOTHETICAL) {
            return Optional.empty();
        }
        var medication = (Medication) fact.detail();
        String verb = medication.action() == Action.STOP ? "stop " : "hold ";
        var limit = fact.evidence().stream()
                .max(Comparator.naturalOrder())
                .flatMap(place -> HeldFor.in(behind(place, medication.name(), transcript)));
        if (limit.isEmpty()) {
            return Optional.of(verb + medication.name());
        }
        String told = YOU_DO.matcher(YOU_ARE.matcher(limit.get()).replaceAll("the patient is"))
                .replaceAll(found -> found.group(1) + " the patient "
                        + (found.group(2).equals("have")
                                ? "has"
                                : found.group(2).replaceFirst("h$", "he") + "s"));
        told = YOUR.matcher(told).replaceAll("the patient's");
        return Optional.of(
                SPOKEN.matcher(told).find()
                        ? verb + medication.name() + " as discussed"
                        : "hold " + medication.name() + " " + told);
    }

    /** What is said behind the drug there. */
    private static String behind(Evidence place, String drug, Transcript transcript) {
        String all = transcript.utterances().get(place.utterance()).text();
        String said = ReadTokens.of(all.substring(place.from(), Math.min(place.to(), all.length()))).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        int at = said.lastIndexOf(drug);
        return at < 0 ? "" : said.substring(at + drug.length());
    }
}
