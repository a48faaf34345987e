package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit in, the symptom it is about out, when nobody named a reason for the visit: the patient's "my right knee is
 * bothering me", a symptom the clinician asks more about without being contradicted, or the first that the patient has.
 *
 * @param words its name, with the side when the patient says one
 * @param evidence where it was said
 * @param told the same with how long it has been there, when that was said at once; empty where it is a statement
 * @param places where all of that was said
 */
record Complaint(String words, List<Evidence> evidence, String told, List<Evidence> places) {

    static final String PARTS =
            "knee|shoulder|hip|ankle|elbow|wrist|hand|foot|back|neck|leg|arm|finger|thumb|toe|ear|eye|head|stomach|chest|throat|jaw|heel|calf|thigh";
    private static final String WHICH = "(?:left|right|lower|upper|big|middle|index|ring|little)";
    private static final Pattern HURTS = Pattern.compile(
            "\\bmy ((?:" + WHICH + " )*(?:" + PARTS
                    + ")) (?:has been |have been |had been |is |was |are |really |still |just |also )*(?:bothering|bothers|hurts|hurting|hurt|aches|aching|killing|sore|painful)\\b");
    /** "right upper arm pain" and "pain at the end of my right middle finger". */
    private static final Pattern PAIN_OF = Pattern.compile("\\b((?:" + WHICH + " )*(?:" + PARTS + ") pain)\\b");

    private static final Pattern PAIN_AT = Pattern.compile(
            "\\b(pain (?:in|at|on|of|over|around)(?: the (?:end|top|side|back|front|inside|outside|bottom|(?:left|right) side) of)?) (?:my|the|your|his|her) ((?:"
                    + WHICH + " )*(?:" + PARTS + "|abdomen|groin))\\b");
    private static final Pattern INJURED = Pattern.compile(
            "\\b(?:hurt|injured|twisted|sprained) (?:my|your) ((?:" + WHICH + " )*(?:" + PARTS + "))\\b");
    private static final Pattern HAS = Pattern.compile(
            "\\b(?:told me|says|said|see|hear|understand) (?:that )?you (?:have|had|got|have got) (?:a|an|some|this) ");
    /** "it looks like you have been having some difficulty swallowing". */
    private static final Pattern HAVING = Pattern.compile(
            "\\byou (?:have been |are |were )(?:having|experiencing|dealing with|struggling with|suffering from) (?:(?:a|an|some|any|little|bit|lot|of|this|these|more) )*");
    /** "you had positive lab work for hep c". */
    private static final Pattern RESULT = Pattern.compile(
            "\\b(?:you|he|she|the patient) (?:have|has|had) (?:an? |some )?((?:positive|abnormal) (?:[a-z0-9-]+ ){0,5}?[a-z0-9-]+)(?= ,| so| and| how| that| when| on|$)");

    private static final Pattern POST = Pattern.compile(
            "\\byear-old\\b.* ((?:status )?post(?:-op| op)? (?:[a-z-]+ ){0,4}[a-z-]+?)(?= on| in| from| ,|$)");
    private static final Pattern TESTED = Pattern.compile(
            "\\b(?:tests?|testing|screen\\w*|cultures?|labs?|blood ?work|results?|x-ray|mammogram|pap|smear|scan|ekg|mri|ct|ultrasound|biopsy|cologuard|titers?|antibod\\w+|antigen|findings?|levels?|enzymes?)\\b");
    private static final Pattern ASKING =
            Pattern.compile("(?:^|\\b)(?:do|did|does|have|has|had|if|when|whether|are|is|were)(?: you)? $");

    private static final Pattern QUITS = Pattern.compile(
            "\\b(?:ready|here|want|wanting|like|trying|decided) to (?:(?:finally|really) )*(?:quit|stop) (?:smoking|vaping)\\b");

    private static final int OPENING = 6;
    private static final int FIRST_TURNS = 3;
    static final Pattern DENIED = Pattern.compile("\\b(?:no|not|never|any|without|denies|if|used to)\\b");
    /** "problems with your right hip". */
    private static final Pattern PROBLEMS_WITH = Pattern.compile(
            "\\b(?:problems?|trouble|issues?) (?:with|in) your ((?:" + WHICH + " )*(?:" + PARTS + "))\\b");

    /** As a clinician dictates it. */
    private static final Pattern STATED =
            Pattern.compile("\\bchief complaint(?: is| of| ,| :)* ((?:" + WHICH + " )*(?:" + PARTS + ") pain)\\b");

    Complaint {
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
    }

    Complaint(String words, List<Evidence> evidence) {
        this(words, evidence, words, evidence);
    }

    /** With how long its first part has been there. */
    Complaint since(String first, ComplaintTime time) {
        int end = words.indexOf(first) + first.length();
        String with = words.contains(first)
                ? words.substring(0, end) + " " + time.words() + words.substring(end)
                : words + " " + time.words();
        return new Complaint(
                words,
                evidence,
                with,
                Stream.concat(evidence.stream(), Stream.of(time.said().evidence()))
                        .distinct()
                        .toList());
    }

    static Optional<Complaint> in(Reading reading, int early) {
        var brought = BroughtIn.in(reading);
        boolean result = known(reading)
                .filter(complaint -> complaint.words().matches("(?:positive|abnormal|status post) .*"))
                .isPresent();
        if (brought.isPresent() && !result) {
            return brought;
        }
        var clauses = reading.clauses();
        var known = known(reading);
        if (known.isPresent()) {
            return known.map(complaint -> ComplaintSide.of(complaint, clauses));
        }
        for (Clause clause : clauses.stream().limit(early).toList()) {
            var matcher = HURTS.matcher(clause.text());
            if (!clause.byClinician() && !clause.question() && matcher.find()) {
                var pain = new Complaint(matcher.group(1) + " pain", List.of(clause.evidence()));
                return Optional.of(ComplaintSide.of(pain, clauses).named(reading));
            }
        }
        var quits = clauses.stream()
                .filter(clause -> clause.utterance() < FIRST_TURNS
                        && !clause.byClinician()
                        && QUITS.matcher(clause.text()).find()
                        && reading.mentions().stream()
                                .noneMatch(mention -> mention.clause().utterance() == clause.utterance()
                                        && mention.term().kind() == Kind.SYMPTOM
                                        && mention.assertion().polarity() == Polarity.PRESENT)
                        && !clause.text().matches(".*\\bmy [a-z]+ (?:burns?|hurts?|aches?)\\b.*")
                        && !DENIED.matcher(clause.text()).find())
                .findFirst();
        if (quits.isPresent()) {
            return quits.map(clause -> new Complaint("smoking cessation", List.of(clause.evidence())));
        }
        var high = RunsHigh.in(reading);
        if (high.isPresent()) {
            return high;
        }
        return OwnWords.in(reading).or(() -> NamedFirst.in(reading, early));
    }

    private static Complaint of(Mention mention) {
        return new Complaint(mention.named(), List.of(mention.clause().evidence()));
    }

    /**
     * "i see that you injured your wrist", "the nurse told me that you have a tick bite": what the visit opens with.
     */
    private static Optional<Complaint> known(Reading reading) {
        for (Clause clause : reading.clauses().stream().limit(OPENING).toList()) {
            var injured = INJURED.matcher(clause.text());
            var has = HAS.matcher(clause.text());
            if (!clause.byClinician() || DENIED.matcher(clause.text()).find()) {
                continue;
            }
            if (injured.find()) {
                return Optional.of(new Complaint(injured.group(1) + " injury", List.of(clause.evidence())));
            }
            for (Pattern pattern : List.of(RESULT, POST)) {
                var found = pattern.matcher(clause.text());
                if (found.find() && (pattern == POST || tested(found, clause.text()))) {
                    String words = found.group(1).replaceFirst("^post ", "status post ");
                    return Optional.of(new Complaint(words, List.of(clause.evidence())));
                }
            }
            var having = having(clause, reading);
            if (having.isPresent()) {
                return having;
            }
            var stated = STATED.matcher(clause.text());
            if (stated.find()) {
                return Optional.of(new Complaint(stated.group(1), List.of(clause.evidence())));
            }
            var problems = PROBLEMS_WITH.matcher(clause.text());
            if (problems.find()) {
                return Optional.of(new Complaint(problems.group(1) + " problems", List.of(clause.evidence())));
            }
            var named = has.find()
                    ? reading.in(clause).stream()
                            .filter(mention -> mention.term().kind() == Kind.CONDITION
                                    && mention.assertion().polarity() == Polarity.PRESENT
                                    && mention.assertion().certainty() == Certainty.CERTAIN
                                    && clause.text().indexOf(mention.words(), has.end()) == has.end())
                            .findFirst()
                    : Optional.<Mention>empty();
            if (named.isPresent()) {
                return named.map(Complaint::of);
            }
        }
        return Optional.empty();
    }

    private static Optional<Complaint> having(Clause clause, Reading reading) {
        var found = HAVING.matcher(clause.text());
        if (clause.question() && !clause.text().contains("looks like") || !found.find()) {
            return Optional.empty();
        }
        return reading.in(clause).stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && !mention.words().equals("pain")
                        && clause.text().indexOf(mention.words(), found.end()) == found.end())
                .findFirst()
                .map(mention -> new Complaint(mention.named(), List.of(clause.evidence())));
    }

    /** For a pain without a place that is named late: an illness the patient spoke of at the beginning. */
    static Optional<Complaint> spokenOfFirst(Reading reading, int early) {
        return reading.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        && mention.clause().number() < early
                        && !mention.clause().byClinician()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().certainty() == Certainty.CERTAIN
                        && mention.assertion().about() == About.PATIENT)
                .findFirst()
                .map(Complaint::of);
    }

    static boolean late(Complaint complaint, List<Clause> clauses, int early) {
        return clauses.stream()
                .limit(early)
                .noneMatch(clause -> complaint.evidence().contains(clause.evidence()));
    }

    /** "you have a positive outlook" is no result, and "do you have a positive test" asks. */
    private static boolean tested(MatchResult found, String text) {
        return TESTED.matcher(found.group(1)).find()
                && !ASKING.matcher(text.substring(0, found.start())).find();
    }

    /** Where the pain is, by the first who says it. */
    static Optional<Complaint> placed(List<Clause> clauses, int early) {
        for (Clause clause : clauses.stream().limit(early).toList()) {
            String text = clause.text().replace(" ,", "");
            var of = PAIN_OF.matcher(text);
            var at = PAIN_AT.matcher(text);
            var injured = INJURED.matcher(text);
            if (clause.question() || DENIED.matcher(text).find()) {
                continue;
            }
            var evidence = List.of(clause.evidence());
            if (of.find()) {
                return Optional.of(new Complaint(of.group(1), evidence));
            }
            if (at.find()) {
                return Optional.of(new Complaint(at.group(1) + " the " + at.group(2), evidence));
            }
            if (injured.find()) {
                return Optional.of(new Complaint(injured.group(1) + " injury", evidence));
            }
        }
        return Optional.empty();
    }

    /** With the place where somebody calls it by its name. */
    Complaint named(Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && words.endsWith(mention.words()))
                .map(mention -> mention.clause().evidence())
                .filter(place -> !evidence.contains(place))
                .findFirst()
                .map(place -> new Complaint(
                        words,
                        Stream.concat(evidence.stream(), Stream.of(place)).toList()))
                .orElse(this);
    }
}
