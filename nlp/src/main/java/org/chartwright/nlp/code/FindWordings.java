package org.chartwright.nlp.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.chartwright.models.codes.CodeSystem;

/** What was typed in, the wordings of the set that are like it out: by words, runs of letters and meaning. */
final class FindWordings {

    /** What full likeness of meaning counts beside the best score by words. */
    private static final double MEANING_COUNTS = 0.6;

    private static final int ALIKE = 60;

    private final IndexSearcher searcher;
    private final Optional<WordVectors> vectors;

    FindWordings(IndexSearcher searcher, Optional<WordVectors> vectors) {
        this.searcher = searcher;
        this.vectors = vectors;
    }

    /**
     * Wordings found by words and by meaning, best first. Where the set is large and diagnoses are wanted, those of
     * other systems are among them: nearly all wordings are of diagnoses, and a filter would be asked for each of them.
     */
    List<CodeEvidence.Found> of(String text, int documents, Set<CodeSystem> systems) throws IOException {
        var meaning = vectors.flatMap(known -> known.of(TermWords.forms(text)));
        boolean all = vectors.isPresent() && systems.contains(CodeSystem.ICD10CM);
        var found = searcher.search(query(text, all ? Set.of(CodeSystem.values()) : systems), documents).scoreDocs;
        double best = meaning.isEmpty() || found.length == 0 ? 1 : found[0].score;
        var alike =
                meaning.isPresent() && systems.contains(CodeSystem.ICD10CM) ? alike(meaning.get()) : new ScoreDoc[0];
        return likened(inOrder(found, alike), best, meaning);
    }

    private ScoreDoc[] alike(float[] meaning) throws IOException {
        return searcher.search(new KnnFloatVectorQuery(CodeBookIndex.MEANING, meaning, ALIKE), ALIKE).scoreDocs;
    }

    /** Documents in their order, each once, above the bits of its score by words, which is 0 for those only alike. */
    private static long[] inOrder(ScoreDoc[] found, ScoreDoc[] alike) {
        long[] places = new long[found.length + alike.length];
        for (int i = 0; i < found.length; i++) {
            places[i] = (long) found[i].doc << Integer.SIZE | Float.floatToIntBits(found[i].score);
        }
        for (int i = 0; i < alike.length; i++) {
            places[found.length + i] = (long) alike[i].doc << Integer.SIZE;
        }
        Arrays.sort(places);
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            boolean last = i == places.length - 1 || places[i] >> Integer.SIZE != places[i + 1] >> Integer.SIZE;
            if (last) {
                places[size++] = places[i];
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** Adds the likeness of meaning to scores by words. */
    private List<CodeEvidence.Found> likened(long[] places, double best, Optional<float[]> meaning) throws IOException {
        List<CodeEvidence.Found> fused = new ArrayList<>(places.length);
        int at = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var values = meaning.isEmpty() ? null : leaf.reader().getFloatVectorValues(CodeBookIndex.MEANING);
            var vectors = values == null ? null : values.iterator();
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < places.length && places[at] >> Integer.SIZE < end; at++) {
                int document = (int) (places[at] >> Integer.SIZE);
                double likeness = 0;
                if (values != null && vectors != null) {
                    int doc = document - leaf.docBase;
                    if (vectors.docID() == doc || vectors.docID() < doc && vectors.advance(doc) == doc) {
                        likeness = WordVectors.cosine(meaning.orElseThrow(), values.vectorValue(vectors.index()));
                    }
                }
                double byWords = Float.intBitsToFloat((int) places[at]) / best;
                fused.add(new CodeEvidence.Found(document, byWords, likeness, byWords + MEANING_COUNTS * likeness));
            }
        }
        fused.sort((one, other) -> Double.compare(other.both(), one.both()));
        return fused;
    }

    static Query query(String text, Set<CodeSystem> systems) {
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
}
