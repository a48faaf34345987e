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
    private static final Pattern NAMED = Pattern.compile("\\b(?:my|your) (?:[a-z]+ )?(" + KIN + ")\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:" + KIN
            + "|parents?|siblings?|sons?|daughters?|child(?:ren)?|nephew|niece|he|she|they|family|side)s?\\b");
    private static final Pattern IN_FAMILY = Pattern.compile(
            "\\b(?:in|on|within|of) (?:(?:your|the) (?:immediate |close |wider |whole )?family\\b|(?:your|the) (?:mother|mom|mum|father|dad|parent)(?: ?'s|s'?)? side\\b|(?:your|the) (?:maternal|paternal) side\\b|either side of (?:your|the) family\\b)|\\bfamily (?:medical |health )?(?:history|members?)\\b|\\bfamily history-wise\\b|\\bruns? in (?:your|the) family\\b|\\byour (?:relatives|parents|siblings)\\b");
    private static final Pattern OF_ONE = Pattern.compile(
            LEADS + "(?:(?:do|does|did|has|have|had|is|was) (he|she)\\b|(he|she) (?:has|had|does|did|is|was)\\b)");
    private static final Pattern ON = Pattern.compile(
            LEADS
                    + "(?:any|anything|anyone|anybody|(?:how|what) about|is there|are there|was there|no)\\b(?!.*\\b(?:you|yourself|your)\\b)");
    private static final Pattern OF_PATIENT = Pattern.compile(
            "\\b(?:you|yourself)\\b|\\byour (?!family|mother|mom|mum|father|dad|parents|brother|sister|siblings|relatives)");
    /** Of oneself: "yes , i had one in 2019". */
    private static final Pattern OWN = Pattern.compile(
            "\\bi\\b(?! (?:think|believe|guess|suppose|know|mean|do not (?:know|think)|am not (?:sure|aware))\\b)|\\b(?:me|myself|my own)\\b");

    private static final Pattern CHARGE = Pattern.compile("\\b(?:he|she|him|her|his)\\b");
    private static final Pattern WOMAN =
            Pattern.compile("mother|mom|mum|sister|grandmother|grandma|aunt|wife|girlfriend");
    private static final Pattern MAN =
            Pattern.compile("father|dad|brother|grandfather|grandpa|uncle|husband|boyfriend");
    private static final Pattern HAS = Pattern.compile(
            "\\b(he|she) (?:(?:might|may|could|probably|also|just|does|must|will) )*(?:has|have|had|is|be|got|is having|suffers)\\b");
    private static final Pattern TO_PATIENT = Pattern.compile("\\byou(?:r|rs|rself)?\\b");
    private static final Pattern HE_OR_SHE = Pattern.compile("\\b(?:he|she|his|her|him)\\b");
    private static final Pattern MINE = Pattern.compile("\\bmy (?:[a-z]+ )?(" + KIN + ")\\b");
    private static final int REACH = 4;

    private OfFamily() {}

    /** @param illness whether it asks after an illness: a symptom may be the patient's own again */
    public static Optional<String> of(Clause question, List<Clause> clauses, boolean illness) {
        if (!question.byClinician() || !question.question()) {
            return Optional.empty();
        }
        if (inFamily(question).isPresent()) {
            return inFamily(question);
        }
        var one = OF_ONE.matcher(question.text());
        if (one.find()) {
            boolean she = "she".equals(one.group(1)) || "she".equals(one.group(2));
            return before(question, clauses).stream()
                    .filter(clause -> !charge(clause, clauses))
                    .flatMap(clause -> NAMED.matcher(clause.text()).results().map(found -> found.group(1)))
                    .filter(person -> !(she ? MAN : WOMAN).matcher(person).matches())
                    .findFirst();
        }
        return illness && ON.matcher(question.text()).find() && !own(question, clauses)
                ? running(question, clauses)
                : Optional.empty();
    }

    /** "any asthma in the family ?" */
    static Optional<String> inFamily(Clause question) {
        return question.byClinician()
                        && question.question()
                        && IN_FAMILY.matcher(question.text()).find()
                ? Optional.of("family")
                : Optional.empty();
    }

    /** Whether "he" or "she" had been spoken of before the relative was named: the patient is that one. */
    private static boolean charge(Clause named, List<Clause> clauses) {
        return clauses.subList(0, named.number()).stream()
                .takeWhile(clause -> !NAMED.matcher(clause.text()).find())
                .anyMatch(clause -> CHARGE.matcher(clause.text()).find());
    }

    /** "any cancer in the family ?" "no" "any diabetes ?" "yes": the patient's or the family's, nobody can tell. */
    static boolean open(Clause question, Answer answer, List<Clause> clauses) {
        return answer.sense() == Answer.Sense.YES
                && !IN_FAMILY.matcher(question.text()).find()
                && ON.matcher(question.text()).find()
                && !own(question, clauses)
                && answer.clauses().stream()
                        .noneMatch(clause -> RELATIVE.matcher(clause.text()).find())
                && running(question, clauses).isPresent();
    }

    private static boolean own(Clause question, List<Clause> clauses) {
        return clauses.stream()
                .skip(question.number())
                .dropWhile(clause -> clause.utterance() == question.utterance())
                .takeWhile(clause -> clause.utterance() == question.utterance() + 1)
                .anyMatch(clause -> OWN.matcher(clause.text()).find());
    }

    /** "my husband has a fever" "it sounds like he has the flu": whom a clinician's statement is about. */
    public static Optional<String> told(Clause said, List<Clause> clauses) {
        var one = HAS.matcher(said.text());
        if (!said.byClinician()
                || said.question()
                || !one.find()
                || TO_PATIENT.matcher(said.text()).find()) {
            return Optional.empty();
        }
        var asked = clauses.subList(0, said.number()).stream()
                .filter(clause -> clause.byClinician() && clause.question())
                .toList();
        long ofPatient = asked.stream()
                .filter(clause -> TO_PATIENT.matcher(clause.text()).find())
                .count();
        long ofOther = asked.stream()
                .filter(clause -> HE_OR_SHE.matcher(clause.text()).find())
                .count();
        return ofOther >= ofPatient
                ? Optional.empty()
                : clauses.subList(0, said.number()).reversed().stream()
                        .filter(clause -> !clause.byClinician())
                        .flatMap(clause -> MINE.matcher(clause.text()).results().map(found -> found.group(1)))
                        .filter(person -> !(one.group(1).equals("she") ? MAN : WOMAN)
                                .matcher(person)
                                .matches())
                        .findFirst();
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
