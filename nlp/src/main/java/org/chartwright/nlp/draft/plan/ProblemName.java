package org.chartwright.nlp.draft.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A problem as the plan is headed by it: the fullest words the clinician had for it ("right proximal humerus fracture"
 * for a fracture), with the side, and "possible" where it was only ever suspected.
 */
public final class ProblemName {

    /** Words before a problem that do not belong to its name. */
    private static final Set<String> NO_PART =
            Set.of(("little bit new newfound same other possible potential likely probable good bad "
                            + "first second third next last early kind sort type your some any such more own "
                            + "old recent great big nice further certain different typical underlying overall "
                            + "common specific history problem issue diagnosis evidence sign signs thing today now medium cm "
                            + "mm centimeter millimeter grade there here lot concern question um uh okay so "
                            + "well actual current known previous prior whole regular pretty much initial "
                            + "single right left")
                    .split(" "));
    /** How it is or was just then, which names it only where it is said with it. */
    private static final Set<String> PASSING = Set.of(
            ("severe mild moderate uncontrolled controlled residual stable worsening significant persistent episodic "
                            + "intermittent occasional minimal distal resolved")
                    .split(" "));
    /** Named well only by the part that is hurt. */
    private static final Pattern OF_A_PART = Pattern.compile(
            "fracture|sprain|strain|contusion|tear|arthritis|osteoarthritis|tendinitis|tendonitis|tendinopathy|bursitis|dislocation|epicondylitis|tenosynovitis");

    /** What the clinician concludes of a complaint: "i think you have a lumbar strain". */
    private static final Pattern CONCLUDES = Pattern.compile(
            "(?<!not )\\b(?:(?:think|believe|suspect|concerned|sounds like|seems like)(?: that| what)?(?: you| this| it| that| your symptoms| we are dealing with)?(?: probably| likely| do| actually| just)*(?: have| has| had| is| are| may have| might have| are having| suffered)(?: just| probably| likely| most likely)?(?: (?:due|related) to)?"
                    + "|diagnosis (?:here |today )?(?:is|would be|of)|impression (?:is|would be)(?: that you probably have)?|consistent with|recurrence of"
                    + "|(?:symptoms|pain|findings) (?:is|are) (?:due to|from|caused by)|(?:x-ray|ct|mri|scan|ultrasound|swab|culture|biopsy) (?:shows|showed|confirms|confirmed|is positive for|was positive for|came back positive for)|(?:most likely|probably|likely) (?:due to|from|caused by)|we call (?:this|it|that)|we are (?:(?:really|just|probably) )*(?:dealing with|looking at)|looks to me like|(?:good|bad) news is (?:that )?(?:it is|this is|you have)(?: just)?|(?:is|are) (?:(?:most|more|very) )?(?:likely|probably) (?:just )?(?:from|due to|because of|a|an)|what you have is|diagnose you with|you (?:probably|likely) have)\\b");
    /** The same of what was not named before: "you have a concussion". */
    private static final Pattern NAMES = Pattern.compile(
            "^(?:(?:so|and|okay|well|alright|then|,) )*(?:(?:you|he|she) (?:have|has)(?: got)? an?|(?:that|this|it) is(?: (?:a|an|probably|just|definitely|clearly|all))*) ");

    private static final Pattern PART = Pattern.compile(
            "\\b(?:(left|right) )?(hip|knee|ankle|elbow|wrist|hand|foot|back|neck|leg|arm|shoulder|finger|toe|thumb|calf|thigh|heel|forearm|rib)s?\\b");
    private static final Pattern SIDED = Pattern.compile("\\b(?:left|right|bilateral|both)\\b");
    /** Where what is named without its part can only be. */
    private static final Map<String, String> IN_A_PART = Map.of(
            "elbow", "epicondylitis",
            "shoulder", "rotator humerus",
            "arm", "humerus",
            "knee", "mcl acl pcl meniscus meniscal patell cruciate collateral",
            "foot", "lisfranc metatarsal plantar",
            "wrist", "colles scaphoid carpal",
            "finger", "phalanx mallet",
            "ankle", "achilles malleol");

    private static final Pattern AS_SAID = Pattern.compile(".*(?:itis|osis|pathy|rigidus)");
    private static final Pattern SOUGHT = Pattern.compile(
            "\\b(?:look(?:s|ing)? for|rul(?:e|es|ing) out|check(?:s|ing)? for|screen(?:s|ing)? for)\\b");
    private static final Pattern DOUBTED = Pattern.compile("\\b(?:not think|doubt)\\b");
    private static final int REACH = 4;
    private static final int MOST_BEFORE = 4;
    /** So many words after what concludes, the diagnosis begins. */
    private static final int NEAR = 6;

    private static final Set<String> CLINICS = Set.of(
            "clinic", "clinics", "nurse", "program", "team", "class", "classes", "doctor", "specialist", "center");

    private ProblemName() {}

    /** @param complaint what the patient came for; may be empty */
    static String of(Mention problem, Reading reading, String complaint) {
        String own = said(problem);
        String name = reading.mentions().stream()
                .filter(mention -> mention.term().equals(problem.term())
                        && mention.clause().byClinician()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && (mention == problem || mention.assertion().certainty() != Certainty.HYPOTHETICAL)
                        && (mention == problem
                                || reading.phases().get(mention.clause().number()) != Phase.HISTORY))
                .map(ProblemName::said)
                .filter(words -> List.of(words.split(" ")).containsAll(List.of(own.split(" "))))
                .filter(words -> Stream.of(words.split(" "))
                        .noneMatch(word -> PASSING.contains(word) && !(" " + own + " ").contains(" " + word + " ")))
                .max(Comparator.comparingInt(words -> words.split(" ").length))
                .orElse(own);
        boolean sure = problem.term().kind() == Kind.SYMPTOM
                || reading.mentions().stream()
                        .anyMatch(mention -> mention.term().equals(problem.term())
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && mention.assertion().certainty() == Certainty.CERTAIN);
        return (sure ? "" : HowSure.of(problem.term(), reading)) + withPart(name, complaint);
    }

    /** The diagnosis that a clause concludes of what is complained of; empty where it names none or several. */
    static Optional<String> concluded(Clause clause, Reading reading, String complaint) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        var cue = CONCLUDES.matcher(clause.text());
        var names = NAMES.matcher(clause.text());
        boolean concluding = cue.find();
        boolean naming = !concluding && names.find();
        int concludes = concluding
                ? clause.text().substring(0, cue.end()).split(" ").length
                : naming ? names.group().split(" ").length : Integer.MAX_VALUE;
        var diagnoses = reading.in(clause).stream()
                .filter(mention -> mention.from() >= concludes
                        && mention.from() - concludes <= NEAR
                        && mention.term().kind() == Kind.CONDITION
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                        && !sought(mention)
                        && (!naming || first(mention, reading)))
                .toList();
        return diagnoses.stream().map(Mention::term).distinct().count() == 1
                ? Optional.of(of(diagnoses.getFirst(), reading, complaint))
                : diagnoses.isEmpty()
                        ? UnlistedDiagnosis.in(clause).map(diagnosis -> withPart(diagnosis, complaint))
                        : Optional.empty();
    }

    /** "the heart failure clinic" is no problem. */
    static boolean clinic(Mention mention) {
        var words = mention.clause().words();
        return mention.to() < words.size() && CLINICS.contains(words.get(mention.to()));
    }

    private static boolean first(Mention mention, Reading reading) {
        return reading.mentions().stream()
                .filter(other -> other.term().equals(mention.term()))
                .allMatch(other -> other.clause().number() >= mention.clause().number());
    }

    /** Whether it may be what a pain of a part turns out to be. */
    static boolean explains(String problem, String pain) {
        var part = PART.matcher(pain);
        return OF_A_PART.matcher(problem).find()
                && part.find()
                && (problem.contains(part.group(2)) || !PART.matcher(problem).find());
    }

    /** "an x-ray that looks for a fracture", "a stone , which i do not think you have". */
    public static boolean sought(Mention mention) {
        var tokens = mention.clause().tokens();
        String before = text(tokens.subList(Math.max(0, mention.from() - REACH), mention.from()));
        String after = text(tokens.subList(mention.to(), Math.min(tokens.size(), mention.to() + 2 * REACH)));
        return SOUGHT.matcher(before).find() || DOUBTED.matcher(after).find();
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** "sprain" and "possible right ankle sprain" are one, while no other was spoken of. */
    static boolean same(String problem, String before) {
        String bare = problem.replaceFirst("^(?:possible|likely) ", "");
        return (" " + before).endsWith(" " + bare) && OF_A_PART.matcher(bare).find();
    }

    /** Whether it names no more than a symptom. */
    static boolean symptom(String problem, Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM)
                .anyMatch(mention -> problem.endsWith(mention.term().preferred()));
    }

    /**
     * "sprain" of who came for "right ankle pain" is "right ankle sprain", and "lateral epicondylitis" has its side.
     */
    static String withPart(String name, String complaint) {
        var parts = PART.matcher(complaint).results().toList();
        if (parts.size() != 1 || SIDED.matcher(name).find()) {
            return name;
        }
        var part = parts.getFirst();
        if (OF_A_PART.matcher(name).matches() && !name.endsWith("arthritis")) {
            return part.group() + " " + name;
        }
        boolean there = name.contains(part.group(2)) && OF_A_PART.matcher(name).find()
                || Stream.of(IN_A_PART.getOrDefault(part.group(2), "").split(" "))
                        .anyMatch(local -> !local.isEmpty() && name.contains(local));
        return part.group(1) != null && there ? part.group(1) + " " + name : name;
    }

    private static String said(Mention mention) {
        Clause clause = mention.clause();
        var parts = PartsOfSpeech.of(clause.tokens());
        var before = new ArrayList<String>();
        int at = mention.from() - 1;
        while (at >= 0
                && before.size() < MOST_BEFORE
                && parts.is(at, "ADJ", "NOUN", "PROPN")
                && !NO_PART.contains(parts.word(at))) {
            before.add(parts.word(at));
            at--;
        }
        String side = parts.word(at);
        if (side.equals("left") || side.equals("right") && !parts.word(at - 1).equals("all")) {
            before.add(side);
        }
        Collections.reverse(before);
        String term = AS_SAID.matcher(mention.words()).matches()
                ? mention.words()
                : mention.term().preferred();
        var words = new ArrayList<>(before);
        words.removeAll(List.of(term.split(" ")));
        words.add(term);
        return String.join(" ", words);
    }
}
