package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** A drug where it was mentioned in, what is done with it out. */
final class MedicationFacts {

    private static final Pattern STOPPED = Pattern.compile(
            "\\b(stopped|quit|ran out|run out|no longer|used to (?:take|be on|use)|not been taking|not taking|not take|came off|have been off|went off|discontinued|not taken|not able to take|we[ae]ned (?:my ?self )?off)\\b|\\b(?:was|were) (?:also |once |already )?(?:on|taking)\\b.*\\b(?:before|in the past|back then)\\b");
    static final Pattern TAKES = Pattern.compile(
            "\\b(take|takes|taking|took|on|using|use|uses|used(?! to\\b)|been on|(?:have|has) had some|have been|have taken|(?:have|has) (?:done|been doing)|am on|are on|is on|with|still)\\b");

    /** "recheck the cbc , b12 and folate", "vitamin c found in orange juice". */
    private static final Pattern LEVEL =
            Pattern.compile("\\b(?:recheck|levels?|labs?|cbc|ferritin|found in|blood work|panel)\\b");

    /** "levels , valproate 72": measured, not taken. */
    private static final Pattern OF_LEVEL =
            Pattern.compile("^(?:(?:so|and|okay|your|the|drug|,) )*(?:levels?|troughs?)\\b");

    /** "in place of rifampin , 100 mg": the dose is of what comes instead. */
    private static final Pattern REPLACED = Pattern.compile("\\b(?:instead|in place) of(?: the| your| my)?$");

    /** What was tried may be given up; that it is taken has to be said. */
    private static final Pattern TRIED = Pattern.compile("\\btried\\b(?! taking)(?!.*\\b(?:take|taking|still|on)\\b)");

    /** An effect that is no reason to take the drug. */
    private static final Pattern REACTED = Pattern.compile(
            "\\b(?:itch(?:ing|ed|y)?|rash|hives|reaction|swelling|allergic) (?:with|from|to) (?:the |that )?$");

    /** Compared, not denied: "the pain is a six without ibuprofen". */
    private static final Pattern WITHOUT =
            Pattern.compile("\\bwithout (?:any |the |taking (?:any |the )?|using )?(?:of )?(?:the |your |my )?$");
    /** Whether it helps is asked of what is taken. */
    private static final Pattern HELPS = Pattern.compile(
            "\\bany luck with\\b|\\b(?:does|do|is|are|has|have|did) (?:[a-z0-9]+ ){1,4}(?:help|helped|helping|work|worked|working)\\b");

    private static final Pattern UNTAKEN = Pattern.compile(
            "\\bi (?:can ?not|could not|never|do not|did not|have not|am not) (?:been |even |yet |allowed to )*(?:take|taken|taking|start|started|use|used|try|tried|have|had|got|get|fill|filled|pick)\\b");
    private static final Pattern OF_SELF = Pattern.compile("\\bi (?!(?:do not |would not )?(?:think|say|feel)\\b)");
    private static final int FOLLOWED = 3;
    /** Given once, to see what it does. */
    private static final Pattern OF_TEST = Pattern.compile(
            "^(?:(?:[a-z]+ )?(?:suppression|stimulation|challenge|tolerance)?(?: )?test|desensitization|disease|exacerbated|allergy|reaction|intolerance|toxicity|interaction|(?:[a-z]+ )?levels?|trough)\\b");

    private static final Pattern PATIENT_ASKS =
            Pattern.compile("\\b(?:should|can|could|may|must|do|would) i\\b|\\b(?:what|how) about\\b");

    /** Asked of another time: whether it is still taken, the answer does not say. */
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:did|have|has|had) (?:they|he|she|(?:the|your) [a-z ]+?|dr\\.? [a-z]+) (?:also |just |ever )*(?:give|gave|given|put|prescribe|prescribed|start|started|try|tried) you\\b|\\byou (?:took|were (?:on|taking|using)|used|tried)\\b|\\bdid you (?:also |just |ever |happen to )*(?:take|use|try)\\b(?!.*\\b(?:your|still)\\b)");

    private static final Pattern BEGUN =
            Pattern.compile("\\bdid you (?:ever |already |actually )*(?:start|fill|pick up|begin|get)\\b");
    private static final Pattern FROM = Pattern.compile("\\b(?:switch|change)(?:e?d)?\\b.*\\bfrom\\s*$");
    /** A clause of so few words goes on with the one before it. */
    private static final int SHORT = 8;

    private MedicationFacts() {}

    /** @param next index of the next drug in the clause, or its end */
    static Fact of(Mention mention, int previous, int next, List<Clause> clauses, List<Mention> mentions) {
        var tokens = mention.clause().tokens();
        boolean replaced = REPLACED.matcher(text(tokens, 0, mention.from())).find();
        var asked = Doses.strength(tokens, previous, mention.from(), replaced ? next : mention.to(), next)
                .filter(said -> !(said.matches("[\\d.]+") && Doses.takenBack(mention.clause(), clauses))
                        && !(next == tokens.size() && Doses.changedSince(mention.clause(), clauses)));
        var often = Doses.frequency(tokens, replaced ? next : mention.to(), next)
                .or(() -> previous == 0 && !joined(mention)
                        ? Doses.frequency(tokens, 0, mention.from())
                        : Optional.empty());
        boolean last = next == tokens.size();
        boolean only = last && previous == 0;
        var answered = only || last && asked.isEmpty()
                ? AnsweredDose.of(mention, clauses, mentions)
                : Optional.<AnsweredDose>empty();
        boolean level = mention.clause().byClinician()
                && OF_LEVEL.matcher(mention.clause().text()).find();
        var strength = answered.flatMap(AnsweredDose::strength).or(() -> level ? Optional.empty() : asked);
        var frequency = answered.flatMap(AnsweredDose::frequency).or(() -> often);
        var route = Doses.route(tokens, mention.to(), next);
        boolean unsure = NotTaken.unsure(mention.clause().text())
                && !mention.clause().byClinician()
                && !GivenUp.in(mention, clauses, mentions);
        boolean before = UsedBefore.tells(mention, clauses, mentions);
        var said = unsure
                        || LEVEL.matcher(mention.clause().text()).find()
                                && mention.term().group().equals("supplement")
                ? Action.UNCLEAR
                : GivenUp.in(mention, clauses, mentions)
                                || GivenUp.byOthers(mention, clauses, mentions)
                                || UsedBefore.neverBegun(mention, clauses, mentions)
                        ? Action.NOT_TAKING
                        : action(mention, previous, next, clauses, mentions);
        said = said == Action.STOP && Tapered.steps(tokens, mention.to(), next).isPresent() ? Action.DECREASE : said;
        var own = before && said != Action.NOT_TAKING ? Action.UNCLEAR : said;
        var later = MedicineTold.after(mention, clauses, mentions);
        boolean over = later.filter(MedicineTold.Told::past).isPresent();
        var known = own == Action.TAKING && BygoneStory.tells(mention.clause(), clauses) ? Action.UNCLEAR : own;
        boolean open = known == Action.UNCLEAR && !unsure && !before && !over;
        var action = !open
                ? known
                : DosedNow.taken(mention, strength, frequency, clauses) ? Action.TAKING : fromContext(mention, clauses);
        var detail = new Medication(mention.words(), strength, route, frequency, action);
        var evidence = new ArrayList<>(List.of(mention.clause().evidence()));
        evidence.addAll(mention.answer());
        answered.map(dose -> dose.place().evidence())
                .filter(place -> !evidence.contains(place))
                .ifPresent(evidence::add);
        var after =
                action == Action.UNCLEAR || action == Action.NOT_TAKING ? later : Optional.<MedicineTold.Told>empty();
        after.ifPresent(told -> evidence.addAll(told.places()));
        var askedOf = action == Action.UNCLEAR ? AskedBefore.of(mention, clauses) : Optional.<Clause>empty();
        askedOf.ifPresent(question -> evidence.addFirst(question.evidence()));
        var text = new StringBuilder(mention.words());
        strength.ifPresent(part -> text.append(' ').append(part));
        frequency.ifPresent(part -> text.append(' ').append(part));
        var claim = mention.assertion();
        var polarity = action == Action.NOT_TAKING ? Polarity.ABSENT : Polarity.PRESENT;
        return new Fact(
                Kind.MEDICATION,
                text.toString(),
                polarity,
                OnCondition.only(mention, action) ? Fact.Certainty.HYPOTHETICAL : claim.certainty(),
                action == Action.UNCLEAR
                                && (before
                                        || bygone(mention, clauses)
                                        || askedOf.isPresent()
                                        || wasAsked(mention)
                                        || over)
                        ? Time.PAST
                        : time(action, claim),
                OfAnother.takes(mention, clauses) ? Fact.About.OTHER : claim.about(),
                detail,
                evidence);
    }

    /** "the citrate , twice a day , and vitamin d": how often was said of something else. */
    private static boolean joined(Mention mention) {
        int before = mention.from() - 1;
        return before > 0 && mention.clause().tokens().get(before).is("and");
    }

    /** What the question asked for, or what was said of the drug before in the same list. */
    private static Action fromContext(Mention mention, List<Clause> clauses) {
        Clause clause = mention.clause();
        if (clause.question()
                || mention.assertion().polarity() == Polarity.ABSENT
                || TRIED.matcher(clause.text()).find()
                || bygone(mention, clauses)) {
            return Action.UNCLEAR;
        }
        if (!clause.byClinician()) {
            return MedicinesAsked.before(clause, clauses) ? Action.TAKING : Action.UNCLEAR;
        }
        boolean bare = clause.tokens().size() <= SHORT;
        var before = Optional.of(clause.number() - 1)
                .filter(number -> number >= 0 && bare)
                .map(clauses::get)
                .filter(other -> other.utterance() == clause.utterance() && !other.question())
                .map(Clause::text)
                .orElse("");
        return PlannedVerb.KEEP.matcher(before).find() ? Action.CONTINUE : Action.UNCLEAR;
    }

    /** Taken for a while, or in a story of long ago. */
    private static boolean bygone(Mention mention, List<Clause> clauses) {
        var tokens = mention.clause().tokens();
        return !mention.clause().byClinician()
                && (BygoneStory.tells(mention.clause(), clauses)
                        || NotTaken.bygone(
                                text(tokens, 0, mention.from()),
                                " " + text(tokens, mention.to(), tokens.size()),
                                mention.clause().text()));
    }

    /** "you were on lipitor at some point ?" "yes" */
    private static boolean wasAsked(Mention mention) {
        return mention.clause().question()
                && mention.clause().byClinician()
                && mention.certain()
                && !mention.answer().isEmpty()
                && PAST.matcher(text(mention.clause().tokens(), 0, mention.from()) + " x")
                        .find();
    }

    private static Time time(Action action, Assertion claim) {
        return switch (action) {
            case START, STOP, HOLD, INCREASE, DECREASE, CONTINUE, REFILL -> Time.PLANNED;
            case TAKING, NOT_TAKING, UNCLEAR -> claim.time();
        };
    }

    /** "does it help ?" "no , i never started it": only a no to the help says that it is taken. */
    private static Action helped(Clause question, List<Clause> clauses) {
        var said = Answer.after(clauses, question).map(Answer::clauses).orElse(List.of());
        String text = said.stream().limit(FOLLOWED).map(Clause::text).collect(Collectors.joining(" . "));
        return UNTAKEN.matcher(text).find() || STOPPED.matcher(text).find()
                ? Action.NOT_TAKING
                : OF_SELF.matcher(text).find() ? Action.UNCLEAR : Action.TAKING;
    }

    /** "gemfibrozil , right ?" "they told me to stop that one" */
    private static boolean stopped(Clause question, List<Clause> clauses) {
        return Answer.after(clauses, question).map(Answer::clauses).orElse(List.of()).stream()
                .limit(FOLLOWED)
                .anyMatch(said -> NotTaken.stoppedIt(said.text()));
    }

    private static Action action(
            Mention mention, int previous, int next, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = mention.clause();
        String before = text(clause.tokens(), 0, mention.from());
        String all = clause.text();
        boolean denied = mention.assertion().polarity() == Polarity.ABSENT;
        String behind = text(clause.tokens(), mention.to(), clause.tokens().size());
        if (REACTED.matcher(before + " ").find()
                || WITHOUT.matcher(before + " ").find()
                || OF_TEST.matcher(behind).find()
                || clause.question()
                        && (Allergens.besides(before)
                                || PAST.matcher(before).find()
                                || FROM.matcher(before).find())) {
            return Action.UNCLEAR;
        }
        if (clause.question()
                && mention.assertion().time() == Time.PAST
                && !mention.answer().isEmpty()) {
            return Action.UNCLEAR;
        }
        if (clause.question()
                && mention.answered()
                && denied
                && BEGUN.matcher(before).find()) {
            return Action.NOT_TAKING;
        }
        if (clause.question() && NotTaken.leadsOn(clause, clauses)) {
            return Action.UNCLEAR;
        }
        if (clause.question() && NotTaken.asked(before)) {
            return mention.answered() && !denied ? Action.NOT_TAKING : Action.UNCLEAR;
        }
        if (clause.question() && NotTaken.asksElse(before, " " + behind)) {
            return Action.UNCLEAR;
        }
        if (clause.question() && mention.answered() && !denied && stopped(clause, clauses)) {
            return Action.NOT_TAKING;
        }
        if (clause.question()) {
            return !mention.answered() || !clause.byClinician()
                    ? Action.UNCLEAR
                    : !denied ? Action.TAKING : HELPS.matcher(all).find() ? helped(clause, clauses) : Action.NOT_TAKING;
        }
        if (!clause.byClinician()) {
            if (NotTaken.switchedFrom(before)) {
                return Action.NOT_TAKING;
            }
            if (NotTaken.switchedTo(before, " " + text(clause.tokens(), mention.to(), next))) {
                return Action.TAKING;
            }
            if (PATIENT_ASKS.matcher(all).find() || TRIED.matcher(all).find()) {
                return Action.UNCLEAR;
            }
            if (NotTaken.stoppedByOthers(before, " " + behind)
                    || NotTaken.stoppedIt(text(clause.tokens(), mention.to(), next))) {
                return Action.NOT_TAKING;
            }
            return denied || NotTaken.over(all) || STOPPED.matcher(all).find() && !all.contains("not stopped")
                    ? Action.NOT_TAKING
                    : TAKES.matcher(all).find()
                                    && !NotTaken.onlyGiven(before)
                                    && !NotTaken.once(before, " " + behind, all)
                            ? Action.TAKING
                            : Action.UNCLEAR;
        }
        return ByClinician.action(mention, previous, next, clauses, mentions);
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
