package org.chartwright.nlp.draft.detail;

import java.util.List;
import java.util.Optional;

/** A question after since when and how long a complaint is there and the answer in, the sentence they make out. */
final class Timed {

    private Timed() {}

    /** "when did it start ?", "how long have you had it ?" */
    static Optional<Told> time(Inquiry inquiry, Reply reply, Topic topic) {
        boolean ofDoing = inquiry.says("\\bhow long have you been"
                        + " (?!having|feeling|experiencing|getting|noticing|dealing|suffering|unwell|ill|sick|like"
                        + " this)[a-z]+")
                || inquiry.says("\\b(?:how long|when) did (?:you|he|she) (?!first|start"
                        + " (?:hav|feel|notic|get|exper)|notice|develop|get (?:this|the|that)|feel|have"
                        + " (?:it|this|the pain)|begin)[a-z]+")
                || inquiry.says(
                        "\\blast (?:time|visit|dose|one)\\b|\\bhow long (?:ago )?(?:was|were|did|does|do|will|is"
                                + " (?:your|the))\\b");
        var time = TimeSaid.in(reply);
        if (ofDoing
                || inquiry.says("\\b(?:happen\\w*|occur\\w*)")
                || time.isEmpty()
                || time.get()
                        .clause()
                        .text()
                        .matches("(?:(?:well|so|and|,) )*(?:my|he|she|we|our|his|her|somebody|someone) .*")) {
            return Optional.empty();
        }
        String have = topic.plural() ? " have" : " has";
        String words = time.get().words();
        String told = switch (time.get().kind()) {
            case STRETCH -> have + " been present for " + words;
            case SINCE -> have + " been present " + words;
            case MOMENT -> " began " + words;
        };
        return Optional.of(new Told(topic.words() + told, List.of(time.get().clause())));
    }

    /** "how long does it last ?" */
    static Optional<Told> lasting(Inquiry inquiry, Reply reply, Topic topic) {
        var time = TimeSaid.in(reply);
        boolean past = inquiry.says("\\bdid\\b");
        return time.filter(said -> said.kind() == TimeSaid.Kind.STRETCH)
                .map(said -> new Told(
                        topic.words() + (past ? " lasted " : topic.plural() ? " last " : " lasts ") + said.words(),
                        List.of(said.clause())));
    }
}
