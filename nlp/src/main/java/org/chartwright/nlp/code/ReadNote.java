package org.chartwright.nlp.code;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.code.NoteContext.Sense;
import org.chartwright.nlp.transcript.Evidence;

/** A written note or letter in, the terms of the code set that it holds out, each with what the note claims of it. */
final class ReadNote {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*([A-Z][A-Za-z /&]{2,40}):?\\s*$|^\\s*([A-Z][A-Za-z ]{2,40}):");
    private static final Pattern FAMILY = Pattern.compile("family (medical )?history|fhx?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALLERGIES = Pattern.compile("allerg", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_BREAK = Pattern.compile("\\n|;|•|(?<=[a-z)])\\.(?=\\s)|(?<=\\s)-\\s");

    private static final Pattern MECHANICAL = Pattern.compile(
            "^\\W*(test\\w*|view\\w*|x-?ray\\w*|echo\\w*|fracture\\w*|reaction\\w*|exam\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Influenza vaccine given": no influenza. */
    private static final Pattern VACCINE = Pattern.compile(
            "^\\W*(?:virus )?(?:vaccin\\w*|immuni[sz]ation\\w*|shots?|boosters?|titers?)\\b", Pattern.CASE_INSENSITIVE);

    /** "Dry eyes, bilateral" */
    private static final Pattern SIDE_APART =
            Pattern.compile(", (on the )?(right|left|bilateral|both)( sides?)?\\b", Pattern.CASE_INSENSITIVE);

    private ReadNote() {}

    /** A piece of the note that is read by itself. */
    record Piece(String text, int from, boolean family, boolean allergies) {}

    /** Terms of codes that hold, and of codes that ended where nothing else says the same. */
    static List<Finding> of(String note, CodeKnowledge knowledge) {
        List<Finding> findings = of(note, knowledge.diagnoses());
        for (Finding ended : of(note, knowledge.ended())) {
            var place = ended.evidence().getFirst();
            boolean held = findings.stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .anyMatch(other -> other.from() < place.to()
                            && place.from() < other.to()
                            && other.to() - other.from() >= place.to() - place.from());
            if (!held) {
                findings.removeIf(finding -> finding.evidence().stream()
                        .allMatch(other -> other.from() >= place.from() && other.to() <= place.to()));
                findings.add(ended);
            }
        }
        return findings;
    }

    private static List<Finding> of(String note, TermIndex terms) {
        List<Finding> findings = new ArrayList<>();
        for (Piece piece : pieces(note)) {
            var words = TermWords.of(piece.text());
            for (var match : terms.longest(words, piece.text())) {
                int from = withType(
                        piece.text(), words.get(match.positions().first()).from());
                int to = words.get(match.positions().last()).to();
                String text = piece.text().substring(from, to);
                var term = match.meaning().terms().getFirst();
                boolean sentence =
                        note.startsWith(".", piece.from() + piece.text().length());
                if (!sentence && label(piece.text(), to, term) || otherWord(text, piece.text(), from, to, term)) {
                    continue;
                }
                findings.add(new Finding(
                        text,
                        term.text(),
                        nature(piece, term, from, to),
                        side(piece.text(), from, to),
                        List.of(new Evidence(0, piece.from() + from, piece.from() + to))));
            }
        }
        return findings;
    }

    /** Factors that only stand in the heading of a section ("PHYSICAL EXAM", "Education and Counseling:"). */
    private static boolean label(String piece, int to, CodeTerm term) {
        boolean heading = HEADING.matcher(piece).matches()
                || piece.strip().equals(piece.strip().toUpperCase(Locale.ROOT));
        return term.entry().code().startsWith("Z")
                && (heading && !piece.strip().endsWith(".") || piece.startsWith(":", to));
    }

    /** "does" is no plural of the abbreviation DOE, and the stress of a joint or heart test no strain of life. */
    private static boolean otherWord(String text, String piece, int from, int to, CodeTerm term) {
        boolean plural = term.text().length() <= 3 && text.equalsIgnoreCase(term.text() + "s");
        boolean vaccine = VACCINE.matcher(piece.substring(to)).find()
                && !term.entry().code().startsWith("Z");
        return plural
                || vaccine
                || text.equalsIgnoreCase("stress")
                        && (MECHANICAL.matcher(piece.substring(to)).find()
                                || piece.substring(0, from).matches("(?is).*\\b(varus|valgus)\\s*"));
    }

    static List<Piece> pieces(String note) {
        List<Piece> pieces = new ArrayList<>();
        boolean family = false;
        boolean allergies = false;
        int start = 0;
        for (String line : note.split("(?<=\n)", -1)) {
            var heading = HEADING.matcher(line);
            if (heading.find()) {
                family = FAMILY.matcher(heading.group()).find();
                allergies = ALLERGIES.matcher(heading.group()).find();
            }
            var sentences = BreakIterator.getSentenceInstance(Locale.US);
            sentences.setText(line);
            int from = sentences.first();
            for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
                split(line.substring(from, to), start + from, family, allergies, pieces);
            }
            if (heading.reset().find() && !heading.group().strip().equals(line.strip())) {
                family = false;
                allergies = false;
            }
            start += line.length();
        }
        return pieces;
    }

    private static void split(String sentence, int start, boolean family, boolean allergies, List<Piece> pieces) {
        var breaks = LIST_BREAK.matcher(sentence);
        int from = 0;
        while (breaks.find()) {
            pieces.add(new Piece(sentence.substring(from, breaks.start()), start + from, family, allergies));
            from = breaks.end();
        }
        pieces.add(new Piece(sentence.substring(from), start + from, family, allergies));
    }

    /** The word "type" belongs to "type 2 diabetes" though it is no part of the term. */
    private static int withType(String text, int from) {
        return from >= 5 && text.regionMatches(true, from - 5, "type ", 0, 5) ? from - 5 : from;
    }

    private static Nature nature(Piece piece, CodeTerm term, int from, int to) {
        Set<Sense> senses = NoteContext.around(piece.text(), from, to);
        if (senses.contains(Sense.ABSENT)) {
            return Nature.ABSENT;
        }
        if (term.entry().code().startsWith("Z8") || term.entry().code().startsWith("Z9")) {
            return Nature.CURRENT;
        }
        if (senses.contains(Sense.FAMILY) || piece.family()) {
            return Nature.FAMILY;
        }
        if (senses.contains(Sense.HYPOTHETICAL)) {
            return Nature.HYPOTHETICAL;
        }
        if (senses.contains(Sense.POSSIBLE)) {
            return Nature.POSSIBLE;
        }
        return senses.contains(Sense.PAST) ? Nature.PAST : Nature.CURRENT;
    }

    /** The side named in the term or within two words of it. */
    private static Optional<Side> side(String text, int from, int to) {
        var inside = Side.in(text.substring(from, to));
        if (inside.isPresent()) {
            return inside;
        }
        String before = text.substring(Math.max(0, from - 24), from);
        int stop = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'));
        before = before.substring(stop + 1);
        String after = text.substring(to, Math.min(text.length(), to + 30));
        var apart = SIDE_APART.matcher(after);
        if (apart.lookingAt()) {
            return Side.in(apart.group());
        }
        int end = after.indexOf(',');
        after = end >= 0 ? after.substring(0, end) : after;
        var near = Side.in(before);
        return near.isPresent() ? near : Side.in(after);
    }
}
