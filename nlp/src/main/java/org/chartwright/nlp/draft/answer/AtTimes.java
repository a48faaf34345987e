package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Bygone;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A symptom asked after and an answer that says when it is or was there in, the statement out: "any burning ?" "not any
 * more , i had it in may and it cleared" is "she had burning in may , but not now".
 */
public final class AtTimes {

    private static final Pattern WHEN = Pattern.compile(
            "^(?:(?:but|though|only|just|well|except|,) )*((?:when|if|after|while|with|in) (?!.*\\b(?:was|were|had)\\b).+?)(?: ,)? (?:i|it|they) (?:do|does|am|is|are|can|get|gets)(?: (?:get|have|feel|notice) (?:it|that|some))?(?: (a (?:little )?bit|a little|sometimes|some|slightly|occasionally))?$");
    /** "only if i go up two flights", "not unless i kneel" */
    private static final Pattern ONLY_THEN = Pattern.compile(
            "^(?:(?:well|oh|yeah|yes|no|nope|not really|,) )*(?:(?:only|just)(?: really| maybe)? (?=(?:if|when|after|with|while|at|on|during) )|not (?:really )?(?<unless>unless) )(?<then>[a-z0-9].{2,60})$");

    private static final Pattern ONCE =
            Pattern.compile("^(?:(?:but|though|well|,) )*((?:when|while|as) i was .+?)(?: ,)? i did$");
    /** "no , just a little tightness" */
    private static final Pattern LITTLE = Pattern.compile(
            "^(?:just|only)(?: like| maybe)? ((?:a (?:little(?: bit of)?|bit of|touch of)|some|slight|mild) (?:[a-z]+ness|pains?|aches?|cough|discomfort|pressure|cramping|swelling|tingling|burning|itching|spotting|bleeding|blood))$");

    private static final Pattern OFTEN = Pattern.compile("sometimes|occasionally");
    private static final int LONGEST = 12;

    private final Narrator narrator;
    private final Pronouns patient;

    AtTimes(Narrator narrator, Pronouns patient) {
        this.narrator = narrator;
        this.patient = patient;
    }

    Optional<Unit> of(Clause question, Answer answer, List<Mention> asked) {
        if (Bygone.said(answer)) {
            return bygone(question, answer, asked);
        }
        var symptoms = symptoms(asked);
        return symptoms.size() == 1 && !question.words().contains("or")
                ? only(question, answer, symptoms)
                : Optional.empty();
    }

    private static List<Mention> symptoms(List<Mention> asked) {
        return asked.stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.assertion().about() == About.PATIENT)
                .toList();
    }

    /** The statement of the answer says the same. */
    public static boolean tells(List<Unit> units, Clause clause) {
        return !units.isEmpty()
                && units.getLast().form() == Form.QUESTION_ANSWERED
                && units.getLast().evidence().size() > 1
                && (units.getLast().text().endsWith(", but not now")
                        || units.getLast().text().endsWith(", but not otherwise"))
                && units.getLast().evidence().contains(clause.evidence());
    }

    private Optional<Unit> bygone(Clause question, Answer answer, List<Mention> asked) {
        var had = asked.stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.answered()
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().time() == Time.PAST)
                .toList();
        Token first = question.tokens().getFirst();
        var thing = had.size() == 1
                ? Optional.of(begun(first, "had", had.getFirst()))
                : asked.isEmpty() && Bygone.ofIt(answer)
                        ? new Denied(narrator, patient).named(question).map(words -> had(first, words))
                        : Optional.<List<Token>>empty();
        return thing.map(words -> {
            var told = new ArrayList<>(words);
            List.of((Bygone.when(answer).orElse("earlier") + " , but not now").split(" "))
                    .forEach(word -> told.add(first.as(word)));
            return unit(question, answer, told, had);
        });
    }

    private List<Token> had(Token first, List<Token> thing) {
        var told = new ArrayList<>(List.of(first.as(patient.subject()), first.as("had")));
        told.addAll(thing);
        return told;
    }

    /** "only if i go up two flights" */
    Optional<Unit> onlyThen(Clause question, Answer answer, List<Mention> asked) {
        var symptoms = symptoms(asked);
        if (symptoms.size() != 1 || question.words().contains("or")) {
            return Optional.empty();
        }
        Clause said = answer.clauses().getFirst();
        var only = ONLY_THEN.matcher(said.text());
        if (!only.matches() || symptoms.getFirst().assertion().polarity() == Polarity.ABSENT) {
            return Optional.empty();
        }
        boolean unless = only.group("unless") != null;
        int from = (int) said.text()
                .substring(0, only.start("then"))
                .chars()
                .filter(c -> c == ' ')
                .count();
        Token first = said.tokens().getFirst();
        var told = new ArrayList<>(begun(first, "has", symptoms.getFirst()));
        told.add(first.as("only"));
        if (unless) {
            told.add(first.as("if"));
        }
        var words = said.tokens().subList(from, said.tokens().size());
        told.addAll(narrator.tell(new Clause(said.number(), said.utterance(), said.speaker(), words, false)));
        return Optional.of(
                new Unit(question, Form.DESCRIBED, told, symptoms, List.of(question.evidence(), said.evidence())));
    }

    private Optional<Unit> only(Clause question, Answer answer, List<Mention> symptoms) {
        boolean open = answer.sense() == Answer.Sense.OTHER
                && Answer.senseOf(answer.clauses().getFirst()) == Answer.Sense.NO;
        for (Clause clause : open ? parts(answer) : List.<Clause>of()) {
            var little = LITTLE.matcher(clause.text());
            if (little.matches()) {
                Token first = clause.tokens().getFirst();
                var told = new ArrayList<Token>();
                for (String word : (patient.subject() + " reports " + little.group(1)).split(" ")) {
                    told.add(first.as(word));
                }
                return Optional.of(unit(question, answer, told, List.of()));
            }
            var once = ONCE.matcher(clause.text());
            boolean then = once.matches();
            var when = WHEN.matcher(clause.text());
            boolean found = then || when.find();
            int start = !found ? 0 : then ? once.start(1) : when.start(1);
            String part = !found ? "" : then ? once.group(1) : when.group(1);
            if (found && part.split(" ").length <= LONGEST) {
                Token first = clause.tokens().getFirst();
                boolean often = !then
                        && when.group(2) != null
                        && OFTEN.matcher(when.group(2)).matches();
                String has = then ? "had" : often ? "sometimes has" : "has some";
                var told = new ArrayList<>(begun(first, has, symptoms.getFirst()));
                int from = (int) clause.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == ' ')
                        .count();
                var words = clause.tokens().subList(from, from + part.split(" ").length);
                told.addAll(
                        narrator.tell(new Clause(clause.number(), clause.utterance(), clause.speaker(), words, false)));
                List.of(",", "but", "not", then ? "now" : "otherwise").forEach(word -> told.add(first.as(word)));
                return Optional.of(unit(question, answer, told, symptoms));
            }
        }
        return Optional.empty();
    }

    /** What follows the no, in the same breath or the next. */
    private static List<Clause> parts(Answer answer) {
        Clause said = answer.clauses().getFirst();
        int comma = said.tokens().stream().map(Token::text).toList().indexOf(",");
        boolean more = comma >= 0 && comma + 1 < said.tokens().size();
        return more
                ? List.of(new Clause(
                        said.number(),
                        said.utterance(),
                        said.speaker(),
                        said.tokens().subList(comma + 1, said.tokens().size()),
                        false))
                : answer.clauses().stream().skip(1).limit(1).toList();
    }

    private List<Token> begun(Token first, String verb, Mention symptom) {
        var told = new ArrayList<Token>();
        told.add(first.as(patient.subject()));
        List.of((verb + " " + symptom.named()).split(" ")).forEach(word -> told.add(first.as(word)));
        told.addAll(Qualified.behind(symptom, narrator, patient));
        return told;
    }

    private static Unit unit(Clause question, Answer answer, List<Token> told, List<Mention> symptoms) {
        var evidence = new ArrayList<Evidence>(List.of(question.evidence()));
        answer.clauses().stream().limit(3).map(Clause::evidence).forEach(evidence::add);
        return new Unit(question, Form.QUESTION_ANSWERED, told, symptoms, evidence);
    }
}
