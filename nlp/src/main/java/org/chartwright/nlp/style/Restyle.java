package org.chartwright.nlp.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.style.JudgeWording.Verdict;
import org.chartwright.nlp.style.OwnStyle.Touched;
import org.chartwright.nlp.style.OwnStyle.Wording;

/**
 * A checked draft and a clinician's own style in, the draft in that style out. A changed sentence keeps its evidence
 * and passes the evidence gate again; when its support, its doubts or what it states are not what they were, it stays
 * as it was drafted.
 */
public final class Restyle {

    private final Terms terms = Terms.load();
    private final StyleWords words = new StyleWords();
    private final JudgeWording judge = new JudgeWording(terms, words);
    private final EvidenceGate gate;

    private Restyle(EvidenceGate gate) {
        this.gate = gate;
    }

    /** Loads the word lists that are shipped. */
    public static Restyle open(ModelStore models) {
        return new Restyle(EvidenceGate.open(models));
    }

    /** @param touched what was done to which sentence, in the order of the draft */
    public record Restyled(DraftNote note, List<Touched> touched) {

        public Restyled {
            touched = List.copyOf(touched);
        }
    }

    /** Pure; the same draft comes back for {@link OwnStyle#NONE}. */
    public Restyled of(DraftNote note, Visit visit, OwnStyle style) {
        if (style.changesNothing()) {
            return new Restyled(note, List.of());
        }
        var touched = new ArrayList<Touched>();
        var shortened = shortened(note, visit, style, touched);
        var worded = worded(shortened, visit, style, touched);
        return new Restyled(
                with(worded, ArrangeSections.by(style.arrangements()).of(worded.sections())), touched);
    }

    /** Without what the clinician does not write, unless something said would then stand nowhere. */
    private DraftNote shortened(DraftNote note, Visit visit, OwnStyle style, List<Touched> touched) {
        var gone = new ArrayList<Touched>();
        var sections = new ArrayList<Section>();
        for (Section section : note.sections()) {
            var blocks = new ArrayList<Block>();
            for (Block block : section.blocks()) {
                var kept = new ArrayList<Sentence>();
                for (int i = 0; i < block.sentences().size(); i++) {
                    Sentence sentence = block.sentences().get(i);
                    if (unwanted(sentence, style) || style.brief() && repeats(i, block.sentences())) {
                        gone.add(new Touched(section.kind(), sentence.text(), ""));
                    } else {
                        kept.add(sentence);
                    }
                }
                if (!kept.isEmpty()) {
                    blocks.add(new Block(block.label(), block.layout(), kept));
                }
            }
            if (!blocks.isEmpty()) {
                sections.add(new Section(section.kind(), section.loinc(), section.title(), blocks));
            }
        }
        if (gone.isEmpty() || sections.isEmpty()) {
            return note;
        }
        var shorter = with(note, sections);
        if (gate.check(shorter, visit).omissions().size()
                > gate.check(note, visit).omissions().size()) {
            return note;
        }
        touched.addAll(gone);
        return shorter;
    }

    private boolean unwanted(Sentence sentence, OwnStyle style) {
        return sentence.support() != Support.UNSUPPORTED
                && style.unwanted().stream().anyMatch(text -> alike(text).equals(alike(sentence.text())))
                && judge.statesNothing(sentence.text());
    }

    /** How a sentence is known again. */
    private static String alike(String sentence) {
        return sentence.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whether another sentence of the block says all of it; of two that say the same the first stays. */
    private boolean repeats(int index, List<Sentence> sentences) {
        var sentence = sentences.get(index);
        if (sentence.support() == Support.UNSUPPORTED) {
            return false;
        }
        var meaning = meaning(sentence);
        var stated = stated(sentence.text());
        for (int i = 0; i < sentences.size(); i++) {
            var other = sentences.get(i);
            boolean carries = i != index
                    && other.support() == Support.VERIFIED
                    && meaning(other).containsAll(meaning)
                    && stated.within(stated(other.text()));
            if (carries && (i < index || !meaning.containsAll(meaning(other)))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> meaning(Sentence sentence) {
        return new HashSet<>(words.meaning(ReadTokens.of(sentence.text())));
    }

    private StatedFacts stated(String text) {
        return StatedFacts.of(text, terms, words);
    }

    private DraftNote worded(DraftNote note, Visit visit, OwnStyle style, List<Touched> touched) {
        var wordings = style.wordings().stream()
                .filter(wording -> judge.of(wording.before(), wording.after()) != Verdict.FACT)
                .toList();
        if (wordings.isEmpty()) {
            return note;
        }
        var proposed = with(
                note,
                note.sections().stream()
                        .map(section -> proposed(section, wordings))
                        .toList());
        var checked = gate.check(proposed, visit);
        var sections = new ArrayList<Section>();
        for (int s = 0; s < note.sections().size(); s++) {
            var drafted = note.sections().get(s);
            var blocks = new ArrayList<Block>();
            for (int b = 0; b < drafted.blocks().size(); b++) {
                var block = drafted.blocks().get(b);
                var sentences = new ArrayList<Sentence>();
                for (int i = 0; i < block.sentences().size(); i++) {
                    var before = block.sentences().get(i);
                    var after = checked.sections()
                            .get(s)
                            .blocks()
                            .get(b)
                            .sentences()
                            .get(i);
                    boolean taken = !after.text().equals(before.text()) && holds(before, after);
                    if (taken) {
                        touched.add(new Touched(drafted.kind(), before.text(), after.text()));
                    }
                    sentences.add(taken ? after : before);
                }
                blocks.add(new Block(block.label(), block.layout(), sentences));
            }
            sections.add(new Section(drafted.kind(), drafted.loinc(), drafted.title(), blocks));
        }
        return with(note, sections);
    }

    private static Section proposed(Section section, List<Wording> wordings) {
        var here = wordings.stream()
                .filter(wording -> wording.sections().contains(section.kind()))
                .toList();
        if (here.isEmpty()) {
            return section;
        }
        var apply = new ApplyWordings(here);
        return section.eachSentence((block, sentence) -> worded(sentence, apply));
    }

    private static Sentence worded(Sentence sentence, ApplyWordings apply) {
        String text = apply.to(sentence.text());
        boolean said = text.chars().anyMatch(Character::isLetterOrDigit);
        return said && sentence.support() != Support.UNSUPPORTED
                ? new Sentence(text, sentence.support(), sentence.doubts(), sentence.evidence())
                : sentence;
    }

    private boolean holds(Sentence before, Sentence after) {
        return after.support().compareTo(before.support()) <= 0
                && before.doubts().containsAll(after.doubts())
                && stated(before.text()).equals(stated(after.text()));
    }

    private static DraftNote with(DraftNote note, List<Section> sections) {
        return new DraftNote(note.template(), note.engine(), sections, note.facts(), note.orders(), note.omissions());
    }
}
