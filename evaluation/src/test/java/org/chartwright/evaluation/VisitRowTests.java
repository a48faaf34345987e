package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Payer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitRowTests {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheRecordSaysAboutThePatient() {
        var row = only("Ann Osei,female,61");

        assertThat(row.patient())
                .isEqualTo(new Patient(Optional.of("Ann Osei"), Optional.of(Patient.Sex.FEMALE), OptionalInt.of(61)));
        assertThat(row.dialogue()).isEqualTo("[doctor] hi .");
    }

    @Test
    void leavesUnknownWhatTheRecordDoesNotSay() {
        assertThat(only(",,").patient()).isEqualTo(Patient.UNKNOWN);
    }

    @Test
    void namesTheRowWithASexThatIsNone() {
        assertThatThrownBy(() -> only(",x,"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("in.csv, row 1: patient_sex is neither 'female' nor 'male'");
    }

    @Test
    void namesTheRowWithAnAgeThatIsNone() {
        assertThatThrownBy(() -> only(",,old")).isInstanceOf(BadInput.class).hasMessageContaining("row 1: patient_age");
        assertThatThrownBy(() -> only(",,131"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not between 0 and 130");
    }

    @Test
    void readsWhoseBillingRulesHold() {
        assertThat(payer("Medicare")).hasValue(Payer.MEDICARE);
        assertThat(payer("commercial")).hasValue(Payer.COMMERCIAL);
        assertThat(payer("")).isEmpty();
        assertThatThrownBy(() -> payer("barter"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("in.csv, row 1: payer is neither 'medicare' nor 'commercial'");
    }

    private Optional<Payer> payer(String written) {
        try {
            var file = Files.writeString(
                    folder.resolve("in.csv"), "encounter_id,dialogue,payer\nD1,[doctor] hi .," + written + "\n");
            return VisitRow.read(file, new PrintWriter(Writer.nullWriter()))
                    .getFirst()
                    .payer();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private VisitRow only(String patient) {
        try {
            var file = Files.writeString(
                    folder.resolve("in.csv"),
                    "encounter_id,dialogue,patient_name,patient_sex,patient_age\nD1,[doctor] hi .," + patient + "\n");
            return VisitRow.read(file, new PrintWriter(Writer.nullWriter())).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
