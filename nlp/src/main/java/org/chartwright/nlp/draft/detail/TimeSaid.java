package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's words in, the time they tell out: "uh about , like , 4 , 5 days maybe" is "about 4 or 5 days".
 *
 * @param kind a stretch ("2 weeks"), a moment ("2 weeks ago", "last night") or a beginning ("since monday")
 * @param words as a note writes them
 * @param clause where it was said
 */
record TimeSaid(Kind kind, String words, Clause clause) {

    enum Kind {
        STRETCH,
        MOMENT,
        SINCE
    }

    private static final String UNIT = "(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)";
    private static final String MANY =
            "(\\d+(?:[./]\\d+)?|(?:a )?couple(?: of)?|(?:a |the )?(?:past |last )?(?:good )?few|several|an?|half"
                    + " an?|one)";
    private static final String DAY =
            "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|night|evening|afternoon))?";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new"
                    + " year)";

    private static final Pattern STRETCH = Pattern.compile(
            "\\b(?:(?:for |it is been |it has been )?(?:the )?(about|around|almost|nearly|over|more than|less than|at"
                    + " least|under|approximately|roughly) )?(?:the )?((?:past|last) )?"
                    + MANY + "(?:(?: (?:to|or|-) | ?- ?| )" + MANY + ")? (?:and a half )?(?:of )?" + UNIT
                    + "( and a half)?( (?:or so|ish))?( (?:ago|back|earlier|prior))?\\b");
    private static final Pattern MOMENT = Pattern.compile(
            "\\b(?:(since|from|on|in|at|around|about|until|by) )?((?:the )?(?:day before yesterday|night before"
                    + " last|last night|yesterday(?: (?:morning|afternoon|evening|night|lunchtime))?|this"
                    + " (?:morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)|earlier"
                    + " (?:today|this week|on today)|today|tonight|(?:last |this past )?"
                    + DAY + "|last (?:week|weekend|month|year|spring|summer|autumn|fall|winter|" + MONTH
                    + ")|(?:the )?(?:beginning|start|middle|end) of (?:the |last )?(?:week|month|year|" + MONTH
                    + ")|(?:early |late |mid )?" + MONTH
                    + "|\\d{1,2}(?::\\d\\d)?(?: o'clock)?(?: (?:am|pm|a\\.m\\.|p\\.m\\.|in the (?:morning|afternoon|evening)|at night))|mid-?day|noon|midnight|lunch ?time|childhood|birth|(?:19|20)\\d\\d))\\b");
    private static final Pattern CHILDHOOD =
            Pattern.compile("\\b(?:since|when|ever since) (?:i was )?(?:a )?(?:really |very )?(?:small |little |young"
                    + " )?(?:kid|child|little|baby)\\b");
    private static final Pattern AT_AGE =
            Pattern.compile("\\bsince i was (?:about |around )?(\\d+)(?: (?:or )?(\\d+))?\\b");
    private static final Pattern MAY = Pattern.compile("\\b(?:it|that|this|i|which) may\\b|\\bmay (?:be|have|not)\\b");
    private static final Pattern MENDING =
            Pattern.compile("\\b(?:maybe|actually|sorry|no|well|i mean|probably|more like)\\b");
    private static final Pattern WRONG =
            Pattern.compile("\\b(?:last|lasts|lasted|lasting|every|each|times a|per|twice|once|old|took|take|for the"
                    + " first|until|not)\\b");
    /** "a couple of hours now , maybe like 8" */
    private static final Pattern VAGUE_THEN_NUMBER = Pattern.compile(
            "\\b(?:couple|couple of|few) (hours|days|weeks|months|years) (?:now |ago )?(?:maybe|probably) (?:like"
                    + " |about )?(\\d+)$");

    private static final Pattern LATELY = Pattern.compile(
            "\\b(?:for|over|in|within|about|all|of)? ?the (?:past|last) (day|week|month|year)\\b(?! (?:of|in))");
    private static final int REACH = 3;

    /** The first time that is told, or a later one that puts it right. */
    static Optional<TimeSaid> in(Reply reply) {
        var clauses = reply.clauses();
        for (int i = 0; i < Math.min(REACH, clauses.size()); i++) {
            var found = in(clauses.get(i));
            if (found.isEmpty() && Reply.plain(clauses.get(i).text()).split(" ").length > REACH) {
                return Optional.empty();
            }
            if (found.isEmpty()) {
                continue;
            }
            var first = found.getFirst();
            var later =
                    found.size() > 1 && MENDING.matcher(clauses.get(i).text()).find()
                            ? Optional.of(found.getLast())
                            : after(clauses, i);
            return later.filter(next -> mends(first, next)).or(() -> Optional.of(first));
        }
        return Optional.empty();
    }

    private static Optional<TimeSaid> after(List<Clause> clauses, int at) {
        return clauses.subList(at + 1, Math.min(at + 1 + REACH, clauses.size())).stream()
                .flatMap(next -> in(next).stream())
                .filter(last -> Reply.plain(last.clause().text()).split(" ").length
                        <= last.words().split(" ").length + REACH)
                .reduce((first, last) -> last);
    }

    private static boolean mends(TimeSaid first, TimeSaid later) {
        boolean vague = first.words().matches(".*\\b(?:few|couple|over|more than|less than|several)\\b.*");
        return first.kind() == later.kind()
                && first.kind() != Kind.SINCE
                && (vague || MENDING.matcher(later.clause().text()).find())
                && !WRONG.matcher(later.clause().text()).find();
    }

    private static List<TimeSaid> in(Clause clause) {
        String text = Reply.plain(clause.text().replaceAll("\\b(?:last|lasted|lasts) for\\b", "lasts"));
        var out = new ArrayList<TimeSaid>();
        var age = AT_AGE.matcher(text);
        if (age.find()) {
            return List.of(new TimeSaid(
                    Kind.SINCE,
                    "since the age of " + age.group(1) + (age.group(2) == null ? "" : " or " + age.group(2)),
                    clause));
        }
        if (CHILDHOOD.matcher(text).find()) {
            return List.of(new TimeSaid(Kind.SINCE, "since childhood", clause));
        }
        var several = VAGUE_THEN_NUMBER.matcher(clause.text().replace(",", "").replaceAll(" +", " "));
        if (several.find()) {
            return List.of(new TimeSaid(Kind.STRETCH, "about " + several.group(2) + " " + several.group(1), clause));
        }
        var lately = LATELY.matcher(text);
        if (lately.find()) {
            return List.of(new TimeSaid(Kind.STRETCH, "the past " + lately.group(1), clause));
        }
        var stretch = STRETCH.matcher(text);
        while (stretch.find()) {
            if (!text.substring(0, stretch.start())
                            .matches(".*\\b(?:every|each|another|in|lasts?|up to|per)\\s?|.*\\bafter\\s?")
                    || text.substring(0, stretch.start()).matches(".*\\bafter\\s?") && stretch.group(8) != null) {
                out.add(stretch(stretch, text, clause));
            }
        }
        if (out.isEmpty() && !MAY.matcher(text).find()) {
            var moment = MOMENT.matcher(text);
            while (moment.find()) {
                out.add(moment(moment, text, clause));
            }
        }
        return out;
    }

    private static TimeSaid stretch(Matcher said, String text, Clause clause) {
        boolean roughly = said.group(1) != null && said.group(1).matches("about|around|approximately|roughly")
                || said.group(7) != null
                || clause.text().matches(".*\\b(?:maybe|probably|i think|i guess)\\b.*") && said.group(1) == null;
        String lead =
                said.group(1) == null || said.group(1).matches("around|approximately|roughly") ? "" : said.group(1);
        String many = counted(said.group(3));
        boolean vague = many.matches(".*(?:few|couple|several).*");
        if (said.group(4) != null && !vague) {
            many = many
                    + (text.matches(".*\\b" + Pattern.quote(said.group(3)) + " (?:to|-) .*") ? " to " : " or ")
                    + counted(said.group(4));
        }
        String words = (roughly && lead.isEmpty() && !vague ? "about " : lead.isEmpty() ? "" : lead + " ") + many + " "
                + said.group(5) + (said.group(6) == null ? "" : said.group(6));
        boolean ago = said.group(8) != null;
        boolean since = text.substring(0, said.start()).matches(".*\\bsince ");
        boolean lately = said.group(2) != null;
        words = lately ? words.replaceFirst("^about ", "") : vague ? words.replaceFirst("^about ", "") : words;
        return new TimeSaid(
                ago ? since ? Kind.SINCE : Kind.MOMENT : Kind.STRETCH,
                (ago && since ? "since " : "")
                        + (lately ? "the past " + words.replaceFirst("^a (?=few|couple)", "") : words)
                        + (ago ? " ago" : ""),
                clause);
    }

    private static TimeSaid moment(Matcher said, String text, Clause clause) {
        String before = said.group(1) == null ? "" : said.group(1);
        boolean since = before.equals("since") || before.equals("from");
        boolean month = said.group(2).matches("(?:early |late |mid )?" + MONTH + "|\\d{4}|" + "childhood");
        boolean day = said.group(2).matches(DAY);
        boolean noon = said.group(2).matches("mid-?day|noon|midnight|lunch ?time|\\d{1,2}(?:[: ].*)?");
        String lead = since
                ? "since "
                : noon
                        ? before.equals("around") || before.equals("about") ? "around " : "at "
                        : month
                                ? "in "
                                : day
                                        ? "on "
                                        : said.group(2).startsWith("beginning")
                                                        || said.group(2).matches("(?:start|middle|end) .*")
                                                ? "at the "
                                                : "";
        String words =
                said.group(2).startsWith("the beginning") || said.group(2).matches("the (?:start|middle|end) .*")
                        ? (since ? "since " : "at ") + said.group(2)
                        : lead + said.group(2);
        return new TimeSaid(since ? Kind.SINCE : Kind.MOMENT, words, clause);
    }

    private static String counted(String many) {
        String plain = many.replaceFirst("^(?:the )?(?:past |last )?(?:good )?", "");
        if (plain.endsWith("few")) {
            return "a few";
        }
        if (plain.contains("couple")) {
            return "a couple of";
        }
        return switch (plain) {
            case "one" -> "1";
            default -> plain;
        };
    }
}
