package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Patient.Sex;
import org.chartwright.nlp.code.Settle.Settled;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;

/** Codings and the patient in, those whose code is for such a patient out; the others are discarded with the reason. */
final class PatientFit {

    private record Rule(List<String> codes, Optional<Sex> sex, int least, int greatest, String whom) {}

    private static final List<Rule> RULES = CodeRules.rows("patients.tsv").stream()
            .map(row -> new Rule(
                    Arrays.asList(row.get(0).split(" ")),
                    row.get(1).equals("ANY") ? Optional.empty() : Optional.of(Sex.valueOf(row.get(1))),
                    Integer.parseInt(row.get(2)),
                    Integer.parseInt(row.get(3)),
                    row.get(4)))
            .toList();

    private static final Pattern AGED = Pattern.compile(
            "\\b(\\d{1,3})[- ]?(?:year|yr)s?[- ]?old[ ,-]{1,2}(?:\\w+ )?(male|female|man|woman|boy|girl|gentleman|lady)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> FEMALE = List.of("female", "woman", "girl", "lady");

    private PatientFit() {}

    static Settled of(List<Coding> codings, Patient patient) {
        List<Coding> kept = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>();
        for (Coding coding : codings) {
            misfit(coding, patient)
                    .ifPresentOrElse(
                            reason -> discarded.add(new Discarded(coding.term(), reason, coding.evidence())),
                            () -> kept.add(coding));
        }
        return new Settled(kept, discarded);
    }

    private static Optional<String> misfit(Coding coding, Patient patient) {
        for (Rule rule : RULES) {
            if (!CodeRules.begins(coding.code(), rule.codes())) {
                continue;
            }
            if (rule.sex().isPresent()
                    && patient.sex().isPresent()
                    && !rule.sex().equals(patient.sex())) {
                return Optional.of("%s is a code for %s, and the record says %s: is the term or the sex wrong?"
                        .formatted(
                                coding.code(),
                                rule.whom(),
                                patient.sex().get().name().toLowerCase(java.util.Locale.ROOT)));
            }
            int age = patient.age().orElse(rule.least());
            if (age < rule.least() || age > rule.greatest()) {
                return Optional.of("%s is a code for %s, and the patient is %d years old"
                        .formatted(coding.code(), rule.whom(), age));
            }
        }
        return Optional.empty();
    }

    /** Age and sex as a note opens with them ("a 54-year-old woman"). */
    static Patient in(String note) {
        var aged = AGED.matcher(note);
        if (!aged.find() || Integer.parseInt(aged.group(1)) > 130) {
            return Patient.UNKNOWN;
        }
        boolean female = FEMALE.contains(aged.group(2).toLowerCase(java.util.Locale.ROOT));
        return new Patient(
                Optional.empty(),
                Optional.of(female ? Sex.FEMALE : Sex.MALE),
                OptionalInt.of(Integer.parseInt(aged.group(1))));
    }
}
