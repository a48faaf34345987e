package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.MissedMedicines.Line;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** A drug that a patient took of another's in, the line that says so out: "i had one of my neighbor's vicodin". */
final class BorrowedMedicine {

    private static final String KIN =
            "(?<kin>wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|ex|mother|mom|mum|father|dad|sister|brother|twin|son|daughter|grand(?:mother|father|ma|pa|son|daughter)|aunt|uncle|cousin|niece|nephew|friend|buddy|roommate|neighbou?r|co-?worker|boss|(?:mother|father|sister|brother|son|daughter)-in-law)";
    private static final String TOOK =
            "\\b(?:i|he|she|we)(?: [a-z]+){0,2}? (?:took|tried|had|used|borrowed|popped|swallowed|got|stole|snuck|grabbed|(?:been|was|were|started|ended up|tried) (?:taking|using|borrowing|trying))";
    private static final Pattern OF_THEIRS = Pattern.compile(TOOK
            + "(?: (?!my |his |her |our )[a-z0-9.,]+){0,6}? (?:my|his|her|our) (?:[a-z]+ )?" + KIN
            + "(?:'s?|s)(?: (?:old|leftover|left|over|extra|own|[\\d.]+|prescription|blood|pressure|pain))*$");
    private static final Pattern GAVE = Pattern.compile(
            "\\b(?:my|his|her|our) (?:[a-z]+ )?" + KIN
                    + " (?:had )?(?:gave|slipped|lent|loaned|handed) (?:me|him|her|us)(?: [a-z0-9]+){0,3} of (?:his|her|their)(?: own| old)?$");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:never|not|would|could|wanted|want|offered|thought|almost|should|can|if|refused|tempted)\\b");

    private BorrowedMedicine() {}

    static Optional<Line> of(MedicineNaming naming) {
        String before = naming.before();
        if (naming.clause().question() || NOT.matcher(before).find()) {
            return Optional.empty();
        }
        var theirs = OF_THEIRS.matcher(before);
        if (theirs.find()) {
            return Optional.of(line(
                    "took",
                    theirs.group("kin"),
                    naming.name(),
                    List.of(naming.clause().evidence())));
        }
        var gave = GAVE.matcher(before);
        return gave.find()
                ? Optional.of(line(
                        "took",
                        gave.group("kin"),
                        naming.name(),
                        List.of(naming.clause().evidence())))
                : Optional.empty();
    }

    private static Line line(String verb, String kin, String drug, List<Evidence> evidence) {
        return new Line(SectionKind.HISTORY_OF_PRESENT_ILLNESS, "%s the %s's %s".formatted(verb, kin, drug), evidence);
    }
}
