package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What a visit tells of a patient's symptoms in, which flat denials it does not bear out: "denies urinary symptoms"
 * where a patient passes urine often, "denies constipation" where it was there a week ago.
 */
public final class Contradicted {

    /** Names of all that a system may have, with what belongs there. */
    private static final Map<String, Set<String>> WHOLE_SYSTEM = Map.of(
            "urinary symptoms",
            Set.of(
                    "painful urination",
                    "urinary frequency",
                    "urinary urgency",
                    "blood in urine",
                    "difficulty urinating",
                    "incontinence",
                    "nocturia",
                    "dark urine",
                    "changes in urine"),
            "bowel problems",
            Set.of(
                    "diarrhea",
                    "constipation",
                    "blood in stool",
                    "black stools",
                    "mucus in stool",
                    "pale stools",
                    "change in bowel habits"));

    private static final Set<String> ALL_SYMPTOMS = Set.of("symptoms", "problems");
    private static final Pattern DENIES = Pattern.compile("^(?:he|she|they|the patient) denies ");
    private static final Pattern OF_PATIENT = Pattern.compile(
            "^(?!.*\\b(?:if|when|any|can|could|may|might)\\b).*\\b(?:you (?:have|had|were|are|mentioned|said|told|came|wrote)|your)\\b");

    private static final int SUBJECT_AND_VERB = 2;

    private final Set<String> had = new HashSet<>();

    public Contradicted(List<Mention> mentions) {
        for (Mention mention : mentions) {
            var claim = mention.assertion();
            boolean reported = mention.term().kind() == Kind.SYMPTOM
                    && mention.answered()
                    && claim.about() == About.PATIENT
                    && claim.polarity() == Polarity.PRESENT
                    && claim.certainty() == Certainty.CERTAIN
                    && ofPatient(mention);
            if (reported) {
                had.add(mention.term().preferred());
            }
        }
    }

    private static boolean ofPatient(Mention mention) {
        Clause clause = mention.clause();
        return !clause.byClinician()
                || !mention.answer().isEmpty()
                || OF_PATIENT.matcher(clause.text()).find();
    }

    /** Whether a flat denial of this symptom may not stand. */
    public boolean denied(String symptom) {
        return had.contains(symptom)
                || WHOLE_SYSTEM.getOrDefault(symptom, Set.of()).stream().anyMatch(had::contains);
    }

    /** The same without what its denials may not say. */
    public List<Unit> without(List<Unit> units) {
        return units.stream().flatMap(unit -> borneOut(unit).stream()).toList();
    }

    private Optional<Unit> borneOut(Unit unit) {
        var lead = DENIES.matcher(unit.text());
        if (unit.form() != Form.SYMPTOMS_ANSWERED || !lead.find()) {
            return Optional.of(unit);
        }
        int from = SUBJECT_AND_VERB;
        while (from < unit.told().size()
                && (unit.told().get(from).is("any") || unit.told().get(from).is("other"))) {
            from++;
        }
        var items = new ArrayList<List<Token>>();
        var item = new ArrayList<Token>();
        for (Token token : unit.told().subList(from, unit.told().size())) {
            if (token.is(",") || token.is("or")) {
                items.add(List.copyOf(item));
                item.clear();
            } else {
                item.add(token);
            }
        }
        items.add(List.copyOf(item));
        if (items.stream().noneMatch(one -> untrue(Posed.text(one), unit))) {
            return Optional.of(unit);
        }
        var kept = items.stream()
                .filter(one -> !one.isEmpty() && !untrue(Posed.text(one), unit))
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var words = new ArrayList<Token>(unit.told().subList(0, from));
        for (int i = 0; i < kept.size(); i++) {
            if (i > 0) {
                words.add(words.getLast().as(i == kept.size() - 1 ? "or" : ","));
            }
            words.addAll(kept.get(i));
        }
        return Optional.of(unit.as(words));
    }

    private boolean untrue(String item, Unit unit) {
        return !had.isEmpty() && ALL_SYMPTOMS.contains(item)
                || unit.mentions().stream()
                        .map(Mention::term)
                        .filter(term -> term.preferred().equals(item))
                        .anyMatch(term -> denied(term.preferred()))
                || unit.mentions().stream()
                        .filter(mention -> mention.words().equals(item))
                        .anyMatch(mention -> denied(mention.term().preferred()));
    }
}
