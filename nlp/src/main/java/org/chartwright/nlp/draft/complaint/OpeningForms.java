package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to name a complaint that is in no list, each with the words of a note for it: "my eyelid keeps drooping". */
final class OpeningForms {

    /** @param words what is found there in, the complaint out; empty where it is none */
    record Form(Pattern pattern, Function<MatchResult, String> words) {}

    private static final String SITE = ComplaintSite.SITE;
    private static final String STATE =
            "(?:hurting|hurts?|aching|aches?|ached|painful|killing|bothering|bothers|sore|tender|throbbing|throbs|burning|burns|stinging|stings|itching|itchy|itches|tight|stiff|swollen|swelling|swells|puffy|red|inflamed|numb|tingling|tingly|weak|dry|cracked|cracking|flaky|peeling|blistered|blistering|infected|blocked|bunged"
                    + " up|stuffed"
                    + " up|running|runny|streaming|watering|watery|gritty|sticky|crusty|blurred|blurry|bruised|bleeding|bleeds|oozing|weeping|leaking|discharging|drooping|droopy|twitching|shaking|trembling|clicking|locking|giving"
                    + " way|giving"
                    + " out|popping|cramping|crampy|racing|pounding|fluttering|discoloured|discolored|yellow|sensitive|ringing|falling"
                    + " out|lumpy)";
    private static final String STATES = STATE + "(?:(?: ,)?(?: and| or)? " + STATE + ")*";
    private static final String IS =
            "(?: (?:has|have|had|is|are|was|were|been|being|feels?|feeling|felt|looks?|looking|gets?|getting|got|gone|going|keeps?|kept|became|become|started|starting|to|be|all|still|always|might|may|could))";
    private static final String BEING = "(?:" + IS + "+ ,)?" + IS + "*";
    static final String IN =
            "(?:in|on|at|of|around|round|over|behind|under|below|above|near|inside|between|down|across|along)";
    private static final String WHOSE =
            "(?:(?:right|just|one|each|both|of|all|the|my|his|her|their|sides?|end|base|top|bottom|front|inside|outside|left|right|hand)"
                    + " )*?(?:the |my |his |her |their |both )";

    private static final String NOUN =
            "(?:splash|stings?|bites?|lumps?|bumps?|spots?|blisters?|boils?|abscess|cysts?|warts?|verrucas?|burns?|cut|wound|graze|ulcers?|sores?|cold|discharge|cramps?|cramping|spasms?|floaters|flashes|flushes|pressure|tightness|burning|itch|scabs?|tick|insect|splinter|fishbone|haemorrhoids|hemorrhoids|piles|periods|bleed|fall|ache|spotting|sensation)";
    static final String ADJECTIVE =
            "(?:sharp|dull|burning|itchy|red|sore|crusty|crusted|painful|hard|soft|small|big|large|swollen|dry|cracked|hot|heavy|irregular|yellow|green|dark|raised|infected|tender|numb|stiff|tight|watery|runny|blocked|gritty|black|white|flaky|scaly|peeling|blotchy|bumpy|rough|patchy|weepy)";

    private static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("itches", "itchy"),
            Map.entry("itching", "itchy"),
            Map.entry("bleeds", "bleeding"),
            Map.entry("swells", "swollen"),
            Map.entry("swelling", "swollen"),
            Map.entry("burns", "burning"),
            Map.entry("stings", "stinging"),
            Map.entry("throbs", "throbbing"),
            Map.entry("bothers", "painful"),
            Map.entry("bothering", "painful"),
            Map.entry("hurts", "painful"),
            Map.entry("hurt", "painful"),
            Map.entry("hurting", "painful"),
            Map.entry("killing", "painful"));
    private static final Set<String> PAINS = Set.of(
            "hurting",
            "hurts",
            "hurt",
            "aching",
            "ache",
            "aches",
            "ached",
            "painful",
            "killing",
            "bothering",
            "bothers",
            "sore");
    /** What is sore rather than in pain. */
    private static final Pattern SURFACE = Pattern.compile(
            "(?:.*"
                    + " )?(?:skin|throat|eyes?|eyelids?|mouth|gums?|tongue|lips?|scalp|nose|nipples?|wound|stitches|incision|scar|nails?)");

    private static final Map<String, String> FEELINGS = Map.ofEntries(
            Map.entry("breathless", "shortness of breath"),
            Map.entry("wobbly", "feeling wobbly"),
            Map.entry("unsteady", "unsteadiness"),
            Map.entry("off balance", "feeling off balance"),
            Map.entry("run down", "feeling run down"),
            Map.entry("hot", "feeling hot"),
            Map.entry("shaky", "feeling shaky"),
            Map.entry("unwell", "feeling unwell"),
            Map.entry("ill", "feeling ill"),
            Map.entry("poorly", "feeling poorly"),
            Map.entry("faint", "feeling faint"),
            Map.entry("hot and sweaty", "feeling hot and sweaty"),
            Map.entry("stiff", "stiffness"),
            Map.entry("weak", "weakness"),
            Map.entry("itchy", "itching"),
            Map.entry("itchy all over", "itching all over"),
            Map.entry("sick", "nausea"),
            Map.entry("low", "low mood"),
            Map.entry("aching all over", "aching all over"),
            Map.entry("achy all over", "aching all over"));
    private static final Map<String, String> ABLE = Map.ofEntries(
            Map.entry("breathe", "breathing"),
            Map.entry("sleep", "sleeping"),
            Map.entry("hear", "hearing"),
            Map.entry("see", "seeing"),
            Map.entry("walk", "walking"),
            Map.entry("swallow", "swallowing"),
            Map.entry("urinate", "urinating"),
            Map.entry("pass", "urinating"),
            Map.entry("talk", "speaking"),
            Map.entry("speak", "speaking"),
            Map.entry("concentrate", "concentrating"));

    static final List<Form> ALL = List.of(
            form(
                    "\\b(?:my|the) (" + SITE + ")((?: (?:on|of|around|in|under|between|behind) (?:my|the|both|his|her) "
                            + SITE
                            + ")?)(?: , [^,]{0,20}?(?:at|on|in|around|near|base|by) [^,]{3,30} ,| , (?:it|they))?"
                            + BEING
                            + " (" + STATES + ")((?: in the (?:morning|evening)s?| at night)?)\\b",
                    OpeningForms::state),
            form(
                    "\\b(?:my|the) (" + SITE
                            + ")()(?: (?:just|has|have|been))* keeps? (?:on )?([a-z]+ing)((?: in the"
                            + " (?:morning|evening)s?| at night)?)\\b",
                    OpeningForms::state),
            form(
                    "\\bmy (?:heart) (?:has |is |been |keeps |feels )*(rac|pound|flutter)(?:ing|es|s)\\b",
                    found -> found.group(1) + "ing heart"),
            form(
                    "\\bmy periods? (?:has |have |is |are |been |getting |got |become |gone"
                            + " )*(heavy|heavier|irregular|painful|late)\\b",
                    found -> found.group(1) + " periods"),
            form(
                    "\\b(?:trouble|problems?|issues?|bother) (?:with|in) (?:my|the) ((?:" + ComplaintSite.WHICH
                            + " )?[a-z]{3,})\\b(?! (?:and|of))",
                    found -> found.group(1).matches(SITE)
                            ? found.group(1) + " problems"
                            : "problems with the " + found.group(1)),
            form(
                    "\\b(dog|cat|wasp|bee|spider|horse|hamster|rat|snake|mosquito|horsefly|jellyfish|insect|tick)"
                            + " (bit|bitten|stung|scratched) me(?: (?:on|in) (?:my|the) ("
                            + SITE + "))?\\b",
                    found -> found.group(1)
                            + (found.group(2).startsWith("bit")
                                    ? " bite"
                                    : found.group(2).equals("stung") ? " sting" : " scratch")
                            + (found.group(3) == null ? "" : " on the " + ComplaintSite.named(found.group(3)))),
            form(
                    "\\bmy (?:vision|eyesight|sight) (?:has |is |been |gone |getting |feels )*(?:blurred|blurry)\\b",
                    found -> "blurred vision"),
            form(
                    "\\bmy ((?:blood )?(?:sugars?|pressure|glucose)|cholesterol|blood sugar levels?) (?:has |have |is"
                            + " |are |been |running |going |gone |too )*(high|low|up)\\b",
                    found -> (found.group(2).equals("low") ? "low " : "high ")
                            + found.group(1).replaceFirst("^sugars?", "blood sugar")),
            form(
                    "\\b(?:broke|broken|fractured|twisted|sprained|hurt|injured|banged|bumped|jammed|crushed|pulled|rolled|dislocated|strained|smashed|trapped|stubbed)"
                            + " (?:my|the) ("
                            + SITE + ")\\b",
                    found -> ComplaintSite.named(found.group(1)) + " injury"),
            form(
                    "\\b(?:landed|fell|came down) (?:hard |right |down )?on(?:to)? my (" + SITE + ")"
                            + ComplaintSite.THE_SIDE,
                    found -> ComplaintSite.sided(found) + " injury"),
            form(
                    "\\b(?:it is|that is|about) my (" + SITE + ")" + ComplaintSite.THE_SIDE + "(?= ,|$)",
                    found -> ComplaintSite.sided(found) + ComplaintSite.PROBLEM),
            form(
                    "(?<!not )\\b(?:need|needs|want|for|get|getting)(?: (?:my|a|some|the|all))*(?: [a-z]+){0,2} refills?\\b(?! (?:of|for|on)\\b)",
                    found -> "medication refill"),
            form(
                    "\\b(cut|burnt|burned|scalded|grazed|scratched) (?:my|the) (" + SITE + ")\\b",
                    found -> (found.group(1).equals("cut")
                                    ? "cut to the "
                                    : found.group(1).startsWith("burn") ? "burn of the " : "injury of the ")
                            + ComplaintSite.named(found.group(2))),
            form(
                    "\\b(stung|bitten|bit) by (?:a |an |the |my )?(?:[a-z]+'s )?([a-z]+)\\b(?: (?:or|on|and) [a-z]+)?",
                    found -> found.group(2) + (found.group(1).equals("stung") ? " sting" : " bite")),
            form(
                    "\\b(?:cannot|can not|could not|struggling to|struggle to|unable to|hard to|difficult to|not able"
                            + " to) (breathe|sleep|hear|see|walk|speak|talk|swallow|urinate|pass(?="
                            + " (?:urine|water))|concentrate)\\b((?: (?:on|in|with) (?:my|the) (?:left|right)(?:"
                            + " (?:ear|eye|side|leg|foot))?)?)",
                    found -> "difficulty " + ABLE.get(found.group(1))
                            + found.group(2).replace(" my ", " the ")),
            form(
                    "\\b(?:cannot|can not|could not|unable to|not able to) (?:(?:even|fully|properly) )*"
                            + "(move|lift|raise|bend|straighten|turn|open|close) (?:my|the) (" + SITE + ")\\b",
                    found -> "inability to " + found.group(1) + " the " + ComplaintSite.named(found.group(2))),
            form(
                    "\\b(?:feel|feels|felt|feeling) (?:sick|queasy|nauseous|nauseated) in (?:my|the) (" + SITE + ")\\b",
                    found -> ComplaintSite.pain(found.group(1)).endsWith("abdominal pain") ? "nausea" : ""),
            form(
                    "\\b(?:breathing"
                            + " (?:difficulty|difficulties|trouble|problems?)|(?:trouble|difficulty|difficulties|problems?)"
                            + " (?:with )?(?:my |your )?breathing)\\b",
                    found -> "difficulty breathing"),
            form(
                    "\\b(?:losing|lost|lose) (?:the )?(?:feeling|sensation) in (?:my|the) (" + SITE + "(?: and " + SITE
                            + ")?)",
                    found -> "loss of feeling in the " + found.group(1)),
            form(
                    "\\b(?:losing|lost) (?:my|the) (voice|hearing|appetite|sight|vision|balance|hair)\\b",
                    found -> "loss of " + found.group(1)),
            form(
                    "\\bnot (?:having |had |got |have )*(?:much|any) (?:of )?(?:an )?(appetite|energy)(?: (?:and|or)"
                            + " (appetite|energy))?\\b",
                    found -> "reduced " + found.group(1) + (found.group(2) == null ? "" : " and " + found.group(2))),
            form(
                    "\\bremoved (?:a |an |the |two )?(ticks?|insects?|bugs?|splinters?|leech(?:es)?)(?:"
                            + " (?:off|from|out of) my ("
                            + SITE + "))?\\b",
                    found -> found.group(1) + " removed"
                            + (found.group(2) == null ? "" : " from the " + ComplaintSite.named(found.group(2)))),
            form(
                    "\\b(?:i|it) (?:(?:am|is|feel|feels|felt|was|have|has|been|feeling|getting|got|become|all)"
                            + " )*(aching all over|achy all over|breathless|wobbly|unsteady|off balance|run down|hot and"
                            + " sweaty|hot|shaky|unwell|ill|poorly|faint|sick|low|stiff|weak|itchy all over|itchy)\\b(?!"
                            + " (?:in (?!the (?:morning|evening))|to|back|of|blood|fibre|day|weather|drink|but))",
                    found -> FEELINGS.getOrDefault(found.group(1), found.group(1))),
            form(
                    "\\b(?:have|has|had|got|get|gets|getting|noticed|noticing|found|developed|having|experiencing|is|are|and|with|about|a)(?:"
                            + " (?:a|an|the|one|two|\\d+|couple|few|of|lot))* ((?:"
                            + ADJECTIVE + "(?: ,)?(?: and)?(?: an?)? )*" + NOUN
                            + "(?: of [a-z]+(?: (?:fluid|liquid|water|powder|acid|oil|spray))?)?)\\b((?: " + IN + " "
                            + WHOSE + "?" + "(?:" + SITE + "|[a-z]+))?)",
                    OpeningForms::thing),
            form(
                    "\\b(?:have|has|had|got|get|getting|noticed|having|with)(?: (?:a|an|the|my))* ((?:" + ADJECTIVE
                            + "(?: ,)?(?: and)?(?: an?)? )+)(" + SITE + ")\\b",
                    found -> listed(found.group(1)) + " " + ComplaintSite.named(found.group(2))));

    private OpeningForms() {}

    private static Form form(String pattern, Function<MatchResult, String> words) {
        return new Form(Pattern.compile(pattern), words);
    }

    /**
     * "my left knee is hurting" is "left knee pain", "the skin on my hands is cracked" is "cracked skin on the hands".
     */
    private static String state(MatchResult found) {
        String site = found.group(1);
        String of = found.group(2).replaceAll("\\b(?:my|his|her|both)\\b", "the");
        var states = Pattern.compile(STATE + "|[a-z]+ing")
                .matcher(found.group(3))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (states.equals(List.of("tight")) && site.endsWith("chest")) {
            return "chest tightness";
        }
        if (site.equals("nose") && states.getFirst().matches("running|runny|streaming")) {
            return "runny nose";
        }
        if (site.equals("head") && !PAINS.containsAll(states)) {
            return "";
        }
        boolean hurts = PAINS.containsAll(states);
        if (hurts && of.isEmpty() && !SURFACE.matcher(site).matches()) {
            return ComplaintSite.pain(site);
        }
        if (hurts && site.equals("throat")) {
            return "sore throat";
        }
        if (states.contains("infected")) {
            return ComplaintSite.named(site) + of + ", concern for infection";
        }
        if (states.getFirst().startsWith("giving")) {
            return ComplaintSite.named(site) + " " + states.getFirst();
        }
        return states.stream()
                        .map(state -> ADJECTIVES.getOrDefault(state, state))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " " + ComplaintSite.named(site) + of + found.group(4);
    }

    private static String thing(MatchResult found) {
        String noun = listed(found.group(1));
        String place = found.group(2)
                .replaceAll("\\b(?:my|his|her|their|both)\\b", "the")
                .replace(" round ", " around ");
        if (noun.matches("(?:ache|sensation|fall|mole|pressure|burning|tick|insect|bite|sores?|periods)")
                && place.isEmpty()) {
            return "";
        }
        boolean body = place.isEmpty()
                || Pattern.compile("\\b" + ComplaintSite.PART + "$")
                        .matcher(place)
                        .find();
        return noun + (body ? ComplaintSite.named(place) : "");
    }

    static String listed(String adjectives) {
        return adjectives
                .strip()
                .replaceAll("(?: ,)?(?: and)? an? ", ", ")
                .replaceAll(" ,", ",")
                .replaceAll(",? and ", ", ")
                .replaceAll(",+", ",");
    }
}
