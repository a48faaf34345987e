package org.chartwright.nlp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a visit in which payers differ; each row names the rule, its version and its date. */
class PayerRulesTests {

    static final SuggestCodes SUGGEST = new SuggestCodes(new CodeSets(Path.of("no such folder")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CMS CY2024 PFS final rule 2024-01-01: G2211 in continuing care | MEDICARE | false | 2026-11-24 | your migraine is worse since your last visit. | 99212 G2211",
                "CMS CY2024 PFS final rule 2024-01-01: not before | MEDICARE | false | 2023-12-31 | your migraine is worse since your last visit. | 99212",
                "CMS CY2024 PFS final rule 2024-01-01: not without a lasting relationship | MEDICARE | false | 2026-11-24 | your migraine is worse. | 99212",
                "CMS CY2024 PFS final rule 2024-01-01: a new patient is asked about, not suggested | MEDICARE | true | 2026-11-24 | your migraine is worse since your last visit. | 99202",
                "HCPCS G2211 is a Medicare code | COMMERCIAL | false | 2026-11-24 | your migraine is worse since your last visit. | 99212",
                "CMS CY2024 PFS final rule 2024-01-01: not with modifier 25 for a procedure | MEDICARE | false | 2026-11-24 | your migraine is worse since your last visit. right knee injection performed today. | 99212-25 20610",
                "CMS CY2025 PFS final rule 2025-01-01: with modifier 25 beside a vaccine | MEDICARE | false | 2026-11-24 | your migraine is worse since your last visit. flu shot given today. | 99212-25 90656 G0008 G2211",
                "CMS CY2025 PFS final rule 2025-01-01: not in 2024 | MEDICARE | false | 2024-12-31 | your migraine is worse since your last visit. flu shot given today. | 99212-25 90656 G0008",
                "42 CFR 410.15: a later wellness visit | MEDICARE | false | 2026-11-24 | you are here for your annual wellness visit. | G0439",
                "42 CFR 410.15: the first wellness visit | MEDICARE | false | 2026-11-24 | you are here for your first annual wellness visit. | G0438",
                "42 CFR 410.16: the welcome visit | MEDICARE | true | 2026-11-24 | you are here for your welcome to medicare visit, an annual physical. | G0402",
                "CPT 2024 preventive medicine: by age | COMMERCIAL | false | 2026-11-24 | you are here for your annual physical. | 99397",
                "CPT 2024 preventive medicine: a new patient by age | COMMERCIAL | true | 2026-11-24 | you are here for your annual physical. | 99387",
                "CMS CY2025 PFS final rule 2025-01-01: G2211 beside a wellness visit | MEDICARE | false | 2026-11-24 | you are here for your annual wellness visit. your migraine is worse since your last visit. | 99212-25 G0439 G2211",
                "CPT appendix A: a problem beside a preventive visit | COMMERCIAL | false | 2026-11-24 | you are here for your annual physical. your migraine is worse since your last visit. | 99212-25 99397",
                "CMS MLN TCM 2025: reached and seen in time | COMMERCIAL | false | 2026-11-24 | you were discharged from the hospital five days ago. my nurse called you the next day. your heart failure is worse and you take more furosemide, your copd is worse. | 99495",
                "CMS MLN TCM 2025: reached too late | COMMERCIAL | false | 2026-11-24 | you were discharged from the hospital five days ago. my nurse called you four days after. your migraine is worse. | 99212",
                "CMS MLN TCM 2025: seen too late | COMMERCIAL | false | 2026-11-24 | you were discharged from the hospital three weeks ago. my nurse called you the next day. your migraine is worse. | 99212"
            })
    void billsByTheRulesOfThePayer(
            String rule, Payer payer, boolean newPatient, LocalDate date, String said, String codes) {
        assertThat(codes(suggest(visit(Optional.of(payer), newPatient, date, said))))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CPT 99417 2023-01-01: 15 minutes past the least time of level 5, COMMERCIAL, 55, 99215 99417",
        "CMS CY2021 PFS final rule G2212 2021-01-01: not yet, MEDICARE, 55, 99215",
        "CMS CY2021 PFS final rule G2212 2021-01-01: 69 minutes, MEDICARE, 69, 99215 G2212"
    })
    void countsProlongedTimeByThePayer(String rule, Payer payer, int minutes, String codes) {
        var visit = visit(Optional.of(payer), false, LocalDate.of(2026, 11, 24), "your migraine is worse.");
        var sentence = new Sentence(
                "I spent %d minutes on this visit.".formatted(minutes),
                Support.VERIFIED,
                List.of(),
                List.of(new Evidence(0, 0, 4)));
        var section = new Section(
                SectionKind.ASSESSMENT_AND_PLAN,
                "51847-2",
                "Plan",
                List.of(new Block("", Block.Layout.PARAGRAPH, List.of(sentence))));
        var note = new DraftNote("soap@1", "test", List.of(section), facts(visit), List.of(), List.of());

        assertThat(codes(SUGGEST.from(visit, note))).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void asksWhetherThePayerIsMedicareWhereThatDecides() {
        var codes = suggest(
                visit(Optional.empty(), false, LocalDate.of(2026, 11, 24), "you are here for your annual physical."));

        assertThat(codes.procedures()).singleElement().satisfies(code -> {
            assertThat(code.code()).isEqualTo("99397");
            assertThat(code.question())
                    .hasValueSatisfying(question -> assertThat(question).contains("Is the payer Medicare?"));
        });
    }

    @Test
    void asksMedicareWhenTheLastWellnessVisitWas() {
        var codes = suggest(visit(
                Optional.of(Payer.MEDICARE),
                false,
                LocalDate.of(2026, 11, 24),
                "you are here for your annual physical."));

        assertThat(codes.procedures())
                .singleElement()
                .satisfies(code -> assertThat(code.question())
                        .hasValueSatisfying(question -> assertThat(question)
                                .contains(
                                        "Were the elements of a wellness visit done?", "last G0402, G0438 or G0439")));
    }

    @Test
    void asksWhenAPatientWasReachedAfterTheHospital() {
        var codes = suggest(visit(
                Optional.of(Payer.COMMERCIAL),
                false,
                LocalDate.of(2026, 11, 24),
                "you were discharged from the hospital five days ago. your migraine is worse."));

        assertThat(codes.em()).hasValueSatisfying(level -> {
            assertThat(level.code()).isEqualTo("99212");
            assertThat(level.reason()).contains("99495 or 99496 instead", "two business days");
        });
    }

    @Test
    void theWordsOfContinuingCareAreTheEvidenceOfG2211() {
        var visit = visit(
                Optional.of(Payer.MEDICARE),
                false,
                LocalDate.of(2026, 11, 24),
                "your migraine is worse since your last visit.");

        assertThat(suggest(visit).procedures()).singleElement().satisfies(code -> {
            assertThat(code.reason()).contains("migraine", "since your last visit", "CMS CY2024 PFS final rule");
            assertThat(visit.transcript().quote(code.evidence().getFirst())).isEqualTo("since your last visit");
        });
    }

    private static List<String> codes(SuggestedCodes codes) {
        var level =
                codes.em().map(em -> em.code() + em.modifier().map("-"::concat).orElse("")).stream();
        return java.util.stream.Stream.concat(level, codes.procedures().stream().map(CodeSuggestion::code))
                .toList();
    }

    private static SuggestedCodes suggest(Visit visit) {
        return SUGGEST.from(visit, new DraftNote("soap@1", "test", List.of(), facts(visit), orders(visit), List.of()));
    }

    private static List<Order> orders(Visit visit) {
        return visit.transcript().utterances().stream()
                .filter(said -> said.text().contains("furosemide"))
                .map(said -> new Order(
                        Order.Type.MEDICATION,
                        "furosemide 40 mg",
                        "heart failure",
                        List.of(new Evidence(said.number(), 0, said.text().length()))))
                .toList();
    }

    private static Visit visit(Optional<Payer> payer, boolean newPatient, LocalDate date, String said) {
        var like = Visits.visit(
                Arrays.stream(said.split("(?<=\\.) ")).map("d: "::concat).toArray(String[]::new));
        var patient = new Patient(Optional.empty(), Optional.of(Patient.Sex.FEMALE), OptionalInt.of(70));
        return new Visit(date, patient, newPatient, payer, like.template(), like.transcript());
    }

    /** The problems that the talk names, each where it names it, and the examination it is for. */
    private static List<Fact> facts(Visit visit) {
        return List.of("migraine", "heart failure", "copd", "annual wellness visit", "annual physical").stream()
                .flatMap(text -> visit.transcript().utterances().stream()
                        .filter(said -> said.text().contains(text))
                        .map(said -> new Fact(
                                Fact.Kind.PROBLEM,
                                text,
                                Fact.Polarity.PRESENT,
                                Fact.Certainty.CERTAIN,
                                Fact.Time.CURRENT,
                                Fact.About.PATIENT,
                                new Detail.None(),
                                List.of(new Evidence(
                                        said.number(), 0, said.text().length())))))
                .toList();
    }
}
