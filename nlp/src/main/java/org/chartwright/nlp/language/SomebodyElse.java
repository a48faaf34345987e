package org.chartwright.nlp.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A visit's clauses in, those in which a patient speaks of somebody else out: a patient says "i" of themselves, so "he"
 * and "she" are others. Not so where a parent or companion speaks for the patient throughout.
 */
public final class SomebodyElse {

    private static final Set<String> LEADS = Set.of(
            "and", "but", "so", "then", "because", "well", "yeah", "yes", "yep", "okay", "oh", "now", "no", "nope",
            "also", "you", "know", ",");
    private static final String OF_OWN = ".*\\b(?:i|me|my|mine|we|our)\\b.*";
    private static final Pattern NEXT_TO_ME = Pattern.compile(
            "\\b(?:next to|beside|near|around|behind|opposite|in front of|all over|right by|close to) (?:me|us|my desk|our desks?)\\b");

    private static final Pattern MAN = Pattern.compile(
            "(?:.* )?(?:husband|dad|father|son|brother|boyfriend|grandson|grandfather|grandpa|uncle|nephew)");
    private static final Pattern WOMAN = Pattern.compile(
            "(?:.* )?(?:wife|mom|mum|mother|daughter|sister|girlfriend|granddaughter|grandmother|grandma|aunt|niece)");

    private static final Pattern FATHER = Pattern.compile(
            "^(?!.*\\b(?:mother|mom|mum|sister)\\b).*\\byour (?:[a-z]+ )?(father|dad|brother|grandfather|uncle)\\b");
    private static final Pattern MOTHER = Pattern.compile(
            "^(?!.*\\b(?:father|dad|brother)\\b).*\\byour (?:[a-z]+ )?(mother|mom|mum|sister|grandmother|aunt)\\b");
    private static final Pattern SON = Pattern.compile("\\byour (?:[a-z]+ )?(son|husband|nephew)\\b(?!'s)");
    private static final Pattern DAUGHTER = Pattern.compile("\\byour (?:[a-z]+ )?(daughter|wife|niece)\\b(?!'s)");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:my|the|a|an|our|your|his|her) ((?:(?:primary|care|family|eye|foot|heart|kidney|pain|new|old|other|physical|younger|older|youngest|oldest|half|twin|maternal|paternal|best|surgery|medical|office|(?:mom|mother|dad|father)'s) )*"
                    + "(?:doctor|physician|pcp|provider|surgeon|specialist|dentist|nurse|assistant|scheduler|dietician|dietitian|nutritionist|therapist|geneticist|allergist|cardiologist|neurologist|urologist|pharmacist"
                    + "|oncologist|dermatologist|psychiatrist|podiatrist|chiropractor|trainer|coach|boss|wife|husband|partner|mom|mother|dad|father"
                    + "|mum|son|daughter|brother|sister|friend|girlfriend|boyfriend|fiance|neighbor|roommate|grandson|granddaughter|grandmother|grandfather"
                    + "|grandma|grandpa|aunt|uncle|nephew|niece))\\b(?!'s)");

    private static final Pattern KIN = Pattern.compile(
            MAN.pattern() + "|" + WOMAN.pattern() + "|friend|partner|fiance|boss|neighbor|roommate|coach|trainer");

    private static final Set<String> TREATING =
            Set.of("biopsied", "referred", "prescribed", "ordered", "diagnosed", "recommended", "examined", "excised");

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:kids|children|grandkids|grandchildren|students|coworkers|parents|roommates|sons|daughters|brothers|sisters)\\b");

    private static final Pattern OF_THEM = Pattern.compile(
            "^(?:(?:and|but|so|,) )*(?:he|she|(?:his|her) [a-z0-9]+(?: [a-z0-9]+)?) (?:is|was|has|had|did|took|takes|needs)\\b");
    private static final Pattern YOUR_KIN = Pattern.compile(
            "\\byour (?:wife|husband|mother|mom|father|dad|brother|sister|son|daughter|partner|boyfriend|girlfriend)\\b");
    /** "we saw your wife last week and her sugar was 300", with nothing of the patient behind. */
    private static final Pattern KIN_AND_THEIRS = Pattern.compile(
            YOUR_KIN.pattern()
                    + "(?!.*\\byour?\\b).*? (?:and|but|because|,) (?:he|she|(?:his|her) [a-z0-9]+(?: [a-z0-9]+)?) (?:is|was|has|had|did|took|takes|needs|ran|runs)\\b");

    private static final Pattern THEIRS = Pattern.compile(
            "^(?:(?:and|but|so|yeah|yes|no|well|,) )*(?:his|hers|theirs|(?:his|her) (?:[a-z]+ )?(?:pressures?|sugars?|a1c|cholesterol|cough|fever|rash|pain|numbers?|dose)) (?:is|was|are|were|ran|runs|has|had|came|went|got|shot|spiked|dropped)\\b");

    /** "i get headaches from my kids | they get worse" */
    private static final Pattern FROM_THEM =
            Pattern.compile("\\b(?:from|by|because of|with) (?:(?:my|the|our|all) )*" + SEVERAL.pattern());

    /**
     * Whoever is spoken of.
     *
     * @param name such as {@code sister} or {@code family doctor}
     * @param place where the name was said
     */
    public record Person(String name, Evidence place) {}

    /** So many clauses before, the person may have been named. */
    private static final int REACH = 4;

    private SomebodyElse() {}

    /**
     * @param child whether the patient is a child, for whom a parent may speak
     * @return numbers of clauses
     */
    public static Set<Integer> in(List<Clause> clauses, boolean child) {
        var others = new HashSet<Integer>();
        long own = 0;
        for (Clause clause : clauses) {
            if (clause.speaker() != Speaker.PATIENT) {
                continue;
            }
            if (ofOther(clause) || ofSeveral(clause, clauses) || ofTheirs(clause)) {
                others.add(clause.number());
            }
            own += ofSelf(clause) ? 1 : 0;
        }
        return child || own < others.size() && SpokenFor.asked(clauses)
                ? Set.copyOf(clauses.stream()
                        .filter(clause -> ofOther(clause)
                                && askedOf(clauses, clause, MOTHER, FATHER).isPresent())
                        .map(Clause::number)
                        .toList())
                : Set.copyOf(others);
    }

    /** "so she has bad asthma": the subject is not the one who speaks. */
    private static boolean ofOther(Clause clause) {
        Token subject = subject(clause);
        int next = clause.tokens().indexOf(subject) + 1;
        boolean anew =
                next < clause.tokens().size() && clause.tokens().get(next).is("i");
        return (subject.is("he") || subject.is("she")) && !anew;
    }

    /** "his is always 200": a thing of somebody else's, told by who says "my" of their own. */
    public static boolean ofTheirs(Clause clause) {
        return clause.speaker() == Speaker.PATIENT
                && THEIRS.matcher(clause.text()).find();
    }

    /** "we saw your wife last week | and her sugar was 300": a clinician to a patient who came alone. */
    public static boolean ofTheirRelative(Clause clause, List<Clause> clauses) {
        boolean goesOn = OF_THEM.matcher(clause.text()).find()
                && clauses.subList(Math.max(0, clause.number() - 2), clause.number()).stream()
                        .anyMatch(before -> before.utterance() == clause.utterance()
                                && YOUR_KIN.matcher(before.text()).find());
        return clause.byClinician()
                && (goesOn || KIN_AND_THEIRS.matcher(clause.text()).find())
                && clauses.stream().noneMatch(other -> other.speaker() == Speaker.GUEST);
    }

    /** "i do have little kids | so they have always got a cough" */
    private static boolean ofSeveral(Clause clause, List<Clause> clauses) {
        return subject(clause).is("they")
                && clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && SEVERAL.matcher(clauses.get(clause.number() - 1).text()).find()
                && !FROM_THEM.matcher(clauses.get(clause.number() - 1).text()).find();
    }

    /** "she will also get you set up": whom a clinician tells the patient of. */
    public static boolean byClinician(Clause clause) {
        return clause.byClinician()
                && !clause.question()
                && ofOther(clause)
                && clause.tokens().stream().anyMatch(token -> token.is("you") || token.is("your"));
    }

    /** "her dermatologist referred her | she biopsied a lesion": what only one who treats does to a patient. */
    public static boolean treats(List<Clause> clauses, Clause clause) {
        Token subject = subject(clause);
        int next = clause.tokens().indexOf(subject) + 1;
        boolean acts = clause.byClinician()
                && (subject.is("he") || subject.is("she"))
                && next < clause.tokens().size()
                && TREATING.contains(clause.tokens().get(next).text());
        return acts
                && clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && NAMED.matcher(clauses.get(clause.number() - 1).text()).find()
                && named(clauses, clause)
                        .filter(person -> !KIN.matcher(person).find())
                        .isPresent();
    }

    private static Token subject(Clause clause) {
        var tokens = clause.tokens();
        int at = 0;
        while (at + 1 < tokens.size() && LEADS.contains(tokens.get(at).text())) {
            at++;
        }
        return tokens.get(at);
    }

    /** "she said that my pressure is high" speaks of both, but "she kept sneezing next to me" of her. */
    public static boolean ofSelf(Clause clause) {
        return NEXT_TO_ME.matcher(clause.text()).replaceAll("").matches(OF_OWN);
    }

    /**
     * Whom the same speaker named shortly before and may mean.
     *
     * @param clause in which the patient speaks of somebody else, or the clinician does
     * @return such as {@code sister} or {@code family doctor}
     */
    public static Optional<String> named(List<Clause> clauses, Clause clause) {
        return person(clauses, clause).map(Person::name);
    }

    /** The same, with the place where the person was named. */
    public static Optional<Person> person(List<Clause> clauses, Clause clause) {
        var otherSex = subject(clause).is("she") ? MAN : WOMAN;
        var before = clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).reversed().stream()
                .filter(other -> other.speaker() == clause.speaker())
                .toList();
        return named(before, other -> other.utterance() == clause.utterance(), otherSex)
                .or(() -> askedOf(clauses, clause, MOTHER, FATHER))
                .or(() -> askedOf(clauses, clause, DAUGHTER, SON))
                .or(() -> whoTreats(clauses, clause))
                .or(() -> named(before, other -> other.utterance() < clause.utterance(), otherSex));
    }

    /** "your kidney doctor , what did he do ?" "he stopped the lisinopril" */
    private static Optional<Person> whoTreats(List<Clause> clauses, Clause clause) {
        return clauses.subList(0, clause.number()).reversed().stream()
                .dropWhile(before -> before.utterance() == clause.utterance())
                .takeWhile(before -> before.utterance() == clause.utterance() - 1)
                .filter(before -> before.byClinician() && clause.speaker() == Speaker.PATIENT)
                .flatMap(before -> people(NAMED, before))
                .filter(person -> !KIN.matcher(person.name()).matches())
                .findFirst();
    }

    private static Optional<Person> named(List<Clause> before, Predicate<Clause> where, Pattern otherSex) {
        return before.stream()
                .filter(where)
                .flatMap(clause -> people(NAMED, clause).toList().reversed().stream())
                .filter(person -> !otherSex.matcher(person.name()).matches())
                .findFirst();
    }

    private static Stream<Person> people(Pattern named, Clause clause) {
        return named.matcher(clause.text()).results().map(found -> new Person(found.group(1), clause.evidence()));
    }

    /** Who was asked of in the turn before: "was your daughter ill ?" "she had measles". */
    private static Optional<Person> askedOf(List<Clause> clauses, Clause clause, Pattern woman, Pattern man) {
        var sex = subject(clause).is("she") ? woman : man;
        return clauses.subList(0, clause.number()).reversed().stream()
                .dropWhile(before -> before.utterance() == clause.utterance())
                .takeWhile(before -> before.utterance() == clause.utterance() - 1)
                .filter(before -> before.byClinician() && clause.speaker() == Speaker.PATIENT)
                .flatMap(before -> people(sex, before))
                .findFirst();
    }
}
