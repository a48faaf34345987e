package org.chartwright.nlp.draft.order;

import java.util.regex.Pattern;

/** What a clinician says of a remedy or a test in, whether it is advised against out: "paracetamol would not help". */
final class Unhelpful {

    private static final Pattern BEHIND = Pattern.compile(
            "^(?: (?!(?:but|and|so|because|if|which|that|although|instead)\\b)(?:[a-z]+|,)){0,5}? (?:(?:would|will|does|do|is|are|may|might|can|could|should)(?: (?:really|probably|actually|just))* not|is no|are no) (?:(?:really|actually|necessarily|usually|going to|likely to|be|do|make|of|any|much|very|that|use) )*(?:help|helpful|work|good|use|useful|needed|necessary|required|indicated|appropriate|effective|benefit|difference|anything|recommended)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:(?:no|not (?:much|any|a lot of)) (?:point|use|sense|benefit|need)(?: in| of| for| to)?|(?:would|will|do|should|could) not (?:(?:really|actually|personally|necessarily|think|want|you|to|we|i|need) )*(?:take|use|recommend|advise|prescribe|suggest|give|try|start|need|require|bother with)|not going to (?:give|prescribe|start|use|recommend))(?: (?:you|him|her|it|giving|taking|using|trying|prescribing|having|getting|doing|starting|with|on|to|take|have|the|a|an|any|some|for|of|or|and|this|that|your|another)| ,)*$");

    private Unhelpful() {}

    /** @param words the remedy as it is named there */
    static boolean said(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0
                && (BEHIND.matcher(text.substring(at + words.length())).find()
                        || BEFORE.matcher(text.substring(0, at).strip()).find());
    }
}
