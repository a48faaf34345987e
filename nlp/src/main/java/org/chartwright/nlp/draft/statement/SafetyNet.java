package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.clean.Plainly;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What a clinician wants done on a condition in, the one sentence of the plan that says when the patient is to seek
 * help out: "return straight away if the wound gets red , or if the patient gets a fever".
 */
final class SafetyNet {

    private record Help(Pattern said, String told) {}

    private static final List<Help> HELPS = List.of(
            new Help(
                    Pattern.compile(
                            "\\b(?:call|ring|phone|dial|need|get) (?:for )?(?:(?:an?|the) )?(?:ambulance|999|112|9 9 9)\\b|^(?:that is )?(?:999|9 9 9)\\b"),
                    "call an ambulance"),
            new Help(Pattern.compile("\\b(?:call|dial) (?:911|9 1 1)\\b|^(?:that is )?(?:911|9 1 1)\\b"), "call 911"),
            new Help(
                    Pattern.compile(
                            "\\b(?:(?:go|going|come|get|head|(?:take|bring) (?:yourself|him|her|them|(?:the|your) (?:baby|child|son|daughter|kid)))(?: (?:straight|right|directly|back|immediately|up|in|over))* to|attend) (?:(?:the|your|an?) )?(?:(?:local|nearest) )?(?:a and e|a&e|accident and emergency|casualty)\\b"),
                    "go to A&E"),
            new Help(
                    Pattern.compile(
                            "\\b(?:(?:go|going|come|get|head|(?:take|bring) (?:yourself|him|her|them|(?:the|your) (?:baby|child|son|daughter|kid)))(?: (?:straight|right|directly|back|immediately|up|in|over))* to|attend) (?:(?:the|your|an?) )?(?:(?:local|nearest) )?(?:er|ed|e r|emergency(?: room| department)?)\\b|\\b(?:that|it) is (?:the|an) (?:er|e r|emergency room)\\b"),
                    "go to the emergency department"),
            new Help(
                    Pattern.compile(
                            "\\b(?:go|going|come|get|head|(?:take|bring) (?:yourself|him|her|them|(?:the|your) (?:baby|child|son|daughter|kid)))(?: (?:straight|right|directly|back|immediately|up|in|over))* (?:to|in) (?:the |a |your )?(?:(?:local|nearest) )?hospital\\b"),
                    "go to hospital"),
            new Help(
                    Pattern.compile("\\b(?:go|head)(?: straight| right)* to (?:an? |the )?urgent care\\b"),
                    "go to urgent care"),
            new Help(
                    Pattern.compile(
                            "\\b(?:seek|get|need) (?:(?:further|urgent|immediate|some) )*(?:medical )?(?:attention|medical help|medical advice|medical care|help)\\b"),
                    "seek medical attention"),
            new Help(
                    Pattern.compile("\\b(?:see|speak to|talk to) (?:a|your|the) (?:doctor|gp|physician|nurse)\\b"),
                    "see a doctor"),
            new Help(
                    Pattern.compile("\\b(?:make|book) an? (?:urgent |emergency )?appointment\\b"),
                    "make an appointment"),
            new Help(Pattern.compile("\\b(?:call|text|ring) (?:988|9 8 8)\\b"), "call the 988 crisis line"),
            new Help(Pattern.compile("\\bgo (?:straight |right )?in$"), "be seen"),
            new Help(Pattern.compile("\\bsee someone\\b"), "seek medical attention"),
            new Help(
                    Pattern.compile(
                            "\\bcom(?:e|ing) (?:(?:straight|right|and|on|back) )*(?:back|in|see|sooner|to see)\\b|\\bbring (?:him|her|them|(?:the|your) (?:baby|child|son|daughter|kid)) (?:(?:straight|right) )?(?:back|in)\\b|\\bget back to (?:me|us)\\b|\\b(?:want|need|like|have) to (?:come and )?(?:see|reassess|examine|review|check) (?:you|the patient)\\b|\\bshould (?:see|review) you\\b|\\bbe (?:seen|reviewed)\\b|\\breturn (?:to|here|sooner|straight|immediately|if)\\b|\\breturn$|\\bsee (?:me|us)\\b"),
                    "return"),
            new Help(
                    Pattern.compile(
                            "\\b(?:contact|get (?:back )?(?:in )?(?:touch|contact)|get in contact|let (?:me|us|the clinic|the office) know|speak to (?:you|us) again|message (?:me|us)|having a chat with us|tell (?:me|us)|(?:i|we) want to (?:know|hear)(?: about it)?)\\b"),
                    "get in touch"),
            new Help(
                    Pattern.compile(
                            "\\b(?:call|ring|phone)(?:ing)? (?:me|us|back|in|the (?:clinic|office|surgery|ward|practice)|(?:me|us) back)\\b|\\bgive (?:me|us|the (?:clinic|office|surgery|ward)) a (?:call|ring|bell|shout)\\b|\\bcall (?:before (?:that|then)|sooner|early|right away|straight away|any ?time)\\b|\\bcall$"),
                    "call"));

    private record When(Pattern said, String told) {}

    private static final List<When> WHENS = List.of(
            new When(
                    Pattern.compile(
                            "\\b(?:straight ?away|right away|right back|straight (?:back|in|to)|immediately|at once|urgently|as soon as possible|asap)\\b"),
                    "straight away"),
            new When(Pattern.compile("\\b(?:the )?same day\\b"), "the same day"),
            new When(Pattern.compile("\\bsooner\\b"), "sooner"),
            new When(Pattern.compile("\\bbefore th(?:en|at)\\b"), "before then"),
            new When(
                    Pattern.compile(
                            "\\b(next week|tomorrow|today|before (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|within) (?:an? |the next )?(?:few |couple of )?(?:\\d+ )?(?:(?:to|or) \\d+ )?(?:hours?|days?|weeks?))\\b"),
                    ""));

    private static final Pattern PLANNED = Pattern.compile(
            "\\b((?:in|within) (?:about )?(?:an?|\\d+)(?: (?:to|or) \\d+)? (?:hours?|days?|weeks?|months?|years?))\\b.*\\bsooner\\b");
    private static final Pattern LISTED = Pattern.compile(
            "^(?:any|anything (?:over|under|above|below|more than|less than|higher than|lower than)|generally|concerning|worsening) ");
    private static final Pattern INSTEAD = Pattern.compile("\\b(?:rather than|instead of)\\b.*");
    private static final Pattern NOT_ALONE = Pattern.compile(
            "(?: ,)?(?: and)?(?: please)? do not (?:drive|wait)(?: (?:yourself|at home|it out|around|for .*))?(?= ,|$)");
    /** Before a help in the same breath: it is advised against. */
    private static final Pattern AGAINST = Pattern.compile(
            "\\b(?:(?:not|never)(?! (?:ever )?(?:hesitate|delay|be (?:afraid|shy|embarrassed|worried)))|can't|don't|no (?:need|point|reason)|avoid\\w*|without)\\b[^,]*$");
    /** Done besides, or instead: the one sentence of the help would hide it. */
    private static final Pattern ACTS = Pattern.compile(
            "\\b(?:stop|take(?! (?:yourself|him|her|them|the (?:child|baby))\\b)|use|using|give(?! (?:me|us|the)\\b)|hold|skip|drink|eat|double|drive|increase|reduce|put|apply|chew|inject|lie|rest|restart|cut)\\b");

    /** One thing to do, and the next. */
    private static final Pattern PARTS = Pattern.compile("(?: ,)? (?:and then|and|then) | , ");

    private static final Pattern NO_MORE =
            Pattern.compile("(?:(?:and|then|so|okay|right|please|do not wait(?: .*)?|do not hesitate|,) ?)*");
    /** Said with the hand on the patient. */
    private static final Pattern SHOWN = Pattern.compile(
            "^(?:(?:this|that|it|here) (?:is )?(?:hurts?|painful|tender|sore|feels?)\\b|you feel (?:this|that|it|me)\\b|oh\\b)");

    private static final int MOST_WORDS = 70;
    private static final int LONGEST_MORE = 14;

    private final Narrator narrator;

    SafetyNet(Narrator narrator) {
        this.narrator = narrator;
    }

    /** Empty where what is done then is no call for help, and no more than something left off besides. */
    Optional<Unit> of(Conditional hangs, List<Clause> clauses, List<Mention> mentions) {
        var left = new ArrayList<LeftOff>();
        var also = hangs.also().stream().allMatch(more -> plain(more, mentions)) ? hangs.also() : List.<Clause>of();
        String all = NOT_ALONE
                .matcher(INSTEAD.matcher(said(hangs.consequence(), also)).replaceAll(""))
                .replaceAll("");
        String said = withoutLeftOff(all, hangs, clauses, mentions, left);
        var helps = helps(said);
        boolean more = ACTS.matcher(said).find()
                || mentions.stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                && (mention.clause().number()
                                                == hangs.consequence().number()
                                        || !also.isEmpty() && hangs.goesOn(mention.clause()))
                                && !hangs.supposes(mention.clause(), mention.from())
                                && left.stream().noneMatch(off -> off.told().contains(mention.words())));
        boolean only = !left.isEmpty() && NO_MORE.matcher(said).matches();
        if (helps.isEmpty() && !only
                || more
                || hangs.conditions().isEmpty()
                || SHOWN.matcher(conditionsOf(hangs)).find()) {
            return Optional.empty();
        }
        if (said.matches("(?:.* )?if(?: .*)?")) {
            return Optional.empty();
        }
        Clause clause = clauses.get(hangs.consequence().number());
        Token place = hangs.consequence().tokens().getFirst();
        var told = new ArrayList<Token>();
        String when = when(said);
        left.forEach(off -> add(told, place, told.isEmpty() ? off.told() : "and " + off.told()));
        if (!helps.isEmpty()) {
            String seek = String.join(" or ", helps) + planned(helps, said, when) + (when.isEmpty() ? "" : " " + when);
            add(told, place, left.isEmpty() ? seek : "and " + seek);
        }
        told.addAll(conditions(hangs, place, clauses));
        if (told.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var evidence = new ArrayList<Evidence>();
        hangs.numbers().stream()
                .sorted()
                .filter(number -> !also.isEmpty() || !hangs.goesOn(clauses.get(number)))
                .map(clauses::get)
                .map(Clause::evidence)
                .forEach(evidence::add);
        left.stream()
                .flatMap(off -> off.places().stream())
                .filter(off -> !evidence.contains(off))
                .forEach(evidence::addFirst);
        var named = mentions.stream()
                .filter(mention -> hangs.numbers().contains(mention.clause().number()))
                .toList();
        return Optional.of(new Unit(clause, Form.SAFETY_NET, told, named, evidence));
    }

    private static String conditionsOf(Conditional hangs) {
        return hangs.conditions().stream().map(Clause::text).collect(Collectors.joining(" "));
    }

    /** Whether what is done besides is a call for help too. */
    private static boolean plain(Clause more, List<Mention> mentions) {
        boolean act = mentions.stream()
                .anyMatch(mention -> mention.clause().number() == more.number()
                        && (mention.term().kind() == Kind.TEST
                                || mention.term().kind() == Kind.DRUG
                                        && !more.text().matches("(?:you )?(?:stop|hold|quit|skip) .*")));
        boolean clinician = more.text().matches("(?:i|we) .*");
        return !act && !clinician && more.tokens().size() <= LONGEST_MORE;
    }

    /** All that is done then. */
    private static String said(Clause first, List<Clause> also) {
        return Stream.concat(Stream.of(first), also.stream()).map(Clause::text).collect(Collectors.joining(" and "));
    }

    /** @param left what is left off, to which what is found is added */
    private static String withoutLeftOff(
            String said, Conditional hangs, List<Clause> clauses, List<Mention> mentions, List<LeftOff> left) {
        var out = new ArrayList<String>();
        for (String part : PARTS.split(said)) {
            var off = LeftOff.of(part.strip(), clauses.get(hangs.consequence().number()), clauses, mentions);
            off.ifPresent(left::add);
            if (off.isEmpty()) {
                out.add(part.strip());
            }
        }
        return String.join(" and ", out);
    }

    /** In the order they were said, no more than two; empty where one of them is advised against. */
    private static List<String> helps(String said) {
        record Found(int at, String told) {}
        var found = new ArrayList<Found>();
        for (Help help : HELPS) {
            var matcher = help.said().matcher(said);
            if (matcher.find()) {
                found.add(new Found(matcher.start(), help.told()));
            }
            if (help.said().matcher(said).results().anyMatch(match -> against(said, match.start()))) {
                return List.of();
            }
        }
        found.sort(Comparator.comparingInt(Found::at));
        return found.stream().map(Found::told).distinct().limit(2).toList();
    }

    private static boolean against(String said, int at) {
        return AGAINST.matcher(said.substring(0, at)).find();
    }

    /** "come back in four weeks , sooner if ...": when at all events. */
    private static String planned(List<String> helps, String said, String when) {
        var back = PLANNED.matcher(said);
        return when.equals("sooner") && helps.getFirst().equals("return") && back.find()
                ? " " + back.group(1) + " , or"
                : "";
    }

    private static String when(String said) {
        for (When when : WHENS) {
            var matcher = when.said().matcher(said);
            if (matcher.find()) {
                return when.told().isEmpty() ? matcher.group() : when.told();
            }
        }
        return "";
    }

    /** "if the swelling gets worse , or if the patient gets a fever", "for any deterioration". */
    List<Token> conditions(Conditional hangs, Token place, List<Clause> clauses) {
        var out = new ArrayList<Token>();
        var last = hangs.conditions().getLast();
        boolean listed = false;
        for (Clause condition : hangs.conditions()) {
            boolean joined = condition.tokens().getFirst().is("and");
            var plain = joined
                    ? new Clause(
                            condition.number(),
                            condition.utterance(),
                            condition.speaker(),
                            condition.tokens().subList(1, condition.tokens().size()),
                            false)
                    : condition;
            var item = Plainly.condition(ItMeasured.named(narrator.tell(plain), plain, clauses));
            boolean lists = LISTED.matcher(plain.text()).find();
            if (out.isEmpty()) {
                add(out, place, lists ? "for" : hangs.opener());
            } else if (joined) {
                add(out, place, "and");
            } else {
                add(out, place, condition == last ? ", or" : ",");
                if (!lists) {
                    add(out, place, hangs.opener());
                } else if (!listed) {
                    add(out, place, "for");
                }
            }
            listed = lists;
            out.addAll(item);
        }
        return out;
    }

    private static void add(List<Token> out, Token place, String words) {
        for (String word : words.split(" ")) {
            out.add(place.as(word));
        }
    }
}
