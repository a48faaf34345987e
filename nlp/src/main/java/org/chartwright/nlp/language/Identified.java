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

    private static final Pattern CLINICIAN = Pattern.compile(
            LEADS
                    + "(?:(?:i am|my name is|my name's|this is|it is) (?:(?:one of the |a |an |the )(?:[a-z]+ ){0,2}(?:doctors?|gps?|nurses?|physicians?|practitioners?|students?|clerks?)\\b(?! (?:think|has|will|who))|(?:doctor|dr\\.?|nurse)\\b)"
                    + "|welcome to\\b|calling (?:you )?from\\b(?!.*\\b(?:because|about|regarding|with)\\b)|that works here$|i am calling(?: you)?(?: back)?$)");
    private static final Pattern SELF = Pattern.compile(LEADS
            + "(?:(?:my (?:(?:full|first|last|middle|home|email) )*(?:names?|surname|phone number)|(?:my|the) (?:(?:home|email) )?(?:date of birth|birthday|address|post ?code|zip code))(?:'s)?(?: is\\b| , |$)|my name's\\b|date of birth\\b|i am called\\b"
            + "|i was born (?:on|in|the) .*(?:\\d|" + MONTH + ")|born (?:in|on) (?:\\d|" + MONTH + ")"
            + "|(?:it|that) is (?:the )?[a-z0-9-]+ of " + MONTH + "\\b.*\\d{2,4}"
            + "|i live (?:at|on) [a-z0-9 ]*\\b(?:street|road|avenue|lane|drive|close|crescent|way|court)$)");

    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:have|having|had|has|feel|feeling|felt|hurts?|hurting|pain|aches?|aching|came|woke|noticed|started|been|got|getting|can not|because|problem|worried|rash|swollen)\\b");

    /** What an answer to such a question looks like: yes or no, a name, a number, a date, a street, a room. */
    private static final Pattern ANSWERS = Pattern.compile(LEADS
            + "(?:no ?|yes ?|(?:(?:i am|i'm|it is|that is|she is|he is|yes|no|,) ?)*(?:(?:all |just )?(?:alone|fine|ok|okay|alright|right|correct|private|safe|good|free|at home|by myself|on my own|perfect) ?)*|i (?:do|can|am|would)(?: not)?"
            + "|(?:i am|i'm|it is) (?:(?:at|in) (?:the|my|a|an) [a-z]+(?: [a-z]+)?|at home)(?: ,? ?(?:alone|by myself|on my own))?"
            + "|(?:(?:it is|that is|this is|i am|my name is|called|the one|just|use|i use|on|in|at|near) )*(?:(?!(?:i|me|my|he|she|they|him|her|and|but|is|was|makes?|made|left|right|am|are|floppy|weak|going|not|dead|dizzy|sick|bleeding)\\b)[a-z'-]+ ?){1,4}"
            + "|(?!.*\\b(?:me|my|he|she|they|but|makes?|made|am)\\b)(?=.*(?:\\d|\\b" + MONTH
            + "\\b|\\b(?:street|road|avenue|lane|drive|close|crescent|way|court)\\b)).*)$");
    /** What a clinician says back to it, with the words of the answer. */
    private static final Set<String> THANKS = Set.of(
            "ok",
            "okay",
            "right",
            "yes",
            "yeah",
            "great",
            "good",
            "perfect",
            "lovely",
            "brilliant",
            "fine",
            "sure",
            "thank",
            "thanks",
            "you",
            "very",
            "much",
            "hi",
            "hello",
            "nice",
            "to",
            "meet",
            "mr",
            "mrs",
            "ms",
            "miss",
            "got",
            "it",
            "that",
            "is",
            "and",
            "so",
            "no",
            "problem",
            "excellent",
            "wonderful",
            "alright",
            "all",
            "for",
            ",");

    private static final int LONGEST = 14;
    private static final int LONGEST_ECHO = 6;
    private static final int LONGEST_QUESTION = 24;

    private Identified() {}

    /** @param clauses all of the visit */
    public static Set<Integer> in(List<Clause> clauses) {
        var out = new HashSet<Integer>();
        var answer = new HashSet<String>();
        int asked = -1;
        for (Clause clause : clauses) {
            if (clause.byClinician()) {
                boolean asks = asks(clause);
                boolean echo = asked >= 0
                        && !clause.question()
                        && clause.tokens().size() <= LONGEST_ECHO
                        && clause.tokens().stream()
                                .allMatch(token -> THANKS.contains(token.text()) || answer.contains(token.text()));
                if (asks || CLINICIAN.matcher(clause.text()).find()) {
                    out.add(clause.number());
                } else if (echo) {
                    out.add(clause.number());
                }
                asked = asks ? clause.utterance() : echo ? asked : -1;
            } else if (clause.speaker() == Speaker.PATIENT) {
                boolean answers = asked >= 0
                        && clause.tokens().size() <= LONGEST
                        && ANSWERS.matcher(clause.text()).find();
                boolean tells = TELLS.matcher(clause.text()).find();
                if (!tells && (answers || SELF.matcher(clause.text()).find())) {
                    out.add(clause.number());
                    clause.tokens().forEach(token -> answer.add(token.text()));
                } else {
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
