package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What "it" stands for where it hurts, is sore, stiff or swollen, and one part of the body alone was spoken of: "i
 * twisted my left ankle" "it is really sore" is "his left ankle is really sore".
 */
public final class Hurting {

    private static final String DEGREE =
            "(?:(?:just|really|also|still|usually|always|kind of|pretty|very|so|super|a|little|little bit|bit|all|been|getting|gotten|quite|too|definitely|like|extremely|does|did) )*";
    private static final Pattern HURTS = Pattern.compile(
            "^it " + DEGREE
                    + "(?:(?:hurts?|aches?|ached|swells|swelled|stiffens) (?!when |to |if |every |whenever |not |he |she )"
                    + "|(?:is|was|has been|has|had been|gets|got|feels|felt|became) " + DEGREE
                    + "(?:hurting|sore|stiff|swollen|tender|killing|painful|bruised|numb|weak|achy|aching|throbbing|tight|swelling|puffy|swelled) (?!pain|ache|sensation|feeling|kind|type|sort))");
    private static final Set<String> PARTS = Set.of(
            "back",
            "knee",
            "knees",
            "hip",
            "hips",
            "shoulder",
            "shoulders",
            "elbow",
            "elbows",
            "wrist",
            "wrists",
            "hand",
            "hands",
            "finger",
            "fingers",
            "thumb",
            "ankle",
            "ankles",
            "foot",
            "feet",
            "toe",
            "toes",
            "leg",
            "legs",
            "calf",
            "arm",
            "arms",
            "neck",
            "heel",
            "shin",
            "thigh",
            "jaw",
            "breast",
            "stomach",
            "tummy",
            "belly",
            "abdomen",
            "chest",
            "ear",
            "eye",
            "throat",
            "head",
            "groin",
            "rib",
            "ribs",
            "forearm",
            "tooth",
            "face",
            "kneecap",
            "side",
            "joint",
            "joints");
    private static final Set<String> WHOSE = Set.of("my", "your");
    private static final Set<String> OF_PART = Set.of(
            "left", "right", "big", "middle", "index", "ring", "little", "lower", "upper", "pinky", "fourth", "third",
            "second");

    private static final Set<String> SIDES = Set.of("left", "right");

    private static final int BACK = 8;

    /** What hurts as well, and is none of these parts. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:tongue|ears?|scalp|incision|wound|scar|(?:the|my|your|this|that|a) cut|bites?|bite|bitten|stung|sting|spider|bee|tick|rash|skin|lips?|nose|nostril|mouth|gums?|teeth|cheek|chin|forehead|eyelids?|nipple|penis|testicles?|scrotum|vagina|buttocks?|tailbone|lump|bump|cyst|mole|blister|nail|toenail|stitches|sutures|staples)\\b");

    private Hurting() {}

    /** What is iced or elevated is a part of the body. */
    private static final Pattern ICED = Pattern.compile(
            "\\b(?:ice|iced|icing|elevate|elevated|elevating|rest|resting|wrap|wrapped|walk on|walking on|weight on|landed on|keep(?=\\w* it elevated)|keeping(?= it elevated)|kept(?= it elevated)) (it)\\b");

    static Optional<Reference> of(Reference.Said said) {
        var iced = ICED.matcher(Reference.from(0, said.told()));
        if (iced.find()) {
            int object = Reference.token(iced.start(1), said.told());
            return parts(said.clause()).isEmpty()
                    ? part(said)
                            .map(thing -> Reference.named(
                                    said.told(), object, said.patient().possessive(), thing))
                    : Optional.empty();
        }
        int at = Reference.subject(said.told());
        boolean hurts = at >= 0
                && said.told().get(at).is("it")
                && !said.clause().byClinician()
                && HURTS.matcher(Reference.from(at, said.told())).find()
                && parts(said.clause()).isEmpty()
                && !OTHERS.matcher(near(said)).find();
        return hurts
                ? part(said)
                        .map(thing ->
                                Reference.named(said.told(), at, said.patient().possessive(), thing))
                : Optional.empty();
    }

    /** What was said last, up to here: "how is the ear ?" */
    private static String near(Reference.Said said) {
        var words = new StringBuilder(said.clause().text());
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back)
                    .filter(before -> before.utterance() >= said.clause().utterance() - 1);
            clause.ifPresent(before -> words.append(" / ").append(before.text()));
        }
        return words.toString();
    }

    public static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    private static Optional<Antecedent.Thing> part(Reference.Said said) {
        var named = new LinkedHashMap<String, Antecedent.Thing>();
        var sides = new HashSet<String>();
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 2) {
                break;
            }
            for (var thing : parts(clause.get())) {
                thing.words().stream().map(Token::text).filter(SIDES::contains).forEach(sides::add);
                named.merge(thing.words().getLast().text(), thing, Hurting::fuller);
            }
        }
        if (named.isEmpty()) {
            // nothing but that part was ever spoken of
            said.clauses().subList(0, said.clause().number()).stream()
                    .flatMap(clause -> parts(clause).stream())
                    .forEach(thing -> {
                        named.merge(thing.words().getLast().text(), thing, Hurting::fuller);
                        thing.words().stream()
                                .map(Token::text)
                                .filter(SIDES::contains)
                                .forEach(sides::add);
                    });
        }
        return named.size() == 1 && sides.size() < 2
                ? Optional.of(named.values().iterator().next())
                        .filter(thing -> !thing.words().getLast().text().matches("side|.*[^u]s|feet"))
                : Optional.empty();
    }

    /** "left ankle" says more than "ankle", and two sides say nothing for sure. */
    private static Antecedent.Thing fuller(Antecedent.Thing one, Antecedent.Thing other) {
        return one.words().size() >= other.words().size() ? one : other;
    }

    private static List<Antecedent.Thing> parts(Clause clause) {
        var tokens = clause.tokens();
        var out = new ArrayList<Antecedent.Thing>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!PARTS.contains(tokens.get(i).text())) {
                continue;
            }
            int from = i;
            while (from > 0 && OF_PART.contains(tokens.get(from - 1).text())) {
                from--;
            }
            boolean whose = from > 0 && WHOSE.contains(tokens.get(from - 1).text());
            if (whose || from < i) {
                out.add(new Antecedent.Thing(tokens.subList(from, i + 1), clause.evidence(from, i + 1)));
            }
        }
        return out;
    }
}
