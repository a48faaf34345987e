package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the linter says of order sets, checklists and questionnaires that were spoilt in one place. */
class ReadContentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            orders/asthma.yaml          | order: lab         | order: blood       | 12 | unknown order 'blood'
            orders/asthma.yaml          | icd10cm: [J45]     | icd10cm: [asthma]  | 6  | 'asthma' begins no ICD-10-CM code
            orders/asthma.yaml          | published: 2024-05 | published: May     | 10 | published 'May' is no month
            orders/asthma.yaml          | edition:           | version:           | 9  | unknown field 'version'
            orders/asthma.yaml          | Written asthma action plan | Inhaler technique shown and watched | 11 | is ordered twice
            checklists/telehealth.yaml  | level: must        | level: maybe       | 9  | unknown level 'maybe'
            checklists/telehealth.yaml  | templates: [telehealth] | templates: []  | 5  | no template is named
            checklists/telehealth.yaml  | item: place        | item: means        | 11 | item 'means' is there twice
            checklists/telehealth.yaml  | words: [video, telephone, phone, audio] | words: [] | 7 | nothing says how 'means' is found
            questionnaires/gad-7.yaml   | from: 10           | from: 4            | 80 | the bands do not rise from 0
            questionnaires/gad-7.yaml   | answer: choice     | answer: text       | 15 | only an answer of type choice
            questionnaires/gad-7.yaml   | Not at all, points: 0 | Not at all      | 15 | some choices have points
            questionnaires/gad-7.yaml   | required: yes      | required: often    | 14 | required is 'often'
            """)
    void namesLineAndFault(String file, String good, String bad, int line, String what) throws IOException {
        String shipped = Files.readString(TemplatesTests.RESOURCES.resolve(file));
        int at = shipped.indexOf(good);
        assertThat(at).isPositive();
        String text = shipped.substring(0, at) + bad + shipped.substring(at + good.length());
        var problems = new ArrayList<Problem>();

        assertThat(ReadContent.from("x.yaml", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("x.yaml:" + line + ": ")
                        .contains(what));
    }
}
