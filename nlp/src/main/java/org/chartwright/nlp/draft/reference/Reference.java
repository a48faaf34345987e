package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A statement that says "it" or "that" in, the same statement with the thing called by its name out, where what was
 * said before leaves no doubt about it. The wrong name is worse than none, so each rule asks for words that only one
 * sort of thing can have, and for one thing of that sort.
 *
 * @param told the words with the name in them
 * @param thing what was named, and where
 */
public record Reference(List<Token> told, Antecedent.Thing thing) {

    /** What was said and what is known of it. */
    public record Said(
            Clause clause,
            List<Token> told,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause,
            Pronouns patient) {

        public Said {
            told = List.copyOf(told);
        }

        List<Mention> mentions(Clause of) {
            return byClause.getOrDefault(of, List.of());
        }

        /** The clause so many before; empty where there is none. */
        Optional<Clause> before(int many) {
            int at = clause.number() - many;
            return at >= 0 ? Optional.of(clauses.get(at)) : Optional.empty();
        }
    }

    /** Where the thing was called by its name. */
    public Evidence place() {
        return thing.asked();
    }

    static final Set<String> POINTING = Set.of("it", "that", "this");
    public static final Set<Kind> NAMING = Set.of(Kind.DRUG, Kind.CONDITION, Kind.SYMPTOM, Kind.TEST, Kind.PROCEDURE);

    private static final Pattern SINCE_WHEN = Pattern.compile(
            "\\b(?:how long|how many (?:hours|days|weeks|months|years)) (?:has|have) (?:this|that|it|the|your|these|those|they)\\b"
                    + "|\\bhow long have you (?:had|been (?:having|experiencing|feeling|dealing)|noticed|felt)\\b"
                    + "|\\bwhen did (?:this|that|it|the|your|these|they)\\b"
                    + "|\\bwhen did you (?:first )?(?:(?:start|begin) )?(?:to )?(?:notic|experienc|feel|hav)");
    private static final Set<String> OWN = Set.of("my", "your", "our");
    private static final Set<String> DENYING = Set.of("not", "no", "never", "without", "stop", "avoid");

    /** "she is not taking it" denies no more than that, with the name as well. */
    private static final Set<String> TAKING = Set.of("taking", "using");

    private static final Pattern LEAD = Pattern.compile(
            "at|first|sometimes|usually|then|now|right|otherwise|mostly|eventually|finally|,|last|night|yesterday"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|since");
    private static final int FARTHEST = 3;

    public static Optional<Reference> of(Said said) {
        if (said.told().size() < FARTHEST) {
            return Optional.empty();
        }
        return asked(said)
                .or(() -> Happened.of(said))
                .or(() -> Asked.of(said).or(() -> named(said)).flatMap(found -> grounded(said, found)));
    }

    private static Optional<Reference> named(Said said) {
        return Measured.of(said)
                .or(() -> Meant.of(said))
                .or(() -> Hurting.of(said))
                .or(() -> OfTest.of(said))
                .or(() -> Headed.of(said))
                .or(() -> OfMedicine.of(said))
                .or(() -> OfDevice.of(said))
                .or(() -> OfSeveral.of(said))
                .or(() -> OfPlace.of(said))
                .or(() -> OfReferred.of(said));
    }

    /** What was only asked about proves nothing: the place is then where it was said before, and there must be one. */
    private static Optional<Reference> grounded(Said said, Reference reference) {
        return denying(said.told(), reference) ? Optional.empty() : placed(said, reference);
    }

    /** The same, whatever is denied in it. */
    static Optional<Reference> placed(Said said, Reference reference) {
        var place = reference.thing().asked();
        var asked = said.clauses().stream()
                .filter(clause -> clause.question() && clause.utterance() == place.utterance())
                .flatMap(clause -> said.mentions(clause).stream())
                .filter(mention -> !mention.answered()
                        && mention.place().from() < place.to()
                        && place.from() < mention.place().to())
                .findFirst();
        if (asked.isEmpty() || reference.thing().words().isEmpty()) {
            return Optional.of(reference);
        }
        return said.clauses().subList(0, said.clause().number()).stream()
                .flatMap(clause -> said.mentions(clause).stream())
                .filter(mention -> mention.answered()
                        && mention.term().equals(asked.get().term())
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().polarity() == Polarity.PRESENT)
                .reduce((first, last) -> last)
                .map(mention -> new Reference(
                        reference.told(), new Antecedent.Thing(reference.thing().words(), mention.place())));
    }

    /** "no more workup of it": with a name in its place it would read as if the thing were denied. */
    private static boolean denying(List<Token> told, Reference reference) {
        for (int i = 0; i < told.size(); i++) {
            if (i >= reference.told().size()
                    || !told.get(i).equals(reference.told().get(i))) {
                boolean taking = i > 1
                        && TAKING.contains(told.get(i - 1).text())
                        && told.subList(Math.max(0, i - 3), i - 1).stream().anyMatch(token -> token.is("not"));
                return !taking && told.subList(0, i).stream().anyMatch(token -> DENYING.contains(token.text()));
            }
        }
        return false;
    }

    /** "this started ..." in answer to a question about the one complaint that was spoken of. */
    public static Optional<Reference> ofComplaint(Said asked) {
        var told = asked.told();
        boolean length = told.size() > FARTHEST
                && told.getFirst().is("this")
                && (told.get(1).is("has") || told.get(1).is("started"))
                && SINCE_WHEN.matcher(asked.clause().text()).find();
        return length
                ? Meant.asked(asked, told.get(1).text())
                        .map(mention -> named(told, 0, "the", thing(mention)))
                        .flatMap(reference -> grounded(asked, reference))
                : Optional.empty();
    }

    private static Optional<Reference> asked(Said said) {
        return said.told().getFirst().is("it")
                ? Antecedent.of(said.clause(), said.clauses())
                        .map(thing -> new Reference(Antecedent.named(said.told(), thing, said.patient()), thing))
                : Optional.empty();
    }

    /** Where "it" is what the statement is about: its first word but for "at first" and the like; -1 for nowhere. */
    static int subject(List<Token> told) {
        for (int i = 0; i < told.size() - 1 && i <= FARTHEST; i++) {
            if (POINTING.contains(told.get(i).text())) {
                return i;
            }
            if (!LEAD.matcher(told.get(i).text()).matches()) {
                return -1;
            }
        }
        return -1;
    }

    /** The words from there on, with a space after each. */
    public static String from(int at, List<Token> told) {
        var out = new StringBuilder();
        told.subList(at, told.size()).forEach(token -> out.append(token.text()).append(' '));
        return out.toString();
    }

    /** The token that begins at this character of {@link #from}. */
    public static int token(int character, List<Token> told) {
        int at = 0;
        for (int passed = 0; passed < character; at++) {
            passed += told.get(at).text().length() + 1;
        }
        return at;
    }

    /** @param article "the", "her" or nothing */
    static Reference named(List<Token> told, int at, String article, Antecedent.Thing thing) {
        Token place = told.get(at);
        var out = new ArrayList<>(told.subList(0, at));
        if (at > 1 && told.get(at - 1).is("first")) {
            out.add(place.as(","));
        }
        Stream.concat(
                        article.isEmpty() ? Stream.of() : Stream.of(article),
                        thing.words().stream().map(Token::text).map(word -> OWN.contains(word) ? "the" : word))
                .map(place::as)
                .forEach(out::add);
        out.addAll(told.subList(at + 1, told.size()));
        return new Reference(out, thing);
    }

    /** The same where no word stands for it. */
    static Reference inserted(List<Token> told, int at, String article, Antecedent.Thing thing) {
        var open = new ArrayList<>(told);
        open.add(at, told.get(at - 1).as("it"));
        return named(open, at, article, thing);
    }

    /** What is named there; "and your chest x-ray" goes on with the clause before. */
    static List<Mention> named(Said said, int back, Kind kind) {
        var out = new ArrayList<Mention>();
        for (int at = back; said.before(at).isPresent(); at++) {
            Clause clause = said.before(at).get();
            said.mentions(clause).stream()
                    .filter(mention -> mention.term().kind() == kind)
                    .forEach(out::add);
            if (!verbless(clause)) {
                return out;
            }
        }
        return out;
    }

    /** "across the lower part of my back": still part of what was said before. */
    static boolean verbless(Clause clause) {
        var parts = PartsOfSpeech.of(clause.tokens());
        for (int i = 0; i < parts.size(); i++) {
            boolean filler = parts.word(i).equals("know") && parts.word(i - 1).equals("you");
            if (parts.is(i, "VERB", "AUX") && !filler) {
                return false;
            }
        }
        return true;
    }

    static Antecedent.Thing thing(Mention mention) {
        return new Antecedent.Thing(mention.clause().tokens().subList(mention.from(), mention.to()), mention.place());
    }

    static boolean one(List<Mention> mentions) {
        return mentions.stream()
                        .map(Mention::term)
                        .map(Term::preferred)
                        .distinct()
                        .count()
                == 1;
    }
}
