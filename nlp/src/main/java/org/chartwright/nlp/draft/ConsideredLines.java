package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * Drugs that a clinician named and no sentence of the note names in, a line of the plan out for each that is to be
 * avoided or was considered and not given. One that was only talked about stays an omission: "discussed" would hide
 * what was decided.
 */
final class ConsideredLines {

    /** Groups whose names are those of what a laboratory measures, too. */
    private static final Set<String> MEASURED = Set.of("supplement", "hormone", "blood", "class", "endocrine", "bone");

    private static final String TO =
            "(?: (?:you|him|her|the|any|a|an|some|use|using|give|giving|take|taking|do|put|on|to|that|your|want|like|in|for|it|with|have|be|go|going|start|starting|prescribe))*";
    private static final Pattern NOT_BEFORE =
            Pattern.compile("\\b(?:no|no more|not|never|without|nor)" + TO + "(?: [a-z-]+ (?:or|and|,))?$");
    /** What limits a refusal: "no aspirin for 7 days". */
    private static final Pattern LIMITED = Pattern.compile(
            "^(?: ,)? (?:and |but )?(?:if|unless|until|till|before|after|except|for(?! (?:you|him|her)\\b)|during|while|when|on|in|the|more|over|beyond|\\d|than|once|yet|last|this)\\b|\\b(?:unless|until|till|except)\\b");

    private static final Pattern AVOID_BEFORE = Pattern.compile(
            "\\b(?:avoid|away from|rather not|instead of|rather than|leery of|careful with)" + TO + "$");
    private static final Pattern AVOID_BEHIND = Pattern.compile(
            "^(?: ,)?(?: (?:is|are))? (?:out(?! of| for)|off the table|not (?:a good|an|a great|safe|for you|the)|i would (?:rather not|stay away|avoid|steer clear|not)|i do not (?:like|love|want)|no good|we (?:can not|do not)|i can not|contraindicated|risky)\\b");
    private static final Pattern STOPPED_BEHIND =
            Pattern.compile("^(?: ,)? (?:that |it |one )*(?:was|got|has been) (?:stopped|discontinued)\\b");
    private static final Pattern WEIGHED = Pattern.compile(
            "\\b(?:thought about|could do|could try|could use|considered|was going to|were going to|would love|would (?:normally|usually)|thinking about|looked at)\\b");
    private static final Pattern BUT_NOT = Pattern.compile(
            "\\b(?:rather not|so no|not today|not yet|will not|would not|can not|not going to|do not think|hold off|let us not|let's not)\\b|\\bbut you\\b|\\bbut your\\b|, no$");
    private static final Pattern GAVE = Pattern.compile(
            "\\b(?:gave|given|put|started|had|tried|prescribed|got|took|received|treated|used|were)(?: (?:you|him|her|them|with|on|some|a|an|the|of|taking|that))*$");
    private static final Pattern LEVEL = Pattern.compile(
            "^(?: (?:resistance|resistant|dependent|level|levels|was|is|are|came|test|trough|score|scan|suppression|reaction|allergy))\\b|^(?: ,)? (?:\\d|low|high|normal|fine|negative|positive)");
    private static final Pattern OTHERS = Pattern.compile(
            "\\bmakes? (?:you|him|her)\\b|\\bnever (?:had|took|been)\\b|\\b(?:anything|any of|ever)\\b|^(?:and |or |so |okay |good |any )*(?:are|do|did|have|were|is|does|has|what|how|why|when) |\\b(?:your|his|her|my) (?:wife|husband|mother|mom|dad|father|sister|brother|friend|neighbor|son|daughter)\\b|\\bpeople\\b|\\bpatients\\b|\\ballerg");

    private final Terms terms;
    private final Draftsman draftsman;
    private final Transcript transcript;

    ConsideredLines(Terms terms, Draftsman draftsman, Transcript transcript) {
        this.terms = terms;
        this.draftsman = draftsman;
        this.transcript = transcript;
    }

    /**
     * @param sections the note so far
     * @param more what is added to it besides
     */
    List<Sentence> of(List<Fact> facts, List<Section> sections, List<Sentence> more) {
        var named = NamedTerms.of(terms, sections, more);
        var out = new ArrayList<Sentence>();
        for (Fact fact : facts) {
            var term = term(fact);
            if (term.isEmpty() || named.contains(term.get()) || !considered(fact, term.get())) {
                continue;
            }
            named.add(term.get());
            decided(fact, ((Medication) fact.detail()).name())
                    .map(words -> draftsman.sentence(words, fact.evidence()))
                    .ifPresent(out::add);
        }
        return out;
    }

    private boolean considered(Fact fact, Term term) {
        var medication = (Medication) fact.detail();
        var around = around(fact, medication.name());
        return fact.about() == About.PATIENT
                && fact.polarity() == Polarity.PRESENT
                && medication.action() == Action.UNCLEAR
                && fact.time() != Fact.Time.PAST
                && !MEASURED.contains(term.group())
                && fact.evidence().stream().allMatch(this::byClinician)
                && around.isPresent()
                && !GAVE.matcher(around.get()[0]).find()
                && !LEVEL.matcher(around.get()[1]).find()
                && late(fact)
                && !OTHERS.matcher(around.get()[0] + around.get()[1]).find();
    }

    /** What is said of a drug before the plan is said of its history. */
    private boolean late(Fact fact) {
        return fact.evidence().getFirst().utterance() * 2
                >= transcript.utterances().size();
    }

    /** What was decided of it, where that was said. */
    private Optional<String> decided(Fact fact, String drug) {
        var around = around(fact, drug).orElseThrow();
        if (STOPPED_BEHIND.matcher(around[1]).find()) {
            return Optional.of(drug + " was stopped");
        }
        boolean weighed = WEIGHED.matcher(around[0]).find();
        if (weighed && BUT_NOT.matcher(around[1]).find()) {
            return Optional.of("considered " + drug + " , not started");
        }
        if (NOT_BEFORE.matcher(around[0]).find()) {
            if (LIMITED.matcher(around[1]).find()) {
                return Optional.empty();
            }
            return Optional.of("no " + drug);
        }
        return AVOID_BEFORE.matcher(around[0]).find()
                        || AVOID_BEHIND.matcher(around[1]).find()
                ? Optional.of("avoid " + drug)
                : Optional.empty();
    }

    /** The words before and behind the drug where it was said. */
    private Optional<String[]> around(Fact fact, String drug) {
        String said = ReadTokens.of(transcript.quote(fact.evidence().getFirst())).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        int at = (" " + said + " ").indexOf(" " + drug + " ");
        return at < 0 || said.contains("?")
                ? Optional.empty()
                : Optional.of(new String[] {
                    said.substring(0, Math.max(0, at - 1)), said.substring(Math.min(said.length(), at + drug.length()))
                });
    }

    private boolean byClinician(Evidence place) {
        return transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN;
    }

    private Optional<Term> term(Fact fact) {
        return fact.detail() instanceof Medication medication
                ? terms.in(ReadTokens.of(medication.name())).stream()
                        .map(Terms.Found::term)
                        .filter(term -> term.kind() == Term.Kind.DRUG)
                        .findFirst()
                : Optional.empty();
    }
}
