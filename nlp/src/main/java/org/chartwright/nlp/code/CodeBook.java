package org.chartwright.nlp.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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
 * unfinished. Safe for several threads.
 */
public final class CodeBook implements AutoCloseable {

    private static final int DOCUMENTS_A_CODE = 8;

    private final CodeSet set;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

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

    private CodeBook(CodeSet set, Directory directory) throws IOException {
        this.set = set;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.3f));
    }

    /**
     * The book of a code set. A large set's index is built once under {@code home} and used again until the set
     * changes; a small one's is built in memory.
     *
     * @throws UncheckedIOException when the index can be neither read nor built
     */
    public static CodeBook open(CodeSet set, Path home) {
        try {
            return new CodeBook(set, CodeBookIndex.of(set, home));
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
        var exact = set.billable(text);
        Map<String, Hit> hits = new LinkedHashMap<>();
        exact.filter(entry -> systems.contains(entry.system()))
                .ifPresent(entry -> hits.put(entry.code(), new Hit(entry, Double.MAX_VALUE, entry.title())));
        try {
            var found = searcher.search(query(text, systems), Math.min(4000, n * DOCUMENTS_A_CODE));
            var stored = searcher.storedFields();
            for (ScoreDoc doc : found.scoreDocs) {
                Document document = stored.document(doc.doc);
                set.find(value(document, CodeBookIndex.CODE))
                        .ifPresent(entry -> hits.putIfAbsent(
                                entry.code(), new Hit(entry, doc.score, value(document, CodeBookIndex.TEXT))));
                if (hits.size() == n) {
                    break;
                }
            }
            return List.copyOf(hits.values());
        } catch (IOException e) {
            throw new UncheckedIOException("the search index of code set %s cannot be read".formatted(set.name()), e);
        }
    }

    /** How the score of a code came about, for whoever tunes the search. */
    public String explain(String text, String code) {
        var query = query(text, Set.of(CodeSystem.values()));
        try {
            for (ScoreDoc doc : searcher.search(query, 200).scoreDocs) {
                if (value(searcher.storedFields().document(doc.doc), CodeBookIndex.CODE)
                        .equals(code)) {
                    return searcher.explain(query, doc.doc).toString();
                }
            }
            return "%s is not among the first 200 wordings found".formatted(code);
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

    private static Query query(String text, Set<CodeSystem> systems) {
        var words = new ArrayList<>(TermWords.forms(text));
        var any = new BooleanQuery.Builder();
        for (String word : words) {
            any.add(new TermQuery(new Term(CodeBookIndex.WORDS, word)), Occur.SHOULD);
        }
        if (!words.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            String last = words.getLast();
            if (last.length() >= 3) {
                any.add(
                        new BoostQuery(
                                new ConstantScoreQuery(new PrefixQuery(new Term(CodeBookIndex.WORDS, last))), 0.8f),
                        Occur.SHOULD);
            }
        }
        for (String gram : Grams.of(words)) {
            any.add(new BoostQuery(new TermQuery(new Term(CodeBookIndex.GRAMS, gram)), 0.25f), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        if (systems.size() < CodeSystem.values().length) {
            var allowed = new BooleanQuery.Builder();
            systems.forEach(system -> allowed.add(
                    new TermQuery(new Term(CodeBookIndex.SYSTEM, system.name().toLowerCase(Locale.ROOT))),
                    Occur.SHOULD));
            query.add(allowed.build(), Occur.FILTER);
        }
        return query.build();
    }

    private static String value(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }
}
