package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.letter.Letter.Gap;
import org.chartwright.nlp.letter.Letter.Line;
import org.chartwright.nlp.letter.Letter.Part;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.note.Typeset;
import org.chartwright.templates.SectionKind;

/** A referral and the note as it stands in, the letter to the colleague out, in the note's own sentences. */
final class WriteReferral {

    private static final Set<SectionKind> HISTORY = EnumSet.of(
            SectionKind.HISTORY_OF_PRESENT_ILLNESS,
            SectionKind.SUBJECTIVE,
            SectionKind.PAST_MEDICAL_HISTORY,
            SectionKind.PAST_SURGICAL_HISTORY);
    private static final Set<SectionKind> FINDINGS =
            EnumSet.of(SectionKind.VITALS, SectionKind.PHYSICAL_EXAM, SectionKind.RESULTS, SectionKind.OBJECTIVE);

    private static final String OF_THE_VISIT = "Patient Agreements:";

    /** Stands before sentences of a plan, and not in a letter. */
    private static final Pattern SUB_LABEL = Pattern.compile(
            "^(?:Medical Reasoning|Medical Treatment|Additional Testing|Patient Education and Counseling|Follow-up): ");

    private final Typeset typeset = new Typeset();
    private final Terms terms;
    private final EvidenceGate gate;

    WriteReferral(Terms terms, EvidenceGate gate) {
        this.terms = terms;
        this.gate = gate;
    }

    /** A referral that was said. */
    Letter of(Referral referral, Heard heard, CurrentNote note) {
        var asked = note.sentences().stream()
                .filter(sentence -> sentence.planned() && overlaps(sentence, referral))
                .toList();
        return letter(referral, asked, Line.Source.SAID, heard, note);
    }

    /** A referral that a person wrote into the note. */
    Letter of(Referral referral, Standing sentence, Heard heard, CurrentNote note) {
        return letter(referral, List.of(sentence), Line.Source.WRITTEN, heard, note);
    }

    private Letter letter(Referral referral, List<Standing> asked, Line.Source source, Heard heard, CurrentNote note) {
        var gaps = new ArrayList<Gap>();
        var parts = new ArrayList<Part>();
        String problem = asked.stream()
                .map(Standing::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
        String to = referral.person().isPresent()
                ? referral.specialty()
                : typeset.sentence(referral.specialty()).replaceAll("\\.$", "");
        var request = new ArrayList<Line>();
        request.add(
                source == Line.Source.SAID
                        ? request(referral, problem, heard)
                        : new Line(
                                request(referral, problem),
                                source,
                                asked.getFirst().evidence()));
        request.addAll(lines(asked, gaps));
        parts.add(new Part("What is asked", request));
        part(
                        "The problem",
                        note,
                        gaps,
                        sentence -> sentence.planned()
                                && !problem.isEmpty()
                                && sentence.label().equals(problem)
                                && !asked.contains(sentence)
                                && !sentence.text().startsWith(OF_THE_VISIT)
                                && clinical(sentence))
                .ifPresent(parts::add);
        part("History", note, gaps, sentence -> HISTORY.contains(sentence.section()) && clinical(sentence))
                .ifPresent(parts::add);
        part("Findings and results", note, gaps, sentence -> FINDINGS.contains(sentence.section()))
                .ifPresent(parts::add);
        part("Medications", note, gaps, sentence -> sentence.section() == SectionKind.MEDICATIONS)
                .ifPresent(parts::add);
        part("Allergies", note, gaps, sentence -> sentence.section() == SectionKind.ALLERGIES)
                .ifPresent(parts::add);
        return new Letter(
                Letter.Kind.REFERRAL,
                "Referral to " + referral.specialty(),
                Optional.of(referral.person().map(name -> name + ", ").orElse("") + to),
                parts,
                gaps);
    }

    /** With the problem only where the gate finds it said: at the referral, or where the clinician named it last. */
    private Line request(Referral referral, String problem, Heard heard) {
        var evidence = new LinkedHashSet<>(referral.evidence());
        var named =
                terms.in(ReadTokens.of(problem)).stream().map(Terms.Found::term).toList();
        heard.mentions().stream()
                .filter(mention -> named.contains(mention.term())
                        && mention.answered()
                        && mention.clause()
                                        .evidence()
                                        .compareTo(referral.evidence().getLast())
                                <= 0)
                .reduce((one, other) -> other)
                .ifPresent(mention -> evidence.add(mention.clause().evidence()));
        var whole = new Sentence(request(referral, problem), Support.VERIFIED, List.of(), List.copyOf(evidence));
        return !problem.isEmpty() && gate.check(whole, heard.visit()).support() == Support.VERIFIED
                ? new Line(whole.text(), Line.Source.SAID, whole.evidence())
                : new Line(request(referral, ""), Line.Source.SAID, referral.evidence());
    }

    private static String request(Referral referral, String problem) {
        return "Referral to " + referral.specialty()
                + referral.person().map(name -> ", " + name).orElse("")
                + (problem.isEmpty() ? "" : ", for " + lower(problem)) + ".";
    }

    /** Whether it names anything that a colleague would look for. */
    private boolean clinical(Standing sentence) {
        return sentence.written()
                || terms.in(ReadTokens.of(sentence.text())).stream()
                        .anyMatch(found -> found.term().kind() != Term.Kind.ORGAN);
    }

    private static boolean overlaps(Standing sentence, Referral referral) {
        return sentence.evidence().stream()
                .anyMatch(place -> referral.evidence().stream().anyMatch(place::overlaps));
    }

    private static Optional<Part> part(String heading, CurrentNote note, List<Gap> gaps, Predicate<Standing> belongs) {
        var lines = lines(note.sentences().stream().filter(belongs).toList(), gaps);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(heading, lines));
    }

    private static List<Line> lines(List<Standing> sentences, List<Gap> gaps) {
        var lines = new ArrayList<Line>();
        for (Standing sentence : sentences) {
            if (sentence.reliable()) {
                boolean label = sentence.section() == SectionKind.PHYSICAL_EXAM
                        && !sentence.label().isEmpty();
                lines.add(new Line(
                        (label ? sentence.label() + ": " : "")
                                + SUB_LABEL.matcher(sentence.text()).replaceFirst(""),
                        sentence.written() ? Line.Source.WRITTEN : Line.Source.SAID,
                        sentence.evidence()));
            } else {
                gaps.add(new Gap(sentence.text(), "The evidence gate did not verify it.", sentence.evidence()));
            }
        }
        return lines;
    }

    private static String lower(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }
}
