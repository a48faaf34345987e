package org.chartwright.nlp.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * What was said of relatives in, the lines of the family history out: who, what, at what age, and of what they died.
 */
final class Kin {

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:at(?: the)?(?: age)?(?: of)?|aged|when (?:he|she|they) (?:was|were|got)|he was|she was) (?:like |about |around |only |just )*(?:in (?:his|her|their) )?(?:(late|early|mid) )?(\\d{1,3}(?: ?'?s\\b)?)(?! (?:(?:years? old )?(?:when|before) (?:he|she|they) (?:died|passed)|weeks?|months?|days?|mg|milligrams?|percent|hours?|minutes?|times?|o'clock))\\b");
    private static final Pattern AGE_ALONE = Pattern.compile(
            "^(?:(?:he|she) was |like |about |around |at |i think |, )*(?:in (?:his|her|their) )?(?:(late|early|mid) )?(\\d{1,3}(?: ?s\\b)?)(?: years? old)?$");
    private static final Pattern FOUND_AT = Pattern.compile(
            "\\b(?:was|were) (?:only |just )?(\\d{1,3}) (?:years old )?when (?:he|she|they) (?:was|were|got|had)\\b");
    private static final Pattern HOW_OLD =
            Pattern.compile("\\bhow old (?:was|were) (?:he|she|they|your)\\b|\\bat what age\\b");
    private static final Pattern DIED = Pattern.compile("\\b(?:died|passed away|passed)\\b");
    private static final String ITS = "(?:(?:an?|the|his|her|some) )?(?:[a-z]+ )?";
    private static final Pattern SIDE = Pattern.compile("\\b(mother|mum|mom|father|dad)(?:'s|s)?(?: 's)? side\\b");
    private static final Pattern FURTHER =
            Pattern.compile("\\b(aunts?|uncles?|cousins?|grandmother|grandfather|grandma|grandpa)\\b");
    private static final Pattern ONE_OF = Pattern.compile(
            "\\b(mother|mum|mom|father|dad|sister|brother|son|daughter|uncle|aunt|grandmother|grandfather)\\b");
    private static final Pattern HE_OR_SHE = Pattern.compile("\\b(?:he|she)\\b");
    private static final Map<String, String> NAMES = Map.of("mum", "mother", "mom", "mother", "dad", "father");
    /** Whoever has it now may have given it to the patient. */
    private static final Set<String> CATCHING = Set.of(
            "influenza",
            "covid-19",
            "common cold",
            "gastroenteritis",
            "strep throat",
            "chickenpox",
            "pneumonia",
            "bronchitis",
            "upper respiratory infection",
            "conjunctivitis",
            "tonsillitis",
            "mononucleosis",
            "scabies");

    private static final Set<String> CHILDREN = Set.of("son", "daughter");

    private final List<Clause> clauses;
    private final List<Inquiry> inquiries;

    Kin(List<Clause> clauses, List<Inquiry> inquiries) {
        this.clauses = clauses;
        this.inquiries = inquiries;
    }

    List<HistoryLine> lines(List<Mention> mentions) {
        Map<String, LinkedHashSet<Evidence>> lines = new LinkedHashMap<>();
        Map<String, LinkedHashSet<Evidence>> own = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            boolean ill =
                    mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM;
            if (!ill
                    || !mention.answered()
                    || mention.assertion().polarity() != Polarity.PRESENT
                    || mention.assertion().certainty() == Certainty.HYPOTHETICAL
                    || mention.assertion().about() == About.PATIENT
                    || contact(mention)) {
                continue;
            }
            var places = new LinkedHashSet<Evidence>();
            line(mention, places).ifPresent(words -> {
                lines.computeIfAbsent(words, absent -> new LinkedHashSet<>()).addAll(places);
                named(mention.clause()).map(SomebodyElse.Person::place).ifPresent(places::remove);
                own.computeIfAbsent(words, absent -> new LinkedHashSet<>()).addAll(places);
            });
        }
        lines.keySet().removeIf(line -> {
            String of = line.replaceFirst("^(?:possible )?family history of ", "");
            return !of.equals(line)
                    && lines.keySet().stream()
                            .anyMatch(other -> !other.contains("family history") && other.contains(of));
        });
        return lines.entrySet().stream()
                .map(line -> new HistoryLine(
                        SectionKind.FAMILY_HISTORY,
                        line.getKey(),
                        "",
                        List.copyOf(line.getValue()),
                        line.getValue().stream()
                                .filter(place -> !own.getOrDefault(line.getKey(), new LinkedHashSet<>())
                                        .contains(place))
                                .toList()))
                .toList();
    }

    /** Who is ill at the same time is no history. */
    boolean contact(Mention mention) {
        return mention.assertion().about() != About.PATIENT
                && asked(mention.clause()).isEmpty()
                && (mention.term().kind() == Kind.SYMPTOM
                        || CATCHING.contains(mention.term().preferred()));
    }

    private Optional<Inquiry> asked(Clause clause) {
        return inquiries.stream()
                .filter(asked ->
                        asked.topic() == Topic.FAMILY && (asked.heard().contains(clause) || asked.question() == clause))
                .findFirst();
    }

    private Optional<String> line(Mention mention, Set<Evidence> places) {
        var clause = mention.clause();
        String text = clause.text();
        String what = Relative.ofOrgan(mention.term().preferred(), mention.words(), text);
        if (!mention.answer().isEmpty()) {
            places.addAll(mention.answer());
        }
        places.add(clause.evidence());
        String who = mention.relative();
        if (who.isEmpty()) {
            var named = named(clause);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            who = kin(named.get());
            places.add(named.get().place());
        }
        if (!ONE_OF.matcher(text).find()) {
            String meant = who;
            named(clause).filter(other -> kin(other).equals(meant)).ifPresent(other -> places.add(other.place()));
        }
        var side = SIDE.matcher(text);
        var further = FURTHER.matcher(text);
        boolean possible = mention.assertion().certainty() == Certainty.POSSIBLE;
        if (side.find()) {
            String parent = NAMES.getOrDefault(side.group(1), side.group(1));
            if (further.find()) {
                who = further.group(1).replaceFirst("s$", "");
                return Optional.of(who + " on the " + parent + "'s side with " + (possible ? "possible " : "") + what);
            }
            String of = who.equals(parent) || who.equals("family") ? what : who + " with " + what;
            return Optional.of((possible ? "possible " : "") + of + " on the " + parent + "'s side");
        }
        if (who.equals("family")) {
            return Optional.of((possible ? "possible " : "") + "family history of " + what);
        }
        if (who.equals("parents")
                && clause.words().subList(0, mention.from()).containsAll(List.of("one", "of", "them"))) {
            who = "one of the parents";
        }
        String age = age(clause, who, places);
        boolean died = Pattern.compile(
                        "\\b(?:died|passed away|passed)\\b(?:(?! and | but )[a-z0-9' ,])*? (?:of|from|after|with|due to) "
                                + ITS + Pattern.quote(mention.words()) + "\\b")
                .matcher(text)
                .find();
        if (died) {
            return Optional.of(
                    who + (possible ? " possibly" : "") + " died of " + article(text, mention.words()) + what + age);
        }
        if (DIED.matcher(text).find()) {
            age = "";
        }
        return Optional.of(who + " with " + (possible ? "possible " : "") + what + (CHILDREN.contains(who) ? "" : age));
    }

    private static String kin(SomebodyElse.Person person) {
        return Relative.of(person.name());
    }

    private static String article(String text, String words) {
        var found =
                Pattern.compile("\\b(an?) (?:[a-z]+ )?" + Pattern.quote(words)).matcher(text);
        return found.find() ? found.group(1) + " " : "";
    }

    private String age(Clause clause, String who, Set<Evidence> places) {
        String here = age(AGE, clause.text());
        var found = FOUND_AT.matcher(clause.text());
        if (here.isEmpty() && found.find()) {
            return " at " + found.group(1);
        }
        if (!here.isEmpty()) {
            return here;
        }
        boolean asked = false;
        for (Clause next : clauses.subList(clause.number() + 1, Math.min(clauses.size(), clause.number() + 8))) {
            if (next.byClinician()) {
                asked |= HOW_OLD.matcher(next.text()).find();
                if (asked && ofDeath(next, clause)) {
                    return "";
                }
            } else if (asked
                    || next.utterance() == clause.utterance()
                            && !ONE_OF.matcher(next.text()).find()) {
                if (ofDeath(next, clause)) {
                    return "";
                }
                String there = age(asked ? AGE_ALONE : AGE, next.text());
                if (!there.isEmpty()) {
                    places.add(next.evidence());
                    return there;
                }
                if (!asked) {
                    return "";
                }
            }
            if (!next.byClinician() && asked) {
                return "";
            }
        }
        return "";
    }

    /** At what age somebody died is not at what age they fell ill. */
    private static boolean ofDeath(Clause next, Clause illness) {
        return DIED.matcher(next.text()).find() && !DIED.matcher(illness.text()).find();
    }

    private static String age(Pattern pattern, String text) {
        var found = pattern.matcher(text.replace(" , ", " "));
        if (!found.find()) {
            return "";
        }
        String part = found.group(1) == null ? "" : found.group(1) + " ";
        return found.group(2).endsWith("s")
                ? " in the " + part + found.group(2).replaceAll("[ ']", "")
                : " at " + found.group(2);
    }

    /** "and your father ?" "he died of a heart attack"; "i lost my brother too" "he had a stroke". */
    private Optional<SomebodyElse.Person> named(Clause clause) {
        return clause.byClinician() || !HE_OR_SHE.matcher(clause.text()).find()
                ? Optional.empty()
                : SomebodyElse.person(clauses, clause).filter(person -> Relative.named(person.name()));
    }
}
