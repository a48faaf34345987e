package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/**
 * A question that names one medicine or test and its answer in, whether the answer takes it for granted by what it says
 * of "it" out: "and the trulicity ?" "i love it", "and the colonoscopy ?" "that was in 2021".
 */
final class HandledIt {

    private static final Pattern ASKED = Pattern.compile(
            "^(?:(?:and|so|okay|ok|now|then|good|great|alright|,) )*(?:(?:the|your|that|those) |(?:what|how) about |(?:how|what) (?:is|are|was|were|do|does|did) |tell me about |let us talk about |any (?:trouble|problems?|issues?|side effects?|luck) (?:with|from|on) |(?:is|are|was|were|do|does|did) (?:the|your|that) |(?:are|do) you still )");
    private static final String LEADS = "^(?:(?:oh|well|yeah|yes|um|honestly|so|and|,) )*";
    private static final Pattern OF_IT = Pattern.compile(LEADS
            + "(?:(?:it|this|that|they|those|these)(?: ones?)? (?:(?:just|really|always|still|kind of) )*(?:makes?|made|gives?|gave|upset|upsets|bothers?|bothered|helps?|helped|works?|worked|was|were|is (?:helping|working|fine|good|great|okay)|are (?:helping|working|fine|good)|did|does|do|came|showed|went|wore|fell|binds?|keeps?|kept|takes? the)"
            + "|i (?:(?:just|really|still|only) )*(?:love|like|hate|take|took|use|used|quit|stopped|tried|finished|started|skip|cut|had|got|forget) (?:it|that|them|those|this)(?: ones?)?"
            + "|they (?:took|had|put|started|stopped) (?:me |it |that )?(?:off |on )?(?:it|that|them|those)?)\\b");
    /** "and the furosemide ?" "40 in the morning" */
    private static final Pattern DOSE = Pattern.compile(
            LEADS
                    + "(?:(?:still|just|the|about|i take|i am on|it is|only|at) )*\\d[\\d.,/]*(?: (?:mg|mcg|milligrams?|micrograms?|units?))?(?:$| (?:,|in the (?:morning|evening)|at (?:night|bedtime)|before bed|once|twice|\\d times|a day|daily|every|each|nightly|mornings)\\b| ,)");

    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|no|nothing|none|cancel\\w*|scheduled|postponed|supposed|denied|expensive|my (?:wife|husband|mother|father|mom|dad|son|daughter)|if|would|might)\\b");

    private HandledIt() {}

    static boolean said(Clause question, Answer answer) {
        Clause first = answer.clauses().getFirst();
        return ASKED.matcher(question.text()).find()
                && OF_IT.matcher(first.text()).find()
                && !NOT.matcher(first.text()).find();
    }

    /** Whether a medicine that was asked after is answered with its dose. */
    static boolean dosed(Clause question, Answer answer, Found asked, List<Found> allAsked) {
        Clause first = answer.clauses().getFirst();
        return byName(asked, allAsked)
                && ASKED.matcher(question.text()).find()
                && DOSE.matcher(first.text()).find()
                && !NOT.matcher(first.text().replaceFirst(" (?:if|when) .*", ""))
                        .find();
    }

    /** "the water pill , the furosemide": the one drug that is named. */
    private static boolean byName(Found asked, List<Found> allAsked) {
        return asked.term().kind() == Kind.DRUG
                && allAsked.stream()
                        .allMatch(other -> other.term().kind() != Kind.DRUG
                                || other.term().equals(asked.term())
                                || other.term().group().equals("class"));
    }
}
