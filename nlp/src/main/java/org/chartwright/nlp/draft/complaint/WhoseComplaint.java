package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/** The words of a clause as far as what hurts in, whether it is somebody else's than the patient's out. */
final class WhoseComplaint {

    static final String KIN =
            "(?:husband|wife|partner|boyfriend|girlfriend|fiance|mother|mom|mum|mam|father|dad|parents|son|daughter|kids?|children|child|baby|brother|sister|grandmother|grandma|gran|nan|grandfather|grandad|granddad|grandpa|grandson|granddaughter|aunt|uncle|cousin|nephew|niece|friend|roommate|flatmate|neighbou?r|colleague|boss)";
    private static final String BEGINS =
            "(?:^|, |\\b(?:and|but|because|cause|so|that|thinks?|says?|said|while|when|if|since) )";
    /** "my husband can not", "she has", "his chest". */
    private static final Pattern PERSON = Pattern.compile("\\b(?<self>i|me|myself)\\b|(?:"
            + BEGINS + "(?:and |but |now |then |well |yes |, )*)(?<kin>(?:my|our|the) (?:[a-z]+ )?" + KIN
            + "\\b)|(?<own>\\bmy (?!(?:[a-z]+ )?" + KIN + "\\b))|(?<other>\\b(?:he|she|his)\\b|\\bher\\b(?= [a-z]))");

    private static final Pattern ASKS_OF_OTHER = Pattern.compile("\\b(?:he|she|him|his|her)\\b");

    private static final Pattern ASKS_OF_SELF = Pattern.compile("\\b(?:you|your)\\b");

    private WhoseComplaint() {}

    /** A visit in which the clinician asks somebody else about the patient: "how old is she ?" */
    static boolean spokenFor(Clause clause, List<Clause> clauses) {
        if (clause.speaker() == Speaker.GUEST) {
            return true;
        }
        long others = asked(clauses, ASKS_OF_OTHER);
        return others > 0 && others >= asked(clauses, ASKS_OF_SELF);
    }

    /** The person named last before it: "my wife has a cold and i can not sleep" is the patient's. */
    static boolean anothers(String words) {
        boolean other = false;
        for (var person : PERSON.matcher(words).results().toList()) {
            other = person.group("self") == null && person.group("own") == null;
        }
        return other;
    }

    /** A mention that no words before give to somebody else, and that is not denied next. */
    static boolean ofPatient(Mention mention, List<Clause> clauses) {
        Clause clause = mention.clause();
        int at = clause.text().indexOf(mention.words());
        return !Retracted.denied(clause, clauses)
                && (at < 0
                        || spokenFor(clause, clauses)
                        || !anothers(clause.text().substring(0, at)));
    }

    private static long asked(List<Clause> clauses, Pattern pattern) {
        return clauses.stream()
                .filter(clause -> clause.byClinician()
                        && clause.question()
                        && pattern.matcher(clause.text()).find())
                .count();
    }
}
