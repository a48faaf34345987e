package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with its verb in the tense that its own words ask for out: "that is helped her" is
 * "that has helped her", "he has had a transplant a few years ago" is "he had", "he had pain for the last 3 weeks" is
 * "he has had". Where the words leave it open, nothing is changed.
 */
final class Tenses {

    private static final String LATELY =
            "(?:probably|also|already|always|never|still|definitely|really|certainly|since|not|usually|only|recently)";

    /** A form of "be" that was a "has", or that is too much; the group is the word. */
    private static final Pattern HAS = Pattern.compile("(?:^| )(is)(?= (?:" + LATELY
            + " ){0,2}(?:been|gotten|become) )|(?:^| )(is)(?= (?:" + LATELY + " ){1,2}had )|^(?:that|it|this) (is)(?= "
            + "(?:" + LATELY
            + " )?(?:helped|bothered|worked|caused|kept|hurt) (?:him|her|the patient|me|a|the|his|their) )");

    private static final Pattern TOO_MUCH = Pattern.compile(
            "(?:^| )(?:is|are|was|were) (?=(?:revealed|showed|demonstrated) (?:an?|the|some|no|mild|normal) )"
                    + "|(?:^| )(?:is|was|are|were) (?=(?:has|had|have|is|was|are|were) (?!been|to )(?:an?|the|no|some|his|her|their) )"
                    + "|(?<=(?:has|have) )been (?=(?:started|stopped) [a-z]+ing )|(?:^| )was (?=found (?:himself|herself|themselves) )");

    private static final String ONE_DAY =
            "(?:about|probably|maybe|around|roughly|approximately|like|just|over|almost|a|an|few|couple|of|several|two|three|one|\\d+|to|or|and|half|good|,) ";
    private static final String UNIT = "(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|while)";
    private static final String AGO = "(?:" + ONE_DAY + "){1,6}" + UNIT + " ago\\b";

    /** Words that begin a statement of their own, to which the time may belong. */
    private static final String PLAIN =
            "(?:(?!that|which|who|since|when|and|diagnosed|found|but|because|started|began|if|is|was|were|are|has|have|had|from|after|before|been|,)[a-z0-9-]+ )";

    private static final Pattern HAD =
            Pattern.compile("^(?:he|she|the patient|they) (?:also )?(has had)(?= " + PLAIN + "{1,8}" + AGO + ")");
    private static final Pattern DONE =
            Pattern.compile("^(?:he|she|i|we|they|the patient) (?:also )?(has|have)(?= (?:[a-z]{3,}ed|seen|done) "
                    + PLAIN + "{0,8}" + AGO + ")");
    private static final Pattern ONCE =
            Pattern.compile("^(?:he|she|the patient) (has)(?= (?:an?|his|her|their) (?:[a-z-]+ ){0,3}?"
                    + "(?:surgery|procedure|physical|checkup|visit|appointment|operation|colonoscopy|biopsy|mri|x-ray|scan|test|shot|injection|fall|accident) "
                    + AGO + ")");
    private static final Pattern LASTING = Pattern.compile("^(?:he|she|the patient) (had)(?= " + PLAIN
            + "{1,8}for the (?:last|past) (?:" + ONE_DAY + "){0,4}" + UNIT + "\\b(?! (?:of|before|prior)))");
    private static final Pattern POSITIVE =
            Pattern.compile("^(?:he|she|the patient|they) (?:also )?(has|have)(?= (?:positive|negative) for )");

    private static final Set<String> ONE = Set.of("he", "she", "patient", "it", "that", "this");

    private Tenses() {}

    static List<Token> of(List<Token> told) {
        if (told.size() < 4) {
            return told;
        }
        var out = replaced(told, HAS, "has");
        out = replaced(out, HAD, "had");
        out = seen(out);
        out = replaced(out, ONCE, "had");
        out = replaced(out, LASTING, "has", "had");
        out = positive(out);
        return without(out, TOO_MUCH);
    }

    /** "we have ordered some labs a week ago" is "we ordered". */
    private static List<Token> seen(List<Token> told) {
        var found = DONE.matcher(Reference.from(0, told));
        if (!found.find()) {
            return told;
        }
        int at = Reference.token(found.start(1), told);
        String next = told.get(at + 1).text();
        var out = new ArrayList<>(told);
        if (next.equals("seen") || next.equals("done")) {
            out.set(at + 1, out.get(at + 1).as(next.equals("seen") ? "saw" : "did"));
        }
        out.remove(at);
        return List.copyOf(out);
    }

    /** "he has positive for strep". */
    private static List<Token> positive(List<Token> told) {
        var found = POSITIVE.matcher(Reference.from(0, told));
        if (!found.find()) {
            return told;
        }
        int at = Reference.token(found.start(1), told);
        var out = new ArrayList<>(told);
        out.set(
                at,
                out.get(at)
                        .as(
                                ONE.contains(out.get(at - 1).text())
                                                || out.get(at - 1).is("also")
                                        ? "is"
                                        : "are"));
        return List.copyOf(out);
    }

    private static List<Token> replaced(List<Token> told, Pattern pattern, String... instead) {
        String words = Reference.from(0, told);
        var found = pattern.matcher(words);
        if (!found.find()) {
            return told;
        }
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        int from = Reference.token(found.start(group), told);
        int to = from + found.group(group).split(" ").length;
        var out = new ArrayList<>(told.subList(0, from));
        for (String word : instead) {
            out.add(told.get(from).as(word));
        }
        out.addAll(told.subList(to, told.size()));
        return List.copyOf(out);
    }

    private static List<Token> without(List<Token> told, Pattern pattern) {
        String words = Reference.from(0, told);
        var found = pattern.matcher(words);
        if (!found.find()) {
            return told;
        }
        int start = words.charAt(found.start()) == ' ' ? found.start() + 1 : found.start();
        int at = Reference.token(start, told);
        var out = new ArrayList<>(told);
        out.remove(at);
        return List.copyOf(out);
    }
}
