package org.chartwright.nlp.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** The part of the visit a clause is said in, by what the clinician announces. */
public enum Phase {
    HISTORY,
    EXAM,
    RESULTS,
    PLAN;

    private static final Pattern TO_EXAM = Pattern.compile(
            "\\b(physical exam|your exam|exam on you|quick exam|examine you|examination|listen to your|take a look at your|vital signs|look at your vitals|heart exam|lung exam)\\b");
    private static final Pattern TO_RESULTS = Pattern.compile(
            "\\b(results of|your results|some results|reviewed the|review of your|reviewing|show me the|look(?:ed|ing)? at (?:the|your) (?:x-ray|ct|mri|labs?|blood|ekg|echo))\\b");

    /** Said before a plan as often as of other things; in the second half of a visit it announces the plan. */
    private static final Pattern SUMMING_UP = Pattern.compile(
            "\\b(?:let me (?:just )?lay (?:it|this|that|things|everything|the whole thing) (?:all )?out|(?:let us|let's|let me|to) sum (?:(?:it|this|that|things|all) )*up|here is the plan|here is where i land|here is how i (?:want|would like) to|let me go through it for|(?:this|that|so) is the plan)\\b"
                    + "|^(?:(?:so|okay|alright|well|now|and) )*(?:number (?:one|1)|problem (?:number )?(?:one|1)) (?:is )?(?:(?:the|your|that) )?[a-z]");

    /** After an examination that nobody announced by its name, the results begin where they are read out. */
    private static final Pattern READ_OUT = Pattern.compile(
            "\\b(?:x-rays?|ct|mri|scans?|ultrasound|echo|labs|blood work|psa|creatinine|hemoglobin|a1c|biopsy|nerve (?:conduction )?study|urine (?:dip|test)|24 hour urine)\\b.*\\b(?:shows?|showed|from|is|was|were|came|there is)\\b");

    /** What else announces that the patient is examined now: "up on the table", "let me check you over". */
    private static final Pattern ON_THE_TABLE = Pattern.compile(
            "^(?:(?:so|okay|alright|well|now|and|yeah|fair enough) )*(?:let me (?:take a )?look\\b(?! (?:into|up|back|that|it|at (?!you\\b(?! [a-z])|(?:that|this|your) (?:back|belly|foot|hand|knee|leg|neck|shoulder|skin|throat)\\b)))|let me (?:listen|check you over|examine|get my hands on you|have a (?:look|feel|listen)|feel (?:your|for|that))|let's (?:take a look$|have a (?:look|listen)$|examine|get you up on)|(?:hop|jump|climb|get|up) (?:up )?(?:here|on (?:the|this|that) table))");

    private static final Pattern TO_PLAN = Pattern.compile(
            "\\b(assessment and (?:my )?(?:the )?plan|my assessment|my plan|talk (?:a (?:little )?bit )?about (?:your|the) plan|my impression|impression and plan|(?:your|the) (?:first|1st) problem|first problem|going forward|here is what|what i would like to do|what we are going to do)\\b");

    /** Said in passing before a verdict they announce nothing. */
    private static final Pattern IN_PASSING =
            Pattern.compile("\\b(?:going forward|here is what|what i would like to do|what we are going to do)\\b");

    /** The heading of a report that is dictated after the plan was told. */
    private static final Pattern DICTATED_EXAM = Pattern.compile(
            "^(?:(?:okay|so|and|,) )*(?:physical exam(?:ination)?|exam|on (?:this|physical) exam(?:ination)?)(?: today)? ,");

    /** An examination that is only wished for, to come or not possible. */
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:normally|would|should|could|might|may|if|(?:have|has) not|can (?:give|do)|able to|book|urgently|important|before we|after we|move (?:on )?to|need to (?:come|see)|to (?:have|get|do) an?|to get|to (?:a |proceed to )?examination|at this stage|some (?:more )?(?:, )?examination|first)\\b");

    /** So many turns an examination lasts at most that nobody announced by its name. */
    private static final int LOOKING = 10;

    /** In so few clauses a plan may be all that is said; in more, one that is announced at once is only promised. */
    private static final int FEW = 12;

    /** Where more of what is said is asked, the history goes on. */
    private static final double ASKED = 0.4;

    /** Whether the clinician announces an examination that is done in this visit. */
    public static boolean examined(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause::byClinician)
                .map(Clause::text)
                .anyMatch(text ->
                        TO_EXAM.matcher(text).find() && !NOT_NOW.matcher(text).find());
    }

    /** Whether what is the first to speak of a plan says so only in passing. */
    public static boolean inPassing(List<Phase> phases, List<Clause> clauses) {
        int begins = phases.indexOf(PLAN);
        return begins < 0
                || !TO_PLAN.matcher(
                                IN_PASSING.matcher(clauses.get(begins).text()).replaceAll(""))
                        .find();
    }

    /** One phase for each clause; the plan is not left again. */
    public static List<Phase> of(List<Clause> clauses) {
        var out = new ArrayList<Phase>();
        Phase now = HISTORY;
        int looking = -1;
        for (Clause clause : clauses) {
            if (looking >= 0
                    && (now == RESULTS && clause.utterance() > looking || clause.utterance() > looking + LOOKING)) {
                now = now == PLAN ? PLAN : HISTORY;
                looking = -1;
            }
            if (clause.byClinician()
                    && now == PLAN
                    && DICTATED_EXAM.matcher(clause.text()).find()) {
                now = EXAM;
            }
            if (clause.byClinician() && now != PLAN) {
                String text = clause.text();
                boolean summed = SUMMING_UP.matcher(text).find() && clause.number() * 2 > clauses.size();
                if (summed
                        || TO_PLAN.matcher(text).find()
                                && (clauses.size() <= FEW || clause.number() * 4 > clauses.size())) {
                    now = PLAN;
                } else if (TO_RESULTS.matcher(text).find()
                        || looking >= 0 && READ_OUT.matcher(text).find()) {
                    looking = TO_RESULTS.matcher(text).find() ? -1 : clause.utterance();
                    now = RESULTS;
                } else if (TO_EXAM.matcher(text).find()
                        || now == HISTORY && ON_THE_TABLE.matcher(text).find()) {
                    looking = TO_EXAM.matcher(text).find() ? -1 : clause.utterance();
                    now = EXAM;
                }
            }
            out.add(now);
        }
        return List.copyOf(out);
    }

    /** The plan that nobody announced begins with the first verdict after which little is asked. */
    public static List<Phase> concluding(List<Phase> phases, List<Clause> clauses, List<Verdict> verdicts) {
        int begins = verdicts.stream()
                .mapToInt(verdict -> verdict.clause().number())
                .filter(at -> asked(clauses.subList(at, clauses.size())) <= ASKED)
                .min()
                .orElse(clauses.size());
        var out = new ArrayList<Phase>();
        boolean dictated = false;
        for (int i = 0; i < phases.size(); i++) {
            Clause clause = clauses.get(i);
            dictated |= i > begins
                    && clause.byClinician()
                    && DICTATED_EXAM.matcher(clause.text()).find();
            out.add(i >= begins && !dictated ? PLAN : phases.get(i));
        }
        return List.copyOf(out);
    }

    private static double asked(List<Clause> clauses) {
        long said = clauses.stream().filter(Clause::byClinician).count();
        return (double) clauses.stream()
                        .filter(clause -> clause.byClinician() && clause.question())
                        .count()
                / said;
    }
}
