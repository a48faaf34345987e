package org.chartwright.nlp.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/**
 * Words in, billable codes out, best first: what a person types while looking for a code.
 *
 * <p>BM25 over one document for each way to say a code (titles, synonyms, headings), by words and by runs of four
 * letters, so that word order, plurals, British spelling and a slip of the key do not matter; the last word may be
 * unfinished. In a large set the likeness of meaning is added to it, so that "kidney anomaly" finds a malformation, and
 * the diagnoses found are put in order by {@link RankCodes}. The beginning of a code lists the codes that begin so.
 * Safe for several threads.
 */
public final class CodeBook implements AutoCloseable {

    private static final int DOCUMENTS_A_CODE = 8;
    private static final int LEAST_DOCUMENTS = 400;

    /** Diagnoses that the learned ranking puts in order. */
    private static final int LOOKED_AT = 50;

    private static final Pattern BEGINNING =
            Pattern.compile("[A-Za-z]\\d[0-9A-Za-z]?(\\.[0-9A-Za-z]{0,4})?|\\d{4}[0-9A-Za-z]?|[A-Va-v]\\d{3,4}");

    private final CodeSet set;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FindWordings wordings;
    private final Optional<CodeEvidence> evidence;

    /** Told how far the building of an index has come. */
    public interface Progress {

        Progress SILENT = (what, done, all) -> {};

        /** @param what in words, such as {@code wordings indexed} */
        void at(String what, int done, int all);
    }

    /**
     * One code found.
     *
     * @param entry the code
     * @param score of its best document; comparable within one search only
     * @param matched the title or synonym that was found
     */
    public record Hit(CodeEntry entry, double score, String matched) {

        /** Why it was found, in words for the person who looks. */
        public String why() {
            return matched.equalsIgnoreCase(entry.title())
                    ? "found in its title"
                    : "found as \"%s\"".formatted(matched);
        }
    }

    private CodeBook(CodeSet set, CodeBookIndex.Opened opened) throws IOException {
        this.set = set;
        this.directory = opened.directory();
        this.evidence = opened.evidence();
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.3f));
        this.wordings = new FindWordings(searcher, opened.vectors());
    }

    /**
     * The book of a code set. A large set's index is built once under {@code home} and used again until the set
     * changes; a small one's is built in memory.
     *
     * @throws UncheckedIOException when the index can be neither read nor built
     */
    public static CodeBook open(CodeSet set, Path home) {
        return open(set, home, Progress.SILENT);
    }

    /** The same, telling how the building of an index goes; that of the whole ICD-10-CM takes minutes, once. */
    public static CodeBook open(CodeSet set, Path home, Progress progress) {
        try {
            return new CodeBook(set, CodeBookIndex.of(set, home, progress));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be opened".formatted(set.name()), e);
        }
    }

    /** At most {@code n} codes of all systems. */
    public List<Hit> search(String text, int n) {
        return search(text, n, Set.of(CodeSystem.values()));
    }

    /** At most {@code n} codes of the given systems, each once, with the wording that fits best. */
    public List<Hit> search(String text, int n, Set<CodeSystem> systems) {
        if (text.isBlank() || n < 1 || systems.isEmpty()) {
            return List.of();
        }
        try {
            Map<String, Hit> hits = new LinkedHashMap<>();
            beginning(text, systems, n)
                    .forEach(entry -> hits.put(family(entry), new Hit(entry, Double.MAX_VALUE, entry.title())));
            if (hits.isEmpty() || !BEGINNING.matcher(text.strip()).matches()) {
                add(hits, ranked(text, n, systems), n);
            }
            return List.copyOf(hits.values());
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be read".formatted(set.name()), e);
        }
    }

    /** The code that was typed, and those that begin so. */
    private List<CodeEntry> beginning(String text, Set<CodeSystem> systems, int n) {
        String typed = text.strip().replace(".", "").toUpperCase(Locale.ROOT);
        if (!BEGINNING.matcher(text.strip()).matches()) {
            return set.billable(text).filter(entry -> systems.contains(entry.system())).stream()
                    .toList();
        }
        return set.beginning(typed).stream()
                .filter(entry -> entry.billable() && systems.contains(entry.system()))
                .limit(n)
                .toList();
    }

    /** Codes that differ by the encounter alone stand for each other; the best one is shown. */
    static String family(CodeEntry entry) {
        boolean encounter = entry.system() == CodeSystem.ICD10CM && entry.code().length() == 8;
        return entry.code().substring(0, encounter ? 7 : entry.code().length());
    }

    private List<Scored> ranked(String text, int n, Set<CodeSystem> systems) throws IOException {
        var found = wordings.of(text, Math.min(4000, Math.max(LEAST_DOCUMENTS, n * DOCUMENTS_A_CODE)), systems);
        if (evidence.isEmpty() || !systems.contains(CodeSystem.ICD10CM)) {
            return scored(found);
        }
        var known = evidence.get();
        if (systems.size() < CodeSystem.values().length) {
            found.removeIf(one -> !known.among(systems, one.document()));
        }
        return reordered(found, known, RankCodes.shipped().rank(known.of(text, found, Math.max(n, LOOKED_AT))));
    }

    private static List<Scored> scored(List<CodeEvidence.Found> found) {
        return found.stream().map(one -> new Scored(one.document(), one.both())).toList();
    }

    private List<CodeEvidence.Candidate> candidates(String text, List<CodeEvidence.Found> found, int most) {
        return evidence.map(known -> known.of(text, found, most)).orElse(List.of());
    }

    /** Diagnoses change places with each other only; procedures keep theirs. */
    private static List<Scored> reordered(
            List<CodeEvidence.Found> all, CodeEvidence evidence, List<CodeEvidence.Candidate> ranked) {
        var next = ranked.iterator();
        var seen = new BitSet();
        List<Scored> order = new ArrayList<>();
        for (CodeEvidence.Found one : all) {
            int family = evidence.family(one.document());
            if (family >= 0 && seen.get(family)) {
                continue;
            }
            boolean moved = family >= 0 && next.hasNext();
            order.add(new Scored(moved ? next.next().best().document() : one.document(), one.both()));
            if (family >= 0) {
                seen.set(family);
            }
        }
        return order;
    }

    private record Scored(int doc, double score) {}

    /**
     * What the ranking knows of the diagnoses found, for the program that trains it; none in a small set.
     *
     * @param text as typed
     */
    public List<Evidenced> evidenced(String text) {
        try {
            return candidates(text, wordings.of(text, LEAST_DOCUMENTS, Set.of(CodeSystem.ICD10CM)), LOOKED_AT).stream()
                    .map(one -> new Evidenced(one.entry(), one.numbers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be read".formatted(set.name()), e);
        }
    }

    /**
     * A diagnosis found.
     *
     * @param numbers what speaks for and against it
     */
    public record Evidenced(CodeEntry entry, double[] numbers) {}

    /** Adds the best documents until there are {@code n} codes. */
    private void add(Map<String, Hit> hits, List<Scored> documents, int n) throws IOException {
        var stored = searcher.storedFields();
        for (Scored scored : documents) {
            if (hits.size() >= n) {
                return;
            }
            Document document = stored.document(scored.doc());
            set.find(value(document, CodeBookIndex.CODE))
                    .ifPresent(entry -> hits.putIfAbsent(
                            family(entry), new Hit(entry, scored.score(), value(document, CodeBookIndex.TEXT))));
        }
    }

    /** How the place of a code came about, for whoever tunes the search. */
    public String explain(String text, String code) {
        try {
            var query = FindWordings.query(text, Set.of(CodeSystem.values()));
            var found = wordings.of(text, LEAST_DOCUMENTS, Set.of(CodeSystem.values()));
            var ranking = candidates(text, found, LOOKED_AT).stream()
                    .filter(one -> one.entry().code().equals(code))
                    .findFirst()
                    .map(RankCodes.shipped()::why)
                    .orElse("");
            for (var one : found) {
                if (value(searcher.storedFields().document(one.document()), CodeBookIndex.CODE)
                        .equals(code)) {
                    return "%swords %.3f, meaning %.3f%n%s"
                            .formatted(ranking, one.byWords(), one.likeness(), searcher.explain(query, one.document()));
                }
            }
            return "%s is not among the first %d wordings found".formatted(code, LEAST_DOCUMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be read".formatted(set.name()), e);
        }
    }

    public CodeSet codeSet() {
        return set;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be closed".formatted(set.name()), e);
        }
    }

    private static String value(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }
}
