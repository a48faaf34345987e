package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.letter.Letter.Gap;
import org.chartwright.nlp.letter.Letter.Line;
import org.chartwright.nlp.letter.Letter.Part;
import org.chartwright.nlp.letter.Proposal.Heading;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.note.Typeset;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** What was said and written in a visit in, the after-visit summary out. */
final class WriteSummary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d/.-]*[\\p{L}\\d])?");

    /** Sections of which the summary tells only what was said. */
    private static final Set<SectionKind> TOLD_ELSEWHERE =
            EnumSet.of(SectionKind.CHIEF_COMPLAINT, SectionKind.MEDICATIONS, SectionKind.VITALS, SectionKind.RESULTS);

    private static final Pattern ORDERS =
            Pattern.compile("\\b(?:order|ordering|repeat|obtain|recheck|check|get|schedule)\\b");

    private final Terms terms;
    private final EvidenceGate gate;
    private final LayWords layWords = new LayWords();
    private final Typeset typeset = new Typeset();

    WriteSummary(Terms terms, EvidenceGate gate) {
        this.terms = terms;
        this.gate = gate;
    }

    /**
     * @param said the visit
     * @param sent its referrals
     * @param pen what a person wrote into the plan, read as speech
     * @param added referrals in that
     * @param written its sentences, one an utterance
     */
    record Source(
            Heard said,
            List<Referral> sent,
            Heard pen,
            List<Referral> added,
            List<Standing> written,
            CurrentNote note,
            Struck struck) {}

    Letter of(Source source, List<Gap> gaps) {
        var byPart = new EnumMap<Heading, List<Line>>(Heading.class);
        var printed = new HashSet<String>();
        for (Proposal proposal : checked(proposals(source, gaps), source, gaps)) {
            add(byPart, printed, proposal, Line.Source.SAID);
        }
        written(source, gaps).forEach(proposal -> add(byPart, printed, proposal, Line.Source.WRITTEN));
        var parts = byPart.entrySet().stream()
                .map(entry -> new Part(entry.getKey().words(), entry.getValue()))
                .toList();
        return new Letter(
                Letter.Kind.AFTER_VISIT_SUMMARY,
                "Your visit summary",
                Optional.empty(),
                parts,
                List.copyOf(new LinkedHashSet<>(gaps)));
    }

    private void add(Map<Heading, List<Line>> byPart, Set<String> printed, Proposal proposal, Line.Source by) {
        String text = layWords.plain(typeset.sentence(spelt(proposal.text())));
        if (printed.add(text)) {
            byPart.computeIfAbsent(proposal.heading(), absent -> new ArrayList<>())
                    .add(new Line(text, by, proposal.evidence()));
        }
    }

    private String spelt(String text) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(typeset.spelt(word.group())));
    }

    private List<Proposal> proposals(Source source, List<Gap> gaps) {
        var lines = new ArrayList<Proposal>();
        complaint(source.note()).ifPresent(lines::add);
        lines.addAll(new WhatWeFound(layWords, gaps).of(source.said(), source.note()));
        lines.addAll(planned(source.said(), source.sent(), source.note(), gaps));
        return lines;
    }

    /** Tests that a person wrote into the plan. */
    private static List<Proposal> tests(Heard pen) {
        return pen.mentions().stream()
                .filter(mention -> mention.term().kind() == Term.Kind.TEST
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().certainty() == Certainty.CERTAIN
                        && ORDERS.matcher(mention.clause().text()).find())
                .map(mention -> new Proposal(
                        Heading.TESTS,
                        "We want you to have this test: " + mention.words() + ".",
                        mention.words(),
                        List.of(mention.clause().evidence())))
                .toList();
    }

    private List<Proposal> planned(Heard heard, List<Referral> referrals, CurrentNote note, List<Gap> gaps) {
        var lines = new ArrayList<>(new YourMedicines(terms, gaps).of(heard, note));
        for (Order order : heard.orders()) {
            if (order.type() == Order.Type.LAB || order.type() == Order.Type.IMAGING) {
                lines.add(new Proposal(
                        Heading.TESTS,
                        "We want you to have this test: " + order.description() + ".",
                        order.description(),
                        order.evidence()));
            }
        }
        for (Referral referral : referrals) {
            String to = referral.plain()
                    + referral.person().map(name -> ", " + name).orElse("");
            lines.add(new Proposal(
                    Heading.TESTS, "We are sending you to " + to + ".", referral.said(), referral.evidence()));
        }
        lines.addAll(new Directions().of(heard));
        return lines;
    }

    private static Optional<Proposal> complaint(CurrentNote note) {
        return note.sentences().stream()
                .filter(sentence ->
                        sentence.section() == SectionKind.CHIEF_COMPLAINT && sentence.reliable() && !sentence.written())
                .findFirst()
                .flatMap(sentence -> {
                    String words = sentence.text()
                            .replaceAll("\\.$", "")
                            .replaceAll("\\b(?:his|her|their)\\b", "your")
                            .replaceAll("^(?:Evaluation of|Complaints of|Complaint of|For) ", "");
                    String about = words.startsWith("His ") || words.startsWith("Her ") || words.startsWith("Their ")
                            ? "your " + words.split(" ", 2)[1]
                            : words.length() > 1 && Character.isLowerCase(words.charAt(1))
                                    ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                                    : words;
                    boolean whole = !about.matches("(?:evaluation of|follow-up of|.*\\b(?:and|of|the|a|for|with))");
                    return whole
                            ? Optional.of(
                                    new Proposal(Heading.WHY, "You came in for: " + about + ".", sentence.evidence()))
                            : Optional.empty();
                });
    }

    /** Only what no edit of the note bears on and the gate verifies; the rest are gaps. */
    private List<Proposal> checked(List<Proposal> proposals, Source source, List<Gap> gaps) {
        var open = new ArrayList<Proposal>();
        for (Proposal proposal : proposals) {
            var gone = source.struck().reason(proposal.text(), proposal.evidence());
            gone.ifPresent(reason -> gaps.add(new Gap(proposal.text(), reason, proposal.evidence())));
            if (gone.isEmpty()) {
                open.add(proposal);
            }
        }
        var sentences = checked(open, source.said().visit());
        var kept = new ArrayList<Proposal>();
        for (int i = 0; i < open.size(); i++) {
            var proposal = open.get(i);
            if (carried(sentences, i)) {
                kept.add(proposal);
            } else {
                var doubts = new LinkedHashSet<>(sentences.get(2 * i).doubts());
                doubts.addAll(sentences.get(2 * i + 1).doubts());
                gaps.add(new Gap(
                        proposal.text(),
                        "What was said does not carry it: " + String.join("; ", doubts) + ".",
                        proposal.evidence()));
            }
        }
        return kept;
    }

    /** The claim is verified, and nothing in the words around it is refused. */
    private static boolean carried(List<Sentence> sentences, int i) {
        return sentences.get(2 * i).support() == Support.VERIFIED
                && sentences.get(2 * i + 1).support() != Support.UNSUPPORTED;
    }

    /** Two for each proposal: its claim, then its text. */
    private List<Sentence> checked(List<Proposal> proposals, Visit visit) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        var sentences = proposals.stream()
                .flatMap(proposal -> Stream.of(proposal.claim(), proposal.text())
                        .map(text -> new Sentence(text, Support.VERIFIED, List.of(), proposal.evidence())))
                .toList();
        var section = new Section(
                SectionKind.INSTRUCTIONS,
                SectionKind.INSTRUCTIONS.loinc(),
                "Instructions",
                List.of(new Section.Block("", Section.Block.Layout.BULLETS, sentences)));
        var note = new DraftNote(
                visit.template().reference(), "letter", List.of(section), List.of(), List.of(), List.of());
        return gate.check(note, visit).sentences();
    }

    /** Lines told from what a person wrote; a sentence that gave none is a gap. */
    private List<Proposal> written(Source source, List<Gap> gaps) {
        var pen = source.pen();
        var none = new CurrentNote(source.note().draft(), List.of(), Set.of());
        var ignored = new ArrayList<Gap>();
        var proposals = planned(pen, source.added(), none, ignored);
        proposals.addAll(tests(pen));
        var sentences = checked(proposals, pen.visit());
        var used = new HashSet<Integer>();
        var lines = new ArrayList<Proposal>();
        for (int i = 0; i < proposals.size(); i++) {
            if (carried(sentences, i)) {
                var from = proposals.get(i).evidence().stream()
                        .map(Evidence::utterance)
                        .distinct()
                        .toList();
                used.addAll(from);
                lines.add(new Proposal(
                        proposals.get(i).heading(),
                        proposals.get(i).text(),
                        proposals.get(i).claim(),
                        from.stream()
                                .flatMap(number -> source.written().get(number).evidence().stream())
                                .toList()));
            }
        }
        for (int i = 0; i < source.written().size(); i++) {
            if (!used.contains(i)) {
                gaps.add(inYourWords(source.written().get(i)));
            }
        }
        source.note().sentences().stream()
                .filter(sentence -> sentence.written() && TOLD_ELSEWHERE.contains(sentence.section()))
                .forEach(sentence -> gaps.add(inYourWords(sentence)));
        return lines;
    }

    private static Gap inYourWords(Standing sentence) {
        return new Gap(sentence.text(), "You wrote this; tell the patient in plain words.", sentence.evidence());
    }
}
