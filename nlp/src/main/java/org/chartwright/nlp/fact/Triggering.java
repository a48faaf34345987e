package org.chartwright.nlp.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;

/**
 * A term in its clause in, whether it is named only as what may change another complaint out: "is it worse when you
 * cough ?" asks after no cough.
 */
final class Triggering {

    /** What one does, or what comes over one, and what may then hurt. */
    private static final Set<String> ACTS = Set.of("cough", "sneezing", "vomiting", "stress");

    private static final Pattern WHENEVER = Pattern.compile(
            "\\b(?:when|whenever|if|while|as) (?:you|i|he|she|they|the patient)\\b(?!.*\\b(?:any|do you|did you|have you|are you"
                    + "|had you|you (?:also )?(?:have|get|feel|notice|had)|i (?:also )?(?:have|get|feel|notice|had))\\b).*$");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:worse|worst|worsen\\w*|better|differen\\w+|chang\\w+|affect\\w*|trigger\\w*|brought on|brings? it on|sets? it off|set off"
                    + "|hurts?|aggravat\\w*|exacerbat\\w*|pains?|painful|aches?|eases?|relieved)\\b");
    private static final Pattern BY =
            Pattern.compile("\\b(?:with|by|on|from|after|during)\\b(?: (?:a|the|your|deep|hard|,|or|and|[a-z]+ing))*$");
    private static final Pattern DOES =
            Pattern.compile("\\b(?:does|do|did|will|would|can) (?:(?!you|i|we|they|he|she|your)[a-z]+ |, ){0,7}$");
    private static final Pattern CHANGES = Pattern.compile(
            "^(?:(?:or|and|,|hard|deeply|a lot|[a-z]+ing|the [a-z]+|seems? to|tends? to) ){0,6}(?:changes?|affects?|alters?|makes?|worsens?"
                    + "|triggers?|brings?|sets?|aggravates?|helps?|hurts?|causes?|eases?|relieves?|exacerbates?)\\b");

    /** "coughing does not change it" */
    private static final Pattern CHANGES_NOTHING = Pattern.compile(
            "^(?:(?:or|and) [a-z]+ )?(?:do|does|did) not (?:change|affect|make|worsen|trigger|aggravate|bring|hurt|help)\\b");

    private Triggering() {}

    static boolean of(Clause clause, Found found) {
        if (!ACTS.contains(found.term().preferred())) {
            return false;
        }
        var words = clause.words();
        String before = String.join(" ", words.subList(0, found.from()));
        String behind = String.join(" ", words.subList(found.to(), words.size()));
        if (WHENEVER.matcher(before).find()) {
            return clause.question() && clause.byClinician()
                    || CHANGED.matcher(clause.text()).find();
        }
        boolean by = BY.matcher(before).find() && CHANGED.matcher(before).find();
        boolean does = clause.question()
                && clause.byClinician()
                && CHANGES.matcher(behind).find()
                && DOES.matcher(before + " ").find();
        return by || does || CHANGES_NOTHING.matcher(behind).find();
    }
}
