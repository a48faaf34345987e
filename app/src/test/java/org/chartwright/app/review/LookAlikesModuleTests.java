package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.encounter.Encounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes that read like a note that was signed before. */
class LookAlikesModuleTests extends ReviewDeskTests {

    static final List<String> FALL = List.of(
            "The patient fell off a ladder on Tuesday while painting the garage and landed on the left hip.",
            "She could walk at once but the pain has grown each day and now wakes her from sleep.",
            "A bruise over the greater trochanter is tender and inward rotation of the hip is painful.");
    static final List<String> COUGH = List.of(
            "He has coughed for nine days, brings up a little clear phlegm and has had no fever at any time.",
            "Two children at home had the same last week and both were well again after several days.",
            "He sleeps propped up on two pillows because lying flat sets off long spells of coughing.");

    @Autowired
    LookAlikes lookAlikes;

    @Test
    void aCopyIsSignedOnlyWhenItsPassagesWereReadAndWhatWasCopiedIsShown() {
        signed("Maria Lopez", "M-1", FALL);

        var copy = visit("Else Berg", "M-2");
        var note = written(
                copy,
                List.of(
                        FALL.get(0),
                        FALL.get(1),
                        "She has taken acetaminophen twice daily since then, and has never had an operation."));
        assertThat(lookAlikes.of(copy, note)).singleElement().satisfies(alike -> {
            assertThat(alike.samePatient()).isFalse();
            assertThat(alike.percent()).isBetween(50, 80);
            assertThat(alike.passages())
                    .containsExactly(FALL.get(0) + " "
                            + FALL.get(1).substring(0, FALL.get(1).length() - 1));
        });
        assertThatThrownBy(() -> sign(copy, note, WITHOUT_CHECKLIST))
                .isInstanceOfSatisfying(
                        Refusal.Incomplete.class,
                        refusal -> assertThat(refusal.items()).containsExactly("look-alike"));

        sign(copy, note, Set.of("assessment", "plan", "look-alike"));
        assertThat(signed.without(copy.id(), 1)).contains("No other signed note reads like this one.");
    }

    @Test
    void anEarlierNoteOfTheSamePatientIsSaidToBeThat() {
        signed("Jo Park", "M-3", COUGH);

        var again = visit("Jo Park", "M-3");
        assertThat(lookAlikes.of(again, written(again, COUGH))).singleElement().satisfies(alike -> {
            assertThat(alike.samePatient()).isTrue();
            assertThat(alike.percent()).isEqualTo(100);
        });
    }

    @Test
    void anotherStoryIsLikeNoneAndAnAmendmentIsNotHeldAgainstItsOwnNote() {
        var visit = signed(
                "Ana Cruz",
                "M-4",
                List.of(
                        "Headaches began in spring, always behind the right eye, and last from two to three hours.",
                        "Light hurts during them, sound does not, and she has thrown up with the worst of them.",
                        "Her mother had the same kind of headaches from school age until her change of life."));

        assertThat(lookAlikes.of(visit, desk.open(visit, PHYSICIAN).note())).isEmpty();
    }

    @Test
    void nothingThatIsKeptCanBeRead() {
        signed("Kim Ode", "M-5", List.of("Here to have the form for the summer camp filled in and signed."));

        assertThat(jdbc.sql("""
                select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)
                from information_schema.columns where table_name = 'note_run'
                """).query(String.class).single())
                .isEqualTo("hash bigint, encounter_id uuid, version integer");
    }

    private Encounter signed(String patient, String mrn, List<String> sentences) {
        var visit = visit(patient, mrn);
        sign(visit, written(visit, sentences), Set.of("assessment", "plan", "look-alike"));
        return visit;
    }

    private ReviewNote written(Encounter visit, List<String> sentences) {
        return written(visit, sentences.toArray(String[]::new));
    }

    private Encounter visit(String patient, String mrn) {
        return planned(patient, Optional.of(mrn));
    }
}
