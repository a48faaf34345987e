package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a clinician turns to a problem without a stop: "let's talk about my assessment and plan for you | so for your
 * right ankle pain your symptoms are ...".
 */
final class ProblemOpening {

    private static final Set<String> LEADS = Set.of("so", "and", "then", "now", "okay", "alright", "for");
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:(?:so|and|then|now|okay|alright|lastly) )*for (?:your|the|this|his|her) (?:first|second|third|fourth|next|last|primary) (?:problem|issue|diagnosis)\\b.*");
    private static final Pattern PROBLEM = Pattern.compile(
            "^(?:(?:so|and|then|now|okay|alright|lastly) )*(?:for|in terms of|as far as) (?:your|the)\\b.*");
    private static final Pattern ANNOUNCED = Pattern.compile(
            ".*\\b(?:assessment and (?:your |my |the )?plan|my plan|your plan)(?: for you| here| today)*(?: [a-z]+)?$");
    private static final int AHEAD = 9;

    /**
     * "... every month | second the bronchiectasis", "... a drink | number three is the pressure" in speech without
     * marks.
     */
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:number (?:one|two|three|four|five|six|[1-6]) (?:(?:is|was) )?(?:the|your|that)?|(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th) (?:(?:is|one is|thing is|problem is) )?(?:the|your)) ?(?!one |time |day |week |month |visit |dose )[a-z]+.*");
    /** Before an ordinal these make it one of several, and no heading. */
    private static final Set<String> OF_SEVERAL = Set.of(
            "the", "a", "an", "your", "this", "that", "his", "her", "every", "each", "for", "in", "on", "at", "to",
            "of", "my", "and", "is", "with");
    /** "... infection | stop the rifampin" */
    private static final Pattern BIDDEN = Pattern.compile(
            "^(?:(?:stop|keep|hold|continue|start|skip|resume) (?:taking )?(?:the|your)|stay (?:on|off) (?:the|your)|go (?:up|down) (?:to|on)|watch for) [a-z0-9].*"
                    + "|^and in (?:place|stead) of (?:the )?[a-z]+ (?:i|we) .*");

    /** "stop the kerendia | stay on the losartan" */
    private static final int FEWEST = 3;

    private static final Set<String> LEADS_ON = Set.of(
            "to", "not", "you", "we", "i", "they", "will", "can", "could", "should", "would", "may", "must", "might",
            "do", "please", "just", "also", "never", "always", "ahead", "and", "or", "but", "then", "let", "let's",
            "him", "her", "them", "if", "when", "that", "the", "your", "a", "me", "us", "he", "she", "had", "did",
            "does", "who", "now", "still", "of", "for", "on", "with", "it", "than");

    private static final Set<String> WITHIN = Set.of(
            "behind",
            "under",
            "over",
            "around",
            "near",
            "into",
            "from",
            "below",
            "above",
            "along",
            "between",
            "by",
            "about",
            "check",
            "checks",
            "checking",
            "treat",
            "treats",
            "treating",
            "help",
            "helps",
            "both",
            "because",
            "until",
            "till",
            "like",
            "see",
            "get",
            "gets",
            "getting",
            "take",
            "keep",
            "or",
            "recheck",
            "lower",
            "lowers",
            "raise",
            "raises",
            "affect",
            "affects",
            "cause",
            "causes",
            "control",
            "bring",
            "stop",
            "watch",
            "if",
            "only",
            "even",
            "as",
            "through",
            "after",
            "before",
            "was",
            "were",
            "are",
            "than",
            "make",
            "makes",
            "what",
            "where");

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|when|whenever|unless|until|till|once|before|after|because|since|while|as soon as|in case)\\b");

    private ProblemOpening() {}

    /** The same in speech that was written down without marks, where a number or an instruction opens what is next. */
    static boolean unmarked(List<Token> tokens, int start, int i) {
        if (i - start < FEWEST) {
            return false;
        }
        String next = text(tokens.subList(i, Math.min(tokens.size(), i + AHEAD)));
        String before = tokens.get(i - 1).text();
        boolean counted = !OF_SEVERAL.contains(before) && COUNTED.matcher(next).matches();
        boolean topic = (!LEADS_ON.contains(before) || before.equals("it"))
                && !OF_SEVERAL.contains(before)
                && !WITHIN.contains(before)
                && SpokenTopic.in(next).filter(problem -> !problem.part()).isPresent()
                && (!CONDITION.matcher(text(tokens.subList(start, i))).find()
                        || Consequence.from(tokens.subList(start, i), Math.min(i - start, FEWEST)) > 0);
        return counted
                || topic
                || !LEADS_ON.contains(before)
                        && BIDDEN.matcher(next).matches()
                        && !CONDITION.matcher(text(tokens.subList(start, i))).find();
    }

    /** @param start where the stretch begins in which {@code i} stands */
    static boolean at(List<Token> tokens, int start, int i) {
        if (!LEADS.contains(tokens.get(i).text())) {
            return false;
        }
        String next = text(tokens.subList(i, Math.min(tokens.size(), i + AHEAD)));
        String before = text(tokens.subList(start, i));
        boolean inside = i > start && LEADS.contains(tokens.get(i - 1).text());
        return !inside
                && (ORDINAL.matcher(next).matches()
                        || PROBLEM.matcher(next).matches()
                                && ANNOUNCED.matcher(before).matches());
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
