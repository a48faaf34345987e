package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/** A question of work or of who is at home with its answer in, the line of the social history out. */
final class WorkAndHome {

    private static final String END =
            "(?= (?:and|but|so|because|which|who|where|i|it|we|at the moment|right now|now|currently|this|that|since|for|part|full|unfortunately|though|he|she|they|as well|too|;)\\b| ;|$)";
    private static final Pattern WORKS_AS =
            Pattern.compile("\\b(?:i )?(?:work|working|job is|job) (?:as )?(an? (?:[a-z-]+ ){0,2}?[a-z-]+)" + END);
    private static final Pattern IS_A = Pattern.compile("^(?:and )?(?:i am) (an? (?:[a-z-]+ ){0,2}?[a-z-]+)" + END);
    private static final Pattern WORKS_IN = Pattern.compile(
            "\\bi (?:am )?(?:work|working) (?:part[- ]time |full[- ]time )?((?:in|at|for|with) (?:an? |the )?(?:[a-z-]+ ){0,3}?[a-z-]+)"
                    + END);
    private static final Pattern BARE = Pattern.compile("^(an? )?((?:[a-z-]+ ){0,2}[a-z-]+)$");
    private static final Pattern STATE = Pattern.compile(
            "^(?:no )?(?:i am )?(retired|unemployed|self[- ]employed|not working|a student|a housewife|a stay[- ]at[- ]home (?:mum|mom|dad|parent))"
                    + END);
    private static final Pattern NO_WORK =
            Pattern.compile("\\b(?:i )?(?:do not|am not) (?:currently )?work(?:ing)?\\b");
    private static final Pattern NO_JOB = Pattern.compile(
            "\\b(?:lot|bit|little|long|while|good|bad|few|couple|hard|break|difficult\\w*|patient|smoker|nothing|something|much|not|it|that|this|same|busy|fine|okay|usually|sorry|moment|no|never|none|what|off|time|was|were|used|retired|former|ex|[a-z]+ing)\\b");
    private static final Pattern ALONE = Pattern.compile("\\b(?:alone|by myself|on my own|by my self)\\b");
    private static final String WHO =
            "(?:my |our |an? |\\d+ |the )?(?:\\d+ )?(?:[a-z-]+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|parents?|mum|mom|mother|father|dad|sisters?|brothers?|sons?|daughters?|kids|children|child|family|room-?mates?|flat-?mates?|house-?mates?|friends?|grandmother|grandparents|grandson|granddaughter|aunt|uncle|cousins?|dogs?|cats?|baby)(?:'s (?:wife|husband|partner|family))?";
    private static final Pattern WITH = Pattern.compile("(?:^|\\bwith )(" + WHO + "(?:(?: ,| and| ;)* " + WHO
            + ")*)(?= (?:in|and|at|as|so|but|right|here|we|,|;)| ;|$)");
    private static final Pattern PLACE = Pattern.compile(
            "\\bin (an? (?:[a-z-]+ ){0,2}?(?:apartment|house|flat|townhouse|bungalow|condo|care home|nursing home|basement|dormitory|studio|farm))\\b");
    private static final Pattern NOT_THERE = Pattern.compile("\\b(?:not|no longer|used to|moved out|without)\\b");

    private static final Pattern GONE = Pattern.compile(
            "\\b(?:passed|died|dead|late|lost|until|moved out|left|separated|divorc\\w+|no longer|used to|not any ?more)\\b");
    private static final Pattern NO_MORE = Pattern.compile(
            "\\b(?:retired|used to|until|laid off|lost (?:my|the|that|his|her) job|was let go|got fired|was fired|not (?:working )?any ?more|no longer)\\b");

    private WorkAndHome() {}

    static Optional<HistoryLine> work(Inquiry asked) {
        for (Clause clause : asked.answers()) {
            String words =
                    Plain.of(clause).replaceFirst("^(?:i do|i am) (?=i )", "").replaceAll("\\bi (?=i )", "");
            var state = STATE.matcher(words);
            if (state.find()) {
                return line(asked, clause, state.group(1).startsWith("a ") ? "is " + state.group(1) : state.group(1));
            }
            var as = WORKS_AS.matcher(words);
            var is = IS_A.matcher(words);
            String job = as.find() ? as.group(1) : is.find() ? is.group(1) : "";
            boolean past = asked.answers().stream()
                    .anyMatch(other -> NO_MORE.matcher(other.text()).find());
            if (past && !NO_WORK.matcher(words).find()) {
                continue;
            }
            if (!job.isEmpty() && !NO_JOB.matcher(job).find()) {
                return line(asked, clause, "works as " + job);
            }
            var in = WORKS_IN.matcher(words);
            if (in.find()
                    && !NO_JOB.matcher(in.group(1)).find()
                    && !NO_WORK.matcher(words).find()) {
                return line(asked, clause, "works " + in.group(1));
            }
            if (NO_WORK.matcher(words).find()) {
                return line(asked, clause, "does not work");
            }
            boolean which = asked.asked().matches(".*\\b(?:what|occupation|profession)\\b.*");
            var bare = BARE.matcher(words);
            if (which
                    && bare.matches()
                    && !NO_JOB.matcher(words).find()
                    && asked.answers().getFirst() == clause
                    && (bare.group(1) != null
                            || words.matches("[a-z-]+(?:er|or|ist|ian|ant|ent|man|woman|cher|nurse|chef|clerk|ic)"))) {
                String article = bare.group(1) != null ? bare.group(1) : words.matches("^[aeiou].*") ? "an " : "a ";
                return line(asked, clause, "works as " + article + bare.group(2));
            }
        }
        return Optional.empty();
    }

    /** "and i work as a welder", whatever was asked. */
    static Optional<HistoryLine> told(Clause clause) {
        var as = Pattern.compile("\\bi (?:am )?(?:work|working) as (an? (?:[a-z-]+ ){0,2}?[a-z-]+)" + END)
                .matcher(Plain.of(clause));
        return !clause.byClinician()
                        && as.find()
                        && !NO_JOB.matcher(as.group(1)).find()
                ? Optional.of(new HistoryLine(
                        SectionKind.SOCIAL_HISTORY, "works as " + as.group(1), List.of(clause.evidence())))
                : Optional.empty();
    }

    static Optional<HistoryLine> home(Inquiry asked) {
        var said = new ArrayList<Clause>();
        String with = "";
        String place = "";
        for (Clause clause : asked.first()) {
            String words = Plain.of(clause);
            if (NOT_THERE.matcher(words).find()) {
                continue;
            }
            var together = WITH.matcher(words.replaceFirst("^(?:it is |there is |that is )", ""));
            boolean found = with.isEmpty() && (ALONE.matcher(words).find() || together.find());
            if (found) {
                with = ALONE.matcher(words).find()
                        ? "alone"
                        : "with "
                                + together.group(1)
                                        .replaceAll("\\b(?:my|our|the) ", "")
                                        .replaceAll(" [,;] ", ", ");
                said.add(clause);
            }
            var where = PLACE.matcher(words);
            if (place.isEmpty() && where.find()) {
                place = " in " + where.group(1);
                said.add(clause);
            }
        }
        boolean gone = !with.equals("alone")
                && asked.answers().stream()
                        .anyMatch(clause -> GONE.matcher(clause.text()).find());
        return with.isEmpty() || gone
                ? Optional.empty()
                : Optional.of(
                        new HistoryLine(SectionKind.SOCIAL_HISTORY, "lives " + with + place, asked.evidence(said)));
    }

    private static Optional<HistoryLine> line(Inquiry asked, Clause clause, String words) {
        return Optional.of(new HistoryLine(SectionKind.SOCIAL_HISTORY, words, asked.evidence(List.of(clause))));
    }
}
