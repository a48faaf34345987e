package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** A drug in a clinician's statement in, what is done with it out. */
final class ByClinician {

    private static final Pattern YOU_TAKE = Pattern.compile(
            "\\b(?:you are|you have been|are you|been|have you) (?:still |currently |also )?(?:on|taking|using)\\b|(?<!\\b(?:have|let|get|like|make) )\\byou (?:take|took|use|tried)\\b"
                    // what others began is taken, and so is what "we" began before
                    + "|\\b(?:dr\\.? [a-z]+|they|he|she|(?:your )?(?:doctor|pcp|[a-z]+ologist)) (?:has |have |had |just )?(?:put|started|placed) you on\\b"
                    + "|\\byour (?:current |regular |usual |home |daily |other |list of )*(?:medications?|medicines?|meds|prescriptions?|drugs) (?:list )?(?:includes?|(?:are|is)(?! (?:not|for)\\b)|consists? of)\\b"
                    + "|\\b(?:i|we) (?:(?:have|had) (?:put|started|placed|kept|had) you on|have been giving you|have you on)\\b|\\bsince (?:i|we) (?:put|started) you on\\b"
                    // a dictated note
                    + "|\\b(?:he|she|the patient|patient) (?:is|has been) (?:still |currently |also )?(?:on|taking|using)\\b|\\b(?:he|she|the patient|patient) (?:also |currently |still )?(?:takes|uses)\\b");
    /** "any of the pills that you are taking": said of what is named, and no statement of its own. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(?:pills?|drugs?|meds|medicines?|medications?|nsaids|nonsteroidals|ones|those|drops|supplements) (?:that|which)|whatever) $");
    /** "you were on it then": nobody says so of what is still taken. */
    private static final Pattern WERE = Pattern.compile("\\byou were (?:still |also )?(?:on|taking|using)\\b");

    private static final Pattern TOOK = Pattern.compile("\\byou (?:took|tried)$");

    private static final Pattern TOOK_OFF = Pattern.compile("\\b(?:took|taken|pulled|got|weaned) you (?:back )?off\\b");
    private static final Pattern TOOK_OFF_IT = Pattern.compile("\\boff(?: of)?(?: it| that| them)?(?: |$)(?!the|your)");
    /** "off your aspirin for a week before the surgery" is not for good. */
    private static final Pattern OFF = Pattern.compile("\\b(?:get|take) you off (?:of )?(?:the |your |that )?$");

    private static final Pattern FOR_A_WHILE =
            Pattern.compile("\\bfor (?:about |at least |the next )?(?:a|\\d+|a few|a couple of) (?:days?|weeks?)\\b");
    /** What is to be given up; "switched from" is long done. */
    private static final Pattern IN_PLACE_OF =
            Pattern.compile("\\b(?:(?:switch|change)\\b.*\\bfrom|(?:instead|in place) of(?: the| your)?)\\s*$");

    /** "swap the nexium out for pepcid" */
    private static final Pattern SWAPPED = Pattern.compile(
            "\\bswap(?:ping)? (?:out )?(?:(?:the|your|that|his|her) )?[a-z-]+ (?:out )?(?:for|with|to)(?: (?:the|some|an?))?\\s*$");

    private static final Pattern FROM_TO =
            Pattern.compile("\\bfrom (\\d+(?:\\.\\d+)?)(?: [a-z]+)? to (\\d+(?:\\.\\d+)?)\\b");

    /** "lovenox stop and eliquis" */
    private static final Pattern STOP_BEHIND =
            Pattern.compile("^(?: [\\d./%]+| mg| daily| twice| a| day)*(?: ,)? stops? (?:and|,)(?= |$)");

    private static final Pattern INSTEAD = Pattern.compile("\\b(?:use|go with|do)(?: (?:the|your|some|an?))?\\s*$");

    /** What may stand between two drugs of one list. */
    private static final Pattern LISTED = Pattern.compile(
            "(?: ?(?:and|or|nor|,|plus|to|from|the|your|that|an?|some|any|also|then|with|both|either|as well as|as well|[\\d./%]+|mg|mcg|grams?|units?|tablets?|pills?|puffs?|xl|er|xr|cr|sr|ointment|cream|gel|patch|drops|inhaler|gum|spray|shot|injection|lozenges?|lotion|shampoo|nebulizer|succinate|daily|nightly|weekly|b\\.i\\.d\\.|t\\.i\\.d\\.|once|twice|times|per|day|days|week|weeks|at|night|bedtime|every|in|the|hours|with (?:food|meals|breakfast|dinner|supper|each meal|water)|before (?:breakfast|bed|meals)|morning|evening|today|tonight|tomorrow|as needed|for (?:the |your |his |her |\\d+ )?[a-z]+(?: [a-z]+)?(?= and| ,| or))(?= |$))*\\s*");

    /** "how many times have you been on prednisone this year" */
    private static final Pattern EVER = Pattern.compile(
            "\\b(?:how many times|how often|(?:have|had) you ever)\\b.*\\b(?:been on|taken|used|had)(?: the)?$");

    /** What is held only before something that has no day yet is not on hold: "comes off 3 days before". */
    private static final Pattern LATER =
            Pattern.compile("\\b(?:days?|weeks?|hours?) (?:before|prior|ahead)(?=$| ,| and\\b)");

    /** "i do not want you taking the vyvanse tomorrow or the next day" */
    private static final Pattern NOT_FOR_GOOD = Pattern.compile(
            "^(?: [\\d./%]+| mg| daily| completely| altogether)*(?: ,)? (?:(?:just )?for (?:about |at least |the next |only )*(?:a|\\d+|a few|a couple of|few|couple of) (?:days?|weeks?|doses?)\\b|until\\b|till\\b"
                    + "|tomorrow (?:or|and)\\b|(?:on )?the (?:day|morning|night) (?:of|before)\\b|while you are (?:sick|on the|taking the|vomiting)\\b|(?:\\d+|a few|a couple of) (?:days?|weeks?) (?:before|prior to|ahead of) [a-z]+)");
    /** "take the metoprolol the morning of": what is taken goes on. */
    private static final Pattern DAY_OF = Pattern.compile(
            "^(?: (?:as usual|with a sip of water|,))*(?: (?:on|in))? the (?:morning|day|night|evening) (?:of|before)\\b");

    private static final Pattern STARTS = Pattern.compile("\\b(?:start|starting|begin|beginning)\\b");
    /** "leave the meloxicam off" */
    private static final Pattern LEAVE =
            Pattern.compile("\\b(?:leave|leaving|keep|keeping|stay)(?: (?:the|your|that|him|her|you))*$");

    /** Nothing before the drug but what leads to it, and a course to come: "so cephalexin 4 times a day for 7 days". */
    private static final Pattern LEADS = Pattern.compile(
            "(?:(?:so|and|then|okay|ok|now|well|first|next|also|the plan (?:is|will be|would be)|for (?:the|your) [a-z]+(?: [a-z]+)?|,) ?)*");

    private static final Pattern COURSE = Pattern.compile(
            "\\bfor (?:the next |about )?(?:a|\\d+)(?: to \\d+)? (?:more )?(?:days?|weeks?)(?! (?:now|already|ago))\\b");
    /** "azithromycin 500 today and 250 for 4 days" */
    private static final Pattern FROM_TODAY = Pattern.compile("\\d (?:mg )?(?:today|tonight|tomorrow)\\b");

    private static final Pattern OFF_OR_OUT = Pattern.compile("^ (?:off|out)\\b(?! (?:of|to)\\b)");

    private ByClinician() {}

    /** @param next index of the next drug in the clause, or its end */
    static Action action(Mention mention, int previous, int next, List<Clause> clauses, List<Mention> mentions) {
        var action = said(mention, previous, next, clauses, mentions);
        String behind = " " + text(mention.clause().tokens(), mention.to(), next);
        boolean starts = STARTS.matcher(text(mention.clause().tokens(), previous, mention.from()))
                .find();
        if (action == Action.START && !starts && DAY_OF.matcher(behind).find()) {
            return Action.UNCLEAR;
        }
        var meant = action == Action.STOP && NOT_FOR_GOOD.matcher(behind).find() ? Action.HOLD : action;
        return meant == Action.HOLD && LATER.matcher(mention.clause().text()).find() ? Action.UNCLEAR : meant;
    }

    private static Action said(Mention mention, int previous, int next, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = mention.clause();
        boolean denied = mention.assertion().polarity() == Polarity.ABSENT;
        String before = text(clause.tokens(), 0, mention.from());
        String behind = text(clause.tokens(), mention.to(), clause.tokens().size());
        if (IN_PLACE_OF.matcher(before).find()) {
            return Action.STOP;
        }
        if (OFF.matcher(before + " ").find() && FOR_A_WHILE.matcher(behind).find()) {
            return Action.HOLD;
        }
        if (LEAVE.matcher(before).find() && OFF_OR_OUT.matcher(" " + behind).find()) {
            return Action.NOT_TAKING;
        }
        if (Retracted.in(before, " " + behind)) {
            return Action.UNCLEAR;
        }
        var verb = governing(clause, mention, previous);
        boolean own = verb.filter(other ->
                        other.at() >= text(clause.tokens(), 0, previous).length())
                .isPresent();
        var said = own ? Optional.<Action>empty() : VerbBehind.of(mention, next, mentions);
        if (said.isPresent()) {
            return said.get();
        }
        int taken = taken(
                before,
                verb.filter(other -> other.action() == Action.STOP || other.action() == Action.HOLD)
                        .isPresent());
        if (taken < 0 && verb.isEmpty() && WERE.matcher(before).find()) {
            return Action.UNCLEAR;
        }
        if (EVER.matcher(before).find()) {
            return Action.UNCLEAR;
        }
        if (taken >= 0 && verb.map(PlannedVerb::at).orElse(-1) < taken) {
            return TOOK.matcher(before.substring(0, taken)).find()
                    ? Action.UNCLEAR
                    : denied || takenOff(clause, behind, clauses) ? Action.NOT_TAKING : Action.TAKING;
        }
        String told = text(clause.tokens(), mention.from(), next);
        if (verb.isEmpty()
                && !denied
                && LEADS.matcher(before).matches()
                && COURSE.matcher(told).find()
                && (Doses.frequency(clause.tokens(), mention.to(), next).isPresent()
                        || FROM_TODAY.matcher(told).find())) {
            return Action.START;
        }
        return planned(verb, told, text(clause.tokens(), previous == 0 ? 0 : mention.from(), next), denied);
    }

    /** The verb that reaches the drug: past another drug it goes on only through a list. */
    private static Optional<PlannedVerb> governing(Clause clause, Mention mention, int previous) {
        String before = text(clause.tokens(), 0, mention.from());
        if (previous == 0) {
            return PlannedVerb.before(before);
        }
        int from = text(clause.tokens(), 0, previous).length();
        String since = before.substring(from);
        var ofPrevious = STOP_BEHIND.matcher(since);
        int skipped = ofPrevious.find() ? ofPrevious.end() : 0;
        var near = PlannedVerb.before(since.substring(skipped));
        if (near.isPresent()) {
            return near.map(verb -> new PlannedVerb(verb.action(), from + skipped + verb.at(), verb.forbidden()));
        }
        var far = PlannedVerb.before(before.substring(0, from));
        boolean withdrawn = far.map(PlannedVerb::action)
                .filter(action -> action == Action.STOP || action == Action.HOLD)
                .isPresent();
        if (withdrawn && INSTEAD.matcher(since).find()) {
            return Optional.of(new PlannedVerb(Action.START, from, false));
        }
        if (SWAPPED.matcher(before).find()) {
            return Optional.of(new PlannedVerb(Action.START, from, false));
        }
        // "stop the zofran compazine 10 mg": nobody stops at a dose
        boolean anew = withdrawn
                && since.isBlank()
                && mention.to() < clause.tokens().size()
                && clause.tokens().get(mention.to()).isNumber();
        if (anew) {
            return Optional.of(new PlannedVerb(Action.START, from, false));
        }
        return skipped == 0 && LISTED.matcher(since).matches() ? far : Optional.empty();
    }

    /** @param own from the drug to the next one; {@code around} also what stands before the first one */
    private static Action planned(Optional<PlannedVerb> verb, String own, String around, boolean denied) {
        if (PlannedVerb.REFILL.matcher(own).find()) {
            return Action.REFILL;
        }
        var action = verb.map(PlannedVerb::action).orElse(Action.UNCLEAR);
        if (verb.isPresent() && action == Action.UNCLEAR) {
            return action;
        }
        if (action == Action.STOP || denied) {
            boolean forbidden = verb.map(PlannedVerb::forbidden).orElse(false)
                    || own.matches("[a-z-]+(?: (?!if|when)[a-z-]+)? (?:is|are) (?:fine|okay|safe)\\b.*");
            return action == Action.STOP && !forbidden || action == Action.START && forbidden
                    ? Action.STOP
                    : action == Action.STOP ? Action.CONTINUE : Action.UNCLEAR;
        }
        var range = FROM_TO.matcher(around);
        if (range.find() && !range.group(1).equals(range.group(2))) {
            return Double.parseDouble(range.group(2)) > Double.parseDouble(range.group(1))
                    ? Action.INCREASE
                    : Action.DECREASE;
        }
        return action;
    }

    /** Where it was said last that the patient takes something; less than 0 where it was not. */
    private static int taken(String text, boolean withdrawn) {
        var matcher = YOU_TAKE.matcher(text);
        int end = -1;
        while (matcher.find()) {
            boolean relative = withdrawn
                    && matcher.group().startsWith("you ")
                    && RELATIVE.matcher(text.substring(0, matcher.start())).find();
            end = relative ? end : matcher.end();
        }
        return end;
    }

    /** "they put you on it but then took you off of it". */
    private static boolean takenOff(Clause clause, String behind, List<Clause> clauses) {
        return TOOK_OFF.matcher(behind).find()
                || clauses.stream()
                        .skip(clause.number() + 1L)
                        .limit(1)
                        .filter(next -> next.utterance() == clause.utterance())
                        .anyMatch(next -> TOOK_OFF.matcher(next.text()).find()
                                && TOOK_OFF_IT.matcher(next.text()).find());
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
