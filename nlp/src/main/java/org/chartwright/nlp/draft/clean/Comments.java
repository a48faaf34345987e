package org.chartwright.nlp.draft.clean;

import java.util.List;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without what the speaker only says about it out: "she was anemic , which is
 * something she has been dealing with for a while" is "she was anemic", "what happened was he slipped" is "he slipped".
 * What names a time, a number or a denial of its own stays.
 */
final class Comments {

    private static final String WHO = "(?:the patient|he|she|they|i|we|it)";
    private static final String OBJECT = "(?:the patient|him|her|them|me|us)";
    private static final String DEGREE =
            "(?:(?:not|just|really|very|pretty|so|a little|kind of|quite|too|always|also|super) )*";
    private static final String FELT =
            "(?:fun|great|nice|annoying|frustrating|weird|scary|a pain|tough|awful|terrible|interesting|crazy|wonderful|embarrassing|a bummer|a nuisance|aggravating|no fun|a shame|too bad|funny|a relief|awesome|strange|inconvenient)";
    private static final String BODY = "^(?:[^ ]+ ){3,}?[^ ]*[a-z0-9%]";

    private static final List<Rewording> RULES = List.of(
            // "... , which is something she has been dealing with for a while"
            Rewording.of(
                    BODY
                            + "( ,? ?which (?:is|was|has been) (?:just )?(?:something|a thing|one thing|one of those things) (?:that )?(?:"
                            + WHO + " )?(?!not |no )[a-z]+(?: [a-z]+){0,11})$",
                    ""),
            Rewording.of(
                    BODY + "( ,? ?which (?:is|was|has been|can be|gets) " + DEGREE + FELT + "(?: for " + OBJECT
                            + ")?)$",
                    ""),
            Rewording.of(
                    BODY + "( ,? ?(?:and|but|so) (?:that|it|this) (?:is|was|has been) " + DEGREE + FELT + "(?: for "
                            + OBJECT + ")?)$",
                    ""),
            // "... so that was good", "... and that is it", "... so there is that"
            Rewording.of(
                    BODY + "( ,? ?(?:and|so|but) (?:that|this) (?:is|was) (?:all )?(?:" + DEGREE
                            + "(?:good|fine)|that|it|about it|about all|pretty much it|where (?:we|i|the patient|he|she) (?:are|am|is) (?:at|now)?|how it goes|what it is))$",
                    ""),
            Rewording.of(
                    BODY
                            + "( ,? ?(?:and|so|but) (?:there is that|there (?:you|we) go|here (?:we|the patient|he|she|i) (?:are|is|am)|that is where (?:we|the patient|he|she|i) (?:are|is|am)(?: at)?))$",
                    ""),
            Rewording.of(BODY + "( ,? ?(?:and|so) (?:it|" + WHO + ") (?:was|is) like(?: ,(?: [a-z]+){0,3})?)$", ""),
            Rewording.of(
                    BODY
                            + "( ,? ?(?:if that is what it is called|if that is the word|for what it is worth|for whatever reason|of all things|knock on wood|god willing|thank god|thank goodness|go figure|you name it|blah blah(?: blah)?|as usual|and all|et cetera|or nothing|or anything either))$",
                    ""),
            // "what happened was he slipped"
            Rewording.of(
                    "^((?:so )?what (?:happened|happens) (?:was|is) (?:, )?(?:that )?)(?=" + WHO
                            + " |(?:his|her|their|the|a) )",
                    ""),
            Rewording.of(
                    "^((?:the|one|another|only|other) (?:only )?(?:other )?(?:thing|problem|issue|trouble) (?:is|was) (?:, )?(?:that )?)(?="
                            + WHO + " (?!not\\b|nothing\\b)(?:[^ ]+ ){2}[^ ])",
                    ""),
            // "as far as his sleep goes he wakes up"
            Rewording.of(
                    "^(as far as (?:the|his|her|their|my) (?:[a-z]+ ){1,3}(?:go|goes|is concerned|are concerned) (?:, )?)(?=(?:the patient|he|she) (?!.*\\b(?:it|that|them|this)\\b))",
                    ""),
            Rewording.of("^(in terms of )(?=[a-z]+ (?:, )?it )", "the"),
            Rewording.of("^(in terms of )(?=(?:the|his|her|their) (?:[a-z]+ ){1,2}(?:, )?it )", ""),
            Rewording.of(
                    "^(in terms of (?:the|his|her|their|my) (?:[a-z]+ ){1,2}(?:, )?)(?=(?:the patient|he|she) (?!.*\\b(?:it|that|them|this)\\b))",
                    ""),
            Rewording.of("^((?:doc|doctor|sir|ma'am|nurse) (?:, )?)(?=(?:" + WHO + "|his|her|their|the|there) )", ""),
            Rewording.of("[^ ] [^ ]+( , (?:doc|doctor|sir|ma'am))$", ""),
            // "the patient thinks , and they told her she was anemic"
            Rewording.of(
                    "^((?:the patient|he|she|they|i) (?:thinks?|thought|guess(?:es)?|means?) (?:, )?and (?:, )?)(?="
                            + WHO + " )",
                    ""),
            Rewording.of(
                    "^((?:the patient|he|she|they|i) (?:knows?|says?|guess(?:es)?) , )(?=(?:the patient|he|she|they|i|it) [a-z]+ )",
                    ""),
            // "so he would say he misses 2 or 3"
            Rewording.of("(?: |^)((?:the patient|he|she|i) would say (?:that )?)(?=(?:the patient|he|she|i|it) )", ""),
            // "but overall he guesses he feels well"
            Rewording.of(
                    "(?: |^)((?:the patient|he|she|i) guess(?:es)? (?:that )?)(?=(?:the patient|he|she|i|it) )", ""));

    private Comments() {}

    static List<Token> without(List<Token> told) {
        return Rewording.all(RULES, told);
    }
}
