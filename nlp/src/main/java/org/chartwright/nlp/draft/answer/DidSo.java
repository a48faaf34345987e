package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * An answer that says no more than that it is so, and how far, in, the same with what was asked in it out: "does it
 * wake you ?" "it does about three nights a week" is "it wakes him about three nights a week".
 *
 * @param told words of the note
 * @param asked the question
 */
public record DidSo(List<Token> told, Clause asked) {

    private static final Pattern ASKED = Pattern.compile(
            "^(?:(?:and|so|okay|ok|now|then|but|or|,) )*(?:do|does|did) (?:it|that|they|you|he|she|(?:the|your) [a-z-]+(?: [a-z-]+)??)(?: (?:still|ever|also|even))* ((?!(?:have|feel|think|know|want|remember|mind|need|like|you|do)\\b)[a-z]+)((?: [a-z]+){0,4})(?: \\?)?$");
    private static final Pattern SO = Pattern.compile(
            "^(?:(?:well|yeah|yes|oh|um|,) )*(?:it|that|they|i|he|she) (do|does|did) (?=(?:for|about|at|in|on|when|whenever|every|once|twice|after|until|only|mostly|mainly|sometimes|usually|a few|a couple|\\d|most|if|with|except|especially)\\b)");
    private static final Pattern OTHER = Pattern.compile("\\b(?:or|any|if|when|why|how|what)\\b");

    public DidSo {
        told = List.copyOf(told);
    }

    public static Optional<DidSo> of(
            Clause clause, List<Clause> clauses, Narrator narrator, Verbs verbs, Pronouns patient) {
        var so = SO.matcher(clause.text());
        if (clause.byClinician() || clause.question() || clause.number() == 0 || !so.find()) {
            return Optional.empty();
        }
        Clause question = clauses.get(clause.number() - 1);
        var asked = ASKED.matcher(question.text());
        if (!question.byClinician()
                || question.utterance() != clause.utterance() - 1
                || !asked.find()
                || OTHER.matcher(question.text()).find()
                || !verbs.isBase(asked.group(1))) {
            return Optional.empty();
        }
        int does = words(clause.text().substring(0, so.start(1)));
        Token subject = clause.tokens().get(does - 1);
        boolean self = subject.is("i");
        String verb = Map.of("did", verbs.past(asked.group(1)), "does", verbs.thirdPerson(asked.group(1)))
                .getOrDefault(so.group(1), self ? verbs.thirdPerson(asked.group(1)) : asked.group(1));
        var out = new ArrayList<Token>();
        out.add(subject.as(self ? patient.subject() : subject.text()));
        out.add(subject.as(verb));
        var object = asked.group(2).strip();
        if (!object.isEmpty()) {
            var words = new ArrayList<Token>();
            for (String word : object.split(" ")) {
                words.add(subject.as(word));
            }
            out.addAll(narrator.tell(
                    new Clause(question.number(), question.utterance(), question.speaker(), words, false)));
        }
        out.addAll(narrator.tell(new Clause(
                clause.number(),
                clause.utterance(),
                clause.speaker(),
                clause.tokens().subList(does + 1, clause.tokens().size()),
                false)));
        return Optional.of(new DidSo(out, question));
    }

    private static int words(String before) {
        return before.isBlank() ? 0 : before.strip().split(" ").length;
    }
}
