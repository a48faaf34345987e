package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.answer.Contradicted;
import org.chartwright.nlp.draft.answer.Limits;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;

/** A visit in, its review of systems out: one line a system, what is reported before what is denied. */
final class SystemsReview {

    private static final List<String> SYSTEMS = List.of(
            "Constitutional",
            "Eyes",
            "ENT",
            "Cardiovascular",
            "Respiratory",
            "Gastrointestinal",
            "Genitourinary",
            "Musculoskeletal",
            "Skin",
            "Neurological",
            "Psychiatric",
            "Endocrine",
            "Hematologic");
    private static final Set<String> VAGUE =
            Set.of("pain", "swelling", "drainage", "stress", "bleeding", "sweating", "gas");

    /** A patient who asks speaks of themselves with these. */
    private static final Pattern OF_SELF = Pattern.compile("\\b(?:i|my|me)\\b");

    private static final Pattern BY = Pattern.compile("^(?:with|from|after)(?: (?:the|your|my|that))?$");
    private static final Pattern WHENEVER = Pattern.compile("\\b(?:when|whenever) it (?:gets|is|feels)(?: [a-z]+)?$");
    private static final Pattern HAD = Pattern.compile("\\bhad\\b(?!.*\\b(?:have|has) had\\b)");
    private static final Pattern OVER = Pattern.compile(
            "^(?:(?:back|about|like) )*(?:until|last (?:week|month|year|night|summer|winter|spring|fall)|yesterday|(?:a|\\d+|a few|a couple of) (?:days?|weeks?|months?|years?) ago)\\b");

    /** @param limit where or when it was asked of; empty where it was asked at large */
    private record Item(String name, String limit) {}

    private static final int OPENING = 15;

    private static final int NEAR = 2;

    private final Draftsman draftsman;

    SystemsReview(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    List<Block> of(Reading reading) {
        Map<String, Map<Polarity, Map<Item, LinkedHashSet<Evidence>>>> systems = new TreeMap<>();
        Map<String, Set<Polarity>> claims = new LinkedHashMap<>();
        var told = reading.mentions().stream()
                .filter(mention -> belongs(mention, reading))
                .toList();
        told.forEach(mention -> claims.computeIfAbsent(mention.term().preferred(), absent -> new LinkedHashSet<>())
                .add(mention.assertion().polarity()));
        reading.mentions().stream()
                .filter(SystemsReview::knownOf)
                .forEach(mention -> claims.computeIfPresent(mention.term().preferred(), (name, said) -> {
                    said.add(Polarity.PRESENT);
                    return said;
                }));
        var contradicted = new Contradicted(reading.mentions());
        for (Mention mention : told) {
            boolean untrue = mention.assertion().polarity() == Polarity.ABSENT
                    && contradicted.denied(mention.term().preferred());
            // said both ways: the history tells it, one line cannot
            if (claims.getOrDefault(mention.term().preferred(), Set.of()).size() == 1
                    && !untrue
                    && !hadJustBefore(mention, reading)) {
                var places = systems.computeIfAbsent(mention.term().group(), absent -> new TreeMap<>())
                        .computeIfAbsent(mention.assertion().polarity(), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(named(mention, reading), absent -> new LinkedHashSet<>());
                places.add(mention.clause().evidence());
                places.addAll(mention.answer());
            }
        }
        return SYSTEMS.stream()
                .filter(systems::containsKey)
                .map(system -> block(system, systems.getOrDefault(system, Map.of())))
                .toList();
    }

    /** What was denied with no more than what it was asked of: "tingling" and "in the feet". */
    private static Item named(Mention mention, Reading reading) {
        boolean denied = mention.assertion().polarity() == Polarity.ABSENT;
        String limit = denied && mention.clause().byClinician()
                ? Limits.shared(
                        mention,
                        reading.in(mention.clause()),
                        Pronouns.of(reading.visit().patient()))
                : "";
        return new Item(mention.named(), limit);
    }

    /** "no rash now , but there was one in february": neither reported nor plainly denied. */
    private static boolean hadJustBefore(Mention mention, Reading reading) {
        return reading.mentions().stream()
                .anyMatch(other -> other.term().equals(mention.term())
                        && Math.abs(other.clause().utterance()
                                        - mention.clause().utterance())
                                <= NEAR
                        && other.answered()
                        && other.assertion().about() == About.PATIENT
                        && other.assertion().polarity() == Polarity.PRESENT
                        && other.assertion().time() == Time.PAST);
    }

    /** What the clinician knows of at the beginning: "you wrote that you have diarrhea". */
    private static boolean knownOf(Mention mention) {
        var claim = mention.assertion();
        return mention.clause().byClinician()
                && !mention.clause().question()
                && mention.clause().utterance() < OPENING
                && claim.polarity() == Polarity.PRESENT
                && claim.certainty() == Certainty.CERTAIN
                && claim.time() == Time.CURRENT
                && claim.about() == About.PATIENT;
    }

    private static boolean belongs(Mention mention, Reading reading) {
        var claim = mention.assertion();
        boolean asked = !mention.answer().isEmpty();
        boolean volunteered = !mention.clause().byClinician()
                && (!mention.clause().question()
                        || OF_SELF.matcher(mention.clause().text()).find());
        // affirmed and gone by now: neither reported nor denied
        boolean over = mention.answer().size() > 1;
        return mention.term().kind() == Kind.SYMPTOM
                && !passing(mention, reading)
                && !VAGUE.contains(mention.term().preferred())
                && mention.answered()
                && (asked || volunteered)
                && !over
                && claim.about() == About.PATIENT
                && claim.certainty() == Certainty.CERTAIN
                && claim.time() == Time.CURRENT
                && reading.phases().get(mention.clause().number()) != Phase.PLAN;
    }

    /** What a medicine did, what only sets when something is used, and what is over: no symptom by itself. */
    private static boolean passing(Mention mention, Reading reading) {
        if (mention.assertion().polarity() == Polarity.ABSENT) {
            return false;
        }
        var words = mention.clause().words();
        String before = String.join(" ", words.subList(0, mention.from()));
        String behind = String.join(" ", words.subList(mention.to(), words.size()));
        boolean drug = reading.mentions().stream()
                .anyMatch(other -> other.clause() == mention.clause()
                        && other.term().kind() == Kind.DRUG
                        && other.from() > mention.to()
                        && BY.matcher(String.join(" ", words.subList(mention.to(), other.from())))
                                .find());
        return drug
                || WHENEVER.matcher(before).find()
                || HAD.matcher(before).find() && OVER.matcher(behind).find();
    }

    private Block block(String system, Map<Polarity, Map<Item, LinkedHashSet<Evidence>>> claims) {
        var sentences = new ArrayList<Sentence>();
        claims.forEach((polarity, terms) -> {
            var evidence = new LinkedHashSet<Evidence>();
            terms.values().forEach(evidence::addAll);
            String verb = polarity == Polarity.ABSENT ? "denies " : "reports ";
            sentences.add(draftsman.sentence(verb + listed(named(terms.keySet()), polarity), evidence));
        });
        return new Block(system, Block.Layout.LINE, sentences);
    }

    /**
     * "nausea" and "numbness or tingling in the feet"; what is denied anywhere is not denied once more of one place.
     */
    private static List<String> named(Set<Item> items) {
        var once = new ArrayList<String>();
        Map<String, List<String>> limited = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.limit().isEmpty()) {
                once.add(item.name());
            } else if (!items.contains(new Item(item.name(), ""))) {
                limited.computeIfAbsent(item.limit(), absent -> new ArrayList<>())
                        .add(item.name());
            }
        }
        boolean apart = !once.isEmpty();
        limited.forEach((limit, names) -> once.add(listed(names, Polarity.ABSENT) + " " + limit));
        // "cough , or wheezing at night": the night is the wheezing's
        return apart && !limited.isEmpty()
                ? List.of(listed(once.subList(0, once.size() - limited.size()), Polarity.ABSENT) + " , or "
                        + listed(once.subList(once.size() - limited.size(), once.size()), Polarity.ABSENT))
                : once;
    }

    static String listed(List<String> items, Polarity polarity) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        String last = polarity == Polarity.ABSENT ? " or " : " and ";
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.getLast();
    }
}
