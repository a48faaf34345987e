package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SoundsLikeTests {

    static Pronunciations pronunciations;
    static SoundsLike soundsLike;

    @BeforeAll
    static void readTheModel() throws IOException {
        pronunciations = Pronunciations.read(BaseModel.folder());
        soundsLike = SoundsLike.read(BaseModel.folder(), pronunciations);
    }

    @Test
    void readsPronunciationsBackOutOfTheModel() {
        assertThat(pronunciations.of("tomato")).containsExactly("T AH M AA T OW", "T AH M EY T OW");
        assertThat(pronunciations.of("quiz")).containsExactly("K W IH Z");
        assertThat(pronunciations.of("a")).containsExactly("AH", "EY");
        assertThat(pronunciations.of("semaglutide")).isEmpty();
        assertThat(pronunciations.all()).hasSize(152_211);
    }

    @Test
    void findsWordsThatSoundTheSame() {
        var found = soundsLike.of("M EH T F AO R M IH N", 3);

        assertThat(found.getFirst()).isEqualTo(new SoundsLike.Alias(List.of("metformin"), 0));
        assertThat(found).hasSize(3);
        assertThat(soundsLike.of("W IY G OW V IY", 4))
                .anySatisfy(alias -> assertThat(alias.distance()).isLessThan(0.5));
    }

    @Test
    void refusesWhatIsNoSound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> soundsLike.of("K QQ", 1))
                .withMessage("'QQ' is no sound of ARPAbet");
    }
}
