package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A clinician's question after a quantity and an answer of a number and its unit in, the sentence the two make out:
 * "how long was your pregnancy ?" "36 weeks" is "their pregnancy lasted 36 weeks", "how many pillows do you sleep on ?"
 * "three" is "the patient sleeps on 3 pillows". What more than a quantity is answered is left alone.
 */
final class QuantityAnswered {

    private static final String DETERMINER = "(?:your|his|her|the|this|that)";
    private static final Pattern WHAT_IS = Pattern.compile("\\bwhat (?:is|was|are|were) (?=" + DETERMINER + " )");
    private static final Pattern HOW_IS =
            Pattern.compile("\\bhow (?:much|high|low|fast|big|large|heavy|long|tall|wide|deep) (?:is|was|are|were) (?="
                    + DETERMINER + " )");
    private static final Pattern HOW_MANY = Pattern.compile(
            "\\bhow (?:many|much) ((?:(?!do|did|have|are|were|can|does|is|was|has|you)[a-z-]+ ){0,2}?)(do|did|have|are|were|can) you (?=[a-z]+)");
    private static final Pattern WHEN = Pattern.compile("\\b(?:when|what time) did (?=" + DETERMINER + " )");

    /** Who somebody is and what belongs into lists of its own. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:name|address|phone|number|birthday|date of birth|age|old|job|zip|insurance|security|pharmacy|next|goal|target|risks?|chances?|odds|smok\\w*|drink\\w*|alcohol|cigarettes?|packs?|beers?|wine|children|kids|siblings|brothers?|sisters?|mother|father|mom|dad|pain|scale|rate (?:your|the|it)|dose|dosage|strength|milligrams?|i|me|we|us|or)\\b");

    private static final Pattern ENDS =
            Pattern.compile("(?:(?: ,)? (?:again|please|sir|ma'am|exactly|now|then|total|in total|at all|\\?))+$");

    private static final Pattern HEDGED = Pattern.compile("\\b(?:maybe|probably|i think|i guess|i believe|perhaps)\\b");
    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:oh|um|well|so|like|maybe|probably|perhaps|i (?:would|will) say|i think|i guess|i believe|if i had to guess|let me (?:think|see)|yeah|doctor|sir|ma'am|just|it (?:is|was)|they (?:are|were)|,) )+");
    /** "i range from 26 to 30" */
    private static final Pattern RANGING = Pattern.compile(
            "^(?:i|it|they|mine) (?:usually |normally |always )?(?:ranges?|runs?|varies|vary) (?=(?:anywhere )?(?:from|between|around|about) )");

    private static final String ROUGHLY =
            "(?:about|around|almost|nearly|roughly|approximately|at least|up to|only|over|under|between|anywhere between|somewhere between|anywhere from|from)";
    private static final String NUMBER = "(?:\\d[\\d.:/%]*|half an?)";
    private static final String UNIT =
            "(?:%|pounds?|ounces?|kilos?|kilograms?|kg|grams?|mg|mcg|ml|cc|cm|mm|inches|inch|feet|foot|miles?|blocks?|kilometers?|steps|flights?|meters?|liters?|cups?|glasses|degrees|percent|units|minutes?|hours?|days?|nights?|weeks?|months?|years?|seconds?|times|pillows|stairs)";
    private static final String MORE =
            "(?:(?: (?:or so|now|ago|an? (?:hour|day|night|week|month|year)|per (?:hour|day|week|month|year)|each (?:day|night|week)|in the (?:morning|afternoon|evening)|at night|am|pm|o'clock|today|yesterday|this morning|last night|and a half))*)";
    private static final String ONE = NUMBER + "(?: (?:and a half ?)?" + UNIT + ")?";
    private static final Pattern QUANTITY = Pattern.compile("(?:" + ROUGHLY + " )*" + ONE + "(?:,? (?:and|to|or|-) (?:"
            + ROUGHLY + " )?" + ONE + "| \\d[\\d.]*(?: " + UNIT + ")?)?" + MORE);
    private static final Pattern DATE = Pattern.compile(
            "(?:on |in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: ,| of)?(?: (?:19|20)\\d\\d)?|(?:in )?(?:19|20)\\d\\d");
    private static final Pattern TIME =
            Pattern.compile("\\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\\b");
    private static final Pattern MOMENT = Pattern.compile(
            "\\bago$|\\bin the (?:morning|afternoon|evening)$|\\b(?:am|pm|o'clock|yesterday|this morning|last night)$|^\\d+:\\d\\d$");
    private static final Pattern TAKEN_BACK =
            Pattern.compile("^(?:(?:oh|well|,) )*(?:no|actually|wait|sorry|i mean|or|but|not)\\b");
    private static final Set<String> MEASURED_OUT = Set.of("weight", "time");
    private static final int LONGEST = 9;

    private final Verbs verbs;
    private final Pronouns patient;

    QuantityAnswered(Verbs verbs, Pronouns patient) {
        this.verbs = verbs;
        this.patient = patient;
    }

    /** @param said the answering clause */
    Optional<List<Token>> of(Clause question, Answer answer, Clause said) {
        String asked = ENDS.matcher(question.text()).replaceFirst("");
        String value = RANGING.matcher(LEADS.matcher(said.text() + " ").replaceFirst(""))
                .replaceFirst("")
                .strip()
                .replaceFirst("(?:(?: ,)? (?:sir|doctor|ma'am|i think|i believe|i guess|probably|maybe))+$", "");
        boolean whole = said.text().matches("(?:it|they) (?:is|was|are|were) (?:[^ ]+ )+[^ ]+");
        boolean date = DATE.matcher(value).matches();
        if (!question.byClinician()
                || said.byClinician()
                || whole
                || !QUANTITY.matcher(value).matches() && !date
                || OTHER.matcher(asked).find()
                || answer.clauses().stream()
                        .filter(next -> next.number() == said.number() + 1)
                        .anyMatch(next -> TAKEN_BACK.matcher(next.text()).find())) {
            return Optional.empty();
        }
        boolean rough = HEDGED.matcher(said.text()).find() && Character.isDigit(value.charAt(0));
        String told = rough && !date ? "about " + value : value;
        return sentence(asked, told.replaceFirst("^from ", ""), said.speaker() == Speaker.GUEST, date)
                .map(words -> as(said, words));
    }

    private Optional<String> sentence(String asked, String value, boolean byGuest, boolean date) {
        var is = WHAT_IS.matcher(asked);
        if (is.find()) {
            return thing(asked.substring(is.end()), byGuest)
                    .map(thing -> "%s %s %s".formatted(thing, is.group().split(" ")[1], value));
        }
        var when = WHEN.matcher(asked);
        if (when.find() && (date || MOMENT.matcher(value).find())) {
            String led = !date || value.startsWith("on ") || value.startsWith("in ")
                    ? value
                    : (value.matches(".* \\d{1,2}(?:st|nd|rd|th)\\b.*") ? "on " : "in ") + value;
            return happened(asked.substring(when.end()), byGuest).map(event -> event + " " + led);
        }
        var how = HOW_IS.matcher(asked);
        if (!date && how.find()) {
            String verb = how.group().split(" ")[2];
            boolean lasted = how.group().contains("how long");
            if (lasted && !TIME.matcher(value).find() || lasted && asked.contains(" ago")) {
                return Optional.empty();
            }
            String joined = lasted ? verb.startsWith("w") ? "lasted" : verb.equals("is") ? "lasts" : "last" : verb;
            return thing(asked.substring(how.end()), byGuest)
                    .map(thing -> doing(thing, verb).orElse(thing + " " + joined) + " " + value);
        }
        var many = HOW_MANY.matcher(asked);
        if (!date && !byGuest && many.find()) {
            return counted(many.group(1).strip(), many.group(2), asked.substring(many.end()), value);
        }
        return Optional.empty();
    }

    /** "your heart rate" as the note has it. */
    private Optional<String> thing(String named, boolean byGuest) {
        boolean plain = named.split(" ").length <= LONGEST
                && named.split(" ").length > 1
                && !named.matches(".*\\b(?:you|it|they|he|she|like|about|there|and|if|do|did)\\b.*");
        return plain ? Optional.of(ours(named, byGuest)) : Optional.empty();
    }

    private String ours(String named, boolean byGuest) {
        return named.replaceFirst("^(?:this|that) ", "the ")
                .replaceAll("\\byour\\b", byGuest ? "the" : patient.possessive());
    }

    /** "the car going" asked with "was" is "the car was going". */
    private static Optional<String> doing(String thing, String verb) {
        var found =
                Pattern.compile("^((?:[a-z-]+ ){2,4}?)([a-z]{2,}ing)\\b(.*)$").matcher(thing);
        return found.matches()
                ? Optional.of("%s%s %s%s".formatted(found.group(1), verb, found.group(2), found.group(3)))
                : Optional.empty();
    }

    /** "the car crash take place" asked with "did" is "the car crash took place". */
    private Optional<String> happened(String event, boolean byGuest) {
        var words = event.split(" ");
        for (int i = 2; i < words.length && i <= LONGEST / 2; i++) {
            boolean next = i + 1 < words.length && verbs.isPlainBase(words[i + 1]);
            if (verbs.isBase(words[i]) && !next) {
                String subject = String.join(" ", List.of(words).subList(0, i));
                String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
                return thing(subject, byGuest)
                        .filter(thing -> !rest.matches(".*\\b(?:you|it|that)\\b.*"))
                        .map(thing -> (thing + " " + verbs.past(words[event(words, subject)]) + " " + rest).strip());
            }
        }
        return Optional.empty();
    }

    private static int event(String[] words, String subject) {
        return Math.min(subject.split(" ").length, words.length - 1);
    }

    private Optional<String> counted(String what, String auxiliary, String rest, String value) {
        var words = rest.split(" ");
        if (words.length > LONGEST
                || rest.matches(".*\\b(?:you|it|that|this|them|ago|time|think|been|take|taking|taken)\\b.*")
                || what.isEmpty() && !TIME.matcher(value).find() && !value.matches(".*\\b" + UNIT + "\\b.*")
                || TIME.matcher(what).find() && auxiliary.equals("have")) {
            return Optional.empty();
        }
        String verb = words[0];
        String more = String.join(" ", List.of(words).subList(1, words.length))
                .replaceAll("\\byour\\b", patient.possessive());
        String does = switch (auxiliary) {
            case "do" -> verbs.thirdPerson(verb);
            case "did" -> verbs.past(verb);
            case "have" -> "has " + verb;
            case "can" -> "can " + verb;
            default -> (auxiliary.equals("are") ? "is " : "was ") + verb;
        };
        boolean bare = value.matches(".*\\d$");
        String unit = what.isEmpty() || MEASURED_OUT.contains(what)
                ? ""
                : bare
                        ? " " + what
                        : value.contains(what) ? "" : TIME.matcher(what).find() ? "" : " of " + what;
        return Optional.of((patient.subject() + " " + does + " " + more).strip() + " " + value + unit)
                .filter(told -> !bare || !what.isEmpty() && !MEASURED_OUT.contains(what));
    }

    /** Each word keeps the place of the answer. */
    private static List<Token> as(Clause said, String sentence) {
        Token place = said.tokens().getFirst().through(said.tokens().getLast(), "-");
        var out = new ArrayList<Token>();
        for (String word : sentence.split(" +")) {
            out.add(place.as(word));
        }
        return out;
    }
}
