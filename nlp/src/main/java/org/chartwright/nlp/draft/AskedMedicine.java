package org.chartwright.nlp.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.MissedMedicines.Line;
import org.chartwright.nlp.fact.MedicineTold;
import org.chartwright.templates.SectionKind;

/**
 * A drug that the clinician named and the patient answered to in, what the answer says of it out: "and celebrex ?" "my
 * kidney doctor did not want that" was advised against.
 */
final class AskedMedicine {

    /** Asks after something else than whether it is or was taken. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:would you|do you want|if|should|could|want me|like to|interested|family|mother|father|wife|husband|brother|sister|heard|refills?|know|anybody|anyone|what (?:are|does|is)|why|can you)\\b");

    private static final Pattern WILLING = Pattern.compile(
            "\\b(?:would you|do you want|are you (?:interested|willing|open|okay|up)|interested|willing|open to|how do you feel|what do you think|can we|want to|okay with)\\b.*\\b(?:take|try|start|go|be on|consider|do|use|trying|starting|taking|about|to)\\b|\\bwould you (?:take|try|consider|be)\\b");
    private static final Pattern REACTS = Pattern.compile("\\b(?:allerg|react)\\w*");

    private static final Pattern UNWILLING = Pattern.compile(
            "^(?:(?:oh|well|uh|um|,|yeah) )*(?:no\\b(?! problem)|nope|not really|i would rather not|i do not (?:want|like)|absolutely not|i am not taking|i will pass|never again)");
    private static final Pattern WILLING_AFTER =
            Pattern.compile("\\b(?:but (?:i|okay|fine|if)|i guess|i will (?:try|do|take)|okay)\\b");

    private static final Pattern NOT_AGAIN = Pattern.compile(
            "\\bmy (?:[a-z]+ )?(?:sugars?|pressure|potassium|liver(?: [a-z]+)?|weight) (?:just |really |all )*(?:went|shot|jumped) (?:up|way up|crazy|through)\\b|\\b(?:do|did|would) not (?:ever )?(?:want|do|take|try) (?:that|it|them)(?: one)?(?: ever)? again\\b");
    private static final Pattern LUCK = Pattern.compile("\\bany luck with\\b");
    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:it|that|they) (?:all |just )?(?:went away|cleared(?: (?:right )?up)?|got better|helped|worked)\\b");
    private static final Pattern ANOTHER = Pattern.compile(
            "\\bmy (?:wife|husband|mother|mom|dad|father|sister|brother|friend|neighbor|son|daughter|aunt|uncle|buddy)\\b(?! (?:made|told|said|says|gave|thinks|makes))");
    private static final Pattern BY_NAME = Pattern.compile(
            "\\b(?:pills?|medications?|medicines?|control|shots?|vaccines?|insulin|vitamins?|chemo.*)\\b");

    private AskedMedicine() {}

    static Optional<Line> answered(MedicineNaming naming) {
        String answer = naming.answer();
        if (answer.isEmpty() || BY_NAME.matcher(naming.name()).find()) {
            return Optional.empty();
        }
        String asked = naming.before() + " " + naming.name() + " " + naming.told();
        if (REACTS.matcher(asked).find()) {
            return Optional.empty();
        }
        if (WILLING.matcher(asked).find()) {
            return UNWILLING.matcher(answer).find()
                            && !WILLING_AFTER.matcher(answer).find()
                    ? Optional.of(line(naming, naming.name() + " was offered and declined"))
                    : Optional.empty();
        }
        if (ELSE.matcher(asked).find() || ANOTHER.matcher(answer).find() || !asks(naming)) {
            return Optional.empty();
        }
        if (LUCK.matcher(asked).find() && UNWILLING.matcher(answer).find()) {
            return Optional.of(line(naming, "previously took " + naming.name() + " without benefit"));
        }
        if (NOT_AGAIN.matcher(answer).find()) {
            return Optional.of(line(naming, "previously took " + naming.name() + " , not tolerated"));
        }
        return MedicineTold.in(answer)
                .or(() -> HELPED.matcher(answer).find() ? Optional.of(MedicineTold.BEFORE) : Optional.empty())
                .flatMap(told -> told == MedicineTold.TAKEN
                        ? Optional.of(new Line(SectionKind.MEDICATIONS, naming.name(), naming.answered()))
                        : PastMedicineLine.line(told, naming.name(), answer, asked + " , " + answer)
                                .map(words -> line(naming, words)));
    }

    /** A question, or no more than the name: "mm-hmm and the medrol pack". */
    private static boolean asks(MedicineNaming naming) {
        return naming.clause().question()
                || naming.told().isEmpty()
                        && naming.before()
                                .matches(
                                        "(?:(?:and|or|the|your|okay|so|mm-hmm|what|about|how|but|then|,|mm|all|right|good) ?)*");
    }

    private static Line line(MedicineNaming naming, String words) {
        return new Line(SectionKind.HISTORY_OF_PRESENT_ILLNESS, words, naming.answered());
    }
}
