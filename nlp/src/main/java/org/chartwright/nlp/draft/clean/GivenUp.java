package org.chartwright.nlp.draft.clean;

import java.util.List;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without what was given up in it or follows it from the next one out: "we need to
 * her sugars are high" is "her sugars are high", "torsion , supination what about pronation" ends at the question.
 */
final class GivenUp {

    private static final String PERSON = "(?:i|we|he|she|they|the patient)";
    private static final String OWNER = "(?:the|his|her|their|the patient's)";
    private static final String BEING = "(?:is|are|was|were|has|have|will|can)";

    private static final List<Rewording> RULES = List.of(
            // "i think we need to | her blood sugars have been high"
            Rewording.of(
                    "^((?:(?:i|we) )?(?:(?:think|will|would|do|also|probably|we|i) )*(?:need|want|have|like) to )(?="
                            + "(?:his|her|their|the|it|there) (?:(?!that|which|who|if|when)[a-z-]+ ){0,8}?" + BEING
                            + " )",
                    ""),
            // "from looking at the notes , it looks like"
            Rewording.of(
                    "^((?:(?:on|in|from) )?(?:(?:looking|going) (?:at|over|through) )?(?:the|his|her|their) (?:results?|notes?|chart|records?) ,? ?"
                            + "it (?:looks|appears|seems) (?:like|that) )(?=(?:" + PERSON + "|" + OWNER + ") )",
                    ""),
            Rewording.of("^(we will see ,? ?(?:i think ,? ?)?)(?=i (?:will|would) )", ""),
            Rewording.of("recommend (what (?:we|i) (?:try|do|use|start with) is )", ""),
            Rewording.of("\\b(?:has|have|had) been (doing is )(?=[a-z]+ing )", ""),
            Rewording.of(
                    "^" + PERSON
                            + " does (smoke|drink|vape) ,? ?(?:he|she|the patient) (?:smokes|drinks|vapes) (?=about|maybe|probably|\\d|an? )",
                    ""),
            Rewording.of(
                    "\\b(not (?:too |that )?long ago ,? ?)(?=(?:about |maybe )?(?:an?|\\d+) (?:[a-z]+ ){1,4}ago\\b)",
                    ""),
            Rewording.of("\\b(yesterday ,? ?)(?=last night\\b)", ""),
            Rewording.of(
                    "^(?:(?! ago\\b| last | when | since | in \\d).)* (and )(?=(?:about )?(?:an?|\\d+) (?:few |couple (?:of )?)?(?:days?|weeks?|months?|years?) ago$)",
                    ""),
            Rewording.of("\\b(?:no|any) ((?:type|kind|sort)s? of )", ""),
            Rewording.of(" and (again , )(?=" + PERSON + " )", ""),
            Rewording.of(" , (so )(?=(?:about|maybe|probably) (?:an?|\\d+) )", ""),
            Rewording.of("\\b(?:sensation|strength|motor|pulses?|reflexes) (that it )(?=is |are )", ""),
            Rewording.of("\\babout \\d+ (about )(?=days|weeks|months|years|hours)", ""),
            Rewording.of(
                    "^((?:go|come) (?:down|away|back|up) |get better |heal up )(?=(?:i|we) (?:will|would|can) )", ""),
            // "... are midline the neck"
            Rewording.of(
                    "(?:midline|clear|normal|intact|soft|bilaterally|supple|nontender)( (?:and )?(?:the|his|her|their) (?:neck|heart|lungs?|abdomen|belly|skin|eyes|ears|throat|chest|extremities|legs))$",
                    ""),
            // "... okay then so we will first off"
            Rewording.of(
                    "^(?:[a-z0-9,-]+ ){4,}?(?:[a-z]{4,})( ,? ?so (?:we|i) (?:will|can|would|should)(?: first(?: off)?| then| go ahead(?: and)?)*)$",
                    ""),
            Rewording.of(
                    "^(?:[^ ]+ ){2,}?(?!of |is |know |and |that |to |or |not |if |say |ask |asked |see )[^ ]+( ,? ?(?:and )?(?:what|how) about(?: [^ ]+){1,4})$",
                    ""),
            Rewording.of(
                    "^(?:[^ ]+ ){3,}?[^ ]+( ,? ?but (?:(?:typically|usually|honestly) )?(?:other than that|in (?:that|this) (?:area|case|regard|respect)|with (?:the|these|those)(?: adjustments| changes)?))$",
                    ""),
            Rewording.of(
                    "^(?:[^ ]+ ){3,}?[^ ]+( ,? ?(?:and )?(?:then finally|the only (?:other )?thing|so that|if it was|if it is|in terms of|the next (?:day|morning|night|week)|that night|that morning))$",
                    ""));

    private GivenUp() {}

    static List<Token> without(List<Token> told) {
        return Rewording.all(RULES, told);
    }
}
