package org.chartwright.nlp.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;

/** A patient's clause that tells of "his mother" or "her brother" in, whose relative that is out. */
public final class TheirKin {

    private static final String KIN =
            "(?:mother|mom|mum|father|dad|brother|sister|grand[a-z]+|aunt|uncle|cousin|son|daughter|wife|husband|girlfriend|boyfriend)";
    private static final Pattern THEIRS = Pattern.compile("\\b(?:his|her) (?:[a-z]+ ){0,2}?" + KIN + "\\b");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:my|our|the) (?:[a-z]+ ){0,2}?(husband|wife|partner|boyfriend|girlfriend|fiancee?|friend|boss|roommate|neighbor|coworker|ex|niece|nephew|cousin|kids|children|parents|kid|boy|girl|baby|"
                    + KIN.substring(3) + "\\b");
    private static final Pattern BLOOD =
            Pattern.compile("mother|mom|mum|father|dad|brother|sister|grand.*|aunt|uncle|cousin");
    private static final int REACH = 4;

    /** Whose they are. */
    public enum Of {
        /** Of the patient's own blood, nearer or farther. */
        FAMILY,
        OTHERS
    }

    private TheirKin() {}

    /** Empty where no such relative is told of, or whoever tells is not the patient. */
    public static Optional<Of> in(Clause clause, List<Clause> clauses) {
        var theirs = THEIRS.matcher(clause.text());
        if (clause.speaker() != Speaker.PATIENT || !theirs.find()) {
            return Optional.empty();
        }
        String before = clause.text().substring(0, theirs.start());
        if (NAMED.matcher(before).find()) {
            return Optional.empty();
        }
        return clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).reversed().stream()
                .filter(other -> other.speaker() == clause.speaker())
                .flatMap(other ->
                        NAMED.matcher(other.text()).results().map(found -> found.group(1)).toList().reversed().stream())
                .findFirst()
                .map(person -> BLOOD.matcher(person).matches() ? Of.FAMILY : Of.OTHERS)
                .or(() -> Optional.of(Of.OTHERS));
    }
}
