package org.chartwright.nlp.language;

import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.chartwright.models.LanguageModels;
import org.chartwright.models.ModelStore;

/**
 * Tokens in, their parts of speech out, as the universal tag set names them ({@code NOUN}, {@code AUX}, ...), by the
 * model of {@link LanguageModels#PARTS_OF_SPEECH}.
 *
 * <p>Each token gets its likeliest tag after those before it. The search of three paths at once that comes with the
 * model gave the same tags on 36,000 words of drafts, and takes three times as long.
 */
public final class PartsOfSpeech {

    private static final class Shipped {
        private static final POSModel MODEL =
                ModelStore.standard().load(LanguageModels.PARTS_OF_SPEECH, (InputStream in) -> new POSModel(in));
        private static final MaxentModel CHANCES = MODEL.getArtifact("pos.model");
        /** Each is used by one thread at a time; making one takes longer than tagging a sentence. */
        private static final Queue<POSContextGenerator> FREE = new ConcurrentLinkedQueue<>();
    }

    private static final Set<String> FINITE = Set.of(
            "am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can",
            "could", "should", "may", "might", "must");

    private final List<String> words;
    private final String[] tags;

    private PartsOfSpeech(List<String> words, String[] tags) {
        this.words = words;
        this.tags = tags;
    }

    public static PartsOfSpeech of(List<Token> tokens) {
        return ofWords(tokens.stream().map(Token::text).toList());
    }

    /** Of words in lower case. */
    static PartsOfSpeech ofWords(List<String> words) {
        String[] all = words.toArray(String[]::new);
        String[] tags = new String[all.length];
        var waiting = Shipped.FREE.poll();
        var context = waiting == null ? Shipped.MODEL.getFactory().getPOSContextGenerator() : waiting;
        for (int i = 0; i < all.length; i++) {
            tags[i] = Shipped.CHANCES.getBestOutcome(Shipped.CHANCES.eval(context.getContext(i, all, tags, null)));
        }
        Shipped.FREE.add(context);
        return new PartsOfSpeech(words, tags);
    }

    public int size() {
        return words.size();
    }

    /** Empty outside the tokens. */
    public String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /** Empty outside the tokens. */
    String tag(int at) {
        return at >= 0 && at < tags.length ? tags[at] : "";
    }

    /** Whether the token has one of these parts of speech; false outside the tokens. */
    public boolean is(int at, String... wanted) {
        return at >= 0 && at < tags.length && Set.of(wanted).contains(tags[at]);
    }

    /** An auxiliary that can be the verb of a sentence: "is", not "being". */
    public boolean auxiliary(int at) {
        return at >= 0 && at < tags.length && is(at, "AUX", "VERB") && FINITE.contains(words.get(at));
    }

    /** A verb of its own, such as "took" or "hurts"; neither "taking" nor "to take" nor "will take". */
    public boolean verb(int at) {
        return is(at, "VERB")
                && !words.get(at).endsWith("ing")
                && !FINITE.contains(words.get(at))
                && !is(at - 1, "AUX", "PART");
    }
}
