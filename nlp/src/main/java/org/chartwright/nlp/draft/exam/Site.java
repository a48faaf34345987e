package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.rundown.ExamWords;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * The part of the body that a clinician turns to while examining: "let me feel your neck", "now this knee", "open your
 * mouth", "how is that incision ?".
 *
 * @param part with its side where one was said; such as {@code right knee}
 * @param evidence where it was said
 * @param utterance the turn in which it was said
 */
record Site(String part, List<Evidence> evidence, int utterance) {

    static final String QUALIFIED = "(?:(?:left|right|both|other|upper|lower|big|little|index|middle|ring) )*";
    private static final String OWN = "(?:your|the|this|that|these|those|his|her|both|one of your)";
    private static final String LEAD =
            "(?:(?:okay|alright|all right|right|good|great|so|and|now|then|next|well|um|uh|oh|hmm|wow|just|perfect|yeah|,) )*";
    private static final String PART = "(?<part>" + QUALIFIED + ExamWords.PART + ")";
    private static final String WILL =
            "(?:(?:let me|let us|let's|i am|i will|we will|we are|can i|could i|may i|mind if i|i want to|i would like to|i need to|i have to|go ahead and|have you|you to|can you|could you|please|try to|try and|i (?:just )?want you to|for me|going to|gonna|just|quickly|real quick|also|first|start by|get) )*";
    private static final String LOOKS =
            "(?:look(?:ing)?|take a (?:quick |good |closer )?(?:look|listen|peek)|have a (?:quick |good |proper )?(?:look|listen|feel)|feel(?:ing)?|check(?:ing)?|see|examin(?:e|ing)|press(?:ing)?|push(?:ing)?|listen(?:ing)?|tap(?:ping)?|squeeze|move|test|inspect|palpate|peek|touch|lift|raise|bend|straighten|stretch|flex|extend|open|close|wiggle|show me|hold|turn|roll up|relax|tilt|stick out|point|twist|rotate|shrug)";
    private static final Pattern TURNS = Pattern.compile("^" + LEAD + WILL + LOOKS
            + "(?: (?:around|along|over|on|at|in|into|inside|here|to|out|up|down|for|back))* (?:" + OWN + " )+" + PART
            + "(?= |$)(?<rest>.*)");
    private static final Pattern NAMES = Pattern.compile(
            "^" + LEAD + "(?:(?:how|what) about |how (?:is|are|does|do) |here is |on to |over to |(?=other |" + OWN
                    + " ))(?:" + OWN + " )*" + PART
                    + "(?: (?:here|then|now|look|looking|doing|next|first))*(?: ,? ?let (?:me|us) (?:see|look|have a look|take a look|feel).*)?$");
    /** Done at the eyes, the throat or the lungs, which are not named. */
    private static final List<Implied> IMPLIED = List.of(
            new Implied(
                    "look (?:up )?at the (?:ceiling|light|floor)|follow my (?:finger|pen)|look (?:up|straight ahead)",
                    "eyes"),
            new Implied("say ah+|open (?:up )?wide|open up(?= |$)", "throat"),
            new Implied("swallow", "neck"),
            new Implied("(?:take (?:a|some) )?(?:big |nice )?deep breaths?(?: in)?|breathe in", "lungs"),
            new Implied("squeeze my (?:fingers?|hands?)", "hands"),
            new Implied("stand up and walk|walk (?:for me|across|over|to the|down)", "gait"));

    private static final String LESION =
            "(?:lump|mole|spot|bump|cyst|nodule|mass|growth|wart|bruise|cut|wound|sore|ulcer|rash|lesion|bite|scar|incision)";
    private static final Pattern LESIONS = Pattern.compile("^" + LEAD + "(?:yeah )?(?:i can |" + WILL + ")" + LOOKS
            + "(?: (?:around|over|on|at|in|into|here))* (?:it|that|this|the)(?: " + LESION
            + "| thing| one)?(?: here| for me| now)*(?= ,|$)");
    private static final Pattern NAMED_LESION = Pattern.compile("\\b(?<lesion>" + LESION
            + ") (?:here )?(?:in|on|under|behind|over) (?:my|your|the) (?:side of (?:my|your|the) )?(?<part>(?:(?:left|right|upper|lower) )*"
            + ExamWords.PART + ")(?= |$)");
    /** The patient is got ready, or is looked at as a whole. */
    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:let us|let's|let me|going to|gonna|i will|can i)(?: (?:just|go ahead and|quickly|first))* (?:(?:have|take) (?:a )?(?:quick |good )?(?:look|listen|feel)|examine you|check you(?: out| over)?|look you over|see(?: it| here)?(?= |$))"
                    + "|(?:lie|lay) (?:back|down)|(?:hop|climb|jump|get) up on(?:to)? (?:the|that|this) (?:table|bed|couch)|push (?:up|down|out|in|back|against)|pull (?:up|down|in|back|against|toward)|resist");
    /** Told of what one has before oneself. */
    private static final Pattern BEFORE_ONE = Pattern.compile(
            "^" + LEAD + "(?:this|that|these|those|both|your) " + QUALIFIED + ExamWords.PART
                    + " ?(?:'s|is|are|looks?|feels?|has|have) .*"
                    + "|.*\\bhere (?:over|on|at|in|along|around|under|behind|near) (?:the|your) .*"
                    + "|^" + LEAD
                    + "(?:(?:the|your) )?(?:heart|lungs?|chest|belly|abdomen|tummy|neck|throat|ears?|eyes?|eardrums?|breathing|pupils|pulse|pulses|scar|incision|reflexes)(?: sounds| is| are| 's|'s| looks| feels).*");
    /** Not done now. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:later|afterwards|after|next (?:time|visit|week|month|year)|in a (?:minute|second|bit|moment|while)|tomorrow|last|ago|if|when|should|at home|every|each|daily|once|months?|weeks?|used to|yourself|x-?rays?|mri|ct|scans?|ultrasound|images?|films?|results?|labs?)\\b");

    private static final Pattern INNER = Pattern.compile(
            "(?:^|.* )(?:heart|lungs?|chest|liver|spleen|kidneys?|bladder|prostate|uterus|ovaries|cervix|pulses?|tibial|pedis|rhythm|rate|gait|walk|balance|strength|grip|reflexes|jerks|sensation|touch|vibration|tone|mood|affect|speech|breathing|sounds|refill|nerves|movements|motion|hearing|contact|thinking|judgment|insight|pupils?|cuff|fields|discs|coordination|veins|carotids|drift|appearance|port)$");
    private static final Pattern PAIRED = Pattern.compile(
            "(?:^|.* )(?:ears?|eyes?|eardrums?|canals?|drums?|knees?|hips?|shoulders?|elbows?|wrists?|hands?|ankles?|feet|foot|heels?|legs?|calves|calf|arms?|shins?|thighs?|breasts?|tonsils?|nostrils?|fingers?|thumbs?|toes?|armpits?|groins?|flanks?)$");

    private record Implied(Pattern said, String part) {

        Implied(String said, String part) {
            this(Pattern.compile("(?<![a-z])(?:" + said + ")(?= |$)"), part);
        }
    }

    Site {
        evidence = List.copyOf(evidence);
    }

    /**
     * What a clause of the clinician turns to, with the characters that say so in front; empty where it turns to none.
     */
    static Optional<Site> turnedTo(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        if (!clause.byClinician() || NOT_NOW.matcher(text).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(TURNS, NAMES)) {
            var turns = pattern.matcher(text);
            if (turns.find()) {
                return Optional.of(of(turns.group("part"), clause, clauses));
            }
        }
        if (LESIONS.matcher(text).find()) {
            var lesion = lesion(clause, clauses);
            if (lesion.isPresent()) {
                return lesion;
            }
        }
        return IMPLIED.stream()
                .filter(implied -> implied.said().matcher(text).find())
                .findFirst()
                .map(implied -> new Site(implied.part(), List.of(clause.evidence()), clause.utterance()));
    }

    /** The last one the visit spoke of with its place. */
    private static Optional<Site> lesion(Clause clause, List<Clause> clauses) {
        for (int i = clause.number() - 1; i >= 0; i--) {
            var named = NAMED_LESION.matcher(clauses.get(i).text());
            if (named.find()) {
                return Optional.of(new Site(
                        named.group("part") + " " + named.group("lesion"),
                        List.of(clauses.get(i).evidence(), clause.evidence()),
                        clause.utterance()));
            }
        }
        return Optional.empty();
    }

    /** Whether the examination is under way by these words, though they turn to no part. */
    static boolean begins(Clause clause) {
        return clause.byClinician()
                && !NOT_NOW.matcher(clause.text()).find()
                && (BEGINS.matcher(clause.text()).find()
                        || BEFORE_ONE.matcher(clause.text()).matches());
    }

    /** How far the words that turn to a part go; 0 where they do not open the clause. */
    static int end(String text) {
        var turns = TURNS.matcher(text);
        return turns.find() ? turns.end("part") : 0;
    }

    /** @param part as it was said in the clause, with its side where it has one */
    static Site of(String part, Clause clause, List<Clause> clauses) {
        if (part.contains("other ")) {
            return new Site(
                    part.replaceAll("\\bother ", "contralateral ").replaceAll("\\byour\\b", "the"),
                    List.of(clause.evidence()),
                    clause.utterance());
        }
        var sided = new BodyPart(part.replaceAll("\\byour\\b", "the"), List.of(clause.evidence())).sided(clauses);
        var evidence = new ArrayList<>(sided.evidence());
        if (!evidence.contains(clause.evidence())) {
            evidence.add(clause.evidence());
        }
        return new Site(sided.words(), evidence, clause.utterance());
    }

    /** Whether it can be seen or felt from outside, so that a swelling or a redness may be of it. */
    boolean outer() {
        return !INNER.matcher(part).find();
    }

    boolean paired() {
        return PAIRED.matcher(part).find();
    }

    boolean lesion() {
        return part.matches("(?:.* )?" + LESION);
    }

    String label() {
        String[] words = part.split(" ");
        if (words.length > 1 && words[words.length - 1].matches(LESION)) {
            return words[words.length - 1].matches("lump|nodule|mass|cyst|bump") && part.contains("neck")
                    ? "Neck"
                    : "Skin";
        }
        String label = ExamWords.label(part);
        for (int from = 1; from < words.length && label.equals("General"); from++) {
            label = ExamWords.label(part.substring(part.indexOf(words[from])));
        }
        return label;
    }
}
