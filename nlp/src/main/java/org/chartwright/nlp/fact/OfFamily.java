package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A clinician's question in, the relative it is about out: "family" where none is named. A run of questions stays with
 * whom it began with: "your father had a stroke . did he ever have chest pain ?", "anything in the family ? any cancers
 * ?"
 */
public final class OfFamily {

    private static final String LEADS = "^(?:(?:and|so|but|okay|ok|well|then|now|or|also|yeah|no|right|,) )*";
    private static final String KIN =
            "mother|mom|mum|father|dad|brother|sister|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|husband|wife|partner|fiance|girlfriend|boyfriend";
    private static final Pattern NAMED = Pattern.compile("\\b(?:my|your|his|her|the) (?:[a-z]+ )?(" + KIN + ")\\b");
    private static final Pattern IN_FAMILY = Pattern.compile(
            "\\b(?:in|on|within|of) (?:(?:your|the) (?:immediate |close |wider |whole )?family\\b|(?:your|either|any) (?:[a-z']+ )?side\\b)|\\bfamily (?:medical |health )?(?:history|members?)\\b|\\bfamily history-wise\\b|\\bruns? in (?:your|the) family\\b|\\byour (?:relatives|parents|siblings)\\b");
    private static final Pattern OF_ONE = Pattern.compile(
            LEADS + "(?:(?:do|does|did|has|have|had|is|was) (he|she)\\b|(he|she) (?:has|had|does|did|is|was)\\b)");
    private static final Pattern ON = Pattern.compile(
            LEADS
                    + "(?:any|anything|anyone|anybody|(?:how|what) about|is there|are there|was there|no)\\b(?!.*\\b(?:you|yourself|your)\\b)");
    private static final Pattern OF_PATIENT = Pattern.compile(
            "\\b(?:you|yourself)\\b|\\byour (?!family|mother|mom|mum|father|dad|parents|brother|sister|siblings|relatives)");
    private static final Pattern WOMAN =
            Pattern.compile("mother|mom|mum|sister|grandmother|grandma|aunt|wife|girlfriend");
    private static final Pattern MAN =
            Pattern.compile("father|dad|brother|grandfather|grandpa|uncle|husband|boyfriend");
    private static final int REACH = 4;

    private OfFamily() {}

    /** @param illness whether it asks after an illness: a symptom may be the patient's own again */
    public static Optional<String> of(Clause question, List<Clause> clauses, boolean illness) {
        if (!question.byClinician() || !question.question()) {
            return Optional.empty();
        }
        if (IN_FAMILY.matcher(question.text()).find()) {
            return Optional.of("family");
        }
        var one = OF_ONE.matcher(question.text());
        if (one.find()) {
            boolean she = "she".equals(one.group(1)) || "she".equals(one.group(2));
            return before(question, clauses).stream()
                    .flatMap(clause -> NAMED.matcher(clause.text()).results().map(found -> found.group(1)))
                    .filter(person -> !(she ? MAN : WOMAN).matcher(person).matches())
                    .findFirst();
        }
        return illness && ON.matcher(question.text()).find() ? running(question, clauses) : Optional.empty();
    }

    /** Nearest first. */
    private static List<Clause> before(Clause question, List<Clause> clauses) {
        return clauses.subList(0, question.number()).reversed().stream()
                .takeWhile(clause -> clause.utterance() >= question.utterance() - REACH)
                .toList();
    }

    /** The questions before were of the family, and none since was of the patient. */
    private static Optional<String> running(Clause question, List<Clause> clauses) {
        for (Clause clause : before(question, clauses)) {
            if (clause.byClinician() && IN_FAMILY.matcher(clause.text()).find()) {
                return Optional.of("family");
            }
            if (clause.byClinician() && clause.question()) {
                return OF_PATIENT.matcher(clause.text()).find()
                                || !ON.matcher(clause.text()).find()
                        ? Optional.empty()
                        : running(clause, clauses);
            }
        }
        return Optional.empty();
    }
}
