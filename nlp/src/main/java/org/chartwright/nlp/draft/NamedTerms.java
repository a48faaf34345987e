package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;

/** Sections and sentences in, the terms that they name out. */
final class NamedTerms {

    private NamedTerms() {}

    /** @param more sentences besides those of the sections */
    static Set<Term> of(Terms terms, List<Section> sections, Collection<Sentence> more) {
        var texts = new ArrayList<String>();
        sections.forEach(section -> section.blocks().forEach(block -> {
            texts.add(block.label());
            block.sentences().forEach(sentence -> texts.add(sentence.text()));
        }));
        more.forEach(sentence -> texts.add(sentence.text()));
        var out = new HashSet<Term>();
        for (String text : texts) {
            terms.in(ReadTokens.of(text.toLowerCase(Locale.ROOT))).forEach(found -> out.add(found.term()));
        }
        return out;
    }
}
