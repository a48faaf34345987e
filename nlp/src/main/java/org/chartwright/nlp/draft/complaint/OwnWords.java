package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;

/** A visit in, the statement that answers its opening question out, where nothing in it is known by a name. */
final class OwnWords {

    private static final Pattern TOLD_OF = Pattern.compile("^(?:the patient|he|she|they|his|her|their)\\b");
    /** Says that the patient is well, or nothing. */
    private static final Pattern NO_REASON =
            Pattern.compile("\\b(?:is|are|am|doing|feels?|feeling) (?:(?:very|pretty|quite|really)"
                    + " )*(?:good|fine|okay|ok|well|great|alright|all right)\\b|\\b(?:thanks?|nice|hear|see)"
                    + " (?:you|to)\\b|\\b(?:hurts?|sore|aches?|pain)\\b");

    /** Of what is long past, was given up, is feared or somebody else's. */
    private static final Pattern NOT_OWN_NOW = Pattern.compile(
            "\\b(?:(?:years?|months?|\\d{2,} (?:weeks|days)) ago|last year|(?:was|were) going to|worried|afraid|scared|concerned|fears?|thinks?|thought|used to|came with|here with|looks? after)\\b");

    private static final Pattern OF_OTHER =
            Pattern.compile("^(?:their|his|her) (?:[a-z]+ )?" + WhoseComplaint.KIN + "\\b");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private OwnWords() {}

    static Optional<Complaint> in(Reading reading) {
        return Opening.in(reading.clauses(), clause -> false)
                .filter(Opening::asked)
                .flatMap(opening -> reading.units().stream()
                        .filter(unit -> opening.told().contains(unit.clause())
                                && says(unit)
                                && !Retracted.denied(unit.clause(), reading.clauses())
                                && (!OF_OTHER.matcher(unit.text().toLowerCase(Locale.ROOT))
                                                .find()
                                        || WhoseComplaint.spokenFor(unit.clause(), reading.clauses())))
                        .findFirst())
                .filter(unit -> reading.mentions().stream()
                        .noneMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && mention.clause().utterance() <= unit.clause().utterance()))
                .map(unit -> new Complaint(unit.text(), unit.evidence(), "", List.of()));
    }

    private static boolean says(Unit unit) {
        return unit.form() == Unit.Form.STATEMENT
                && unit.told().size() >= SHORTEST
                && unit.told().size() <= LONGEST
                && TOLD_OF.matcher(unit.text()).find()
                && !NO_REASON.matcher(unit.text()).find()
                && !NOT_OWN_NOW.matcher(unit.text()).find();
    }
}
