package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.draft.rundown.ExamWords;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * Findings told in scraps while the clinician examines in, each with what it is of out: "let me feel your neck . no
 * lumps ." is "neck: no lumps", and "that is tender huh ?" "yeah , on the inside" while the right knee is examined is
 * "right knee: tender on the inside". A finding whose part was not said is left out.
 */
public final class Scraps {

    /** A part once named is examined for so many more turns. */
    private static final int TURNS = 4;

    private static final int NEAR = 4;
    private static final int BRIEF = 5;
    private static final Pattern ONE_SIDE =
            Pattern.compile("(?:(?:on|it is|that is) )?(?:(?:the|your) )?(left|right)(?: one| side)");

    private static final Pattern TEST = Pattern.compile("\\b(" + ScrapForms.TEST + ")(?= |$)");
    private static final Pattern OF_TEST = Pattern.compile(
            "(?:(?:okay|alright|and|so|good|,) )*(?:(?:that|it|this)(?: one)? (?:is|was) )?(positive|negative)(?: ,)?(?: (?:okay|good|here|too))*");

    private static final int WHOLE_ANSWER = 12;

    /** These are found on any part, and tell nothing without one. */
    private static final Set<String> ANYWHERE = Set.of("Musculoskeletal", "Skin", "General", "Neurological");

    private static final Pattern OF_PART = Pattern.compile(
            "\\b(?:pulses?|pitting|edema|swelling|discharge|circulation|capillary refill|cap refill)\\b");

    private static final Pattern NAMES_PART = Pattern.compile("\\b" + ExamWords.PART + "\\b");

    private static final Pattern ASKS_ASSENT = Pattern.compile(".*\\b(?:huh|right|yeah|is not it|tender|sore|there)$");
    private static final Pattern PLACE_ANSWERED = Pattern.compile(
            "\\b((?:on|along|over|in|at|around) the (?:(?:very |lower |upper |left |right |inner |outer )*(?:inside|outside|front|back|top|bottom|inner side|outer side|side|middle|lower right|lower left|upper right|upper left|left|right))(?: side| part)?)\\b");

    private Scraps() {}

    /** Lines with the place of the finding first, then those of what it is of. */
    public static List<RunLine> in(List<Clause> clauses) {
        var out = new ArrayList<RunLine>();
        Optional<Site> site = Optional.empty();
        int since = -TURNS - 1;
        for (Clause clause : clauses) {
            if (!clause.byClinician()) {
                site = clause.tokens().size() > WHOLE_ANSWER ? Optional.empty() : site;
                continue;
            }
            var turned = Site.turnedTo(clause, clauses);
            var kept = site.filter(before -> clause.utterance() - before.utterance() <= TURNS);
            site = turned.or(() -> kept);
            since = turned.isPresent() || Site.begins(clause) ? clause.utterance() : since;
            var test = named(clause, clauses, site);
            test.ifPresent(out::add);
            if (clause.utterance() - since > TURNS) {
                site = Optional.empty();
                continue;
            }
            var side = ONE_SIDE.matcher(clause.text());
            if (side.matches() && !out.isEmpty() && near(out.getLast(), clause)) {
                sided(out.removeLast(), side.group(1), clause).ifPresent(out::add);
                continue;
            }
            int from = turned.isPresent() ? Site.end(clause.text()) : 0;
            boolean only =
                    turned.isPresent() && (from == 0 || from >= clause.text().length());
            var assent = clause.question() ? assented(clause, clauses) : Optional.<Clause>empty();
            if (test.isPresent() || only || clause.question() && assent.isEmpty()) {
                continue;
            }
            var told = new ArrayList<RunLine>();
            var scraps = ScrapForms.in(clause.text(), from);
            for (ScrapForms.Scrap scrap : scraps) {
                if (scrap.kind() == ScrapForms.Kind.SITE) {
                    site = Optional.of(Site.of(scrap.part(), clause, clauses));
                    continue;
                }
                var of = scrap.part().isEmpty() ? site : Optional.of(Site.of(scrap.part(), clause, clauses));
                var line = line(scrap, of, clause, assent);
                site = scrap.part().isEmpty() ? site : of;
                if (line.isEmpty()) {
                    told.clear();
                    break;
                }
                told.add(line.get());
            }
            joined(told).forEach(out::add);
            var next = ScrapForms.ENDS_WITH_PART.matcher(clause.text());
            if (next.find()) {
                site = Optional.of(Site.of(next.group("part"), clause, clauses));
            } else if (scraps.isEmpty() && turned.isEmpty() && !remark(clause)) {
                site = Optional.empty();
            }
        }
        return List.copyOf(out);
    }

    /** What was said in one breath of one part stands in one line. */
    private static List<RunLine> joined(List<RunLine> told) {
        var out = new ArrayList<RunLine>();
        for (RunLine line : told) {
            boolean same = !out.isEmpty() && out.getLast().label().equals(line.label());
            if (!same) {
                out.add(line);
                continue;
            }
            var before = out.removeLast();
            var first = before.evidence().getFirst();
            var evidence = new ArrayList<Evidence>(List.of(new Evidence(
                    first.utterance(), first.from(), line.evidence().getFirst().to())));
            Stream.concat(
                            before.evidence().stream().skip(1),
                            line.evidence().stream().skip(1))
                    .filter(other -> !evidence.contains(other))
                    .forEach(evidence::add);
            int heads = line.words().indexOf(" : ");
            String head = heads < 0 ? "" : line.words().substring(0, heads);
            String words =
                    heads > 0 && before.words().startsWith(head) ? line.words().substring(heads + 3) : line.words();
            out.add(new RunLine(line.section(), line.label(), before.words() + " , " + words, evidence));
        }
        return out;
    }

    /** Says nothing of its own: "okay good", "deep breath". */
    private static boolean remark(Clause clause) {
        return clause.tokens().size() <= BRIEF;
    }

    /** "... the mcmurray ." "okay that is positive ." */
    private static Optional<RunLine> named(Clause clause, List<Clause> clauses, Optional<Site> site) {
        var told = OF_TEST.matcher(clause.text());
        if (!told.matches()) {
            return Optional.empty();
        }
        for (int i = clause.number() - 1; i >= Math.max(0, clause.number() - NEAR); i--) {
            var test = TEST.matcher(clauses.get(i).text());
            if (clauses.get(i).byClinician() && test.find()) {
                var limb = site.filter(of -> of.part().matches("(?:left|right) .*"));
                var evidence = new ArrayList<Evidence>(
                        List.of(clause.evidence(), clauses.get(i).evidence()));
                limb.ifPresent(of -> of.evidence().stream()
                        .filter(other -> !evidence.contains(other))
                        .forEach(evidence::add));
                return Optional.of(new RunLine(
                        SectionKind.PHYSICAL_EXAM,
                        limb.map(Site::label).orElse("Musculoskeletal"),
                        limb.map(of -> of.part() + " : ").orElse("") + test.group(1) + " " + told.group(1),
                        evidence));
            }
        }
        return Optional.empty();
    }

    private static boolean near(RunLine line, Clause clause) {
        var place = line.evidence().getFirst();
        return place.utterance() == clause.utterance()
                && clause.tokens().getFirst().from() - place.to() <= NEAR;
    }

    /** "this ankle is puffy . the left one ." */
    private static Optional<RunLine> sided(RunLine line, String side, Clause clause) {
        if (line.words().matches("(?:left|right|both) .*")) {
            return Optional.of(line);
        }
        var evidence = new ArrayList<>(line.evidence());
        evidence.add(clause.evidence());
        return Optional.of(new RunLine(line.section(), line.label(), side + " " + line.words(), evidence));
    }

    private static Optional<RunLine> line(
            ScrapForms.Scrap scrap, Optional<Site> site, Clause clause, Optional<Clause> assent) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(place(clause, scrap.from(), scrap.to()));
        String own = ownLabel(scrap);
        boolean free = scrap.kind() == ScrapForms.Kind.TEST
                || scrap.kind() == ScrapForms.Kind.LIMP
                || scrap.words().endsWith("strength") && site.isEmpty();
        boolean anywhere = !free
                && (own.isEmpty()
                        || !scrap.side().isEmpty()
                        || ANYWHERE.contains(own)
                        || OF_PART.matcher(scrap.words()).find());
        boolean placed = !scrap.part().isEmpty();
        boolean elsewhere = NAMES_PART.matcher(scrap.words()).find();
        if (anywhere && !placed && elsewhere) {
            return Optional.of(
                    new RunLine(SectionKind.PHYSICAL_EXAM, placeLabel(scrap.words()), scrap.words(), evidence));
        }
        if (anywhere && site.filter(of -> FitsSite.fits(scrap, of)).isEmpty()) {
            return Optional.empty();
        }
        String label = anywhere ? site.orElseThrow().label() : free ? freeLabel(scrap) : own;
        String words = scrap.words();
        if (assent.isPresent()) {
            evidence.add(assent.get().evidence());
            var where = PLACE_ANSWERED.matcher(assent.get().text());
            words += where.find() ? " " + where.group(1) : "";
        }
        if (anywhere) {
            var of = site.orElseThrow();
            String part = of.part();
            if (!scrap.side().isEmpty()) {
                part = scrap.side() + " "
                        + part.replaceFirst("^(?:left|right|both) ", "").replaceFirst("^(ear|eye)s$", "$1");
            }
            words = placed && scrap.kind() == ScrapForms.Kind.STATE
                    ? part + " " + words
                    : part + " : " + (scrap.kind() == ScrapForms.Kind.REACH ? "range of motion " : "") + words;
            of.evidence().stream().filter(other -> !evidence.contains(other)).forEach(evidence::add);
        }
        return Optional.of(new RunLine(SectionKind.PHYSICAL_EXAM, label, words, evidence));
    }

    private static String placeLabel(String words) {
        String[] parts = words.split(" ");
        for (int i = parts.length - 1; i >= 0; i--) {
            String label = ExamWords.label(parts[i]);
            if (!label.equals("General") && parts[i].matches(ExamWords.PART)) {
                return label;
            }
        }
        return "General";
    }

    private static String freeLabel(ScrapForms.Scrap scrap) {
        return scrap.kind() == ScrapForms.Kind.TEST ? "Musculoskeletal" : "Neurological";
    }

    /** The line of a finding that can be of one organ alone; empty for a state. */
    private static String ownLabel(ScrapForms.Scrap scrap) {
        if (scrap.finding().isEmpty()) {
            return "";
        }
        String[] words = scrap.finding().split(" ");
        for (int from = 0; from < words.length; from++) {
            String rest = String.join(" ", Arrays.copyOfRange(words, from, words.length));
            String label = ExamWords.label(rest);
            if (!label.equals("General")) {
                return label;
            }
        }
        return "General";
    }

    private static Optional<Clause> assented(Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        if (next >= clauses.size()
                || clauses.get(next).byClinician()
                || clauses.get(next).tokens().size() > WHOLE_ANSWER
                || !ASKS_ASSENT.matcher(clause.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(clauses.get(next)).filter(answer -> Answer.senseOf(answer) == Answer.Sense.YES);
    }

    private static Evidence place(Clause clause, int from, int to) {
        int at = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (var token : clause.tokens()) {
            int end = at + token.text().length();
            if (at < to && from < end) {
                first = Math.min(first, token.from());
                last = Math.max(last, token.to());
            }
            at = end + 1;
        }
        return new Evidence(clause.utterance(), first, last);
    }
}
