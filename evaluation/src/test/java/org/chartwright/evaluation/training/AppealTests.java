package org.chartwright.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartwright.nlp.priorauth.AppealCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealTests {

    @Test
    void readsADecisionAsPublished(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, """
                Reference ID,Report Year,Diagnosis Category,Diagnosis Sub Category,Treatment Category,Treatment Sub Category,Determination,Type,Age Range,Patient Gender
                X-1,2009,"Ears, Nose, Throat",,Vision,Other,Overturned Decision of Health Plan,Medical Necessity,11_20,Male
                """);

        assertThat(Appeal.read(file))
                .containsExactly(new Appeal(
                        2009,
                        new AppealCase("Vision", "Other", "Ears, Nose, Throat", "", "11-20", "Male"),
                        "Medical Necessity",
                        true));
    }
}
