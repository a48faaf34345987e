package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;

/** A patient's clause in, whether what it tells is of another person out: "my daughter is allergic to nuts". */
final class OfAnother {

    private static final String KIN =
            "mother|mom|mum|father|dad|brother|sister|twin|grand(?:mother|father|ma|pa)|aunt|uncle|cousin|niece|nephew|husband|wife|partner|fianc[eé]e?|girlfriend|boyfriend|friend|roommate|neighbou?r|co-?worker|boss";
    private static final String YOUNG = "son|daughter|child|kid|baby|boy|girl|grandson|granddaughter|kids|children";
    private static final String OF = "\\b(?:my|our|your|his|her|their|the) (?:[a-z-]+ ){0,2}?(?:";
    private static final String HAS =
            ")(?:'s)?(?! (?:says|said|thinks|thought|told|noticed|gave|gives))\\b(?!.*\\b(?:i|me|my|says|said|told|thinks)\\b)";
    private static final Pattern ANYBODY = Pattern.compile(OF + KIN + "|" + YOUNG + HAS);
    private static final Pattern GROWN = Pattern.compile(OF + KIN + HAS);
    private static final Pattern BY_PROXY = Pattern.compile(
            "\\b(?:is|does|has|did|was|can|will) (?:he|she)\\b|\\b(?:he|she) (?:is|has|does|takes?|had)\\b|\\byour (?:little |baby )?(?:son|daughter|child|baby|boy|girl)\\b|\\bhow old is (?:he|she)\\b");
    private static final Pattern OF_HIM = Pattern.compile("\\b(?:he|she|his|him|her)\\b");
    private static final Pattern OF_YOU = Pattern.compile("\\b(?:you|your|yourself)\\b");
    private static final Pattern MYSELF =
            Pattern.compile("^(?:(?:and|but|well|,) )*i (?:[a-z]+ )*?(?:take|am on|use)\\b");

    private static final Pattern IS_ON = Pattern.compile(
            OF + KIN
                    + ")(?:-in-law)?(?:'s)? (?:is |was |were |has been |got |been |also |still )*(?:on|takes?|taking|uses?|using|put on|started on|prescribed)(?: (?:a|an|some|the|that|this|his|her|[a-z]+))?$");
    /** Of a son or daughter only where the one who speaks is the patient: "can i take that". */
    private static final Pattern YOUNG_ON = Pattern.compile(
            OF + YOUNG
                    + ")(?:'s)? (?:is |was |been |also |still )*(?:on|takes?|taking|uses?|using|put on)(?: (?:a|an|some|the|that|this|his|her))?$");

    private static final Pattern AND_I =
            Pattern.compile("\\b(?:can|should|could|would|do|am|will) i\\b|\\bi (?:take|do not take|am not|use)\\b");
    private static final Pattern HE_TAKES =
            Pattern.compile("\\b(?:he|she) (?:is on|takes?|uses|was on|got)(?: (?:the|that|a|an|some))?$");
    private static final int NEAR = 6;

    private OfAnother() {}

    /** @param before the words of the clause before what is told */
    static boolean before(String before, Clause clause, List<Clause> clauses) {
        return !clause.byClinician()
                && (forAnother(clause, clauses) ? GROWN : ANYBODY)
                        .matcher(before)
                        .find();
    }

    /** "my dad is on eliquis", "what does he have ?" "he takes breztri": a drug that somebody else takes. */
    static boolean takes(Mention drug, List<Clause> clauses) {
        Clause clause = drug.clause();
        if (ofWhoBrings(clause, clauses)) {
            return true;
        }
        if (clause.byClinician()
                || drug.assertion().about() != Fact.About.PATIENT
                || forAnother(clauses.get(Math.max(0, clause.number() - NEAR)), clauses)) {
            return false;
        }
        String before = String.join(" ", clause.words().subList(0, drug.from()));
        return IS_ON.matcher(before).find()
                || YOUNG_ON.matcher(before).find()
                        && AND_I.matcher(turn(clause, clauses)).find()
                || HE_TAKES.matcher(before).find()
                        && clauses.subList(0, clause.number()).reversed().stream()
                                .takeWhile(said -> said.utterance() >= clause.utterance() - 2)
                                .anyMatch(said -> !said.byClinician()
                                        && GROWN.matcher(said.text()).find());
    }

    /** "what does he take ?" "i take zoloft myself": whoever brings the patient tells of their own. */
    static boolean ofWhoBrings(Clause clause, List<Clause> clauses) {
        return !clause.byClinician()
                && MYSELF.matcher(clause.text()).find()
                && clauses.subList(0, clause.number()).reversed().stream()
                        .filter(Clause::byClinician)
                        .filter(Clause::question)
                        .findFirst()
                        .filter(asked -> OF_HIM.matcher(asked.text()).find()
                                && !OF_YOU.matcher(asked.text()).find())
                        .isPresent();
    }

    private static String turn(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .filter(said -> said.utterance() == clause.utterance())
                .map(Clause::text)
                .collect(Collectors.joining(" , "));
    }

    private static boolean forAnother(Clause clause, List<Clause> clauses) {
        return clauses.subList(0, clause.number()).stream()
                .anyMatch(before ->
                        before.byClinician() && BY_PROXY.matcher(before.text()).find());
    }
}
