package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Denial;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A question about the background and what followed on it: answers, nods, and questions that ask for more of the same.
 *
 * @param shared whether another question stood beside it, so that a bare yes or no may be said of either
 * @param mentions the terms of the visit
 */
record Inquiry(Topic topic, Clause question, List<Clause> heard, boolean shared, List<Mention> mentions) {

    private static final Pattern MORE = Pattern.compile(
            "^(?:(?:okay|ok|and|so|right|well|yeah|sorry|alright|,) )*(?:which|how (?:much|many|long|often|about when)|what (?:is it|is that|was it|was that|kind|sort|type|for|do you (?:drink|smoke)|per)|when (?:did|was)|since when|for how long|how old was|do you know (?:which|what)|what are they|and in a)\\b");
    private static final Pattern UNHEARD = Pattern.compile(
            "^(?:(?:uh|um|oh|i am|,) )*(?:sorry|pardon|what|excuse me|come again|what was that|say that again|what do you mean)(?: (?:sorry|what|,))*$|^(?:(?:oh|ohh|um|,) ?)*(?:allergies|medications?|smoking|surger(?:y|ies))$");
    private static final Set<String> NODS = Set.of(
            "okay",
            "ok",
            "right",
            "mm-hmm",
            "yeah",
            "yes",
            "good",
            "great",
            "alright",
            "fine",
            "sure",
            "i",
            "see",
            "no",
            "perfect",
            "lovely",
            "brilliant",
            "excellent",
            "all",
            "that",
            "is",
            "oh",
            "so",
            "and",
            "mhm",
            "fair",
            "enough",
            "well",
            "nice",
            "wow",
            "very",
            "thank",
            "you",
            "dear",
            "sorry",
            "a");
    private static final Pattern DISEASE = Pattern.compile(
            "\\b(?:cancers?|tumou?rs?|diseases?|diabetes|strokes?|heart|blood pressure|cholesterol|thyroid|arthritis|autoimmune|genetic|clots?|clotting|asthma|epilepsy|migraines?|conditions?|dementia)\\b");
    private static final Pattern TRIED =
            Pattern.compile("\\b(?:tried|taken|done) (?:anything|something|any)\\b|\\bfor (?:it|the pain|this)$");
    private static final Pattern OWN = Pattern.compile("\\b(?:you|your|yourself)\\b");
    private static final Pattern FILLER = Pattern.compile("(?:oh|well|um|uh|so|hm|okay|,| )+");
    private static final int ECHO = 6;
    private static final int LONGEST = 16;

    Inquiry {
        heard = List.copyOf(heard);
    }

    /** All of a visit, in the order they were asked. */
    static List<Inquiry> in(List<Clause> clauses, List<Mention> mentions) {
        var out = new ArrayList<Inquiry>();
        for (Clause clause : clauses) {
            var topics = Topic.of(clause);
            if (tried(clause, clauses)) {
                topics.remove(Topic.MEDICINES);
            }
            for (Topic topic : topics.isEmpty() && goesOn(clause, out) ? List.of(Topic.FAMILY) : topics) {
                var heard = heard(topic, clause, clauses);
                if (!heard.isEmpty()) {
                    out.add(new Inquiry(topic, clause, heard, shared(topic, clause, clauses), mentions));
                }
            }
        }
        return out;
    }

    /** "have you tried anything for it ? any medications ?" asks for what was done about the complaint. */
    private static boolean tried(Clause clause, List<Clause> clauses) {
        return clauses.subList(0, clause.number()).reversed().stream()
                .takeWhile(before -> before.utterance() == clause.utterance())
                .anyMatch(before -> TRIED.matcher(before.text()).find());
    }

    /** "any family history of stroke ?" "no" "how about cancers ?" */
    private static boolean goesOn(Clause clause, List<Inquiry> before) {
        if (before.isEmpty() || before.getLast().topic() != Topic.FAMILY || !clause.byClinician()) {
            return false;
        }
        int last = before.getLast().heard().getLast().utterance();
        return (clause.question() || clause.tokens().size() <= ECHO)
                && clause.utterance() - last <= 1
                && clause.utterance() >= last
                && DISEASE.matcher(clause.text()).find()
                && !OWN.matcher(clause.text()).find();
    }

    private static boolean shared(Topic topic, Clause question, List<Clause> clauses) {
        return clauses.stream()
                .anyMatch(other -> other.utterance() == question.utterance()
                        && other.number() > question.number()
                        && other.question()
                        && !(Topic.of(other).equals(List.of(topic))));
    }

    private static List<Clause> heard(Topic topic, Clause question, List<Clause> clauses) {
        var heard = new ArrayList<Clause>();
        for (Clause next : clauses.subList(question.number() + 1, clauses.size())) {
            if (next.utterance() == question.utterance()) {
                continue;
            }
            boolean goesOn = !next.byClinician()
                    || nods(next)
                    || Denial.goesOn(next)
                    || echoes(next, heard)
                    || MORE.matcher(next.text()).find() && others(topic, next)
                    || unheard(heard) && Topic.of(next).contains(topic);
            if (!goesOn || heard.size() >= LONGEST) {
                break;
            }
            heard.add(next);
        }
        return heard;
    }

    private static boolean others(Topic topic, Clause clause) {
        return Topic.of(clause).stream().allMatch(topic::equals);
    }

    private static boolean unheard(List<Clause> heard) {
        return heard.stream()
                .filter(clause -> !clause.byClinician())
                .allMatch(clause -> UNHEARD.matcher(clause.text()).matches());
    }

    private static boolean nods(Clause clause) {
        return clause.tokens().stream().allMatch(token -> !token.isWord() || NODS.contains(token.text()));
    }

    /** What the clinician says after the patient, and no more. */
    private static boolean echoes(Clause clause, List<Clause> heard) {
        var said = heard.stream()
                .filter(other -> !other.byClinician())
                .flatMap(other -> other.words().stream())
                .toList();
        return clause.tokens().size() <= ECHO
                && clause.tokens().stream()
                        .filter(token -> token.isWord() && !NODS.contains(token.text()))
                        .allMatch(token -> said.contains(token.text()) || token.is("your"));
    }

    /** What the patient, or whoever speaks for them, says to it. */
    List<Clause> answers() {
        return heard.stream()
                .filter(clause ->
                        !clause.byClinician() && !UNHEARD.matcher(clause.text()).matches())
                .toList();
    }

    /** The same, as far as the next question for more of it. */
    List<Clause> first() {
        var out = new ArrayList<Clause>();
        for (Clause clause : heard) {
            if (clause.byClinician() && clause.question() && !out.isEmpty()) {
                break;
            }
            if (!clause.byClinician() && !UNHEARD.matcher(clause.text()).matches()) {
                out.add(clause);
            }
        }
        return out;
    }

    /** What the first answer says as a whole. */
    Answer.Sense sense() {
        var first = behindFillers();
        return first.isEmpty() ? Answer.Sense.OTHER : Answer.senseOf(first.getFirst());
    }

    /** "oh . yeah" opens with the yes. */
    private List<Clause> behindFillers() {
        var first = first();
        int at = 0;
        while (at + 1 < first.size() && FILLER.matcher(first.get(at).text()).matches()) {
            at++;
        }
        return first.subList(at, first.size());
    }

    /** Whether it says no, and nothing that takes it back. */
    boolean denied(Pattern takenBack) {
        var first = behindFillers();
        return !shared
                && sense() == Answer.Sense.NO
                && Plain.denies(first.getFirst())
                && answers().stream()
                        .noneMatch(clause -> takenBack.matcher(clause.text()).find())
                && !Denial.takenBack(answers(), List.of());
    }

    /** Whether it says no and nothing else. */
    boolean denied() {
        return !shared && sense() == Answer.Sense.NO && first().stream().allMatch(Plain::denies) && !takenBack();
    }

    /** Whether anything in the answers, or added to them, takes a denial back. */
    boolean takenBack() {
        return Denial.takenBack(answers(), mentions)
                || !shared && topic == Topic.FAMILY && Denial.ofRelative(answers());
    }

    String asked() {
        return question.text();
    }

    /** Where the question and these answers were said. */
    List<Evidence> evidence(List<Clause> said) {
        var places = new ArrayList<Evidence>(List.of(question.evidence()));
        said.stream()
                .map(Clause::evidence)
                .filter(place -> !places.contains(place))
                .forEach(places::add);
        return places;
    }
}
