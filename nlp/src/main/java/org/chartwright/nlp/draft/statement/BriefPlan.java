package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What a clinician plans in few words, often without a verb, in, the same as a line of a plan out: "no driving for two
 * weeks", "the salt you know no more than two grams a day" is "salt : no more than 2 grams a day", "a one c again in
 * three months" is "repeat a1c in 3 months", and "you see cardiology doctor patel in ten days" is "follow up with
 * cardiology dr. patel in 10 days". Empty where a patient may have told it just before.
 */
final class BriefPlan {

    private static final String LEADS =
            "^(?:(?:so|and|but|then|also|okay|well|now|just|again|otherwise|remember|obviously|please|definitely|absolutely|for now|meanwhile|,) )*";
    private static final String KIND =
            "(?:(?:heavy|hard|strenuous|long|any|more|hot|prolonged|overhead|contact|repetitive|vigorous|raw|solid|extra|added|excess|full|public|big|deep|sharp) )*";
    private static final String DOING = KIND + "(?:" + PlanWords.ACTIVITY + "|" + PlanWords.HABIT + ")";
    private static final String TAIL =
            "( ,)?(?: (?:at all|whatsoever|please|or anything|or anything like that))*( (?:for|until|till|over|more than|heavier than|greater than|above|after|before|with|on|while|this|today|tonight|in|through|within|unless|except|during|past|\\d).*)?";
    private static final Pattern FORBIDDEN = Pattern.compile(
            LEADS + "((?:absolutely )?no " + DOING + "(?:(?: ,)?(?: (?:or|and|no|,))+ " + DOING + ")*)" + TAIL + "$");
    private static final Pattern ACTIVE = Pattern.compile("^(?:absolutely )?no " + KIND + PlanWords.ACTIVITY + "\\b");
    private static final Pattern NOTHING = Pattern.compile(
            LEADS
                    + "(nothing (?:(?:else )?(?:to eat|to drink|by mouth)|heavier than|over \\d|more than \\d|strenuous|in the (?:vagina|ear|eye|mouth)|but (?:clear|water|ice|sips))\\b.*)$");

    private static final String SPAN = "(?:days?|weeks?|months?|years?|hours?)";
    private static final String NUMBER =
            "(?:\\d+(?:\\.\\d+)?(?: (?:to|or|-) \\d+(?:\\.\\d+)?)?|an?|a couple(?: of)?|a few)";
    private static final String WHEN = "(?:(?:in|within|at|after) (?:about |another |the next |like )*" + NUMBER
            + " (?:more )?" + SPAN
            + "(?: from now)?|every (?:" + NUMBER + " )?" + SPAN + "|once an? (?:year|month|week)|yearly|annually"
            + "|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|year|visit|time)|tomorrow"
            + "|an? week from (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|by) (?:the )?(?:next|\\d+) (?:visit|weeks?|months?)|before (?:the )?next visit)";
    private static final String AMOUNT = NUMBER
            + " (?:g|grams?|mg|ml|l|liters?|litres?|ounces?|oz|quarts?|pints?|cups?|glasses|bottles?|cans?|tablespoons?|teaspoons?|calories|meq)";
    private static final String CAP =
            "(?:no more than|less than|under|below|at most|up to|a max(?:imum)? of|max(?:imum)?|only|at least|about|around)";
    private static final String DAILY = "(?: (?:(?:a|per|each|every) day|daily|total))";
    private static final Pattern INTAKE = Pattern.compile(LEADS + "(?:(?:the|their|his|her) )?(" + PlanWords.INTAKE
            + ")(?: intake)?(?: ,| is| like| to)* ((?:" + CAP + " )" + AMOUNT + DAILY + "?|" + AMOUNT + DAILY
            + ")(?: (?:max|tops|at most|okay|that is it))?$");
    private static final Pattern OF_INTAKE = Pattern.compile(LEADS + "((?:" + CAP + " )?" + AMOUNT + " (?:of )?"
            + PlanWords.INTAKE + DAILY + ")(?: (?:max|tops|at most|okay|that is it|total|no more))*$");

    private static final Pattern AGAIN =
            Pattern.compile(LEADS + "(?:an? )?(?:repeat|again|another one|recheck)(?: it| that)? (" + WHEN + ")$");
    private static final Pattern TEST = Pattern.compile(LEADS
            + "(?:(?:an?|the|their|his|her|another|some|repeat|recheck) )*(.+?)( again)? (" + WHEN + "(?: .*)?)$");
    private static final Pattern ME_TOO = Pattern.compile(" and (?:then )?me in (\\d+(?: [a-z]+)?)$");
    private static final Pattern REPEATS = Pattern.compile(LEADS + "(?:an? )?(?:repeat|another)\\b");
    private static final Pattern RECHECK =
            Pattern.compile(LEADS + "((?:recheck|repeat) (?:the|their|his|her|an?) [a-z0-9 -]+? " + WHEN + ")$");
    private static final String CLINIC =
            "[a-z]+ology|[a-z]+ologist|ortho|orthopedics|cards|gyn|ob|gi|ent|podiatry|pt|psychiatry|surgery|hematology|clinic|dermatology|ophthalmology|the eye doctor|eye doctor|primary care|the surgeon|therapist|dietitian|nutritionist|counselor|wound care|pain management|endocrine|nephro|neuro|rheum|pulm";
    private static final Pattern SEEN = Pattern.compile(LEADS
            + "(?:the patient (?:(?:will|should|needs? to|is going to) )?|he |she |they )?(?:sees? |follows? up with |(?:go )?back to )?((?:the )?(?:(?:"
            + CLINIC
            + ") )?(?:(?:doctor|dr\\.?) [a-z]+)(?: (?:,|in|at|with|for|from|the|over) (?:the )?(?:[a-z]+ ){0,3}(?:"
            + CLINIC
            + "))?|(?:the )?(?:[a-z]+ ){0,2}(?:" + CLINIC + "))(?: ,)? ((?:in )?" + WHEN
            + ")((?: (?:for|to|with|about) .*)?)$");

    /** Something is stated, told of the past or asked: no line of a plan. */
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:i|we|he|she|they|you|the patient|is|are|was|were|has|have|had|did|does|ago|last|since|came|if|used to|normal|negative|positive|shows?|showed|because|show|look|hey|from (?!now)|what|how|back)\\b");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?<! (?:till|until|before|unless|when|once|after|that|while|if|whenever))(?: ,)?(?: (?:and|so|but|because|or))?(?: then)? (?:i|we|it|that|this|there|the patient|he|she|they|you) (?:will|would|am|is|are|can|should|want|wants|need|needs|know|think|do|does|just|might|could|have|has|see|gets?)\\b.*$");
    private static final Pattern SEEN_AGAIN =
            Pattern.compile("(until|till) (?:i|we) see (?:the patient|him|her|them|you)( back)?( again)?");
    private static final Pattern DUE = Pattern.compile(
            LEADS
                    + "(?:(?:the|their|his|her|an?) )?((?!due)[a-z0-9][a-z0-9 -]{2,50}?)(?: ,)?(?: (?:so|and))? (?:the patient is|he is|she is|they are) (over)?due(?: for (?:it|that|one))?( (?:in|next|this) [a-z0-9 ]{3,16})?$");
    private static final String COMPARED =
            "(?:under|below|less than|over|above|at least|no more than|between) \\d+(?:\\.\\d+)?(?:/\\d+)?%?(?: (?:and|to) \\d+(?:\\.\\d+)?)?";
    private static final Pattern GOAL = Pattern.compile(
            "\\b(?:a1c|ldl|hdl|triglycerides|(?:blood )?pressure|systolic|diastolic|(?:fasting |blood )?sugars?|fasting|oxygen|sats?|inr|heart rate|pulse|weight|bmi|potassium|ferritin|hemoglobin|tsh|uric acid|psa|creatinine) "
                    + COMPARED);
    private static final Pattern AIMS =
            Pattern.compile("\\b(?:goals?|targets?|aim|aiming|shoot|shooting|bottom line)\\b");
    private static final Pattern BARE_TEST = Pattern.compile(LEADS + "(?:an? |the )?((?:[a-z0-9-]+ ){0,4}[a-z0-9-]+)$");
    private static final int LONGEST_CONDITION = 12;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 22;
    private static final int MOST_TEST = 14;

    private final Narrator narrator;
    private final Verbs verbs;
    private final List<Clause> clauses;
    private final List<Mention> mentions;

    BriefPlan(Narrator narrator, Verbs verbs, List<Clause> clauses, List<Mention> mentions) {
        this.narrator = narrator;
        this.verbs = verbs;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    Optional<Unit> of(Clause clause) {
        if (!clause.byClinician() || clause.question() || clause.tokens().size() < 2) {
            return Optional.empty();
        }
        var told = narrator.tell(clause);
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        if (told.isEmpty() || told.size() > LONGEST) {
            return Optional.empty();
        }
        Token place = told.getFirst();
        return forbidden(words)
                .or(() -> limited(words))
                .or(() -> seen(words))
                .or(() -> due(words))
                .or(() -> goals(words, told))
                .filter(line -> !echoes(clause, line))
                .map(line -> unit(clause, place, line, List.of()))
                .or(() -> repeated(clause, words, place))
                .or(() -> onCondition(clause, words, place))
                .or(() -> tested(clause, words, told).map(line -> unit(clause, place, line, List.of())));
    }

    private static Optional<String> forbidden(String words) {
        var nothing = NOTHING.matcher(words);
        if (nothing.find()) {
            return Optional.of(ended(nothing.group(1)));
        }
        var match = FORBIDDEN.matcher(words);
        if (!match.find()) {
            return Optional.empty();
        }
        String tail = match.group(3) == null ? "" : match.group(3);
        boolean sure = !tail.isEmpty() || ACTIVE.matcher(match.group(1)).find();
        return sure ? Optional.of(ended(match.group(1) + tail)) : Optional.empty();
    }

    /** Without what goes on behind it, and without "i" and "you". */
    private static String ended(String line) {
        String seen = SEEN_AGAIN.matcher(line).replaceAll("$1 seen again");
        return GOES_ON.matcher(seen).replaceAll("");
    }

    private static Optional<String> limited(String words) {
        var of = OF_INTAKE.matcher(words);
        if (of.find()) {
            return Optional.of(of.group(1));
        }
        var intake = INTAKE.matcher(words);
        return intake.find() ? Optional.of(intake.group(1) + " : " + intake.group(2)) : Optional.empty();
    }

    private static Optional<String> seen(String words) {
        var seen = SEEN.matcher(words);
        if (!seen.find() || GOES_ON.matcher(seen.group(3)).find()) {
            return Optional.empty();
        }
        String who = seen.group(1).replaceAll("\\bdoctor\\b", "dr.");
        return Optional.of("follow up with " + who + " " + seen.group(2) + seen.group(3));
    }

    private static Optional<String> due(String words) {
        var due = DUE.matcher(words);
        return due.find() && !STATES.matcher(due.group(1)).find()
                ? Optional.of((due.group(2) == null ? "" : "over") + "due for " + due.group(1)
                        + (due.group(3) == null ? "" : due.group(3)))
                : Optional.empty();
    }

    /** "bottom line a1c under seven pressure under one thirty". */
    private Optional<String> goals(String words, List<Token> told) {
        var goals = GOAL.matcher(words).results().toList();
        if (goals.isEmpty()
                || goals.size() < 2 && !AIMS.matcher(words).find()
                || STATES.matcher(words).find()
                || verbs.finite(told.subList(0, Math.min(told.size(), 3)))) {
            return Optional.empty();
        }
        String line = words.substring(goals.getFirst().start());
        return Optional.of("goals : "
                + GOAL.matcher(line)
                        .replaceAll(goal -> (goal.start() == 0 ? "" : ", ") + goal.group())
                        .replaceAll("(?: ,)?(?: and)? , ", " , "));
    }

    /** "and then a chest x ray | if you are not better by monday". */
    private Optional<Unit> onCondition(Clause clause, String words, Token place) {
        var test = BARE_TEST.matcher(words);
        if (clause.number() + 1 >= clauses.size() || tests(clause).size() != 1 || !test.find()) {
            return Optional.empty();
        }
        var next = clauses.get(clause.number() + 1);
        boolean condition = next.utterance() == clause.utterance()
                && next.tokens().size() <= LONGEST_CONDITION
                && next.text()
                        .matches(
                                "if (?!.*\\b(?:then|we|i|call|come|go|let|hold|stop|skip|start|take|cut|drop|double|raise|lower|halve)\\b).*");
        String then = narrator.tell(next).stream().map(Token::text).collect(Collectors.joining(" "));
        return condition && test.group(1).contains(tests(clause).getFirst().words())
                ? Optional.of(unit(clause, place, test.group(1) + " " + then, List.of(next)))
                : Optional.empty();
    }

    /** "and again in two weeks" of the one test that was named just before. */
    private Optional<Unit> repeated(Clause clause, String words, Token place) {
        Matcher again = AGAIN.matcher(words);
        if (clause.number() == 0 || !again.find()) {
            return Optional.empty();
        }
        var before = clauses.get(clause.number() - 1);
        var named = tests(before);
        return named.size() == 1 && before.utterance() == clause.utterance() && before.byClinician()
                ? Optional.of(unit(
                        clause, place, "repeat " + named.getFirst().words() + " " + again.group(1), List.of(before)))
                : Optional.empty();
    }

    private Optional<String> tested(Clause clause, String words, List<Token> told) {
        var recheck = RECHECK.matcher(words);
        if (recheck.find() && !STATES.matcher(recheck.group(1)).find()) {
            return Optional.of(recheck.group(1));
        }
        var test = TEST.matcher(ME_TOO.matcher(words).replaceFirst(" and return in $1"));
        if (tests(clause).isEmpty()
                || told.size() > MOST_TEST
                || !test.find()
                || STATES.matcher(words).find()
                || verbs.finite(told)) {
            return Optional.empty();
        }
        boolean named = tests(clause).stream().anyMatch(mention -> test.group(1).contains(mention.words()));
        boolean again = test.group(2) != null || REPEATS.matcher(words).find();
        return named ? Optional.of((again ? "repeat " : "") + test.group(1) + " " + test.group(3)) : Optional.empty();
    }

    private List<Mention> tests(Clause clause) {
        return mentions.stream()
                .filter(mention -> mention.clause().number() == clause.number()
                        && mention.term().kind() == Kind.TEST)
                .toList();
    }

    /** Whether the patient told the number just before: then it is what they do, not what they are to do. */
    private boolean echoes(Clause clause, String line) {
        var told = clauses.subList(0, clause.number()).reversed().stream()
                .filter(before -> before.utterance() >= clause.utterance() - 1 && !before.byClinician())
                .map(Clause::text)
                .toList();
        return DIGITS.matcher(line)
                .results()
                .anyMatch(
                        number -> told.stream().anyMatch(before -> before.matches(".*\\b" + number.group() + "\\b.*")));
    }

    private Unit unit(Clause clause, Token place, String line, List<Clause> also) {
        var told = new ArrayList<Token>();
        for (String word : line.strip().split(" ")) {
            told.add(place.as(word));
        }
        var evidence = Stream.concat(also.stream(), Stream.of(clause))
                .map(Clause::evidence)
                .toList();
        var named = mentions.stream()
                .filter(mention -> evidence.contains(mention.clause().evidence()) && line.contains(mention.words()))
                .toList();
        return new Unit(clause, Form.PLAN_LINE, told, named, List.<Evidence>copyOf(evidence));
    }
}
