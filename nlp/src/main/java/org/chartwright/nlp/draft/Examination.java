package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.Section.Block;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;

/** Units of the examination in, its lines by organ out, in the short form of a note. */
final class Examination {

    private record Shortening(Pattern said, String written) {}

    private static final String PARTS =
            "knee|shoulder|hip|ankle|elbow|wrist|hand|foot|back|neck|leg|arm|finger|thumb|toe|forearm|calf|thigh|heel|lower back|cervical spine";
    /** "on the neurovascular exam of your left foot (there)". */
    private static final String EXAMINED_PART =
            "^(?:so |and |then )*(?:on|with|for|during) (?:the|his|her|their|your|today's) (?:\\w+ ){0,2}(?:examination|exam) of (?:the|his|her|their|your) ((?:left |right |lower |upper )*(?:"
                    + PARTS + "|abdomen|belly|chest|extremities))\\b(?: there)? ?,? ?";

    private static final List<Shortening> SHORTENINGS = List.of(
            shorten(
                    "^((the|his|her|their|your) )?(oxygen (level|saturation)|blood pressure|heart rate|pulse|temperature)( [a-z]+){0,3} \\d[\\d/.]*%?( degrees)?( ,)?( and)?( |$)",
                    ""),
            shorten(
                    "^(?:so |and |then )*(?:on|with|for|during) (?:the|his|her|their|your|this|that) ((?:left |right )?(?:"
                            + PARTS + ")) (?:examination|exam)\\b ?,? ?",
                    "examination of the $1 : "),
            shorten(EXAMINED_PART + "(?=.*\\b\\1\\b)", ""),
            shorten(EXAMINED_PART, "on the $1 , "),
            shorten(
                    "^(so |and |then )*(on|with|for|during) (the|his|her|their|your|today's)?( \\w+){0,3} ?(examination|exam)\\b( today)? ?,? ?",
                    ""),
            shorten("^(listening to|looking at|feeling|palpating|examining) (the|his|her|their|your) \\w+ ?,? ?", ""),
            shorten(" that i (?:(?:do|can|could) )?(?:appreciate|hear|see|feel|notice)$", ""),
            shorten("\\bi (do |can |could |also )*(feel|see) like\\b", ""),
            shorten("\\bi (do|did|can|could) not (appreciate|hear|see|feel|notice|detect|find)( any)?\\b", "no"),
            shorten(
                    "\\bi (do |did |can |could |also |still )*(appreciate|hear|see|feel|notice|note|detect|find|heard)( that)?\\b",
                    ""),
            shorten("\\b(there|he|she|it) (does|do|did) not (appear|seem) to be (any)?", "no"),
            shorten("\\b(he|she|the patient) does not have( any)?\\b", "no"),
            shorten("\\bthere (is|are|was|were) not( any)?\\b", "no"),
            shorten("\\bthere (is|are|was|were)\\b", ""),
            shorten("\\bthat (he|she|the patient) (has|had)\\b", ""),
            shorten("\\b(he|she|the patient) (does have|has got|has|did have|had|got)\\b", ""),
            shorten("\\b(?:some mild|a little bit of|a little|a bit of)\\b(?: an?\\b)?", "mild"),
            shorten("\\bsome\\b", ""),
            shorten("\\b(his|her|their|your|my)\\b", "the"),
            shorten("\\b(here|as well|also)( ,)?( |$)", ""),
            shorten("^(the|that|,|and) ", ""),
            shorten("\\bno no\\b", "no"),
            shorten(" +", " "));
    private static final Pattern HEAD = Pattern.compile("examination of the (?:\\w+ ?){1,3} ?:?");
    private static final Pattern PREDICATE = Pattern.compile(
            "\\b(is|are|was|were|clear|normal|regular|soft|intact|no|without|positive|negative|looks?|sounds?|with|good|fine|pain|tenderness)\\b");
    /** "on the chest": where, and nothing found. */
    private static final Pattern PLACE_ONLY = Pattern.compile(
            "(?:on|in|of|at|over|for) (?:the |both |bilateral |left |right |lower |upper )*\\w+(?: exam)?|no guarantees?");

    private static final Pattern NOT_A_FINDING = Pattern.compile(
            "\\b(will|going to|let me|want to|i am|go ahead|so far|think|okay|problem|prescribe|if|nurse|listen|checking|means|runner|heard that)\\b");

    private final Terms terms;
    private final Draftsman draftsman;

    Examination(Terms terms, Draftsman draftsman) {
        this.terms = terms;
        this.draftsman = draftsman;
    }

    private static Shortening shorten(String said, String written) {
        return new Shortening(Pattern.compile(said), written);
    }

    List<Block> of(List<Unit> units) {
        Map<String, List<Sentence>> lines = new LinkedHashMap<>();
        String label = "General";
        for (Unit unit : units) {
            if (NOT_A_FINDING.matcher(unit.text()).find()) {
                continue;
            }
            for (String piece : joined(pieces(shortened(unit.text())))) {
                label = label(piece).orElse(label);
                if (piece.split(" ").length > 1 && !PLACE_ONLY.matcher(piece).matches()) {
                    lines.computeIfAbsent(label, absent -> new ArrayList<>())
                            .add(draftsman.sentence(piece, unit.evidence()));
                }
            }
        }
        return lines.entrySet().stream()
                .map(line -> new Block(line.getKey(), Block.Layout.LINE, line.getValue()))
                .toList();
    }

    /** "examination of the right knee" alone heads what follows, or nothing. */
    private static List<String> joined(List<String> pieces) {
        var out = new ArrayList<String>();
        String head = "";
        for (String piece : pieces) {
            if (HEAD.matcher(piece.strip()).matches()) {
                head = piece.strip().replaceAll(" ?:$", "") + " : ";
            } else {
                out.add(head + piece);
                head = "";
            }
        }
        return out;
    }

    private static String shortened(String text) {
        String out = text;
        for (Shortening shortening : SHORTENINGS) {
            out = shortening
                    .said()
                    .matcher(out)
                    .replaceAll(shortening.written())
                    .strip();
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
        return terms.in(ReadTokens.of(text)).stream()
                .map(Terms.Found::term)
                .filter(term -> term.kind() == Kind.ORGAN)
                .map(term -> term.group())
                .findFirst();
    }
}
