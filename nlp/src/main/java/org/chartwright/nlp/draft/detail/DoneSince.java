package org.chartwright.nlp.draft.detail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.answer.Posed;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;

/**
 * A question after since when, or when last, the patient did something and the answer in, the sentence they make out:
 * "when did you last eat ?" "about 4 hours ago" is "the patient last ate about 4 hours ago".
 */
final class DoneSince {

    private static final Pattern BEEN =
            Pattern.compile("\\bhow long have you been ((?!having|experiencing|like|noticing)(?:[a-z-]+)(?:"
                    + " (?!then\\b)[a-z-]+){0,7}?)(?: for)?(?: now)?$");
    private static final Pattern HAD = Pattern.compile(
            "\\b(?:for )?how long have you had ((?:the|a|an|your) [a-z-]+(?: [a-z-]+){0,3}?)(?: for)?(?: now)?$");
    private static final Pattern STARTED = Pattern.compile(
            "\\bwhen did you (?:first )?(start|begin|stop|quit) ((?:[a-z]+ing|to [a-z]+)(?: [a-z-]+){0,6}?)$");
    private static final Pattern LAST = Pattern.compile(
            "\\bwhen did you last ([a-z]+)((?: [a-z-]+){0,6}?)$|\\bwhen was the last time (?:that )?you ([a-z]+)((?:"
                    + " [a-z-]+){0,6}?)$");
    private static final Pattern LAST_ONE =
            Pattern.compile("\\bwhen was your (?:last|most recent) ([a-z-]+(?: [a-z-]+){0,3}?)$");
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:it|this|that|there|them|those|these|one|here|i|me|we|or|both|doing|going on|dealing)\\b(?!"
                    + " (?:side|leg|arm|ear|eye|hand|foot))");

    private DoneSince() {}

    static Optional<Told> of(Clause question, Reply reply, Pronouns patient, Verbs verbs) {
        String asked = Posed.text(question.tokens())
                .replaceAll(" , | (?:um|uh|like|exactly|just) ", " ")
                .replaceAll(" \\?$", "");
        var time = TimeSaid.in(reply);
        if (time.isEmpty() || reply.unsure()) {
            return Optional.empty();
        }
        String words = time.get().words();
        boolean moment = time.get().kind() == TimeSaid.Kind.MOMENT;
        String since = time.get().kind() == TimeSaid.Kind.STRETCH ? "for " + words : words;
        var been = BEEN.matcher(asked);
        if (been.find() && !moment && clear(been.group(1))) {
            return said(patient.subject() + " has been " + been.group(1) + " " + since, time.get(), patient);
        }
        var had = HAD.matcher(asked);
        if (had.find() && !moment && clear(had.group(1)) && !Hurting.isPart(had.group(1))) {
            return said(patient.subject() + " has had " + had.group(1) + " " + since, time.get(), patient);
        }
        var started = STARTED.matcher(asked);
        if (started.find() && clear(started.group(2))) {
            boolean off = started.group(1).matches("stop|quit");
            if (!moment && off) {
                return Optional.empty();
            }
            String doing = started.group(2);
            String told = moment
                    ? " " + verbs.past(started.group(1)) + " " + doing + " " + words
                    : doing.startsWith("to ") ? "" : " has been " + doing + " " + since;
            return told.isEmpty() ? Optional.empty() : said(patient.subject() + told, time.get(), patient);
        }
        var last = LAST.matcher(asked);
        if (last.find() && moment) {
            String verb = last.group(1) != null ? verbs.past(last.group(1)) : last.group(3);
            String rest = last.group(1) != null ? last.group(2) : last.group(4);
            return clear(verb + rest)
                    ? said(patient.subject() + " last " + verb + rest + " " + words, time.get(), patient)
                    : Optional.empty();
        }
        var one = LAST_ONE.matcher(asked);
        if (one.find() && moment && clear(one.group(1)) && !one.group(1).equals("visit")) {
            return said(
                    patient.possessive() + " last " + one.group(1).replaceFirst("^period$", "menstrual period")
                            + " was " + words,
                    time.get(),
                    patient);
        }
        return Optional.empty();
    }

    private static boolean clear(String words) {
        return !POINTING.matcher(words).find();
    }

    private static Optional<Told> said(String words, TimeSaid time, Pronouns patient) {
        String told = words.replaceAll("\\byour\\b", patient.possessive()).replaceAll("\\byou\\b", patient.subject());
        return Optional.of(new Told(told, time.clause()));
    }
}
