package org.chartwright.nlp.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** What a patient says to a question in, whether it denies and nothing else, or takes the denial back, out. */
public final class Denial {

    private static final Set<String> WORDS = words(
            "no nope nah none never nothing not nobody neither at all really i do have am did does has had been they"
                    + " it is are was were he she that to my me knowledge of aware know can think remember recall anything"
                    + " anyone like else any so far one okay fine thank thanks you in the past there ever for currently"
                    + " right now as recently yet well oh either family significant major serious problem problems"
                    + " condition conditions allergy allergies allergic medication medications medicine medicines medical"
                    + " surgery surgeries operation operations drug drugs smoke smoked smoking drink drinking alcohol"
                    + " regular regularly take taking history issue issues known illness illnesses touch stuff would say"
                    + " everything good touched believe other others be smoker drinker a us kind sort those these health"
                    + " hospital hospitalized hospitalization hospitalizations and or , use what which tobacco house"
                    + " smokes cigarettes recreational well uh um mean disease diseases time this moment get got hmm sir"
                    + " ma'am doctor doc absolutely definitely used tried life done");

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:yes|yeah|yep|wait|hang on|hold on|actually|come to think|i lied|except\\w*|apart from|aside from|other than|besides|but|only|just|unless|though|although|however|oh)\\b");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:yes|yeah|yep|oh|,) ?)+");
    private static final Pattern ILL = Pattern.compile(
            "\\b(?:my|her|his|our|the|an?) (?:[a-z-]+ ){0,2}?(?:mother|mom|mum|father|dad|brother|sister|son|daughter|aunt|uncle|cousin|grand[a-z]+|parents?|nan|granny)(?:'s)?(?: [a-z]+){0,2}? (?:has|had|have|got|died|passed|with|is|was|gets?)\\b");
    private static final Pattern NOD = Pattern.compile(
            "(?:(?:okay|ok|right|alright|mm-hmm|mhm|uh-huh|yeah|yes|good|great|fine|sure|i see|perfect|no|got it|so|noted|oh|,) ?)+");
    private static final Pattern CHECKS = Pattern.compile(
            "(?:(?:okay|ok|so|and|right|,) )*(?:none|nothing|never|not any|no [a-z]+)(?: (?:at all|else|whatsoever|really))+");

    private Denial() {}

    /** Whether the clause says no and takes nothing back. */
    public static boolean only(Clause clause) {
        return Answer.senseOf(clause) != Answer.Sense.YES
                && clause.words().stream().allMatch(WORDS::contains);
    }

    /** Whether any of it names an exception, a drug or an illness of the patient, or comes to think of something. */
    public static boolean takenBack(List<Clause> said, List<Mention> mentions) {
        return said.stream()
                .filter(clause -> !only(clause))
                .anyMatch(clause -> BACK.matcher(behindLead(clause, said)).find() || names(clause, mentions));
    }

    /** "yeah , i am pretty healthy" affirms what was asked, and takes nothing back. */
    private static String behindLead(Clause clause, List<Clause> said) {
        return clause == said.getFirst() ? LEAD.matcher(clause.text()).replaceFirst("") : clause.text();
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.clause().equals(clause)
                        && mention.assertion().polarity() == Fact.Polarity.PRESENT
                        && mention.assertion().about() == Fact.About.PATIENT)
                .anyMatch(mention -> mention.term().kind() == Term.Kind.DRUG
                        || mention.term().kind() == Term.Kind.CONDITION);
    }

    /** Whether any of it says that a relative has or had something. */
    public static boolean ofRelative(List<Clause> said) {
        return said.stream().anyMatch(clause -> ILL.matcher(clause.text()).find());
    }

    /**
     * All that is said in the utterance of the clause and, while the clinician only nods, in those after it.
     *
     * @param from where it begins; a question begins it with what follows
     */
    public static List<Clause> turn(Clause from, List<Clause> clauses) {
        return clauses.stream()
                .skip(from.number() - (from.byClinician() ? -1L : back(from, clauses)))
                .filter(clause -> !from.byClinician() || clause.utterance() > from.utterance())
                .takeWhile(clause -> !clause.byClinician() || goesOn(clause))
                .filter(clause -> !clause.byClinician())
                .toList();
    }

    private static int back(Clause from, List<Clause> clauses) {
        int first = from.number();
        while (first > 0 && clauses.get(first - 1).utterance() == from.utterance()) {
            first--;
        }
        return from.number() - first;
    }

    /** Whether the clinician only nods or asks again. */
    public static boolean goesOn(Clause clause) {
        return NOD.matcher(clause.text()).matches()
                || CHECKS.matcher(clause.text()).matches();
    }

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }
}
