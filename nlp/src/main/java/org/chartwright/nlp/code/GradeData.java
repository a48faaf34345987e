package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.EmLevel.Grade;

/**
 * Sentences of a note in, amount and complexity of data out (CPT E/M guidelines 2023): each unique test counts once,
 * ordered or reviewed; each outside source of notes once.
 */
final class GradeData {

    private static final Set<String> TESTS = Set.of(
            "laboratory", "point-of-care", "x-ray", "mri", "ct", "ultrasound", "nuclear", "heart", "lung and sleep");

    /** No test, or a service of another kind that shares the group. */
    private static final Set<String> NO_TEST =
            Set.of("36415", "36416", "94640", "94664", "93798", "93656", "92960", "33208", "92928");

    /** "haemoglobin 6.8", "ECG sinus tachycardia" and the like are named in ways the code set does not know. */
    private static final Pattern OTHER_TESTS = Pattern.compile(
            "\\b(occult blood|biopsy result|pathology report|patch test\\w*|dermoscop\\w*|skin scraping|koh)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_DONE = Pattern.compile(
            "\\b(no|not|none|without|declin\\w+|refus\\w+|defer\\w*|unnecessary)\\b[^,;:]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    /** "Vitamin D tablet", "iron 65 mg": what is taken is no test. */
    private static final Pattern TAKEN = Pattern.compile(
            "^[ ,]*(\\d[\\d,.]* ?(iu|units?|mcg|mg)\\b(?! ?/)|\\w* ?(tablets?|pills?|capsules?|supplement\\w*|gumm(y|ies)|drops|vitamins?)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What has the name of a test and is taken as well. */
    private static final Pattern SUPPLEMENT = Pattern.compile(
            "(?:vitamin \\w+|iron|magnesium|calcium|zinc|folate|folic acid|b12)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURED = Pattern.compile(
            "\\b(?:levels?|re-?check\\w*|check\\w*|order\\w*|tests?|labs?|blood|serum|results?|low|high|normal|deficien\\w*|studies)\\b",
            Pattern.CASE_INSENSITIVE);

    private final CodeKnowledge knowledge;

    GradeData(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Mdm.Element of(List<String> sentences) {
        TreeMap<String, String> tests = new TreeMap<>();
        TreeMap<String, String> notes = new TreeMap<>();
        Optional<String> historian = Optional.empty();
        Optional<String> interpretation = Optional.empty();
        Optional<String> discussion = Optional.empty();
        for (String sentence : sentences) {
            tests(sentence, tests);
            EmCues.find(sentence, "DATA", "EXTERNAL_NOTE").ifPresent(words -> notes.put(words, words));
            historian = historian.or(() -> EmCues.find(sentence, "DATA", "HISTORIAN"));
            interpretation = interpretation.or(() -> EmCues.find(sentence, "DATA", "INTERPRETATION"));
            discussion = discussion.or(() -> EmCues.find(sentence, "DATA", "DISCUSSION"));
        }
        int items = tests.size() + notes.size();
        boolean three = items + (historian.isPresent() ? 1 : 0) >= 3;
        int categories = (three ? 1 : 0) + (interpretation.isPresent() ? 1 : 0) + (discussion.isPresent() ? 1 : 0);
        Grade grade = categories >= 2
                ? Grade.HIGH
                : categories == 1 ? Grade.MODERATE : items >= 2 || historian.isPresent() ? Grade.LOW : Grade.MINIMAL;
        List<String> found = new ArrayList<>();
        tests.values().forEach(test -> found.add("test: " + test));
        notes.values().forEach(note -> found.add("outside notes: " + note));
        historian.ifPresent(words -> found.add("independent historian: " + words));
        interpretation.ifPresent(words -> found.add("independent interpretation: " + words));
        discussion.ifPresent(words -> found.add("discussion: " + words));
        return new Mdm.Element(grade, found);
    }

    private void tests(String sentence, TreeMap<String, String> tests) {
        var words = TermWords.of(sentence);
        for (var match : knowledge.procedures().longest(words, sentence)) {
            var entry = match.meaning().terms().getFirst().entry();
            int from = words.get(match.positions().first()).from();
            int to = words.get(match.positions().last()).to();
            boolean taken = SUPPLEMENT.matcher(sentence.substring(from, to)).matches()
                    && !MEASURED.matcher(sentence).find();
            if (TESTS.contains(entry.group())
                    && !taken
                    && !NO_TEST.contains(entry.code())
                    && !TAKEN.matcher(sentence.substring(to)).find()
                    && !NOT_DONE.matcher(sentence.substring(0, from)).find()) {
                tests.put(entry.code(), sentence.substring(from, to));
            }
        }
        var others = OTHER_TESTS.matcher(sentence);
        while (others.find()) {
            String name = others.group().toLowerCase(java.util.Locale.ROOT);
            if (!name.startsWith("dermoscop")
                    && !NOT_DONE.matcher(sentence.substring(0, others.start())).find()) {
                tests.put(name, name);
            }
        }
    }
}
