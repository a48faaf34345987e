package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.NotTaken;
import org.chartwright.nlp.language.Clause;
import org.chartwright.templates.SectionKind;

/** A question of medicines with its answer in, the medicines that are known by their look or use only out. */
final class Remedies {

    private static final String FORM =
            "(?:inhalers?|puffers?|pumps?|tablets?|pills?|sprays?|creams?|pens?|patch|drops|injections?)";
    private static final String LOOK = "(?:blue|brown|orange|purple|pink|green|white|grey|gray|yellow|red)";
    private static final String USE =
            "(?:asthma|steroid|nasal|nose|eye|sleeping|water|blood pressure|cholesterol|thyroid|diabetes|iron|allergy|heart|reliever|preventer|preventative|birth control|contraceptive)";
    private static final String OFTEN =
            "(when i need (?:it|them)|when needed|as needed|when it is bad|as and when|as required|if i need (?:it|them)|every (?:day|morning|night|evening)|daily|once a day|twice a day|\\d+ times a day|at night|in the morning)";
    private static final Pattern KNOWN = Pattern.compile("\\b((?:(?:little|small|big) )?(?:" + LOOK + " (?:" + USE
            + " )?|" + USE + " )" + FORM + "|" + LOOK + " one)\\b(?: (?:" + OFTEN + "))?");
    private static final Pattern THE_PILL = Pattern.compile(
            "(?:^|\\b(?:on|take|taking|use|using|and|apart from|except|except for|besides) )(the (?:contraceptive |combined |mini |mini-)?pill|the (?:coil|implants?|patch|depo))\\b(?! for)(?: (?:"
                    + OFTEN + "|([a-z]{6,})$))?");
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:not|never|no longer|used to|stopped|ran out|run out|instead|tried|before|ago|was|were|should|could|would|will|if i could|but|off|out|mother|mom|mum|father|dad|sister|brother|husband|wife|partner|son|daughter|friend)\\b(?! i need)");
    private static final Pattern ON_IT = Pattern.compile(
            "\\bi am (?:also |still |now )*on (the (?:contraceptive |combined |mini |mini-)?pill|the (?:coil|implants?|depo))\\b(?! (?:for|of|that|side))");
    private static final Pattern TAKES = Pattern.compile(
            "\\bi (?:am|do|have been)? ?(?:also |still |just |only )*(?:on|take|use|taking|using) (?:the|my|an?) (?:[a-z]+ ){0,2}?(?:pill|implants?|coil|depo|patch|inhalers?|injections?|insulin|statins?)\\b"
                    + "|\\bi (?:am |do )?currently (?:on|take|taking|use|using)\\b(?! (?:any|no|holiday|a (?:diet|break)|the (?:bus|train)|time|part|care|it easy))");
    /** A name alone, or what is taken: whatever else is said of a drug, it may not be taken. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:i|he|she|we) (?:(?:do|also|still|have|got|am|is|been|has|had|always|sometimes|use|take) )*(?:take|takes|taking|use|uses|using|have|has|got|on)\\b");

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:i|he|she|we|they|it|you|is|are|has|had|have|[a-z]{2,}ed|lost|threw|gave|left|broke|went|got)\\b");
    private static final Pattern NEED = Pattern.compile("\\b(?:when|if|as) (?:i|he|she|it) (?:need|needs|is bad)\\b.*");
    private static final Pattern NEEDED = Pattern.compile("^(?:when|as and|as required|as needed|if)");

    private static final Pattern OF_IT = Pattern.compile("\\b(?:it|them|that|those)\\b");

    private Remedies() {}

    static List<HistoryLine> of(Inquiry asked) {
        var out = new ArrayList<HistoryLine>();
        for (Clause clause : asked.answers()) {
            String turn = asked.answers().stream()
                    .filter(other -> other.number() == clause.number() || follows(other, clause))
                    .map(Clause::text)
                    .collect(Collectors.joining(" ; "));
            String words = Plain.of(clause);
            if (NOT_NOW.matcher(words).find() || NotTaken.says(turn) || !taken(words)) {
                continue;
            }
            String form = "";
            var found = KNOWN.matcher(words);
            while (found.find()) {
                String what = found.group(1);
                if (what.endsWith(" one") && form.isEmpty()) {
                    continue;
                }
                form = what.endsWith(" one") ? form : what.substring(what.lastIndexOf(' '));
                out.add(line(asked, clause, what.replaceFirst(" one$", form), found.group(2)));
            }
            var pill = THE_PILL.matcher(words);
            while (pill.find()) {
                String name = pill.group(3) == null ? "" : " (" + pill.group(3) + ")";
                out.add(line(asked, clause, pill.group(1) + name, pill.group(2)));
            }
        }
        return out;
    }

    /** "i am on the pill", whatever was asked. */
    static Optional<HistoryLine> elsewhere(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.byClinician() && !clause.question())
                .flatMap(clause -> {
                    String words = Plain.of(clause).replaceFirst("^(?:(?:no|but|well|and) )+", "");
                    var found = ON_IT.matcher(words);
                    return found.find() && !NOT_NOW.matcher(words).find()
                            ? Stream.of(new HistoryLine(
                                    SectionKind.MEDICATIONS, found.group(1), List.of(clause.evidence())))
                            : Stream.empty();
                })
                .findFirst();
    }

    /** Whether a line is of another medicine than the lines before. */
    static boolean isOther(List<HistoryLine> before, HistoryLine line) {
        return before.stream()
                .noneMatch(other -> other.section() == line.section()
                        && other.words().contains(line.words().replaceFirst("s$", "")));
    }

    /** Whether the patient says anywhere that something is taken, so that there is no "no regular medication". */
    static boolean taken(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.byClinician() && !clause.question())
                .map(clause -> clause.text().replaceFirst("^(?:(?:no|,|but|well|and) )+", ""))
                .anyMatch(words ->
                        TAKES.matcher(words).find() && !NOT_NOW.matcher(words).find());
    }

    private static boolean follows(Clause next, Clause clause) {
        return next.utterance() == clause.utterance()
                && next.number() == clause.number() + 1
                && OF_IT.matcher(next.text()).find();
    }

    private static boolean taken(String words) {
        String rest = NEED.matcher(words).replaceAll("");
        return TAKEN.matcher(rest).find()
                || !VERB.matcher(rest.replaceFirst("^(?:and |it is |there is |that is )+", ""))
                        .find();
    }

    private static HistoryLine line(Inquiry asked, Clause clause, String what, String often) {
        String how = often == null ? "" : NEEDED.matcher(often).find() ? " as needed" : " " + often;
        return new HistoryLine(SectionKind.MEDICATIONS, what + how, asked.evidence(List.of(clause)));
    }
}
