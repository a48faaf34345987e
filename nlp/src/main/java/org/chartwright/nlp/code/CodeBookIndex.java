package org.chartwright.nlp.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/** Code set in, its Lucene index out: from the folder where an earlier start left it, or built now. */
final class CodeBookIndex {

    static final String CODE = "code";
    static final String TEXT = "text";
    static final String SYSTEM = "system";
    static final String WORDS = "words";
    static final String GRAMS = "grams";
    static final String MEANING = "meaning";

    private static final String MEANINGS = "words.bin";
    private static final String WORDINGS = "wordings.bin";

    /** Goes up when the documents change, so that an older index is not used. */
    private static final String FORM = "4";

    /** Smaller sets are indexed in well under a second and need no folder. */
    private static final int SMALL = 10_000;

    private CodeBookIndex() {}

    /**
     * @param vectors what the words mean; empty for a small set, whose own synonyms do that work
     * @param evidence by which codes are ranked; empty for a small set
     */
    record Opened(Directory directory, Optional<WordVectors> vectors, Optional<CodeEvidence> evidence) {}

    static Opened of(CodeSet set, Path home, CodeBook.Progress progress) throws IOException {
        if (set.size() < SMALL) {
            var memory = new ByteBuffersDirectory();
            write(terms(set), Optional.empty(), memory, progress);
            return new Opened(memory, Optional.empty(), Optional.empty());
        }
        Path folder = home.resolve("index").resolve(FORM + "-" + set.fingerprint());
        if (!complete(folder)) {
            build(set, folder, progress);
        }
        var vectors = WordVectors.read(folder.resolve(MEANINGS));
        var evidence = new CodeEvidence(set, CodeWords.read(folder.resolve(WORDINGS)), vectors);
        return new Opened(FSDirectory.open(folder), Optional.of(vectors), Optional.of(evidence));
    }

    private static List<Worded> terms(CodeSet set) {
        return CodeTerms.of(set.entries()).stream()
                .map(term -> new Worded(term, TermWords.forms(term.text())))
                .toList();
    }

    private record Worded(CodeTerm term, Set<String> words) {}

    private static boolean complete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = FSDirectory.open(folder)) {
            return Files.exists(folder.resolve(MEANINGS))
                    && Files.exists(folder.resolve(WORDINGS))
                    && DirectoryReader.indexExists(directory);
        }
    }

    private static void build(CodeSet set, Path folder, CodeBook.Progress progress) throws IOException {
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), ".building");
        var terms = terms(set);
        var vectors = WordVectors.learn(
                terms.stream().filter(CodeBookIndex::meant).map(Worded::words).toList(), progress);
        try (var directory = FSDirectory.open(unfinished)) {
            write(terms, Optional.of(vectors), directory, progress);
        }
        vectors.write(unfinished.resolve(MEANINGS));
        CodeWords.of(
                        terms.stream().map(Worded::term).toList(),
                        terms.stream().map(Worded::words).toList())
                .write(unfinished.resolve(WORDINGS));
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(unfinished);
            if (!complete(folder)) {
                throw e;
            }
        }
    }

    /** Documents keep the order of the wordings: their numbers are those of {@link CodeWords}. */
    private static void write(
            List<Worded> terms, Optional<WordVectors> vectors, Directory directory, CodeBook.Progress progress)
            throws IOException {
        var config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setSimilarity(new BM25Similarity(1.2f, 0.3f))
                .setRAMBufferSizeMB(512)
                .setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            int done = 0;
            for (Worded term : terms) {
                writer.addDocument(document(term, vectors.filter(known -> meant(term))));
                progress.at("wordings indexed", ++done, terms.size());
            }
            writer.forceMerge(1);
        }
    }

    /**
     * Whether a wording is searched by meaning: not one that differs from the first encounter's by its last character
     * only.
     */
    private static boolean meant(Worded worded) {
        String code = worded.term().entry().code();
        return worded.term().entry().system() == CodeSystem.ICD10CM
                && !worded.words().isEmpty()
                && (code.length() < 8 || code.endsWith("A"));
    }

    private static Document document(Worded worded, Optional<WordVectors> vectors) {
        var term = worded.term();
        var words = worded.words();
        var document = new Document();
        document.add(new StoredField(CODE, term.entry().code()));
        document.add(new StoredField(TEXT, term.text()));
        document.add(new StringField(SYSTEM, term.entry().system().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new TextField(WORDS, String.join(" ", words), Field.Store.NO));
        document.add(new TextField(GRAMS, String.join(" ", Grams.of(words)), Field.Store.NO));
        vectors.flatMap(known -> known.of(words))
                .ifPresent(vector ->
                        document.add(new KnnFloatVectorField(MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT)));
        return document;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
