package org.chartwright.nlp.fact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Detail.Allergy;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short dialogues that mislead: negation, family, conditions, history, corrections, sides, stopped drugs, allergies.
 * Lines are split by {@code //}; {@code d:} is the clinician and {@code p:} the patient. All facts are expected, no
 * more and no fewer.
 */
class TrapTests {

    static final SplitClauses SPLIT = new SplitClauses();
    static final Terms TERMS = Terms.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "d: any fever ? // p: no . | symptom no fever",
                "d: do you smoke ? // p: no , i quit smoking 15 years ago . | social former smoker PAST",
                "p: i used to smoke . | social former smoker PAST",
                "p: i never smoked . | social no tobacco use",
                "d: any fever , chills or night sweats ? // p: no , none of that . | symptom no fever; symptom no chills; symptom no night sweats",
                "d: any nausea or vomiting ? // p: no vomiting but some nausea . | symptom nausea; symptom no vomiting",
                "d: do you have any chest pain ? // p: yes , a little . | symptom chest pain",
                "d: have you had a cough or a fever ? // p: yes . | ",
                "d: have you had a cough or a fever ? // p: yes , a cough . | symptom cough",
                "d: no shortness of breath ? // p: no . | symptom no shortness of breath",
                "d: i just want to make sure you are not having any chest pain // p: no | symptom no chest pain",
                "d: how long have you had the cough ? // p: about two weeks . | symptom cough",
                "p: my mother has diabetes and high blood pressure . | family_history mother: diabetes; family_history mother: hypertension",
                "p: my dad died of colon cancer and i have asthma . | family_history father: colon cancer; problem asthma",
                "d: any family history of breast cancer ? // p: no . | family_history no family: breast cancer PAST",
                "d: any family history of heart disease ? // p: yes , my father . | family_history family: heart disease PAST",
                "p: my wife has the flu . | problem influenza OTHER",
                "p: my sister says i have bad snoring . | symptom snoring",
                "p: migraines run in my family . | family_history family: migraine",
                "d: call me if you get a fever or a rash . | symptom fever HYPOTHETICAL; symptom rash HYPOTHETICAL",
                "d: if you have any chest pain , go to the emergency room . | symptom chest pain HYPOTHETICAL",
                "d: this medicine can cause dizziness and nausea . | symptom dizziness HYPOTHETICAL; symptom nausea HYPOTHETICAL",
                "d: i want to rule out pneumonia . | problem pneumonia POSSIBLE",
                "d: it could be a pulmonary embolism . | problem pulmonary embolism POSSIBLE",
                "d: i think you have bronchitis . | problem bronchitis",
                "d: pneumonia was ruled out . | problem no pneumonia",
                "d: you have a history of kidney stones . | problem kidney stones PAST",
                "p: i had pneumonia last year . | problem pneumonia PAST",
                "p: i had chickenpox as a child . | problem chickenpox PAST",
                "p: the headache is gone . | symptom no headache",
                "p: i have back pain but no numbness . | symptom back pain; symptom no numbness",
                "p: no , i have a headache . | symptom headache",
                "p: i am not getting better , the cough is still there . | symptom cough",
                "p: i do not have a fever , just a cough . | symptom no fever; symptom cough",
                "p: not only do i have a headache , i also have nausea . | symptom headache; symptom nausea",
                "d: there is no evidence of fracture . | problem no fracture",
                "d: your lungs are clear with no wheezing or crackles . | symptom no wheezing",
                "d: i am going to start you on lisinopril ten milligrams once a day . | medication lisinopril 10 mg daily START",
                "d: let's increase your lasix to eighty milligrams a day . | medication lasix 80 mg daily INCREASE",
                "d: let's go from five to ten milligrams of lisinopril . | medication lisinopril 10 mg INCREASE",
                "d: take five milligrams , no , sorry , ten not five , of prednisone daily . | medication prednisone 10 mg daily START",
                "d: i want you to stop the ibuprofen . | medication ibuprofen STOP",
                "d: we will switch you from metformin to jardiance . | medication metformin STOP; medication jardiance START",
                "d: continue the metoprolol fifty milligrams twice a day . | medication metoprolol 50 mg twice daily CONTINUE",
                "d: are you still taking your metformin ? // p: no , i stopped it in june . | medication no metformin NOT_TAKING",
                "d: are you taking your lisinopril ? // p: yes , every day . | medication lisinopril TAKING",
                "p: i take twenty milligrams of lisinopril and an aspirin daily . | medication lisinopril 20 mg TAKING; medication aspirin daily TAKING",
                "p: i ran out of my albuterol . | medication no albuterol NOT_TAKING",
                "d: i do not want you to take naproxen . | medication naproxen STOP",
                "d: any allergies ? // p: penicillin , it gives me hives . | allergy penicillin (hives)",
                "d: are you allergic to any medications ? // p: no . | allergy no known drug allergies",
                "p: i am allergic to sulfa . | allergy sulfa",
                "d: are you allergic to penicillin ? // p: yes . | allergy penicillin",
                "d: your blood pressure was one fifty over ninety and your pulse was eighty eight . | vital blood pressure 150/90; vital heart rate 88",
                "d: your hemoglobin a1c was seven point two . | result hemoglobin A1c 7.2",
                "d: come back and see me in three months . | follow_up follow up in 3 months",
                "d: we will repeat your hemoglobin a1c in six months . | ",
                "d: do you smoke ? // p: no , i quit ten years ago . | social former smoker PAST",
                "d: do you drink alcohol ? // p: no . | social no alcohol use",
                "p: my grandmother had breast cancer but i do not . | family_history grandmother: breast cancer",
                "p: i don't think it's a fracture . | problem no fracture POSSIBLE",
                "p: i am worried about cancer . | problem cancer POSSIBLE",
                "d: you do not have diabetes . | problem no diabetes",
                "d: do you have pain in your right knee ? // p: no , the left one . | ",
                "d: does anyone in your family have diabetes ? // p: no . | family_history no family: diabetes",
                "d: have you had any surgeries ? // p: i had my gallbladder removed ten years ago . | procedure cholecystectomy PAST",
                "p: i was told i might have sleep apnea . | problem sleep apnea POSSIBLE",
                "d: i would like to start amlodipine five milligrams daily for your hypertension . | medication amlodipine 5 mg daily START; problem hypertension",
                "p: i used to have asthma . | problem asthma PAST",
                "d: patients with diabetes should check their feet . | problem diabetes HYPOTHETICAL OTHER",
                "p: my husband has a cough but i feel fine . | symptom cough OTHER",
                "d: it is not a heart attack . | problem no heart attack",
                "p: i have no allergies . | allergy no known allergies",
                "d: make sure you do not have any blood in your stool // p: no , i have not seen any . | symptom no blood in stool",
                "d: you should watch for swelling . | symptom swelling HYPOTHETICAL",
                "p: the rash went away . | symptom no rash",
                "d: your temperature was ninety eight point six and oxygen saturation ninety seven percent . | vital temperature 98.6; vital oxygen saturation 97",
                "d: let's refill your albuterol . | medication albuterol REFILL",
                "d: i want you to stop the warfarin today and start apixaban five milligrams twice a day . | medication warfarin STOP; medication apixaban 5 mg twice daily START",
                "d: we will stop the lisinopril and start losartan fifty milligrams daily . | medication lisinopril STOP; medication losartan 50 mg daily START",
                "d: start sertraline fifty milligrams daily and stop the citalopram . | medication sertraline 50 mg daily START; medication citalopram STOP",
                "d: continue the metformin and increase the lisinopril to twenty milligrams . | medication metformin CONTINUE; medication lisinopril 20 mg INCREASE",
                "d: increase the lisinopril from ten to twenty milligrams and start amlodipine five milligrams . | medication lisinopril 20 mg INCREASE; medication amlodipine 5 mg START",
                "d: you are on lisinopril and i want you to stop the ibuprofen . | medication lisinopril TAKING; medication ibuprofen STOP",
                "d: continue to take the metoprolol . | medication metoprolol CONTINUE",
                "d: do not stop the metoprolol . | medication metoprolol CONTINUE",
                "d: do not start the naproxen . | medication naproxen STOP",
                "d: refill the metformin and start jardiance ten milligrams daily . | medication metformin REFILL; medication jardiance 10 mg daily START",
                "d: are you still on lisinopril twenty milligrams a day ? // p: i was , but i quit it last month . | medication no lisinopril 20 mg daily NOT_TAKING",
                "p: should i keep taking the ibuprofen ? // d: no , please stop the ibuprofen because it can raise your blood pressure . | medication ibuprofen UNCLEAR; medication ibuprofen STOP",
                "d: no please stop the ibuprofen because it can raise your blood pressure . | medication ibuprofen STOP",
                "d: do you have asthma ? // p: no , my brother does . | problem no asthma; family_history brother: asthma",
                "d: decrease the prednisone to ten milligrams . | medication prednisone 10 mg DECREASE"
            })
    void findsExactlyTheseFacts(String dialogue, String facts) {
        assertThat(factsOf(dialogue)).isEqualTo(facts == null ? "" : facts);
    }

    /** The longer list, by category, in {@code traps.tsv}. */
    @ParameterizedTest
    @MethodSource("traps")
    void findsExactlyTheListedFacts(String dialogue, String facts) {
        assertThat(factsOf(dialogue)).isEqualTo(facts);
    }

    static Stream<Arguments> traps() throws IOException {
        try (var in = TrapTests.class.getResourceAsStream("traps.tsv")) {
            var lines = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[1], cells[2]))
                    .toList()
                    .stream();
        }
    }

    static String factsOf(String dialogue) {
        var utterances = new ArrayList<Utterance>();
        for (String line : dialogue.split(" *// *")) {
            var speaker = line.startsWith("d:") ? Speaker.CLINICIAN : Speaker.PATIENT;
            utterances.add(Utterance.written(
                    utterances.size(), speaker, line.substring(2).strip()));
        }
        var clauses = SPLIT.of(new Transcript(utterances));
        return ExtractFacts.from(clauses, new ReadMentions(TERMS, false).of(clauses)).stream()
                .map(TrapTests::written)
                .collect(Collectors.joining("; "));
    }

    /** Such as {@code symptom no fever} or {@code medication lisinopril 10 mg daily START}. */
    static String written(Fact fact) {
        var out = new StringBuilder(fact.kind().name().toLowerCase(Locale.ROOT)).append(' ');
        out.append(fact.polarity() == Polarity.ABSENT ? "no " : "").append(fact.text());
        if (fact.detail() instanceof Medication medication) {
            out.append(' ').append(medication.action());
        }
        if (fact.detail() instanceof Allergy allergy && allergy.reaction().isPresent()) {
            out.append(" (").append(allergy.reaction().get()).append(')');
        }
        out.append(fact.certainty() == Certainty.CERTAIN ? "" : " " + fact.certainty());
        out.append(fact.time() == Time.PAST ? " PAST" : "");
        boolean family = fact.about() == About.FAMILY && fact.kind() != Fact.Kind.FAMILY_HISTORY;
        out.append(fact.about() == About.OTHER ? " OTHER" : family ? " FAMILY" : "");
        return out.toString();
    }
}
