package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A clause of the opening and its terms in, the complaints it names out, in the words of a note: "my chest has been
 * feeling really tight" is "chest tightness".
 */
final class OpeningWords {

    /** @param words the complaint; @param from where it begins, @param to where it ends in the cleaned clause */
    record Named(String words, int from, int to) {

        Named withoutSide() {
            return new Named(words.replaceAll("\\b(?:left|right)(?:-sided)? ", ""), from, to);
        }

        boolean overlaps(Named other) {
            return from < other.to && other.from < to;
        }
    }

    /** Before what the patient only fears to have. */
    static final String FEARED = "possible ";

    private static final String SITE = ComplaintSite.SITE;
    private static final Pattern FILLERS = Pattern.compile(
            "\\b(?:a little bit of|a little bit|a bit of|a bit|a little|a lot of|lots of|some (?:sort|kind) of|sort"
                    + " of|kind of|type of|you know|i would say|i"
                    + " suppose|just|really|like|kinda|quite|pretty|very|actually|basically|literally|yeah|yes|well|oh|hi|hello|hey|so|also|super|extremely|slightly|obviously|some|this|these|bad|terrible|horrible|awful|crazy|annoying|been"
                    + " having|weird|strange|constant|now|suddenly)\\b(?: ,)?");
    /** "i have got , dry skin in my , elbows". */
    private static final Pattern HESITATES =
            Pattern.compile("(?<=\\b(?:got|my|the|a|an|feel|feeling|been|in|on|at|of|have|having|getting|noticed)) , ");

    private static final Pattern NOT_NOW =
            Pattern.compile("\\b(?:used to|at first|in the past|years ago|last year|before$|before (?:but|and)|as a"
                    + " (?:kid|child|teenager)|(?:gone|went|go) away|(?:is|has|have|are) gone(?! [a-z])|better now|was going to|were going to|thought i (?:was|had|might)|cleared"
                    + " up|settled|no longer|never|if|when i was)\\b");
    private static final Pattern NO = Pattern.compile("\\b(?:not|no|without|never)\\b");

    private static final Pattern PLACE = Pattern.compile("^((?:(?: ,)?(?: and| or)?"
            + " (?:numbness|tingling|swelling|stiffness|weakness|burning|pain|itching|redness|aching))*) ("
            + OpeningForms.IN
            + ") (?:right |one of |all |just )?(?:the |my |both |both my )?(?:((?:upper |lower |left |right"
            + " |outer |inner |left-hand |right-hand )+)(?:hand )?(?:side|corner|part|area|half|bit) of (?:the"
            + " |my ))?((?:base|end|tip|top|back|front|inside|outside|bottom|arch|ball|side) of (?:the"
            + " |my ))?(" + SITE
            + ")\\b");
    private static final Pattern BEFORE = Pattern.compile("\\b(" + SITE + ") $");
    private static final Pattern ADJECTIVES_BEFORE =
            Pattern.compile("((?:" + OpeningForms.ADJECTIVE + "(?: ,)?(?: and)? )+)$");
    private static final Pattern UNPAIRED = Pattern.compile(
            "(?:.*"
                    + " )?(?:abdomen|belly|tummy|stomach|chest|head|face|neck|back|throat|jaw|mouth|tongue|forehead|scalp|nose)");
    private static final Set<String> SIDED = Set.of("abdominal pain", "headache", "chest pain");
    private static final Pattern PART_BEFORE = Pattern.compile("\\b(lower|upper) $");
    private static final Pattern ON_SIDE =
            Pattern.compile("^(?: ,)?(?: (?:mostly|mainly))? (?:on|down) the (left|right)(?:-hand| hand)? side\\b");
    private static final Set<String> SITED = Set.of(
            "pain",
            "swelling",
            "numbness",
            "tingling",
            "redness",
            "itching",
            "stiffness",
            "weakness",
            "bruising",
            "bleeding",
            "rash",
            "skin lesion",
            "muscle cramps",
            "drainage",
            "loss of feeling");
    /** Words of a state, which say little without what is in it. */
    private static final Set<String> STATES_ALONE =
            Set.of("sore", "swollen", "stiff", "numb", "weak", "itchy", "itch", "red", "bruised", "aching", "achy");

    private static final Pattern FEARS =
            Pattern.compile("\\b(?:might|may|could|think|thinking|wonder|wondering|suspect|feel)\\b(?:"
                    + " [a-z]+){0,5}? (?:have|having|got|be|is|about|with)(?: an?| another| my)? $");
    private static final Pattern OF_KIN = Pattern.compile("\\b" + WhoseComplaint.KIN + "\\b");
    private static final Set<String> MOODS = Set.of("anxious mood", "confusion", "stress", "irritability", "sweating");

    private OpeningWords() {}

    /** In the order they are said. */
    static List<Named> in(Clause clause, Reading reading) {
        boolean spokenFor = WhoseComplaint.spokenFor(clause, reading.clauses());
        String text = cleaned(clause, reading.clauses());
        if (NOT_NOW.matcher(clause.text()).find() || Retracted.denied(clause, reading.clauses())) {
            return List.of();
        }
        var named = new ArrayList<Named>();
        for (OpeningForms.Form form : OpeningForms.ALL) {
            form.pattern().matcher(text).results().forEach(found -> {
                String before = text.substring(0, found.start());
                boolean denied = NO.matcher(before.substring(before.lastIndexOf(" but ") + 1))
                        .find();
                String words = denied ? "" : form.words().apply(found);
                if (words != null && !words.isEmpty()) {
                    add(new Named(words, found.start(), found.end()), named);
                }
            });
        }
        for (Mention mention : reading.in(clause)) {
            if (feared(mention, text)) {
                int at = text.indexOf(mention.words());
                add(new Named(FEARED + mention.words(), at, at + mention.words().length()), named);
            }
            if (counts(mention)) {
                int at = text.indexOf(mention.words());
                if (at >= 0) {
                    add(of(mention, text, at), named);
                }
            }
        }
        return named.stream()
                .filter(one -> spokenFor || !WhoseComplaint.anothers(text.substring(0, one.to())))
                .map(one -> ComplaintSide.corrected(clause) ? one.withoutSide() : one)
                .sorted(Comparator.comparingInt(Named::from))
                .toList();
    }

    private static void add(Named one, List<Named> named) {
        if (!one.words().isEmpty() && named.stream().noneMatch(one::overlaps)) {
            named.add(one);
        }
    }

    /** A clinician who says what is known speaks of "you", who speaks for the patient of "her". */
    static String cleaned(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        if (clause.byClinician()) {
            text = text.replaceAll("\\byou are\\b", "i am")
                    .replaceAll("\\byou\\b", "i")
                    .replaceAll("\\byour\\b", "my");
        }
        if (WhoseComplaint.spokenFor(clause, clauses)) {
            text = text.replaceAll("\\b(?:he|she) is\\b", "i am")
                    .replaceAll("\\b(?:he|she) has\\b", "i have")
                    .replaceAll("\\b(?:his|her)\\b", "my");
        }
        String plain =
                FILLERS.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return HESITATES.matcher(plain).replaceAll(" ");
    }

    /** "i think i might have a bladder infection" of a patient. */
    private static boolean feared(Mention mention, String text) {
        int at = text.indexOf(mention.words());
        return mention.term().kind() == Kind.CONDITION
                && !mention.clause().byClinician()
                && mention.assertion().certainty() == Certainty.POSSIBLE
                && mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && at >= 0
                && !OF_KIN.matcher(text).find()
                && FEARS.matcher(text.substring(0, at)).find();
    }

    private static boolean counts(Mention mention) {
        var claim = mention.assertion();
        return mention.term().kind() == Kind.SYMPTOM
                && claim.polarity() == Polarity.PRESENT
                && claim.about() == About.PATIENT
                && (mention.answered() || mention.clause().byClinician());
    }

    private static Named of(Mention mention, String text, int at) {
        String name = mention.term().preferred();
        int end = at + mention.words().length();
        if (SIDED.contains(name)) {
            var part = PART_BEFORE.matcher(text.substring(0, at));
            var side = ON_SIDE.matcher(text.substring(end));
            boolean sided = side.find();
            String which = part.find() ? part.group(1) + " " : sided ? side.group(1) + "-sided " : "";
            return new Named(which + name, at, end + (sided ? side.end() : 0));
        }
        if (!SITED.contains(name)) {
            return new Named(name, at, end);
        }
        var of = ADJECTIVES_BEFORE.matcher(text.substring(0, at));
        if ((name.equals("rash") || name.equals("skin lesion")) && of.find()) {
            name = OpeningForms.listed(of.group(1)) + " " + name;
            at = of.start();
        }
        var place = PLACE.matcher(text.substring(end).replaceFirst("^ all over", " over"));
        var before = BEFORE.matcher(text.substring(0, at));
        if (before.find()) {
            String site = before.group(1);
            return new Named(
                    name.equals("pain") ? ComplaintSite.pain(site) : ComplaintSite.named(site) + " " + name,
                    before.start(),
                    end);
        }
        if (STATES_ALONE.contains(mention.words())) {
            return new Named("", at, end);
        }
        if (!place.find()) {
            return new Named(name, at, end);
        }
        var names = new ArrayList<String>(List.of(name));
        for (String other : place.group(1).split("(?: ,)?(?: and| or)? ")) {
            if (!other.isBlank()) {
                names.add(other);
            }
        }
        String in = place.group(2).replace("round", "around").replace("aaround", "around");
        String which = place.group(3) == null ? "" : place.group(3).replace("-hand", "");
        String aspect = place.group(4) == null ? "" : place.group(4).replace(" my ", " the ");
        String site = which + place.group(5);
        boolean pain = names.equals(List.of("pain"))
                && aspect.isEmpty()
                && Set.of("in", "on", "at", "of").contains(in);
        boolean half = which.strip().matches("left|right")
                && UNPAIRED.matcher(place.group(5)).matches();
        String words = pain
                ? half ? which.strip() + "-sided " + ComplaintSite.pain(place.group(5)) : ComplaintSite.pain(site)
                : listed(names) + " " + in + " the " + aspect
                        + (half ? which + "side of the " + place.group(5) : ComplaintSite.named(site));
        return new Named(words, at, end + place.end());
    }

    /** "a", "a and b", "a, b and c". */
    static String listed(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        boolean apart = items.stream().anyMatch(item -> item.contains(" and ") || item.contains(","));
        return String.join(", ", items.subList(0, items.size() - 1)) + (apart ? ", and " : " and ") + items.getLast();
    }

    /** What is a complaint only where there is no other. */
    static boolean weak(String words) {
        return MOODS.contains(words)
                || Set.of("feeling hot", "feeling unwell", "feeling ill", "feeling poorly", "feeling run down")
                        .contains(words);
    }
}
