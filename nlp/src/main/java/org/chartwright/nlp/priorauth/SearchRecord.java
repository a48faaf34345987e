package org.chartwright.nlp.priorauth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.priorauth.Criterion.How;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One criterion in, what the visit says about it out. Reads a clinician's question together with the answer, and counts
 * neither what is said of a relative nor what is only planned.
 */
final class SearchRecord {

    /** Turns of speech before a sentence that still set its topic; a recogniser cuts one turn into many utterances. */
    private static final int NEAR = 3;

    private static final Pattern YES = Pattern.compile(
            "^\\W*(?:yes|yeah|yep|yup|yah|uh-?huh|mm-?hmm|correct|right|sure|absolutely|definitely|i (?:have|did|do|am|was|tried|take|took)|they (?:did|have)|a (?:little|lot))\\b.*");
    private static final Pattern NO = Pattern.compile(
            "^\\W*(?:no|nope|nah|not|never|none|i (?:haven't|didn't|don't|have not|did not|do not|am not))\\b.*");
    private static final Pattern HOW_LONG = Pattern.compile(
            "\\bhow (?:long|many (?:days|weeks|months|years))\\b|\\bwhen (?:did|was)\\b|\\bsince when\\b|\\bstarted? when\\b");
    private static final Pattern OTHER_LENGTH = Pattern.compile(
            "\\b(?:blood pressure|hypertension|diabet\\w+|cholesterol|thyroid|asthma|depress\\w+|anxi\\w+"
                    + "|smok\\w+|drink\\w*|drunk|married|job|work(?:ed|ing)?|retired|liv(?:e|ed|ing)|school|sober|appointment"
                    + "|last (?:saw|visit|seen)|therapy for|exercises? for|refill)\\b");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:back|neck|shoulders?|knees?|hips?|ankles?|wrists?|elbows?|foot|feet|hands?|head|chest|stomach|belly)\\b");

    private final List<Said> sentences;
    private final List<Fact> facts;
    private final LocalDate date;
    private final OptionalInt age;

    SearchRecord(List<Said> sentences, List<Fact> facts, LocalDate date, OptionalInt age) {
        this.sentences = List.copyOf(sentences);
        this.facts = List.copyOf(facts);
        this.date = date;
        this.age = age;
    }

    /** @param reason where the order says what it is for; empty when it does not */
    Finding find(Criterion criterion, ServiceRule service, List<Evidence> reason) {
        return switch (criterion.how()) {
            case AFFIRMED, ADDRESSED -> byWords(criterion, service);
            case LASTING -> lasting(criterion, service);
            case AGE ->
                age.isEmpty()
                        ? new Finding.Silent()
                        : age.getAsInt() >= criterion.fromAge() && age.getAsInt() <= criterion.toAge()
                                ? new Finding.Met(List.of())
                                : new Finding.Contradicted("the patient is %d".formatted(age.getAsInt()), List.of());
            case REASON -> reason.isEmpty() ? new Finding.Silent() : new Finding.Met(reason);
        };
    }

    private Finding byWords(Criterion criterion, ServiceRule service) {
        var met = new ArrayList<Evidence>();
        var denied = new ArrayList<Evidence>();
        for (int i = 0; i < sentences.size(); i++) {
            Said said = sentences.get(i);
            if (criterion.clinicianOnly() && !said.maybeClinician()) {
                continue;
            }
            for (Pattern words : criterion.find()) {
                Matcher matcher = words.matcher(said.text());
                while (matcher.find()) {
                    if (criterion.near() && !near(service, i)) {
                        continue;
                    }
                    judge(criterion, i, matcher)
                            .ifPresent(stand -> (stand.met() ? met : denied).addAll(stand.evidence()));
                }
            }
        }
        return !met.isEmpty()
                ? new Finding.Met(few(met))
                : !denied.isEmpty()
                        ? new Finding.Contradicted("denied in the visit", few(denied))
                        : new Finding.Silent();
    }

    private record Stand(boolean met, List<Evidence> evidence) {}

    private Optional<Stand> judge(Criterion criterion, int index, Matcher matcher) {
        Said said = sentences.get(index);
        Evidence here = said.evidence(matcher.start(), matcher.end());
        if (said.ofRelative(matcher.start()) || ofOther(here)) {
            return Optional.empty();
        }
        if (criterion.how() == How.ADDRESSED) {
            boolean counts = !criterion.clinicianOnly() || !(said.question() || said.planned(matcher.start()));
            return counts ? Optional.of(new Stand(true, List.of(here))) : Optional.empty();
        }
        if (said.question() && said.maybeClinician()) {
            return answered(index, here);
        }
        if (said.question() || said.planned(matcher.start()) || said.suspected(matcher.start())) {
            return Optional.empty();
        }
        return Optional.of(new Stand(!said.negated(matcher.start()), List.of(here)));
    }

    /** The answer to a question, when the next to speak opens with yes or no. */
    private Optional<Stand> answered(int question, Evidence asked) {
        if (!sentences.get(question).last() || question + 1 >= sentences.size()) {
            return Optional.empty();
        }
        Said answer = sentences.get(question + 1);
        boolean yes = YES.matcher(answer.text()).matches();
        if (!yes && !NO.matcher(answer.text()).matches()) {
            return Optional.empty();
        }
        int start = answer.text().length() - answer.text().stripLeading().length();
        return Optional.of(new Stand(
                yes,
                List.of(
                        asked,
                        answer.evidence(start, answer.text().stripTrailing().length()))));
    }

    private Finding lasting(Criterion criterion, ServiceRule service) {
        var tooShort = new ArrayList<Evidence>();
        for (int i = 0; i < sentences.size(); i++) {
            Said said = sentences.get(i);
            boolean answer =
                    i > 0 && HOW_LONG.matcher(sentences.get(i - 1).text()).find();
            if (said.question()
                    || !near(service, i)
                    || (OTHER_LENGTH.matcher(said.text()).find() && !onTopic(service, said))) {
                continue;
            }
            for (Durations.Duration length : Durations.in(said.text(), answer, date)) {
                Evidence here = said.evidence(length.start(), length.end());
                if (said.ofRelative(length.start()) || said.orders()) {
                    continue;
                }
                if (length.weeks() >= criterion.weeks()) {
                    return new Finding.Met(List.of(here));
                }
                tooShort.add(here);
            }
        }
        return tooShort.isEmpty()
                ? new Finding.Silent()
                : new Finding.Contradicted("the visit speaks of less", few(tooShort));
    }

    /** Whether the topic is spoken of here or just before, and no other part of the body in the very sentence. */
    private boolean near(ServiceRule service, int index) {
        if (service.topic().isEmpty() || onTopic(service, sentences.get(index))) {
            return true;
        }
        if (BODY.matcher(sentences.get(index).text()).find()) {
            return false;
        }
        int turns = 0;
        for (int i = index - 1; i >= 0; i--) {
            turns += sentences.get(i).sameTurn(sentences.get(i + 1)) ? 0 : 1;
            if (turns > NEAR) {
                return false;
            }
            if (onTopic(service, sentences.get(i))) {
                return true;
            }
            if (BODY.matcher(sentences.get(i).text()).find()) {
                return false;
            }
        }
        return false;
    }

    private static boolean onTopic(ServiceRule service, Said said) {
        return service.topic().isEmpty()
                || service.topic().get().matcher(said.text()).find();
    }

    /** A fact of somebody else, or one that is only supposed, that stands on the same words. */
    private boolean ofOther(Evidence here) {
        return facts.stream()
                .filter(fact -> fact.about() != Fact.About.PATIENT || fact.certainty() == Fact.Certainty.HYPOTHETICAL)
                .anyMatch(fact -> fact.evidence().stream().anyMatch(here::overlaps));
    }

    private static List<Evidence> few(List<Evidence> evidence) {
        return evidence.stream().distinct().limit(4).toList();
    }
}
