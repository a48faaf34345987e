package org.chartwright.nlp.draft.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.note.Sentence;

/**
 * The statements of a section in, the same without those that another one says as well, and more fully: "i will order
 * an echocardiogram" beside "... an echocardiogram and a lipid panel", "he was endorsing the back pain" under an
 * opening that names it. What says more by a number, a side, a denial or a person is never the thinner one.
 */
public final class ToldOnce {

    private static final String TALK =
            "a an the i we he she it they the patient his her him them my our their is are was were has have had will would do does did be been being to of in on"
                    + " for and with at about again also just so then now there some as or but from by here today this that its got getting having very really actually pretty"
                    + " kind little bit see seen think hear say says said states looks look like sounds seems seem reports reported";
    private static final Set<String> HISTORY = words(TALK
            + " evaluation presents presented presenting complaint chief come comes coming came going go get gets endorsing endorsed endorses mentioning mentioned"
            + " hurt hurts injured injury started start began happened experiencing problem");
    private static final Set<String> PLAN = words(
            TALK
                    + " order ordering ordered give get want up set scheduled schedule nurse come make appointment over morning follow follow-up visit return office clinic try advised discharged");

    private static final Set<String> DENYING = words(
            "not no never denies denied without none nothing negative normal unremarkable stop avoid hold discontinue");
    private static final Set<String> OPEN = words(
            "could might may potentially possible possibly consider if maybe whether likely would unless option discuss probably");
    private static final Set<String> PAST = words("had was were did used ago previously");
    private static final Set<String> OTHERS = words("father mother mom dad brother sister son daughter wife husband"
            + " family friend friends parents grandmother grandfather aunt uncle cousin coworker children child");

    private static final Pattern HOW_TAKEN =
            Pattern.compile("\\b(?:mg|puffs?|daily|twice|once|every|times|tablets?)\\b");
    private static final Pattern SAME_ACT =
            Pattern.compile("\\b(?:take|use|apply|increase|decrease|continue|start|refill)\\b");
    private static final Pattern TO_COME = Pattern.compile("\\b(?:will|would|advised|going to|can|should)\\b");
    /** No part of the body. */
    private static final Pattern BACK_AGAIN =
            Pattern.compile("\\b((?:see|have|bring|get) (?:him|her|them|the patient)|come|be|check|return) back\\b");

    private static final Pattern HOW_DOING = Pattern.compile(
            "\\bsee how (?:he|she|the patient) (?:is doing|does)(?= (?:again )?in (?:about )?(?:\\d|an? |two |couple ))");

    private static final Pattern SPAN = Pattern.compile(
            "\\b(\\d+|an?|one|two|couple)(?: of)?(?: (?:to|or|-) (\\d+))? (day|week|month|year)s?(?: (?:to|or) (\\d+)(?: (?:day|week|month|year)s?)?)?\\b");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d./-]*(?<![.-])(?:%|[a-z]+\\b)?");
    /** When the patient is seen again, also where it stands beside a condition. */
    private static final Pattern SEEN_AGAIN = Pattern.compile(
            "\\b(?:see (?:him|her|them|the patient)|see how (?:he|she|the patient) (?:is doing|does)|follow[- ]up|come (?:back )?in|come back|return|appointment)\\b.*\\b(?:in|for) (?:about |another |the next )?(?:\\d|an? |two |couple |the )");

    private static final Pattern ONLY_IF =
            Pattern.compile("(?<!\\band )\\b(?:if|unless|in case)\\b(?! (?:needed|necessary|not sooner)\\b)");

    /** What a thing is good for does not say that it is to be done. */
    private static final Pattern HELPS =
            Pattern.compile("^(?!i |we |he |she )[a-z ]+ (?:will|would|should|can|may|might) (?:also )?help\\b");

    private static final Set<String> LISTING = Set.of("and", "or", ",", "but", "with");
    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:today|tonight|tomorrow|now|in \\d+(?:-\\d+)?d|next (?:week|month|year|visit|time))\\b");

    private ToldOnce() {}

    /** @param opening the first sentence, and where it was said */
    public static List<Unit> history(List<Unit> units, Sentence opening) {
        var stated = Said.of(opening.text().toLowerCase(Locale.ROOT).replaceAll("[.,]", ""), HISTORY, true);
        var out = new ArrayList<Unit>();
        for (Unit unit : units) {
            boolean there = opening.evidence().stream()
                    .anyMatch(place -> place.utterance() == unit.clause().utterance());
            var said = Said.of(unit.text(), HISTORY, there);
            boolean again = (there || unit.byClinician()) && stated.covers(said);
            boolean fuller = !unit.mentions(Kind.DRUG)
                    && units.stream()
                            .filter(other -> other != unit && other.form() != Unit.Form.SYMPTOMS_ANSWERED)
                            .anyMatch(other -> covers(other, unit, said, units));
            if ((!names(unit, said) || leantOn(unit, units) || !again && !fuller) && !DeniedAgain.in(unit, units)) {
                out.add(unit);
            }
        }
        return out;
    }

    private static boolean covers(Unit other, Unit unit, Said said, List<Unit> units) {
        var fuller = Said.of(other.text(), HISTORY, false);
        boolean same = fuller.content().equals(said.content());
        return fuller.covers(said)
                && !Pointing.begins(other.told())
                && (same ? units.indexOf(other) < units.indexOf(unit) : !Pointing.begins(unit.told()))
                && (same || other.byClinician() == unit.byClinician() || unit.byClinician());
    }

    public static List<Unit> plan(List<Unit> units) {
        var out = new ArrayList<Unit>();
        for (Unit unit : units) {
            var said = Said.of(SentTo.plainly(unit), PLAN, false);
            boolean again = !said.content().isEmpty()
                    && !Pointing.begins(unit.told())
                    && !leantOn(unit, units)
                    && (unit.mentions(Kind.DRUG) || unit.mentions(Kind.TEST) || names(unit, said) || returns(unit))
                    && TO_COME.matcher(SentTo.plainly(unit)).find()
                    && units.stream().anyMatch(other -> other != unit && planned(other, unit, said, units));
            if (!again) {
                out.add(unit);
            }
        }
        return out;
    }

    private static boolean planned(Unit other, Unit unit, Said said, List<Unit> units) {
        var fuller = Said.of(SentTo.plainly(other), PLAN, false);
        boolean same = fuller.content().equals(said.content());
        boolean drug = unit.mentions(Kind.DRUG);
        boolean act = SAME_ACT.matcher(unit.text()).results().allMatch(found -> other.has(found.group()));
        boolean more = !drug
                || act && SAME_ACT.matcher(unit.text()).find()
                || HOW_TAKEN.matcher(other.text()).find();
        return fuller.covers(said)
                && !(HELPS.matcher(other.text()).find()
                        && !HELPS.matcher(unit.text()).find())
                && (returns(unit) || fuller.times().equals(said.times()))
                && returns(unit) == returns(other)
                && !Pointing.begins(other.told())
                && TO_COME.matcher(SentTo.plainly(other)).find()
                && (!other.has("can") || unit.has("can") || returns(unit))
                && !(returns(unit) && ONLY_IF.matcher(other.text()).find())
                && act
                && more
                && (!same || before(other, unit, units));
    }

    /** Of two that say the same, the one that says it as a follow-up, or first. */
    private static boolean before(Unit other, Unit unit, List<Unit> units) {
        boolean follows = FollowUps.in(other.clause()).isPresent();
        return follows == FollowUps.in(unit.clause()).isPresent()
                ? units.indexOf(other) < units.indexOf(unit)
                : follows;
    }

    private static boolean returns(Unit unit) {
        return FollowUps.in(unit.clause()).isPresent()
                || SEEN_AGAIN.matcher(unit.text()).find()
                        && FollowUps.interval(unit.text()).isPresent();
    }

    private static boolean names(Unit unit, Said said) {
        return !said.content().isEmpty()
                && (said.content().size() > 1
                        || unit.mentions().stream()
                                .anyMatch(mention ->
                                        Reference.NAMING.contains(mention.term().kind())));
    }

    /** The next statement says "it" of what is named here. */
    private static boolean leantOn(Unit unit, List<Unit> units) {
        int next = units.indexOf(unit) + 1;
        return next < units.size()
                && units.get(next).clause().utterance() == unit.clause().utterance()
                && Pointing.points(units.get(next));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a statement says.
     *
     * @param words all its words in order
     * @param content those that carry it, without endings
     * @param numbers values and spans of time, each whole
     */
    private record Said(List<String> words, List<String> content, Set<String> numbers) {

        static Said of(String text, Set<String> empty, boolean degree) {
            String counted = spans(
                    HOW_DOING.matcher(BACK_AGAIN.matcher(text).replaceAll("$1")).replaceAll("see him"));
            var words = List.of(counted.replace(",", " , ").split("[ .]+"));
            var numbers =
                    NUMBER.matcher(counted).results().map(MatchResult::group).collect(Collectors.toSet());
            var content = words.stream()
                    .filter(word -> !empty.contains(word) && !(degree && word.equals("lot")))
                    .map(Said::stem)
                    .filter(word -> !word.isBlank() && !empty.contains(word))
                    .filter(word -> !word.equals(","))
                    .toList();
            return new Said(words, content, numbers);
        }

        boolean covers(Said other) {
            return told(other)
                    && numbers.containsAll(other.numbers)
                    && has(DENYING) == other.has(DENYING)
                    && words.stream().filter(OTHERS::contains).allMatch(other.words::contains)
                    && (other.has(OPEN) || !open(other))
                    && (!has(PAST) || other.has(PAST));
        }

        /**
         * In one run: of "a ct of the left ankle and an x-ray of the right foot" an x-ray of the left foot is no part.
         * Within one member of a list the order is free: "pain in the right knee" is "right knee pain".
         */
        private boolean told(Said other) {
            if (Collections.indexOfSubList(content, other.content) >= 0) {
                return true;
            }
            var members = members();
            return other.members().stream().allMatch(one -> members.stream().anyMatch(member -> holds(member, one)));
        }

        private static boolean holds(List<String> member, List<String> one) {
            return IntStream.rangeClosed(0, member.size() - one.size())
                    .anyMatch(from ->
                            Set.copyOf(member.subList(from, from + one.size())).equals(Set.copyOf(one)));
        }

        /** What carries the statement, cut where it lists. */
        private List<List<String>> members() {
            var out = new ArrayList<List<String>>();
            var member = new ArrayList<String>();
            for (String word : words) {
                if (LISTING.contains(word)) {
                    out.add(List.copyOf(member));
                    member.clear();
                } else if (content.contains(stem(word))) {
                    member.add(stem(word));
                }
            }
            out.add(List.copyOf(member));
            out.removeIf(List::isEmpty);
            return out;
        }

        /** When it is to be done: two orders for two days. */
        private Set<String> times() {
            return WHEN.matcher(String.join(" ", words))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }

        /** Only weighed, not said, of what the other one says. */
        private boolean open(Said other) {
            int last = 0;
            for (int i = 0; i < words.size(); i++) {
                last = other.content.contains(stem(words.get(i))) ? i : last;
            }
            return words.subList(0, last).stream().anyMatch(OPEN::contains);
        }

        private boolean has(Set<String> any) {
            return words.stream().anyMatch(any::contains);
        }

        private static String stem(String word) {
            return word.length() > 4 && !word.endsWith("ss")
                    ? SentTo.clinic(word).replaceFirst("e?s$", "")
                    : word;
        }

        /** "14 days" and "2 weeks" are one. */
        private static String spans(String text) {
            return SPAN.matcher(text).replaceAll(found -> {
                int days = switch (found.group(3)) {
                    case "day" -> 1;
                    case "week" -> 7;
                    case "month" -> 28;
                    default -> 336;
                };
                String to = found.group(2) == null ? found.group(4) : found.group(2);
                return days * number(found.group(1)) + (to == null ? "" : "-" + days * number(to)) + "d";
            });
        }

        private static int number(String word) {
            return switch (word) {
                case "a", "an", "one" -> 1;
                case "two", "couple" -> 2;
                default -> word.length() > 4 ? 0 : Integer.parseInt(word);
            };
        }
    }
}
