package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What was said and under which label in, whether whoever stands under the patient's label speaks for a patient who
 * does not out: a parent of a small child. The clinician asks after "him" or "her" from the beginning, and hardly after
 * "you".
 */
final class SpokenFor {

    private static final String CHARGE =
            "(?:son|daughter|baby|boy|girl|child|toddler|infant|kid|kiddo|grandson|granddaughter|little (?:one|guy|girl|boy|man|lady))";
    /** Of whom a clinician speaks. */
    private static final Pattern OF_HIM =
            Pattern.compile("\\b(?:he|she|him|her|his|hers)(?:'s|'d)?\\b|\\byour (?:[a-z]+ )?" + CHARGE + "\\b");
    /** Of what nobody asks a parent but of themselves. */
    private static final Pattern OF_YOU = Pattern.compile(
            "\\b(?:do|did|are|were|have|has|can|could) you (?:[a-z]+ )?(?:have|had|having|feel|feeling|felt|take|taking|taken|been|smoke|drink|work|sleep|eat|hurt|get|getting|sleeping|eating|drinking|short|allergic|on any)\\b(?! (?:him|her|giving|worried|noticing|using|feeding|putting|a (?:question|chance)|any (?:questions|concerns|other children|pets)))|\\byour (?:chest|back|knees?|throat|breathing|belly|stomach|pain|legs?|blood pressure|mood|sleep|cough|heart)\\b");

    private static final Pattern THIRD = Pattern.compile("\\b(?:he|she)(?:'s|'d)? [a-z]");
    private static final Pattern PRESENTED = Pattern.compile("\\b(?:my|our) (?:[a-z-]+ ){0,3}?" + CHARGE
            + "(?: here| [a-z]+)? (?:has|is|had|keeps|was|woke|started|got|fell|hurt|wo|will|ca|can|does|did|needs|just|'s)\\b|\\bthis is (?:my|our) (?:[a-z-]+ ){0,3}?"
            + CHARGE + "\\b");
    private static final Pattern HERE = Pattern.compile("\\b(?:my|our) (?:[a-z-]+ ){0,2}?" + CHARGE + " here\\b");
    private static final Pattern OWN_COMPLAINT = Pattern.compile(
            "\\bi(?:'ve|'m| have| am|'d)? (?:been |just |also )*(?:having|got (?:a|an|this)|hurt|have (?:a|an|this|some|been|had)|feel|feeling|fell|had (?:a|an))\\b|\\bmy (?:chest|back|knees?|throat|head|belly|stomach|feet|foot|legs?|shoulder|neck|hip|ear)\\b");

    /** A visit opens so, and no talk of the family does. */
    private static final Pattern OPENING = Pattern.compile(
            "\\b(?:brings?|brought|going on|what can (?:i|we) do|(?:can|may) (?:i|we) help|seems? to be|the (?:problem|matter|trouble)|wrong|happen\\w*|who do we have|how (?:is|are|has|'s)|bother\\w*|here (?:for|today))\\b|\\bhow's\\b");

    private static final Pattern OF_NOW = Pattern.compile("\\b(?:is|does|has) (?:he|she)\\b");
    private static final Pattern OF_FAMILY = Pattern.compile(
            "\\bfamil(?:y|ies)\\b|\\b(?:passed away|died|hereditary|relatives)\\b|\\bwho is (?:with you|this with)\\b");
    private static final Pattern SELF =
            Pattern.compile("\\bi(?:'m|'ve|'d)? (?!think|guess|know|mean|gave|noticed|give)[a-z]");
    private static final int LONG = 40;
    private static final int EARLY = 4;
    private static final int OFTEN = 2;

    private SpokenFor() {}

    /** @param texts in lower case */
    static boolean is(List<String> texts, List<Speaker> speakers) {
        if (speakers.contains(Speaker.GUEST)) {
            return false;
        }
        // what is dictated of a patient is told to nobody
        var asking = texts.stream()
                .map(text -> text.split(" ").length > LONG ? "" : text)
                .toList();
        long ofHim = count(OF_HIM, Speaker.CLINICIAN, asking, speakers);
        long ofYou = count(OF_YOU, Speaker.CLINICIAN, texts, speakers);
        long self = count(SELF, Speaker.PATIENT, texts, speakers);
        long third = count(THIRD, Speaker.PATIENT, texts, speakers);
        if (early(texts).anyMatch(i -> OF_FAMILY.matcher(texts.get(i)).find())) {
            return false;
        }
        boolean asked = early(texts)
                .filter(i -> speakers.get(i) == Speaker.CLINICIAN
                        && OF_HIM.matcher(asking.get(i)).find())
                .anyMatch(i -> OPENING.matcher(texts.get(i)).find()
                        || OF_NOW.matcher(texts.get(i)).find());
        boolean presented = early(texts)
                .filter(i -> i > 0 && speakers.get(i) == Speaker.PATIENT)
                .anyMatch(i -> PRESENTED.matcher(texts.get(i)).find()
                        && OPENING.matcher(texts.get(i - 1)).find());
        boolean first = !texts.isEmpty()
                && speakers.getFirst() == Speaker.CLINICIAN
                && OF_HIM.matcher(asking.getFirst()).find();
        boolean own = !first
                && IntStream.range(0, Math.min(EARLY, texts.size()))
                        .anyMatch(i -> speakers.get(i) == Speaker.PATIENT
                                && OWN_COMPLAINT.matcher(texts.get(i)).find());
        boolean here = early(texts).anyMatch(i -> HERE.matcher(texts.get(i)).find());
        boolean toOther = asked && ofHim >= OFTEN && ofHim > OFTEN * ofYou;
        return !own
                && third * OFTEN >= self
                && (toOther && third >= OFTEN || presented && (third > 0 || here) && ofYou == 0);
    }

    /** Whether the clinician asks after "him" or "her" at least as much as after whoever is spoken to. */
    static boolean asked(List<Clause> clauses) {
        var texts =
                clauses.stream().filter(Clause::byClinician).map(Clause::text).toList();
        var speakers = texts.stream().map(text -> Speaker.CLINICIAN).toList();
        long ofHim = count(OF_HIM, Speaker.CLINICIAN, texts, speakers);
        return ofHim > 0 && ofHim >= count(OF_YOU, Speaker.CLINICIAN, texts, speakers);
    }

    private static IntStream early(List<String> texts) {
        return IntStream.range(0, Math.min(EARLY, texts.size()));
    }

    private static long count(Pattern pattern, Speaker of, List<String> texts, List<Speaker> speakers) {
        return IntStream.range(0, texts.size())
                .filter(i -> speakers.get(i) == of)
                .mapToLong(i -> pattern.matcher(texts.get(i)).results().count())
                .sum();
    }
}
