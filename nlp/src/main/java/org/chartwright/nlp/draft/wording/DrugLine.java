package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Token;

/**
 * Words of a clinician without a verb in, the line of a plan in them out: a drug with its dose ("and doxycycline 100
 * twice a day for 14 days") or drugs that are not to be taken ("no aleve , no advil"). What hangs on a condition is no
 * such line, and neither is what goes on in other words than those of a dose.
 */
public final class DrugLine {

    private static final String LEAD =
            "(?:(?:and|so|then|but|please|also|okay|ok|now|next|plus|well|alright|for (?:the |your )?[a-z]+ ,|,|the|your|that|same) )*";
    private static final String FORM =
            "(?: (?:gels?|creams?|ointment|lotion|patch|patches|enema|spray|drops|shots?|injections?|infusion|inhaler|powder|pills?|tablets?|succinate|tartrate|acid|xr|er|xl|sr|cr|extended release|low dose))*";
    private static final String DOSE =
            "(?:#|mg|mcg|grams?|units?|percent|%|puffs?|ml|cc|tablets?|tabs?|pills?|capsules?|drops?|doses?|infusions?|injections?|shots?|sprays?|per|kilo|kg|once|twice|times?|days?|daily|nightly|weekly|monthly|weeks?|months?|years?|hours?|every|each|other|at|in|the|a|an|for|to|up|of|night|bedtime|bed|morning|evening|afternoon|noon|breakfast|lunch|dinner|supper|meals?|food|with|on|and|then|,|as|needed|only|today|tonight|instead|meanwhile|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|by|mouth|under|skin|vein|empty|stomach|before|after|over|goes|go|same|one|two|half|quarter|side|sides|nostrils?|nose|eyes?|ears?|left|right|both|affected|areas?|spots?|hip|arm|thigh|gram|off|max|maximum|total|scalp|face|hands|feet|legs|rash|wound|im|iv|which is(?: an?)?|that is)";
    private static final String DRUG = "§" + FORM;

    private static final String FOR =
            "(?:if|when) (?:you|he|she|they|the_patient) needs? (?:it|to|them)|(?:if|when) (?:you|he|she|they|the_patient) (?:hurts?|(?:is|are) in pain|ha(?:ve|s) pain|aches?|itch(?:es)?|coughs?|wheezes?)|if needed|(?:only )?for (?:the |your |his |her |their )?(?:bad |severe )?(?:pain|nausea|itching|itch|cough|sleep|fevers?|headaches?|wheezing|anxiety|constipation|spasms?|heartburn|reflux|swelling)";
    /** Nothing ends after these. */
    private static final String CLOSED =
            "(?<! (?:at|in|the|a|an|for|to|up|of|with|on|and|then|,|as|by|under|over|per|every|each|which is|which is an|which is a|that is|goes|go|other|same))";

    private static final Pattern DOSED = Pattern.compile("^" + LEAD + "(?<line>" + DRUG + "(?: (?:" + FOR + "|" + DOSE
            + "|" + DRUG + ")" + FORM + ")+" + CLOSED + ")(?<rest> (?:,|and) .*)?$");
    private static final Pattern SAYS_HOW = Pattern.compile(
            "#|\\b(?:once|twice|daily|nightly|weekly|monthly|every|each|bedtime|night|morning|evening|as needed|instead|meanwhile|today|tonight|need|needs|needed|if|when|a gram|shot|injection|im|iv|patch)\\b");

    /** "plavix 75 , continue aspirin 81": what goes on tells what to do with another one. */
    private static final Pattern FURTHER = Pattern.compile(
            "^ (?:,|and|, and)(?: then| also| we| i| will|'ll)* (?:continue|start|stop|hold|keep|add|increase|decrease|cut|restart|resume) (?:(?:the|your|his|her|their|on|with) )*§[^?]*$");

    private static final Pattern REFUSED = Pattern.compile("^" + LEAD
            + "(?:for (?:the|your|his|her|their|this) (?:[a-z§-]+ ){1,3}(?:, )?)?"
            + "(?<line>no(?: more)? ¬" + FORM + "(?:(?: ,)?(?: (?:and|or))?(?: no(?: more)?)? ¬" + FORM + ")*"
            + "(?: (?:at this point|for now|today|yet|right now|at the moment|for the moment|either|(?:till|until) (?:we|i) know))?)"
            + "(?<rest> .*)?$");
    /** What limits the words before it. */
    private static final Pattern LIMITS = Pattern.compile(
            "\\b(?:if|unless|until|till|except|only|when|while|maybe|or|was|were|had|did|you (?:took|take|were|are on)|[?])(?= |$)");

    private static final Pattern LIMITS_REFUSAL = Pattern.compile(
            "^ (?:,? ?(?:and|but) )?(?:if|unless|until|till|before|after|except|for|during|while|when|on|in|the|more|over|beyond|#|than|at|around|once|yet|as|or|allergy|allergies|use|again|right|correct|then|last|this)(?= |$)|[?]|\\b(?:except|unless)\\b");

    private DrugLine() {}

    /** "eliquis , skip it 2 days before" */
    private static final Pattern TOPIC = Pattern.compile(
            "^" + LEAD + "(?<drug>" + DRUG
                    + ") (?:, )?(?<verb>skip|hold|stop|keep|continue|double|cut|drop|use|start|restart|take|increase|decrease|raise|lower) it(?<rest> .+)?$");

    /** The line in them, without what led up to it. */
    public static Optional<List<Token>> of(List<Token> told, List<Mention> mentions) {
        var shape = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        var left = new ArrayList<>(mentions);
        for (int i = 0; i < told.size(); ) {
            var drug = at(told, i, left);
            drug.ifPresent(left::remove);
            starts.add(i);
            if (drug.isPresent() && !sure(drug.get())) {
                return Optional.empty();
            }
            shape.add(drug.map(mention -> mention.assertion().polarity() == Polarity.PRESENT ? "§" : "¬")
                    .orElse(told.get(i).isNumber() ? "#" : told.get(i).text().replace(' ', '_')));
            i += drug.map(mention -> mention.words().split(" ").length).orElse(1);
        }
        starts.add(told.size());
        String words = String.join(" ", shape);
        var topic = TOPIC.matcher(words);
        if (topic.matches()) {
            var out = new ArrayList<>(part(told, starts, words, topic.start("verb"), topic.end("verb")));
            out.addAll(part(told, starts, words, topic.start("drug"), topic.end("drug")));
            int behind = topic.end("verb") + " it".length();
            if (topic.group("rest") != null) {
                out.addAll(part(told, starts, words, behind + 1, words.length()));
            }
            return Optional.of(out);
        }
        var refused = REFUSED.matcher(words);
        if (refused.matches()) {
            boolean limited = refused.group("rest") != null
                    && LIMITS_REFUSAL.matcher(refused.group("rest")).find();
            return limited
                    ? Optional.empty()
                    : Optional.of(part(told, starts, words, refused.start("line"), refused.end("line")));
        }
        var dosed = DOSED.matcher(words);
        boolean stands = dosed.matches()
                && SAYS_HOW.matcher(dosed.group("line")).find()
                && (dosed.group("rest") == null
                        || !LIMITS.matcher(dosed.group("rest")).find());
        boolean further = stands
                && dosed.group("rest") != null
                && FURTHER.matcher(dosed.group("rest")).find();
        return stands
                ? Optional.of(going(
                        further
                                ? part(told, starts, words, dosed.start("line"), words.length())
                                : part(told, starts, words, dosed.start("line"), dosed.end("line"))))
                : Optional.empty();
    }

    /** Whether the words are nothing but such a line. */
    public static boolean is(List<Token> told, List<Mention> mentions) {
        return of(told, mentions).filter(line -> line.size() == told.size()).isPresent();
    }

    private static boolean sure(Mention drug) {
        return drug.assertion().certainty() == Certainty.CERTAIN
                && drug.assertion().about() == About.PATIENT
                && drug.answered();
    }

    private static Optional<Mention> at(List<Token> told, int from, List<Mention> mentions) {
        boolean refused =
                from > 0 && (told.get(from - 1).is("no") || told.get(from - 1).is("more"));
        return mentions.stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG)
                .filter(mention -> {
                    var words = mention.words().split(" ");
                    return from + words.length <= told.size()
                            && IntStream.range(0, words.length)
                                    .allMatch(i -> told.get(from + i).is(words[i]));
                })
                .min(Comparator.comparing(
                        mention -> refused == (mention.assertion().polarity() == Polarity.PRESENT)));
    }

    private static List<Token> part(List<Token> told, List<Integer> starts, String words, int from, int to) {
        return told.subList(starts.get(spaces(words, from)), starts.get(spaces(words, to) + 1));
    }

    private static int spaces(String words, int end) {
        return (int)
                words.substring(0, end).chars().filter(letter -> letter == ' ').count();
    }

    /** "calcitriol go to every day" */
    private static List<Token> going(List<Token> line) {
        return line.stream()
                .map(token -> token.is("go") ? token.as("goes") : token)
                .toList();
    }
}
