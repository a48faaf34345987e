package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/** A term that was asked about and the answer in, what the two claim of it out. */
final class Settle {

    private static final Pattern OVER =
            Pattern.compile("^(?:so |and )?(?:is|has|have|are) .*\\b(?:gone|resolved|cleared up|gone away)\\b");
    /** "maybe , i am not sure what that feels like" settles nothing. */
    private static final Pattern UNSURE =
            Pattern.compile("^(?:(?:well|okay|yeah|, ?) ?)*(?:maybe|possibly|perhaps|i am not sure|not sure)\\b");

    /** "have you measured a temperature" asks after the measuring. */
    private static final Pattern MEASURED = Pattern.compile(
            "\\b(?:measured?|measuring|check(?:ed|ing)?|tak(?:e|en|ing)|took|recorded?)(?: (?:a|an|any|your|the|for))*$");

    /** "have you been around anyone with the flu" asks after others. */
    private static final Pattern EXPOSED = Pattern.compile(
            "\\b(?:around|near|contact with|exposed to|exposure to|know|knew|met|is|has|was|were) (?:to )?(?:anyone|anybody|someone|somebody|people|others|any(?: other)? people)\\b(?! (?:ever |else )?(?:told|said|noticed|mentioned|diagnosed))|\\b(?:exposed to|exposure to|in contact with)\\b|^(?:(?:and|so|okay|is|has|does|,) )*(?:anyone|anybody|someone|somebody) (?:else )?(?:at|in the|with|you|around|have|has|had|been|got)\\b");

    /** "is the stool normal , or diarrhea ?" "yes" */
    private static final Pattern NORMAL_OR = Pattern.compile(
            "\\b(?:normal|regular|fine|okay|ok|good)\\b(?: ,)? or\\b|\\bor (?:is it |just )?(?:normal|regular|fine|okay|ok)\\b");

    private static final Pattern NOW = Pattern.compile("\\b(?:now|any ?more|currently|at the moment|today)\\b");

    private static final int SHORT_ANSWER = 12;

    /** "no , just when i lie down" denies no more than the rest of the time. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:just|only|except|unless|besides) (?:when|if|while|after|with|at night|sometimes|once)\\b");

    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:i|feel like)\\b.*\\b(?:though|once in a while|sometimes|occasionally)\\b");
    private static final Pattern FAR_KIN = Pattern.compile(
            "\\bbut\\b.*\\b(?:side|cousins?|cousin's|uncles?|aunts?|grand[a-z]+|mother|mom|father|dad|brother|sister)\\b");

    private static final String YES =
            "^(?:(?:oh|well|,) )*(?:yes|yeah|yep|correct|i do|i am)(?:(?: ,)? (?:sir|ma'am|i do|i am|doctor|all of (?:them|those)|both(?: of them)?))*";
    private static final Pattern YES_ALONE = Pattern.compile(YES + "$");
    private static final Pattern AND_MORE = Pattern.compile(YES + "(?: ,)? and\\b");
    private static final Pattern CHOICE = Pattern.compile("\\b(?:or|any|either|which)\\b");
    private static final Pattern RESERVED =
            Pattern.compile("\\b(?:only|just|not|never|except|but|stopped|no longer|used to|other than)\\b");

    private static final Set<String> DEFINITE = Set.of("your", "the", "that", "this", "those", "these");
    /** Between a definite word and what it stands with. */
    private static final Set<String> NEAR_TERM =
            Set.of("left", "right", "lower", "upper", "chronic", "same", "bad", "severe", "initial", "other");
    /** "are you still having the headaches" asks after what it names. */
    private static final Pattern ASKED_STILL = Pattern.compile(
            "\\b(?:you|still|been)(?: (?:ever|also|still|been|noticed any of))* (?:have|had|having|get|getting|notice|noticing|noticed|experienc\\w+|feel|feeling)(?: all| any of)? (?:your|the|that|this|those|these)(?: (?:left|right|lower|upper|chronic|same|bad|severe|initial|other))*$");

    /** A no to "have you ever had this rash before" does not deny the rash. */
    private static final Pattern BEFORE = Pattern.compile("\\b(?:ever|before|in the past)\\b");

    /** "have you ever been hospitalized for depression" asks after the stay, not after what it was for. */
    private static final Pattern FOR =
            Pattern.compile("(?<!positive|negative|looking|screened|tested) for(?: (?:a|an|any|some|your|the))?$");

    /** "ever had the shingles", "was it the gout", "did they find the appendicitis": there may be no such thing. */
    private static final Pattern ASKED_AFTER = Pattern.compile(
            "\\b(?:(?:ever|you) (?:have|had|get|gotten)|(?:was|is) (?:it|that)|find|found|see|seen|show|shown|have you had|caught|catch) the(?: (?:left|right|lower|upper|chronic|same|bad|severe|initial|other))*$");

    private static final Pattern BESIDES = Pattern.compile(
            "\\b(?:other than|apart from|aside from|besides|except(?: for)?|in addition to|along with|as well as)\\b(?!.*\\b(?:you|any|anything|is|are|has|have|do|does|did)\\b(?! (?:have|had|mentioned|been|are|were|said|told)\\b))[^?]*$");

    private static final Pattern RETURNED =
            Pattern.compile("^(?:so |and )?(?:is|has|did) .*\\b(?:back|come back|returned?|recurred)$");
    /** Not had before says nothing of now. */
    private static final Pattern HAD_BEFORE = Pattern.compile("\\bhad the\\b.*\\b(?:before|in the past)\\b");

    private static final Pattern ASKS_YOU = Pattern.compile(
            "\\b(?:do|did|have|are) you (?:have|had|having|notice|noticed|get|been having) any(?! .*\\bno\\b)");

    private static final Set<Kind> HANDLED = Set.of(Kind.DRUG, Kind.TEST, Kind.PROCEDURE);

    private final Terms terms;
    private final Assert claims;

    Settle(Terms terms, Assert claims) {
        this.terms = terms;
        this.claims = claims;
    }

    /** "do you have any pain in your foot no pain at all" in one breath of the patient: the first was asked. */
    static boolean anothersQuestion(Clause clause, Found found) {
        var before = String.join(" ", clause.words().subList(0, found.from()));
        return !clause.byClinician() && ASKS_YOU.matcher(before).find();
    }

    static boolean unsure(Clause said) {
        return UNSURE.matcher(said.text()).find();
    }

    /** "coughing anything up , any fevers" "no fever , i am bringing up yuck once in a while though". */
    private static boolean goesOn(Answer answer) {
        return answer.clauses().stream()
                .anyMatch(clause -> GOES_ON.matcher(clause.text()).find());
    }

    /** "any heart disease in the family" "not in my immediate family , but on my cousin's side". */
    private static boolean ofFarKin(Answer answer, Clause question) {
        return question.words().contains("family")
                && answer.clauses().stream()
                        .anyMatch(clause -> FAR_KIN.matcher(clause.text()).find());
    }

    /** "do you take a , b and c ?" "yes , and the c is an inhaler" affirms all three. */
    private static boolean ofAll(Answer answer, Clause question) {
        var first = answer.clauses().getFirst().text();
        boolean goesOn = answer.clauses().size() > 1
                && answer.clauses().get(1).tokens().getFirst().is("and");
        return !CHOICE.matcher(question.text()).find()
                && (AND_MORE.matcher(first).find()
                        || goesOn && YES_ALONE.matcher(first).matches())
                && answer.clauses().stream()
                        .noneMatch(clause -> RESERVED.matcher(clause.text()).find());
    }

    private static boolean limited(Answer answer) {
        return answer.clauses().stream()
                .anyMatch(clause -> LIMITED.matcher(clause.text()).find());
    }

    /** "other than the cough , any fever ?" leaves the cough as it was. */
    private static boolean setAside(Clause question, Found asked) {
        return BESIDES.matcher(String.join(" ", question.words().subList(0, asked.from())))
                .find();
    }

    /** "have you taken anything for the pain ?" takes it for granted, whatever the answer. */
    static boolean presupposed(Clause question, Found asked) {
        int at = asked.from() - 1;
        while (at > 0 && NEAR_TERM.contains(question.tokens().get(at).text())) {
            at--;
        }
        String said = String.join(" ", question.words().subList(0, asked.from()));
        if (asked.term().kind() == Kind.DRUG && (Allergens.besides(said) || HelpedOn.before(said))) {
            return true;
        }
        boolean complaint = asked.term().kind() == Kind.SYMPTOM || asked.term().kind() == Kind.CONDITION;
        if (!complaint
                || at < 1
                || OVER.matcher(question.text()).find()
                || !DEFINITE.contains(question.tokens().get(at).text())) {
            return false;
        }
        String before = String.join(" ", question.words().subList(0, asked.from()));
        return !ASKED_AFTER.matcher(before).find()
                && (BEFORE.matcher(question.text()).find()
                        || !ASKED_STILL.matcher(before).find());
    }

    /** "is the cancer back ?" "no": it was there. */
    static boolean notBack(Clause question, Answer answer) {
        return answer.sense() == Answer.Sense.NO
                && RETURNED.matcher(question.text()).find();
    }

    /** "still fever free" */
    private static boolean free(Clause question, Found asked) {
        return asked.to() < question.tokens().size()
                && question.tokens().get(asked.to()).is("free");
    }

    /** What the answer makes of an asked term; empty when it leaves it open. */
    Optional<Assertion> by(Answer answer, Clause question, Found asked, List<Found> allAsked, Assertion claim) {
        boolean over = OVER.matcher(question.text()).find();
        if (over && answer.sense() != Answer.Sense.OTHER) {
            boolean gone = answer.sense() == Answer.Sense.YES;
            return Optional.of(new Assertion(
                    gone ? Polarity.ABSENT : Polarity.PRESENT, Certainty.CERTAIN, claim.time(), claim.about()));
        }
        var open = new Assertion(Polarity.PRESENT, Certainty.CERTAIN, claim.time(), claim.about());
        if (setAside(question, asked)
                || otherSide(answer, question)
                || unsure(answer.clauses().getFirst())) {
            return Optional.empty();
        }
        if (HabitFacts.ended(asked, allAsked, answer)) {
            return Optional.of(new Assertion(Polarity.PRESENT, Certainty.CERTAIN, Fact.Time.PAST, claim.about()));
        }
        String before = String.join(" ", question.words().subList(0, asked.from()));
        boolean contact = EXPOSED.matcher(before).find() && claim.about() == Fact.About.PATIENT;
        if (contact) {
            return Optional.empty();
        }
        if (MEASURED.matcher(before).find() && asked.term().kind() == Kind.SYMPTOM) {
            return Optional.empty();
        }
        if (SideOf.asked(question, asked)
                || asked.term().kind() != Kind.DRUG && FOR.matcher(before).find()
                || HAD_BEFORE.matcher(question.text()).find() && answer.sense() == Answer.Sense.NO) {
            return Optional.empty();
        }
        if (free(question, asked)) {
            return answer.sense() == Answer.Sense.YES ? Optional.of(open.with(Polarity.ABSENT)) : Optional.empty();
        }
        boolean one = allAsked.stream()
                        .filter(other -> other.term().kind() == asked.term().kind())
                        .count()
                == 1;
        boolean bygone = Bygone.said(answer) && hadIt(answer, asked, one) || one && Turned.once(answer.clauses());
        if (bygone && asked.term().kind() == Kind.SYMPTOM) {
            return Optional.of(new Assertion(Polarity.PRESENT, Certainty.CERTAIN, Fact.Time.PAST, claim.about()));
        }
        if (asked.term().kind() == Kind.SYMPTOM && earlier(answer, asked)) {
            return Optional.of(open.past());
        }
        if (one && asked.term().kind() == Kind.SYMPTOM && Turned.atTimes(answer.clauses())) {
            return Optional.of(open);
        }
        boolean namesAnotherAsked = false;
        for (Clause clause : answer.clauses()) {
            var found = terms.in(clause.tokens());
            for (Found said : found) {
                var claimed = claims.of(clause.tokens(), said, found);
                if (claim.about() == Fact.About.PATIENT && claimed.about() != Fact.About.PATIENT) {
                    continue;
                }
                if (said.term().equals(asked.term()) && claimed.certainty() == Certainty.CERTAIN) {
                    return Optional.of(open.with(claimed.polarity()));
                }
                namesAnotherAsked |=
                        allAsked.stream().anyMatch(other -> other.term().equals(said.term()));
            }
        }
        long choices = allAsked.stream()
                .filter(other -> other.term().kind() == asked.term().kind())
                .count();
        boolean askedNegatively = claim.polarity() == Polarity.ABSENT;
        return switch (answer.sense()) {
            case NO ->
                limited(answer) || namesAnotherAsked && goesOn(answer) || ofFarKin(answer, question)
                        ? Optional.empty()
                        : Optional.of(open.with(Polarity.ABSENT));
            // "yes" to "any a or b ?" does not say which; "yes" to "no pain ?" says nothing clear
            case YES ->
                askedNegatively
                                || namesAnotherAsked && !(asked.term().kind() == Kind.DRUG && ofAll(answer, question))
                                || asked.term().kind() == Kind.SYMPTOM
                                        && NORMAL_OR.matcher(question.text()).find()
                                || choices > 1 && asked.term().kind() == Kind.SYMPTOM
                        ? Optional.empty()
                        : Optional.of(open);
            case OTHER ->
                one && HANDLED.contains(asked.term().kind()) && HandledIt.said(question, answer)
                                || HandledIt.dosed(question, answer, asked, allAsked)
                                || one && asked.term().kind() == Kind.SYMPTOM && Counted.said(question, answer)
                        ? Optional.of(open)
                        : Optional.empty();
        };
    }

    /** "one time he coughed so hard he threw up" */
    private boolean earlier(Answer answer, Found asked) {
        return answer.clauses().stream()
                .anyMatch(clause -> terms.in(clause.tokens()).stream()
                        .anyMatch(said -> said.term().equals(asked.term())
                                && Governors.of(clause, said).contains(Governors.Class.EARLIER)));
    }

    /** @param one whether nothing else was asked after, so that the answer need not name it */
    private boolean hadIt(Answer answer, Found asked, boolean one) {
        boolean denied = false;
        boolean another = false;
        for (Clause clause : answer.clauses()) {
            var found = terms.in(clause.tokens());
            for (Found said : found) {
                another |= !said.term().equals(asked.term())
                        && (said.term().kind() == Kind.SYMPTOM || said.term().kind() == Kind.CONDITION);
                if (said.term().equals(asked.term())) {
                    if (claims.of(clause.tokens(), said, found).polarity() == Polarity.PRESENT) {
                        return true;
                    }
                    denied |= !NOW.matcher(clause.text()).find();
                }
            }
        }
        return one && !denied && !another && Bygone.ofIt(answer);
    }

    /** "pain in your right knee ?" "no , the left one" denies the side, not the pain. */
    private static boolean otherSide(Answer answer, Clause question) {
        var first = answer.clauses().getFirst().words();
        boolean left = question.words().contains("left");
        boolean right = question.words().contains("right");
        return left != right && first.contains(left ? "right" : "left") && first.size() <= SHORT_ANSWER;
    }
}
