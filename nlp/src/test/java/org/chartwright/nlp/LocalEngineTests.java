package org.chartwright.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.EmLevel;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Reason;
import org.junit.jupiter.api.Test;

class LocalEngineTests {

    static final VisitDraft DRAFT = LocalEngine.open(new ModelStore(Path.of("target", "no-models")))
            .from(Visits.visit(
                    "d: what can i do for you today?",
                    "p: my right knee hurts. it started about ten weeks ago.",
                    "d: have you had any fever?",
                    "p: no, i have not had any fever.",
                    "d: what have you tried for the knee pain?",
                    "p: i took ibuprofen 600 mg three times a day for four weeks.",
                    "p: and i finished six weeks of physical therapy last friday.",
                    "d: and you had an x ray of the knee in october.",
                    "p: they told me that nothing was broken.",
                    "d: that's right.",
                    "d: the x ray showed no fracture.",
                    "d: do you smoke?",
                    "p: no, i quit smoking fifteen years ago.",
                    "p: i am allergic to penicillin.",
                    "p: i take a vitamin d tablet.",
                    "d: there is a small effusion of the right knee.",
                    "d: i will order an mri of the right knee for your right knee pain.",
                    "d: your high blood pressure is still not under control.",
                    "d: i am going to increase your lisinopril from 10 mg to 20 mg once a day."));

    @Test
    void codesThePainByItsPlaceAndTheHabitAsHistory() {
        assertThat(DRAFT.codes().diagnoses())
                .extracting(CodeSuggestion::code)
                .contains("I10", "M25.561", "Z87.891", "Z88.0")
                .doesNotContain("R52", "Z72.0");
        assertThat(DRAFT.codes().discarded()).anySatisfy(discarded -> {
            assertThat(discarded.text()).isEqualTo("fever");
            assertThat(discarded.reason()).contains("denied");
        });
    }

    @Test
    void levelsTheVisitByTheIllnessAboveItsGoalAndItsDrug() {
        EmLevel em = DRAFT.codes().em().orElseThrow();

        assertThat(em.code()).isEqualTo("99214");
        assertThat(em.problems()).isEqualTo(EmLevel.Grade.MODERATE);
        assertThat(em.risk()).isEqualTo(EmLevel.Grade.MODERATE);
        assertThat(em.reason())
                .contains("not under control", "prescription drug management")
                .doesNotContain("Allergy", "vitamin");
    }

    @Test
    void findsWhatAPlanAsksOfAKneeMri() {
        PriorAuthAssessment mri = DRAFT.priorAuth().stream()
                .filter(each -> each.code().equals("73721"))
                .findFirst()
                .orElseThrow();

        assertThat(mri.reasons())
                .extracting(Reason::text)
                .contains(
                        "Documented: plain x-rays first",
                        "Documented: conservative treatment tried",
                        "Documented: symptoms for six weeks or longer",
                        "Documented: examination of the joint");
        assertThat(mri.missing()).isEmpty();
    }
}
