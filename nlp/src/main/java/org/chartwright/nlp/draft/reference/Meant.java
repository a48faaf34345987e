package org.chartwright.nlp.draft.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * What "it" stands for where a patient goes on about the one complaint or the one medicine that was named just before:
 * "i have this pain in my chest" "it stopped after four days" is "the pain stopped after four days". Empty where two
 * were named or other things were spoken of between.
 */
final class Meant {

    private static final String BETWEEN =
            "(?:(?:just|really|also|still|usually|only|always|kind of|about|like|not|mostly|pretty|very|probably|actually|does|did|definitely|gradually|slowly|sometimes|a|little|bit|kept|keeps|finally|primarily|slightly|mainly|more) )*";
    /** What a complaint does or is, and hardly anything else. */
    private static final Pattern OF_COMPLAINT = Pattern.compile(
            "^it " + BETWEEN
                    + "(?:(?:started|began|stopped|stop|comes|came|come|goes|went|lasts|lasted|radiates|radiated|radiate|bothers|bothered|subsided|subsides"
                    + "|worsened|improved|gets|got|wakes|woke|happens|happened|eased|ease|shoots|travels|keeps|affects|spreads|spread|moves|moved|feels(?! (?:cold|hot|warm|weird|strange|numb))|felt(?! (?:cold|hot|warm|weird|strange|numb))|flares|flared) "
                    + "|(?:can|will|would|seems to|seemed to|tends to|started to) " + BETWEEN
                    + "(?:come|radiate|bother|wake|get|last|go|flare|shoot|happen|ease|improve|travel|spread|start|worsen|subside) "
                    + "|(?:is|was|has been|has|had been|has gotten) " + BETWEEN + "(?:been )?" + BETWEEN
                    + "(?:getting )?" + BETWEEN
                    + "(?:worse|better|constant|intermittent|sharp|dull|severe|mild|burning|throbbing|achy|aching|worst|itchy|unbearable|tolerable|excruciating"
                    + "|persistent|going on|coming|radiating|bothering|waking|keeping|affecting|interfering|spreading|relieved|worsening|episodic|on and off|off and on|\\d+/10) )");

    private static final Pattern OF_MEDICINE = Pattern.compile("^it " + BETWEEN + "(?:helps|helped|works|worked) ");
    /** Where it is: of a pain, when that was asked. */
    private static final Pattern PLACED = Pattern.compile(
            "^it (?:is|was) " + BETWEEN
                    + "(?:right |here |there |just |all )*(?:in|on|at|over|around|behind|across|below|above|under|near|towards?) (?:the|my|his|her|their|this|that|both) ");

    private static final Pattern RATED = Pattern.compile(
            "^it (?:is|was|gets|got|goes|went|can get|could get|can go) " + BETWEEN
                    + "(?:up to |down to |to |around |at )*(?:like |about )*(?:an? )?(?:\\d|10|11|one)(?:/10| out of 10)?(?: to (?:an? )?\\d+)? (?!weeks?|days?|months?|years?|hours?|minutes?|times?|of |mg|o'clock|/|am |pm |or so|tablets?|pills?|%)");
    /** By a medicine that is named. */
    private static final Pattern EASED = Pattern.compile(
            "^it " + BETWEEN
                    + "(?:is relieved|is better|goes away|went away|comes back|came back|gets better|got better|eases|eased|improves|improved|subsides|subsided) (?:\\w+ ){0,3}?(?:when|with|after|once|by|without|until)\\b");

    private static final Pattern FELT = Pattern.compile(
            "^(?:he|she|the patient) (?:(?:can|still|just|really|mostly|sometimes|usually|only|does|also) )*(?:feel|feels|felt|notices|noticed|gets|has) (it)(?= (?:mostly|more|most|mainly|primarily|a lot|really|in|on|at|when|all|down|along|around|every|sometimes|right) )");
    /** What a person may feel with the hand as well as in the body is no pain for sure. */
    private static final Pattern DEFINITE = Pattern.compile("\\b(?:the|your|this|that|these|those|my)$");

    private static final Pattern INFLAMED = Pattern.compile("\\b(?:pain|ache|headache|discomfort|soreness)$");

    private static final Pattern TINGLING =
            Pattern.compile("\\b(?:numbness|tingling|burning|itching|swelling|weakness|stiffness|twitching)$");
    /** "this started a week ago" is about it as well. */
    private static final Pattern THIS = Pattern.compile("\\bthis (?:started|began|has been|is|was|happened)\\b");

    private static final Pattern WORRIED = Pattern.compile(
            "^(?:so |and |but )*i am (?:(?:a|little|bit|really|just|very|kind|of) )*(?:concerned|worried|scared|nervous)$");

    private static final int BACK = 10;
    private static final int AGO = 4;
    private static final int SCALED = 5;
    private static final int BRIEF = 4;

    private Meant() {}

    static Optional<Reference> of(Reference.Said said) {
        var told = said.told();
        Clause clause = said.clause();
        boolean names = said.mentions(clause).stream()
                .anyMatch(mention ->
                        mention.term().kind() == Kind.SYMPTOM || mention.term().kind() == Kind.DRUG);
        if (clause.byClinician()) {
            return Optional.empty();
        }
        var felt = FELT.matcher(Reference.from(0, told));
        if (felt.find() && !names) {
            int at = Reference.token(felt.start(1), told);
            return nearest(said, Kind.SYMPTOM)
                    .filter(mention -> INFLAMED.matcher(mention.words()).find()
                            || told.get(at - 1).text().startsWith("notice")
                                    && TINGLING.matcher(mention.words()).find())
                    .filter(mention -> known(mention, "feels"))
                    .map(mention -> Reference.named(told, at, "the", Reference.thing(mention)));
        }
        int at = Reference.subject(told);
        if (at < 0 || !told.get(at).is("it")) {
            return Optional.empty();
        }
        String words = Reference.from(at, told);
        boolean drugOnly = names
                && said.mentions(clause).stream()
                        .noneMatch(mention -> mention.term().kind() == Kind.SYMPTOM);
        boolean rated = RATED.matcher(words).find();
        boolean eased = EASED.matcher(words).find();
        if (names && !(drugOnly && (rated || eased))) {
            return Optional.empty();
        }
        if (OF_MEDICINE.matcher(words).find()) {
            return nearest(said, Kind.DRUG)
                    .filter(mention -> known(mention, told.get(at + 1).text()))
                    .map(mention -> Reference.named(told, at, "the", Reference.thing(mention)));
        }
        if (rated) {
            return pain(said).map(thing -> Reference.named(told, at, "the", thing));
        }
        boolean placed = PLACED.matcher(words).find();
        if (!OF_COMPLAINT.matcher(words).find() && !placed) {
            return Optional.empty();
        }
        return nearest(said, Kind.SYMPTOM, eased)
                .filter(mention -> !placed || INFLAMED.matcher(mention.words()).find())
                .filter(mention -> known(mention, told.get(at + 1).text()))
                .map(mention -> Reference.named(told, at, "the", Reference.thing(mention)));
    }

    /** What was asked to be rated. */
    private static Optional<Antecedent.Thing> pain(Reference.Said said) {
        Clause clause = said.clause();
        boolean tens = Reference.from(0, said.told()).matches(".*(?:/10|out of 10|severity).*");
        for (int back = 1; clause.number() - back >= 0; back++) {
            Clause before = clause(said, back);
            if (before.utterance() < clause.utterance() - SCALED) {
                return Optional.empty();
            }
            int at = before.words().indexOf("pain");
            if (at >= 0
                    && (tens
                            || before.byClinician()
                                    && ShortAnswer.ofScale(before.text().replace("pain", "")))) {
                return Optional.of(
                        new Antecedent.Thing(before.tokens().subList(at, at + 1), before.evidence(at, at + 1)));
            }
        }
        return Optional.empty();
    }

    private static Clause clause(Reference.Said said, int back) {
        return said.clauses().get(said.clause().number() - back);
    }

    /** The one thing of that kind named last, with nothing but words of "it" since. */
    private static Optional<Mention> nearest(Reference.Said said, Kind kind) {
        return nearest(said, kind, false);
    }

    /** @param eased a medicine taken for it may have been told since */
    private static Optional<Mention> nearest(Reference.Said said, Kind kind, boolean eased) {
        Clause clause = said.clause();
        for (int back = 1; back <= BACK; back++) {
            var before = said.before(back);
            if (before.isEmpty() || before.get().utterance() < clause.utterance() - AGO) {
                return Optional.empty();
            }
            var named = Reference.named(said, back, kind);
            if (!named.isEmpty()) {
                return Reference.one(named) ? Optional.of(named.getFirst()) : Optional.empty();
            }
            boolean medicine = eased
                    && said.mentions(before.get()).stream()
                            .anyMatch(mention -> mention.term().kind() == Kind.DRUG);
            if (before.get().tokens().size() > BRIEF && !medicine && !goesOn(before.get(), said)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it is about "it" as well, and names nothing. */
    private static boolean goesOn(Clause before, Reference.Said said) {
        boolean names = said.mentions(before).stream()
                .anyMatch(mention -> Reference.NAMING.contains(mention.term().kind()));
        boolean it = before.tokens().stream().anyMatch(token -> token.is("it"))
                || THIS.matcher(before.text()).find();
        boolean asks = before.question()
                && before.tokens().stream().anyMatch(token -> Reference.POINTING.contains(token.text()));
        return (it || asks || WORRIED.matcher(before.text()).find() || Reference.verbless(before))
                && (!names || before.tokens().getFirst().is("it"));
    }

    /** The one complaint a question "how long has this been going on" is about. */
    static Optional<Mention> asked(Reference.Said said, String verb) {
        var here = said.mentions(said.clause()).stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM)
                .toList();
        var found = here.isEmpty()
                ? nearest(said, Kind.SYMPTOM)
                : Optional.of(here.getFirst()).filter(first -> Reference.one(here));
        return found.filter(mention -> known(mention, verb));
    }

    private static boolean known(Mention mention, String verb) {
        var tokens = mention.clause().tokens().subList(mention.from(), mention.to());
        var parts = PartsOfSpeech.of(mention.clause().tokens());
        boolean noun = parts.is(mention.to() - 1, "NOUN", "PROPN")
                || parts.word(mention.from() - 1).matches("an?|the|this|my|that");
        String last = tokens.getLast().text();
        boolean several = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("is");
        String lead = mention.clause().tokens().subList(0, mention.from()).stream()
                .map(Token::text)
                .reduce("", (all, word) -> all + " " + word);
        boolean had = mention.assertion().about() == About.PATIENT
                && (mention.answered()
                        ? mention.assertion().polarity() == Polarity.PRESENT
                        : !mention.clause().question() || DEFINITE.matcher(lead).find());
        return noun && !last.endsWith("less") && had && !(several && (verb.endsWith("s") || verb.equals("has")));
    }
}
