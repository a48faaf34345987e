package org.chartwright.app.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.review.SeenStyle.Kind;
import org.chartwright.app.review.SeenStyle.Seen;
import org.chartwright.nlp.style.FindCorrections;
import org.chartwright.nlp.style.JudgeWording;
import org.chartwright.nlp.style.JudgeWording.Verdict;
import org.chartwright.templates.SectionKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A signed note in, what its signer changed in the wording of the draft kept. Learns from the first signature only: an
 * amendment mends what the note says. Hearing of the same signature twice does no harm.
 */
@Component
class LearnStyle {

    private static final int LONGEST_SENTENCE = 300;

    private final Encounters encounters;
    private final Drafts drafts;
    private final NotesOnDesk notes;
    private final SignedNotes signed;
    private final SeenStyle seen;
    private final JudgeWording judge;

    LearnStyle(
            Encounters encounters,
            Drafts drafts,
            NotesOnDesk notes,
            SignedNotes signed,
            SeenStyle seen,
            JudgeWording judge) {
        this.encounters = encounters;
        this.drafts = drafts;
        this.notes = notes;
        this.signed = signed;
        this.seen = seen;
        this.judge = judge;
    }

    @ApplicationModuleListener
    void on(NoteSigned event) {
        from(event.encounter());
    }

    /** Of a note that has been amended since, or is being amended, nothing is learnt. */
    void from(EncounterId id) {
        var desk = notes.find(id).filter(found -> found.amendment().isEmpty());
        var note = signed.find(id).filter(found -> found.version() == 1);
        var draft = desk.flatMap(found -> drafts.find(id, found.basis()));
        var encounter = encounters.find(id);
        if (note.isEmpty() || draft.isEmpty() || encounter.isEmpty()) {
            return;
        }
        var drafted = ReviewNote.of(id, 1, draft.get().draft().note());
        var changes = changes(drafted, desk.get().note(), namesOf(encounter.get()));
        signed.signer(id, 1).ifPresent(signer -> seen.add(signer, id, note.get().signedAt(), changes));
    }

    private List<Seen> changes(ReviewNote drafted, ReviewNote signedNote, Set<String> names) {
        var ofDraft = drafted.sections().stream()
                .flatMap(section -> sentences(section).flatMap(sentence -> seen(section.kind(), sentence, signedNote)));
        var added = signedNote.sections().stream()
                .flatMap(section -> sentences(section)
                        .filter(sentence -> sentence.origin() == ReviewNote.Origin.ADDED)
                        .flatMap(sentence -> courtesy(Kind.KEPT, section.kind(), sentence.text())));
        return Stream.concat(ofDraft, added)
                .filter(change -> words(change.before() + " " + change.after()).noneMatch(names::contains))
                .distinct()
                .toList();
    }

    private static Stream<ReviewNote.Sentence> sentences(ReviewNote.Section section) {
        return section.blocks().stream().flatMap(block -> block.sentences().stream());
    }

    private Stream<Seen> seen(SectionKind section, ReviewNote.Sentence drafted, ReviewNote signedNote) {
        var now = signedNote.sentence(drafted.id());
        if (now.isEmpty()) {
            return courtesy(Kind.TAKEN_OUT, section, drafted.text());
        }
        if (now.get().text().equals(drafted.text())) {
            return courtesy(Kind.KEPT, section, drafted.text());
        }
        return FindCorrections.of(drafted.text(), now.get().text()).stream()
                .filter(change -> judge.of(change.before(), change.after()) != Verdict.FACT)
                .map(change -> new Seen(Kind.WORDS, section, change.before(), change.after()));
    }

    private Stream<Seen> courtesy(Kind kind, SectionKind section, String sentence) {
        return sentence.length() <= LONGEST_SENTENCE && judge.statesNothing(sentence)
                ? Stream.of(new Seen(kind, section, sentence, ""))
                : Stream.empty();
    }

    /** The words of the patient's name and record number. */
    private static Set<String> namesOf(Encounter encounter) {
        return words(encounter.patient().name() + " "
                        + encounter.patient().mrn().orElse(""))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1);
    }
}
