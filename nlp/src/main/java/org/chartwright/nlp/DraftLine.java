package org.chartwright.nlp;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.EmLevel;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One visit's draft in the shape that programs read: a line of the command line's {@code draft} and the answer of
 * {@code GET /api/encounters/{id}/draft}. The names and their order are a contract; enumerations are in lower case
 * except {@link Support}.
 *
 * @param encounterId as the caller names the visit
 * @param template id and version of the note's template, such as {@code soap@1}
 * @param note the whole note as text
 * @param orders staged orders; their type is {@code medication}, {@code lab}, {@code imaging} or {@code followup}
 * @param millis wall time of drafting, coding and prior authorisation together
 */
@JsonPropertyOrder({"encounter_id", "template", "note", "sections", "facts", "orders", "codes", "omissions", "millis"})
public record DraftLine(
        @JsonProperty("encounter_id") String encounterId,
        String template,
        String note,
        List<SectionLine> sections,
        List<FactLine> facts,
        List<OrderLine> orders,
        CodesLine codes,
        List<OmissionLine> omissions,
        long millis) {

    public DraftLine {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        orders = List.copyOf(orders);
        omissions = List.copyOf(omissions);
    }

    public static DraftLine of(String encounterId, VisitDraft draft) {
        var note = draft.note();
        return new DraftLine(
                encounterId,
                note.template(),
                note.text(),
                note.sections().stream().map(SectionLine::of).toList(),
                note.facts().stream().map(FactLine::of).toList(),
                note.orders().stream().map(OrderLine::of).toList(),
                CodesLine.of(draft.codes()),
                note.omissions().stream().map(OmissionLine::of).toList(),
                draft.took().toMillis());
    }

    /** @param sentences in the order of the note, whatever block they stand in */
    @JsonPropertyOrder({"loinc", "title", "sentences"})
    public record SectionLine(String loinc, String title, List<SentenceLine> sentences) {

        public SectionLine {
            sentences = List.copyOf(sentences);
        }

        static SectionLine of(Section section) {
            return new SectionLine(
                    section.loinc(),
                    section.title(),
                    section.sentences().stream().map(SentenceLine::of).toList());
        }
    }

    @JsonPropertyOrder({"text", "support", "evidence"})
    public record SentenceLine(String text, Support support, List<Evidence> evidence) {

        public SentenceLine {
            evidence = List.copyOf(evidence);
        }

        static SentenceLine of(Sentence sentence) {
            return new SentenceLine(sentence.text(), sentence.support(), sentence.evidence());
        }
    }

    @JsonPropertyOrder({"kind", "text", "polarity", "certainty", "about", "evidence"})
    public record FactLine(
            String kind, String text, String polarity, String certainty, String about, List<Evidence> evidence) {

        public FactLine {
            evidence = List.copyOf(evidence);
        }

        static FactLine of(Fact fact) {
            return new FactLine(
                    lower(fact.kind()),
                    fact.text(),
                    lower(fact.polarity()),
                    lower(fact.certainty()),
                    lower(fact.about()),
                    fact.evidence());
        }
    }

    @JsonPropertyOrder({"type", "description", "reason", "evidence"})
    public record OrderLine(String type, String description, String reason, List<Evidence> evidence) {

        public OrderLine {
            evidence = List.copyOf(evidence);
        }

        static OrderLine of(Order order) {
            return new OrderLine(lower(order.type()), order.description(), order.reason(), order.evidence());
        }
    }

    /** @param em empty when the visit is no office visit */
    @JsonPropertyOrder({"icd10cm", "procedures", "em"})
    public record CodesLine(List<CodeLine> icd10cm, List<CodeLine> procedures, Optional<EmLine> em) {

        public CodesLine {
            icd10cm = List.copyOf(icd10cm);
            procedures = List.copyOf(procedures);
        }

        static CodesLine of(SuggestedCodes codes) {
            return new CodesLine(
                    codes.diagnoses().stream().map(CodeLine::of).toList(),
                    codes.procedures().stream().map(CodeLine::of).toList(),
                    codes.em().map(EmLine::of));
        }
    }

    @JsonPropertyOrder({"code", "title", "confidence", "reason", "evidence"})
    public record CodeLine(String code, String title, double confidence, String reason, List<Evidence> evidence) {

        public CodeLine {
            evidence = List.copyOf(evidence);
        }

        static CodeLine of(CodeSuggestion suggestion) {
            return new CodeLine(
                    suggestion.code(),
                    suggestion.title(),
                    suggestion.confidence(),
                    suggestion.reason(),
                    suggestion.evidence());
        }
    }

    /** @param minutes empty when no total time was stated */
    @JsonPropertyOrder({"code", "problems", "data", "risk", "minutes", "reason"})
    public record EmLine(String code, String problems, String data, String risk, OptionalInt minutes, String reason) {

        static EmLine of(EmLevel em) {
            return new EmLine(
                    em.code(), lower(em.problems()), lower(em.data()), lower(em.risk()), em.minutes(), em.reason());
        }
    }

    @JsonPropertyOrder({"text", "evidence"})
    public record OmissionLine(String text, List<Evidence> evidence) {

        public OmissionLine {
            evidence = List.copyOf(evidence);
        }

        static OmissionLine of(Omission omission) {
            return new OmissionLine(omission.text(), omission.evidence());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
