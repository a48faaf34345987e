package org.chartwright.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTokensTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one twenty over eighty | 120/80",
                "your pressure was one fifty over ninety two | your pressure was 150/92",
                "point five milligrams | 0.5 mg",
                "two point five | 2.5",
                "seven point one percent | 7.1%",
                "twenty milligrams a day | 20 mg a day",
                "twenty three hundred milligrams | 2300 mg",
                "eight hundred | 800",
                "two hundred and fifty | 250",
                "a three out of six murmur | a 3/6 murmur",
                "in twenty twenty one | in 2021",
                "nineteen ninety eight | 1998",
                "ninety eight point six | 98.6",
                "at eight thirty | at 8:30",
                "today at one twenty eight over seventy two | today at 128/72",
                "sugars are around one thirty | sugars are around 130",
                "temperature is ninety eight . seven | temperature is 98.7",
                "one oh five | 105",
                "one of them | one of them",
                "one week | 1 week",
                "forty-five | 45",
                "i do n't know | i do not know",
                "i 'm gon na go | i am going to go",
                "i ca n't | i can not",
                "um , i , i have uh pain | i have pain",
                "the , the knee | the knee",
                "it it you know it hurts | it you know it hurts",
                "i f- felt it | i felt it",
                "very very bad | very very bad",
                "five milligrams , no , sorry , ten not five | 10 mg",
                "the right , i mean left knee | the left knee",
                "my right knee , no , left | my left knee",
                "it's been bad | it has been bad",
                "a .5 cm stone | a 0.5 cm stone",
                "six hundred milligrams q.6 h | 600 mg every 6 hours",
            })
    void readsSpeech(String said, String read) {
        assertThat(ReadTokens.of(said).stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }

    @Test
    void keepsWhereEachTokenWasSaid() {
        String text = "it was one twenty over eighty today";

        var pressure = ReadTokens.of(text).get(2);

        assertThat(text.substring(pressure.from(), pressure.to())).isEqualTo("one twenty over eighty");
    }
}
