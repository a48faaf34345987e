package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/**
 * Whether a clinician's "we" is the patient, who alone can do what is said: "we will wear the brace", "we are going to
 * take the motrin for a week"; not "we will take an x-ray".
 */
final class Together {

    private static final Pattern OF_PATIENT = Pattern.compile(
            "^we (?:will|can|should|would|are going to|need to) (?:wear (?:the|this|that|your|an?) "
                    + "|ice (?:it|the|this|that|your) |(?:take|use) (?:the|this|that|your)(?: [a-z-]+){1,3} (?:.*)"
                    + "(?:daily|a day|every (?:day|night|morning|\\d+ hours|evening)|with food|as needed|at bedtime|for (?:about |the next |another )?(?:an?|\\d+|a few) (?:days?|weeks?|months?))\\b)");
    private static final Pattern OF_CLINIC = Pattern.compile(
            "\\b(?:(?:out|off|you|look|x-rays?|blood|sample|picture|pictures|stitches|sutures|splint|staples|time|care|biopsy|history|machine|needle|scope|swab|laser)\\b)");

    private Together() {}

    /** @param tokens as they were spoken, from the "we" on */
    static boolean ofPatient(List<Token> tokens) {
        String words = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        return OF_PATIENT.matcher(words).find() && !OF_CLINIC.matcher(words).find();
    }
}
