package org.chartwright.evaluation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.chartwright.evaluation.InventedVisit;
import org.chartwright.nlp.draft.choice.Candidates.Candidate;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What readers judged of statements, each beside its whole dialogue: {@code judged-statements.tsv}, one line each, with
 * the visit (ACI-Bench train and valid, and {@link InventedVisit}s), the utterance and the characters it was made from,
 * the verdict, the section it belongs in, checksums of its words and of the words an editor would write instead, and
 * the edits that lead there, as {@code from-to:words} in words of the statement. It holds no text of the dialogues
 * beyond the words put in.
 */
final class JudgedStatements {

    /** What a reader said of a statement. */
    enum Verdict {
        /** May stand as it is. */
        SOUND,
        /** May stand after the statement before it. */
        FOLLOWS,
        /** Worth writing, in other words. */
        MEND,
        /** Untrue or misleading where it stands alone. */
        UNTRUE,
        /** Nothing for a note. */
        ASIDE,
        /** No sense. */
        BROKEN
    }

    /**
     * One edit.
     *
     * @param from first word taken out
     * @param to after the last
     * @param words put in instead
     */
    record Edit(int from, int to, List<String> words) {}

    /**
     * One judgement.
     *
     * @param section a letter: H history, O social, F family, M earlier illnesses and medicines, V signs, X
     *     examination, R results, P assessment and plan
     * @param words checksum of the words judged
     * @param mended checksum of the words an editor would write; empty where there are none
     */
    record Judged(
            Evidence place, Verdict verdict, String section, String words, Optional<String> mended, List<Edit> edits) {}

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:[./%'’-]+[a-z0-9]+)*%?|[,:;]");

    private final Map<String, Map<Evidence, List<Judged>>> byVisit = new HashMap<>();

    JudgedStatements() {
        var stream = Objects.requireNonNull(
                JudgedStatements.class.getResourceAsStream("judged-statements.tsv"), "judged-statements.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().map(line -> List.of(line.split("\t"))).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the judged statements cannot be read", e);
        }
    }

    private void add(List<String> row) {
        var place = new Evidence(number(row.get(1)), number(row.get(2)), number(row.get(3)));
        var edits = new ArrayList<Edit>();
        for (String edit : row.get(8).equals("-") ? new String[0] : row.get(8).split("\\|")) {
            String range = edit.substring(0, edit.indexOf(':'));
            edits.add(new Edit(
                    number(range.substring(0, range.indexOf('-'))),
                    number(range.substring(range.indexOf('-') + 1)),
                    words(edit.substring(edit.indexOf(':') + 1))));
        }
        var judged = new Judged(
                place,
                Verdict.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                row.get(5),
                row.get(6),
                Optional.of(row.get(7)).filter(sum -> !sum.equals("-")),
                List.copyOf(edits));
        byVisit.computeIfAbsent(row.get(0), absent -> new HashMap<>())
                .computeIfAbsent(place, absent -> new ArrayList<>())
                .add(judged);
    }

    /** The judgement of these very words at their place; empty where they are not those that were judged. */
    Optional<Judged> asJudged(String visit, Candidate statement) {
        String sum = sum(words(statement.written()));
        return at(visit, statement).stream()
                .filter(judged -> judged.words().equals(sum))
                .findFirst();
    }

    /** Whether these are the words an editor would have written at this place. */
    boolean asMended(String visit, Candidate statement) {
        String sum = sum(words(statement.written()));
        return at(visit, statement).stream()
                .anyMatch(judged -> judged.mended().filter(sum::equals).isPresent());
    }

    /** What was judged at this place, in whatever words. */
    List<Judged> at(String visit, Candidate statement) {
        return byVisit.getOrDefault(visit, Map.of()).getOrDefault(statement.place(), List.of());
    }

    /** The statement as an editor would write it. */
    static String mended(Candidate statement, Judged judged) {
        var before = words(statement.written());
        var out = new ArrayList<String>();
        int at = 0;
        for (Edit edit : judged.edits()) {
            out.addAll(before.subList(at, edit.from()));
            out.addAll(edit.words());
            at = edit.to();
        }
        out.addAll(before.subList(at, before.size()));
        return String.join(" ", out);
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String sum(List<String> words) {
        var sum = new CRC32();
        sum.update(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
