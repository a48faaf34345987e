package org.chartwright.nlp.draft.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.SpokenDiagnosis;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.statement.ToldPlainly;
import org.chartwright.nlp.language.Clause;

/**
 * A visit in, the problem that stands over each clause of its plan out. "For your next problem , your diabetes ."
 * stands alone and makes no statement; so every clause is read, and not only what becomes a sentence.
 */
public final class PlanHeadings {

    /** What is concluded earlier is the patient's history. */
    private static final double EARLY = 0.4;

    /** So many possible diseases a heading names. */
    private static final int MOST = 3;

    /** Words of a clause that only leads up to the next one. */
    private static final int LEAD = 6;

    /** What was feared before the tests heads nothing: "i was worried that it could be a heart attack". */
    private static final Pattern FEARED = Pattern.compile(
            "^(?:(?:and|but|so|at first) )*(?:i|we|they) (?:was|were) (?:a bit |really |also )?(?:worried|concerned|afraid)\\b");

    /** What is said of the whole visit at its end, or of the pain it is about again. */
    private static final Pattern CLOSES = Pattern.compile(
            "\\b(?:(?:see|call|contact|message) (?:you|me|us)|come back|follow[- ]?up|emergency|questions|(?:the|your|for that) (?:knee|shoulder|hip|ankle|elbow|wrist|hand|foot|back|neck|leg|cough|pain|headaches?|rash|throat|ear|stomach))\\b");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:in terms of|as far as|regarding|when it comes to|as for|(?:first|second|third|next|other|last) (?:problem|issue|thing)|problem number|number (?:one|two|three|[1-9]))\\b");
    private static final Pattern SIDE = Pattern.compile("\\b(left|right) ");

    private final List<Clause> clauses;
    private final int begins;
    private final String[] problems;
    private final int[] since;
    /** The first clause that names a problem. */
    private final int first;

    private PlanHeadings(List<Clause> clauses, int begins, String[] problems, int[] since, int first) {
        this.clauses = clauses;
        this.begins = begins;
        this.problems = problems;
        this.since = since;
        this.first = first;
    }

    /**
     * @param begins the first clause that may head a problem
     * @param complaint what stands over a plan before a problem is named; may be empty
     */
    static PlanHeadings of(Reading reading, int begins, String complaint) {
        var clauses = reading.clauses();
        var problems = new String[clauses.size()];
        var since = new int[clauses.size()];
        if (!reading.verdicts().isEmpty() && !several(reading, complaint)) {
            String verdict = ofVerdicts(reading.verdicts(), complaint);
            int concluded = reading.verdicts().getFirst().clause().number();
            besides(reading, verdict, complaint, problems, since);
            return new PlanHeadings(clauses, 0, problems, since, concluded);
        }
        String opening = concludedBefore(reading, begins, complaint);
        String current = opening;
        int from = 0;
        int first = clauses.size();
        for (int i = begins; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (FEARED.matcher(clause.text()).find()) {
                problems[i] = current;
                since[i] = from;
                continue;
            }
            boolean named = first < i;
            String before = current;
            String cause = complaint.isEmpty() ? before : unlessOtherSide(complaint, before);
            var concluded = ProblemName.concluded(clause, reading, cause)
                    .filter(diagnosis -> before.equals(complaint) || ProblemName.symptom(before, reading));
            var heading = ProblemTopic.of(clause, reading, cause, named)
                    .filter(next -> !ProblemName.same(next, before))
                    .or(() -> concluded);
            if (concluded.isPresent() || heading.isPresent()) {
                current = concluded.or(() -> heading).orElseThrow();
                boolean explains = concluded.isPresent()
                        || ProblemName.symptom(before, reading) && ProblemName.explains(current, before);
                if (explains) {
                    rename(problems, before, current);
                }
                first = Math.min(first, i);
                from = i;
            } else if (named && DictatedHeading.leaves(clause, reading, from)) {
                current = ProblemPlan.GENERAL;
                from = i;
            }
            problems[i] = current;
            since[i] = from;
        }
        return new PlanHeadings(clauses, begins, problems, since, first);
    }

    /** "in terms of your diabetes ...", "as far as the knee goes ...": each problem is announced, and heads its own. */
    private static boolean several(Reading reading, String complaint) {
        return reading.clauses().stream()
                        .skip((long) (EARLY * reading.clauses().size()))
                        .filter(clause -> clause.byClinician()
                                && !clause.question()
                                && ANNOUNCED.matcher(clause.text()).find())
                        .flatMap(clause -> ProblemTopic.of(clause, reading, complaint, true).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** What the visit concludes heads all but what is said of another illness: "and your sugars , they are up". */
    private static void besides(Reading reading, String verdict, String complaint, String[] problems, int[] since) {
        var clauses = reading.clauses();
        String current = verdict;
        int from = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean late = i > EARLY * clauses.size() && clause.byClinician();
            var other = late
                    ? ProblemTopic.besides(clause, reading, complaint)
                            .filter(name -> !verdict.contains(name) && !name.contains(verdict))
                    : Optional.<String>empty();
            boolean back = late
                    && (clause.utterance() > clauses.get(from).utterance()
                            || CLOSES.matcher(clause.text()).find()
                            || reading.verdicts().stream()
                                    .anyMatch(one -> one.clause().number() == clause.number()));
            if (other.isPresent() || back && !current.equals(verdict)) {
                current = other.orElse(verdict);
                from = i;
            }
            problems[i] = current;
            since[i] = from;
        }
    }

    /** The firmest verdict; those that are no more than possible in one: "possible kidney stone or infection". */
    public static String ofVerdicts(List<Verdict> verdicts, String complaint) {
        var firmest = verdicts.stream().max(Comparator.comparing(Verdict::sure)).orElseThrow();
        String names = firmest.sure() == SpokenDiagnosis.Sure.POSSIBLE
                ? verdicts.stream()
                        .map(verdict -> ProblemName.withPart(verdict.name(), complaint))
                        .distinct()
                        .limit(MOST)
                        .collect(Collectors.joining(" or "))
                : ProblemName.withPart(firmest.name(), complaint);
        return firmest.heading().replace(firmest.name(), names);
    }

    /** Of which side it is nobody can tell where the complaint has one and the problem the other. */
    private static String unlessOtherSide(String complaint, String problem) {
        var one = SIDE.matcher(complaint);
        var other = SIDE.matcher(problem);
        return one.find() && other.find() && !one.group(1).equals(other.group(1))
                ? SIDE.matcher(complaint).replaceAll("")
                : complaint;
    }

    /** What was said of a complaint is said of what it turns out to be. */
    private static void rename(String[] problems, String before, String after) {
        for (int i = 0; i < problems.length; i++) {
            if (before.equals(problems[i])) {
                problems[i] = after;
            }
        }
    }

    /** "i do think that what you have is medial epicondylitis", before the plan is spoken of. */
    private static String concludedBefore(Reading reading, int begins, String complaint) {
        int count = reading.clauses().size();
        boolean open = !reading.announced() && (complaint.isEmpty() || ProblemName.symptom(complaint, reading));
        return complaint.isEmpty() && !open
                ? complaint
                : IntStream.range((int) (EARLY * count), begins)
                        .mapToObj(reading.clauses()::get)
                        .filter(clause -> !clause.question() || open)
                        .flatMap(clause -> ProblemName.concluded(clause, reading, complaint)
                                .filter(diagnosis -> !clause.question() && ProblemName.explains(diagnosis, complaint))
                                .or(() -> open ? told(clause, reading, complaint) : Optional.empty())
                                .stream())
                        .reduce((one, next) -> next)
                        .orElse(complaint);
    }

    /** What nobody announced is concluded where it is told for the first time: "so it is a dvt". */
    private static Optional<String> told(Clause clause, Reading reading, String complaint) {
        return ToldPlainly.told(clause, reading.mentions())
                .map(verdict -> ProblemName.withPart(verdict.heading(), complaint));
    }

    /** Empty before the plan begins. */
    Optional<String> at(int clause) {
        return clause < begins ? Optional.empty() : Optional.of(problems[clause]);
    }

    /** The clause that named what stands over this one. */
    int since(int clause) {
        return since[clause];
    }

    /** Where that was said. */
    int utterance(int clause) {
        return clauses.get(since[clause]).utterance();
    }

    /**
     * What leads up to a clause: "and also for the back" before "i will send you to therapy", else the clause itself.
     */
    String leading(Clause clause) {
        int before = clause.number() - 1;
        boolean led = before >= 0
                && clauses.get(before).utterance() == clause.utterance()
                && clauses.get(before).tokens().size() <= LEAD;
        return led ? clauses.get(before).text() : clause.text();
    }

    /** Whether a problem was named by then. */
    boolean begun(int clause) {
        return clause >= first;
    }

    /** What was named by then. */
    Set<String> before(int clause) {
        return distinct(Arrays.copyOfRange(problems, Math.min(begins, clause + 1), clause + 1));
    }

    /** What is named in the whole plan. */
    Set<String> all() {
        return distinct(Arrays.copyOfRange(problems, Math.min(first, problems.length), problems.length));
    }

    private static Set<String> distinct(String[] problems) {
        var out = new LinkedHashSet<String>();
        for (String problem : problems) {
            if (problem != null && !problem.isEmpty()) {
                out.add(problem);
            }
        }
        return out;
    }
}
