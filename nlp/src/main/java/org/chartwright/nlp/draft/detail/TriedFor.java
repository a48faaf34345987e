package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A question after what a patient tried and the answer in, what was tried and whether it helped out: "have you taken
 * anything for it ?" "some tylenol but it did not do anything" is "the patient has tried tylenol without relief".
 */
final class TriedFor {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:tried|taken|used|done|taking|try|take) (?:[a-z]+ ){0,2}?(?:anything|any|something)\\b|\\banything"
                    + " (?:that )?you (?:have )?(?:done )?(?:tried|taken|done)\\b|\\bhas (?:anything|any) .*helped\\b");
    private static final Pattern REGULARLY =
            Pattern.compile("\\b(?:regular\\w*|daily|prescri\\w*|currently|other medications?|drugs|before|else|these"
                    + " days|now|supplements?|vitamins?)\\b");
    private static final Pattern FAILED =
            Pattern.compile("\\b(?:(?:did|does|do|has|have) not (?:really |seem to |seemed to |actually"
                    + " )*(?:help|do|work|make|touch|relieve|change)\\w*|no (?:relief|help|use|effect|difference)|not"
                    + " (?:help|work)\\w*|without (?:any )?(?:relief|effect)|useless|feel exactly the same|still (?:hurts|(?:very |really |quite )?painful|(?:have|has|having|had|in) (?:the |a lot of )?pain)|is not"
                    + " helping)\\b");
    private static final Pattern PARTLY =
            Pattern.compile("\\b(?:a (?:little )?bit|a little|somewhat|temporar\\w*|for a (?:while|bit)|took the edge"
                    + " off|(?:taking|takes|take) the edge off|wears off|came (?:right )?back|come (?:right )?back|some"
                    + " relief|slightly)\\b");
    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:(?:did|does|has|have|definitely|really|is|are|seems? to|it|that|which|and) (?:actually |definitely"
                    + " |really |kind of )*help(?:s|ed)?|helps|helped|worked|works|(?:feel|feels|felt|got|gets|made"
                    + " it|makes it) (?:a (?:little )?(?:bit|lot) )?better|eased it)\\b");
    private static final Pattern REMEDY =
            Pattern.compile("\\b(?:ice|ice packs?|heat|heating pads?|warm compress(?:es)?|cold"
                    + " compress(?:es)?|massage|stretching|stretches|physio(?:therapy)?|physical therapy|yoga|a"
                    + " (?:brace|splint|sling)|rest|resting|rested|hot"
                    + " water|painkillers?|antacids?|anti-inflammator(?:y|ies)|lozenges|throat spray|cough"
                    + " syrup|saline)\\b");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no|never|nor|instead of|avoid\\w*|allergic|without)\\b[^,]*$");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:allerg|react|side effect|wife|husband|mother|sister|friend|doctor|should|would|could|will|when i"
                    + " was)\\w*\\b");
    private static final int MANY = 4;

    private TriedFor() {}

    static Optional<Told> of(
            Inquiry inquiry,
            Reply reply,
            Optional<Topic> topic,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause,
            Pronouns patient) {
        if (!ASKED.matcher(inquiry.text()).find()
                || REGULARLY.matcher(inquiry.text()).find()) {
            return Optional.empty();
        }
        String purpose = topic.map(thing -> " for " + thing.words()).orElse("");
        var first = reply.clauses().getFirst();
        boolean nothing = reply.no() && used(reply, byClause).isEmpty();
        if (nothing) {
            boolean medicine = inquiry.says("\\bmedic\\w*|\\btaken\\b|\\bpainkillers?\\b");
            String none = medicine
                    ? " has not taken any medication for this complaint so far"
                    : " has not tried any treatment for this complaint so far";
            return purpose.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Told(patient.subject() + none, List.of(first)));
        }
        var used = used(reply, byClause);
        if (used.isEmpty()
                || used.size() > MANY
                || OF_OTHERS.matcher(reply.text()).find()) {
            return Optional.empty();
        }
        var said = new ArrayList<Clause>(reply.clauses().stream().limit(MANY).toList());
        String outcome = outcome(reply.text());
        if (outcome.isEmpty()) {
            outcome = asked(reply, clauses, said);
        }
        return Optional.of(
                new Told("%s has tried %s%s%s".formatted(patient.subject(), joined(used), purpose, outcome), said));
    }

    private static String outcome(String text) {
        boolean failed = FAILED.matcher(text).find();
        boolean helped = HELPED.matcher(FAILED.matcher(text).replaceAll(" ")).find() || text.contains("the edge off");
        if (failed == helped) {
            return failed ? PARTLY.matcher(text).find() ? " with some relief" : "" : "";
        }
        return failed ? " without relief" : PARTLY.matcher(text).find() ? " with some relief" : " , which helped";
    }

    /** "did that help ?" "not really" */
    private static String asked(Reply reply, List<Clause> clauses, List<Clause> said) {
        int next = reply.clauses().getLast().number() + 1;
        for (Clause clause : clauses.subList(next, Math.min(next + MANY, clauses.size()))) {
            boolean helps = clause.byClinician()
                    && clause.text()
                            .matches(".*\\b(?:did|does|do|has) (?:it|that|this|they|those|the [a-z]+) (?:seem to |make"
                                    + " .*|help\\w*).*");
            var answer = helps ? Reply.to(clause, clauses) : Optional.<Reply>empty();
            if (answer.isPresent()) {
                var text = answer.get().text();
                boolean some = answer.get().yes() && PARTLY.matcher(text).find();
                String outcome = answer.get().no() || FAILED.matcher(text).find()
                        ? " without relief"
                        : some ? " with some relief" : answer.get().yes() ? " , which helped" : "";
                if (!outcome.isEmpty()) {
                    said.add(clause);
                    said.add(answer.get().clauses().getFirst());
                }
                return outcome;
            }
            if (!clause.byClinician()) {
                break;
            }
        }
        return "";
    }

    private static List<String> used(Reply reply, Map<Clause, List<Mention>> byClause) {
        var out = new LinkedHashSet<String>();
        for (Clause clause : reply.clauses()) {
            byClause.getOrDefault(clause, List.of()).stream()
                    .filter(mention -> mention.term().kind() == Kind.DRUG
                            && mention.answered()
                            && mention.assertion().about() == About.PATIENT
                            && mention.assertion().polarity() == Polarity.PRESENT)
                    .forEach(mention -> out.add(mention.words()));
            var remedies = REMEDY.matcher(clause.text());
            while (remedies.find()) {
                if (!NEGATED.matcher(clause.text().substring(0, remedies.start()))
                                .find()
                        && out.stream().noneMatch(other -> other.contains(remedies.group()))) {
                    out.add(remedies.group().replaceFirst("^rest(?:ing|ed)$", "rest"));
                }
            }
        }
        return List.copyOf(out);
    }

    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(" , ", words.subList(0, last)) + " and " + words.get(last);
    }
}
