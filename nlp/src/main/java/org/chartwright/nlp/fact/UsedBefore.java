package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;

/**
 * A drug that a patient names and what is said around it in, whether it is told of another time than now out: taken
 * once, had before, given up for what it did, or never begun.
 */
final class UsedBefore {

    private static final int FOLLOWED = 2;

    private static final String WHO = "(?:i|we|he|she|they|you)";
    /** It is taken all the same. */
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:still|take|takes|taking|use|uses|using|(?:am|is|are|been|stayed|keeps?|go|went) (?:back )?on|every|daily|each|nightly|always|usually|sometimes|whenever|now|currently|these days|so far|since|but (?:it|that|they) (?:helps?|works?)|as needed|a (?:day|week)|keep)\\b");
    /** One dose, or what was left in the cupboard. */
    private static final Pattern ONE_DOSE = Pattern.compile(
            "\\b" + WHO
                    + "(?: [a-z]+)? (?:took|tried|popped|swallowed|borrowed|got)(?: like| about| maybe| just| only| ,)*"
                    + " (?:an|a(?! lot)|one|two|three|half|a half|a single|some|a few|a couple|a dose|\\d)(?: [a-z]+){0,4}$"
                    + "|\\b(?:gave|slipped|lent) (?:me|him|her|us)(?: like| just)* (?:(?:an|a|one|two|half|a half)(?: of (?:her|his|their|my)(?: [a-z]+'s)?)?|(?:some|a few|a couple) of (?:her|his|their|my)(?: [a-z]+'s)?)$");

    /** "the vitamin d and i was doing advil" */
    private static final Pattern WAS_DOING =
            Pattern.compile("\\b(?:i|we|he|she) (?:was|were) (?:just |only )?doing(?: (?:the|some|a|an|my))?$");

    private static final Pattern TOOK =
            Pattern.compile("\\b" + WHO + "(?: [a-z]+)? (?:took|tried|used|gave (?:him|her))$");
    private static final Pattern ON_ONE_DAY = Pattern.compile(
            "^(?: [a-z]+){0,2} (?:once|one time|that one time|yesterday|last night|the other (?:day|night))(?=$| ,| and\\b| but\\b)");
    /** "they had me on effexor": said of what was. */
    private static final Pattern HAD_ON =
            Pattern.compile("(?<!have |has )\\bhad (?:me|him|her|us) on(?: (?:the|a|an|some|this|that))*$");
    /** So a story of a drug begins, which may end well or ill. */
    private static final Pattern BEGUN = Pattern.compile(
            "\\b(?:put|started|had|tried|placed) (?:me|him|her|us) on\\b(?: [a-z]+){0,2}$|\\b(?:gave|given|prescribed) (?:me|him|her|us)\\b(?: [a-z]+){0,2}$|\\b"
                    + WHO
                    + "(?: (?:also|just|only|then|did))* (?:took|used|tried|did|was on|were on)(?: (?:the|a|an|some|that|this))?$");

    private static final Pattern HEAD =
            Pattern.compile("(?:(?:the|my|his|her|and|but|,|well|no|nope|yeah|then|that|with|oh|now|so|because) ?)*");
    private static final String ILL =
            "(?:(?:just |really |also |always |only |both )*(?:made (?:me|him|her|us|my|it|things|everything)\\b|gave (?:me|him|her|us|my)\\b(?! (?:relief|energy))|caused\\b|upset\\b|tore\\b|ate\\b|messed\\b|knocked\\b|wrecked\\b|wiped\\b|killed\\b"
                    + "|did nothing|did not (?:do|help|work|agree|touch|last)\\b|never (?:helped|worked|did|agreed)\\b|quit working|stopped working|wore off"
                    + "|was (?:too |so |really |just )*(?:awful|terrible|horrible|brutal|worse|useless|a nightmare|a disaster|no (?:good|help)|much|strong|rough|bad)\\b))";
    private static final Pattern DID_ILL = Pattern.compile("^(?: ,)? " + ILL);
    private static final Pattern WENT_ILL = Pattern.compile(
            "\\b(?:it|that|they|those|which|this|this one|that one|and) " + ILL
                    + "|\\b(?:and|but|then|,|so|^) ?(?:then |so )?(?:i|he|she) (?:just |really |also |then |got |was |felt )*(?:got|felt (?:like|so|awful|sick|terrible|horrible)|swelled|gained|broke out|threw up|was seeing|had (?:horrible|terrible|awful|bad|the worst|such|these|nightmares|hives|diarrhea)|could not (?:sleep|stand|function|take|keep|tolerate|handle|think))\\b"
                    + "|\\bmy (?:[a-z]+ )?[a-z]+ (?:just |really |all )*(?:ached|swelled|swole|blew up|hurt|cramped|went (?:up|crazy|numb)|broke out|dropped|fell out|bled|itched)\\b");
    /** "flovent i gave up on" */
    private static final Pattern LET_GO = Pattern.compile(
            "^(?: ,)? i (?:just |finally |kind of )*(?:gave up(?: on)?|let go|threw out|tossed|dropped)(?=$| ,| it\\b| that\\b| because\\b| after\\b| last\\b)");

    private static final Pattern NEVER = Pattern.compile(
            "\\b(?:could|can) (?:never|not) (?:really |ever )?(?:afford|get a hold of|find)\\b|\\b(?:never|did not|have not)(?: even| ever| yet| actually| really)* (?:fill|filled|pick(?:ed)? (?:it|that|them|up)|start|started|begin|began|begun|bought)(?: (?:it|that|them|up|on|taking|yet))*(?=$| ,| because\\b| it\\b)");
    /** "i should have started the colchicine" */
    private static final Pattern OUGHT = Pattern.compile(
            "\\bshould have (?:been (?:on|taking)|started|taken|tried|used|begun|had)(?: (?:the|my|some))?$");

    private static final Pattern LONG_SINCE = Pattern.compile(
            "^(?:and |but |well |, )*(?:that|this|it) was (?:[a-z0-9]+ ){0,4}?(?:ago|back|last (?:year|spring|summer|fall|winter)|in (?:high school|college|\\d{4}|my [a-z]+)|before (?:the|my|i|we))\\b");
    private static final Pattern HAD = Pattern.compile("\\b(?:took|used|tried|had|did|was|were|got|gave|put)\\b");

    private UsedBefore() {}

    static boolean tells(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        if (clause.byClinician() || clause.question()) {
            return false;
        }
        String before = String.join(" ", clause.words().subList(0, drug.from()));
        String behind = behind(drug, mentions);
        String next = following(drug, clauses, mentions);
        boolean now = NOW.matcher(behind).find();
        int since = Neighbours.before(mentions, mentions.indexOf(drug));
        boolean once = ONE_DOSE.matcher(String.join(" ", clause.words().subList(since, drug.from())))
                        .find()
                || TOOK.matcher(before).find() && ON_ONE_DAY.matcher(behind).find();
        boolean had = HAD_ON.matcher(before).find()
                || WAS_DOING.matcher(before).find()
                || HAD.matcher(before).find() && LONG_SINCE.matcher(next).find();
        if (NEVER.matcher(behind + " , " + next).find() || OUGHT.matcher(before).find()) {
            return true;
        }
        return !now
                && (once && !ofOwn(drug, mentions)
                        || had && !NOW.matcher(next).find()
                        || illEnded(before, behind, next));
    }

    /** "i got a refill of my keflex | then i took two keflex this morning" */
    private static boolean ofOwn(Mention drug, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other != drug
                        && other.term().equals(drug.term())
                        && !other.clause().byClinician()
                        && other.from() > 0
                        && other.clause().tokens().get(other.from() - 1).is("my"));
    }

    private static boolean illEnded(String before, String behind, String next) {
        String told = behind + " , " + next;
        if (NOW.matcher(told).find()) {
            return false;
        }
        boolean heads = HEAD.matcher(before).matches();
        return heads
                        && (DID_ILL.matcher(behind).find()
                                || LET_GO.matcher(behind).find())
                || BEGUN.matcher(before).find()
                        && !NOW.matcher(before).find()
                        && (DID_ILL.matcher(behind).find()
                                || WENT_ILL.matcher(told).find());
    }

    /** "i had put you on atorvastatin" "i never picked that up". */
    static boolean neverBegun(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        if (!clause.byClinician()) {
            return false;
        }
        boolean last = mentions.stream()
                .noneMatch(other -> other.term().kind() == Term.Kind.DRUG
                        && other.clause().utterance() == clause.utterance()
                        && (other.clause().number() > clause.number()
                                || other.clause() == clause && other.from() > drug.from()));
        return last
                && clauses.stream()
                        .skip(clause.number() + 1L)
                        .limit(FOLLOWED + 1L)
                        .filter(said -> said.utterance() == clause.utterance() + 1 && !said.byClinician())
                        .limit(FOLLOWED)
                        .anyMatch(said -> NEVER.matcher(said.text()).find() && !names(said, mentions));
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.clause() == clause && other.term().kind() == Term.Kind.DRUG);
    }

    /** To the next drug of the clause, or its end. */
    private static String behind(Mention drug, List<Mention> mentions) {
        int end = Neighbours.after(mentions, mentions.indexOf(drug));
        var words = drug.clause().words().subList(drug.to(), end);
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /** What is told of it in the next clauses, until another drug is named. */
    private static String following(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        if (Neighbours.after(mentions, mentions.indexOf(drug)) < clause.tokens().size()) {
            return "";
        }
        return clauses.stream()
                .skip(clause.number() + 1L)
                .limit(FOLLOWED)
                .takeWhile(said -> said.utterance() == clause.utterance() && !names(said, mentions))
                .map(Clause::text)
                .collect(Collectors.joining(" , "));
    }
}
