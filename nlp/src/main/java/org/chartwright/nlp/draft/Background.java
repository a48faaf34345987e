package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.NotTaken;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.Quantity;
import org.chartwright.nlp.gate.SentenceCheck;
import org.chartwright.nlp.history.AskedHistory;
import org.chartwright.nlp.history.HistoryLine;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** A visit in, the lines of its history sections out that stand by their evidence, and the statements they replace. */
final class Background {

    /** Nothing of a kind, which what was found of it takes back. */
    private static final Pattern NOTHING =
            Pattern.compile("^(?:No (?!other|family history of|drug allergies)|Takes no regular medication)");

    private static final Pattern NOT_TAKEN = Pattern.compile(
            "\\b(?:my (?:husband|wife|partner|mother|mom|mum|father|dad|sister|brother|friend)|tried|used to|stopped|ran out|run out|not|never|no longer|in the past|ago|before|thought|should|could|would)\\b|\\b(?:can|may|will) (?:you|i|we)\\b|\\b(?:what|how) about\\b");
    /** Asked of another time. */
    private static final Pattern BYGONE = Pattern.compile(
            "\\b(?:before(?! (?:bed|meals|breakfast))|in the past|previously|did (?:you|they|he|she)|have you (?:ever )?(?:tried|used))\\b");
    /** What takes a line back or says more than it. */
    private static final Pattern TELLS_MORE = Pattern.compile(
            "\\b(?:but|except|apart|besides|although|though|again|still|because|instead|if|until|ran|run|out|empty|forget|forgot|stopped|finished|missed|skip|died|passed|lost|supposed|scared)\\b");

    private static final int BARE = 9;

    private record Line(SectionKind section, Sentence sentence, List<Evidence> naming) {}

    private final AskedHistory asked;
    private final Terms terms;
    private final List<Sentence> listed = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Background(Reading reading, Terms terms, Draftsman draftsman) {
        var check = new SentenceCheck(terms, reading.visit(), reading.clauses(), reading.mentions());
        this.terms = terms;
        this.asked = AskedHistory.in(reading.clauses(), reading.mentions());
        for (HistoryLine line : asked.lines()) {
            Stream.of(line.words(), line.otherwise())
                    .filter(words -> !words.isEmpty())
                    .map(words -> draftsman.sentence(words, line.evidence()))
                    .filter(sentence -> check.of("", sentence).support() != Support.UNSUPPORTED)
                    .findFirst()
                    .ifPresent(sentence -> lines.add(new Line(line.section(), sentence, line.naming())));
        }
    }

    /**
     * Whether the lines say all that the statement was made from, or it books on the patient what was asked of others.
     */
    boolean tells(Unit unit) {
        if (unit.form() == Form.STATEMENT && unit.byClinician()) {
            return false;
        }
        boolean ofFamily = unit.form() != Form.STATEMENT && asked.ofFamily().contains(unit.clause());
        var told = lines.stream()
                .filter(line -> !line.naming().contains(unit.clause().evidence()))
                .map(Line::sentence)
                .filter(sentence -> sentence.evidence().stream()
                        .anyMatch(place -> unit.evidence().stream().anyMatch(place::overlaps)))
                .toList();
        boolean all = unit.evidence().stream()
                .allMatch(place -> told.stream()
                        .anyMatch(sentence -> sentence.evidence().stream().anyMatch(place::overlaps)));
        return ofFamily
                || bareAnswer(unit)
                || all
                        && !told.isEmpty()
                        && !tellsMore(unit, told)
                        && unit.mentions().stream().allMatch(mention -> named(mention, told))
                        && numbers(unit, told);
    }

    /** "she takes ramipril", which stands in the list of medications. */
    private boolean bareAnswer(Unit unit) {
        return unit.form() == Form.STATEMENT
                && asked.answers().containsKey(unit.clause())
                && unit.told().size() <= BARE
                && !tellsMore(unit, listed)
                && !unit.mentions().isEmpty()
                && unit.mentions().stream()
                        .allMatch(mention -> (mention.term().kind() == Kind.DRUG
                                        || mention.term().kind() == Kind.CONDITION)
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && named(mention, listed))
                && numbers(unit, listed);
    }

    private static boolean tellsMore(Unit unit, List<Sentence> told) {
        return TELLS_MORE
                .matcher(unit.told().stream().map(Token::text).collect(Collectors.joining(" ")))
                .results()
                .anyMatch(more -> told.stream()
                        .noneMatch(sentence -> List.of(
                                        sentence.text().toLowerCase(Locale.ROOT).split("\\W+"))
                                .contains(more.group().equals("passed") ? "died" : more.group())));
    }

    private static boolean numbers(Unit unit, List<Sentence> told) {
        return unit.told().stream()
                .filter(Token::isNumber)
                .allMatch(token -> told.stream()
                        .anyMatch(sentence -> ReadTokens.of(sentence.text()).stream()
                                .anyMatch(other ->
                                        Quantity.parts(other.text()).containsAll(Quantity.parts(token.text())))));
    }

    /** Also what the lists say. */
    Background with(List<Block> list) {
        list.forEach(block -> listed.addAll(block.sentences()));
        return this;
    }

    /** Where the patient was asked for illnesses or medicines when saying this. */
    Optional<Evidence> question(Clause said) {
        return Optional.ofNullable(asked.answers().get(said)).map(Clause::evidence);
    }

    /** Whether a fact was said when the patient was asked for illnesses or medicines. */
    boolean answers(Fact fact) {
        return asked.answers().entrySet().stream()
                .anyMatch(answer -> fact.evidence().contains(answer.getKey().evidence())
                        && !BYGONE.matcher(answer.getValue().text()).find()
                        && !NOT_TAKEN.matcher(answer.getKey().text()).find()
                        && !NotTaken.says(answer.getKey().text()));
    }

    private static boolean named(Mention mention, List<Sentence> told) {
        return switch (mention.term().kind()) {
            case HABIT, RELATIVE, ORGAN -> true;
            case DRUG, CONDITION, SYMPTOM, TEST, PROCEDURE ->
                told.stream().anyMatch(sentence -> {
                    String text = sentence.text().toLowerCase(Locale.ROOT);
                    return text.contains(mention.words())
                            || text.contains(mention.term().preferred().toLowerCase(Locale.ROOT));
                });
        };
    }

    /** The lines of a section, behind those that were found otherwise. */
    List<Block> after(List<Block> found, SectionKind kind) {
        var blocks = new ArrayList<>(found);
        boolean named = kind == SectionKind.MEDICATIONS && !found.isEmpty();
        var own = lines.stream()
                .filter(line -> line.section() == kind)
                .map(Line::sentence)
                .filter(sentence -> !(named && onlyClass(sentence)))
                .collect(Collectors.toCollection(ArrayList::new));
        // "hysterectomy in 1987" says more than "hysterectomy"
        blocks.removeIf(block -> block.sentences().size() == 1
                && own.stream()
                        .anyMatch(
                                sentence -> saysMore(sentence, block.sentences().getFirst())));
        boolean none = blocks.stream()
                .anyMatch(block -> block.sentences().getFirst().text().equals("No known allergies."));
        own.removeIf(sentence -> none && sentence.text().matches("No known [a-z ]+ allergies\\."));
        boolean any = !blocks.isEmpty() || own.stream().anyMatch(sentence -> !nothing(sentence));
        own.stream()
                .filter(sentence -> own.stream().noneMatch(other -> saysMore(other, sentence)))
                .filter(sentence -> kind == SectionKind.SOCIAL_HISTORY || !(any && nothing(sentence)))
                .filter(sentence -> blocks.stream()
                        .noneMatch(block -> block.sentences().stream()
                                .anyMatch(other -> other.text().equals(sentence.text()))))
                .forEach(sentence -> blocks.add(new Block("", Block.Layout.LINE, List.of(sentence))));
        return blocks;
    }

    private static boolean saysMore(Sentence sentence, Sentence other) {
        return sentence.text().startsWith(other.text().replaceFirst("\\.$", " "));
    }

    /** "Water pill", where the drugs themselves are listed. */
    private boolean onlyClass(Sentence sentence) {
        var tokens = ReadTokens.of(sentence.text().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        var named = terms.in(tokens);
        return named.size() == 1
                && named.getFirst().term().group().equals("class")
                && named.getFirst().to() - named.getFirst().from() == tokens.size();
    }

    private static boolean nothing(Sentence sentence) {
        return NOTHING.matcher(sentence.text()).find();
    }

    /** Facts without those of relatives who are ill at the same time. */
    List<Fact> history(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !asked.contacts().contains(fact.evidence().getFirst()))
                .toList();
    }

    /** Sentences of a section. */
    List<Sentence> of(SectionKind kind) {
        return lines.stream()
                .filter(line -> line.section() == kind)
                .map(Line::sentence)
                .toList();
    }
}
