package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A clause that names a medicine which was spoken of without its name in, the statement with the name out: "i take a
 * pill for my sleep" "what is it called ?" "zolpidem" is "she takes zolpidem for her sleep".
 */
final class MedicineNamed {

    private static final Pattern WHAT = Pattern.compile(
            "\\bwhat (?:is|was) (?:it|that|the (?:name|medicine|medication|drug|pill)(?: of (?:it|that|the [a-z]+))?)(?: called)?$|\\bwhat is called$|\\bwhat (?:do|did) (?:you|they) call (?:it|that)$"
                    + "|\\bwhich (?:one|medicine|medication|drug|pill|tablet|antibiotic)(?: (?:is|was) (?:it|that|this))?$"
                    + "|\\bwhat (?:medicine|medication|drug|antibiotic|pill) (?:is|was|did|has|have)\\b.*"
                    + "|\\bdo you (?:know|remember|recall) (?:the name|what (?:it|that) (?:is|was)|which (?:one|medicine|medication|drug|pill))\\b.*");
    private static final Pattern PRESCRIBED =
            Pattern.compile("\\b(?:prescribed?|give|gave|given|put you on|start(?:ed)?)\\b");
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:take|takes|taking|took|taken|use|uses|using|gave|given|give|prescribed|on|started|starting|tried|trying) (?:(?:me|you|him|her|the patient) (?:on )?)?$");
    private static final Pattern THING = Pattern.compile(
            "\\b(?:something|(?:an?|the|that|this|some|one) (?:new |other |little |different )?(?:pill|medicine|medication|tablet|drug|antibiotic|cream|ointment|capsule|prescription))(?= |$)(?! (?:called|that|which|like|else))");
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|no|never|if|without|stopped|would|should|could)\\b");
    private static final Set<String> LINKS = Set.of(
            "yes", "yeah", "yep", "oh", "um", "uh", ",", "okay", "ok", "well", "it", "is", "was", "that", "called",
            "the", "so", "right", "got");
    private static final int BACK = 6;

    private final Function<Clause, List<Token>> telling;
    private final Pronouns patient;
    private final List<Clause> clauses;
    private final Map<Clause, List<Mention>> byClause;

    MedicineNamed(
            Function<Clause, List<Token>> telling,
            Pronouns patient,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause) {
        this.telling = telling;
        this.patient = patient;
        this.clauses = List.copyOf(clauses);
        this.byClause = Map.copyOf(byClause);
    }

    Optional<Unit> of(Clause clause) {
        var drugs = drugs(clause);
        if (clause.question() || drugs.size() != 1 || !only(clause, drugs.getFirst())) {
            return Optional.empty();
        }
        var asked = asked(clause);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Mention drug = drugs.getFirst();
        var name = clause.tokens().subList(drug.from(), drug.to());
        var spoken = spokenOf(asked.get());
        var evidence = new ArrayList<Evidence>();
        spoken.map(Clause::evidence).ifPresent(evidence::add);
        evidence.add(asked.get().evidence());
        evidence.add(clause.evidence());
        var told = spoken.map(before -> put(telling.apply(before), name)).orElseGet(() -> plainly(asked.get(), name));
        var mentions = Stream.concat(
                        spoken.stream().flatMap(before -> byClause.getOrDefault(before, List.of()).stream()),
                        Stream.of(drug))
                .toList();
        return Optional.of(new Unit(clause, Form.SHORT_ANSWER, told, mentions, evidence));
    }

    private List<Mention> drugs(Clause clause) {
        return byClause.getOrDefault(clause, List.of()).stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG && mention.certain())
                .toList();
    }

    private static boolean only(Clause clause, Mention drug) {
        return IntStream.range(0, clause.tokens().size())
                .filter(i -> i < drug.from() || i >= drug.to())
                .allMatch(i -> LINKS.contains(clause.tokens().get(i).text()));
    }

    /** The question for its name, as long as no other medicine was named since. */
    private Optional<Clause> asked(Clause clause) {
        for (int i = clause.number() - 1; i >= Math.max(0, clause.number() - BACK); i--) {
            Clause before = clauses.get(i);
            if (before.utterance() < clause.utterance() - 1
                    || byClause.getOrDefault(before, List.of()).stream()
                            .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                    && !mention.term().group().equals("class"))) {
                return Optional.empty();
            }
            if (WHAT.matcher(before.text().replaceAll(" ,.*(?=$)| \\?$", "")).find() && before.question()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** Where it was spoken of without its name. */
    private Optional<Clause> spokenOf(Clause question) {
        return clauses.subList(Math.max(0, question.number() - 2), question.number()).reversed().stream()
                .filter(before -> before.utterance() >= question.utterance() - 1 && !before.question())
                .filter(before -> drugs(before).isEmpty()
                        && !DENIED.matcher(before.text()).find())
                .filter(before -> thing(telling.apply(before)).isPresent())
                .findFirst();
    }

    private static Optional<int[]> thing(List<Token> told) {
        String words = words(told);
        var found = THING.matcher(words);
        if (!found.find() || !TAKEN.matcher(words.substring(0, found.start())).find()) {
            return Optional.empty();
        }
        return Optional.of(new int[] {tokens(told, found.start()), tokens(told, found.end() + 1)});
    }

    /** How many tokens end before this character of their text. */
    private static int tokens(List<Token> told, int end) {
        int at = 0;
        int many = 0;
        while (many < told.size() && at + told.get(many).text().length() < end) {
            at += told.get(many).text().length() + 1;
            many++;
        }
        return many;
    }

    private static List<Token> put(List<Token> told, List<Token> name) {
        int[] thing = thing(told).orElseThrow();
        return Stream.of(told.subList(0, thing[0]), name, told.subList(thing[1], told.size()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Token> plainly(Clause question, List<Token> name) {
        Token place = name.getFirst();
        String lead = PRESCRIBED.matcher(question.text()).find()
                ? patient.subject() + " was prescribed"
                : "the medication is";
        return Stream.concat(Stream.of(lead.split(" ")).map(place::as), name.stream())
                .toList();
    }

    private static String words(List<Token> told) {
        return told.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
