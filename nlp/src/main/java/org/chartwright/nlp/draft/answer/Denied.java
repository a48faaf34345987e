package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.clean.Unlittered;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
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
    /** What may stand before a list of things that some list of terms knows only in part. */
    private static final Pattern ASKING_LIST = Pattern.compile(
            "^(?:(?:how|what) about |(?:is|are|was|were) there |(?:has|have) there been |(?:do|did|have|are|were|had) you (?:(?:also|ever|currently|recently|then) )*(?:(?:been|have|had|having|get|getting|got|notice|noticed|noticing|experience|experienced|experiencing|feel|felt|feeling|suffer|suffered|from|seen) )+"
                    + "|you (?:have|had|do not have) |(?:other )?symptoms (?:like|such as|,) |anything like |(?:and|so|or|also|then|,|any|no|a|an|like|some|kind of|sort of|other) )*");
    /** Where one of a list ends and the next begins. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?: ,)? (?:or|nor|and) (?:(?:any|a|an|no) )?| , (?:(?:any|a|an|no|or) )*");

    private static final Pattern HEDGE = Pattern.compile(
            "(?:(?: ,)? (?:for example|for instance|at all|recently|lately|right|yeah|that you have noticed))+$");
    /** Says where or what of the one before, or the same again. */
    private static final Pattern NO_OTHER =
            Pattern.compile("^(?:on|in|for|like|as|such|right|during|when|with|at|around|especially|temperatures?)\\b");

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

    private static final Pattern OF_BEFORE = Pattern.compile(
            "\\b(?:past|before|ever|history|problems?|conditions?|illness\\w*|allerg\\w*|surger\\w*|operations?|medic\\w*|drugs?|tests?)\\b");
    private static final Set<String> BEFORE_NOUN = Set.of("recent", "new", "other", "any", "significant", "unusual");
    private static final Set<String> TOO_MUCH = Set.of("pain", "swelling", "stress", "bleeding");

    private static final int LONGEST = 16;
    /** "she denies any" */
    private static final int LEAD = 3;

    private final Narrator narrator;
    private final Pronouns patient;

    Denied(Narrator narrator, Pronouns patient) {
        this.narrator = narrator;
        this.patient = patient;
    }

    Optional<List<Token>> of(Clause question, Answer answer) {
        return denies(question, answer) ? told(question, Posed.of(question.tokens()), ASKING) : Optional.empty();
    }

    /** The one thing asked after, in words of the note; empty where it is a list. */
    Optional<List<Token>> named(Clause question) {
        if (OF_BEFORE.matcher(question.text()).find()) {
            return Optional.empty();
        }
        return told(question, Posed.of(question.tokens()), ASKING)
                .map(told -> told.subList(LEAD, told.size()))
                .filter(thing -> thing.stream().noneMatch(token -> token.is("or") || token.is(",")));
    }

    /** "so no fever , no joint pains", where the patient agrees. */
    Optional<List<Token>> supposed(Clause said) {
        return told(said, Posed.of(said.tokens()), ASKING_LIST);
    }

    /** "any trouble with swallowing , speech or double vision ?": all of the list, where not all of it is known. */
    Optional<List<Token>> list(Clause question, Answer answer, List<Mention> known) {
        if (!denies(question, answer)) {
            return Optional.empty();
        }
        var tokens = Posed.of(question.tokens());
        String text = HEDGE.matcher(Posed.text(tokens)).replaceFirst("");
        tokens = tokens.subList(0, text.split(" ").length);
        var asking = ASKING_LIST.matcher(text + " ");
        int at = asking.find() ? asking.end() : text.length();
        if (at >= text.length()) {
            return Optional.empty();
        }
        var parts = BETWEEN.split(text.substring(at));
        boolean partly = parts.length > 1
                && Arrays.stream(parts)
                        .filter(part -> !NO_OTHER.matcher(part).find())
                        .anyMatch(part -> known.stream()
                                .noneMatch(mention -> (" " + part + " ").contains(" " + mention.words() + " ")));
        return !runTogether(known) && (partly || vague(text, known))
                ? told(question, tokens, ASKING_LIST)
                : Optional.empty();
    }

    /** "fevers coughing up blood": a list without its commas. */
    private static boolean runTogether(List<Mention> known) {
        return known.stream().anyMatch(mention -> known.stream().anyMatch(other -> other.from() == mention.to()));
    }

    /** "any pain elsewhere in your body ?": the term alone says too much. */
    private boolean vague(String text, List<Mention> known) {
        return known.stream()
                .anyMatch(mention -> TOO_MUCH.contains(mention.term().preferred())
                        && !text.endsWith(mention.words())
                        && Qualified.behind(mention, narrator, patient).isEmpty());
    }

    private static boolean denies(Clause question, Answer answer) {
        return Bare.no(question, answer) || Bare.plainly(question, answer);
    }

    private Optional<List<Token>> told(Clause question, List<Token> tokens, Pattern frame) {
        var asking = frame.matcher(Posed.text(tokens) + " ");
        if (!asking.find()) {
            return Optional.empty();
        }
        int from = (int) asking.group().chars().filter(c -> c == ' ').count();
        var thing = tokens.subList(Math.min(from, tokens.size()), tokens.size());
        if (thing.size() > 3 && Posed.text(thing).endsWith(" at all")) {
            thing = thing.subList(0, thing.size() - 2);
        }
        thing = plain(thing);
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

    /** Without what a list needs not: "rashes at all , , or like itching". */
    private static List<Token> plain(List<Token> thing) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < thing.size(); i++) {
            boolean behind = !out.isEmpty()
                    && (out.getLast().is(",")
                            || out.getLast().is("or")
                            || out.getLast().is("any"));
            boolean no = thing.get(i).is("no") && behind;
            boolean recent = thing.get(i).is(",")
                    && !out.isEmpty()
                    && BEFORE_NOUN.contains(out.getLast().text());
            boolean atAll = thing.get(i).is("at")
                    && i + 1 < thing.size()
                    && thing.get(i + 1).is("all");
            boolean like = thing.get(i).is("like")
                    && i + 1 < thing.size()
                    && (thing.get(i + 1).is(",") || behind && !out.getLast().is(","));
            if (atAll) {
                i++;
            } else if (!like && !recent && !no && !(behind && thing.get(i).is(","))) {
                out.add(thing.get(i));
            }
        }
        return joined(out);
    }

    /** "cough , breathing difficulties" is "cough or breathing difficulties". */
    private static List<Token> joined(ArrayList<Token> thing) {
        int last = -1;
        for (int i = 1; i + 1 < thing.size(); i++) {
            if (thing.get(i).is("or") || thing.get(i).is("and")) {
                return thing;
            }
            last = thing.get(i).is(",") ? i : last;
        }
        if (last > 0 && !NO_OTHER.matcher(thing.get(last + 1).text()).find()) {
            thing.set(last, thing.get(last).as("or"));
        }
        return thing;
    }

    /** A thing, and neither a person nor anything that only the talk makes clear. */
    private static boolean names(List<Token> thing) {
        var parts = PartsOfSpeech.of(thing);
        boolean noun = false;
        for (int i = 0; i < thing.size(); i++) {
            boolean doing =
                    i > 0 && (thing.get(i - 1).is("when") || thing.get(i - 1).is("while"));
            boolean whenDoing = thing.get(i).is("when")
                    && i > 0
                    && i + 2 < thing.size()
                    && thing.get(i + 1).is("you");
            if (UNCLEAR.contains(thing.get(i).text()) && !doing && !whenDoing
                    || OTHERS.contains(thing.get(i).text())) {
                return false;
            }
            noun |= parts.is(i, "NOUN", "PROPN")
                    || i == 0 && thing.get(i).text().endsWith("ing");
        }
        return noun;
    }
}
