package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/** A clause of somebody who came along in, whether they tell of themselves there out: "i am allergic to latex". */
public final class OfCompanion {

    private static final String WORDS =
            "also|have|had|do|am|was|just|always|still|never|not|did|get|got|take|takes|took|been|suffer|from|on|with|smoke|smoked|quit|myself|an?|the|some|really|bad|mild|severe|history|of|allergic|to|diagnosed|same|my|own|too|,|and|or|for|as|sort|kind|having|feel|feeling";
    private static final Pattern OWN = Pattern.compile("\\bi (?:(?:" + WORDS + ") )*$");
    private static final Pattern OF_CHARGE = Pattern.compile(
            "\\b(?:he|she|him|her|his)\\b|\\b(?:my|our|the) (?:[a-z]+ )?(?:son|daughter|baby|boy|girl|child)\\b");
    private static final Pattern OWN_HEALTH = Pattern.compile(
            "^(?:(?:and|but|well|so|yeah|no|yes|now|,) )*i (?:(?:have|had|am|was|also|do|just|still|always|been) )*(?:had (?:a|an|the|that|it|them|tubes)|have (?:a|an|the|that|it|them|been (?:sick|diagnosed|ill))|am (?:allergic|on|diabetic|asthmatic|sick)|take|smoke|diagnosed|allergic|(?:had|have) [a-z]+ (?:myself|too|as a (?:kid|child)))\\b");

    /** "mine ran 150", "my pressure is high too" */
    private static final Pattern OWN_THINGS = Pattern.compile(
            "^(?:(?:and|but|well|so|yeah|no|yes|now|,) )*(?:mine\\b|my (?:own |blood )?(?:pressures?|sugars?|cholesterol|a1c|back|knees?|doctor|medications?|pills|heart|cough|cold|asthma|allergies|thyroid)\\b)|^(?:(?:and|but|well|so|yeah|no|yes|now|,) )*i [a-z' ]*\\b(?:myself|too)$");

    private static final Pattern THEIR_KIN = Pattern.compile(
            "\\b(?:his|her) (?:[a-z]+ )?(?:brother|sister|mother|father|mom|dad|twin|grand[a-z]+|aunt|uncle|cousin)s?\\b");

    private static final Pattern MINE = Pattern.compile("\\b(?:my|our)\\b");

    private static final Pattern PREGNANCY = Pattern.compile(
            "\\b(?:pregnan\\w+|birth|born|labor|deliver\\w+|c-section|c section|womb|breast ?fe?ed\\w*|nurs(?:e|ing)|miscarriages?)\\b");
    private static final int REACH = 3;

    private OfCompanion() {}

    /** Whether somebody who came along speaks for the patient throughout. */
    static boolean throughout(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.speaker() == Speaker.GUEST)
                && clauses.stream().noneMatch(clause -> clause.speaker() == Speaker.PATIENT);
    }

    /** @param from the first token of what is told of */
    static boolean has(Clause clause, int from) {
        if (clause.speaker() != Speaker.GUEST
                || PREGNANCY.matcher(clause.text()).find()) {
            return false;
        }
        String before = String.join(" ", clause.words().subList(0, from)) + " ";
        return OWN.matcher(before).find();
    }

    /** A parent's mother is a grandmother, and who came along is not always the parent. */
    static String relative(Clause clause, String named) {
        return clause.speaker() == Speaker.GUEST
                        && !named.isEmpty()
                        && MINE.matcher(clause.text()).find()
                ? "family"
                : named;
    }

    /** Whether the whole clause tells of the companion's own health; a mother's pregnancy is the child's history. */
    public static boolean tells(Clause clause, List<Clause> clauses) {
        return clause.speaker() == Speaker.GUEST
                && clauses.subList(Math.max(0, clause.number() - REACH), clause.number() + 1).stream()
                        .noneMatch(near -> PREGNANCY.matcher(near.text()).find())
                && (OWN_HEALTH.matcher(clause.text()).find()
                        || OWN_THINGS.matcher(clause.text()).find())
                && !OF_CHARGE
                        .matcher(THEIR_KIN.matcher(clause.text()).replaceAll(""))
                        .find();
    }
}
