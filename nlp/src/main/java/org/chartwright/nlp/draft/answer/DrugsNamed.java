package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A question of what somebody gave the patient, or what the patient took at some time, and names of drugs for an answer
 * in, the statement the two make out: "they gave you antibiotics in the er ?" "yes , ceftriaxone and azithromycin" is
 * "the patient was given ceftriaxone and azithromycin in the er".
 */
final class DrugsNamed {

    private static final String GIVER =
            "(?:they|he|she|we|i|(?:your|the) (?:[a-z-]+ ){0,2}?(?:doctor|nurse|pcp|gp|dentist|specialist|hospital|pharmacist|physician|clinic|care|er|[a-z]+ologist|surgeon)|dr\\.? [a-z]+)";
    private static final String GAVE = "(give|gave|given|prescribe|prescribed|put|start|started)";
    private static final String THING =
            "(?:(?:some|any|an?|the|these|more|other|different|oral|iv|strong|new) )*(?:(?:pain|blood pressure|allergy|nausea|heart) )?(?:antibiotics?|medications?|medicines?|meds|drugs?|pills?|tablets?|painkillers?|steroids?|inhalers?|injections?|shots?|creams?|ointments?|drops|sprays?|anything|something|treatments?|prescriptions?)";

    /** "i see that they gave you some antibiotics in the er" */
    private static final Pattern GIVEN =
            Pattern.compile("\\b" + GIVER + " (?:have |has |had |also |already |did |just )*" + GAVE + " you (?:on )?"
                    + THING + "(?= |$)((?: [a-z']+){0,7})$");
    /** "did they give you anything for the pain" */
    private static final Pattern DID_GIVE = Pattern.compile("\\b(?:did|have|has|had) " + GIVER
            + " (?:also |already |just |ever )*" + GAVE + " you (?:on )?" + THING + "(?= |$)((?: [a-z']+){0,7})$");

    /** "did they put you on warfarin for the clot": it names the drug itself. */
    private static final Pattern DID_GIVE_IT = Pattern.compile("^(?:did|have|has|had) " + GIVER
            + " (?:also |already |just |ever )*" + GAVE + " you ((?:on )?(?:[a-z0-9%.'-]+ ?){1,12})$");

    private static final Pattern WHAT_GIVEN = Pattern.compile(
            "\\b(?:what|which)(?: (?:kind|type|sort) of)?(?: [a-z]+){0,2}? (?:did|have|has|had|was it|is it)(?: that)? "
                    + GIVER + " (?:also |already |just )*" + GAVE + " you(?: (?:on|with))?((?: [a-z']+){0,7})$");
    private static final Pattern WERE_GIVEN = Pattern.compile(
            "\\b(?:what|which)(?: (?:kind|type|sort) of)?(?: [a-z]+){0,2}? (?:were|was|have|had) (?:you|been) (?:you |been )?"
                    + GAVE + "(?: (?:on|with))?((?: [a-z']+){0,7})$");
    private static final Pattern WHAT_TAKEN = Pattern.compile(
            "\\b(?:what|which)(?: (?:kind|type|sort) of)?(?: [a-z]+){0,2}? (?:did|have|had) you (?:been )?(take|taken|taking|use|used|using|try|tried|on)((?: [a-z']+){0,7})$");

    private static final Pattern POINTING =
            Pattern.compile("\\b(?:it|that|this|them|those|these|there|here|i|me|we|us|if|not|or|today|else)\\b");
    /** What was taken at another time is not told by the list of what is taken. */
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:before|last|ago|back then|in the past|previously|at (?:the|that) time|when)\\b");

    private static final Set<String> LINKS = Set.of(
            "yes", "yeah", "yep", "and", ",", "also", "the", "some", "just", "um", "uh", "oh", "a", "an", "both", "was",
            "were", "it", "they", "then", "well", "so", "plus", "mostly", "like");
    private static final Set<String> FORMS = Set.of(
            "inhaler", "cream", "tablets", "pills", "injection", "ointment", "drops", "spray", "shot", "patch", "gel");
    private static final int MANY = 8;
    private static final int BRIEF = 4;

    private final Pronouns patient;
    private final Map<Clause, List<Mention>> byClause;

    DrugsNamed(Pronouns patient, Map<Clause, List<Mention>> byClause) {
        this.patient = patient;
        this.byClause = Map.copyOf(byClause);
    }

    Optional<Unit> of(Clause question, Answer answer) {
        String asked = Posed.text(Posed.of(question.tokens()))
                .replaceAll(" ,| \\?$|(?: (?:right|correct))+$", "")
                .replaceAll("\\be r\\b", "er");
        var itself = ofAsked(question, answer, asked);
        if (itself.isPresent()) {
            return itself;
        }
        var done = done(asked, answer.sense());
        if (done.isEmpty() || answer.sense() == Answer.Sense.NO) {
            return Optional.empty();
        }
        var names = new LinkedHashSet<String>();
        var mentions = new ArrayList<Mention>();
        var evidence = new ArrayList<Evidence>(List.of(question.evidence()));
        for (Clause said : answer.clauses()) {
            var drugs = drugs(said);
            if (drugs.isEmpty()
                    && (LINKS.containsAll(said.words())
                            || names.isEmpty() && said.tokens().size() <= BRIEF)) {
                continue;
            }
            if (drugs.isEmpty() || !only(said, drugs)) {
                break;
            }
            drugs.forEach(mention -> names.add(named(said, mention)));
            mentions.addAll(drugs);
            evidence.add(said.evidence());
        }
        if (names.isEmpty() || names.size() > MANY) {
            return Optional.empty();
        }
        Token place =
                mentions.getFirst().clause().tokens().get(mentions.getFirst().from());
        String words =
                "%s %s %s%s".formatted(patient.subject(), done.get()[0], joined(List.copyOf(names)), done.get()[1]);
        var told = Arrays.stream(words.strip().split(" +")).map(place::as).toList();
        return Optional.of(new Unit(mentions.getFirst().clause(), Form.SHORT_ANSWER, told, mentions, evidence));
    }

    /** "did they put you on warfarin for the clot ?" "yes" */
    private Optional<Unit> ofAsked(Clause question, Answer answer, String asked) {
        var found = DID_GIVE_IT.matcher(asked);
        var drugs = drugs(question);
        if (answer.sense() != Answer.Sense.YES || !found.find() || drugs.isEmpty()) {
            return Optional.empty();
        }
        String given = found.group(2);
        if (POINTING.matcher(given).find() || given.matches(".*\\b(?:any|anything|other)\\b.*")) {
            return Optional.empty();
        }
        Token place = question.tokens().get(drugs.getFirst().from());
        String rest = given.replaceFirst("^on ", "")
                .replaceAll("\\byour\\b", patient.possessive())
                .replaceAll("\\byou\\b", patient.subject());
        String words = "%s %s %s".formatted(patient.subject(), given(found.group(1), given.startsWith("on ")), rest);
        var told = Arrays.stream(words.strip().split(" +")).map(place::as).toList();
        return Optional.of(new Unit(
                question,
                Form.QUESTION_ANSWERED,
                told,
                drugs,
                List.of(question.evidence(), answer.clauses().getFirst().evidence())));
    }

    /** What was done, and the rest of what was asked; empty where the question is another. */
    private Optional<String[]> done(String asked, Answer.Sense sense) {
        for (Pattern pattern : List.of(WHAT_GIVEN, WERE_GIVEN, DID_GIVE, GIVEN)) {
            var found = pattern.matcher(asked);
            boolean open = pattern == WHAT_GIVEN || pattern == WERE_GIVEN;
            if (found.find() && (open || sense == Answer.Sense.YES)) {
                return Optional.of(new String[] {given(found.group(1)), rest(found.group(2))});
            }
        }
        var taken = WHAT_TAKEN.matcher(asked);
        if (taken.find() && BEFORE.matcher(taken.group(2)).find()) {
            return Optional.of(new String[] {taken(taken.group(1)), rest(taken.group(2))});
        }
        return Optional.empty();
    }

    private static String given(String verb, boolean on) {
        return on && verb.startsWith("prescribe") ? "was prescribed" : given(verb);
    }

    private static String given(String verb) {
        return switch (verb) {
            case "give", "gave", "given" -> "was given";
            case "put" -> "was put on";
            case "start", "started" -> "was started on";
            default -> "was prescribed";
        };
    }

    private static String taken(String verb) {
        return switch (verb) {
            case "use", "used", "using" -> "used";
            case "try", "tried" -> "tried";
            case "on" -> "was on";
            default -> "took";
        };
    }

    private String rest(String behind) {
        String plain = behind.replaceAll(" (?:called|again|exactly|then)\\b", "");
        return POINTING.matcher(plain).find()
                ? ""
                : plain.replaceAll("\\byour\\b", patient.possessive()).replaceAll("\\byou\\b", patient.subject());
    }

    private List<Mention> drugs(Clause said) {
        return byClause.getOrDefault(said, List.of()).stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG && mention.certain())
                .toList();
    }

    /** Whether the clause names drugs and says nothing else. */
    private static boolean only(Clause said, List<Mention> drugs) {
        long other = 0;
        for (int i = 0; i < said.tokens().size(); i++) {
            int at = i;
            String word = said.tokens().get(i).text();
            boolean drug = drugs.stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
            other += drug || LINKS.contains(word) || FORMS.contains(word) ? 0 : 1;
        }
        return other == 0;
    }

    private static String named(Clause said, Mention mention) {
        boolean form = mention.to() < said.tokens().size()
                && FORMS.contains(said.tokens().get(mention.to()).text());
        return form ? mention.words() + " " + said.tokens().get(mention.to()).text() : mention.words();
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : names.stream().limit(last).collect(Collectors.joining(" , ")) + " and " + names.get(last);
    }
}
