package org.chartwright.nlp.draft.choice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.DrugLine;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * A clinician's statement without a verb in, whether a note has such lines: "icd placed 2018", "left hip replacement ,
 * 2014". What was done or found, and when, needs no more.
 */
final class TerseLine {

    private static final int LONGEST = 12;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Somebody who does something without a verb, what hangs on other words, and talk. */
    private static final Set<String> LOOSE = Set.of(
            "i",
            "we",
            "he",
            "she",
            "they",
            "it",
            "you",
            "your",
            "that",
            "this",
            "these",
            "those",
            "which",
            "who",
            "if",
            "when",
            "because",
            "so",
            "but",
            "or",
            "not",
            "no",
            "until",
            "since",
            "before",
            "after",
            "what",
            "how",
            "yeah",
            "okay",
            "yes",
            "was",
            "were",
            "is",
            "my",
            "our",
            "maybe",
            "actually",
            "of",
            "to",
            "dragon");

    private static final Set<String> OPEN_END =
            Set.of("and", "with", "a", "an", "the", "in", "for", "by", "at", "from", "on");

    private TerseLine() {}

    static boolean stands(Unit unit) {
        var told = unit.told();
        return unit.byClinician()
                && unit.form() == Form.STATEMENT
                && told.size() >= 3
                && told.size() <= LONGEST
                && (unit.mentions(Kind.PROCEDURE) || unit.mentions(Kind.CONDITION))
                && YEAR.matcher(told.getLast().text()).matches()
                && told.stream().map(Token::text).noneMatch(LOOSE::contains)
                && !OPEN_END.contains(told.getFirst().text())
                && unit.mentions().stream().allMatch(Mention::certain);
    }

    /**
     * The units that say in a plan how a drug is to be taken, or that it is not, which no chosen one says: "no aleve ,
     * no advil", "doxycycline 100 twice daily for 14 days". They are told however long the note is already.
     */
    static Set<Integer> planned(Reading reading, List<SectionKind> sections, Set<Integer> chosen) {
        var out = new TreeSet<Integer>();
        for (int i = 0; i < sections.size(); i++) {
            Unit unit = reading.units().get(i);
            if (sections.get(i) == SectionKind.ASSESSMENT_AND_PLAN
                    && unit.byClinician()
                    && unit.form() == Form.STATEMENT
                    && (DrugLine.is(unit.told(), unit.mentions()) || BriefLine.is(unit, reading))
                    && Stream.concat(chosen.stream(), out.stream())
                            .filter(other -> sections.get(other) == SectionKind.ASSESSMENT_AND_PLAN)
                            .noneMatch(other -> says(reading.units().get(other), unit))) {
                out.add(i);
            }
        }
        return out;
    }

    /** Whether another unit names the same drugs with the same numbers. */
    private static boolean says(Unit other, Unit line) {
        var words = other.told().stream().map(Token::text).collect(Collectors.toSet());
        if (!line.mentions(Kind.DRUG)) {
            return SaidTwice.same(other, line);
        }
        return line.mentions().stream()
                        .filter(mention -> mention.term().kind() == Kind.DRUG)
                        .allMatch(mention -> other.mentions().stream()
                                .anyMatch(same -> same.term().equals(mention.term())
                                        && same.assertion()
                                                .polarity()
                                                .equals(mention.assertion().polarity())))
                && line.told().stream().filter(Token::isNumber).map(Token::text).allMatch(words::contains);
    }
}
