package org.chartwright.app.live;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chartwright.app.drafting.StoredDraft;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.nlp.DraftLine;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;

/** What those who watch a visit are told, each under its name on the wire. */
sealed interface FeedEvent {

    /** Name of the server-sent event. */
    default String event() {
        return switch (this) {
            case Partial ignored -> "partial";
            case Final ignored -> "final";
            case FactFound ignored -> "fact";
            case Writing ignored -> "writing";
            case Drafted ignored -> "draft";
            case Coded ignored -> "codes";
            case PriorAuth ignored -> "priorauth";
            case Pushed ignored -> "pushed";
            case Warning ignored -> "warning";
            case State ignored -> "state";
        };
    }

    /** What seems to be said just now. */
    record Partial(int channel, Speaker speaker, String text) implements FeedEvent {}

    /** What was said; times in seconds. */
    record Final(int n, Speaker speaker, double start, double end, String text, double confidence)
            implements FeedEvent {

        static Final of(Utterance said) {
            return new Final(
                    said.number(),
                    said.speaker(),
                    said.start().map(Duration::toMillis).orElse(0L) / 1000.0,
                    said.end().map(Duration::toMillis).orElse(0L) / 1000.0,
                    said.text(),
                    said.words().stream()
                            .mapToDouble(Word::confidence)
                            .average()
                            .orElse(0));
        }
    }

    record FactFound(String kind, String text, String polarity) implements FeedEvent {

        static FactFound of(Fact fact) {
            return new FactFound(
                    fact.kind().name().toLowerCase(Locale.ROOT),
                    fact.text(),
                    fact.polarity().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A language model reads the visit (no sentence yet) or writes the note; nothing of the text, which is unchecked.
     */
    record Writing(String model, int sentences) implements FeedEvent {

        static Writing of(NoteProgress progress) {
            return new Writing(progress.model(), progress.sentences());
        }
    }

    /** A draft stands; how many sentences it has, how many of them nothing supports, and what it leaves out. */
    record Drafted(int revision, boolean complete, int sentences, long unsupported, int omissions)
            implements FeedEvent {

        static Drafted of(StoredDraft stored) {
            var note = stored.draft().note();
            return new Drafted(
                    stored.revision(),
                    stored.complete(),
                    note.sentences().size(),
                    note.sentences().stream()
                            .filter(sentence -> sentence.support() == Support.UNSUPPORTED)
                            .count(),
                    note.omissions().size());
        }
    }

    record Coded(int revision, DraftLine.CodesLine codes) implements FeedEvent {}

    record PriorAuth(int revision, List<PriorAuthAssessment> services) implements FeedEvent {}

    /** What became of the push to the EHR: {@code SENT} or {@code FAILED}. */
    record Pushed(String state) implements FeedEvent {}

    record Warning(String code, String message) implements FeedEvent {}

    /** @param level root mean square of the last chunk, 0 to 1 */
    record State(Status status, double seconds, double level) implements FeedEvent {}
}
