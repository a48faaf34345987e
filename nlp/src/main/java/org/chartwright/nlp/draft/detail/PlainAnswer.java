package org.chartwright.nlp.draft.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.detail.Inquiry.Sought;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Spoken;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;

/**
 * A sentence made of a question and its answer in, the same out where the answer is plain: it says the value and
 * nothing that turns, limits, ends or outdates it, nothing of another person, nothing that only should be.
 */
final class PlainAnswer {

    private static final Pattern TURNS = Pattern.compile(
            "\\b(?:but|however|although|though|except|excluding|apart|besides|other than|unless|instead|rather|only if|not"
                    + " sure|no longer|wait)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:husband|wife|partner|boyfriend|girlfriend|mother|father|mom|mum|mommy|dad|daddy|son|daughter|brother|sister|friend|neighbou?r|aunt|uncle|cousin|grandm\\w+|grandf\\w+|grandp\\w+|roommate|boss|colleague|coworker|doctor|dentist|nurse|pharmacist|they (?:say|said|told)|mine)\\b");
    private static final Pattern HE = Pattern.compile("\\b(?:he|she|his|him|her|hers)\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:i|my|me)\\b");
    private static final Pattern OWED = Pattern.compile(
            "\\b(?:supposed|should|ought|due(?! to)|goal|want|wants|wanted|target|aim|aiming|limit|hope|hoping|plan|planned|planning|meant"
                    + " to|was going to|were going to|scheduled|told me|thought|would have|could have)\\b");
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:stop|stopped|stopping|quit|gave up|given up|came off|come off|been off|finished|ran out|run out|out of"
                    + " (?:my|the|them)|skip|skipped|skipping|miss|missed|missing|forget|forgot|forgotten|late|overdue|cancel\\w*|refused|declined|threw"
                    + " away|flushed|restarted|relapsed)\\b");
    private static final Pattern STOPPING = Pattern.compile("\\b(?:stop|quit|give up|come off)\\b");
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:used to|at first|initially|originally|in the beginning|yesterday|last (?:week|month|night|year)|earlier|before|previously|moved"
                    + " (?:to|down|up|into|over))\\b|\\b(?:was|were)\\b.*\\bnow\\b|\\bnow\\b.*\\b(?:was|were)\\b");
    private static final Pattern RETURNED =
            Pattern.compile("\\b(?:this time|again|came back|come back|previous|previously|before|the first time)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|neither|nor|none|without|hardly)\\b");
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:does not|do not|did not|is not|are not|has not|have not|nothing)\\b");
    private static final Pattern UNCHANGED = Pattern.compile(
            "\\b(?:(?:has|have|does|do|is)?(?: really)? ?not (?:really )?(?:chang\\w+|all the time|constant)|no change)\\b");
    private static final Pattern AGREED = Pattern.compile("^(?:(?:no|well|oh|,) )+");
    private static final Pattern TAIL = Pattern.compile(
            " (?:, )?((?:(?:right|just|ever|soon|shortly|immediately) )*(?:since|after|following|when|while|because)"
                    + " (?:(?:i|we|my|the|a|an|being|having|[a-z]+ing) .*|[a-z]+ing)|like (?:a|an|somebody|someone|something|i)"
                    + " .*)$");
    private static final Set<Sought> OF_TIME = Set.of(Sought.ONSET, Sought.LENGTH);
    private static final Set<Sought> WITH_TAIL = Set.of(Sought.ONSET, Sought.LENGTH, Sought.SITE, Sought.SUDDEN);
    private static final Set<Sought> OF_NOW = Set.of(
            Sought.SITE,
            Sought.CHARACTER,
            Sought.SEVERITY,
            Sought.COURSE,
            Sought.OFTEN,
            Sought.SPREAD,
            Sought.CHANGED_BY);

    private static final Pattern AROUND =
            Pattern.compile("\\b(?:under|over|above|below|less than|more than|up to|between) (?:an? |about )?\\d");

    private static final Set<String> FILLERS = words(
            "a an the it its that this these those they them i my me is am are be been being has have had having do does"
                    + " did to of in on at for from with by about around like um uh oh well yeah yes yep just really"
                    + " pretty kind sort maybe probably perhaps think guess say would suppose mean know you honest feel"
                    + " feels felt pain hurt ache start started began begin noticed notice noticing go come comes came"
                    + " going now right here there mostly mainly usually all always definitely basically actually also"
                    + " very bit little quite more somewhere something or and then currently still ever almost nearly"
                    + " got get gets getting seems area so ago over part spot one ones can could exactly roughly what"
                    + " where we which who would sure absolutely certainly totally obviously honestly guess thing");
    private static final Map<Sought, Set<String>> ALSO = Map.ofEntries(
            Map.entry(
                    Sought.ONSET,
                    words("was were couple few several good past last since time long back earlier first only happened"
                            + " when woke up morning kid child little baby small young more less than")),
            Map.entry(
                    Sought.LENGTH,
                    words("was were couple few several good past last since time long back earlier first only when kid"
                            + " child little baby small young more less than")),
            Map.entry(Sought.LASTING, words("was lasted lasts last up long couple few several only time")),
            Map.entry(
                    Sought.SUDDEN,
                    words("was slowly slow over time built build crept bit by gradual sudden once out nowhere blue"
                            + " instantly progressively up on happened quickly yes")),
            Map.entry(
                    Sought.COURSE,
                    words("time whole day there again away goes went off waves intermittent consistent continuous"
                            + " persistent constantly changed change similar gone resolved cleared up stopped"
                            + " completely disappeared improving improved worsening worsened worst stronger sharper"
                            + " severe intense painful easing eased much far lot anything if slightly tiny non")),
            Map.entry(
                    Sought.SITE,
                    words("tummy belly side located localized focused sitting sore place only hand up pains especially"
                            + " primarily")),
            Map.entry(Sought.CHARACTER, words("runny burn burnin feeling sensation type aches describe more as")),
            Map.entry(Sought.SPREAD, words("goes radiates travels moves shoots spreads way sometimes down up into")),
            Map.entry(
                    Sought.SEVERITY,
                    words(
                            "may might out scale rate point high level number today up close only least between worst as")),
            Map.entry(Sought.OFTEN, words("times time only up between every roughly day each")),
            Map.entry(
                    Sought.CHANGED_BY,
                    words("help helps helped make makes made worse better easier does lot laying when if find much way"
                            + " mostly only any hurts eases relieves triggers brings sets off worst best")),
            Map.entry(
                    Sought.MEASURED,
                    words(
                            "after before breakfast lunch dinner supper eating meal meals checked measured took taken was last night morning yesterday today degrees percent up high"
                                    + " low normal fine reading read said showed")),
            Map.entry(
                    Sought.TRIED,
                    words("help helps helped helping not no work works worked relief edge took take taken taking tried"
                            + " try used using some any difference touch better off but only nothing much make made"
                            + " makes relieve relieves eased seem seemed while too well")));

    private final Pronouns patient;
    private final Verbs verbs;

    PlainAnswer(Pronouns patient, Verbs verbs) {
        this.patient = patient;
        this.verbs = verbs;
    }

    /** With what else the clause tells, "right after i fell", at its end; empty where the answer is not plain. */
    Optional<Told> of(Told told, Sought sought, String asked, Reply reply) {
        if (DENIES.matcher(told.words()).find()) {
            return reply.no() ? Optional.of(told) : Optional.empty();
        }
        if (limited(told, sought, asked, reply)) {
            return Optional.empty();
        }
        if (sought == Sought.TRIED) {
            return Optional.of(told);
        }
        String words = told.words();
        for (Clause clause : told.clauses()) {
            if (whole(clause, told.words(), sought, asked)) {
                continue;
            }
            var tail = tail(clause, told.words(), sought, asked);
            if (tail.isEmpty()) {
                return Optional.empty();
            }
            words += " , " + Spoken.of(tail.get(), patient, verbs);
        }
        return Optional.of(new Told(words, told.clauses()));
    }

    /** Whether the clause says nothing the sentence does not say. */
    static boolean whole(Clause clause, String told, Sought sought, String asked) {
        return left(AGREED.matcher(clause.text()).replaceFirst(""), told, sought, asked)
                .isEmpty();
    }

    private static boolean limited(Told told, Sought sought, String asked, Reply reply) {
        String said = Reply.parted(reply.clauses().stream()
                .filter(clause -> !(OF_TIME.contains(sought) && Described.furthers(clause)))
                .map(Clause::text)
                .collect(Collectors.joining(" , ")));
        boolean ends = ENDED.matcher(said).find()
                && !STOPPING.matcher(asked).find()
                && !told.words().endsWith("resolved");
        boolean other = OTHERS.matcher(said).find()
                || HE.matcher(said).find() && OWN.matcher(said).find();
        boolean outdated = OF_NOW.contains(sought) && OVER.matcher(said).find()
                || OF_TIME.contains(sought) && RETURNED.matcher(said).find();
        boolean turned = sought != Sought.TRIED
                && (TURNS.matcher(said).find() || told.clauses().stream().anyMatch(PlainAnswer::negated));
        boolean several = sought == Sought.MEASURED
                && (several(told.words(), said)
                        || AROUND.matcher(said.replaceAll("\\d over \\d", " ")).find());
        return ends
                || other
                || outdated
                || turned
                || several
                || OWED.matcher(said).find()
                || sides(told.words(), sought, said);
    }

    private static boolean negated(Clause clause) {
        String said = AGREED.matcher(Reply.plain(clause.text()) + " ").replaceFirst("");
        return NOT.matcher(UNCHANGED.matcher(said).replaceAll(" ")).find();
    }

    /** A number besides the one that is told. */
    private static boolean several(String told, String said) {
        var numbers = Arrays.asList(told.split("[ /]"));
        return Arrays.stream(said.split("[ ,/]+")).anyMatch(word -> word.matches("\\d.*") && !numbers.contains(word));
    }

    /** Left and right, of which one is told. */
    private static boolean sides(String told, Sought sought, String said) {
        Predicate<String> left = words -> words.matches(".*\\bleft\\b.*");
        Predicate<String> right = words -> words.matches(".*\\b(?:the|my) right\\b.*");
        return sought == Sought.SITE
                && left.test(said)
                && right.test(said)
                && !(left.test(told) && told.contains("right"));
    }

    private static Optional<String> tail(Clause clause, String told, Sought sought, String asked) {
        var tail = TAIL.matcher(clause.text());
        if (!WITH_TAIL.contains(sought) || !tail.find()) {
            return Optional.empty();
        }
        return Optional.of(tail.group(1))
                .filter(more -> left(clause.text().substring(0, tail.start()), told, sought, asked)
                        .isEmpty());
    }

    private static List<String> left(String said, String told, Sought sought, String asked) {
        var known = Stream.of((told + " " + asked).split("[ ,/?]+"))
                .map(PlainAnswer::stem)
                .collect(Collectors.toSet());
        var also = ALSO.getOrDefault(sought, Set.of());
        return Arrays.stream(Reply.plain(said).split("[ ,/?]+"))
                .filter(word -> !word.isBlank() && !word.matches("[\\d.-]+"))
                .filter(word -> !FILLERS.contains(word) && !also.contains(word) && !known.contains(stem(word)))
                .toList();
    }

    private static String stem(String word) {
        return word.length() < 4 ? word : word.replaceFirst("(?:ing|ed|es|s|y|e)$", "");
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
