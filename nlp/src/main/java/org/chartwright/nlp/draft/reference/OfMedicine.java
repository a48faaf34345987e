package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * What "it" stands for where the one medicine just named is taken, is so many tablets a day, or will help: "i want you
 * to take that twice a day" after "i will prescribe meloxicam".
 */
final class OfMedicine {

    private static final Pattern HELPS = Pattern.compile(
            "^(?:it|that|this) (?:(?:also|just|really|hopefully|definitely) )*(?:(?:will|would|should|can|may|might|does|did|has|is going to|has been|is(?= (?:\\w+ )?(?:helping|working))) )"
                    + "(?:(?:also|just|really|hopefully|definitely|actually|kind of) )*(?:help|helped|helping|work|worked|working)\\b");
    private static final Pattern DOSE = Pattern.compile(
            "^(?:it|that|this) is (?:(?:just|only|going to be|about) )*\\d+(?:\\.\\d+)? (?:tablets?|pills?|capsules?|puffs?|mg|milligrams?)\\b"
                    + "|^(?:it|that|this) is an? \\d+(?:\\.\\d+)? ?(?:%|percent)(?: |$)");
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:take|takes|taking|taken|took|stopped|quit|refused|declined) (it|that|this)(?= (?:\\d|once|twice|three|every|daily|right now|now|currently|any ?more|because|as needed|as directed|at night|at bedtime|in the morning|first thing|the first thing|with|for|about|before|after|when|until|and|,|$))"
                    + "|\\b(?:uses?|apply) (that|it|this)(?= (?:once|twice|daily|every|as needed|\\d|when|$))");
    /** "adjustments to that", "put this on", "i will dispense eight of those". */
    private static final Pattern HANDLED = Pattern.compile(
            "\\b(?:adjust|adjustments? to|changes? to|refills? (?:of|for)|put) (it|that|this)(?= (?:on|twice|once|if|or|and|,)(?: |$)| $)"
                    + "|\\b(?:dispense|prescribe) (?:(?:him|her|the patient) )?\\d+ (of (?:those|them|these))(?= $)");

    private static final Pattern CLASS = Pattern.compile(
            "^(?:it|that|this) is (?:(?:just|basically|also|like|called|what|we|call|really|actually|,) )*an? (?:[a-z-]+ ){0,3}?(?:inhibitor|steroid|blocker|diuretic|water pill|antibiotic|anti-inflammatory|anti - inflammatory|relaxant|pain reliever|painkiller|statin|antihistamine|antacid|antidepressant|blood thinner|antifungal|antiviral|nsaid|opioid|narcotic)\\b");

    /** Other things that are done for a complaint, and may be meant as well. */
    private static final Set<String> OTHER = Set.of(
            "therapy",
            "lowering",
            "decrease",
            "reduce",
            "adjust",
            "stop",
            "discontinue",
            "taper",
            "wean",
            "ice",
            "brace",
            "exercise",
            "exercises",
            "rest",
            "heat",
            "sling",
            "splint",
            "injection",
            "injections",
            "surgery",
            "diet",
            "stretches",
            "stretching",
            "referral",
            "massage",
            "wrap",
            "boot",
            "crutches",
            "elevate",
            "shot",
            "pt",
            "temperature",
            "pressure",
            "sugar",
            "sugars",
            "weight",
            "vaccine",
            "compression",
            "cast",
            "cpap",
            "machine",
            "counseling",
            "nutritionist");

    private static final Set<String> FORMS = Set.of(
            "inhaler",
            "cream",
            "gel",
            "ointment",
            "shampoo",
            "spray",
            "patch",
            "solution",
            "drops",
            "supplement",
            "lotion",
            "foam",
            "pump",
            "taper",
            "pack");

    private static final Pattern DO_BESIDES = Pattern.compile(
            "\\b(?:make sure|want you|like you|need you|have you|get you|you to|drink\\w*|push\\w*|gargl\\w*|keep|eat\\w*|try|avoid|walk\\w*|sleep\\w*|swish\\w*|soak\\w*|rins\\w*|wash\\w*|wear\\w*|tea|water|salt|fluids?|steam|humidifier)\\b(?! (?:to )?(?:tak|us)(?:e|ing) (?:it|that|this)\\b)");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "my", "this", "that", "some", "our");

    private static final int BACK = 4;
    private static final int BRIEF = 3;

    private OfMedicine() {}

    static Optional<Reference> of(Reference.Said said) {
        String words = Reference.from(0, said.told());
        if (CLASS.matcher(words).find() && said.clause().byClinician()) {
            return nearest(said)
                    .filter(mention -> nothingElseDone(said, mention))
                    .map(mention -> named(said, 0, mention));
        }
        int with = said.clause().words().indexOf("with");
        boolean drugHere = said.mentions(said.clause()).stream()
                .anyMatch(mention -> mention.term().kind() == Kind.DRUG && (with < 0 || mention.from() < with));
        if (drugHere) {
            return Optional.empty();
        }
        var therapy = HELPS.matcher(words).find() ? therapy(said) : Optional.<Antecedent.Thing>empty();
        if (therapy.isPresent()) {
            return therapy.map(thing -> Reference.named(said.told(), 0, "", thing));
        }
        if (HELPS.matcher(words).find()) {
            return nameless(said, 0)
                    .or(() -> nearest(said)
                            .filter(mention -> nothingElseDone(said, mention))
                            .map(mention -> named(said, 0, mention)));
        }
        var handled = HANDLED.matcher(words);
        if (handled.find() && said.clause().byClinician()) {
            boolean number = handled.group(1) == null;
            int at = Reference.token(handled.start(number ? 2 : 1), said.told());
            var told = new ArrayList<>(said.told());
            if (number) {
                told.remove(at);
            }
            var shorter = new Reference.Said(said.clause(), told, said.clauses(), said.byClause(), said.patient());
            return nearest(said).map(mention -> named(shorter, at, mention));
        }
        if (DOSE.matcher(words).find()) {
            return nameless(said, 0).or(() -> nearest(said).map(mention -> named(said, 0, mention)));
        }
        var taken = TAKEN.matcher(words);
        if (taken.find()) {
            int from = taken.group(1) == null ? taken.start(2) : taken.start(1);
            int at = Reference.token(from, said.told());
            return taken.find()
                    ? Optional.empty()
                    : nameless(said, at).or(() -> nearest(said).map(mention -> named(said, at, mention)));
        }
        return Optional.empty();
    }

    /** "i will refer you to physical therapy" "that should help with the pain". */
    private static Optional<Antecedent.Thing> therapy(Reference.Said said) {
        for (int back = 1; back <= BACK && said.clause().byClinician(); back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance()) {
                return Optional.empty();
            }
            var tokens = clause.get().tokens();
            boolean other = said.mentions(clause.get()).stream()
                            .anyMatch(mention -> mention.term().kind() == Kind.DRUG)
                    || tokens.stream()
                            .anyMatch(token -> OTHER.contains(token.text())
                                    && !token.is("therapy")
                                    && !token.is("exercises")
                                    && !token.is("referral"));
            if (other) {
                return Optional.empty();
            }
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).is("therapy") && tokens.get(i - 1).text().matches("physical|occupational|speech")) {
                    return Optional.of(new Antecedent.Thing(
                            tokens.subList(i - 1, i + 1), clause.get().evidence(i - 1, i + 1)));
                }
            }
            boolean goesOn =
                    tokens.stream().anyMatch(token -> token.is("they") || Reference.POINTING.contains(token.text()));
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Reference named(Reference.Said said, int at, Mention mention) {
        var tokens = mention.clause().tokens();
        String before =
                mention.from() == 0 ? "" : tokens.get(mention.from() - 1).text();
        boolean article = ARTICLES.contains(before);
        boolean form = mention.to() < tokens.size()
                && FORMS.contains(tokens.get(mention.to()).text());
        int to = form ? mention.to() + 1 : mention.to();
        var thing = new Antecedent.Thing(
                tokens.subList(mention.from(), to), mention.clause().evidence(mention.from(), to));
        return Reference.named(said.told(), at, article ? "the" : "", thing);
    }

    private static Optional<Mention> nearest(Reference.Said said) {
        Clause here = said.clause();
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < here.utterance() - 2 || other(said, clause.get())) {
                return Optional.empty();
            }
            List<Mention> drugs = Reference.named(said, back, Kind.DRUG);
            if (!drugs.isEmpty()) {
                boolean taken =
                        drugs.getFirst().assertion().polarity() == org.chartwright.nlp.fact.Fact.Polarity.PRESENT
                                || clause.get().question();
                return Reference.one(drugs) && taken ? Optional.of(drugs.getLast()) : Optional.empty();
            }
            if (form(clause.get()) >= 0) {
                return Optional.empty();
            }
            boolean brief = clause.get().tokens().size() <= BRIEF;
            boolean goesOn = clause.get().tokens().stream()
                    .anyMatch(token -> Reference.POINTING.contains(token.text()) || token.isNumber());
            if (!brief && !goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Since the medicine nobody was to do another thing, which may be what helps. */
    private static boolean nothingElseDone(Reference.Said said, Mention mention) {
        return said
                .clauses()
                .subList(mention.clause().number() + 1, said.clause().number())
                .stream()
                .noneMatch(clause -> DO_BESIDES.matcher(clause.text()).find());
    }

    /** "the inhaler" without its name is the thing that is meant, and not a medicine named before it. */
    private static Optional<Reference> nameless(Reference.Said said, int at) {
        for (int back = 0; back <= BACK; back++) {
            var clause = back == 0 ? Optional.of(said.clause()) : said.before(back);
            if (clause.isEmpty()
                    || clause.get().utterance() < said.clause().utterance() - 1
                    || said.mentions(clause.get()).stream()
                            .anyMatch(mention -> mention.term().kind() == Kind.DRUG)) {
                return Optional.empty();
            }
            int form = form(clause.get());
            if (form >= 0) {
                var thing = new Antecedent.Thing(
                        clause.get().tokens().subList(form, form + 1),
                        clause.get().evidence(form, form + 1));
                return Optional.of(Reference.named(said.told(), at, "the", thing));
            }
        }
        return Optional.empty();
    }

    private static int form(Clause clause) {
        var words = clause.words();
        for (int i = 1; i < words.size(); i++) {
            if (FORMS.contains(words.get(i)) && ARTICLES.contains(words.get(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean other(Reference.Said said, Clause clause) {
        return clause.tokens().stream().anyMatch(token -> OTHER.contains(token.text()))
                || said.mentions(clause).stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.TEST
                                || mention.term().kind() == Kind.PROCEDURE);
    }
}
