package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Answer.Sense;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/** A question of smoking, drinking or drugs with its answer in, the line of the social history out. */
final class Habits {

    private static final String ABOUT = "(?:(?:about|around|maybe|probably|roughly|perhaps) )*";
    private static final String SOME =
            "(?:up to )?(?:an?|one|half an?|\\d+(?:\\.\\d+)?(?:(?: to| or|-| -) \\d+)?|(?:a )?couple(?: of)?|a few|some)";
    private static final String TIMES =
            "(?:(?:once|twice|once or twice|\\d+(?: (?:to|or) \\d+)? (?:times?|days|nights)|an? (?:couple of|few)"
                    + " times) (?:an?|per|each|every) (?:day|week|month|year|fortnight)|every \\d+(?: (?:to|or) \\d+)? (?:days|weeks|months)|every (?:other |single"
                    + " )?(?:day|night|evening|weekend|week|month)|(?:on|at|over) (?:the )?weekends?|(?:an?|per|each)"
                    + " (?:day|week|night|month|weekend|evening)|nightly|daily|weekly|on (?:special |an"
                    + " )?occasions?|socially|with (?:dinner|meals)|here and there|now and (?:then|again)|once in a while|from time to time|(?:very )?rarely)";
    private static final Pattern OFTEN = Pattern.compile("\\b" + TIMES + "\\b");
    private static final Pattern NOW_AND_THEN = Pattern.compile("\\b(?:(?:very )?occasionally|sometimes)\\b");
    private static final Pattern DRINKS = Pattern.compile("\\b" + ABOUT + "(" + SOME
            + " (?:(?:small|large|big|red|white|little|nice) )?(?:glass(?:es)?|pints?|bottles?|cans?|units?|drinks?|beers?|lagers?|ciders?|cocktails?|shots?|wines?|whiske?ys?|whiskies|gins?|sherry|measures?|tins?)(?:"
            + " or (?:2|two))?(?: ?of (?:(?:red |white"
            + " )?wine|beer|lager|cider|whiske?y|vodka|gin|rum|spirits|prosecco|port|sherry|stout|ale))?)\\b");
    /** Whoever is asked of these may smoke another thing. */
    private static final Pattern CIGARETTES = Pattern.compile("\\bcigarettes?\\b");

    private static final Pattern SMOKED =
            Pattern.compile("\\b(?:cigars?|cigarillos?|cigarettes?|pipes?|roll[- ]?ups?)\\b");
    private static final Pattern SELDOM = Pattern.compile(
            "\\b(?:occasionally|occasional|odd|(?:very )?rarely|socially|now and (?:then|again)|once in a while|from time to time|sometimes)\\b");
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:used to|quit|gave (?:it )?up|given (?:it )?up|stopped|not anymore|not any more|no longer)\\b");
    private static final Pattern INTENDED = Pattern.compile(
            "\\b(?:want|try|trying|tried|going|like|hope|hoping|need|would|should|never|not) (?:to )?(?:quit|stop|stopped|give|gave)\\b");
    private static final Pattern NEVER = Pattern.compile(
            "\\bnever (?:smoked|really smoked)\\b|\\bnever (?:did|have|had)(?: either| any| it| any of (?:that|it|them))?(?= ;|$)|^(?:no ;? ?)?never(?: ever| in my life| at all)*$");
    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never|no|used to|stopped|quit)\\b");
    /** Who denies that may drink all the same. */
    private static final Pattern ABUSE =
            Pattern.compile("\\b(?:abus|misus|addict|dependen|alcoholi[cs]|problems? with|withdrawal)");

    private static final Pattern TEETOTAL = Pattern.compile(
            "\\b(?:do not drink(?= (?:alcohol|at all|any|anything|either|;|no|i)\\b| ;|$)|never (?:touch|drink)(?= (?:alcohol|it|the stuff|a drop|;)| ;|$)|no alcohol|teetotal|non[- ]?drinker)(?! (?:but|except))");
    /** Whoever says so has not given up, or not for good. */
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:again|still|back (?:to|on)|now (?:it is|i smoke|i am (?:down|at|smoking)|down)|down to|cut (?:back|down)|restarted|relapsed|took it up|the odd|now and then|once in a while|sometimes|occasional(?:ly)?|but (?!(?:that|it) (?:was|is|has)|i (?:quit|stopped|gave|do not|am not)|not )|except|apart from|other than)\\b");

    private static final Pattern A_DRINK = Pattern.compile(
            "\\b(?:but|except|only|sometimes|maybe|a drink|weekends?|beers?|wines?|lagers?|ciders?|whiske?ys?|whiskies|vodkas?|gins?|rum|cocktails?|during the week|socially)\\b");
    private static final Pattern MUCH = Pattern.compile("\\b(?:much|often|lot|regularly|heavily|heavy|excess\\w*)\\b");
    private static final Pattern BUT = Pattern.compile(
            "\\b(?:but|except|used to|only|sometimes|occasionally|rarely|apart from|other than|quit|stopped|ago)\\b");
    private static final Pattern CANNOT_TELL =
            Pattern.compile("\\b(?:not|never|no|used to|stopped|quit|drunk|do not know)\\b");
    private static final Pattern NOW = Pattern.compile(
            "^(?!.*\\b(?:ever|did|how (?:many|long|much)|used to|before)\\b).*(?:\\b(?:do|are) you\\b|\\bany\\b|^(?:(?:okay|and|,) )*(?:(?:what|how) about )?(?:smoking|alcohol|drinking)\\b)");
    private static final Pattern PER = Pattern.compile("^(?:an?|per|each) ");
    private static final Pattern RARE =
            Pattern.compile("\\bon (?:christmas|holidays|birthdays|weddings)\\b.* occasions?\\b");
    private static final Pattern IN_A =
            Pattern.compile("\\b(?:an?|each|per|every) (?:normal |average |typical |usual )?(week|day)\\b");
    private static final Pattern OF_OTHERS = Pattern.compile("\\b(?:any(?:one|body)|some(?:one|body)|who)\\b");
    private static final Pattern OTHER = Pattern.compile("\\b(?:other|else)\\b");
    private static final Pattern HOW_MUCH = Pattern.compile("\\bhow (?:much|many|often)\\b");

    private static final Pattern DRANK = Pattern.compile(
            "\\bused? to (?:be an? (?:[a-z]+ )?drinker|drink)\\b|\\b(?:quit|stopped|gave up) (?:drinking|alcohol|the drink)\\b");
    private static final Pattern DRINKS_NOW =
            Pattern.compile("\\bi (?:(?:still|do|only|now|will) )?(?:drink|have)\\b(?! (?:not|quit|stopped|given))");
    private static final Pattern SMOKES_NOW =
            Pattern.compile("\\bi (?:(?:still|do|only|now) )?smoke\\b(?! (?:no|any))");
    private static final Pattern CHEWED = Pattern.compile("\\b(?:chew\\w*|snuff|dip|dipped|snus)\\b");

    private Habits() {}

    static Optional<HistoryLine> smoking(Inquiry asked) {
        if (OF_OTHERS.matcher(asked.asked()).find()) {
            return Optional.empty();
        }
        var said = asked.answers();
        boolean both = asked.asked().matches(".*\\bdrink.*");
        String all = all(said);
        boolean never = NEVER.matcher(all).find();
        boolean again = AGAIN.matcher(all).find();
        boolean former = !never
                && !again
                && !SMOKES_NOW.matcher(all).find()
                && FORMER.matcher(all).find()
                && !INTENDED.matcher(all).find()
                && all.matches(".*\\b(?:smok\\w+|quit|used to|not any ?more|stopped)\\b.*");
        boolean denies = all.matches(".*\\bi (?:do not|have never) smoke.*");
        if (never && !again) {
            return line(asked, "has never smoked", said);
        }
        boolean chewed = CHEWED.matcher(all).find() && !all.matches(".*\\b(?:smok|cigar).*");
        if (chewed && !asked.denied(BUT)) {
            return former ? line(asked, "former use of chewing tobacco" + Smoked.since(all), said) : Optional.empty();
        }
        if (former) {
            String much = Smoked.amount(all) + Smoked.since(all);
            return Optional.of(new HistoryLine(
                    SectionKind.SOCIAL_HISTORY,
                    "former smoker" + (much.isEmpty() ? "" : ", " + much.replaceFirst("^,? ", "")),
                    "no longer smokes" + (much.isEmpty() ? "" : much.startsWith(",") ? much : ", previously" + much),
                    asked.evidence(said)));
        }
        if (denies && !again && !FORMER.matcher(all).find() || asked.denied(BUT) && !again) {
            String what = CIGARETTES.matcher(asked.asked()).find() ? "does not smoke cigarettes" : "does not smoke";
            return line(asked, what, denies ? said : asked.first());
        }
        var seldom = seldom(all);
        if (seldom.isPresent()) {
            return Optional.of(new HistoryLine(
                    SectionKind.SOCIAL_HISTORY, "smokes " + seldom.get(), seldom.get(), asked.evidence(said)));
        }
        String less = again ? Smoked.now(all) : "";
        if (!less.isEmpty()) {
            return line(asked, "smokes" + less, said);
        }
        String amount = Smoked.amount(all);
        boolean affirmed =
                asked.sense() == Sense.YES && NOW.matcher(asked.asked()).find() && !asked.shared() && !both;
        boolean howMuch = NOW.matcher(asked.asked()).find() && !asked.shared() && !both && Smoked.amountFirst(all);
        boolean smokes = all.matches(".*\\b(?:i smoke|smoking|i am a (?:[a-z]+ )?smoker)\\b.*") || affirmed || howMuch;
        return smokes && !NEGATED.matcher(all).find() && (affirmed || !amount.isEmpty())
                ? line(
                        asked,
                        Smoked.since(all).startsWith(" for ")
                                ? "has smoked" + amount + Smoked.since(all)
                                : "smokes" + amount + Smoked.since(all),
                        said)
                : Optional.empty();
    }

    /** "an occasional cigar", "occasionally , cigars and things": what is smoked, and that it is little. */
    private static Optional<String> seldom(String all) {
        var what = SMOKED.matcher(all);
        var often = SELDOM.matcher(all);
        if (!often.find() || !Smoked.amount(all).isEmpty()) {
            return Optional.empty();
        }
        String times = often.group();
        boolean named = what.find();
        if (times.equals("occasional") || times.equals("odd")) {
            return named && all.contains(times + " " + what.group())
                    ? Optional.of((times.equals("odd") ? "the " : "an ") + times + " " + what.group())
                    : Optional.empty();
        }
        return Optional.of(named ? what.group().replaceFirst("(?<!s)$", "s") + " " + times : times);
    }

    static Optional<HistoryLine> drinking(Inquiry asked) {
        var said = asked.answers();
        boolean both = asked.asked().matches(".*\\bsmok.*");
        String all = all(said);
        if (TEETOTAL.matcher(all).find()
                && !FORMER.matcher(all).find()
                && !DRINKS.matcher(all).find()
                && !A_DRINK.matcher(all).find()) {
            return line(asked, "does not drink alcohol", said);
        }
        boolean gaveUp = DRANK.matcher(all).find()
                || !both && FORMER.matcher(all).find() && !all.matches(".*\\b(?:smok|cigar|drug).*");
        if (gaveUp
                && !AGAIN.matcher(all).find()
                && !INTENDED.matcher(all).find()
                && !DRINKS_NOW.matcher(all).find()) {
            return line(asked, "former alcohol use" + Smoked.ended(all), said);
        }
        if (asked.denied(BUT)
                && !A_DRINK.matcher(all).find()
                && !MUCH.matcher(asked.asked()).find()
                && !ABUSE.matcher(asked.asked()).find()) {
            return line(asked, "does not drink alcohol", asked.first());
        }
        String much = "";
        String often = "";
        for (Clause clause : said) {
            String words = Plain.of(clause);
            if (CANNOT_TELL.matcher(words).find() && !words.matches("^no\\b.*\\brarely.*")) {
                continue;
            }
            var drinks = DRINKS.matcher(words);
            var times = OFTEN.matcher(drinks.find() ? words.substring(drinks.end()) : words);
            boolean found = times.find();
            boolean first = !found && drinks.reset().find() && (times = OFTEN.matcher(words)).find();
            if (drinks.reset().find()) {
                much = drinks.group(1)
                        .replaceFirst("^(?:a )?couple (?!of)", "a couple of ")
                        .replaceFirst("^couple", "a couple");
            }
            if (found || first) {
                often = times.group();
            }
        }
        boolean affirmed =
                asked.sense() == Sense.YES && NOW.matcher(asked.asked()).find() && !asked.shared() && !both;
        if (much.isEmpty() && often.isEmpty() && !NOW_AND_THEN.matcher(all).find()) {
            return affirmed && !NEGATED.matcher(all).find() ? line(asked, "drinks alcohol", said) : Optional.empty();
        }
        if (RARE.matcher(all).find()) {
            often = "on occasion only";
        }
        if (often.isEmpty()) {
            often = asked.heard().stream()
                    .filter(clause -> clause.byClinician()
                            && HOW_MUCH.matcher(clause.text()).find())
                    .map(clause -> IN_A.matcher(clause.text()))
                    .filter(Matcher::find)
                    .map(each -> "a " + each.group(1))
                    .findFirst()
                    .orElse("");
        }
        var places = new ArrayList<>(said);
        asked.heard().stream()
                .filter(clause ->
                        clause.byClinician() && IN_A.matcher(clause.text()).find())
                .forEach(places::add);
        if (often.isEmpty() || much.isEmpty() && PER.matcher(often).find()) {
            var seldom = NOW_AND_THEN.matcher(all);
            often = seldom.find() ? seldom.group() : "";
        }
        if (often.isEmpty()) {
            return affirmed ? line(asked, "drinks alcohol", said) : Optional.empty();
        }
        if (much.isEmpty()) {
            return Optional.of(new HistoryLine(
                    SectionKind.SOCIAL_HISTORY, "drinks alcohol " + often, "drinks " + often, asked.evidence(places)));
        }
        return line(asked, "drinks " + much + " " + often, places);
    }

    static Optional<HistoryLine> substances(Inquiry asked) {
        var said = asked.answers();
        String all = all(said);
        var named = Pattern.compile("\\b(marijuana|cannabis|cocaine|weed|edibles?)\\b");
        var here = named.matcher(all);
        var there = named.matcher(asked.asked());
        String which = here.find() ? here.group(1) : there.find() ? there.group(1) : "recreational drug";
        boolean one = !asked.asked().matches(".*\\b(?:or|smok\\w+|alcohol|drink\\w*)\\b.*");
        if (asked.denied(BUT)) {
            boolean general = asked.asked().matches(".*\\b(?:recreational|illicit|street|illegal)\\b.*");
            String other = OTHER.matcher(asked.asked()).find() ? "other " : "";
            return line(asked, "no " + other + (general ? "recreational drug" : which) + " use", asked.first());
        }
        if (FORMER.matcher(all).find()
                && !INTENDED.matcher(all).find()
                && (one || here.reset().find())) {
            return Optional.of(new HistoryLine(
                    SectionKind.SOCIAL_HISTORY,
                    "former " + which + " use" + Smoked.since(all),
                    "no longer uses " + which.replaceFirst("drug$", "drugs"),
                    asked.evidence(said)));
        }
        var often =
                Pattern.compile(OFTEN.pattern() + "|" + NOW_AND_THEN.pattern()).matcher(all);
        return asked.sense() != Sense.NO
                        && often.find()
                        && !NEGATED.matcher(all).find()
                ? line(
                        asked,
                        "uses " + which.replaceFirst("drug$", "drugs").replaceFirst("^edible$", "a cannabis edible")
                                + " " + often.group(),
                        said)
                : Optional.empty();
    }

    private static String all(List<Clause> said) {
        return String.join(" ; ", said.stream().map(Plain::of).toList());
    }

    private static Optional<HistoryLine> line(Inquiry asked, String words, List<Clause> said) {
        return Optional.of(new HistoryLine(SectionKind.SOCIAL_HISTORY, words, asked.evidence(said)));
    }
}
