package org.chartwright.nlp.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        var found = searcher.search(query(text, all ? Set.of(CodeSystem.values()) : systems), documents);
        double best = meaning.isEmpty() || found.scoreDocs.length == 0 ? 1 : found.scoreDocs[0].score;
        Map<Integer, Double> scores = new TreeMap<>();
        for (ScoreDoc doc : found.scoreDocs) {
            scores.put(doc.doc, doc.score / best);
        }
        if (meaning.isPresent() && systems.contains(CodeSystem.ICD10CM)) {
            var alike = new KnnFloatVectorQuery(CodeBookIndex.MEANING, meaning.get(), ALIKE);
            for (ScoreDoc doc : searcher.search(alike, ALIKE).scoreDocs) {
                scores.putIfAbsent(doc.doc, 0.0);
            }
        }
        return likened(scores, meaning);
    }

    /** Adds the likeness of meaning to scores by words; documents in their order. */
    private List<CodeEvidence.Found> likened(Map<Integer, Double> scores, Optional<float[]> meaning)
            throws IOException {
        List<CodeEvidence.Found> fused = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var values = leaf.reader().getFloatVectorValues(CodeBookIndex.MEANING);
            var places = values == null ? null : values.iterator();
            for (var score : scores.entrySet()) {
                int doc = score.getKey() - leaf.docBase;
                if (doc < 0 || doc >= leaf.reader().maxDoc()) {
                    continue;
                }
                double likeness = 0;
                if (meaning.isPresent()
                        && values != null
                        && places != null
                        && (places.docID() == doc || places.docID() < doc && places.advance(doc) == doc)) {
                    likeness = WordVectors.cosine(meaning.get(), values.vectorValue(places.index()));
                }
                fused.add(new CodeEvidence.Found(
                        score.getKey(), score.getValue(), likeness, score.getValue() + MEANING_COUNTS * likeness));
            }
        }
        fused.sort(Comparator.comparing((CodeEvidence.Found one) -> -one.both())
                .thenComparing(CodeEvidence.Found::document));
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
