package org.chartwright.nlp.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chartwright.models.codes.CodeSet;

/** Code set in, its Lucene index out: from the folder where an earlier start left it, or built now. */
final class CodeBookIndex {

    static final String CODE = "code";
    static final String TEXT = "text";
    static final String SYSTEM = "system";
    static final String WORDS = "words";
    static final String GRAMS = "grams";

    /** Goes up when the documents change, so that an older index is not used. */
    private static final String FORM = "1";

    /** Smaller sets are indexed in well under a second and need no folder. */
    private static final int SMALL = 10_000;

    private CodeBookIndex() {}

    static Directory of(CodeSet set, Path home) throws IOException {
        if (set.size() < SMALL) {
            var memory = new ByteBuffersDirectory();
            write(set, memory);
            return memory;
        }
        Path folder = home.resolve("index").resolve(FORM + "-" + set.fingerprint());
        if (!complete(folder)) {
            build(set, folder);
        }
        return FSDirectory.open(folder);
    }

    private static boolean complete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    private static void build(CodeSet set, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), ".building");
        try (var directory = FSDirectory.open(unfinished)) {
            write(set, directory);
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(unfinished);
            if (!complete(folder)) {
                throw e;
            }
        }
    }

    private static void write(CodeSet set, Directory directory) throws IOException {
        var config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setSimilarity(new BM25Similarity(1.2f, 0.3f))
                .setRAMBufferSizeMB(64);
        try (var writer = new IndexWriter(directory, config)) {
            for (CodeTerm term : CodeTerms.of(set.entries())) {
                writer.addDocument(document(term));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(CodeTerm term) {
        Set<String> words = TermWords.forms(term.text());
        var document = new Document();
        document.add(new StoredField(CODE, term.entry().code()));
        document.add(new StoredField(TEXT, term.text()));
        document.add(new StringField(SYSTEM, term.entry().system().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new TextField(WORDS, String.join(" ", words), Field.Store.NO));
        document.add(new TextField(GRAMS, String.join(" ", Grams.of(words)), Field.Store.NO));
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
