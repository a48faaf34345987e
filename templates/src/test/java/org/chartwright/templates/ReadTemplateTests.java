package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTemplateTests {

    static final String GOOD = """
            kind: note-template
            id: short
            version: 3
            title: Short note
            document: 11506-3
            sections:
              - section: subjective
                loinc: 61150-9
                title: Subjective
                includes: [chief-complaint, history-of-present-illness, review-of-systems, past-medical-history,
                    past-surgical-history, family-history, social-history, medications, allergies]
              - section: objective
                loinc: 61149-1
                title: Objective
                includes: [vitals, physical-exam, results]
              - section: assessment-and-plan
                loinc: 51847-2
                title: Assessment and plan
                includes: [assessment, plan, instructions]
            """;

    @Test
    void readsAGoodFile() {
        var problems = new ArrayList<Problem>();

        var template =
                (Template) ReadContent.from("short.yaml", bytes(GOOD), problems).orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(template.reference()).isEqualTo("short@3");
        assertThat(template.sections()).hasSize(3);
        assertThat(template.sections().get(1).includes())
                .containsExactly(SectionKind.VITALS, SectionKind.PHYSICAL_EXAM, SectionKind.RESULTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            section: objective          | section: objectiv          | 12 | unknown section 'objectiv'
            [vitals, physical-exam      | [vitals, vitalz            | 15 | unknown section 'vitalz'
            section: objective          | section: subjective        | 12 | section 'subjective' is already named on line 7
            physical-exam, results]     | physical-exam, allergies]  | 15 | section 'allergies' is already named on line 11
            physical-exam, results]     | physical-exam]             | 6  | no section takes results
            `    loinc: 61149-1\n`      | ``                         | 12 | 'loinc' is missing
            loinc: 61149-1              | loinc: 61149-2             | 13 | '61149-2' is no LOINC code
            loinc: 61149-1              | loinc: 61150-9             | 13 | 61150-9 is not the code of objective
            `document: 11506-3\n`       | ``                         | 1  | 'document' is missing
            version: 3                  | version: three             | 3  | version 'three' is no version
            version: 3                  | version: [3]               | 3  | 'version' is a list
            id: short                   | id: Short Note             | 2  | 'Short Note' is no usable id
            title: Short note           | title: ''                  | 4  | 'title' is empty
            title: Short note           | titel: Short note          | 4  | unknown field 'titel'
            title: Objective            | color: red                 | 14 | unknown field 'color'
            kind: note-template         | kind: recipe               | 1  | unknown kind 'recipe'
            title: Objective            | title: {a: {b: {c: {d: {e: {f: g}}}}}} | 14 | nested deeper than 8 levels
            title: Objective            | title: Objective: again    | 14 | not valid YAML
            title: Objective            | loinc: 61149-1             | 14 | 'loinc' is given twice
            title: Objective            | title: !!java.net.URL x    | 14 | type tags
            """)
    void namesLineAndFault(String good, String bad, int line, String what) {
        String text = GOOD.replace(good.replace("\\n", "\n"), bad);
        assertThat(text).isNotEqualTo(GOOD);

        assertThat(problems(bytes(text))).anySatisfy(problem -> {
            assertThat(problem.toString())
                    .startsWith("short.yaml:" + line + ": ")
                    .contains(what);
            assertThat(problem.mend()).isNotBlank();
        });
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        assertThat(problems(bytes("# nothing here\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("the file is empty"));
        assertThat(problems(bytes("kind: note-template\nsections: []\n")))
                .anySatisfy(problem -> assertThat(problem.what()).isEqualTo("'sections' is empty"));
        assertThat(problems(bytes("- a\n- b\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("the file is a list"));
    }

    @Test
    void saysOnWhichLineAFileIsNotUtf8() {
        byte[] latin1 = GOOD.replace("Objective", "Examen général").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(latin1)).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("not UTF-8 text");
            assertThat(problem.line()).isEqualTo(14);
        });
    }

    @Test
    void refusesAnchorsSoThatABombStaysSmall() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(problems(bytes(bomb))).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.what()).contains("anchors and aliases");
        });
    }

    @Test
    void refusesAHugeFileAndADeepOneWithoutReadingThem() {
        assertThat(problems(new byte[ReadYaml.LARGEST + 1]))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("more than 65536 bytes"));
        assertThat(problems(bytes("a: " + "[".repeat(60_000))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("nested deeper"));
    }

    @Test
    void reportsEveryProblemOfAFileAtOnce() {
        String text = GOOD.replace("version: 3", "version: 0")
                .replace("section: objective", "section: exam")
                .replace("id: short", "id: _");

        assertThat(problems(bytes(text))).extracting(Problem::line).contains(2, 3, 12);
    }

    static List<Problem> problems(byte[] bytes) {
        var problems = new ArrayList<Problem>();
        assertThat(ReadContent.from("short.yaml", bytes, problems)).isEmpty();
        return problems;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
