package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;

/** Units of the examination in, its lines by organ out, in the short form of a note. */
public final class Examination {

    /** A new line begins where another part is examined in the middle of what is said. */
    private static final Pattern NEXT_PART = Pattern.compile("(?: ,)?(?: (?:his|her|their|the|now|and|then))* (?=on (?:"
            + ShortFinding.OWNER + ")?(?:\\w+ ){1,2}" + ShortFinding.EXAM
            + " (?!of |with |and |or |to |in |is |was |are |were |today|but )\\w+ )|(?: ,)?(?: (?:his|her|their|the|now|and|then))* (?=on "
            + ShortFinding.EXAM + " of " + ShortFinding.OWNER + "\\w+ \\w+ )");

    private static final Pattern NO_SUBJECT = Pattern.compile("(?:is|are|was|were|has|have) .*");
    /** These are found on any part; where it is tells the line. */
    private static final Set<String> ANYWHERE =
            Set.of("tenderness", "palpation", "effusion", "erythema", "ecchymosis", "bruising");

    private static final Pattern HEAD = Pattern.compile("examination of the (?:\\w+ ?){1,3} ?:?");
    private static final Pattern PREDICATE = Pattern.compile(
            "\\b(is|are|was|were|clear|normal|regular|soft|intact|no|without|positive|negative|looks?|sounds?|with|good|fine|pain|tenderness)\\b");
    /** "on the chest": where, and nothing found. */
    private static final Pattern PLACE_ONLY = Pattern.compile(
            "(?:on|in|of|at|over|for) (?:the |an? |both |bilateral |left |right |lower |upper )*\\w+(?: exam(?:ination)?)?|no guarantees?|(?:he|she|the patient) denies pain");

    private static final Pattern NOT_A_FINDING = Pattern.compile(
            "\\b(will|going to|let me|want to|i am|go ahead|so far|think|okay|problem|prescribe|if|nurse|listen|checking|means|runner|heard that|^(?:that |the )?(?:last )?night (?:it|you|he|she) (?:was|were)|last (?:time|visit|night|week|month|year) (?:it|you|he|she) (?:was|were))\\b");

    private final Terms terms;
    private final Draftsman draftsman;

    public Examination(Terms terms, Draftsman draftsman) {
        this.terms = terms;
        this.draftsman = draftsman;
    }

    /** @param runThrough findings that are lines already */
    public List<Block> of(List<Unit> units, List<Clause> clauses, List<RunLine> runThrough) {
        Map<String, List<Sentence>> lines = new LinkedHashMap<>();
        String label = "General";
        for (Unit unit : units) {
            if (NOT_A_FINDING.matcher(unit.text()).find()) {
                continue;
            }
            var parts = Arrays.stream(NEXT_PART.split(unit.text())).map(ShortFinding::of);
            for (String piece :
                    joined(parts.flatMap(part -> pieces(part).stream()).toList())) {
                label = label(piece).orElse(label);
                if (piece.split(" ").length > 1
                        && !PLACE_ONLY.matcher(piece).matches()
                        && !NO_SUBJECT.matcher(piece).matches()) {
                    lines.computeIfAbsent(label, absent -> new ArrayList<>()).add(sentence(piece, unit, clauses));
                }
            }
        }
        for (RunLine line : runThrough) {
            lines.computeIfAbsent(line.label(), absent -> new ArrayList<>())
                    .add(draftsman.sentence(line.words(), line.evidence()));
        }
        return lines.entrySet().stream()
                .map(line -> new Block(line.getKey(), Block.Layout.LINE, line.getValue()))
                .toList();
    }

    private Sentence sentence(String piece, Unit unit, List<Clause> clauses) {
        var sided = SidedFinding.of(piece, unit.clause(), clauses);
        var evidence = new ArrayList<>(sided.evidence());
        unit.evidence().stream().filter(place -> !evidence.contains(place)).forEach(evidence::add);
        return draftsman.sentence(sided.words(), evidence);
    }

    /** "examination of the right knee" alone heads what follows, or nothing. */
    private static List<String> joined(List<String> pieces) {
        var out = new ArrayList<String>();
        String head = "";
        for (String piece : pieces) {
            if (HEAD.matcher(piece.strip()).matches()) {
                head = piece.strip().replaceAll(" ?:$", "") + " : ";
            } else if (PLACE_ONLY.matcher(piece.strip()).matches()) {
                head = piece.strip() + " , ";
            } else if (head.endsWith(", ") && !piece.startsWith("no ")) {
                out.add(piece);
                head = "";
            } else {
                out.add(head + piece);
                head = "";
            }
        }
        return out;
    }

    /** A new piece begins where another organ is examined; a bare list stays whole, so that its "no" holds. */
    private List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        Optional<String> current = Optional.empty();
        for (String part : text.split(" , (?:and )?")) {
            var label = label(part);
            boolean fresh = label.isPresent()
                    && !label.equals(current)
                    && PREDICATE.matcher(part).find();
            if (pieces.isEmpty() || fresh) {
                pieces.add(part);
            } else {
                pieces.set(pieces.size() - 1, pieces.getLast() + " , " + part);
            }
            current = label.or(() -> pieces.isEmpty() ? Optional.<String>empty() : label(pieces.getLast()));
        }
        return pieces;
    }

    private Optional<String> label(String text) {
        var organs = terms.in(ReadTokens.of(text)).stream()
                .map(Terms.Found::term)
                .filter(term -> term.kind() == Kind.ORGAN)
                .toList();
        return organs.stream()
                .filter(term -> !ANYWHERE.contains(term.preferred()))
                .findFirst()
                .or(() -> organs.stream().findFirst())
                .map(term -> term.group());
    }
}
