package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.draft.clean.Unlittered;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A yes-or-no question about a thing of the patient's and a plain answer in, the statement the two make out: "does the
 * pain keep you up at night ?" "it does" is "the pain keeps her up at night". What "it" is must be known by name.
 */
final class AskedOf {

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had", "can", "will");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> DOING = Set.of("does", "do", "did");
    private static final Set<String> DETERMINERS = Set.of("the", "your", "that", "this", "those", "these");
    private static final Set<String> BETWEEN =
            Set.of("ever", "also", "still", "actually", "really", "usually", "just", "even");
    private static final Set<String> KEPT = Set.of("also", "usually");
    /** Who asks is in the room: what is shown there and then is no history. */
    private static final Set<String> SHOWN = Set.of(
            "i",
            "me",
            "my",
            "we",
            "us",
            "here",
            "okay",
            "ok",
            "make",
            "sound",
            "sense",
            "alright",
            "what",
            "who",
            "how",
            "why",
            "where",
            "not",
            "no",
            "never",
            "right",
            "fine",
            "she",
            "he",
            "they",
            "?",
            "there",
            "press",
            "happening",
            "correct",
            "question",
            "plan");

    private static final Set<String> OPEN = Set.of("or", "any", "anything", "anywhere", "other", "else", "all", "much");
    private static final Set<String> OTHERS = Set.of(
            "wife",
            "husband",
            "mother",
            "father",
            "mom",
            "dad",
            "daughter",
            "son",
            "brother",
            "sister",
            "kids",
            "children",
            "family",
            "parents",
            "doctor",
            "insurance");
    private static final Set<String> PRONOUNS = Set.of(
            "you",
            "he",
            "she",
            "they",
            "anything",
            "anyone",
            "anybody",
            "everything",
            "everyone",
            "nothing",
            "something",
            "someone",
            "nobody",
            "anywhere",
            "any",
            "that",
            "this");
    /** What "light", "eating" or "stairs" may do to a patient. */
    private static final Set<String> ACTING =
            Set.of("bother", "help", "hurt", "cause", "affect", "trigger", "relieve", "aggravate");

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 22;

    private final Narrator narrator;
    private final Verbs verbs;
    private final Pronouns patient;
    private final List<Clause> clauses;
    private final Map<Clause, List<Mention>> byClause;

    AskedOf(
            Narrator narrator,
            Verbs verbs,
            Pronouns patient,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause) {
        this.narrator = narrator;
        this.verbs = verbs;
        this.patient = patient;
        this.clauses = List.copyOf(clauses);
        this.byClause = Map.copyOf(byClause);
    }

    Optional<Unit> of(Clause question, Answer answer) {
        boolean yes = Bare.yes(question, answer);
        if (!yes && !Bare.no(question, answer) && !Bare.plainly(question, answer)
                || answer.clauses().getFirst().speaker() != Speaker.PATIENT) {
            return Optional.empty();
        }
        var tokens = Posed.of(question.tokens());
        boolean shown = tokens.stream().anyMatch(token -> SHOWN.contains(token.text()));
        boolean open = yes && tokens.stream().anyMatch(token -> OPEN.contains(token.text()));
        if (shown || open || tokens.size() < SHORTEST || tokens.size() > LONGEST) {
            return Optional.empty();
        }
        return ordered(tokens, yes).flatMap(statement -> told(question, answer, statement));
    }

    private Optional<Unit> told(Clause question, Answer answer, List<Token> statement) {
        var told = new ArrayList<>(narrator.tell(as(question, Speaker.CLINICIAN, statement)));
        told.addAll(Bare.degree(question, answer));
        var evidence = new ArrayList<Evidence>(
                List.of(question.evidence(), answer.clauses().getFirst().evidence()));
        List<Token> words = told;
        if (told.getFirst().is("it")) {
            var named = Reference.of(
                    new Reference.Said(as(question, Speaker.PATIENT, statement), told, clauses, byClause, patient));
            if (named.isEmpty() || named.get().told().getFirst().is("it")) {
                return Optional.empty();
            }
            words = named.get().told();
            evidence.addFirst(named.get().place());
        }
        return Optional.of(new Unit(
                question,
                Form.QUESTION_ANSWERED,
                Unlittered.of(words),
                byClause.getOrDefault(question, List.of()),
                evidence));
    }

    private static Clause as(Clause question, Speaker speaker, List<Token> tokens) {
        return new Clause(question.number(), question.utterance(), speaker, tokens, false);
    }

    /** In the order of a statement: who or what, the verb, the rest. */
    private Optional<List<Token>> ordered(List<Token> tokens, boolean yes) {
        Token auxiliary = tokens.getFirst();
        boolean doing = DOING.contains(auxiliary.text());
        int end = doing || BEING.contains(auxiliary.text()) ? subjectEnd(tokens, doing) : 0;
        if (end == 0 || end >= tokens.size()) {
            return Optional.empty();
        }
        var subject = subject(tokens.subList(1, end));
        int rest = end;
        var kept = new ArrayList<Token>();
        boolean still = false;
        boolean ever = false;
        while (rest < tokens.size() - 1 && BETWEEN.contains(tokens.get(rest).text())) {
            still |= tokens.get(rest).is("still");
            ever |= tokens.get(rest).is("ever");
            if (KEPT.contains(tokens.get(rest).text())) {
                kept.add(tokens.get(rest));
            }
            rest++;
        }
        if (still && !yes && doing) {
            return Optional.empty();
        }
        var out = new ArrayList<Token>(subject);
        boolean several = several(tokens.subList(1, end));
        if (yes && doing) {
            if (still) {
                out.add(auxiliary.as("still"));
            }
            out.addAll(kept);
            String verb = tokens.get(rest).text();
            out.add(tokens.get(rest)
                    .as(auxiliary.is("did") ? verbs.past(verb) : several ? verb : verbs.thirdPerson(verb)));
            rest++;
        } else {
            out.add(auxiliary);
            if (!yes) {
                out.add(auxiliary.as(still ? "no" : ever ? "never" : "not"));
            }
            if (still) {
                out.add(auxiliary.as(yes ? "still" : "longer"));
            }
            out.addAll(kept);
        }
        tokens.subList(rest, tokens.size()).stream()
                .filter(token -> !yes || !token.is("ever"))
                .forEach(out::add);
        return Optional.of(out);
    }

    private static List<Token> subject(List<Token> named) {
        Token first = named.getFirst();
        if (named.size() == 1 || first.is("your")) {
            return named;
        }
        var out = new ArrayList<>(named);
        out.set(0, first.as("the"));
        return out;
    }

    private static boolean several(List<Token> named) {
        String head = named.getLast().text();
        return head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("is") || head.equals("feet");
    }

    /** Where the subject behind the auxiliary ends; 0 where it is neither "it" nor a thing with its article. */
    private int subjectEnd(List<Token> tokens, boolean doing) {
        if (tokens.get(1).is("it")) {
            return 2;
        }
        if (!DETERMINERS.contains(tokens.get(1).text())) {
            boolean doer = doing
                    && !PRONOUNS.contains(tokens.get(1).text())
                    && ACTING.contains(tokens.get(2).text());
            return doer ? 2 : 0;
        }
        var parts = PartsOfSpeech.of(tokens);
        boolean having = HAVING.contains(tokens.getFirst().text());
        for (int at = 2; at < tokens.size() && at <= LONGEST_NAME + 1; at++) {
            String word = tokens.get(at).text();
            String before = tokens.get(at - 1).text();
            boolean named = at > 2
                    && (parts.is(at - 1, "NOUN", "PROPN") || before.endsWith("s") || at == 3 && before.endsWith("ing"));
            boolean verb = verbs.isBase(word) && !(parts.is(at, "NOUN") && parts.is(at + 1, "NOUN"));
            boolean done = verbs.isPast(word) || verbs.isBase(word) || parts.is(at, "VERB") || word.equals("been");
            boolean ends =
                    doing ? verb && (named || verbs.isPlainBase(word)) : having ? done : !parts.is(at, "NOUN", "PROPN");
            if (OTHERS.contains(word)) {
                return 0;
            }
            boolean last = !doing && at == tokens.size() - 1;
            if (at > 2 && (last && named || BETWEEN.contains(word) || ends && (doing || named))) {
                return at;
            }
            if (!parts.is(at, "NOUN", "PROPN", "ADJ", "NUM", "VERB")) {
                return 0;
            }
        }
        return 0;
    }
}
