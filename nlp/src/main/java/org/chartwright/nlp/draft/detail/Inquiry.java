package org.chartwright.nlp.draft.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.ShortAnswer;
import org.chartwright.nlp.language.Clause;

/**
 * A clinician's question in, what it wants to know of a complaint out: since when, where, of what kind, how bad, how
 * often, what changes it.
 *
 * @param text its words without what only leads up to the question
 */
record Inquiry(Sought sought, Clause clause, String text) {

    /** What is wanted. */
    enum Sought {
        SEVERITY,
        SPREAD,
        SUDDEN,
        COURSE,
        LASTING,
        LENGTH,
        ONSET,
        OFTEN,
        CHANGED_BY,
        SITE,
        CHARACTER,
        TRIED,
        MEASURED
    }

    private static final Pattern LEADS =
            Pattern.compile("^(?:(?:ok|okay|and|so|alright|all right|right|now|well|then|but|great|good|yeah|yes|sure|i"
                    + " see|mm-hmm|fine|also|like|no|oh|again|ah|sorry|just|,) )+");
    private static final Pattern FILLERS = Pattern.compile(
            "\\b(?:exactly|kind of|sort of|at all|would you say|do you think|you think|do you feel like|do you find(?:"
                    + " that)?|(?<!feel |look |looks |feels )like(?!$|"
                    + " \\?$)|just|first|actually|usually|specifically|really|, daniel)\\b");

    private static final String COMPLAINTS =
            "(?:it|this|that|they|these|those|(?:the|your|this|that|these|those) [a-z-]+(?: [a-z-]+){0,2}?)";

    private static final Pattern NO_INQUIRY = Pattern.compile(
            "\\bif (?:it|things|they|the [a-z]+) (?:gets?|does|do|is|are|becomes?|worsens?|has|have)\\b|\\bcall (?:us|me)\\b|\\b(?:i|we) can\\b|\\bhelp (?:you|me|us)\\b|\\bquestions\\b|\\b(?:press|push|touch your|squeeze|lift|bend your|tell me if|let me"
                    + " know|family|mother|father|mom|dad|brother|sister|wife|husband|smok\\w*|drink\\w*|alcohol|cigarettes?|job|school|address|date"
                    + " of birth|pharmacy|allerg\\w*|surger\\w*|next appointment|will|going to"
                    + " (?:do|have|be|give)|pregnan\\w*|period|insurance|do i|can i|i will|we)\\b");

    /** What a yes or a no would settle, were it asked. */
    private static final Set<Sought> OF_QUESTIONS =
            Set.of(Sought.CHANGED_BY, Sought.COURSE, Sought.SPREAD, Sought.SUDDEN, Sought.TRIED);

    private static final Pattern SEVERAL = Pattern.compile(" and (?=(?:is it|how|where|when|what|does it|has it) )");

    private record Wording(Sought sought, Pattern words) {}

    private static final List<Wording> WORDINGS = List.of(
            of(
                    Sought.SEVERITY,
                    "\\b(?:scale|out of 10|\\d to 10|between (?:0|1|one|zero) and 10|pain level|10"
                            + " being)\\b|/10\\b|\\bhow (?:bad|severe|intense|strong|painful)"
                            + " (?:is|was|are|were|would|do|does|has)\\b|^how (?:bad|severe)\\b|^(?:(?:what|how) about |what is it )?(?:at|when it is)(?: at)?(?: its| the| your)? (?:worst|best)$|\\brate"
                            + " (?:it|the|this|that|your)\\b|\\bseverity of\\b"),
            of(
                    Sought.SPREAD,
                    "^(?:does|do|did|has|have|is|are) " + COMPLAINTS
                            + " (?:ever )?(?:been )?(?:radiat\\w*|travel\\w*|spread\\w*|go(?:es|ing)?"
                            + " anywhere|mov(?:e|es|ing|ed) (?:around |about"
                            + " )?(?:anywhere|anyplace)|mov(?:e|es|ing|ed)"
                            + " around\\b|shoot\\w*"
                            + " anywhere)"
                            + "|^" + COMPLAINTS + " (?:is )?(?:radiat\\w*|travel\\w*|spread\\w*)"
                            + " anywhere|^(?:does|do|did) (?:it|the pain)"
                            + " (?:radiate|spread)\\b|^is it (?:moving|going|spreading|radiating)"
                            + " (?:or moving )?anywhere|\\b(?:does|did|is|has) (?:it|the pain|this"
                            + " pain|that pain)"
                            + " (?:radiat\\w*|travel\\w*|spread\\w*|mov\\w+|go\\w*)(?: or \\w+)?"
                            + " (?:anywhere|to any|to other)"),
            of(
                    Sought.SUDDEN,
                    "\\bsudden(?:ly)?\\b.*\\bor\\b.*\\b(?:gradual\\w*|slow\\w*|build|built|progressive\\w*|over"
                            + " time)\\b|\\b(?:gradual\\w*|slowly|progressively)\\b.*\\bor\\b.*\\b(?:sudden\\w*|all at"
                            + " once|quick\\w*)\\b|^(?:did|was) (?:it|the|this)"
                            + " .*\\b(?:suddenly|sudden|gradual|gradually)\\b|\\bhow"
                            + " did " + COMPLAINTS + " (?:start|begin|come on)\\b"),
            of(
                    Sought.COURSE,
                    "\\b(?:constant|continuous|all the time|always there)\\b|\\b(?:come|comes|coming) and"
                            + " (?:go|goes|going)\\b|\\bon and"
                            + " off\\b|\\bintermittent\\b|\\b(?:getting|gotten|got|become|becoming|been) (?:progressively"
                            + " )?(?:any |a lot |much )?(?:better|worse)\\b(?!.*\\b(?:when|if|with|at"
                            + " night)\\b)|\\b(?:better|worse)\\b.*\\bor\\b.*\\b(?:same|changed|unchanged)\\b|\\bthe"
                            + " same\\b.*\\b(?:better|worse)\\b"),
            of(
                    Sought.LASTING,
                    "\\bhow long (?:does|do|did|would) " + COMPLAINTS + " (?:tend to )?(?:last|stay|go on)\\b"),
            of(
                    Sought.LENGTH,
                    "\\bhow long (?:has|have|is|are|had|was)\\b|\\bfor how long\\b|^(?:and )?how long(?: for)?$|\\bhow"
                            + " long ago\\b|\\bhow many (?:hours|days|weeks|months|years) (?:ago|(?:has|have)"
                            + " (?:it|this|that|the|these|you (?:had|been)))\\b"),
            of(
                    Sought.ONSET,
                    "\\bwhen (?:did|was it|have|has) .*\\b(?:start|started|begin|began|begun|notice|noticed|come"
                            + " on|came on|appear|appeared|get|develop)\\b|^since when\\b|^when did "
                            + COMPLAINTS + "$"),
            of(Sought.OFTEN, "\\bhow (?:often|frequently)\\b|\\bhow many times\\b"),
            of(
                    Sought.CHANGED_BY,
                    "\\b(?:anything|something|what|things|factors|movements?|motions?|positions?)\\b.*\\b(?:better|worse|helps?|helped|helping|eases?|relieves?|improves?|triggers?|brings?"
                            + " it on|aggravates?|causes?)\\b(?! this)|^(?:does|do|did) [a-z -]+ (?:make|made)"
                            + " (?:it|that|this|them|the [a-z -]+|your [a-z -]+) (?:feel )?(?:any |a bit"
                            + " )?(?:better|worse|easier)$|^(?:does|do|did) [a-z -]+ help(?: at all| with .*| when .*| if"
                            + " .*)?$|\\bwhen (?:is|are|was|does) " + COMPLAINTS
                            + " (?:get |feel )?(?:the |at its )?(?:worst|worse|best|better)\\b"
                            + "|^(?:is|are|was|does) " + COMPLAINTS
                            + " (?:get )?(?:any )?(?:worse|better) (?:when|if|with|at|in|after|on|during|while)\\b"),
            of(
                    Sought.SITE,
                    "^(?:which (?:one|side)s?|left or right|right or left|both(?: sides)?|on both sides|one side or both|both or just one)$|\\bwhere(?:abouts)?\\b|\\b(?:which|what)"
                            + " (?:part|side|area|spot|leg|arm|eye|ear|hand|foot|knee|shoulder|hip|breast|tooth|ankle|wrist|finger|toe)s?\\b|\\blocali[sz]e\\b|\\b(?:on|in)"
                            + " (?:the|one|your)"
                            + " (?:left|right|middle|front|back|inside|outside|top|upper|lower|one)\\b.*\\bor\\b|\\b(?:in|on|at|across|around)"
                            + " (?:the|one)"
                            + " (?:middle|front|side|left|right|inside|outside)\\b.*\\b(?:side|back|left|right|front|outside|inside|both)\\b"),
            of(
                    Sought.CHARACTER,
                    "\\bhow would you (?:describe|characteri[sz]e)\\b|\\bdescribe"
                            + " (?:it|the|this|that|your|what)\\b|\\bwhat (?:does|did|do) .*\\b(?:feel|look)"
                            + " like\\b|\\bwhat (?:kind|sort|type) of (?:a"
                            + " )?(?:pain|ache|headache|cough|feeling|sensation|discomfort|dizziness|rash)\\b|\\bwhat"
                            + " (?:is|was) .*\\blike$|\\bcharacter of\\b|\\bquality of\\b|\\bwhat colou?r\\b"
                            + "|\\b(?:sharp|dull|burning|stabbing|throbbing|achy|aching|crampy?|cramping|wet|productive)\\b.*\\b(?:sharp|dull|burning|stabbing|throbbing|achy|aching|crampy?|cramping|dry|pressure)\\b"),
            of(
                    Sought.TRIED,
                    "\\b(?:tried|taken|used|done|taking|try) (?:[a-z]+"
                            + " ){0,2}?(?:anything|any|something)\\b|\\banything (?:that )?you (?:have"
                            + " )?(?:tried|taken|done)\\b"));

    private static Wording of(Sought sought, String words) {
        return new Wording(sought, Pattern.compile(words));
    }

    /** Empty where the question asks for something else. */
    static Optional<Inquiry> in(Clause clause) {
        return all(clause).stream().findFirst();
    }

    /** All that one clause asks: "when did it start and is it the right hand or the left ?" */
    static List<Inquiry> all(Clause clause) {
        return Arrays.stream(SEVERAL.split(plain(clause.text())))
                .flatMap(part ->
                        of(clause, LEADS.matcher(part + " ").replaceFirst("").strip()).stream())
                .toList();
    }

    private static Optional<Inquiry> of(Clause clause, String text) {
        if (!clause.byClinician() || NO_INQUIRY.matcher(text).find()) {
            return Optional.empty();
        }
        return WORDINGS.stream()
                .filter(wording -> wording.words().matcher(text).find())
                .filter(wording -> wording.sought() != Sought.SEVERITY || !ShortAnswer.ofOther(text))
                .filter(wording -> clause.question() || !OF_QUESTIONS.contains(wording.sought()))
                .findFirst()
                .map(wording -> new Inquiry(wording.sought(), clause, text));
    }

    boolean says(String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static String plain(String said) {
        String text = FILLERS.matcher(LEADS.matcher(said).replaceFirst("")).replaceAll(" ");
        text = text.replaceAll(" ,(?= )|^,|,$", " ").replaceAll(" +", " ").strip();
        return LEADS.matcher(text + " ").replaceFirst("").strip();
    }
}
