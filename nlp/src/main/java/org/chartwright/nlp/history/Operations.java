package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/** A question of operations with its answer in, those that no list of procedures names out. */
final class Operations {

    private static final Pattern SECTIONS =
            Pattern.compile("\\b(?:(\\d+|an?|one) )?(?:c[ -]sections?|ca?esareans?(?: sections?)?)\\b");
    private static final Pattern OUT = Pattern.compile(
            "\\bmy ((?:[a-z]+ )?(?:teeth|tooth|adenoids|spleen|kidney|womb|uterus|ovary|ovaries|sinuses|cataracts?|cyst|mole|lump|polyps?|thyroid|prostate|testicle|toenail)) (?:taken )?(?:out|removed)\\b");
    private static final Pattern NOT_HAD =
            Pattern.compile("\\b(?:not|never|no|should|could|would|mother|sister|wife|daughter)\\b");

    private Operations() {}

    static List<HistoryLine> of(Inquiry asked) {
        var out = new ArrayList<HistoryLine>();
        for (Clause clause : asked.answers()) {
            String words = Plain.of(clause);
            if (NOT_HAD.matcher(words).find()) {
                continue;
            }
            var sections = SECTIONS.matcher(words);
            if (sections.find()) {
                String many = sections.group(1);
                boolean several = many != null && many.matches("\\d+") && !many.equals("1");
                out.add(line(asked, clause, several ? many + " cesarean sections" : "cesarean section"));
            }
            var removed = OUT.matcher(words);
            while (removed.find()) {
                out.add(line(asked, clause, removed.group(1) + " removed"));
            }
        }
        return out;
    }

    private static HistoryLine line(Inquiry asked, Clause clause, String words) {
        return new HistoryLine(SectionKind.PAST_SURGICAL_HISTORY, words, asked.evidence(List.of(clause)));
    }
}
