package org.chartwright.nlp.draft.detail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A question after how a complaint came on and goes on and the answer in, the sentence they make out. */
final class Course {

    private static final Pattern SUDDEN =
            Pattern.compile("\\b(?:sudden|suddenly|all at once|out of nowhere|out of the blue|instantly)\\b");
    private static final Pattern GRADUAL = Pattern.compile(
            "\\b(?:gradual|gradually|slowly|slow|progressively|over time|built up|build up|bit by bit|crept up)\\b");
    private static final Pattern CONSTANT = Pattern.compile(
            "\\b(?:constant|constantly|continuous|all the time|always (?:kind of )?there|always there|the whole time|all day|there all|non-?stop|persistent|consistent)\\b");
    private static final Pattern GOES = Pattern.compile(
            "\\b(?:comes? and (?:it )?goes?|coming and going|come and go|on and off|off and on|intermittent|in waves|goes away(?: again| and)?|not (?:all the time|constant))\\b");
    private static final Pattern NEVER_GOES = Pattern.compile(
            "\\b(?:not|never|no|hardly|without|rarely)\\b.*\\b(?:com(?:e|es|ing)|go(?:es|ing)?|on and off|off and"
                    + " on|intermittent|in waves)\\b");
    private static final Pattern GONE = Pattern.compile(
            "\\b(?:it|they) (?:(?:has|have) )?(?:stopped|gone away|resolved|cleared up|went away|disappeared)\\b|\\b(?:it is|they are|completely) gone\\b");
    private static final Pattern WORSE = Pattern.compile(
            "\\b(?:worse|worst (?:today|now)|worsening|worsened|stronger|sharper|more (?:severe|intense|painful))\\b");
    private static final Pattern BETTER = Pattern.compile("\\b(?:better|improving|improved|eased|easing)\\b");
    private static final Pattern SAME =
            Pattern.compile("\\b(?:the same|not changed|unchanged|no change|about the same|similar)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|neither)\\b");
    private static final Pattern UNSURE = Pattern.compile("\\b(?:not sure|do not know|can not say|cannot say)\\b");
    private static final Pattern WHEN =
            Pattern.compile("\\b(?:when|if|at night|in the morning|during|with|after|especially)\\b");

    private Course() {}

    /** "did it come on suddenly or gradually ?" */
    static Optional<Told> onset(Inquiry inquiry, Reply reply, Topic topic) {
        boolean choice = inquiry.says("\\bor\\b") || inquiry.says("\\bhow did\\b");
        for (Clause clause : reply.clauses().stream().limit(2).toList()) {
            boolean suddenly = SUDDEN.matcher(clause.text()).find();
            boolean slowly = GRADUAL.matcher(clause.text()).find();
            if (suddenly != slowly && !NOT.matcher(clause.text()).find()) {
                return Optional.of(
                        new Told(topic.words() + " came on " + (suddenly ? "suddenly" : "gradually"), List.of(clause)));
            }
        }
        boolean asksSudden = SUDDEN.matcher(inquiry.text()).find();
        if (!choice && (reply.yes() || reply.no())) {
            String how = (reply.no() ? "did not come on " : "came on ") + (asksSudden ? "suddenly" : "gradually");
            return Optional.of(
                    new Told(topic.words() + " " + how, List.of(reply.clauses().getFirst())));
        }
        return Optional.empty();
    }

    /** "is it constant ?", "is it getting worse ?" */
    static Optional<Told> since(Inquiry inquiry, Reply reply, Topic topic) {
        if (inquiry.says("^(?:nothing|not|so not)\\b|\\bhow long\\b")) {
            return Optional.empty();
        }
        if (inquiry.says("\\bbetter\\b")
                && GONE.matcher(reply.text()).find()
                && !NOT.matcher(reply.text()).find()) {
            String resolved = topic.words() + (topic.plural() ? " have resolved" : " has resolved");
            return Optional.of(new Told(resolved, List.of(reply.clauses().getFirst())));
        }
        boolean asksTime = CONSTANT.matcher(inquiry.text()).find()
                || GOES.matcher(inquiry.text()).find();
        boolean asksWorse = inquiry.says("\\bworse\\b");
        boolean asksBetter = inquiry.says("\\bbetter\\b");
        String is = topic.words() + " " + topic.is();
        for (Clause clause : reply.clauses().stream().limit(4).toList()) {
            String text = clause.text();
            if (UNSURE.matcher(text).find() || text.matches(".*\\b(?:last|past) (?:week|month)\\b.*but.*")) {
                return Optional.empty();
            }
            text = text.replace("if anything", "");
            boolean turned = NOT.matcher(text.replaceFirst("^(?:no ,? ?)+", "")).find();
            String when = WHEN.matcher(text).find() ? "when" : "";
            if (asksTime
                    && GOES.matcher(text).find()
                    && CONSTANT.matcher(text.replace("not constant", "")).find()) {
                return Optional.empty();
            }
            if (asksTime && NEVER_GOES.matcher(text).find()) {
                return Optional.empty();
            }
            if (asksTime && GOES.matcher(text).find()) {
                return Optional.of(new Told(
                        topic.words() + (topic.plural() ? " come and go" : " comes and goes"), List.of(clause)));
            }
            if (asksTime && CONSTANT.matcher(text).find() && !turned) {
                return Optional.of(new Told(is + " constant", List.of(clause)));
            }
            if ((asksWorse || asksBetter) && SAME.matcher(text).find()) {
                return Optional.of(new Told(
                        topic.words() + (topic.plural() ? " have" : " has") + " stayed the same", List.of(clause)));
            }
            if ((asksWorse || asksBetter || asksTime) && when.isEmpty() && !turned) {
                boolean worse = WORSE.matcher(text).find();
                boolean better = BETTER.matcher(text).find();
                String degree =
                        text.matches(".*\\b(?:a (?:little |tiny )?bit|a little|slightly)\\b.*") ? "slightly " : "";
                if (worse != better) {
                    return Optional.of(
                            new Told(is + " getting " + degree + (worse ? "worse" : "better"), List.of(clause)));
                }
            }
        }
        boolean one = asksWorse != asksBetter && !asksTime && !inquiry.says("\\bor\\b");
        boolean bare = (reply.clauses().getFirst().tokens().size() <= 6
                        || reply.text()
                                .matches("(?:oh ,? ?)?(?:yes|yeah) ,? ?(?:definitely|absolutely|it has|it is)\\b.*"))
                && !reply.text().matches(".*\\b(?:but|better|same)\\b.*");
        if (one && bare && (reply.yes() || reply.no())) {
            String degree =
                    reply.yes() && reply.text().matches(".*\\b(?:a (?:little |tiny )?bit|a little|slightly)\\b.*")
                            ? "slightly "
                            : "";
            String since = inquiry.says("\\b(?:gotten|has (?:it|the [a-z ]+) got)\\b")
                    ? topic.words() + (topic.plural() ? " have" : " has") + (reply.no() ? " not" : "") + " gotten "
                    : is + (reply.no() ? " not" : "") + " getting ";
            return Optional.of(new Told(
                    since + degree + (asksWorse ? "worse" : "better"),
                    List.of(reply.clauses().getFirst())));
        }
        boolean settles = asksTime
                && !inquiry.says("\\bor\\b")
                && bare
                && !GOES.matcher(inquiry.text()).find();
        return settles && (reply.yes() || reply.no())
                ? Optional.of(new Told(
                        is + (reply.no() ? " not" : "") + " constant",
                        List.of(reply.clauses().getFirst())))
                : Optional.empty();
    }
}
