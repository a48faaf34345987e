package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/** Whether a statement breaks off before it has said what it set out to say: "his doctor told him", "she does but". */
final class Unfinished {

    private static final String PERSON = "(?:i|we|he|she|they|the patient)";
    private static final Pattern BREAKS_OFF = Pattern.compile(
            // "his doctor told him", not "as her doctor told her"
            "^(?!as |what |like )(?!.*\\b(?:what|that|which|as|like|whatever|than|everything)\\b).*\\b(?:told|tells|advised|asked|informed) (?:him|her|them|me|us|the patient)$"
                    // "his sugars have been running"
                    + "|\\b(?:sugars?|pressures?|rates?|numbers|levels?|temperatures?|readings?|a1c|weight) (?:has|have|had|is|are|was|were)(?: been)?(?: running)?$"
                    // "i advised the patient to work on"
                    + "|^(?!.*\\b(?:what|that|which|something|things?)\\b).*\\b(?:advised|asked|told|want|will|should|can) (?:[a-z]+ ){0,3}(?:work|focus|rely|depend|concentrate) on$"
                    + "|^there (?:is|are|was|were) (?:other|some|different) (?:days|times|things|people|ones)$"
                    // "she does but she has noticed"
                    + "|^" + PERSON + " (?:does|did|do) (?:but|when|since|because|so) "
                    + "|^(?!.*\\b(?:what|that|which|where|who)\\b).*\\bwe sent (?:that|this|those|it)$"
                    + "|\\bhow about(?: [^ ]+){0,3}$|^(?:.* )?(?:anybody|anyone) (?:else )?in (?:the|his|her|their) family have\\b"
                    // "when she lies down she can not fall"
                    + "|\\b(?:can|could|does|did) not (?:fall|even|really|keep|put|bring|seem)$"
                    // "upper and lower extremities"
                    + "|^(?:(?:bilateral|biceps|triceps|upper|lower|both|the|left|right|and|his|her|their|on|of) )+(?:extremities|extremity|arms?|legs?|hands?|feet|foot|knees?|shoulders?|hips?|elbows?|wrists?|ankles?|biceps|triceps|brachioradialis)$"
                    // "what he can do is when"
                    + "|\\b(?:wants?|needs?|likes?|going|trying|having) to (?:his|her|their|it|there) (?:[a-z]+ ){1,4}(?:is|are|was|were|has|have) ");

    private Unfinished() {}

    static boolean is(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        return BREAKS_OFF.matcher(words).find();
    }
}
