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
                "you are on two . five of norvasc | you are on 2.5 of norvasc",
                "it was at seven . five days later i came . | it was at 7 . 5 days later i came .",
                "not any back pain i mean abdominal pain | not any abdominal pain",
                "the back pain i mean the neck pain | the back pain i mean the neck pain",
                "one oh five | 105",
                "a m r i of the neck | a mri of the neck",
                "forty m g of it | 40 mg of it",
                "zero point three m l | 0.3 ml",
                "an m.r.i. in may | an mri in may",
                "i v i d o | i v i d o",
                "an i v i had | an iv i had",
                "i have a s t d | i have a std",
                "had a c t scan | had a ct scan",
                "the a s t is high | the ast is high",
                "vitamin b and c i took | vitamin b and c i took",
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
                "you have a soft systolic murmur- | you have a soft systolic murmur",
                "we will listen with the steth- | we will listen with the",
                "the murmur- rub is gone | the rub is gone",
                "very very bad | very very bad",
                "five milligrams , no , sorry , ten not five | 10 mg",
                "the right , i mean left knee | the left knee",
                "for 10 days , sorry , a couple of weeks | for a couple of weeks",
                "for 2 or 3 days , i mean a few weeks | for a few weeks",
                "my right knee , no , left | my left knee",
                "it's been bad | it has been bad",
                "a .5 cm stone | a 0.5 cm stone",
                "six hundred milligrams q.6 h | 600 mg every 6 hours",
                "one plus pitting edema | 1+ pitting edema",
                "reflexes are two plus | reflexes are 2+",
                "two plus two | 2 plus 2",
                "half a cc of lidocaine | 0.5 cc of lidocaine",
                "two and a half cc | 2 and a half cc",
                "half a tablet | half a tablet",
                "come back in about a month | come back in about 1 month",
                "in a week or two | in a week or 2",
                "three times a week | 3 times a week",
                "about a year ago | about 1 year ago",
                "for about a week | for about a week",
                "the second metatarsal | the 2nd metatarsal",
                "the first and second metatarsals | the 1st and 2nd metatarsals",
                "a second time | a second time",
                "six eight weeks | 6 to 8 weeks",
                "five six seven days | 5 , 6 or 7 days",
                "like a seven eight | like a 7 to 8",
                "l four five | l 4 5",
                "december twenty second | december 22nd",
                "point one twenty five milligrams | 0.125 mg",
                "gel point seven five one pump every morning | gel 0.75 one pump every morning",
                "point one two five once a day | 0.125 once a day",
                "one o one point four | 101.4",
                "38 point .5 | 38.5",
                "in the three to four hundreds | in the 300 to 400",
                "like five or six hundred | like 500 or 600",
                "at one point it was one point five | at one point it was 1.5",
                "eight thirty at night | 8:30 at night",
                "not a hundred percent sure | not a hundred percent sure",
                "satting at a hundred percent | satting at 100%",
                "june thirty two thousand and four | june 30 2004",
                "on march tenth two thousand three | on march 10th 2003",
                "since the fifth of november | since the 5th of november",
                "on third of this month | on 3rd of this month",
                "from may second to the ninth | from may 2nd to the 9th",
                "on seventh august | on 7th august",
                "you may first feel worse | you may first feel worse",
                "the second may help | the second may help",
                "the tenth time | the tenth time",
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
