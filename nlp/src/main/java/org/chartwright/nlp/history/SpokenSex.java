package org.chartwright.nlp.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.Patient.Sex;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * The patient's sex where a visit says it in so many words: "66-year-old woman", "hello , mrs. marsh", "your last
 * period". Whom somebody is married to says nothing of it, and where the words disagree it is not known.
 */
public final class SpokenSex {

    /** Who is greeted by a title, is so in the first turns. */
    private static final int GREETED_WITHIN = 6;
    /** Who comes is told before anything else is asked. */
    private static final int TOLD_WITHIN = 12;

    private static final String WOMAN = "woman|female|lady|girl";
    private static final String MAN = "man|male|gentleman|boy|guy";
    private static final Pattern AGED =
            Pattern.compile("\\byears?[ -]?old (?:[a-z-]+ ){0,3}?(?:(" + WOMAN + ")|(?:" + MAN + "))\\b(?! ?')");
    private static final Pattern OWN = Pattern.compile("^(?:(?:well|so|yes|and|,) )*i am (?:an? )(?:[a-z-]+ ){0,2}?(?:("
            + WOMAN + ")|(?:" + MAN + "))\\b(?! (?:of|who|that|with))");
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:my|your|his|her|another|some|wife|husband|sister|brother|mother|father|mom|dad|son"
                    + "|daughter|friend|patients?)\\b.* years?[ -]?old\\b");
    private static final String NAME =
            "(?: (?!any\\b|a\\b|an\\b|the\\b|your\\b|my\\b|it\\b|that\\b|this\\b|out\\b|you\\b|some\\b|doses?\\b|work\\b|school\\b|for\\b)[a-z-]++)?+";
    /** Of all that bear a title, the one who is greeted by it or at the end of a clause is spoken to. */
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:hi|hello|hey|morning|afternoon|evening|welcome)(?: there)?(?: ,)? (?:(mrs\\.?|ms\\.?|miss|ma'am|maam|madam)|(?:mr\\.?|mister|sir))(?![a-z])"
                    + NAME + "(?! ?'|[a-z-])(?! (?:is|was|will|told|said|has|and)\\b)"
                    + "|(?:^|(?<![a-z])(?:okay|alright|so|well|now|thanks|thank you|seeing|see|in|you|today|,) )(?:(mrs\\.?|ms\\.?|ma'am|maam|madam)|(?:mr\\.?|mister|sir))(?![a-z])"
                    + NAME + "$");

    private static final Pattern STAFF = Pattern.compile(
            "\\bis (?:my|our|the|a|your) (?:[a-z]+ )?(?:student|nurse|assistant|resident|intern|scribe|colleague|partner|doctor|interpreter)\\b");
    private static final Pattern THEIRS = Pattern.compile("\\b(?:him|her|he|she|his|husband|wife|partner)\\b");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:your|my) (?:(?:last|next|first|own|monthly|menstrual) )?(?:(periods?(?! of)|pregnanc(?:y|ies)|menses|uterus|cervix|ovar(?:y|ies)|pap(?: smear| test)?|vagina|menopause|hysterectomy)|(?:prostate|vasectomy|testic(?:le|les)|scrotum))\\b");
    /** A period of time is no period. */
    private static final Pattern TIME =
            Pattern.compile("\\b(?:trial|grace|recovery|rest|waiting|probation|busy|free|enrollment) periods?\\b");

    private SpokenSex() {}

    /** Empty where it is not said, or said both ways. */
    public static Optional<Sex> in(List<Clause> clauses) {
        boolean accompanied = clauses.stream().anyMatch(clause -> clause.speaker() == Speaker.GUEST);
        Set<Sex> said = EnumSet.noneOf(Sex.class);
        for (Clause clause : clauses) {
            String text = clause.text();
            if (clause.utterance() < TOLD_WITHIN && clause.byClinician()) {
                find(AGED, OTHERS.matcher(text).find() ? "" : text, said);
            }
            if (clause.utterance() < GREETED_WITHIN
                    && clause.byClinician()
                    && !accompanied
                    && !STAFF.matcher(text).find()) {
                find(TITLE, text, said);
            }
            if (clause.speaker() == Speaker.PATIENT) {
                find(OWN, text, said);
            }
            if (!accompanied
                    && !TIME.matcher(text).find()
                    && !THEIRS.matcher(text).find()) {
                find(BODY, text, said);
            }
        }
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    private static void find(Pattern words, String text, Set<Sex> said) {
        var found = words.matcher(text);
        while (found.find()) {
            boolean woman = IntStream.rangeClosed(1, found.groupCount()).anyMatch(i -> found.group(i) != null);
            said.add(woman ? Sex.FEMALE : Sex.MALE);
        }
    }
}
