package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.SpokenDiagnosis;
import org.chartwright.nlp.draft.reading.SpokenDiagnosis.Named;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.OfFamily;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit whose plan nobody announced in, the verdicts of its clinician out, each with the reasons that were said: "i
 * wonder whether this may be shingles , because of the blisters on one side".
 */
final class Verdicts {

    /** What is concluded earlier is the patient's history. */
    private static final double EARLY = 0.4;
    /** So many clauses after a verdict its reasons may be said. */
    private static final int SOON = 7;

    private static final int FEARED_BEFORE = 5;
    private static final int WARNED_BEFORE = 3;
    private static final Pattern FEARS = Pattern.compile(
            "\\b(?:(?:what )?(?:i am|we are) (?:[a-z]+ ){0,2}?(?:worried|concerned) about|my (?:worry|concern))\\b");
    private static final Pattern PEOPLE_GET = Pattern.compile(
            "^.*?\\b(?:people|patients|women|men|you) (?:(?:can|could|may|might|sometimes|often) )+(?:suffer (?:from|with)|get|have|develop) ");
    private static final Pattern WARNING = Pattern.compile(
            "\\b(?:for example|in case (?:it|that|this)|would have|signs and symptoms|look out for|warn)\\b");
    private static final Pattern OPEN_ENDED =
            Pattern.compile("\\b(?:called|known as|something|having|about|is|be|like)(?: ,)?$");
    /** What is only a sign to look for, or may follow from a treatment. */
    private static final Pattern LOOKED_FOR =
            Pattern.compile("\\b(?:if|unless|let (?:me|us) know|look(?:ing)? for|watch(?:ing)? for)\\b");

    private static final Pattern THAT =
            Pattern.compile("^(?:(?:and|so|because|,) )*(?:that|it|this) (?:could|might|may|can|would)\\b");
    private static final Pattern MAY_FOLLOW =
            Pattern.compile("\\byou (?:might|may|could|can) (?:[a-z]+ )?(?:have|get|be getting|be having|develop)\\b");
    private static final Pattern TREATMENT = Pattern.compile(
            "\\b(?:injections?|inject|tablets?|pills?|capsules?|medicines?|medications?|surgery|operation|procedure|vaccines?|vaccination|jab|drops|cream|steroids?|antibiotics?|anesthetic|anaesthetic|treatment|stitches|chemotherapy|radiotherapy|side effects?|prescribe|reaction to)\\b");
    private static final int TREATED_BEFORE = 3;
    private static final Pattern THEN = Pattern.compile("^(?:(?:and|so) )*then ");

    private static final int LONGEST_REASON = 14;

    private static final Pattern BEHIND =
            Pattern.compile("^(?: ,)? (?:because of|because|given|since|based on|considering|due to) (.+)$");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:so|and|well|okay|now|um|uh|,) )*(?:based on|given|because of|considering|due to|with) (.+?) ,(?: (?:so|and|um|uh))?$");
    private static final List<Pattern> LATER = List.of(
            Pattern.compile(
                    "^(?:(?:so|and|well|the|one|,) )*(?:reason|reasons) (?:why |that )?(?:i|this|it|that|you) .{0,40}?\\b(?:is|are) (?:because |that )?(.+)$"),
            Pattern.compile(
                    "^(?:(?:so|and|well|but|the fact|,) )*what makes (?:that|this|it|me)(?: one)?(?: ,)? (?:more |most )?(?:likely|think (?:that|so|of it)|suspect (?:that|it)) is (.+)$"),
            Pattern.compile(
                    "^(?:(?:so|and|well|because|,) )*(.{5,50}?) (?:(?:kind of|sort of|all|both|would|does|do|really) )*(?:points?|fits?|suggests?|goes|go) (?:that way|with (?:that|it|this)|to(?:wards)? (?:that|it|this)|that|this)$"),
            Pattern.compile("^(?:(?:and|so|,) )*(?:because of|because|given) (.+)$"));
    private static final Pattern WITHIN =
            Pattern.compile(".* what makes (?:that|this|it)(?: one)?(?: ,)? (?:more |most )?likely is (.+)$");
    private static final Pattern NO_REASON = Pattern.compile(
            "\\b(?:what you|you (?:told|said|mentioned|describe)|everything|your story|telling|history (?:that )?you|information|it|this|that|me|if|not|i|we|would|should)\\b");
    private static final Pattern LEAVES = Pattern.compile(
            " (?:,|and|but|so) (?:so|and|but|which|i|we|then|that)\\b.*| , (?:so|and|but|which)?.{0,0}$");
    private static final Pattern FACT_THAT = Pattern.compile("^(?:of )?(?:the fact )?that (?=[a-z]+ )|^the fact , ?");
    private static final Pattern OWNED = Pattern.compile("^(?:your|the|his|her|their|these|those) ");
    private static final Pattern TOLD = Pattern.compile(
            "^(?:you|he|she|they|it|there|(?:your|the|his|her) (?:[a-z]+ ){1,3}(?:is|are|has|have|was|were))\\b");

    private final List<Clause> clauses;
    private final List<Mention> mentions;
    private final Narrator narrator;

    Verdicts(List<Clause> clauses, List<Mention> mentions, Narrator narrator) {
        this.clauses = List.copyOf(clauses);
        this.mentions = List.copyOf(mentions);
        this.narrator = narrator;
    }

    List<Verdict> all() {
        var found = new ArrayList<Verdict>();
        for (Clause clause : clauses) {
            boolean asks = clause.question() && !ToldPlainly.names(clause);
            if (!clause.byClinician() || asks || clause.number() <= EARLY * clauses.size()) {
                continue;
            }
            if (warns(clause) || OfFamily.told(clause, clauses).isPresent()) {
                continue;
            }
            for (Named named : SpokenDiagnosis.in(clause.text(), words -> known(clause, words))) {
                if (!otherwise(clause, named.name())) {
                    add(found, verdict(clause, named));
                }
            }
            namedNext(clause).ifPresent(verdict -> add(found, verdict));
            feared(clause)
                    .filter(named -> !otherwise(clause, named.name()))
                    .ifPresent(named -> add(
                            found, new Verdict(clause, named.name(), named.sure(), "", List.of(clause.evidence()))));
        }
        if (found.isEmpty()) {
            toldPlainly().forEach(verdict -> add(found, verdict));
        }
        return List.copyOf(found);
    }

    /** Where nothing was concluded in more words: of several that are told plainly none is that of the visit. */
    private List<Verdict> toldPlainly() {
        var late = clauses.stream()
                .skip((long) (EARLY * clauses.size()) + 1)
                .filter(clause -> !warns(clause))
                .toList();
        var told = late.stream()
                .flatMap(clause -> ToldPlainly.told(clause, mentions).stream())
                .toList();
        return told.size() > 1
                ? List.of()
                : told.size() == 1
                        ? told
                        : late.stream()
                                .flatMap(clause -> ToldPlainly.found(clause, mentions).stream())
                                .toList();
    }

    /** "what i am worried about is , given your operation" "some people can get clots in the leg". */
    private Optional<Named> feared(Clause clause) {
        boolean open = PEOPLE_GET.matcher(clause.text()).find()
                && before(clause, FEARED_BEFORE)
                        .anyMatch(before -> FEARS.matcher(before.text()).find());
        return open
                ? SpokenDiagnosis.in(
                                "what i am worried about is "
                                        + PEOPLE_GET.matcher(clause.text()).replaceFirst("you have "),
                                words -> known(clause, words))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    /** "you can get an infection which is called" "it is called lyme disease". */
    private Optional<Verdict> namedNext(Clause clause) {
        int at = clause.number() + 1;
        if (!OPEN_ENDED.matcher(clause.text()).find()
                || at == clauses.size()
                || !clauses.get(at).byClinician()) {
            return Optional.empty();
        }
        Clause next = clauses.get(at);
        return SpokenDiagnosis.in(clause.text() + " , " + next.text(), words -> known(next, words)).stream()
                .filter(named -> !otherwise(next, named.name()))
                .findFirst()
                .map(named ->
                        new Verdict(next, named.name(), named.sure(), "", List.of(clause.evidence(), next.evidence())));
    }

    /** "in case it happens" "you might have something called stridor": how it would be. */
    private boolean warns(Clause clause) {
        return THEN.matcher(clause.text()).find()
                || THAT.matcher(clause.text()).find()
                        && before(clause, 2)
                                .anyMatch(before ->
                                        LOOKED_FOR.matcher(before.text()).find())
                || MAY_FOLLOW.matcher(clause.text()).find()
                        && Stream.concat(before(clause, TREATED_BEFORE), Stream.of(clause))
                                .anyMatch(this::treats)
                || before(clause, WARNED_BEFORE)
                        .anyMatch(before -> WARNING.matcher(before.text()).find());
    }

    private boolean treats(Clause clause) {
        return TREATMENT.matcher(clause.text()).find()
                || mentions.stream()
                        .anyMatch(mention ->
                                mention.clause() == clause && mention.term().kind() == Kind.DRUG);
    }

    private Stream<Clause> before(Clause clause, int most) {
        return clauses.subList(Math.max(0, clause.number() - most), clause.number()).stream()
                .filter(Clause::byClinician);
    }

    /** One disease is said once; the firmer or fuller telling stays, and the reasons of either. */
    private static void add(List<Verdict> found, Verdict verdict) {
        for (int i = 0; i < found.size(); i++) {
            var before = found.get(i);
            boolean within = holds(before.name(), verdict.name());
            if (within || holds(verdict.name(), before.name())) {
                var sure = verdict.sure().compareTo(before.sure()) > 0 ? verdict.sure() : before.sure();
                String because = before.because().isEmpty() ? verdict.because() : before.because();
                var places = Stream.concat(before.evidence().stream(), verdict.evidence().stream())
                        .distinct()
                        .toList();
                found.set(
                        i,
                        new Verdict(before.clause(), within ? before.name() : verdict.name(), sure, because, places));
                return;
            }
        }
        found.add(verdict);
    }

    private static boolean holds(String name, String other) {
        return (" " + name.replaceFirst("s$", "") + " ").contains(" " + other.replaceFirst("s$", "") + " ");
    }

    private boolean known(Clause clause, String words) {
        return mentions.stream()
                .anyMatch(mention -> mention.clause() == clause
                        && mention.term().kind() == Kind.CONDITION
                        && words.contains(mention.words()));
    }

    /** Denied, or another's. */
    private boolean otherwise(Clause clause, String words) {
        var said = mentions.stream()
                .filter(mention -> mention.clause() == clause && words.contains(mention.words()))
                .toList();
        return !said.isEmpty()
                && said.stream()
                        .noneMatch(mention -> mention.assertion().polarity() == Polarity.PRESENT
                                && mention.assertion().about() == About.PATIENT);
    }

    private record Reason(String words, Evidence place) {}

    private Verdict verdict(Clause clause, Named named) {
        var reason = reason(clause, named);
        var evidence = new ArrayList<Evidence>(List.of(clause.evidence()));
        reason.map(Reason::place).filter(place -> !evidence.contains(place)).ifPresent(evidence::add);
        return new Verdict(
                clause, named.name(), named.sure(), reason.map(Reason::words).orElse(""), evidence);
    }

    private Optional<Reason> reason(Clause clause, Named named) {
        String text = SpokenDiagnosis.plain(clause.text());
        var behind = BEHIND.matcher(text.substring(named.to()));
        var within = WITHIN.matcher(text.substring(named.to()));
        var before = BEFORE.matcher(text.substring(0, named.from()).strip());
        var here = behind.matches()
                ? told(clause, behind.group(1))
                : within.matches() ? told(clause, within.group(1)) : Optional.<Reason>empty();
        if (here.isPresent()) {
            return here;
        }
        if (before.matches()) {
            return told(clause, before.group(1));
        }
        return clauses.stream()
                .skip(clause.number() + 1L)
                .limit(SOON)
                .filter(next -> next.byClinician() && !next.question())
                .takeWhile(next -> SpokenDiagnosis.in(next.text(), words -> known(next, words)).stream()
                        .allMatch(other -> other.name().endsWith(named.name())
                                || named.name().endsWith(other.name())))
                .flatMap(next -> LATER.stream()
                        .map(pattern -> pattern.matcher(SpokenDiagnosis.plain(next.text())))
                        .filter(said -> said.matches())
                        .limit(1)
                        .flatMap(said -> told(next, said.group(1)).stream()))
                .findFirst();
    }

    /** As the note tells it: "given blisters on one side", "because the patient has blurred vision". */
    private Optional<Reason> told(Clause clause, String said) {
        String words = FACT_THAT
                .matcher(LEAVES.matcher(said).replaceFirst(""))
                .replaceFirst("")
                .strip();
        boolean tells = TOLD.matcher(words).find();
        String checked = tells ? words.replaceFirst("^(?:it|there) (?!is (?:a|an|just|something)\\b)", "") : words;
        if (words.isEmpty()
                || words.split(" ").length > LONGEST_REASON
                || NO_REASON.matcher(checked).find()) {
            return Optional.empty();
        }
        var tokens = words.lines()
                .flatMap(line -> Stream.of((tells ? line : OWNED.matcher(line).replaceFirst("")).split(" ")))
                .map(word -> clause.tokens().getFirst().as(word))
                .toList();
        String third = String.join(
                " ",
                narrator.tell(new Clause(clause.number(), clause.utterance(), clause.speaker(), tokens, false)).stream()
                        .map(Token::text)
                        .toList());
        if (third.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Reason((tells ? "because " : "given ") + third, clause.evidence()));
    }
}
