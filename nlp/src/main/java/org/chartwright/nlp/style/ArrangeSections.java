package org.chartwright.nlp.style;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.style.OwnStyle.Arrangement;
import org.chartwright.templates.SectionKind;

/** Sections in, the same in the order, layout and under the headings the clinician chose out. */
final class ArrangeSections {

    private final Map<SectionKind, Arrangement> byKind;

    private ArrangeSections(Map<SectionKind, Arrangement> byKind) {
        this.byKind = byKind;
    }

    static ArrangeSections by(List<Arrangement> arrangements) {
        return new ArrangeSections(
                arrangements.stream().collect(Collectors.toMap(Arrangement::section, Function.identity())));
    }

    List<Section> of(List<Section> sections) {
        return sections.stream()
                .map(this::arranged)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private int place(Section section) {
        var arrangement = byKind.get(section.kind());
        return arrangement == null ? Integer.MAX_VALUE : arrangement.place().orElse(Integer.MAX_VALUE);
    }

    private Section arranged(Section section) {
        var arrangement = byKind.get(section.kind());
        if (arrangement == null) {
            return section;
        }
        return new Section(
                section.kind(),
                section.loinc(),
                arrangement.heading().orElse(section.title()),
                section.blocks().stream()
                        .map(block -> arrangement
                                .layout()
                                .filter(layout -> block.layout() != Layout.LINE)
                                .map(layout -> new Block(block.label(), layout, block.sentences()))
                                .orElse(block))
                        .toList());
    }
}
