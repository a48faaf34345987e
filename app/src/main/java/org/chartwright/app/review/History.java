package org.chartwright.app.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.people.People;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.transcription.SpeakerCorrections;
import org.springframework.stereotype.Component;

/** What happened to a note, oldest first, in words. */
@Component
class History {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final NotesOnDesk notes;
    private final SignedNotes signed;
    private final MisheardDecisions misheard;
    private final SpeakerCorrections speakers;
    private final People people;

    History(
            NotesOnDesk notes,
            SignedNotes signed,
            MisheardDecisions misheard,
            SpeakerCorrections speakers,
            People people) {
        this.notes = notes;
        this.signed = signed;
        this.misheard = misheard;
        this.speakers = speakers;
        this.people = people;
    }

    record Happened(String at, String what) {}

    private record Moment(Instant at, String what) {}

    List<Happened> of(EncounterId encounter) {
        var moments = new ArrayList<Moment>();
        notes.opened(encounter).ifPresent(at -> moments.add(new Moment(at, "Opened for review")));
        for (var edit : notes.edits(encounter)) {
            moments.add(new Moment(edit.at(), words(edit)));
        }
        for (var decided : misheard.all(encounter)) {
            moments.add(new Moment(decided.at(), words(decided) + by(decided.by())));
        }
        for (var corrected : speakers.of(encounter)) {
            moments.add(new Moment(
                    corrected.at(),
                    "Speaker of %d %s corrected to %s%s"
                            .formatted(
                                    corrected.utterances(),
                                    corrected.utterances() == 1 ? "utterance" : "utterances",
                                    Wording.speaker(corrected.speaker()).toLowerCase(Locale.ROOT),
                                    by(corrected.by()))));
        }
        for (var note : signed.versions(encounter)) {
            var overrides = note.overrides().isEmpty()
                    ? ""
                    : ", with %d unsupported kept: %s"
                            .formatted(
                                    note.overrides().size(),
                                    note.overrides().stream()
                                            .map(SignedNote.Override::reason)
                                            .distinct()
                                            .collect(Collectors.joining("; ")));
            var without = signed.without(encounter, note.version());
            moments.add(new Moment(
                    note.signedAt(),
                    "Version %d signed by %s%s%s"
                            .formatted(
                                    note.version(),
                                    note.signer(),
                                    overrides,
                                    without.isEmpty() ? "" : ", without: " + String.join(" ", without))));
        }
        return moments.stream()
                .sorted((a, b) -> a.at().compareTo(b.at()))
                .map(moment -> new Happened(moment(moment.at()), moment.what()))
                .toList();
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private String by(PersonId person) {
        return people.find(person).map(found -> ", by " + found.displayName()).orElse("");
    }

    private static String words(MisheardDecisions.Decided decided) {
        var place = decided.place();
        return switch (decided.decision()) {
            case ACCEPTED -> "“%s” was misheard for %s".formatted(place.heard(), place.term());
            case DISMISSED -> "“%s” was not %s".formatted(place.heard(), place.term());
            case OPEN -> "“%s” or %s: open again".formatted(place.heard(), place.term());
        };
    }

    private static String words(NotesOnDesk.Recorded edit) {
        return switch (edit.kind()) {
            case ADDED -> "Added: " + edit.after();
            case REMOVED -> "Removed: " + edit.before();
            case CHANGED -> "Changed: " + edit.before() + " → " + edit.after();
        };
    }
}
