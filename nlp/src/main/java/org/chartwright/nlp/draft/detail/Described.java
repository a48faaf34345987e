package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.detail.Inquiry.Sought;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.ShortAnswer;
import org.chartwright.nlp.draft.wording.Spoken;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit's clauses in, the statements that a clinician's questions after a complaint and their short answers make out:
 * "where is the pain ?" "on the left" is "the pain is on the left side".
 */
public final class Described {

    private static final Pattern FURTHER =
            Pattern.compile("(?:but|and) it (?:is|has|got|gets|became|was|does|hurts|feels)"
                    + " (?:(?!it\\b|that\\b|this\\b|like\\b|not\\b|you\\b|so\\b|there\\b|here\\b|kind\\b)[a-z0-9-]+"
                    + " ?){1,8}");
    private static final Pattern EXTREME =
            Pattern.compile("\\b(?:at|when (?:it|the pain|that) is)(?: at)?(?: its| the| your)? (worst|best)\\b");
    private static final Set<Sought> OF_TIME = Set.of(Sought.ONSET, Sought.LENGTH);
    private static final Pattern MENDED = Pattern.compile("\\b(?:maybe|probably|actually|sorry|no|well|i mean)\\b");

    private final Verbs verbs;
    private final Pronouns patient;
    private final PlainAnswer plain;
    private final List<Clause> clauses;
    private final Map<Clause, List<Mention>> byClause;
    private final Map<Integer, List<Unit>> told = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    public Described(Verbs verbs, Pronouns patient, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        this.verbs = verbs;
        this.patient = patient;
        this.plain = new PlainAnswer(patient, verbs);
        this.clauses = List.copyOf(clauses);
        this.byClause = Map.copyOf(byClause);
        clauses.stream()
                .collect(Collectors.groupingBy(Clause::utterance))
                .values()
                .forEach(this::read);
    }

    /** The statements whose question this clause is. */
    public List<Unit> of(Clause clause) {
        return told.getOrDefault(clause.number(), List.of());
    }

    /** Whether the clause is told with such a statement. */
    public boolean tells(Clause clause) {
        return used.contains(clause.number());
    }

    private void read(List<Clause> turn) {
        var done = new HashSet<Sought>();
        for (Clause clause : turn.reversed()) {
            var reply = clause.byClinician() ? Reply.to(clause, clauses) : Optional.<Reply>empty();
            if (reply.isEmpty()) {
                continue;
            }
            boolean last = done.isEmpty();
            var units = new ArrayList<Unit>();
            if (last) {
                DoneSince.of(clause, reply.get(), patient, verbs)
                        .filter(since -> keepsNumbers(since, Sought.OFTEN))
                        .flatMap(since -> plain.of(since, Sought.ONSET, clause.text(), reply.get()))
                        .ifPresent(since -> {
                            units.add(unit(new Made(List.of(clause), Sought.ONSET, since), Form.SHORT_ANSWER));
                            done.addAll(OF_TIME);
                        });
            }
            var atHome = MeasuredAtHome.of(clause, reply.get());
            if (atHome.isEmpty()) {
                HomeReadings.of(clause, reply.get())
                        .forEach(said ->
                                units.add(unit(new Made(List.of(clause), Sought.MEASURED, said), Form.DESCRIBED)));
            }
            atHome.flatMap(said -> plain.of(said, Sought.MEASURED, clause.text(), reply.get()))
                    .ifPresent(said ->
                            units.add(unit(new Made(List.of(clause), Sought.MEASURED, said), Form.SHORT_ANSWER)));
            for (Inquiry inquiry : Inquiry.all(clause)) {
                boolean open = !done.contains(inquiry.sought()) && (last || inquiry.sought() != Sought.CHANGED_BY);
                var one = open ? statement(inquiry, reply.get()) : Optional.<Unit>empty();
                if (one.isPresent()) {
                    done.addAll(OF_TIME.contains(inquiry.sought()) ? OF_TIME : Set.of(inquiry.sought()));
                    units.add(one.get());
                }
            }
            if (!units.isEmpty()) {
                told.put(clause.number(), units);
                used.add(clause.number());
            }
        }
        turn.stream()
                .filter(other -> Inquiry.in(other)
                        .filter(asked -> done.contains(asked.sought()))
                        .isPresent())
                .forEach(other -> used.add(other.number()));
    }

    private Optional<Unit> statement(Inquiry inquiry, Reply reply) {
        var topic = Topic.of(inquiry, clauses, byClause);
        var asked = inquiry.sought() == Sought.SEVERITY
                ? RatingSaid.asked(clauses, inquiry.clause())
                : List.of(inquiry.clause());
        return TriedFor.of(inquiry, reply, topic, clauses, byClause, patient)
                .or(() -> inquiry.sought() == Sought.OFTEN
                        ? HowOften.of(inquiry, reply, topic, patient, verbs)
                        : topic.flatMap(thing -> told(inquiry, reply, thing)))
                .filter(told -> keepsNumbers(told, inquiry.sought()))
                .flatMap(told ->
                        plain.of(told, inquiry.sought(), inquiry.clause().text(), reply))
                .map(told ->
                        unit(new Made(asked, inquiry.sought(), topic.flatMap(Topic::evidence), told), Form.DESCRIBED));
    }

    private Optional<Told> told(Inquiry inquiry, Reply reply, Topic topic) {
        return switch (inquiry.sought()) {
            case SEVERITY ->
                RatingSaid.in(reply)
                        .filter(rated -> RatingSaid.outOfTen(clauses, inquiry.clause(), rated.clause()))
                        .filter(rated -> clauses.stream()
                                .filter(clause ->
                                        clause.utterance() == inquiry.clause().utterance())
                                .noneMatch(clause -> ShortAnswer.limits(clause.text())
                                        || clause.text().contains(" without ")))
                        .map(rated -> new Told(
                                "%s %s rated %s/10%s"
                                        .formatted(topic.words(), topic.is(), rated.words(), atExtreme(inquiry)),
                                rated.clause()));
            case SPREAD ->
                Placed.spread(
                        inquiry,
                        reply,
                        topic,
                        clauses.subList(0, inquiry.clause().number()));
            case SUDDEN -> Course.onset(inquiry, reply, topic);
            case COURSE -> Course.since(inquiry, reply, topic);
            case LENGTH, ONSET -> Timed.time(inquiry, reply, topic);
            case LASTING -> Timed.lasting(inquiry, reply, topic);
            case SITE -> Placed.site(inquiry, reply, topic);
            case CHARACTER -> Placed.character(inquiry, reply, topic);
            case CHANGED_BY -> new ChangedBy(patient, verbs).of(inquiry, reply, topic);
            case OFTEN, TRIED, MEASURED -> Optional.empty();
        };
    }

    /** "how bad is it at its worst ?" rates no pain of now. */
    private static String atExtreme(Inquiry inquiry) {
        var extreme = EXTREME.matcher(inquiry.text());
        return extreme.find() ? " at its %s".formatted(extreme.group(1)) : "";
    }

    /** "but it is becoming sharper", said right behind. */
    private Optional<Clause> further(Clause said) {
        int next = said.number() + 1;
        return next >= clauses.size() || used.contains(next)
                ? Optional.empty()
                : Optional.of(clauses.get(next))
                        .filter(clause ->
                                clause.utterance() == said.utterance() && !clause.question() && furthers(clause));
    }

    /** "but it is becoming sharper" */
    static boolean furthers(Clause clause) {
        return FURTHER.matcher(clause.text()).matches();
    }

    /** A number that was said is told, unless the patient put it right. */
    private static boolean keepsNumbers(Told told, Sought sought) {
        boolean mended = sought == Sought.SEVERITY || sought == Sought.CHARACTER;
        var words = List.of(told.words().split("[ /]"));
        return mended
                || told.clauses().stream()
                        .filter(clause -> !clause.byClinician())
                        .filter(clause -> !OF_TIME.contains(sought)
                                || !MENDED.matcher(clause.text()).find())
                        .flatMap(clause -> clause.tokens().stream())
                        .filter(Token::isNumber)
                        .allMatch(token -> words.contains(token.text()) || token.is("1"));
    }

    /**
     * A sentence and what it is made of.
     *
     * @param topic where the patient told of what it is about
     */
    private record Made(List<Clause> asked, Sought sought, Optional<Evidence> topic, Told told) {

        Made(List<Clause> asked, Sought sought, Told told) {
            this(asked, sought, Optional.empty(), told);
        }
    }

    private Unit unit(Made made, Form form) {
        String told = made.told().words();
        var asked = made.asked();
        String question = asked.stream().map(Clause::text).collect(Collectors.joining(" "));
        var more = further(made.told().clauses().getLast())
                .filter(next -> !told.contains("comes and goes") && form == Form.DESCRIBED);
        String words = told
                + more.map(next -> " , " + Spoken.of(next.text(), patient, verbs))
                        .orElse("");
        var said = new ArrayList<>(made.told().clauses());
        more.ifPresent(said::add);
        said.stream()
                .filter(clause -> more.isPresent()
                        || told.contains(" , ")
                        || PlainAnswer.whole(clause, told, made.sought(), question))
                .forEach(clause -> used.add(clause.number()));
        var evidence = new ArrayList<Evidence>();
        made.topic().ifPresent(evidence::add);
        asked.stream().map(Clause::evidence).forEach(evidence::add);
        asked.forEach(clause -> used.add(clause.number()));
        said.stream().map(Clause::evidence).forEach(evidence::add);
        Clause first = said.getFirst();
        Token place = first.tokens().getFirst().through(first.tokens().getLast(), "-");
        var tokens = Arrays.stream(words.split(" +"))
                .map(word -> word.endsWith(",") && word.length() > 1
                        ? List.of(place.as(word.substring(0, word.length() - 1)), place.as(","))
                        : List.of(place.as(word)))
                .flatMap(List::stream)
                .toList();
        var mentions = said.stream()
                .flatMap(clause -> byClause.getOrDefault(clause, List.of()).stream())
                .toList();
        return new Unit(first, form, tokens, mentions, evidence);
    }
}
