package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Measurement;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.OnlyThen;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A clinician's turn in, the vital signs read out in it out; clauses are joined again, as speech without stops is cut
 * anywhere. What was taken at another time or place is a fact of the past whose text says when.
 */
final class VitalSigns {

    /** An aim, a bound or another person's value. */
    private static final Pattern NOT_A_READING = Pattern.compile(
            "\\b(?:goal|aim|target|want|wanted|like to (?:see|get|have)|should be|shouldn't|keep|ideal(?:ly)?|need it|get it|bring it|would be|could be)\\b(?! (?:to )?(?:recheck|repeat|you to know))[^|]{0,50}$"
                    + "|\\b(?:below|under|over|above|less than|more than|greater than|higher than|lower than|between|unless|until|whenever|every) (?:an? |about |around )?$"
                    + "|\\b(?:my|your (?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|uncle|aunt|cousin|partner)(?:'s| is)?) (?:own )?(?:blood )?[a-z]+ (?:[a-z]+ ){0,3}$"
                    + "|\\b(?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|uncle|aunt|cousin)'s (?:[a-z]+ ){1,4}$");

    private static final Pattern SPOKEN_OF = Pattern.compile(
            "\\b(?:vitals|vital signs|blood pressures?|pressure|bp|pulse|heart rate|temperature|temp|fever|oxygen|sats?|numbers)\\b");
    private static final Pattern SIGNS = Pattern.compile("\\b(?:vitals|vital signs)\\b");
    private static final Map<String, Pattern> NAMES = Map.of(
            SignPatterns.PRESSURE, Pattern.compile("\\b(?:blood pressures?|pressures?|bp)\\b"),
            SignPatterns.PULSE, Pattern.compile("\\b(?:pulse(?! ox)|heart rate)\\b"),
            SignPatterns.WARMTH, Pattern.compile("\\b(?:temperature|temps?|fevers?|tmax|t max)\\b"),
            SignPatterns.OXYGEN, Pattern.compile("\\b(?:oxygen|o2|sats?|saturations?|pulse ox)\\b"),
            SignPatterns.WEIGHT, Pattern.compile("\\b(?:weight|weigh(?:ed)?)\\b"));
    /** "it's 99.1 now", "today 78", "at rest it's 95": the sign was named before. */
    private static final Pattern UNNAMED = Pattern.compile(
            "^(?:(?:and|so|but|okay|well|yeah|alright|mm-hmm|right|,) )*(?:(?<first>(?:and )?(?:today|here|right now|now|at rest))(?: ,)?(?: (?:in the office|here|today))?(?: (?:it is|you are|that is|it was|we got|i got|is))?|(?:it|that|yours) (?:is|was)|you are)(?: (?:at|about|down to|up to|only|just|still))? (?<value>\\d{2,3}(?:\\.\\d|/\\d{2,3}| (?:\\d|one)(?= now| here| today| right))?)%?(?<last> (?:even )?(?:now|today|here|right now|at rest)\\b)?(?! (?:weeks?|months?|days?|years?|pounds|percent|minutes|mg)\\b)");

    private static final int BACK = 5;

    /** The worst of a night or a walk. */
    private static final Pattern WORST = Pattern.compile(
            "\\b(?:lowest|nadir|dropp?(?:ed|s|ing)?|dipp?(?:ed|s|ing)?|fell|falls|desat\\w*|(?:got|gets|went|goes|come|came|down) (?:all the way )?(?:down )?(?:to|as low)|overnight|asleep|sleeping|sleep (?:study|test)|(?:at|during the|that) night|climbing)\\b");

    private static final Pattern UP = Pattern.compile("\\b(?:came|come|went|goes|got) (?:back |right )*up to\\b");
    private static final Pattern WALKED = Pattern.compile(
            "\\b(?:(?:after|with|while|when|during|on) (?:(?:you|he|she) )?(?:walk(?:ing|ed)?|exertion|activity|exercise)|walking|ambulat\\w+|exertion)\\b");
    private static final Pattern POSTURE =
            Pattern.compile("\\b(lying down|lying|supine|sitting|seated|standing(?: up)?)\\b");
    /** It belongs to the reading before. */
    private static final Pattern POSTURE_SAID =
            Pattern.compile("^ (?:lying(?: down)?|supine|sitting|seated|standing)\\b");

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:recheck(?:ed)?|redo|redid|do that again|repeat(?:ed)?|second time|took it again|by hand|manual(?:ly)?)\\b");
    private static final Pattern ARM =
            Pattern.compile("^(?: ,)? (?:in|on) (?:the|your|his|her) ((?:left|right)(?: arm)?)\\b");
    private static final Pattern ARM_FIRST =
            Pattern.compile("\\b(left|right)(?: arm)?(?: (?:is|was|at|,|:|it|on|the|side))* $");
    private static final Pattern SUPPLIED = Pattern.compile(
            "^%?(?: ,)?(?: and that is)?(?: (?:on|in|breathing))(?: just)? (room air|(?:(?:her|his|your|the) (?:usual )?|about )?(\\d+(?:\\.\\d)?) (liters?)(?: of oxygen)?)\\b");
    private static final int WORDS = 45;

    private VitalSigns() {}

    /** @param turn the clauses of one utterance of the clinician in order; @param all the visit */
    static List<Fact> in(List<Clause> turn, List<Clause> all) {
        var said = turn.stream().filter(clause -> !clause.question()).toList();
        String text = said.stream().map(Clause::text).collect(Collectors.joining(" | "));
        var earlier = all.subList(
                Math.max(0, turn.getFirst().number() - BACK), turn.getFirst().number());
        boolean spoken = SIGNS.matcher(text).find()
                || earlier.stream()
                        .anyMatch(clause -> clause.byClinician()
                                && SPOKEN_OF.matcher(clause.text()).find()
                                && clause.utterance() >= turn.getFirst().utterance() - 2);
        var found = SignForms.in(text, spoken);
        var facts = new ArrayList<Fact>();
        var time = new SignTime();
        for (int i = 0; i < found.size(); i++) {
            var reading = found.get(i);
            String lead = text.substring(i == 0 ? 0 : end(found.get(i - 1)), reading.at());
            int next = i + 1 < found.size() ? found.get(i + 1).at() : text.length();
            String behind = text.substring(end(reading), Math.max(end(reading), next));
            var then = time.of(lead, text.substring(Math.min(reading.from(), reading.at()), reading.at()), behind);
            String clause = lead.substring(lead.lastIndexOf('|') + 1);
            boolean none = NOT_A_READING.matcher(lead).find()
                    || OnlyThen.behindCondition(clause.strip())
                    || reading.name().equals(SignPatterns.OXYGEN)
                            && WORST.matcher(lead).find()
                            && !UP.matcher(lead).find()
                            && !WALKED.matcher(lead).find()
                            && then.isEmpty();
            if (!none) {
                String name = then.isPresent() ? reading.name() : reading.name() + how(reading, lead, behind, i > 0);
                facts.add(fact(name, reading.value(), reading.unit(), then, places(said, reading)));
            }
        }
        if (found.isEmpty()) {
            unnamed(said, earlier).ifPresent(facts::add);
        }
        return facts;
    }

    private static int end(SignForms.Found reading) {
        return Math.max(reading.to(), reading.at() + 1);
    }

    /** What belongs to the name of the reading: "standing", "on room air". */
    private static String how(SignForms.Found reading, String lead, String behind, boolean further) {
        String near = lead.substring(Math.max(0, lead.length() - WORDS));
        boolean again = AGAIN.matcher(lead).find();
        if (reading.name().equals(SignPatterns.OXYGEN)) {
            var supplied = SUPPLIED.matcher(behind);
            if (supplied.find()) {
                return " on " + (supplied.group(2) == null ? "room air" : supplied.group(2) + " " + supplied.group(3));
            }
            return WALKED.matcher(near).find() ? " with walking".replace("walking", walked(near)) : "";
        }
        if (reading.name().equals(SignPatterns.PRESSURE)) {
            var arm = ARM.matcher(behind);
            var before = ARM_FIRST.matcher(ARM.matcher(near).replaceFirst(""));
            if (before.find()) {
                return " in the " + before.group(1) + " arm";
            }
            if (arm.find()) {
                return " in the " + (arm.group(1).endsWith("arm") ? arm.group(1) : arm.group(1) + " arm");
            }
            var after = POSTURE.matcher(behind);
            if (after.find() && after.start() <= 1) {
                return " " + after.group(1);
            }
            var posture = POSTURE.matcher(POSTURE_SAID.matcher(near).replaceFirst(""))
                    .results()
                    .reduce((first, second) -> second);
            if (posture.isPresent()) {
                return " " + posture.get().group(1);
            }
            return further && again || AGAIN.matcher(near).find() ? " on repeat" : "";
        }
        return "";
    }

    private static String walked(String near) {
        return near.contains("walk") ? "walking" : "exertion";
    }

    private static Optional<Fact> unnamed(List<Clause> said, List<Clause> earlier) {
        for (Clause clause : said) {
            var value = UNNAMED.matcher(clause.text());
            if (!value.find()) {
                continue;
            }
            String read = value.group("value").replace(" one", ".1").replace(' ', '.');
            boolean now = value.group("first") != null
                    || value.group("last") != null
                    || value.group().contains("yours is");
            var before = new ArrayList<>(earlier);
            before.addAll(said.subList(0, said.indexOf(clause)));
            for (Clause other : before.reversed()) {
                var sign = NAMES.entrySet().stream()
                        .filter(entry -> entry.getValue().matcher(other.text()).find())
                        .map(Map.Entry::getKey)
                        .toList();
                if (sign.size() == 1 && other.utterance() >= clause.utterance() - 2) {
                    boolean fits = SignForms.fits(sign.getFirst(), read) && (now || read.contains("/"));
                    return fits
                            ? Optional.of(fact(
                                    sign.getFirst(),
                                    read,
                                    SignForms.unit(sign.getFirst(), read),
                                    Optional.empty(),
                                    List.of(clause.evidence())))
                            : Optional.empty();
                }
                if (!sign.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static List<Evidence> places(List<Clause> said, SignForms.Found reading) {
        var out = new ArrayList<Evidence>();
        int at = 0;
        for (Clause clause : said) {
            int end = at + clause.text().length();
            if (at < reading.to() && reading.from() < end) {
                out.add(clause.evidence());
            }
            at = end + 3;
        }
        return out;
    }

    private static Fact fact(String name, String value, String unit, Optional<String> then, List<Evidence> evidence) {
        return new Fact(
                Kind.VITAL,
                name + " " + value + then.map(words -> " " + words).orElse(""),
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                then.isPresent() ? Fact.Time.PAST : Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Measurement(name, value, Optional.of(unit).filter(known -> !known.isEmpty())),
                evidence);
    }
}
