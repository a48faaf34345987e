package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.SpokenDiagnosis.Sure;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/**
 * A clause late in a visit in, the disease it tells without a hedge and for the first time out: "so this is shingles",
 * "you have got a baker's cyst", "your ekg shows you are in atrial fibrillation". What was spoken of before is history.
 */
public final class ToldPlainly {

    private static final String FILLED =
            "(?:(?:just|also|do|does|really|clearly|definitely|actually|indeed|probably|all|now) )*";
    private static final String ARTICLES =
            "(?:(?:a|an|the|some|classic|textbook|case of|touch of|bit of|bad|nasty|nice|pretty|little|good|just|plain|simple|what we call|called) )*";
    private static final Pattern TOLD = Pattern.compile(
            "^(?:(?:so|and|okay|alright|well|now|unfortunately|yeah|yes|yep|no|listen|look|honestly|um|uh|,) )*(?:"
                    + "(?:you|he|she) " + FILLED + "(?:have|has) (?:got )?|(?:this|that|it|what you have) is " + FILLED
                    + ")"
                    + ARTICLES + "((?:[a-z-]+ ){0,3}?)$");
    private static final Pattern NAMES = Pattern.compile(
            "^(?:(?:so|and|okay|well|now|,) )*what (?:you|he|she|we) (?:(?:have|has)(?: got)?|are dealing with|are looking at) is (?!it\\b|that\\b|this\\b)");
    private static final Pattern FOUND = Pattern.compile(
            "\\b(?:x-rays?|films|mri|ct|scan|ultrasound|biopsy|pathology|culture|swab|ekg|ecg|emg|sleep study|echo|dexa|bone density|colonoscopy|endoscopy|nerve study) (?:test )?"
                    + "(?:shows?|showed|confirms?|confirmed|reveals|came back (?:as|showing|positive for|with)|is positive for|was positive for)(?: that)?"
                    + "(?: (?:you|he|she) (?:have|has|are|is)(?: in)?)? " + ARTICLES + "((?:[a-z-]+ ){0,2}?)$");
    /** Between the verb and the disease these make it something else. */
    private static final Pattern NO_PART = Pattern.compile(
            "\\b(?:not|no|any|to|of|for|with|history|risk|family|had|been|from|about|like|if|i|you|we|he|she|it|that|this|your|my|his|her|or|more|less|sign|signs|evidence|chance|due|because|why|what|how|on|in|at|the|than|other|well|under|mild|moderate|severe|small|large|big|common)\\b");

    private static final Pattern GRADE = Pattern.compile("(?:mild|moderate|severe|small|large|big|common) ");
    private static final Pattern GOES_ON = Pattern.compile(
            "^ (?:range|level|levels|medicine|medication|cream|clinic|shot|vaccine|specialist|pain|appointment|test|risk|screen|screening|symptoms|is|or|season|here|there|right here|going around|that (?:your?|my|his|her|he|she|they|i|we|people|everybody|everyone))\\b|.*\\b(?:ago|since|in the past|history|as a (?:child|kid)|already|before|going around|isn't it|(?<!\\bthe )right$|correct$|huh$)(?![a-z])");
    /** "it" may be anything, unless nothing but where it is follows. */
    private static final Pattern IT = Pattern.compile("^(?:[a-z]+ |, )*?it is ");

    private static final Pattern PART = Pattern.compile(
            "^ (?:of|in) (?:the|your|that|his|her) ((?:(?:left|right|big|lower|upper) )?(?:ankle|knee|shoulder|wrist|hip|foot|hand|finger|thumb|toe|elbow|back|neck|heel|rib)s?)\\b");

    private static final int LONGEST = 20;

    private ToldPlainly() {}

    public static Optional<Verdict> told(Clause clause, List<Mention> mentions) {
        return in(clause, mentions, TOLD);
    }

    /** Whether a statement tells one in a whole sentence, where nobody announced a plan. */
    public static boolean whole(Unit unit, Reading reading, Verbs verbs) {
        return !reading.announced()
                && unit.told().size() <= LONGEST
                && told(unit.clause(), reading.mentions()).isPresent()
                && Wellformed.sentence(unit.told(), SectionKind.ASSESSMENT_AND_PLAN, verbs);
    }

    /** What a test shows, which decides where nobody says more. */
    static Optional<Verdict> found(Clause clause, List<Mention> mentions) {
        return in(clause, mentions, FOUND);
    }

    /** Whether what begins like a question tells: "what you have is a trigger finger". */
    static boolean names(Clause clause) {
        return NAMES.matcher(clause.text()).find();
    }

    private static Optional<Verdict> in(Clause clause, List<Mention> mentions, Pattern tells) {
        if (!clause.byClinician() || clause.question() && !names(clause)) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(mention -> mention.clause() == clause
                        && mention.term().kind() == Kind.CONDITION
                        && (held(mention) || clause.question())
                        && first(mention, mentions)
                        && !deniedLater(mention, mentions))
                .flatMap(mention -> verdict(clause, mention, tells).stream())
                .findFirst();
    }

    private static Optional<Verdict> verdict(Clause clause, Mention mention, Pattern tells) {
        var words = clause.words();
        String before = String.join(" ", words.subList(0, mention.from())) + " ";
        String after = " " + String.join(" ", words.subList(mention.to(), words.size()));
        var told = tells.matcher(before);
        if (!told.find() || GOES_ON.matcher(after).lookingAt()) {
            return Optional.empty();
        }
        String kind = GRADE.matcher(told.group(1)).replaceAll("");
        if (NO_PART.matcher(kind).find()) {
            return Optional.empty();
        }
        var part = PART.matcher(after);
        boolean placed = part.find();
        if (IT.matcher(before).find() && !placed && !after.isBlank() && !after.startsWith(" ,")) {
            return Optional.empty();
        }
        String name = kind + mention.words() + (placed ? " of the " + part.group(1) : "");
        boolean hedged = before.contains(" probably ");
        return Optional.of(
                new Verdict(clause, name, hedged ? Sure.LIKELY : Sure.STATED, "", List.of(clause.evidence())));
    }

    private static boolean held(Mention mention) {
        return mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && mention.assertion().certainty() != Certainty.HYPOTHETICAL;
    }

    /** "it is gout that your father had" ... "so this is not gout" */
    private static boolean deniedLater(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.term().equals(mention.term())
                        && other.clause().number() > mention.clause().number()
                        && other.clause().byClinician()
                        && other.assertion().polarity() == Polarity.ABSENT);
    }

    private static boolean first(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .noneMatch(other -> other.term().equals(mention.term())
                        && other.clause().number() < mention.clause().number()
                        && !other.clause().question()
                        && held(other));
    }
}
