package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's words in, of what kind they call a complaint out: "it is , like , sharp and kind of throbbing" is "sharp
 * and throbbing".
 *
 * @param words as a note writes them
 * @param clauses where they were said
 */
record QualitySaid(String words, List<Clause> clauses) {

    private static final Pattern QUALITY = Pattern.compile(
            "\\b(sharp(?:er)?|dull(?:er)?|ach(?:y|ing)|burn(?:ing|in)?|stabbing|stabby|throbbing|throbby|pulsing|pulsating|pounding|cramp(?:y|ing)|shooting|stinging|squeezing|crushing|pressing|tight|tightening|tearing|ripping|gnawing|pricking|prickly|prickling|tingl(?:y|ing)|numb|heavy|sore|tender|stiff|itchy|scratchy|electric|searing|nagging|hacking|barking|dry|wet|productive|watery|runny|loose|hard|soft|firm|solid|bloody|mucousy|slimy|greasy|raised|flat|bumpy|blistery|scaly|flaky|rough|red|pink|purple|brown|black|white|yellow|yellowish|green|greenish|clear|cloudy|frothy|foamy|spinning)\\b");
    private static final Pattern ALIKE = Pattern.compile(
            "\\b(?:feels?|is|was|felt) (?:more )?(?:like )+(an? (?:[a-z-]+"
                    + " ){0,3}(?:cramp|pressure|weight|band|knife|needles?|vice|vise|shock|curtain|stone|belt|ache|rock|stitch|bruise|toothache|hammer))\\b");
    private static final Pattern CUT = Pattern.compile(
            "\\b(?:but|when|if|sometimes|unless|because|especially|occasionally|initially|at first|used to)\\b|\\bwith"
                    + " the exception\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|without|rather than)\\b[^,]*$");
    private static final Pattern SOMETIMES = Pattern.compile("\\b(?:sometimes|occasionally)\\b");
    private static final int REACH = 3;

    static Optional<QualitySaid> in(Reply reply) {
        var found = new LinkedHashSet<String>();
        var clauses = new ArrayList<Clause>();
        for (Clause clause : reply.clauses().stream().limit(REACH).toList()) {
            var cut = CUT.matcher(clause.text());
            boolean later = cut.find();
            String plain =
                    (later ? clause.text().substring(0, cut.start()) : clause.text()).replaceAll(" ,(?= |$)|^, ", "");
            if (!clauses.isEmpty()
                    && !plain.matches(
                            "(?:(?:it|and|like|a bit|kind of|also|very|is|i would say|just|really|,) )*[a-z]+(?:"
                                    + " .*)?")) {
                break;
            }
            boolean own = clauses.isEmpty()
                    || plain.matches(".*\\b(?:it is|it feels|they are)\\b.*")
                    || plain.split(" ").length <= 4;
            var here = own ? qualities(plain) : List.<String>of();
            if (!here.isEmpty()) {
                found.addAll(here);
                clauses.add(clause);
            }
            if (later && !here.isEmpty()) {
                break;
            }
        }
        if (found.isEmpty() || found.size() > 4) {
            return Optional.empty();
        }
        return Optional.of(new QualitySaid(joined(List.copyOf(found)), clauses));
    }

    /** "a sharp one" is sharp, "not sharp" is not. */
    static List<String> qualities(String plain) {
        var out = new ArrayList<String>();
        var named = QUALITY.matcher(plain);
        while (named.find()) {
            String before = plain.substring(0, named.start());
            boolean noun =
                    plain.substring(named.end()).matches("^ (?:times|food|foods|tissues?|eyes?|water|work|time)\\b.*");
            if (!NOT.matcher(before).find()
                    && !noun
                    && !SOMETIMES.matcher(before).find()) {
                out.add(clinical(named.group(1)));
            }
        }
        var alike = ALIKE.matcher(plain);
        if (alike.find() && out.isEmpty()) {
            out.add("like " + alike.group(1));
        }
        return out;
    }

    private static String clinical(String word) {
        return switch (word) {
            case "achy" -> "aching";
            case "burn", "burnin" -> "burning";
            case "stabby" -> "stabbing";
            case "throbby" -> "throbbing";
            case "crampy" -> "cramping";
            case "runny" -> "loose";
            case "tingly" -> "tingling";
            default -> word;
        };
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
