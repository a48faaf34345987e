package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.models.codes.ClaimEdits;

/**
 * Procedures of one visit in, the same with what NCCI says of two of them together out: modifier 59 where an edit
 * allows it and the record says that the services were apart, and otherwise the warning that both will not be paid.
 */
final class PairEdits {

    private static final Pattern APART = Pattern.compile(
            "\\b(separate|different|distinct|another|other) (site|lesion|location|area|anatomic|incision|session|arm|leg|side|shoulder|knee)\\w*",
            Pattern.CASE_INSENSITIVE);

    private final ClaimEdits edits;

    PairEdits(ClaimEdits edits) {
        this.edits = edits;
    }

    List<CodeSuggestion> of(List<CodeSuggestion> codes, List<SuggestProcedures.Said> said, LocalDate date) {
        List<CodeSuggestion> edited = new ArrayList<>(codes);
        for (int i = 0; i < edited.size(); i++) {
            for (int j = 0; j < edited.size(); j++) {
                CodeSuggestion one = edited.get(i);
                CodeSuggestion other = edited.get(j);
                var pair = i < j ? edits.apart(one.code(), other.code(), date) : Optional.<ClaimEdits.Pair>empty();
                if (pair.isPresent()) {
                    int second = pair.get().column2().equals(one.code()) ? i : j;
                    edited.set(second, told(edited.get(second), pair.get(), said));
                }
            }
        }
        return List.copyOf(edited);
    }

    private static CodeSuggestion told(CodeSuggestion code, ClaimEdits.Pair pair, List<SuggestProcedures.Said> said) {
        var apart = said.stream()
                .map(SuggestProcedures.Said::text)
                .filter(text -> APART.matcher(text).find())
                .findFirst();
        boolean modified = pair.modifierAllowed() && apart.isPresent();
        List<String> modifiers = new ArrayList<>(code.modifiers());
        if (modified) {
            modifiers.add("59");
        }
        String reason = modified
                ? "modifier 59, since they were apart: \"%s\" (NCCI edit with %s)"
                        .formatted(apart.get().strip(), pair.column1())
                : "not paid beside %s (NCCI edit)%s"
                        .formatted(pair.column1(), pair.modifierAllowed() ? " unless they were apart" : "");
        return new CodeSuggestion(
                code.system(),
                code.code(),
                code.title(),
                code.confidence(),
                code.reason() + "; " + reason,
                modifiers,
                code.evidence(),
                pair.modifierAllowed() && !modified
                        ? Optional.of("Was it done at a separate site or session?")
                        : code.question());
    }
}
