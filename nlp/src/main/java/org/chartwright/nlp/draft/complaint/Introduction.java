package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.history.SpokenAge;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Typeset;

/** A visit and its chief complaint in, the sentence that opens the history out: who comes, how old, and why. */
final class Introduction {

    private static final String ONE_EVENT =
            "^((?:[a-z]+ )?(?:splash|sting|bite|burn|cut|lump|bump|boil|cyst|wart|ulcer|graze)\\b)";

    private final Draftsman draftsman;

    Introduction(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    Optional<Sentence> of(Reading reading, Optional<Complaint> complaint) {
        return complaint
                .map(reason -> introduced(reading, reason))
                .or(() -> recorded(reading))
                .or(() -> aged(reading));
    }

    /** From the record and the chief complaint, when the clinician does not say it. */
    private Sentence introduced(Reading reading, Complaint reason) {
        var record = reading.visit().patient();
        String words = Typeset.capital(reason.told());
        String who = record.name().map(Introduction::properName).orElse("the patient");
        String sex = record.sex()
                .map(known -> known.name().toLowerCase(Locale.ROOT) + " ")
                .orElse(record.name().isPresent() ? "patient " : "");
        var spoken = SpokenAge.in(reading.clauses()).filter(said -> record.age().isEmpty());
        String age = record.age().isPresent()
                ? "%d-year-old ".formatted(record.age().getAsInt())
                : spoken.map(said -> said.before() + " ").orElse("");
        String is = age.isEmpty() ? who : "%s is %s %s%swho".formatted(who, article(age), age, sex);
        String lower = (words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1))
                .replaceFirst("^history of ", "a history of ")
                .replaceFirst(ONE_EVENT, "a $1");
        String purpose = History.VISIT_KIND.matcher(lower).find() ? "" : "evaluation of ";
        var places = new ArrayList<>(reason.places());
        spoken.map(SpokenAge::evidence).ifPresent(places::addAll);
        return draftsman.sentence("%s presents today for %s%s".formatted(is, purpose, lower), places);
    }

    /** Who the patient is, by the record, where nobody says what the visit is for. */
    private Optional<Sentence> recorded(Reading reading) {
        var record = reading.visit().patient();
        if (record.age().isEmpty()
                || record.name().isEmpty()
                || record.sex().isEmpty()
                || reading.clauses().isEmpty()) {
            return Optional.empty();
        }
        String age = "%d-year-old ".formatted(record.age().getAsInt());
        String sex = record.sex().get().name().toLowerCase(Locale.ROOT);
        String who = properName(record.name().get());
        return Optional.of(draftsman.sentence(
                "%s is %s %s%s".formatted(who, article(age), age, sex),
                List.of(reading.clauses().getFirst().evidence())));
    }

    private Optional<Sentence> aged(Reading reading) {
        return SpokenAge.in(reading.clauses())
                .filter(age -> reading.visit().patient().age().isEmpty())
                .map(age -> draftsman.sentence("the patient is " + age.behind(), age.evidence()));
    }

    /** "an 8-year-old", "an 11-year-old" */
    private static String article(String age) {
        return age.startsWith("8") || age.startsWith("11-") || age.startsWith("18-") ? "an" : "a";
    }

    private static String properName(String name) {
        return Arrays.stream(name.split(" +")).map(Typeset::capital).collect(Collectors.joining(" "));
    }
}
