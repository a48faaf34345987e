package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.choice.ToldOnce;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.OtherSide;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/** A visit and its chosen history units in, chief complaint and history of present illness out. */
public final class History {

    private static final Pattern OPENING =
            Pattern.compile("\\b(?:is|am) (?:a|an) (\\d+)[ -]?(?:year|month|week)|\\b\\d+ ?-? ?year-old\\b");
    /** "next patient is opal renfro , r-e-n-f-r-o": for who types. */
    private static final Pattern NEXT =
            Pattern.compile("^(?:next|new) (?:patient|dictation)\\b|\\b[a-z](?:-[a-z]){3,}\\b");

    private static final String COMPANION =
            "(?:daughter|son|wife|husband|mother|mom|father|dad|sister|brother|partner|friend|aide|caregiver|caretaker|granddaughter|grandson|niece|nephew|parents)(?: ,)?";
    /** "here for , i believe , new back pain" */
    private static final String ASIDE =
            "(?: ,)?(?: (?:i (?:believe|think|guess|see)|it looks like|looks like|let us see|it says)(?: ,)?)?";
    /** "sent over for the for the bleeding" */
    private static final Pattern AGAIN =
            Pattern.compile("\\b(for(?: the| a| an| your)?)(?: ,)?(?: for)(?: the| a| an| your)?\\b");

    private static final Pattern COMPLAINT = Pattern.compile(
            "\\b(?:presents|presenting|here|in|today|comes?|coming|came|called|visit|see you|sent you|sent you over|sent over|sent here|sent in|referred you|referred(?: by [a-z]+(?: [a-z]+)?)?)(?: today| over| in| here| back| by (?:doctor|dr\\.?) [a-z]+| to see (?:me|us)| to establish care| in (?:my|the|your) notes| with (?:her|his|their|your) (?:[a-z]+ )?"
                    + COMPANION
                    + "(?: (?!for\\b)[a-z]+)?)*(?: and| ,)? (?:for|with|because of|complaining of|due to)" + ASIDE
                    + " ((?!(?:her|his|their|your) (?:[a-z]+ )?" + COMPANION
                    + "|the last|about|a while|me\\b|a long(?!-))[^,?]{3,90})");
    /** "i am going to start you today with metformin", "my last patient was in for chest pain". */
    private static final Pattern NO_VISIT =
            Pattern.compile("\\b(?:(?:start|starting|put|putting) you|prescrib\\w+|last (?:patient|time))\\b");

    private static final Pattern COMPLAINT_END = Pattern.compile(
            " (?:and (?:you|i|he|she|so|we|it|then|also|now|your)|(?:your|my) (?:pcp|doctor|primary|physician|provider|husband|wife|family)|who|so|but|that|which|what|how|can|could|okay|today|is|are|do|did|tell|have|has|picked up|found (?:on|by|in|at)|with a past|i|you|she|he|it|when|where|since|because|past)\\b.*");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:an? |the )?(?:evaluation|complaints?) of )?(?:(?:some|a|an|the|your|my|this|that|his|her) )?(?:new (?=(?:left|right) ))?");
    /** "a follow-up with me for her heart failure". */
    private static final Pattern WITH_ME = Pattern.compile("(?<=follow[ -]?up )with (?:me|us) ");
    /** No word list has them all. */
    private static final Pattern ILL = Pattern.compile(
            "^((?:[a-z]+ ){0,3}?(?:[a-z]{3,}(?:ism|itis|osis|opathy|emia|algia)|twitch|tics?))(?= [a-z]+$|$)");

    private static final Pattern PART =
            Pattern.compile("hip|knee|ankle|elbow|wrist|hand|foot|back|neck|leg|arm|shoulder");
    private static final Pattern PART_ALONE = Pattern.compile("(?:(?:left|right) )?(?:" + PART.pattern() + ")");
    private static final Pattern OF_PART = Pattern.compile(
            "(?:(?:left|right) )?(?:" + PART.pattern() + "|finger|thumb|toe|eye) (?:injury|problems?|issues?)");
    private static final Set<String> TELLING = Set.of(
            "reports denies states says thinks thought believes noticed notices knows remembers hopes".split(" "));
    private static final int EARLY = 30;
    private static final int REASON = 5;
    private static final Map<String, String> OTHER_SIDE = Map.of("left", "right", "right", "left");
    private static final Pattern AGED = Pattern.compile("\\d+(?:-year-old| years old)");
    /** "she is 77 years young , doctor": said in the first sentence. */
    private static final Pattern AGE = Pattern.compile(
            "^(?:the patient|he|she|this (?:man|woman|gentleman|lady)) (?:is|was|(?:(?:just|recently) )?turned) (?:(?:only|just|now) )?\\d+(?: years? (?:old|young|of age))?(?: (?:now|today|,|sir|ma'am|doctor|doc|last [a-z]+))*$");

    private static final Pattern AFTER = Pattern.compile(
            "^(?:routine )?(?:follow[ -]?up (?:of|for|on|after) |history of )(?:(?:his|her|their|a|an|the) )?");

    private static final Pattern NAMES_REASON = Pattern.compile(
            "\\b(follow|physical|exam|check|evaluation|injury|visit|refill|problem|consult|screening|finding|history of)\\S*\\b");

    static final Pattern VISIT_KIND = Pattern.compile(
            "\\b(?:follow[ -]?up|physical|exam|check|evaluation|visit|refill|consult\\w*|screening|annual|cessation)\\b");

    private final Terms terms;
    private final Draftsman draftsman;
    private final Pronouns patient;

    public History(Terms terms, Draftsman draftsman, Pronouns patient) {
        this.terms = terms;
        this.draftsman = draftsman;
        this.patient = patient;
    }

    public Optional<Block> complaint(Reading reading) {
        return reasonToCome(reading).map(complaint -> block(complaint.words(), complaint.evidence()));
    }

    private Optional<Complaint> reasonToCome(Reading reading) {
        for (Clause clause : reading.clauses().stream().limit(EARLY).toList()) {
            if (!clause.byClinician()) {
                continue;
            }
            var stated = Hospitalized.in(clause).or(() -> stated(reading, clause));
            if (stated.isPresent()) {
                return stated.map(said -> sided(reading, clause, said));
            }
        }
        return Complaint.in(reading, EARLY);
    }

    /** "presents today for ...", the first that is a reason to come. */
    private Optional<String> stated(Reading reading, Clause clause) {
        if (NO_VISIT.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        return COMPLAINT
                .matcher(AGAIN.matcher(clause.text()).replaceAll("$1"))
                .results()
                .map(found -> reason(found.group(1)))
                .filter(said -> !said.startsWith("past medical") && !said.startsWith("no "))
                .filter(said -> !PART.matcher(said).matches())
                .map(said -> PART_ALONE.matcher(said).matches() ? said + (hurts(reading) ? " pain" : " problem") : said)
                .map(said -> known(said) ? said : ill(said))
                .filter(said -> !said.isEmpty())
                .findFirst();
    }

    private static boolean hurts(Reading reading) {
        return reading.mentions().stream()
                .anyMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.words().endsWith("pain")
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT);
    }

    private boolean known(String said) {
        return NAMES_REASON.matcher(said).find()
                || !terms.in(ReadTokens.of(said)).isEmpty();
    }

    private static String ill(String said) {
        var found = ILL.matcher(said);
        return found.find() ? found.group(1) : "";
    }

    private String reason(String said) {
        String words = WITH_ME.matcher(LEAD.matcher(said).replaceFirst("")).replaceFirst("");
        return COMPLAINT_END
                .matcher(words)
                .replaceFirst("")
                .replaceAll("\\b(?:your|you)\\b", patient.possessive())
                .replaceFirst(" (?:and|of|for|with|the|a|in)$", "")
                .replaceAll(" '(?= |$)", "'")
                .strip();
    }

    /** The chief complaint where it names a problem and little else; empty otherwise. */
    public String problem(Reading reading) {
        return complaint(reading)
                .filter(block -> !ofTheirOwn(block.sentences().getFirst(), reading))
                .map(block -> block.sentences().getFirst().text().replaceAll("\\.$", ""))
                .filter(words -> words.split(" ").length <= 4
                        && !VISIT_KIND.matcher(words.toLowerCase(Locale.ROOT)).find()
                        && (terms.in(ReadTokens.of(words)).stream()
                                        .anyMatch(found -> found.term().kind() == Kind.SYMPTOM
                                                || found.term().kind() == Kind.CONDITION)
                                || OF_PART.matcher(words.toLowerCase(Locale.ROOT))
                                        .matches()))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What the clinician says the visit is for, in a few words; empty otherwise. */
    public String reason(Reading reading) {
        return complaint(reading)
                .map(block -> block.sentences().getFirst())
                .filter(sentence -> reading.clauses().stream()
                        .anyMatch(clause -> clause.byClinician()
                                && clause.evidence().equals(sentence.evidence().getFirst())))
                .map(sentence -> AFTER.matcher(
                                sentence.text().replaceAll("\\.$", "").toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                .filter(words -> words.split(" ").length <= REASON
                        && !VISIT_KIND.matcher(words).find()
                        && !PART_ALONE.matcher(words).matches())
                .orElse("");
    }

    /** An illness the patient only speaks of: what the plan is about, nobody has said. */
    private static boolean ofTheirOwn(Sentence complaint, Reading reading) {
        var place = complaint.evidence().getFirst();
        return reading.clauses().stream()
                .filter(clause -> clause.evidence().equals(place) && !clause.byClinician())
                .flatMap(clause -> reading.in(clause).stream())
                .anyMatch(mention -> mention.term().kind() == Kind.CONDITION
                        && mention.named().equalsIgnoreCase(complaint.text().replaceAll("\\.$", "")));
    }

    /** The patient knows which side it is: "right knee" "no , the left" is the left knee. */
    private static Complaint sided(Reading reading, Clause clause, String said) {
        for (Clause next : reading.clauses()) {
            boolean mended = next.utterance() == clause.utterance() && next.number() > clause.number();
            String turned = OTHER_SIDE.getOrDefault(said.split(" ")[0], "");
            if (mended && !turned.isEmpty() && next.text().equals(said.replaceFirst("^[a-z]+", turned))) {
                return new Complaint(next.text(), List.of(clause.evidence(), next.evidence()));
            }
            boolean soon = next.utterance() > clause.utterance() && next.utterance() <= clause.utterance() + 3;
            if (soon && !next.byClinician()) {
                var other = OtherSide.named(said, next);
                if (other.isPresent()) {
                    return new Complaint(
                            said.replaceAll("\\b(left|right)\\b", other.get()),
                            List.of(clause.evidence(), next.evidence()));
                }
            }
        }
        return new Complaint(said, List.of(clause.evidence()));
    }

    private Block block(String words, List<Evidence> evidence) {
        return new Block("", Block.Layout.PARAGRAPH, List.of(draftsman.sentence(words, evidence)));
    }

    /** The clinician's own opening first, then the patient's account in the order it was given. */
    public List<Block> present(Reading reading, List<Unit> units) {
        var sentences = new ArrayList<Sentence>();
        var opening = reading.units().stream()
                .filter(unit -> unit.byClinician()
                        && unit.clause().number() < EARLY
                        && !NEXT.matcher(unit.text()).find()
                        && OPENING.matcher(unit.clause().text()).find())
                .findFirst();
        opening.ifPresentOrElse(
                unit -> sentences.add(draftsman.sentence(unit)),
                () -> new Introduction(draftsman)
                        .of(reading, reasonOfIntroduction(reading))
                        .ifPresent(sentences::add));
        var rest = units.stream()
                .filter(unit -> opening.isEmpty() || opening.get() != unit)
                .toList();
        if (sentences.stream()
                .anyMatch(sentence -> AGED.matcher(sentence.text()).find())) {
            rest = rest.stream()
                    .filter(unit -> !AGE.matcher(unit.text()).matches())
                    .toList();
        }
        int told = 0;
        var besides = sentences.isEmpty() ? rest : besides(sentences.getFirst(), rest, opening.isEmpty(), reading);
        for (Unit unit : Joined.of(besides, patient.subject())) {
            boolean own = !unit.clause().byClinician() && unit.told().getFirst().is(patient.subject());
            own &= unit.clause().speaker() == Speaker.PATIENT;
            sentences.add(own ? attributed(unit, told++) : draftsman.sentence(unit));
        }
        return sentences.isEmpty() ? List.of() : List.of(new Block("", Block.Layout.PARAGRAPH, sentences));
    }

    private Optional<Complaint> reasonOfIntroduction(Reading reading) {
        return reasonToCome(reading).filter(reason -> !reason.told().isEmpty());
    }

    /** What the first sentence does not tell already. */
    private List<Unit> besides(Sentence first, List<Unit> units, boolean introduced, Reading reading) {
        var rest = ToldOnce.history(units, first);
        var reason = introduced ? reasonOfIntroduction(reading) : Optional.<Complaint>empty();
        return reason.map(complaint -> AlreadyTold.without(rest, complaint, draftsman))
                .orElse(rest);
    }

    /** Now and then the note says whose word it is. */
    private Sentence attributed(Unit unit, int told) {
        var words = new ArrayList<Token>(unit.told());
        Token first = words.getFirst();
        if (told % 2 == 1 && words.size() > 1) {
            words.set(0, first.as(Pronouns.UNKNOWN.subject()));
        } else if (told % 4 == 0
                && !first.is(Pronouns.UNKNOWN.subject())
                && words.size() > 1
                && !TELLING.contains(words.get(1).text())) {
            words.addFirst(first.as("that"));
            words.addFirst(first.as(told % 8 == 0 ? "reports" : "states"));
            words.addFirst(first.as("the patient"));
        }
        return draftsman.sentence(unit.as(words));
    }

    public static List<Evidence> places(Mention mention) {
        var places = new ArrayList<Evidence>(List.of(mention.clause().evidence()));
        places.addAll(mention.answer());
        return places;
    }
}
