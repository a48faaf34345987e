package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.OfCompanion;
import org.chartwright.nlp.language.Clause;

/**
 * The clauses of a visit and a question in, what the patient says to it out: the next words, without what only hedges
 * or fills.
 *
 * @param clauses in the order they were said, at least one
 */
record Reply(List<Clause> clauses) {

    private static final Pattern HEDGES = Pattern.compile(
            "\\b(?:i would say|i want to say|i would have to say|i will say|i would give it|i would rate (?:it|the"
                    + " pain)(?: as)?|i think|i guess|i suppose|i mean|i believe|i feel like|i do not know|let me"
                    + " think|let's say|let me see|you know|to be honest|kind of|sort of|pretty"
                    + " much|basically|like|probably|maybe|perhaps|just|actually|honestly|obviously|say|well|oh|gosh|um|uh|hum|eh|ohh|ooh|ah|or"
                    + " something(?: like that)?|or anything|for sure|really|so|yeah|yes|yep|yup|sure|ok|okay|right now|at"
                    + " the moment|i am sorry|sorry)\\b");
    private static final Pattern NO = Pattern.compile(
            "^(?:(?:well|oh|,|um|uh) )*(?:no\\b|nope|nah|none|never|nothing|nowhere|not (?:really|that|at"
                    + " all|particularly|so far|yet)|i do not(?: think so)?\\b|i have not|it does not|it has not|it did"
                    + " not|it is not)");
    private static final Pattern YES = Pattern.compile(
            "^(?:(?:well|oh|,|um|uh|i guess|i think) )*(?:yes|yeah|yep|yup|definitely|absolutely|i would say so|so ,?"
                    + " yes|i think so|it does|it is|it has|it did|mm-hmm|mhm|sure|a little|a bit|a tiny bit|it kind of"
                    + " does|certainly|of course|very much|for sure|kind of$|sort of$|sometimes|occasionally|i do)\\b");
    private static final Pattern TURNS =
            Pattern.compile("\\b(?:but|except|only|though|although|however|well|actually|sometimes|unless|apart|other"
                    + " than|besides|if|when|not sure|no idea|do not know|maybe|might)\\b");
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:not (?:so |really )?sure|do not (?:really )?know|cannot say|can not say|no idea|do not"
                    + " remember|cannot remember|hard to (?:say|tell))\\b");
    private static final Pattern PASSING =
            Pattern.compile("(?:(?:ok|okay|mm-hmm|yeah|right|mhm|yep|i see|sure|,)(?: |$))+");
    private static final Set<String> DENYING = words(
            "no nope nah none never nothing not nobody nowhere neither nor at all really i do have am did does has had been"
                    + " they it is are was were that this to me knowledge aware know can could think any far anyone"
                    + " anything anywhere else other so okay fine thank thanks you in the there ever for right now as yet"
                    + " well oh either or and of much particularly especially particular mind tell mean stays stay"
                    + " staying same spot place area one here what which would say everything good believe a its just"
                    + " only time usually specific specifically hmm thermometer cuff monitor meter machine stuff like");
    /** What denies only beside a not. */
    private static final Set<String> DENIED = words(
            "help helps helped make makes made making difference change changes changed touch tried try taken take took"
                    + " taking used done medication medicine medications medicines painkillers radiate radiates spread"
                    + " spreads go goes going move moves travel travels worse better get gets getting got gone suddenly"
                    + " sudden gradual gradually constant remember recall notice noticed see seen find found comes come"
                    + " checked check measured measure");

    private static final Pattern NOT = Pattern.compile("\\b(?:not|never|nothing|nor|neither|none|no)\\b");
    private static final Pattern AGREES = Pattern.compile("^(?:(?:no|nope|nah|well|oh)\\b ?(?:, )?)+");
    private static final int MANY = 6;

    Reply {
        clauses = List.copyOf(clauses);
    }

    /** Empty where nobody answers, or the patient asks back. */
    static Optional<Reply> to(Clause question, List<Clause> clauses) {
        var said = new ArrayList<Clause>();
        int utterance = question.utterance();
        for (Clause clause : clauses.subList(question.number() + 1, clauses.size())) {
            if (clause.byClinician()) {
                boolean same = clause.utterance() == utterance;
                boolean passing = PASSING.matcher(clause.text()).matches();
                if (!said.isEmpty() || !same && !passing) {
                    break;
                }
                continue;
            }
            if (clause.question() && said.isEmpty()) {
                return Optional.empty();
            }
            if (said.size() < MANY && !clause.question() && !OfCompanion.tells(clause, clauses)) {
                said.add(clause);
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Reply(said));
    }

    /** A clause without hedges and marks. */
    static String plain(String said) {
        return parted(said)
                .replaceAll(" ,(?= |$)|^, ", "")
                .replaceAll(" +", " ")
                .strip();
    }

    /** A clause without hedges, its commas kept. */
    static String parted(String said) {
        return HEDGES.matcher(said)
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .replaceAll("(?:^| )(?:, ?)+", " , ")
                .replaceAll("^[ ,]+|[ ,]+$", "");
    }

    /** All of it, as said. */
    String text() {
        return String.join(" , ", clauses.stream().map(Clause::text).toList());
    }

    /** A no and nothing else: only words of denial follow. */
    boolean no() {
        return saysNo() && denies();
    }

    /** Whether all its words could stand in a denial: "it stays in the same spot , no". */
    boolean denies() {
        return clauses.stream()
                .map(clause -> parted(clause.text()))
                .allMatch(said -> Arrays.stream(said.split("[ ,]+"))
                        .allMatch(word -> word.isEmpty()
                                || DENYING.contains(word)
                                || DENIED.contains(word)
                                        && NOT.matcher(AGREES.matcher(said).replaceFirst(""))
                                                .find()));
    }

    /** A no that nothing behind it takes back, whatever more is said. */
    boolean saysNo() {
        String text = text();
        var found = NO.matcher(text);
        return found.find() && !TURNS.matcher(text.substring(found.end())).find() && !unsure();
    }

    /** Whether it begins with a yes, with whatever degree. */
    boolean yes() {
        String text = text();
        return YES.matcher(text).find()
                && !NO.matcher(Pattern.compile("^(?:(?:yes|yeah|yep|,) )+")
                                .matcher(text)
                                .replaceFirst(""))
                        .find()
                && !unsure();
    }

    boolean unsure() {
        return UNSURE.matcher(text()).find();
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
