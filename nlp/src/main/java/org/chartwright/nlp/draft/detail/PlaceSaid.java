package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's words in, the place of the body they name out: "it is , like , lower . in my lower abdomen" is "in the
 * lower abdomen".
 *
 * @param words as a note writes them, with their preposition
 * @param clauses where they were said
 */
record PlaceSaid(String words, List<Clause> clauses) {

    private static final String SIDES =
            "left|right|inside|outside|inner|outer|front|back|top|bottom|middle|centre|center|upper|lower|side|sides";
    private static final String JOINED =
            "in|on|at|over|around|behind|across|below|above|under|underneath|near|beside|between|beneath|inside|towards?|down|up|along|through|throughout|into|to";
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:it is|it was|they are|that is|it hurts|i feel it|i feel that|i have it|i notice it|it goes|it"
                    + " goes|mostly|mainly|usually|more|all|only|right|more|located|tends to"
                    + " be|and|or|over|out|just|whole|i have|i had|a|an|the|pain|pains|sharp|a bit|the pain is|my pain"
                    + " is|hurting|especially|also|up|it starts|it started|it is"
                    + " painful|sitting|focused|localized|primarily|somewhere|definitely) )+(?=(?:"
                    + JOINED + "|all over|both|one side)\\b)");
    private static final Pattern PLACE = Pattern.compile("^(?:right )?((?:(?:down|up|over|out) )?(?:" + JOINED
            + ")) (?:(?:like|right|only) )?(the|my|both|one|either|each)((?: [a-z-]+){1,10})$");
    private static final Pattern SIDE = Pattern.compile(
            "^(?:(?:it is|it was|that is|i have it|mainly|mostly|only|on|in|at|towards|to|both|and|is) )*(the |my"
                    + " |that |one )?((?:(?:"
                    + SIDES
                    + ") ?(?:hand |lower |upper |and )?){1,3})(?: side| one| part| corner)?((?: of| in) (?:my|the)"
                    + " (?:[a-z]+ ?){1,4})?(?: only| mostly| mainly)?$");
    private static final Pattern OWN = Pattern.compile(
            "^(?:(?:it is|it was|that is|they are|mainly|mostly|only|pretty|in|on) )*(?:(?:my|the) )((?:[a-z-]+"
                    + " ){0,3}[a-z-]+)((?: and|,)? (?:my |the )(?:[a-z-]+ ){0,2}[a-z-]+)*$");
    private static final Pattern ALL_OVER = Pattern.compile(
            "\\ball over(?: (?:the place|my (?:whole )?(?:body|head|back|[a-z]+)))?|\\beverywhere\\b|\\bwhole body\\b");
    private static final Pattern END = Pattern.compile(
            " (?:where|which|that|because|but|when|if|so|and (?:it|then|i|my|sometimes|a|is)|is where|it|i|is"
                    + " (?:where|the|painful|sore)|are|hurts?|was|has|have|since|for (?:the|about)|area"
                    + " is|mostly|only|mainly|sometimes|you|painful|here|there|then|or|hurting|as well|would|kind)\\b.*$");
    private static final Pattern UNCLEAR = Pattern.compile("\\b(?:here|there|this|that|it|not|no|never|where|one"
            + " of|day|time|week|night|morning|house|work|hospital)\\b");
    private static final Pattern PART = Pattern.compile(
            "\\b(?:abdomen|belly|tummy|stomach|chest|head|forehead|temples?|face|cheeks?|jaw|neck|throat|back|spine|shoulders?|arms?|forearms?|elbows?|wrists?|hands?|fingers?|thumbs?|palms?|legs?|thighs?|knees?|kneecaps?|calf|calves|shins?|ankles?|foot|feet|heels?|toes?|soles?|hips?|groin|buttocks?|ribs?|sides?|eyes?|eyelids?|ears?|nose|mouth|lips?|tongue|teeth|tooth|gums?|breasts?|nipples?|skin|scalp|body|navel|button|bones?|breastbone|pelvis|testicles?|vagina|anus|bottom|joints?|knuckles?|heart|sinuses|waist|flanks?|armpits?|limbs?|arches|arch|achilles|hamstring|quad|muscles?|nails?)\\b");

    /** Where no part of the body is named. */
    static final String ALL = "all over";

    private PlaceSaid(String words, Clause clause) {
        this(words, List.of(clause));
    }

    /** @param ofSide whether the question asks only for a side or one of two places */
    static Optional<PlaceSaid> in(Reply reply, boolean ofSide) {
        PlaceSaid best = null;
        for (Clause clause : reply.clauses().stream().limit(4).toList()) {
            var here = in(clause);
            if (here.isPresent()) {
                boolean fuller = best == null
                        || PART.matcher(here.get().words()).find()
                                && !PART.matcher(best.words().replaceAll("\\bsides?\\b", ""))
                                        .find();
                boolean more =
                        best != null && clause.text().matches("(?:mostly|mainly|more|especially|particularly) .*");
                if (best != null && more && !best.words().contains(" ,")) {
                    best = new PlaceSaid(
                            best.words() + " , mostly " + here.get().words(),
                            List.of(best.clauses().getFirst(), clause));
                    continue;
                }
                if (best != null && best.words().equals(ALL) && fuller) {
                    best = new PlaceSaid(
                            ALL + " , mainly " + here.get().words(),
                            List.of(best.clauses().getFirst(), clause));
                } else if (fuller) {
                    best = here.get();
                }
            }
        }
        return Optional.ofNullable(best)
                .filter(found -> ofSide || !found.words().matches("(?:on|at) the (?:back|top|bottom|front)"));
    }

    private static Optional<PlaceSaid> in(Clause clause) {
        String plain = Reply.parted(clause.text())
                .replaceAll("\\b(?:right )?here (?=(?:in|on|at|around|behind) )", "")
                .replaceAll("\\b(?:right|up|down|over) (?:over )?here\\b|\\bthis area\\b|\\bmore\\b", " ")
                .replaceAll("\\b(\\w+ the|the|\\w+ my|my|in|on) (?:, )?\\1\\b", "$1")
                .replaceAll("(?<=my|the) ,", "")
                .replaceAll(" +", " ")
                .strip();
        if (plain.startsWith("no ") || plain.startsWith("not ")) {
            return Optional.empty();
        }
        var places = new ArrayList<String>();
        for (String part : plain.split(" , ")) {
            of(part.strip().replaceFirst("^(?:so|and|or|but) ", ""))
                    .filter(found -> !places.contains(found))
                    .ifPresent(places::add);
        }
        if (places.size() > 1) {
            places.remove("on one side");
        }
        if (places.size() > 1 && places.stream().skip(1).allMatch(found -> found.startsWith("in the "))) {
            places.replaceAll(found -> places.indexOf(found) == 0 ? found : found.replaceFirst("^in ", ""));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new PlaceSaid(String.join(", ", places), clause));
    }

    /** "the left one", asked which eye: in the left eye. */
    PlaceSaid asked(String asked) {
        var part = Pattern.compile(
                        "\\b(?:which|what) (leg|arm|eye|ear|hand|foot|knee|shoulder|hip|breast|ankle|wrist)\\b")
                .matcher(asked);
        boolean side = words.matches("on the (?:left|right) side(?: ,.*)?");
        return side && part.find()
                ? new PlaceSaid(words.replaceFirst("on the (left|right) side", "in the $1 " + part.group(1)), clauses)
                : this;
    }

    /** "to my neck": where it goes. */
    static Optional<String> towards(String plain) {
        var goes = Pattern.compile(
                        "\\b(?:to|into|down|up|towards?|through|around|across|in) ((?:both |the |my )[a-z ]+)$")
                .matcher(END.matcher(plain).replaceFirst(""));
        if (!goes.find()
                || !PART.matcher(goes.group(1)).find()
                || UNCLEAR.matcher(goes.group(1)).find()) {
            return Optional.empty();
        }
        return Optional.of("to " + own(goes.group(1)).replaceFirst(" sometimes$", ""));
    }

    private static Optional<String> of(String part) {
        if (ALL_OVER.matcher(part).find()) {
            var where = Pattern.compile("all over my (?:whole )?([a-z]+)").matcher(part);
            return Optional.of(
                    where.find() && PART.matcher(where.group(1)).matches() ? "all over the " + where.group(1) : ALL);
        }
        String text = END.matcher(LEAD.matcher(part + " ").replaceFirst("").strip())
                .replaceFirst("")
                .replaceFirst(
                        "^(?:(?:it is|it was|that is|they are|this is) )*(?:(?:mainly|mostly|only|pretty) )*", "");
        var side = SIDE.matcher(text);
        if (side.matches()) {
            String named = side.group(2).strip();
            boolean leftOrRight = named.matches(
                    "left|right|left and right|right and left|one|upper|lower|inner|outer|left hand|right hand");
            boolean one = "one ".equals(side.group(1));
            String whole = (one ? "one " : "the ") + named + (leftOrRight ? " side" : "");
            String inside = named.matches("front|back") ? "at " : named.matches("middle|centre|center") ? "in " : "on ";
            return Optional.of(
                    inside + whole.replace("hand side", "side") + (side.group(3) == null ? "" : own(side.group(3))));
        }
        if (text.matches("(?:in |on )?one side(?: only)?|(?:on )?both sides")) {
            return Optional.of(text.contains("both") ? "on both sides" : "on one side");
        }
        var place = PLACE.matcher(text);
        if (place.matches()
                && PART.matcher(text).find()
                && !UNCLEAR.matcher(text).find()) {
            return Optional.of(own(text));
        }
        var own = OWN.matcher(text);
        if (own.matches() && PART.matcher(text).find() && !UNCLEAR.matcher(text).find()) {
            return Optional.of("in "
                    + own(text.replaceFirst(
                            "^(?:(?:it is|it was|that is|they are|mainly|mostly|only|pretty|in|on) )*", "")));
        }
        return Optional.empty();
    }

    private static String own(String words) {
        return words.replaceAll("\\bmy\\b", "the")
                .replaceAll("\\b(the \\w+) and the\\b", "$1 and")
                .replaceAll("\\btummy\\b", "abdomen")
                .replaceAll("\\bbelly\\b(?! button)", "abdomen")
                .replaceFirst("^on the on the", "on the");
    }
}
