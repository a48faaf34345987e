package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.note.Sentence;

/** A visit in, the patient's assent to the plan out, where the clinician asked for it and the patient gave it. */
final class Agreement {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:sound(?:s)? (?:good|okay|like a plan|fair|reasonable|alright)|any (?:other )?(?:questions|concerns)|make sense|are you okay with|is that okay|do you agree|how does that sound|understand|okay with)\\b");
    private static final Pattern ASSENT = Pattern.compile(
            "^(?:[a-z',]+ ){0,4}?(?:sounds? (?:good|great|fine|like a plan|okay|perfect|reasonable)|that is (?:fine|good|great|perfect)|i (?:agree|understand|appreciate it)|perfect|makes sense|will do|great|absolutely|sure)\\b");
    private static final String AGREES =
            "Patient Agreements : The patient understands and agrees with the recommended medical treatment plan";
    private static final String ASKS_NOTHING =
            "Patient Agreements : The patient has no questions about the recommended medical treatment plan";
    private static final Pattern UNWILLING = Pattern.compile("\\b(?:not|but|rather|worried|no thank)\\b");

    private final Draftsman draftsman;

    Agreement(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    Optional<Sentence> of(Reading reading) {
        var clauses = reading.clauses();
        var late = clauses.stream().skip(clauses.size() / 2).toList();
        for (Clause clause : late.reversed()) {
            if (clause.byClinician()
                    && reading.phases().get(clause.number()) == Phase.PLAN
                    && ASKED.matcher(clause.text()).find()) {
                var said = clauses.stream()
                        .skip(clause.number() + 1L)
                        .filter(next -> next.utterance() == clause.utterance() + 1 && !next.byClinician())
                        .findFirst();
                if (said.filter(answer -> assents(clause, answer)).isPresent()) {
                    return said.map(answer -> draftsman.sentence(
                            agrees(clause, answer) ? AGREES : ASKS_NOTHING,
                            List.of(clause.evidence(), answer.evidence())));
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever has no question has not agreed yet. */
    private static boolean agrees(Clause question, Clause answer) {
        return !asksForQuestions(question) || ASSENT.matcher(answer.text()).find();
    }

    private static boolean asksForQuestions(Clause question) {
        return question.text().contains("questions") || question.text().contains("concerns");
    }

    private static boolean assents(Clause question, Clause answer) {
        boolean questions = asksForQuestions(question);
        boolean yes = Answer.senseOf(answer) == (questions ? Answer.Sense.NO : Answer.Sense.YES);
        return (yes || ASSENT.matcher(answer.text()).find())
                && (questions || !UNWILLING.matcher(answer.text()).find());
    }
}
