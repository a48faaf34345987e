package org.chartwright.nlp.code;

import java.util.List;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.nlp.transcript.Evidence;

/** Entries of a code set in, suggestions out. */
final class Suggestions {

    private Suggestions() {}

    static CodeSuggestion of(
            CodeEntry entry, double confidence, String reason, List<String> modifiers, List<Evidence> evidence) {
        return new CodeSuggestion(
                system(entry.system()), entry.code(), entry.title(), confidence, reason, modifiers, evidence);
    }

    static CodeSuggestion.System system(CodeSystem system) {
        return switch (system) {
            case ICD10CM -> CodeSuggestion.System.ICD10CM;
            case CPT -> CodeSuggestion.System.CPT;
            case HCPCS -> CodeSuggestion.System.HCPCS;
        };
    }
}
