package org.chartwright.nlp.draft.order;

import java.util.Optional;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Doses;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;

/** What is ordered in a visit whose plan nobody announced in, how it is to be taken out. */
final class LooseDose {

    private static final int NEXT = 3;

    private final Reading reading;

    LooseDose(Reading reading) {
        this.reading = reading;
    }

    /** The drug with what is said of it up to the next one: "prednisone once a day and albuterol as needed". */
    String of(Mention drug, String text) {
        int from = text.indexOf(drug.words()) + drug.words().length();
        String strong = OrderWords.strong(drug);
        String often = said(upToNext(text, from, drug.clause()), drug.clause()).strip();
        String count = often.split(" ")[0];
        boolean again = strong.endsWith(" " + count);
        return (strong + " " + (again ? often.substring(count.length()).strip() : often)).strip();
    }

    /** The text from there to where the next drug is named. */
    String upToNext(String text, int from, Clause clause) {
        int to = reading.in(clause).stream()
                .filter(next -> next.term().kind() == Kind.DRUG)
                .mapToInt(next -> text.indexOf(next.words(), from))
                .filter(at -> at >= from)
                .min()
                .orElse(text.length());
        return text.substring(from, to);
    }

    /** Said here, or in what the clinician says next; empty, or with a space before it. */
    String said(String after, Clause clause) {
        var here = schedule(after);
        if (here.isPresent()) {
            return " " + here.get();
        }
        return reading.clauses().stream()
                .skip(clause.number() + 1L)
                .limit(NEXT)
                .takeWhile(next -> next.byClinician()
                        && next.utterance() <= clause.utterance() + 2
                        && reading.in(next).stream()
                                .noneMatch(mention -> mention.term().kind() == Kind.DRUG))
                .flatMap(next -> schedule(next.text()).stream())
                .findFirst()
                .map(words -> " " + words)
                .orElse("");
    }

    private static Optional<String> schedule(String words) {
        var tokens = ReadTokens.of(words);
        return tokens.isEmpty()
                ? Optional.empty()
                : Doses.schedule(tokens, 0, tokens.size()).map(often -> OrderWords.counted(words, often));
    }
}
