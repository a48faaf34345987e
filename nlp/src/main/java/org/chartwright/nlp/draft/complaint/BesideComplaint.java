package org.chartwright.nlp.draft.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A clause of the opening with a time in, whether the time is that of the complaint out: not so that of another
 * illness, of an operation or of a tablet, "i have had diabetes for 10 years , my foot is numb".
 */
final class BesideComplaint {

    /** Between a complaint and a time that belongs to something else. */
    private static final Pattern APART = Pattern.compile(
            "\\b(?:but|now|after|because|cause|when|if|then|so|who|fell|fall|did|was|were|from|where|until|before|taking|took|diabet\\w+|doctor|hospital|surgery|operation)\\b|\\band (?![a-z]+(?: [a-z]+)? ?$)");
    /** What adds nothing to "it began". */
    private static final Set<String> NEUTRAL = Set.of(
            ("it this that they these those the pain has have had been is are was were started starting start began begun"
                            + " came come on going for about i would say noticed noticing notice first got gotten getting"
                            + " worse and so well yes yeah since over now ago or roughly approximately almost nearly maybe"
                            + " probably around happened happening there all like symptoms symptom problem think guess"
                            + " just off me feeling having both more of a lot quite really constantly constant definitely um uh"
                            + " in to be suppose only then at least up , past last continuously ongoing present")
                    .split(" "));

    private static final Pattern GOES_ON = Pattern.compile("\\b(?:it|this)\\b.*\\b(?:been|started|began|going on)\\b");
    private static final Pattern KIN = Pattern.compile("\\b" + WhoseComplaint.KIN + "\\b");
    private static final Pattern ONCE = Pattern.compile("\\bi had\\b.*\\bago\\b");
    private static final Set<Kind> OTHER_THINGS = Set.of(Kind.CONDITION, Kind.DRUG, Kind.PROCEDURE);

    private BesideComplaint() {}

    /** "my heel has hurt for 3 days", "for 3 days my heel has hurt". */
    static boolean stands(Clause head, Reading reading) {
        String text = OpeningWords.cleaned(head, reading.clauses());
        var time = ComplaintTime.found(text);
        return time.isPresent()
                && OpeningWords.in(head, reading).stream()
                        .anyMatch(named -> beside(named, time.get(), text, reading.in(head)));
    }

    /** What the patient calls it there. */
    static String called(Clause head, Reading reading) {
        String text = OpeningWords.cleaned(head, reading.clauses());
        return OpeningWords.in(head, reading).stream()
                .map(named -> text.substring(named.from(), named.to()))
                .collect(Collectors.joining(" "));
    }

    private static boolean beside(OpeningWords.Named named, MatchResult time, String text, List<Mention> mentions) {
        if (time.start() < named.from()) {
            return time.end() > named.from()
                    || neutral(text.substring(0, time.start()))
                            && joined(text.substring(time.end(), named.from()), mentions);
        }
        return time.start() < named.to() || joined(text.substring(named.to(), time.start()), mentions);
    }

    private static boolean joined(String between, List<Mention> mentions) {
        int comma = between.lastIndexOf(',');
        return neutral(between.replace(" but ", " "))
                || !APART.matcher(between).find()
                        && (comma < 0 || neutral(between.substring(comma)))
                        && mentions.stream()
                                .noneMatch(mention ->
                                        OTHER_THINGS.contains(mention.term().kind())
                                                && between.contains(mention.words()));
    }

    /** "it has been going on for 3 days now"; for an injury also "yesterday i was cutting wood" just before. */
    static boolean tellsOf(Clause clause, Clause head, boolean event, Reading reading) {
        String text = OpeningWords.cleaned(clause, reading.clauses());
        var time = ComplaintTime.found(text);
        boolean other = reading.in(clause).stream()
                .anyMatch(mention -> OTHER_THINGS.contains(mention.term().kind()));
        if (clause == head || time.isEmpty() || other || ONCE.matcher(text).find()) {
            return false;
        }
        String before = text.substring(0, time.get().start());
        String rest = before + " " + text.substring(time.get().end());
        if (clause.number() < head.number()) {
            return clause.utterance() == head.utterance()
                    && (neutral(rest) || clause.number() == head.number() - 1 && (event || text.contains("woke up")));
        }
        String last = before.substring(before.lastIndexOf(',') + 1);
        boolean goesOn = GOES_ON.matcher(last).find()
                && neutral(last)
                && !APART.matcher(before).find();
        return neutral(rest) || goesOn && !KIN.matcher(before).find();
    }

    private static boolean neutral(String words) {
        return Arrays.stream(words.strip().split(" +")).allMatch(word -> word.isEmpty() || NEUTRAL.contains(word));
    }
}
