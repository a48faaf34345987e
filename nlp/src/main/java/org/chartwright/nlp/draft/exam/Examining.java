package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.language.Asides;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What is found while the clinician talks about what they do: clauses of an examination in, the finding out, where the
 * words around it name what it is of. "let me listen to your heart and lungs" "everything sounds good" is "heart and
 * lungs sound good", "looking at your vital signs , everything looks good" is "her vital signs look good".
 */
public final class Examining {

    private static final String LEAD = "^(?:(?:okay|alright|all right|good|great|so|and|now|yeah|well|then|,) )*";
    private static final String WELL = "(?:good|great|fine|normal|clear|okay|excellent|perfect|stable|unremarkable)";
    private static final String DEGREE =
            "(?:(?:all|both|really|very|pretty|quite|nice and|just|to be|also|here|there|today|so|perfectly|completely|relatively) )*";
    private static final Pattern SOUNDS =
            Pattern.compile(LEAD + "(?:(?:everything|it all|they|those|both|all)(?: there)? )?" + DEGREE + "sounds? "
                    + DEGREE + "(good|great|fine|normal|clear|okay)\\b(?! to me$)");
    private static final Pattern LISTENED = Pattern.compile(
            "\\b(?:listen(?:ing)? (?:here )?to|check(?:ing)? out|take a (?:quick )?listen (?:here )?to) (?:the|your|his|her) ((?:heart|lungs)(?: and (?:your |the )?(?:heart|lungs))?)(?= |$)");
    private static final String VITALS = "(?:vitals|vital signs)";
    private static final Pattern VITALS_LOOK = Pattern.compile("\\b(?:your|the|his|her) " + VITALS
            + "(?: themselves)?(?: (?:here|today|in the office|in the clinic|otherwise))* " + DEGREE
            + "(?:look|are|were|appear|seem) " + DEGREE + "(" + WELL
            + ")\\b");
    private static final Pattern VITALS_SEEN = Pattern.compile(
            "\\b(?:(?:looking|look|looked) (?:here )?at|review(?:ed|ing)?|checked|show me|see) (?:all of )?(?:the|your|his|her) (?:all of )?"
                    + VITALS + "\\b");
    private static final Pattern ALL_WELL = Pattern.compile(
            "(?:^|(?:\\b(?:and|office|today|signs|vitals)|,) )(?:everything|they|those|all of (?:that|those|them))(?: there| here)? "
                    + DEGREE + "(?:looks?|seems?|is|are|was|were|appears?) " + DEGREE + "(" + WELL
                    + ")\\b(?! (?:except|but|other|besides|apart|as far|for the most))");
    private static final Pattern EXCEPT =
            Pattern.compile("\\b(?:except|but|other than|besides|apart from|however|although|not|if)\\b");

    private static final Pattern HANGING =
            Pattern.compile("\\b(?:if|whether|hope|hoping|unless|once|when|sure|that) (?:your |the )?$");

    /** What others said of them, or asked for. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(?:tell|told|said|say|says|whether|ask|asked|did|were|was|are)\\b");

    private static final Pattern BREATHS = Pattern.compile("\\b(?:breaths?|breathe|inhale|exhale|in and out)\\b");
    private static final Pattern ASSENT = Pattern.compile(
            "(?:(?:okay|ok|sure|yes|yeah|yep|alright|all right|right|mm-hmm|uh-huh|thanks|thank you|of course|go ahead|,) ?)*");
    private static final int BRIEF = 3;

    /** Between the look and what is seen lie no more than so many clauses. */
    private static final int BETWEEN = 5;

    private static final int SAME_LOOK = 3;

    private final Pronouns patient;

    public Examining(Pronouns patient) {
        this.patient = patient;
    }

    public Optional<Unit> of(Clause clause, List<Clause> clauses) {
        return clause.byClinician()
                ? Palpated.of(clause, clauses)
                        .or(() -> listened(clause, clauses))
                        .or(() -> vitals(clause, clauses))
                : Optional.empty();
    }

    private static Optional<Unit> listened(Clause clause, List<Clause> clauses) {
        var sounds = SOUNDS.matcher(clause.text());
        if (!sounds.find() || clause.question() || EXCEPT.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        for (int i = clause.number() - 1; i >= 0 && clause.number() - i <= BETWEEN; i--) {
            Clause before = clauses.get(i);
            var listened = LISTENED.matcher(before.text());
            if (before.byClinician() && listened.find() && onlyBreaths(before, clause, clauses)) {
                String organs = listened.group(1).replaceAll("\\b(?:your|the) ", "");
                String verb = organs.equals("heart") ? " sounds " : " sound ";
                return Optional.of(unit(clause, before, organs + verb + sounds.group(1)));
            }
        }
        return Optional.empty();
    }

    /** "sounds good" to what the patient asks for in between is no finding. */
    private static boolean onlyBreaths(Clause before, Clause clause, List<Clause> clauses) {
        return clauses.subList(before.number() + 1, clause.number()).stream()
                .allMatch(between -> between.byClinician()
                        ? BREATHS.matcher(between.text()).find()
                                || between.tokens().size() <= BRIEF
                        : ASSENT.matcher(between.text()).matches());
    }

    private Optional<Unit> vitals(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        var look = VITALS_LOOK.matcher(text);
        if (look.find()) {
            // told by its own words where nothing else is said with it
            return (Asides.said(clause) || clause.question())
                            && plain(text, look.start(), look.end())
                            && !OF_OTHERS
                                    .matcher(text.substring(0, look.start()))
                                    .find()
                    ? Optional.of(unit(clause, clause, good(look.group(1))))
                    : Optional.empty();
        }
        var well = ALL_WELL.matcher(text);
        if (!well.find() || clause.question() || !plain(text, well.start(), well.end())) {
            return Optional.empty();
        }
        if (VITALS_SEEN.matcher(text).find()) {
            return text.matches(".*\\d.*") ? Optional.empty() : Optional.of(unit(clause, clause, good(well.group(1))));
        }
        boolean opens = well.start() == 0
                || LEAD_ONLY.matcher(text.substring(0, well.start(1))).find();
        return opens
                ? clauses.subList(Math.max(0, clause.number() - SAME_LOOK), clause.number()).stream()
                        .filter(before -> before.byClinician()
                                && before.utterance() >= clause.utterance() - 1
                                && VITALS_SEEN.matcher(before.text()).find())
                        .findFirst()
                        .filter(before -> nothingBetween(before, clause, clauses))
                        .map(before -> unit(clause, before, good(well.group(1))))
                : Optional.empty();
    }

    /** Nothing that it hangs on stands before it, and nothing is taken out of it after. */
    private static boolean plain(String text, int from, int to) {
        return !EXCEPT.matcher(text.substring(to)).find()
                && !HANGING.matcher(text.substring(0, from)).find();
    }

    private static final Pattern LEAD_ONLY =
            Pattern.compile(LEAD + "(?:everything|they|those|all of (?:that|those|them))\\b");

    private static boolean nothingBetween(Clause before, Clause clause, List<Clause> clauses) {
        return clauses.subList(before.number() + 1, clause.number()).stream()
                .allMatch(between -> between.tokens().size() <= 3);
    }

    private String good(String how) {
        return patient.possessive() + " vital signs look " + (how.equals("clear") ? "good" : how);
    }

    private static Unit unit(Clause clause, Clause before, String words) {
        var place = clause.tokens().getFirst().through(clause.tokens().getLast(), "-");
        var told = Pattern.compile(" ").splitAsStream(words).map(place::as).toList();
        var evidence = new ArrayList<Evidence>(List.of(before.evidence()));
        if (before != clause) {
            evidence.add(clause.evidence());
        }
        return new Unit(clause, Form.STATEMENT, told, List.of(), evidence);
    }
}
