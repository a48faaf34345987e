package org.chartwright.nlp.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Clauses in, the numbers of those out that only set up the talk: who is speaking, names, birth dates and addresses
 * that are checked, whether one is heard and alone, which pharmacy is used.
 */
public final class Identified {

    private static final String LEADS =
            "^(?:(?:and|so|ok|okay|yes|yeah|yep|well|hi|hello|hey|sure|right|now|then|sorry|great|,) )*";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:(?:confirm|check|have|take|get|tell me|give me|catch|spell|what (?:is|was)|what's) (?:who|(?:me )?(?:your|you|the) (?:(?:full|first|last|home|email|current|own) )*(?:name|names|date of birth|dob|birthday|address|postcode|post code|zip code|age|email|first line|phone number|contact number|details))\\b"
                    + "|date of birth|first line of (?:your|the) address|(?:your|the) (?:home |email )?address\\b|your (?:postcode|post code|zip code)"
                    + "|(?:in|somewhere|place|space|room|location)(?: [a-z]+)? (?:(?:a|an|, a|,|and|that is|comfortable|nice) )*(?:private|quiet|confidential|secure|safe)\\b|private place|private space|confidential (?:place|space|conversation)"
                    + "|can you (?:hear|see) me|(?:is it|are you) (?:ok|okay|alright|safe|free|able) to (?:talk|chat|speak)\\b|\\bare ok to (?:chat|talk|speak)\\b"
                    + "|(?:which|what|your|a|nominated|preferred|usual) (?:local )?(?:pharmacy|chemist)\\b.*\\b(?:use|with|like|prefer|nearest|allocated|registered|nominated|usual)|(?:allocated|nominated|registered) (?:a|with a|your) (?:pharmacy|chemist))");
    /** Of a test or a swelling: no identity. */
    private static final Pattern CLINICAL = Pattern.compile(
            "\\b(?:pain|hurts?|symptoms?|problems?|medications?|medicines?|tablets?|allerg\\w+|family|cough|breath\\w*|prescri\\w+|blood|x-ray|results?|address (?:the|this|that|your|any))\\b");

    private static final Pattern CLINICIAN = Pattern.compile(LEADS
            + "(?:(?:i am|my name is|my name's|this is|it is) (?:(?:one of the |a |an |the )(?:[a-z]+ ){0,2}(?:doctors?|gps?|nurses?|physicians?|practitioners?|students?|clerks?)\\b(?! (?:think|has|will|who))|(?:doctor|dr\\.?|nurse)\\b)"
            + "|welcome to\\b|calling (?:you )?from\\b|that works here$|i am calling\\b)");
    private static final Pattern SELF = Pattern.compile(LEADS
            + "(?:(?:my|the) (?:(?:full|first|last|middle|home|email) )*(?:names?|surname|date of birth|birthday|address|post ?code|zip code|phone number)(?:'s)?(?: is\\b| , |$)|my name's\\b|date of birth\\b|i am called\\b"
            + "|i was born (?:on|in|the) .*(?:\\d|" + MONTH + ")|born (?:in|on) (?:\\d|" + MONTH + ")"
            + "|(?:it|that) is (?:the )?[a-z0-9-]+ of " + MONTH + "\\b.*\\d{2,4}"
            + "|i live (?:at|on) [a-z0-9 ]*\\b(?:street|road|avenue|lane|drive|close|crescent|way|court)$)");

    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:have|having|had|has|feel|feeling|felt|hurts?|hurting|pain|aches?|aching|came|woke|noticed|started|been|got|getting|can not|because|problem|worried|rash|swollen)\\b");

    private static final int LONGEST = 14;
    private static final int LONGEST_ECHO = 6;
    private static final int LONGEST_QUESTION = 24;

    private Identified() {}

    /** @param clauses all of the visit */
    public static Set<Integer> in(List<Clause> clauses) {
        var out = new HashSet<Integer>();
        int asked = -1;
        for (Clause clause : clauses) {
            if (clause.byClinician()) {
                boolean asks = asks(clause);
                boolean echo = asked >= 0
                        && clause.tokens().size() <= LONGEST_ECHO
                        && !TELLS.matcher(clause.text()).find();
                if (asks || CLINICIAN.matcher(clause.text()).find()) {
                    out.add(clause.number());
                } else if (echo && !clause.question()) {
                    out.add(clause.number());
                }
                asked = asks ? clause.utterance() : echo ? asked : -1;
            } else if (clause.speaker() == Speaker.PATIENT) {
                boolean answers = asked >= 0 && clause.tokens().size() <= LONGEST;
                boolean tells = TELLS.matcher(clause.text()).find();
                if (!tells && (answers || SELF.matcher(clause.text()).find())) {
                    out.add(clause.number());
                } else if (tells) {
                    asked = -1;
                }
            }
        }
        return out;
    }

    private static boolean asks(Clause clause) {
        return clause.tokens().size() <= LONGEST_QUESTION
                && ASKS.matcher(clause.text()).find()
                && !CLINICAL.matcher(clause.text()).find();
    }
}
