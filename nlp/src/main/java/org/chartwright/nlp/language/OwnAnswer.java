package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Words in a clinician's utterance in, whether the patient said them: where a transcript runs both voices together, an
 * answer stands behind its question. Only words that a clinician hardly says of themselves are taken so.
 */
final class OwnAnswer {

    private static final Pattern OF_THE_BODY = Pattern.compile(
            "^(?:(?:yeah|yes|no|well|so|and|um|mostly|usually) )*(?:i (?:have (?:been|had|not|taken|noticed|tried|got|gotten|felt)"
                    + "|feel|felt|took|tried|had|was|am not|can not (?:find|sleep|walk|lift|move|get)|get|noticed|fell|hurt|do not think (?:so|there is))\\b"
                    + "|my (?:knee|back|shoulder|foot|ankle|hip|leg|arm|elbow|wrist|hand|neck|head|chest|stomach|wife|husband|mom|dad|mother|father|pain)\\b"
                    + "|it (?:hurts|burns|comes and goes|feels like it goes))");

    /** Nobody says so of a patient. */
    private static final Pattern DECISIVE = Pattern.compile(
            "\\bi (?:saw|called|told|went to) my (?:doctor|pcp|primary)\\b"
                    + "|^(?:(?:yeah|yes|well|so|and|but|,) )*(?:i (?:have been having|am having (?:a lot of|some|trouble|difficulty|pain))\\b"
                    + "|my (?:(?:right|left) )?(?:knee|back|shoulder|foot|ankle|hip|leg|arm|elbow|wrist|hand|neck|head|chest|stomach|throat) (?:is|hurts|aches|has been)\\b)");

    private static final Pattern GOES_ON = Pattern.compile("^(?:but|and|because|so) (?:it|i|then|they)\\b");
    private static final Pattern CLINICIAN_AGAIN =
            Pattern.compile("\\b(?:you|your|we will|i will|i am going to|let's|let me)\\b");

    private OwnAnswer() {}

    static boolean is(List<Token> said, boolean question, int utterance, List<Clause> before) {
        String text = said.stream().map(Token::text).collect(Collectors.joining(" "));
        if (question || CLINICIAN_AGAIN.matcher(text).find()) {
            return false;
        }
        if (DECISIVE.matcher(text).find()) {
            return true;
        }
        if (before.isEmpty() || before.getLast().utterance() != utterance) {
            return false;
        }
        var last = before.getLast();
        boolean answers = last.question() && OF_THE_BODY.matcher(text).find();
        boolean goesOn = last.speaker() == Speaker.PATIENT
                && (GOES_ON.matcher(text).find() || OF_THE_BODY.matcher(text).find());
        return answers || goesOn;
    }
}
