package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Identified;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Steering;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Typeset;

/** What was said and the words of a draft in, drugs and numbers that the draft lacks out, each in its own words. */
final class Unwritten {

    /** Talk to the recording device, about who is who, and manners of speaking are no findings. */
    private static final Pattern NO_FINDING = Pattern.compile(
            "\\b(dragon|date of birth|born|birthday|templates?|scale of|scale from|[01] (?:to|through) 10|number one|one second|o'clock|appointment at|one more|room)\\b");

    private static final Map<String, String> IN_DIGITS = Map.of("once", "1 time", "twice", "2 times", "one", "1");

    /** "this one", "the one that", "one thing": a pronoun or a manner of speaking. */
    private static final Set<String> BEFORE_PRONOUN = Set.of(
            "this", "that", "the", "which", "another", "other", "no", "any", "every", "each", "last", "next", "right",
            "left", "first", "second", "only", "new", "old", "blue", "brown", "orange", "purple", "green", "white",
            "red");

    private static final Set<String> NO_COUNT = Set.of(
            "thing",
            "that",
            "this",
            "more",
            "with",
            "because",
            "when",
            "point",
            "side",
            "another",
            "which",
            "should",
            "would",
            "question");

    /** Otherwise "once" means as soon as. */
    private static final Set<String> AFTER_ONCE = Set.of("a", "per", "daily", "weekly", "or", "every", "each");

    private static final String ASKED = " (asked about)";

    /** More would bury the rest. */
    private static final int MOST = 30;

    private static final int LONGEST = 30;
    private static final int PIECES = 3;
    /** So few words of an answer say nothing without the question. */
    private static final int BARE = 7;

    private static final int LONGEST_QUESTION = 16;

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final StringBuilder written = new StringBuilder();

    /** @param listed what is already listed as left out */
    Unwritten(List<Section> sections, List<Omission> listed) {
        sections.forEach(section -> section.blocks().forEach(block -> {
            read(block.label());
            block.sentences().forEach(sentence -> read(sentence.text()));
        }));
        listed.forEach(omission -> read(omission.text()));
    }

    private void read(String text) {
        var tokens = ReadTokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i).text());
            if (tokens.get(i).isNumber()) {
                numbers.addAll(Quantity.counted(tokens, i));
            }
        }
        written.append(' ').append(plain(tokens));
    }

    private static String plain(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList()).replace(" a day", " daily");
    }

    List<Omission> of(List<Clause> clauses, List<Mention> mentions) {
        var out = new ArrayList<Omission>();
        for (Mention mention : mentions) {
            boolean unknown = mention.term().kind() == Kind.DRUG
                    && !words.contains(mention.words().split(" ")[0]);
            if (unknown) {
                read(mention.words());
                out.add(new Omission(
                        mention.words() + (mention.answered() ? "" : ASKED),
                        List.of(mention.clause().evidence())));
            }
        }
        var setUp = Identified.in(clauses);
        for (Clause clause : clauses) {
            boolean ofDrug = mentions.stream()
                    .anyMatch(mention ->
                            mention.clause() == clause && mention.term().kind() == Kind.DRUG);
            boolean finding = ofDrug || !NO_FINDING.matcher(clause.text()).find() && !denied(clause, clauses);
            // a long clause says more than where the talk goes
            boolean steers = clause.tokens().size() <= LONGEST && Steering.said(clause);
            if (!finding || setUp.contains(clause.number()) || steers) {
                continue;
            }
            // a long clause is listed piece by piece
            for (int piece = 0; piece < PIECES && says(clause) && out.size() < MOST; piece++) {
                var said = new ArrayList<>(inDigits(around(clause)));
                question(clause, clauses, mentions).ifPresent(asking -> said.addAll(0, asking));
                String text = new Typeset().phrase(said) + (clause.question() ? ASKED : "");
                if (out.stream().anyMatch(omission -> omission.text().equals(text))) {
                    break;
                }
                out.add(new Omission(text, List.of(clause.evidence())));
                read(text);
            }
        }
        return out;
    }

    /** "any fever in the last two weeks?" "no": what was asked is no fact. */
    private static boolean denied(Clause clause, List<Clause> clauses) {
        return clause.question()
                && Answer.to(clauses, clause)
                        .filter(answer -> answer.sense() == Answer.Sense.NO)
                        .isPresent();
    }

    private boolean says(Clause clause) {
        return IntStream.range(0, clause.tokens().size()).anyMatch(i -> unwritten(clause.tokens(), i));
    }

    /** "how bad is it" before a bare "a six", which nobody could read alone. */
    private static Optional<List<Token>> question(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        boolean bare = !clause.byClinician()
                && clause.tokens().size() <= BARE
                && mentions.stream().noneMatch(mention -> mention.clause().number() == clause.number());
        return Optional.of(clause.number() - 1)
                .filter(before -> bare && before >= 0)
                .map(clauses::get)
                .filter(before -> before.byClinician()
                        && before.question()
                        && before.tokens().size() > 1
                        && before.tokens().size() <= LONGEST_QUESTION)
                .map(before -> Stream.concat(
                                before.tokens().stream(),
                                Stream.of(before.tokens().getLast().as(":")))
                        .toList());
    }

    /** Also "twice a year" and "one polyp" count. */
    private boolean unwritten(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        if (token.is("twice") || token.is("once") && AFTER_ONCE.contains(next)) {
            return written.indexOf(plain(tokens.subList(i, Math.min(tokens.size(), i + 3)))) < 0;
        }
        String before = i > 0 ? tokens.get(i - 1).text() : "";
        boolean counts = token.isNumber()
                || token.is("one") && next.length() > 3 && !NO_COUNT.contains(next) && !BEFORE_PRONOUN.contains(before);
        return counts && Quantity.counted(tokens, i).stream().anyMatch(part -> !numbers.contains(part));
    }

    /** "twice a year" is "2 times a year": the list is read for its figures. */
    private List<Token> inDigits(List<Token> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> unwritten(said, i) || said.get(i).is("twice")
                        ? said.get(i)
                                .as(IN_DIGITS.getOrDefault(
                                        said.get(i).text(), said.get(i).text()))
                        : said.get(i))
                .toList();
    }

    /** The words around the first such number of a long clause. */
    private List<Token> around(Clause clause) {
        var tokens = clause.tokens();
        if (tokens.size() <= LONGEST) {
            return tokens;
        }
        int at = 0;
        while (!unwritten(tokens, at)) {
            at++;
        }
        int from = Math.max(0, at - LONGEST / 2);
        return tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
    }
}
