package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
                            "\\b(?:call|ring|phone|dial|need|get) (?:for )?(?:(?:an?|the) )?(?:ambulance|911|999|112|9 9 9|9 1 1)\\b"),
                    "call an ambulance"),
            new Help(
                    Pattern.compile(
                            "\\b(?:(?:go|going|come|get|head|take yourself)(?: (?:straight|right|directly|back|immediately|up|in|over))* to|attend) (?:(?:the|your|an?) )?(?:(?:local|nearest) )?(?:a and e|a&e|accident and emergency|casualty)\\b"),
                    "go to A&E"),
            new Help(
                    Pattern.compile(
                            "\\b(?:(?:go|going|come|get|head|take yourself)(?: (?:straight|right|directly|back|immediately|up|in|over))* to|attend) (?:(?:the|your|an?) )?(?:(?:local|nearest) )?(?:er|ed|emergency(?: room| department)?)\\b"),
                    "go to the emergency department"),
            new Help(
                    Pattern.compile(
                            "\\b(?:go|going|come|get|head|take yourself)(?: (?:straight|right|directly|back|immediately|up|in|over))* (?:to|in) (?:the |a |your )?(?:(?:local|nearest) )?hospital\\b"),
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
            new Help(Pattern.compile("\\bsee someone\\b"), "seek medical attention"),
            new Help(
                    Pattern.compile(
                            "\\bcom(?:e|ing) (?:(?:straight|right|and|on|back) )*(?:back|in|see|sooner|to see)\\b|\\bget back to (?:me|us)\\b|\\b(?:want|need|like|have) to (?:come and )?(?:see|reassess|examine|review|check) (?:you|the patient)\\b|\\bshould (?:see|review) you\\b|\\bbe (?:seen|reviewed)\\b|\\breturn (?:to|here|sooner|straight|immediately|if)\\b|\\breturn$|\\bsee (?:me|us)\\b"),
                    "return"),
            new Help(
                    Pattern.compile(
                            "\\b(?:contact|get (?:back )?(?:in )?(?:touch|contact)|get in contact|let (?:me|us|the clinic|the office) know|speak to (?:you|us) again|message (?:me|us)|having a chat with us)\\b"),
                    "get in touch"),
            new Help(
                    Pattern.compile(
                            "\\b(?:call|ring|phone)(?:ing)? (?:me|us|back|in|the (?:clinic|office|surgery|ward|practice)|(?:me|us) back)\\b|\\bgive (?:me|us|the (?:clinic|office|surgery|ward)) a (?:call|ring|bell|shout)\\b|\\bcall$"),
                    "call"));

    private record When(Pattern said, String told) {}

    private static final List<When> WHENS = List.of(
            new When(
                    Pattern.compile(
                            "\\b(?:straight ?away|right away|right back|straight (?:back|in|to)|immediately|at once|urgently|as soon as possible|asap)\\b"),
                    "straight away"),
            new When(Pattern.compile("\\b(?:the )?same day\\b"), "the same day"),
            new When(Pattern.compile("\\bsooner\\b"), "sooner"),
            new When(Pattern.compile("\\bbefore then\\b"), "before then"),
            new When(
                    Pattern.compile(
                            "\\b(next week|tomorrow|today|before (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|within) (?:an? |the next )?(?:few |couple of )?(?:\\d+ )?(?:(?:to|or) \\d+ )?(?:hours?|days?|weeks?))\\b"),
                    ""));

    private static final Pattern LISTED = Pattern.compile("^(?:any|generally|concerning|worsening) ");
    private static final Pattern INSTEAD = Pattern.compile("\\b(?:rather than|instead of)\\b.*");
    /** Before a help in the same breath: it is advised against. */
    private static final Pattern AGAINST = Pattern.compile(
            "\\b(?:(?:not|never)(?! (?:ever )?(?:hesitate|delay|be (?:afraid|shy|embarrassed|worried)))|can't|don't|no (?:need|point|reason)|avoid\\w*|without)\\b[^,]*$");
    /** Done besides, or instead: the one sentence of the help would hide it. */
    private static final Pattern ACTS = Pattern.compile(
            "\\b(?:stop|take(?! (?:yourself|him|her|them|the (?:child|baby))\\b)|use|using|give(?! (?:me|us|the)\\b)|hold|skip|drink|eat|double|drive|increase|reduce|put|apply|chew|inject|lie|rest|restart|cut)\\b");

    private static final int MOST_WORDS = 70;

    private final Narrator narrator;

    SafetyNet(Narrator narrator) {
        this.narrator = narrator;
    }

    /** Empty where what is done then is no call for help. */
    Optional<Unit> of(Conditional hangs, List<Clause> clauses, List<Mention> mentions) {
        String said = INSTEAD.matcher(hangs.consequence().text()).replaceAll("");
        var helps = helps(said);
        boolean more = ACTS.matcher(said).find()
                || mentions.stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                && mention.clause().number()
                                        == hangs.consequence().number()
                                && !hangs.supposes(mention.clause(), mention.from()));
        if (helps.isEmpty() || more || hangs.consequence().tokens().stream().anyMatch(token -> token.is("if"))) {
            return Optional.empty();
        }
        Clause clause = clauses.get(hangs.consequence().number());
        Token place = hangs.consequence().tokens().getFirst();
        var told = new ArrayList<Token>();
        String when = when(said);
        add(told, place, String.join(" or ", helps) + (when.isEmpty() ? "" : " " + when));
        told.addAll(conditions(hangs, place));
        if (told.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var evidence = new ArrayList<Evidence>();
        hangs.numbers().stream()
                .sorted()
                .map(clauses::get)
                .map(Clause::evidence)
                .forEach(evidence::add);
        var named = mentions.stream()
                .filter(mention -> hangs.numbers().contains(mention.clause().number()))
                .toList();
        return Optional.of(new Unit(clause, Form.SAFETY_NET, told, named, evidence));
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
    List<Token> conditions(Conditional hangs, Token place) {
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
            var item = Plainly.condition(narrator.tell(plain));
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
