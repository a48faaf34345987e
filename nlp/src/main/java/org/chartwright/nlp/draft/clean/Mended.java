package org.chartwright.nlp.draft.clean;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with the grammar of talk put as it is written out: "the patient seen the doctor" is
 * "the patient saw the doctor", "since 3 weeks" is "for 3 weeks", "he has had he would say 2" is "he has had 2".
 */
final class Mended {

    private static final String WHO = "(?:the patient|he|she|they|i|we)";
    private static final String SPAN = "(?:days?|weeks?|months?|years?|hours?|minutes?)";
    private static final String PAIRS =
            "(?:feet|legs|ankles|hands|knees|toes|eyes|hips|shoulders|headaches|sugars|pressures|fingers|lungs|symptoms|pills|bowels|joints)";
    private static final Map<String, String> OF_ONE = Map.of("has", "have", "is", "are", "was", "were", "does", "do");

    private static final List<Rewording> GRAMMAR = Stream.of(
                    List.of(
                            // "the patient has had he would say 2 of those"
                            Rewording.of(
                                    " (?:had|has|about|was|is|for|were|takes|drinks|smokes|maybe|at|,) (" + WHO
                                            + " (?:would say|wants? to say|guess(?:es)?|would guess|do(?:es)? not know(?=(?: ,)? (?:(?:about|maybe|like|probably) )?\\d))(?: ,)? (?:(?:about|maybe|like|probably) )?)(?=(?:\\d|a |an |the |maybe|about|every|once|twice))",
                                    ""),
                            Rewording.of("\\b(which is like it is|which is like) (?=\\d|a |the |about )", "which is"),
                            Rewording.of("\\b(is like it is) (?=\\d|a |the |about )", "is"),
                            Rewording.of(
                                    "(?:^|(?:and|but|so|,) )(her) (?:is|was|has|came|went)(?! (?:the|a|an)\\b)",
                                    "hers"),
                            Rewording.of(
                                    "\\b(?:have|has|had|is|are|was|were|with|got|there's) no (a|an|the) (?!few|lot|only|same|more|patient)",
                                    ""),
                            Rewording.of(", (who knows ,) (?=\\d|a |the )", "perhaps"),
                            Rewording.of(
                                    "^((?:and |so )?(?:i am (?:just )?reading|i will (?:just )?read)(?: (?:it|this|that))?(?: to (?:him|her|the patient))?(?: right)?(?: here)?(?: ,)?(?: and)?(?: it)?(?: says)?(?: that)? )(?=(?:the|a|an|there|no|it|his|her|their) )",
                                    ""),
                            Rewording.of(
                                    "(?<!\\b(?:is|are|was|were|be|been|feel|feels|felt|doing|look|looks|seem|seems|pretty|not|quite|an|the|went|going|say|said|says) )\\b(okay|yes|yeah) (?=(?:if|because|when|but|and|so) )",
                                    ""),
                            Rewording.of(
                                    "\\b(?:had|have|make|made|let) (?:the patient|him|her) (does) (?:a|an|the|some|this|that)\\b",
                                    "do"),
                            Rewording.of(
                                    "\\b(?:of|take|took|takes|with|from|in|tried|stopped) (them) (?!is |was |has |does |as |his |this )(?=[a-z]+s )",
                                    "those"),
                            Rewording.of("^yesterday (?:,)? ?" + WHO + " (is having) ", "had"),
                            Rewording.of("\\b(?:is|are|was|were) (swelled up|swelled)\\b", "swollen"),
                            Rewording.of("\\b(more) (?:worse|better|worser)\\b", ""),
                            Rewording.of(
                                    "(?<!ever |been )\\b(since) (?:(?:about|the last|the past|almost|like) )?(?:\\d+|a few|a couple of|several) "
                                            + SPAN + "\\b(?! ago| later| before| old| of age)",
                                    "for"),
                            Rewording.of("\\d+ " + SPAN + " (only)$", ""),
                            Rewording.of("^" + WHO + " (seen) (?!by\\b)", "saw"),
                            Rewording.of("\\band " + WHO + " (seen) (?!by\\b)", "saw"),
                            Rewording.of("\\b" + WHO + " (done) (?=[a-z]+(?:ed|t|ell|oke|ent) )", ""),
                            Rewording.of("^" + WHO + " (done) (?=the|a|an|my|his|her|their|some)\\b", "did"),
                            Rewording.of("\\b(swole) up\\b", "swelled"),
                            // "she'd skipped lunch" was read as "she would"
                            Rewording.of(
                                    "\\b" + WHO
                                            + " (would)(?= (?:already |just |never |also )?(?:been|gone|had|done|taken|seen|gotten|eaten|fallen|forgotten|broken|given|started|(?!need|feed|bleed|proceed|succeed|speed|exceed|breed|shed|embed)[a-z]{3,}ed)\\b)",
                                    "had"),
                            Rewording.of(
                                    "\\b(?:has|have) (got )(?=(?:an?|some|no|this|these|his|her|their|\\d+) )", ""),
                            // "i been checking it"
                            Rewording.of("\\b(?:the patient|he|she|it) (been) ", "has been"),
                            Rewording.of("\\b(?:they|we|i) (been) ", "have been"),
                            // "in what 2014", "since oh 9"
                            Rewording.of(
                                    "\\b(?:in|is|was|are|getting|gets|about|for|on|at|since|been|with|every|to) ((?:the )?what (?:, )?)(?=(?:(?:like|about|maybe|the) )?(?:\\d+\\b|last (?:week|month|year|summer|fall|winter|spring)\\b|twice\\b|third\\b|second\\b|first\\b))",
                                    ""),
                            Rewording.of(
                                    "\\b(?:in|is|was|about|for|at|since|been|around|like|after) ((?:, )?(?:oh|gosh|geez|let us see|let's see|hmm) (?:, )?)(?=(?:(?:like|about|maybe) )?(?:\\d|a |the |last |[a-z]+ber\\b|january|february|march|april|may|june|july|august|[a-z]+day\\b))",
                                    ""),
                            Rewording.of(
                                    "\\b(?:thinks?|says?|believes?|knows?|said|thought|told the patient) (, )(?=that )",
                                    ""),
                            Rewording.of("\\b(?:of|from|on|with|to|all|any|take|took|see) ('em)\\b", "them"),
                            Rewording.of(
                                    "\\bshow(?:s|ed)? (there is (?:(?:normal|fine|good|clear|okay) ))(?=there is )",
                                    ""),
                            Rewording.of("\\b(?:is|are|was|were|all) (swole)\\b", "swollen"),
                            Rewording.of("\\b" + PAIRS + " (was) ", "were"),
                            Rewording.of("\\b(?:his|her|their|the) " + PAIRS + " (is) ", "are"),
                            Rewording.of("\\b(do not got no|does not got no) ", "does not have any"),
                            Rewording.of("\\b(do not got|does not got|has not got) ", "does not have"),
                            Rewording.of(
                                    "\\bthere (is) (?:(?:just|only|about|like) )?(?:[2-9](?![+/])|\\d\\d+(?![+/])|a few|several|a couple|days|times|nights|some days|some nights|other)\\b(?! percent| %)",
                                    "are")),
                    OF_ONE.entrySet().stream()
                            .map(verb -> Rewording.of(
                                    "^the patient and (?:his|her|their) [a-z]+ (" + verb.getKey() + ") ",
                                    verb.getValue()))
                            .toList())
            .flatMap(List::stream)
            .toList();

    private Mended() {}

    static List<Token> of(List<Token> told) {
        return Rewording.all(GRAMMAR, told);
    }
}
