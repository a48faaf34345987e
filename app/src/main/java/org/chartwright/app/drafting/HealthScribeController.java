package org.chartwright.app.drafting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.templates.SectionKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A visit in the shapes of AWS HealthScribe's two result files, transcript and clinical document, for programs that
 * were written for it. Field names follow its public documentation; times are seconds.
 */
@RestController
class HealthScribeController {

    private final Transcripts transcripts;
    private final Drafts drafts;

    HealthScribeController(Transcripts transcripts, Drafts drafts) {
        this.transcripts = transcripts;
        this.drafts = drafts;
    }

    record Export(
            @JsonProperty("Conversation") Conversation conversation,
            @JsonProperty("ClinicalDocumentation") Optional<ClinicalDocumentation> clinicalDocumentation) {}

    record Conversation(
            @JsonProperty("ConversationId") String conversationId,
            @JsonProperty("LanguageCode") String languageCode,
            @JsonProperty("ClinicalInsights") List<Object> clinicalInsights,
            @JsonProperty("TranscriptItems") List<Item> transcriptItems,
            @JsonProperty("TranscriptSegments") List<Segment> transcriptSegments) {}

    record Item(
            @JsonProperty("Id") String id,
            @JsonProperty("BeginAudioTime") double beginAudioTime,
            @JsonProperty("EndAudioTime") double endAudioTime,
            @JsonProperty("Type") String type,
            @JsonProperty("Alternatives") List<Alternative> alternatives) {}

    record Alternative(
            @JsonProperty("Confidence") double confidence,
            @JsonProperty("Content") String content) {}

    record Segment(
            @JsonProperty("SegmentId") String segmentId,
            @JsonProperty("BeginAudioTime") double beginAudioTime,
            @JsonProperty("EndAudioTime") double endAudioTime,
            @JsonProperty("Content") String content,
            @JsonProperty("ParticipantDetails") Participant participantDetails) {}

    record Participant(@JsonProperty("ParticipantRole") String participantRole) {}

    record ClinicalDocumentation(@JsonProperty("Sections") List<NoteSection> sections) {}

    record NoteSection(
            @JsonProperty("SectionName") String sectionName,
            @JsonProperty("Summary") List<Summary> summary) {}

    record Summary(
            @JsonProperty("EvidenceLinks") List<EvidenceLink> evidenceLinks,
            @JsonProperty("SummarizedSegment") String summarizedSegment) {}

    record EvidenceLink(@JsonProperty("SegmentId") String segmentId) {}

    @GetMapping("/api/encounters/{id}/export/healthscribe")
    Export export(@PathVariable EncounterId id) {
        return new Export(
                conversation(id, transcripts.find(id)),
                drafts.find(id).map(stored -> document(stored.draft().note())));
    }

    private static Conversation conversation(EncounterId id, Transcript transcript) {
        var items = new ArrayList<Item>();
        for (var utterance : transcript.utterances()) {
            for (var word : utterance.words()) {
                items.add(new Item(
                        "%s-%d".formatted(segmentId(utterance.number()), word.from()),
                        seconds(word.start()),
                        seconds(word.end()),
                        "pronunciation",
                        List.of(new Alternative(word.confidence(), word.text()))));
            }
        }
        var segments = transcript.utterances().stream()
                .map(HealthScribeController::segment)
                .toList();
        return new Conversation(id.toString(), "en-US", List.of(), items, segments);
    }

    private static Segment segment(Utterance utterance) {
        return new Segment(
                segmentId(utterance.number()),
                seconds(utterance.start().orElse(Duration.ZERO)),
                seconds(utterance.end().orElse(Duration.ZERO)),
                utterance.text(),
                new Participant(role(utterance.speaker())));
    }

    private static ClinicalDocumentation document(DraftNote note) {
        return new ClinicalDocumentation(note.sections().stream()
                .map(section -> new NoteSection(
                        name(section.kind()),
                        section.sentences().stream()
                                .map(HealthScribeController::summary)
                                .toList()))
                .toList());
    }

    /** HealthScribe's name of a section where it has one of its own, else ours. */
    private static String name(SectionKind kind) {
        return switch (kind) {
            case FAMILY_HISTORY -> "PAST_FAMILY_HISTORY";
            case SOCIAL_HISTORY -> "PAST_SOCIAL_HISTORY";
            case PHYSICAL_EXAM -> "PHYSICAL_EXAMINATION";
            case RESULTS -> "DIAGNOSTIC_TESTING";
            case CHIEF_COMPLAINT,
                    HISTORY_OF_PRESENT_ILLNESS,
                    REVIEW_OF_SYSTEMS,
                    PAST_MEDICAL_HISTORY,
                    PAST_SURGICAL_HISTORY,
                    MEDICATIONS,
                    ALLERGIES,
                    VITALS,
                    ASSESSMENT,
                    PLAN,
                    ASSESSMENT_AND_PLAN,
                    INSTRUCTIONS,
                    SUBJECTIVE,
                    OBJECTIVE -> kind.name();
        };
    }

    private static Summary summary(Sentence sentence) {
        var links = sentence.evidence().stream()
                .map(Evidence::utterance)
                .distinct()
                .map(utterance -> new EvidenceLink(segmentId(utterance)))
                .toList();
        return new Summary(links, sentence.text());
    }

    private static String role(Speaker speaker) {
        return switch (speaker) {
            case CLINICIAN -> "CLINICIAN_0";
            case PATIENT -> "PATIENT_0";
            case GUEST -> "PATIENT_1";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private static String segmentId(int utterance) {
        return "segment-" + utterance;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
