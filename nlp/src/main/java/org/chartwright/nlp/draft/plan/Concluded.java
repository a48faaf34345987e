package org.chartwright.nlp.draft.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.choice.SaidTwice;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.statement.ToldPlainly;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * The diagnosis as the clinician put it, with how sure, of what side and from what: "i think she has a knee sprain from
 * overuse"; and how a problem does just where it is named: "it sounds like her depression is stable". A plan holds
 * both.
 */
public final class Concluded {

    private static final String WHO = "(?:he|she|the patient)";
    private static final String BELIEVES =
            "(?:i (?:(?:do|really|also|still) )*(?:not )?(?:think|believe|suspect|feel like)(?: that)?"
                    + "|i am (?:(?:a|little|bit|really|most|also) )*concerned(?: that)?"
                    + "|my (?:impression|diagnosis|concern)(?: here| today| at this time)? (?:is|would be)(?: that)?"
                    + "|it (?:sounds|looks|seems) like)";
    private static final String HAS = "(?:what )?" + WHO
            + " (?:(?:does|probably|likely|most|just|may|might|could|do) )*(?:have|has|had|is having|suffered)(?: is)?"
            + "|(?:this|that|it)(?: pain)? (?:is|was|could be|may be|might be|looks like|sounds like)|what we are dealing with is|we are (?:(?:really|just) )*(?:dealing with|looking at)|"
            + WHO
            + " is dealing with|(?:his|her|their) (?:[a-z]+ ){1,3}is";
    private static final String CONSISTENT =
            "(?:(?:this|that|it|(?:his|her|their) (?:[a-z]+ ){1,3})(?: is| are) )?(?:most likely |likely |probably )?(?:consistent with|due to|caused by)";
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "\\b(?:" + BELIEVES + "(?: (?:" + HAS + "))?(?: " + CONSISTENT + ")?|"
                    + "(?:this|that|it) looks to me like|we are (?:(?:really|just|probably) )*(?:dealing with|looking at)|we call (?:this|it|that)|(?:this|that|it|(?:his|her|their) (?:symptoms?|pain|exam|findings?)) (?:is|are) (?:most )?(?:likely |probably )?(?:consistent with|due to|caused by)"
                    + "|what (?:he|she|the patient) has is|^(?:most likely|probably) (?:due to|from|caused by)"
                    + "|^" + WHO
                    + " (?:(?:does|probably|likely) )*(?:has|have)(?= (?:a|an|some|acute|chronic|what we call|torn|ruptured|sprained|strained|broken|fractured|dislocated|herniated)\\b))(?= )");
    /** A thing one is thought to have, though no word list knows it. */
    private static final Pattern ILL = Pattern.compile(
            "\\b(?:(?:have|has|had|is|be|call (?:this|it|that)) (?:(?:got|a|an|some|bilateral|left|right|what we call|acute|chronic|partial|mild|beginning|little|bit|of|torn|or|possible|more|all) )*(?:[a-z-]+ ){0,3}?"
                    + "(?:torn or injured|torn|ruptured|sprained|strained|broken|dislocated|herniated|tear|sprain|strain|strep|infection|fracture|syndrome|deficiency|disorder|disease|stone|cyst|hernia|tic|tics|contusion|neuropathy|muscular|[a-z]{4,}(?:itis|osis|pathy|rigidus|algia|opathy)))\\b");

    private static final Pattern HELD_BACK = Pattern.compile(
            "\\b(?:if|when|unless|until|whether|but|because|since|in case|worried|wonder|hope|what we get|like (?:to|a|an))\\b");
    /** "it is doubtful that this is due to ...": without these words it would say the opposite. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|nor|never|nobody|none|cannot|unlikely|improbable|doubt\\w*|against|rule[sd]?|exclud\\w*|less|surprised|wrong|away from)\\b|\\bno\\b(?! ,)");
    /** What is found, or was heard wrong, is no diagnosis. */
    private static final Pattern NO_DIAGNOSIS =
            Pattern.compile("\\b(?:tenderness|tender|pain to palpation|edema|swelling|that (?:him|her) )\\b");

    private static final Pattern RUNS_ON = Pattern.compile(
            " (?:(?:and for that |, okay |, so |so |and so |and |, |now )*(?=(?:i|we) (?:will|would|want|can|need to)\\b)|what (?:that|this) means|now the |and the [a-z]+ (?:on|is) ).*");
    private static final Pattern GOES_ON = Pattern.compile("^(?:i|we) will ");
    private static final Pattern LOOSE = Pattern.compile(
            "(?: ,)?(?: (?:,|which|that|who|is|and|so|but|because|meaning|the|a|an|or|in that|right now|okay))+$");

    private static final Pattern STATUS = Pattern.compile(
            "^(?:" + BELIEVES + " )?(?:it|" + WHO
                    + "|(?:his|her|their) (?:[a-z-]+ ){1,4}?)(?<! ) ?(?:is|has been|seems|looks) "
                    + "(?:(?:not|very|pretty|really|fairly|still|also|a|little|bit|to|be|quite|relatively|currently) )*"
                    + "(?:stable|well controlled|poorly controlled|controlled|uncontrolled|under (?:good |better |fair )*control|out of control|improving|improved|managing|doing (?:(?:a|really|very|pretty|fairly) )*(?:well|good|great|fine|better))\\b");

    /** What a heading names before it. */
    private static final Pattern HEADS = Pattern.compile("\\b(?:for (?:your|the|this)|in terms of|as far as)\\b");

    private static final Pattern SINGULAR = Pattern.compile("(?:diabetes|ss|is|us|herpes)$");
    /** "my impression is that she has ...". */
    private static final Pattern SUMMED =
            Pattern.compile("my (?:impression|concern) is that (?=he |she |the patient )");

    private static final int SUMMED_WORDS = 4;
    private static final double EARLY = 0.4;
    private static final int NEAR = 7;
    private static final int LONGEST = 32;
    private static final int JUST_NAMED = 2;
    private static final Set<String> POINTS = Set.of("it", "this", "that");

    private final Reading reading;
    private final Verbs verbs;

    public Concluded(Reading reading, Verbs verbs) {
        this.reading = reading;
        this.verbs = verbs;
    }

    /**
     * What the plan should say of a diagnosis in this statement, and what else was said in the same breath; empty where
     * it states none.
     *
     * @param section where the statement was put
     * @param chosen whether it stands there
     */
    public List<Unit> of(Unit unit, SectionKind section, boolean chosen) {
        Clause clause = unit.clause();
        boolean headed = clause.byClinician()
                && ProblemTopic.of(clause, reading, "", true).isPresent();
        boolean planned = section == SectionKind.ASSESSMENT_AND_PLAN || reading.phase(unit) == Phase.PLAN || headed;
        boolean late = clause.number() > EARLY * reading.clauses().size();
        boolean states = unit.byClinician() && unit.form() == Unit.Form.STATEMENT && !clause.question();
        if (!states || !(planned || late) || NO_DIAGNOSIS.matcher(unit.text()).find()) {
            return List.of();
        }
        boolean numbered = ProblemTopic.numbered(clause)
                && !clause.text().contains("next ")
                && !unit.text().startsWith("number ");
        if (numbered && !unit.mentions().isEmpty() && unit.told().size() < LONGEST) {
            return List.of(unit);
        }
        if (late && section != SectionKind.ASSESSMENT_AND_PLAN && ToldPlainly.whole(unit, reading, verbs)) {
            return List.of(unit);
        }
        int from = start(unit, planned, chosen);
        if (from < 0) {
            return List.of();
        }
        from += SUMMED.matcher(text(words(unit.told(), from, Integer.MAX_VALUE)))
                        .lookingAt()
                ? SUMMED_WORDS
                : 0;
        String told = text(words(unit.told(), from, Integer.MAX_VALUE));
        String first = LOOSE.matcher(RUNS_ON.matcher(told).replaceFirst("")).replaceFirst("");
        int count = first.strip().split(" ").length;
        var diagnosis = named(part(unit, dealing(words(unit.told(), from, from + count))));
        if (count > LONGEST || !Wellformed.sentence(diagnosis.told(), SectionKind.ASSESSMENT_AND_PLAN, verbs)) {
            return List.of();
        }
        var rest = words(unit.told(), from + count, Integer.MAX_VALUE);
        boolean goesOn =
                GOES_ON.matcher(text(rest)).find() && Wellformed.sentence(rest, SectionKind.ASSESSMENT_AND_PLAN, verbs);
        return goesOn ? List.of(diagnosis, part(unit, rest)) : List.of(diagnosis);
    }

    /** Whether both conclude the same: "i think she has a strain" and "she has an acute lumbar strain". */
    public static boolean same(Unit diagnosis, Unit other) {
        var ill = ILL.matcher(diagnosis.text());
        String named = ill.find() ? ill.group().replaceFirst(".* ", "") : "";
        boolean word = !named.isEmpty()
                && other.has(named)
                && ILL.matcher(other.text()).find();
        return word
                || SaidTwice.same(diagnosis, other)
                || DIAGNOSIS.matcher(other.text()).find()
                        && diagnosis.mentions().stream()
                                .filter(mention -> mention.term().kind() == Kind.CONDITION)
                                .anyMatch(mention -> other.mentions().stream()
                                        .anyMatch(said -> said.term().equals(mention.term())));
    }

    /** Where the statement of a diagnosis, or of how a problem does, begins; -1 where there is none. */
    private int start(Unit unit, boolean planned, boolean chosen) {
        String text = unit.text();
        if (planned && !chosen && STATUS.matcher(text).find() && headed(unit.clause())) {
            return 0;
        }
        var cue = DIAGNOSIS.matcher(text);
        if (!cue.find()) {
            return -1;
        }
        String lead = text.substring(0, cue.start());
        if (HELD_BACK.matcher(lead).find() || denied(lead, cue.group())) {
            return -1;
        }
        boolean told = cue.group().matches("(?:he|she|the patient) .*");
        boolean seen = cue.group().matches("(?:it (?:looks|seems)|i feel) like.*");
        if (told && !planned || seen && chosen) {
            return -1;
        }
        String after = text.substring(cue.end());
        boolean known = unit.mentions().stream().anyMatch(mention -> concluded(mention, cue.group(), after));
        boolean ill = unit.mentions().stream().allMatch(Concluded::mayBe)
                && !cue.group().contains(" not ")
                && ILL.matcher(RUNS_ON.matcher(text.substring(cue.start())).replaceFirst(""))
                        .find();
        return !known && !ill ? -1 : lead.isBlank() ? 0 : lead.strip().split(" ").length;
    }

    /** "no fracture , so i think" denies something else. */
    private static boolean denied(String lead, String cue) {
        String governing = cue.matches("(?:i|my) .*") ? lead.replaceFirst(".* (?:,|so|and) ", "") : lead;
        return DENIED.matcher(governing).find();
    }

    /** What stands in the plan already, with "this" called by its name and cut where a second statement begins. */
    public List<Unit> standing(Unit unit) {
        var told = of(unit, SectionKind.ASSESSMENT_AND_PLAN, false);
        boolean states = DIAGNOSIS.matcher(unit.text()).find()
                || STATUS.matcher(unit.text()).find();
        return told.size() > 1 ? told : List.of(states ? named(unit) : unit);
    }

    /**
     * "for his elbow pain , i believe this is consistent with ...": what "this" is, was just said. Behind a "not" it
     * stays, which would deny the problem by its name.
     */
    private Unit named(Unit unit) {
        var told = unit.told();
        var problem = reading.in(unit.clause()).stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        || mention.term().kind() == Kind.SYMPTOM)
                .findFirst();
        for (int i = 0; i + 2 < told.size() && i < NEAR && !told.get(i).is("not"); i++) {
            boolean points = POINTS.contains(told.get(i).text())
                    && (told.get(i + 1).is("is") || told.get(i + 1).is("was"));
            boolean before = points
                    && problem.isPresent()
                    && (SINGULAR.matcher(problem.get().words()).find()
                            || !problem.get().words().endsWith("s"))
                    && problem.get().place().to() <= told.get(i).from()
                    && HEADS.matcher(unit.clause().text()).find();
            if (before) {
                var out = new ArrayList<>(told.subList(0, i));
                out.add(told.get(i).as(Pronouns.of(reading.visit().patient()).possessive()));
                for (String word : problem.get().words().split(" ")) {
                    out.add(told.get(i).as(word));
                }
                out.addAll(told.subList(i + 1, told.size()));
                return unit.as(out);
            }
        }
        return unit;
    }

    /** Tokens may hold more than one word. */
    private static List<Token> words(List<Token> told, int from, int to) {
        var out = new ArrayList<Token>();
        int at = 0;
        for (Token token : told) {
            if (at >= from && at < to) {
                out.add(token);
            }
            at += token.text().split(" ").length;
        }
        return out;
    }

    /** With the terms that are named in it. */
    private static Unit part(Unit unit, List<Token> told) {
        String words = text(told);
        var mentions = unit.mentions().stream()
                .filter(mention -> words.contains(mention.words()))
                .toList();
        return new Unit(unit.clause(), unit.form(), told, mentions, unit.evidence());
    }

    /** "what i think we are dealing with is a sprain", begun at "i think". */
    private static List<Token> dealing(List<Token> told) {
        int at = (text(told) + " ").indexOf(" dealing with is ");
        if (at < 0) {
            return told;
        }
        var out = new ArrayList<>(told);
        out.remove(text(told).substring(0, at + " dealing with is".length()).split(" ").length - 1);
        return out;
    }

    private static String text(List<Token> told) {
        return told.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static boolean concluded(Mention mention, String cue, String after) {
        int at = after.indexOf(" " + mention.words());
        boolean kind = mention.term().kind() == Kind.CONDITION
                || mention.term().kind() == Kind.SYMPTOM
                        && cue.matches(".*\\b(?:think|believe|impression)\\b.*\\b(?:has|is)");
        boolean claimed = cue.contains(" not ") ? mention.assertion().polarity() == Polarity.ABSENT : mayBe(mention);
        return at >= 0
                && kind
                && claimed
                && mention.assertion().about() == About.PATIENT
                && !ProblemName.sought(mention)
                && after.substring(0, at).strip().split(" ").length <= NEAR
                && !HELD_BACK.matcher(after.substring(0, at)).find();
    }

    private static boolean mayBe(Mention mention) {
        return mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().certainty() != Certainty.HYPOTHETICAL;
    }

    /** Whether a problem is named here, or just before. */
    private boolean headed(Clause clause) {
        return reading.clauses().subList(Math.max(0, clause.number() - JUST_NAMED), clause.number() + 1).stream()
                .filter(before -> before.utterance() == clause.utterance())
                .anyMatch(before -> ProblemTopic.of(before, reading, "", true).isPresent());
    }
}
