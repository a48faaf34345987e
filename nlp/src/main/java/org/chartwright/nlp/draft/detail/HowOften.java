package org.chartwright.nlp.draft.detail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Spoken;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;

/**
 * A question after how often and the answer in, the sentence they make out: "how many times a day are you going ?" "4
 * to 5" of a diarrhea is "the diarrhea occurs 4 to 5 times a day".
 */
final class HowOften {

    private static final String EACH = "(?:a|per|every|each|in a|in the|during the|at)";
    private static final Pattern OFTEN = Pattern.compile(
            "\\b(?:(?:about|around|almost|at least|up to) )?(?:(?:once or twice|once|twice|(?:\\d+|a couple(?: of)?|a"
                    + " few|several)(?: (?:to|or|-) \\d+| \\d+)? times)(?: or (?:\\d|twice)(?: times)?)? "
                    + EACH
                    + " (?:day|week|month|night|hour|year)|every (?:\\d+ (?:to \\d+ |or \\d+ )?|other |couple (?:of"
                    + " )?|few |single |half"
                    + " )?(?:hours?|days?|nights?|mornings?|weeks?|months?|minutes?|year)|daily|weekly|hourly|(?:once|twice)"
                    + " daily)\\b");
    private static final Pattern COUNT = Pattern.compile(
            "^(?:(?:it is|at|about|around|i go|up|between|as many as|roughly) )*(\\d+)(?: ?(to|or|and|-|,)?"
                    + " ?(\\d+))?(?: times)?$");
    private static final Pattern ASKED_EACH =
            Pattern.compile("\\b(?:a|per|every|each|in a) (day|night|week|month|hour|year)\\b");
    private static final Pattern OF_COMPLAINT = Pattern.compile(
            "\\b(?:does|do|did|is|are|has|have) (?:it|this|that|they|these|those|(?:the|your|this|that|these|those)"
                    + " [a-z]+) (?:happen\\w*|occur\\w*|come\\w*|been happening|go on|been occurring|been coming)\\b|\\bdo"
                    + " you (?:get|have|feel|experience|notice) (?:it|this|that|them|these|those|the pain)\\b|\\bare you"
                    + " (?:going|getting (?:it|that|them))\\b|\\bhow many times(?: a (?:day|night|week))?$|\\bare you"
                    + " having (?:it|this|them|episodes|these)\\b");
    private static final Pattern DOING = Pattern.compile(
            "\\bhow (?:often|frequently|many times(?: (?:a|per) (?:day|week|night))?) (?:do|are) you ((?:have to |need"
                    + " to )?(?!get (?!up)|have (?:it|this|that)|feel\\b|think\\b)[a-z]+)((?: [a-z-]+){0,6})$");
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:it|this|that|there|them|those|these|one|a day|a week|per day|i|me|we|or)\\b");

    private HowOften() {}

    static Optional<Told> of(Inquiry inquiry, Reply reply, Optional<Topic> topic, Pronouns patient, Verbs verbs) {
        for (Clause clause : reply.clauses().stream().limit(2).toList()) {
            String plain = Reply.plain(clause.text()).replaceAll("\\b(\\d+) (\\d+) times", "$1 or $2 times");
            if (plain.matches(".*\\b(?:but|used to|not|before|never|start)\\b.*")) {
                return Optional.empty();
            }
            var often = OFTEN.matcher(plain);
            String value = often.find()
                    ? often.group().replaceFirst("couple (?!of)", "couple of ")
                    : counted(plain, inquiry.text());
            if (value.isEmpty()) {
                continue;
            }
            var doing = DOING.matcher(
                    inquiry.text().replaceAll("\\b(?:normally|usually|typically|generally|still|then|now) ?", ""));
            if (doing.find()
                    && !POINTING.matcher(doing.group(2)).find()
                    && !OF_COMPLAINT.matcher(inquiry.text()).find()) {
                return Optional.of(
                        new Told(done(doing.group(1), doing.group(2), patient, verbs) + " " + value, clause));
            }
            if (OF_COMPLAINT.matcher(inquiry.text()).find() && topic.isPresent()) {
                String occurs = topic.get().plural() ? " occur " : " occurs ";
                return Optional.of(new Told(topic.get().words() + occurs + value, clause));
            }
        }
        return Optional.empty();
    }

    /** "4 to 5", where the question says of what. */
    private static String counted(String plain, String asked) {
        var count = COUNT.matcher(plain);
        var each = ASKED_EACH.matcher(asked);
        boolean times = asked.contains("how many times");
        boolean found = each.find();
        if (!count.matches() || !times || !found && !DOING.matcher(asked).find()) {
            return "";
        }
        String range = count.group(3) == null
                ? ""
                : (count.group(2) != null && count.group(2).equals("to") ? " to " : " or ") + count.group(3);
        return count.group(1) + range + " times" + (found ? " a " + each.group(1) : "");
    }

    private static String done(String verb, String rest, Pronouns patient, Verbs verbs) {
        String plain = verb.replaceFirst("^(?:have|need) to ", "");
        boolean must = !plain.equals(verb);
        String doing = plain.endsWith("ing")
                ? "is " + plain
                : must ? (verb.startsWith("have") ? "has to " : "needs to ") + plain : Spoken.agreeing(plain, verbs);
        return (patient.subject() + " " + doing + rest)
                .replaceAll("\\byour\\b", patient.possessive())
                .replaceAll("\\b(?:pee|wee|pass water|pass urine)\\b", "urinate")
                .replaceAll("\\b(?:pees|wees)\\b", "urinates");
    }
}
