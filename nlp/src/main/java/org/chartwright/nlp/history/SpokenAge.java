package org.chartwright.nlp.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * How old the patient is, where patient, companion or clinician says it.
 *
 * @param count in full units
 * @param unit "year", of a small child also "month", "week" or "day"
 * @param evidence where it was said
 */
public record SpokenAge(int count, String unit, List<Evidence> evidence) {

    private static final int OLDEST = 110;
    /** What is said of a number below is hardly the age of somebody who is spoken to. */
    private static final int GROWN = 16;

    private static final String OLD = "(\\d{1,3}) ?-? ?years?[ -]?(?:old|of age)\\b";
    private static final String TURNED = "i (?:have )?(?:just |recently )?turned";
    private static final String LATELY = "(?:yesterday|today|recently|(?:last|this) (?:week|month|weekend|[a-z]+day))";
    private static final String YEARS = "(?: years?(?: old| of age| young)?)?";

    private static final List<Pattern> OWN = List.of(
            Pattern.compile("\\b(?:i am|" + TURNED + ") (?:now )?(?:an? )?(?:[a-z-]+ )?" + OLD),
            Pattern.compile("\\b" + TURNED + " (\\d{1,3})(?: " + LATELY + ")?(?: ,[^\\d]*)?$"),
            Pattern.compile("\\bi am (\\d{1,3}) and (?:i am )?an? (?:[a-z-]+ ){0,3}(?:wo)?(?:man|male|girl|boy|lady)$"),
            Pattern.compile("\\bi am (\\d{1,3}) and (?:i am )?an? (?:[a-z-]+ ){0,3}female$"),
            Pattern.compile("\\ban? (?:[a-z-]+ ){0,2}?" + OLD + " (?:[a-z-]+ ){0,3}?like (?:me|myself)\\b"),
            Pattern.compile("\\b(?:of|in|all) my (\\d{1,3}) years (?:on (?:this |the )?(?:earth|planet)|of life)\\b"));
    /** "a compliment for a 60 year old lady" */
    private static final Pattern FOR_ONE =
            Pattern.compile("\\bfor an? " + OLD + " (?:woman|lady|man|gentleman|guy|person)$");

    private static final Pattern OTHERS = Pattern.compile("\\b(?:he|she|they|his|her|their|my)\\b");
    /** "i am cuban . a proud 57 year old cuban" */
    private static final Pattern ONE = Pattern.compile("^(?:just )?an? (?:[a-z-]+ )?" + OLD);

    private static final Pattern ASKED = Pattern.compile(
            "\\bhow old (?:are you|did you say you (?:were|are)|you are)\\b|\\b(?:what is|and|confirm|state|verify|give me|tell me|remind me of) your (?:current |exact )?age\\b|\\bwhat age are you\\b");
    private static final Pattern IDENTITY =
            Pattern.compile("\\b(?:your|full) name\\b|\\bdate of birth\\b|\\bname and age\\b");
    private static final Pattern ANSWER =
            Pattern.compile("^(?:(?:i am|my age is|and|it is|yes|yeah|so|just|well|sure|um"
                    + "|oh|now|hi|hello|good|morning|afternoon|evening|doctor|" + TURNED + "|,) )*(\\d{1,3})" + YEARS
                    + "(?: (?:now|today|last \\w+|doctor|sir|ma'am))*(?: (?:and|,) [^\\d]*)?$");
    private static final Pattern I_AM = Pattern.compile("\\bi am (\\d{1,3})(?: years? old)?(?: ,)?(?: sir| ma'am)?$");

    private static final Pattern TOLD = Pattern.compile("\\byou are (?:an? )?" + OLD);
    private static final Pattern TOLD_AND_ASKED = Pattern.compile(
            "\\byou (?:are|have (?:just |recently )?turned|(?:just |recently )turned) (?:now |only |just |already )*(\\d{1,3})"
                    + YEARS + "(?: (?:,|and) [a-z -]+)?(?: ,)? (?:correct|right|is that (?:correct|right))\\b");
    private static final Pattern OF_THIS_ONE =
            Pattern.compile("\\bthis (?:man|woman|gentleman|lady|boy|girl|child|patient) is " + OLD);
    private static final Pattern LIKE_YOU =
            Pattern.compile("\\ban? (?:[a-z-]+ ){0,2}?" + OLD + " (?:[a-z-]+ ){0,2}?like you(?:rself)?\\b");
    private static final Pattern IN_PASSING =
            Pattern.compile("\\byou are (?:(?:only|just) (\\d{1,3})|(\\d{1,3}) though)$");
    private static final Pattern MEASURED = Pattern.compile(
            "\\b(?:temperature|oxygen|saturation|weigh\\w*|pressure|pulse|heart|pounds?|bmi|sugars?|week|weeks|score|scale)\\b");

    private static final String WHO =
            "(?:male|female|woman|man|gentleman|lady|boy|girl|infant|newborn|child|patient)\\b";
    /** "brenda is a 62-year-old female here for": how a clinician begins a note. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:^|\\bis |, |\\bpatient |\\bwith |\\bhave )(?:an? )?(\\d{1,3}) ?-? ?(year|month|week|day)s?[ -]?old (?:(?!and\\b)[a-z-]+ ){0,4}?"
                    + WHO);
    /** "walter szymanski , 71 , follow-up for": who comes, and how old. */
    private static final Pattern LISTED = Pattern.compile(
            "^(?:(?:new |next )?(?:dictation|patient|pt)(?: is)?(?: ,)? )?(?!labs?|vitals?|blood|the|so|okay|you)(?:[a-z.'-]+ ){2,5}, (\\d{2}) , (?!\\d)[a-z]");

    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:last|yesterday|had|saw|imagine|his|her|my|your|like|for|every|any|each)\\b|\\byou are\\b");

    private static final int EARLY = 10;

    private static final Pattern THEN = Pattern.compile(
            "\\b(?:when|since|until|before|after|if|was|as though|like i)\\b|\\bnot (?:yet |even )?an? \\d");
    private static final Pattern GREETING = Pattern.compile(
            "(?:(?:hi|hello|hey|good|morning|afternoon|evening|doctor|doc|sir|ma'am|there|oh|nice to meet you|,)(?: |$))+");
    private static final Pattern RUEFUL = Pattern.compile("^(?:(?:oh|please|,) )*(?:do not remind me|guilty|sadly)\\b");

    public SpokenAge {
        evidence = List.copyOf(evidence);
    }

    /** The age that a visit says first; empty where none is said of the patient. */
    public static Optional<SpokenAge> in(List<Clause> clauses) {
        for (Clause clause : clauses) {
            var age = clause.byClinician()
                    ? introduced(clause)
                            .or(() -> byClinician(clause, clauses))
                            .or(() -> AgeOfCharge.in(clause, clauses))
                    : own(clause, clauses);
            if (age.isPresent()) {
                return age;
            }
        }
        return Optional.empty();
    }

    private static Optional<SpokenAge> introduced(Clause clause) {
        if (clause.question() || clause.number() > EARLY) {
            return Optional.empty();
        }
        var said = INTRODUCED.matcher(clause.text());
        if (said.find()
                && !OF_ANOTHER
                        .matcher(clause.text().substring(0, said.start(1)))
                        .find()) {
            return age(said.group(1), said.group(2), List.of(clause.evidence()));
        }
        var listed = LISTED.matcher(clause.text());
        return clause.number() <= 2 && listed.find()
                ? age(listed.group(1), List.of(clause.evidence()))
                : Optional.empty();
    }

    private static Optional<SpokenAge> own(Clause clause, List<Clause> clauses) {
        if (clause.speaker() != Speaker.PATIENT
                || clause.question()
                || THEN.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        var said = OWN.stream()
                .map(pattern -> pattern.matcher(clause.text()))
                .filter(Matcher::find)
                .findFirst();
        if (said.isPresent()) {
            return age(said.get().group(1), List.of(clause.evidence()));
        }
        var forOne = FOR_ONE.matcher(clause.text());
        if (forOne.find() && !OTHERS.matcher(clause.text()).find()) {
            return age(forOne.group(1), List.of(clause.evidence()));
        }
        var one = ONE.matcher(clause.text());
        boolean goesOn = clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && clauses.get(clause.number() - 1).text().startsWith("i am ");
        return goesOn && one.find() ? age(one.group(1), List.of(clause.evidence())) : Optional.empty();
    }

    /** What is said to a question until the clinician asks the next, without greetings. */
    static List<Clause> answers(Clause question, List<Clause> clauses) {
        return clauses.subList(question.number() + 1, clauses.size()).stream()
                .dropWhile(other -> other.utterance() == question.utterance())
                .takeWhile(other ->
                        other.utterance() <= question.utterance() + 3 && !(other.byClinician() && other.question()))
                .filter(other ->
                        !other.byClinician() && !GREETING.matcher(other.text()).matches())
                .toList();
    }

    private static Optional<SpokenAge> byClinician(Clause clause, List<Clause> clauses) {
        var all = answers(clause, clauses);
        var next =
                all.stream().filter(other -> other.speaker() == Speaker.PATIENT).toList();
        boolean asked = ASKED.matcher(clause.text()).find();
        boolean identity = IDENTITY.matcher(clause.text()).find();
        for (Clause other : next) {
            var answer = (asked ? ANSWER : I_AM).matcher(other.text());
            if ((asked || identity) && answer.find()) {
                return age(answer.group(1), List.of(clause.evidence(), other.evidence()));
            }
        }
        if (THEN.matcher(clause.text()).find() || all.isEmpty()) {
            return Optional.empty();
        }
        var places = List.of(clause.evidence(), all.getFirst().evidence());
        var sense = Answer.senseOf(all.getFirst());
        if (sense == Answer.Sense.YES || RUEFUL.matcher(all.getFirst().text()).find()) {
            var told = List.of(TOLD, TOLD_AND_ASKED, OF_THIS_ONE).stream()
                    .map(pattern -> pattern.matcher(clause.text()))
                    .filter(Matcher::find)
                    .findFirst();
            if (told.isPresent()) {
                return age(told.get().group(1), places);
            }
        }
        return sense == Answer.Sense.NO ? Optional.empty() : inPassing(clause, clauses);
    }

    /** What the clinician mentions and nobody puts right: "you are only 25". */
    private static Optional<SpokenAge> inPassing(Clause clause, List<Clause> clauses) {
        var like = LIKE_YOU.matcher(clause.text());
        if (like.find()) {
            return age(like.group(1), List.of(clause.evidence()));
        }
        var passing = IN_PASSING.matcher(clause.text());
        boolean measured = clauses.stream()
                .filter(other -> Math.abs(other.utterance() - clause.utterance()) <= 1)
                .anyMatch(other -> MEASURED.matcher(other.text()).find());
        if (measured || !passing.find()) {
            return Optional.empty();
        }
        return age(Optional.ofNullable(passing.group(1)).orElse(passing.group(2)), List.of(clause.evidence()))
                .filter(age -> age.count() >= GROWN);
    }

    private static Optional<SpokenAge> age(String years, List<Evidence> evidence) {
        return age(years, "year", evidence);
    }

    static Optional<SpokenAge> age(String count, String unit, List<Evidence> evidence) {
        int number = Integer.parseInt(count);
        return number > 0 && number <= OLDEST ? Optional.of(new SpokenAge(number, unit, evidence)) : Optional.empty();
    }

    /** "54-year-old" */
    public String before() {
        return "%d-%s-old".formatted(count, unit);
    }

    /** "54 years old" */
    public String behind() {
        return "%d %s%s old".formatted(count, unit, count == 1 ? "" : "s");
    }
}
