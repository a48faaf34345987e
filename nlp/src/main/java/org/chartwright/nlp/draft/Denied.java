package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A question that only names a thing and a plain no in, what the patient denies out: "any problems with your bladder ?"
 * "no" is "she denies any problems with her bladder". The thing need be in no list.
 */
final class Denied {

    private static final Pattern ASKING = Pattern.compile(
            "^(?:(?:how|what) about |(?:is|are|was|were) there |(?:has|have) there been |how are |you (?:have|had) |(?:and|so|,) )*(any|no) ");
    private static final Set<String> UNCLEAR = Set.of(
            "i",
            "me",
            "we",
            "us",
            "you",
            "he",
            "she",
            "they",
            "it",
            "this",
            "that",
            "these",
            "those",
            "here",
            "there",
            "then",
            "else",
            "question",
            "questions",
            "concern",
            "concerns",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "do",
            "does",
            "did",
            "can",
            "what",
            "how",
            "where",
            "when",
            "if",
            "not",
            "no",
            "luck",
            "idea",
            "chance",
            "way",
            "plans",
            "vacations",
            "vacation",
            "allergies",
            "wrong",
            "worse",
            "better",
            "more");
    private static final Set<String> OTHERS = Set.of("anybody", "anyone", "somebody", "one", "children", "siblings");
    /** By itself it says too little. */
    private static final Set<String> VAGUE = Set.of(
            "blood",
            "problems",
            "problem",
            "issues",
            "issue",
            "changes",
            "change",
            "trouble",
            "difficulty",
            "discharge",
            "drainage",
            "redness",
            "history",
            "help",
            "relief",
            "luck",
            "improvement",
            "complaints",
            "symptoms");

    private static final int LONGEST = 16;

    private final Narrator narrator;
    private final Pronouns patient;

    Denied(Narrator narrator, Pronouns patient) {
        this.narrator = narrator;
        this.patient = patient;
    }

    Optional<List<Token>> of(Clause question, Answer answer) {
        if (!Bare.no(question, answer)) {
            return Optional.empty();
        }
        var tokens = Posed.of(question.tokens());
        var asking = ASKING.matcher(Posed.text(tokens) + " ");
        if (!asking.find()) {
            return Optional.empty();
        }
        int from = (int) asking.group().chars().filter(c -> c == ' ').count();
        var thing = tokens.subList(Math.min(from, tokens.size()), tokens.size());
        if (thing.size() > 3 && Posed.text(thing).endsWith(" at all")) {
            thing = thing.subList(0, thing.size() - 2);
        }
        if (thing.size() == 1 && VAGUE.contains(thing.getFirst().text())) {
            return Optional.empty();
        }
        boolean ofNamed = thing.stream().anyMatch(token -> token.text().endsWith("'s"));
        if (ofNamed || thing.isEmpty() || thing.size() > LONGEST || !names(thing)) {
            return Optional.empty();
        }
        Token first = thing.getFirst();
        var told = new ArrayList<Token>();
        told.add(first.as(patient.subject()));
        told.add(first.as("denies"));
        told.add(first.as("any"));
        told.addAll(
                narrator.tell(new Clause(question.number(), question.utterance(), question.speaker(), thing, false)));
        return Optional.of(Unlittered.of(told));
    }

    /** A thing, and neither a person nor anything that only the talk makes clear. */
    private static boolean names(List<Token> thing) {
        var parts = PartsOfSpeech.of(thing);
        boolean noun = false;
        for (int i = 0; i < thing.size(); i++) {
            if (UNCLEAR.contains(thing.get(i).text())
                    || OTHERS.contains(thing.get(i).text())) {
                return false;
            }
            noun |= parts.is(i, "NOUN", "PROPN");
        }
        return noun;
    }
}
