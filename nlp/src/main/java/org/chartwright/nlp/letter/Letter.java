package org.chartwright.nlp.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A document made from a visit for the patient or for a colleague.
 *
 * @param kind which document
 * @param title as it stands at its head
 * @param to whom a referral goes, such as {@code Physical therapy}; empty for the patient's summary
 * @param parts in order; a part that nothing was said for is absent
 * @param gaps what was left out and why, for the physician and not for the reader of the document
 */
public record Letter(Kind kind, String title, Optional<String> to, List<Part> parts, List<Gap> gaps) {

    /**
     * Codes of LOINC 2.78, as HL7 C-CDA R2.1 uses them: 69730-0 "Instructions" is its section of what a patient is
     * told, 57133-1 "Referral note" its document. LOINC has no code of its own for an after-visit summary.
     */
    public enum Kind {
        AFTER_VISIT_SUMMARY("69730-0"),
        REFERRAL("57133-1");

        private final String loinc;

        Kind(String loinc) {
            this.loinc = loinc;
        }

        public String loinc() {
            return loinc;
        }
    }

    public Letter {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** Headings and lines as plain text, a blank line between parts. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    /** A heading and what stands under it, at least one line. */
    public record Part(String heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("part '%s' of a letter has no line".formatted(heading));
            }
        }

        String text() {
            return heading + "\n" + lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * One statement.
     *
     * @param source who answers for it
     * @param evidence where it was said; empty only for what a person wrote
     */
    public record Line(String text, Source source, List<Evidence> evidence) {

        public enum Source {
            /** The evidence gate found all of it where it points. */
            SAID,
            /** It rests on a sentence of the note that a person wrote. */
            WRITTEN
        }

        public Line {
            evidence = List.copyOf(evidence);
            if (text.isBlank() || evidence.isEmpty() && source == Source.SAID) {
                throw new IllegalArgumentException("a line that was said lacks its words or its evidence");
            }
        }
    }

    /**
     * Something that is not in the document although it was said or written.
     *
     * @param text what
     * @param reason why, as a sentence
     * @param evidence where it was said; may be empty
     */
    public record Gap(String text, String reason, List<Evidence> evidence) {

        public Gap {
            evidence = List.copyOf(evidence);
        }
    }
}
