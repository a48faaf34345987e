package org.chartwright.nlp.fact;

import java.util.regex.Pattern;
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
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|never|no|nothing|none|cancel\\w*|scheduled|postponed|supposed|denied|expensive|my (?:wife|husband|mother|father|mom|dad|son|daughter)|if|would|might)\\b");

    private HandledIt() {}

    static boolean said(Clause question, Answer answer) {
        Clause first = answer.clauses().getFirst();
        return ASKED.matcher(question.text()).find()
                && OF_IT.matcher(first.text()).find()
                && !NOT.matcher(first.text()).find();
    }
}
