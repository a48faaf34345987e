package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What "it" stands for under the heading of a problem: "for your congestive heart failure , i think you are doing well
 * with it" is "doing well with his congestive heart failure", and so is "how are you doing with your congestive heart
 * failure ?" "i am doing well".
 */
public final class Headed {

    private static final String END =
            "(?= $|$| (?:,|and|but|so|because|since|well|pretty|very|right|at|today|now|again|in|as|controlled|under|6|until)\\b| ,)";
    /** A problem is what one does well with, what is managed and what is controlled. */
    private static final Pattern MANAGED = Pattern.compile(
            "(?:\\b(?:doing|do|does|did|done|been|struggl\\w+|deal|dealing|well|good|great|okay|trouble|problems?|issues?|better)(?: (?:off and on|off and|on|well|good|great|okay|really|pretty|very|a lot|,))*"
                    + " with|\\b(?:manag(?:e|es|ed|ing)|controll?(?:s|ed|ing)?|treat(?:s|ed|ing)?)"
                    + "|\\b(?:workup|evaluation|management|treatment|control) (?:of|for)"
                    + "|\\b(?:keep|keeps|keeping)(?= (?:it|that) (?:well |better |pretty )*(?:controlled|managed|under))) (it|that)"
                    + END);

    private static final Pattern TREATED_FOR = Pattern.compile(
            "\\b(?:take|takes|taking|taken|took|use|uses|using|used|give|giving|given|gave|prescribe|prescribed|put|start|started|tried|on)\\b.* for (it|that)(?= $)");
    private static final Pattern JUDGED = Pattern.compile(
            "^(?:(?:i|we) (?:do not )?(?:think|believe|feel like)(?: that)? |it (?:sounds|looks|seems) like )?(it) (?:is|has been|seems|looks)"
                    + " (?:not |very |pretty |really |fairly |still |to be |also )*(?:well|poorly|under|out|uncontrolled|controlled|stable|improving|improved|managed)\\b");
    private static final String WELL =
            "(?:(?:really|pretty|still|actually|very|quite|fairly) )*doing (?:(?:really|pretty|very|quite|fairly) )*(?:well|good|okay|fine|great|better)";
    private static final Pattern DOING = Pattern.compile("^(?:he|she|the patient) (?:(?:is|has been) " + WELL
            + "|(?:has|had|still has) (?:his|her|their) (?:moments|ups and downs|good days and bad days))$");
    private static final Pattern STANDPOINT =
            Pattern.compile("^(?:it (?:sounds|looks|seems) like|i think|i believe) (?:he|she|the patient) is " + WELL
                    + "(?: with (?:it|that))?$");
    private static final Pattern WELL_ALONE = Pattern.compile(
            "^(?:(?:well|yeah|yes|,) )*i am (?:(?:really|pretty|actually) )*doing (?:(?:really|pretty|very) )*(?:well|good|okay|fine|great)$");
    private static final Pattern ASKED =
            Pattern.compile("\\bhow (?:are|have|has|were|is|about) (?:you|that|it|things|your)\\b");

    private static final Pattern SOUNDS =
            Pattern.compile("^it (?:sounds|looks|seems) like |\\b(?:think|believe) that ");
    private static final Pattern POINTS =
            Pattern.compile("\\b(?:it|that|this)\\b(?! (?:time|point|week|morning|year|month|stage)\\b)");

    private static final int BACK = 3;
    private static final int BRIEF = 3;
    private static final int YES = 8;

    private Headed() {}

    static Optional<Reference> of(Reference.Said said) {
        var told = said.told();
        String words = Reference.from(0, told);
        if (!said.clause().byClinician() && DOING.matcher(words.strip()).find()) {
            return asked(said).map(thing -> doingWithIt(said, thing));
        }
        for (Pattern pattern : List.of(MANAGED, TREATED_FOR, JUDGED)) {
            var found = pattern.matcher(words);
            if (found.find()) {
                int at = Reference.token(found.start(1), said.told());
                boolean again = found.find();
                String rest = SOUNDS.matcher(words).replaceFirst("");
                boolean two = POINTS.matcher(rest).results().count() > 1;
                return again || two
                        ? Optional.empty()
                        : inForce(said, told.get(at), pattern == TREATED_FOR)
                                .or(() -> pattern == TREATED_FOR ? treated(said, told.get(at)) : Optional.empty())
                                .filter(thing -> words.contains(" with ") || problem(said, thing))
                                .map(thing ->
                                        Reference.named(told, at, said.patient().possessive(), thing));
            }
        }
        return Optional.empty();
    }

    /** "i am doing well", which is no small talk where it was asked of a problem. */
    public static boolean answers(Reference.Said said) {
        return WELL_ALONE.matcher(said.clause().text()).find() && asked(said).isPresent();
    }

    /** "i am doing well" after "how are you doing with your depression ?". */
    private static Reference doingWithIt(Reference.Said said, Antecedent.Thing thing) {
        Token place = said.told().getLast();
        var out = new ArrayList<>(said.told());
        out.add(place.as("with"));
        out.add(place.as(said.patient().possessive()));
        thing.words().forEach(word -> out.add(place.as(word.text())));
        return new Reference(out, thing);
    }

    /** The one thing the clinician's question before was about. */
    private static Optional<Antecedent.Thing> asked(Reference.Said said) {
        Clause clause = said.clause();
        var before = by(said, clause.utterance() - 1);
        boolean first = said.clauses().subList(0, clause.number()).stream()
                .noneMatch(other -> other.utterance() == clause.utterance()
                        && other.tokens().size() > BRIEF);
        boolean how =
                before.stream().anyMatch(asked -> ASKED.matcher(asked.text()).find());
        var your = before.stream()
                .flatMap(asked -> Antecedent.things(asked, "your").stream())
                .toList();
        var things = your;
        boolean other = before.stream()
                .flatMap(asked -> said.mentions(asked).stream())
                .anyMatch(mention -> mention.term().kind() == Kind.SYMPTOM && !within(mention, your));
        if (things.isEmpty() && brief(said, clause.utterance() - 2)) {
            things = by(said, clause.utterance() - 3).stream()
                    .flatMap(asked -> Antecedent.things(asked, "your").stream())
                    .toList();
        }
        return first && how && !other ? only(things) : Optional.empty();
    }

    /** What the clinician says in this utterance. */
    private static List<Clause> by(Reference.Said said, int utterance) {
        return said.clauses().subList(0, said.clause().number()).stream()
                .filter(asked -> asked.utterance() == utterance && asked.byClinician())
                .toList();
    }

    private static boolean brief(Reference.Said said, int utterance) {
        return said.clauses().stream()
                .filter(clause -> clause.utterance() == utterance)
                .allMatch(clause -> clause.tokens().size() <= YES);
    }

    /** The thing of a heading or question before the word, where nothing else was named since. */
    private static Optional<Antecedent.Thing> inForce(Reference.Said said, Token pointing, boolean treated) {
        Clause here = said.clause();
        String whose = here.byClinician() ? "your" : "my";
        var things = Antecedent.things(here, whose).stream()
                .filter(thing -> thing.asked().to() <= pointing.from())
                .toList();
        for (int back = 0; back <= BACK; back++) {
            Clause clause = said.before(back).orElse(here);
            if (clause.byClinician() != here.byClinician()) {
                if (clause.tokens().size() > BRIEF) {
                    return Optional.empty();
                }
                continue;
            }
            if (back > 0) {
                things = Antecedent.things(clause, whose);
            }
            var all = things;
            boolean other = said.mentions(clause).stream()
                    .filter(mention -> clause != here || mention.place().to() <= pointing.from())
                    .filter(mention -> treated
                            ? mention.term().kind() == Kind.CONDITION
                                    || mention.term().kind() == Kind.SYMPTOM
                            : Reference.NAMING.contains(mention.term().kind()))
                    .anyMatch(mention -> !within(mention, all));
            if (other || clause.utterance() < here.utterance() - 2) {
                return Optional.empty();
            }
            if (!things.isEmpty()) {
                return only(things);
            }
        }
        return Optional.empty();
    }

    /** "and then the chronic back pain , ... for that", and "for that ?" after "i have eczema". */
    private static Optional<Antecedent.Thing> treated(Reference.Said said, Token pointing) {
        Clause here = said.clause();
        var before = said.before(1)
                .filter(clause -> clause.byClinician()
                        ? Reference.verbless(clause) && here.byClinician()
                        : clause.utterance() == here.utterance() - 1
                                && clause.text().matches(".*\\bi (?:do |also )?have .*"));
        var named = said.mentions(here).stream()
                .filter(mention -> mention.place().to() <= pointing.from())
                .filter(Headed::ofProblem)
                .toList();
        if (named.isEmpty() && before.isPresent()) {
            named = said.mentions(before.get()).stream()
                    .filter(Headed::ofProblem)
                    .toList();
        } else if (named.stream().anyMatch(mention -> !headed(mention))) {
            return Optional.empty();
        }
        boolean one = named.size() == 1
                && named.getFirst().assertion().polarity() == Polarity.PRESENT
                && named.getFirst().assertion().about() == About.PATIENT;
        return one ? Optional.of(Reference.thing(named.getFirst())) : Optional.empty();
    }

    private static boolean ofProblem(Mention mention) {
        return mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM;
    }

    /** "the chronic back pain , ..." */
    private static boolean headed(Mention mention) {
        var tokens = mention.clause().tokens();
        return mention.to() < tokens.size() && tokens.get(mention.to()).is(",");
    }

    /** Whether it is a problem that is managed, and not a test or a part of the body. */
    private static boolean problem(Reference.Said said, Antecedent.Thing thing) {
        return said.clauses().stream()
                .filter(clause -> clause.utterance() == thing.asked().utterance())
                .flatMap(clause -> said.mentions(clause).stream())
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        || mention.term().kind() == Kind.SYMPTOM
                        || mention.term().kind() == Kind.PROCEDURE)
                .anyMatch(mention -> within(mention, List.of(thing)));
    }

    private static boolean within(Mention mention, List<Antecedent.Thing> things) {
        return things.stream()
                .anyMatch(thing -> !thing.words().isEmpty()
                        && thing.asked().from() <= mention.place().to()
                        && mention.place().from() <= thing.asked().to());
    }

    private static Optional<Antecedent.Thing> only(List<Antecedent.Thing> things) {
        boolean one = !things.isEmpty()
                && things.stream()
                                .map(thing -> Reference.from(0, thing.words()))
                                .distinct()
                                .count()
                        == 1;
        return one ? things.stream().filter(thing -> !thing.words().isEmpty()).findFirst() : Optional.empty();
    }
}
