package org.chartwright.nlp.draft.plan;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SpokenTopic;

/**
 * A clause of the clinician in, the problem it turns to out where that is told before what is said of it: "the pressure
 * i am going to add losartan" turns to the hypertension of the visit, or to its blood pressure where none was named.
 */
final class FrontedTopic {

    /** What is begun today may be for something else; what goes on was for this. */
    private static final Pattern CONTINUED = Pattern.compile(
            "\\b(?:stay|keep|continue|same|no change|still|increas\\w*|rais\\w*|bump\\w*|go(?:ing)? up|decreas\\w*|cut|lower|go(?:ing)? down|refills?|take|takes|taking|on|double|work(?:s|ing))\\b");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "^(?:(?:and|so|then|now|okay|alright|well|next|,) )*(?:as for|for|regarding|as far as|in terms of|when it comes to|number [a-z0-9]+)\\b|^(?:[a-z]+ ){1,3}wise\\b");

    private static final Pattern PLANS =
            Pattern.compile("\\b(?:so (?:i|we|let's|try|take|start)|we will|i will|let's|i would like)\\b");
    private static final Pattern PURPOSE = Pattern.compile("\\bfor (?:the|your|his|her) ((?:blood |high )*[a-z]+)$");

    private FrontedTopic() {}

    static Optional<String> of(Clause clause, Reading reading, String complaint) {
        return SpokenTopic.in(clause.text())
                .flatMap(topic -> named(topic, reading, complaint))
                .or(() -> SpokenTopic.turnedTo(clause.text())
                        .flatMap(topic -> ANNOUNCED.matcher(clause.text()).find()
                                ? named(topic, reading, complaint)
                                : ill(topic, reading, complaint)
                                        .or(() -> treated(topic, reading))
                                        .or(() -> Optional.of(topic.fallback())
                                                .filter(name -> !name.isEmpty()
                                                        && PLANS.matcher(clause.text())
                                                                .find()))))
                .or(() -> treats(clause, reading, complaint));
    }

    /** A problem of the visit, or what the drugs that are taken for it tell, or the words that were said. */
    static Optional<String> named(SpokenTopic topic, Reading reading, String complaint) {
        return fitting(topic, reading, complaint, mention -> true)
                .or(() -> treated(topic, reading))
                .or(() -> Optional.of(topic.fallback()).filter(name -> !name.isEmpty()));
    }

    private static Optional<String> ill(SpokenTopic topic, Reading reading, String complaint) {
        String name = topic.name().replaceFirst("s$", "");
        return fitting(
                topic,
                reading,
                complaint,
                mention -> mention.term().kind() == Kind.CONDITION
                        && (!topic.treated().isEmpty()
                                || mention.term().preferred().endsWith(name)
                                || mention.words().endsWith(name)));
    }

    /** "lisinopril stays the same for the blood pressure". */
    private static Optional<String> treats(Clause clause, Reading reading, String complaint) {
        boolean drug =
                reading.in(clause).stream().anyMatch(mention -> mention.term().kind() == Kind.DRUG);
        var purpose = PURPOSE.matcher(clause.text());
        return drug && purpose.find()
                ? SpokenTopic.of(purpose.group(1))
                        .filter(topic -> !topic.part() && !topic.treated().isEmpty())
                        .flatMap(topic -> named(topic, reading, complaint))
                : Optional.empty();
    }

    private static Optional<String> fitting(
            SpokenTopic topic, Reading reading, String complaint, Predicate<Mention> kind) {
        return reading.mentions().reversed().stream()
                .filter(mention -> problem(mention)
                        && kind.test(mention)
                        && topic.fitting().stream()
                                .anyMatch(part -> mention.term().preferred().contains(part)
                                        || mention.words().contains(part)))
                .findFirst()
                .map(mention -> ProblemName.of(mention, reading, complaint));
    }

    /** "your pressure is fine , stay on the lisinopril": who takes that has what it is for. */
    private static Optional<String> treated(SpokenTopic topic, Reading reading) {
        boolean taken = !topic.drugs().isEmpty()
                && reading.mentions().stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                && topic.drugs().stream()
                                        .anyMatch(drug -> mention.term().group().equals(drug)
                                                || mention.term().preferred().equals(drug))
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && mention.assertion().about() == About.PATIENT
                                && CONTINUED.matcher(mention.clause().text()).find());
        return taken ? Optional.of(topic.treated()) : Optional.empty();
    }

    private static boolean problem(Mention mention) {
        return (mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM)
                && mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                && !ProblemName.sought(mention);
    }
}
