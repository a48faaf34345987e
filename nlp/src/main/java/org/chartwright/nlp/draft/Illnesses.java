package org.chartwright.nlp.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.complaint.History;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/** A visit in, the illnesses of the patient's past and those they live with out, in one line. */
final class Illnesses {

    private static final Pattern HISTORY = Pattern.compile(
            "\\b(history|diagnosed|diagnosis of|have (?:a )?(?:known )?|has|suffer|significant for|for your|your)\\b");

    private static final Pattern ASKED =
            Pattern.compile("\\b(?:medical (?:history|problems?|conditions?|issues)|health problems?|past history)\\b");
    private static final Pattern CHILDHOOD = Pattern.compile(
            "\\b(?:as a (?:kid|child|baby|boy|girl)|when i was (?:a (?:kid|child|baby|boy|girl)|little|small|young|younger)|in (?:my )?childhood)\\b");
    private static final Pattern HAVE = Pattern.compile(
            "\\bi (?:(?:do|also|still|already|actually|just|always|well|have|have got|got|had|been|was) )*(?:have|got|suffer from|suffer with|diagnosed with)(?: (?:a|an|some|this|my|mild|bad|severe|got|type|diagnosis|of|had|been|diagnosed|with|like|,|and))*$");
    /** Who has had one of these has it, or has had it for long. */
    private static final Set<String> LASTING = Set.of(
            "asthma",
            "COPD",
            "copd",
            "hypertension",
            "diabetes",
            "type 1 diabetes",
            "type 2 diabetes",
            "hyperlipidemia",
            "epilepsy",
            "hypothyroidism",
            "hyperthyroidism",
            "heart failure",
            "atrial fibrillation",
            "coronary artery disease",
            "chronic kidney disease",
            "rheumatoid arthritis",
            "osteoarthritis",
            "crohn's disease",
            "ulcerative colitis",
            "celiac disease",
            "eczema",
            "psoriasis",
            "osteoporosis",
            "gout",
            "hepatitis b",
            "hepatitis c",
            "hiv",
            "fibromyalgia",
            "schizophrenia",
            "bipolar disorder",
            "multiple sclerosis",
            "parkinson's disease",
            "endometriosis",
            "polycystic ovary syndrome",
            "sickle cell disease",
            "lupus",
            "irritable bowel syndrome",
            "allergic rhinitis");

    private static final Set<String> PASSING =
            Set.of("influenza", "common cold", "covid-19", "gastroenteritis", "upper respiratory infection");

    private final Draftsman draftsman;

    Illnesses(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    List<Block> of(Reading reading, Background background) {
        Map<String, LinkedHashSet<Evidence>> conditions = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            var claim = mention.assertion();
            boolean own = mention.term().kind() == Term.Kind.CONDITION
                    && mention.answered()
                    && claim.polarity() == Polarity.PRESENT
                    && claim.certainty() == Fact.Certainty.CERTAIN
                    && claim.about() == Fact.About.PATIENT;
            boolean history = Pattern.compile("\\bhistory\\b")
                    .matcher(mention.clause().text())
                    .find();
            boolean early = reading.phases().get(mention.clause().number()) == Phase.HISTORY;
            var asked = own
                    ? asked(reading, mention.clause())
                            .map(Clause::evidence)
                            .or(() -> background.question(mention.clause()))
                            .filter(place -> !PASSING.contains(mention.term().preferred()) && !thought(mention))
                    : Optional.<Evidence>empty();
            boolean lasting = own && early && lasting(mention);
            if (own
                    && (early
                                    && history
                                    && HISTORY.matcher(mention.clause().text()).find()
                            || asked.isPresent()
                            || lasting)) {
                String young = CHILDHOOD.matcher(mention.clause().text()).find() ? "childhood " : "";
                var places =
                        conditions.computeIfAbsent(young + mention.term().preferred(), absent -> new LinkedHashSet<>());
                asked.ifPresent(places::add);
                places.addAll(History.places(mention));
            }
        }
        conditions
                .keySet()
                .removeIf(name -> conditions.keySet().stream()
                        .anyMatch(other -> name.equals("childhood " + other)
                                || name.equals("diabetes") && other.endsWith(" diabetes")));
        if (conditions.isEmpty()) {
            return List.of();
        }
        var evidence = new LinkedHashSet<Evidence>();
        conditions.values().forEach(evidence::addAll);
        String listed = SystemsReview.listed(List.copyOf(conditions.keySet()), Fact.Polarity.PRESENT);
        return List.of(new Block(
                "", Block.Layout.LINE, List.of(draftsman.sentence("patient has a history of " + listed, evidence))));
    }

    /** "they thought it was kidney stones" */
    private static boolean thought(Mention mention) {
        return mention.clause().words().subList(0, mention.from()).contains("thought");
    }

    /** "i have asthma", told by the patient whatever was asked. */
    private static boolean lasting(Mention mention) {
        var clause = mention.clause();
        String before = String.join(" ", clause.words().subList(0, mention.from()));
        return clause.speaker() == Speaker.PATIENT
                && LASTING.contains(mention.term().preferred())
                && HAVE.matcher(before).find();
    }

    /** "do you have any other past medical history ?" "afib" */
    private static Optional<Clause> asked(Reading reading, Clause said) {
        return reading.clauses().subList(0, said.number()).reversed().stream()
                .takeWhile(before -> before.utterance() >= said.utterance() - 1)
                .filter(before -> !said.byClinician()
                        && before.byClinician()
                        && before.question()
                        && ASKED.matcher(before.text()).find())
                .findFirst();
    }
}
