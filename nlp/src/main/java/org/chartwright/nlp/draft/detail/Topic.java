package org.chartwright.nlp.draft.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A question in, the complaint it asks about out: the one it names, else the one last spoken of.
 *
 * @param name without article: "chest pain"
 * @param evidence where the patient told of it; empty where the question itself names it
 */
record Topic(String name, Optional<Evidence> evidence) {

    private static final Pattern NAMED = Pattern.compile("\\b(?:the|this|that|your|these|those|any|with|of) (?:[a-z-]+"
            + " ){0,2}?(ringing|lumps?|episodes?|attacks?|spells?|sensations?|feeling|discomfort|symptoms?|swelling|bleeding|discharge|itching|itch|rash|spots?|stiffness|bump|blisters?|sores?|wound|tightness|pressure|tremors?|twitching|buzzing|floaters|burning|clicking|stool|stools|bowel"
            + " movements|phlegm|sputum|urine)\\b");
    private static final Pattern HURTING = Pattern.compile(
            "\\bmy (left |right )?([a-z]+) (?:really |just |has been |is |keeps |always |started )*(?:hurts?|hurting|aches?|aching|sore|painful)\\b");
    private static final Pattern IT = Pattern.compile("\\b(?:it|this|they)\\b");
    private static final Pattern THAT = Pattern.compile("(?<!thing )\\bthat\\b(?!"
            + " (?:helps?|makes?|made|you|has|seems|brings|triggers|relieves|eases))|\\b(?:these|those|them)\\b");
    private static final Pattern ALL = Pattern.compile("\\ball (?:start|started|begin|began|this start)\\b");
    /** What has no place in the body that could be asked for. */
    private static final Pattern NOWHERE = Pattern.compile(
            "\\b(?:mood|fever|fatigue|dizziness|nausea|vomiting|diarrhea|cough|breath|breathing|confusion|anxiety|symptoms|sleep\\w*|weight|appetite|constipation|chills|lightheadedness|depress\\w*|insomnia|episodes?|attacks?|stools?|urine|stress|wheez\\w*)\\b");

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:brings?|brought|help|what is going on|what's going on|what seems|do for you|how are you|how you"
                    + " doing|what is wrong)\\b");
    private static final Pattern PAIN = Pattern.compile("\\b(?:pain|pains|hurts?|hurting|ache|sore)\\b");
    private static final Set<String> NOT_PLURAL = Set.of("ss", "is", "us");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "your", "these", "those");
    private static final int FARTHEST = 12;

    static Optional<Topic> of(Inquiry inquiry, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        var question = inquiry.clause();
        var named = named(question, clauses, byClause);
        if (named.isPresent()) {
            return named;
        }
        boolean unknown = inquiry.sought() != Inquiry.Sought.CHARACTER
                && byClause.getOrDefault(question, List.of()).stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                                && !mention.term().preferred().equals("pain"));
        if (unknown || !open(inquiry)) {
            return Optional.empty();
        }
        return lastSpokenOf(inquiry, clauses, byClause)
                .filter(topic -> topic.pain()
                        || inquiry.sought() == Inquiry.Sought.CHARACTER
                        || !PAIN.matcher(inquiry.text()).find());
    }

    private static Optional<Topic> lastSpokenOf(
            Inquiry inquiry, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        var question = inquiry.clause();
        if (ALL.matcher(inquiry.text()).find()) {
            return Optional.of(new Topic("symptoms", Optional.empty()));
        }
        boolean near = !IT.matcher(inquiry.text()).find()
                && THAT.matcher(inquiry.text()).find();
        var reply = new ArrayList<Clause>();
        for (int utterance = question.utterance() - 1;
                utterance >= Math.max(0, question.utterance() - FARTHEST);
                utterance--) {
            var turn = turn(utterance, question, clauses);
            if (turn.isEmpty() || !turn.getFirst().byClinician()) {
                reply.addAll(0, turn);
                continue;
            }
            var spoken = turn.reversed().stream()
                    .flatMap(clause -> named(clause, clauses, byClause).stream()
                            .filter(topic -> !clause.question() || answered(clause, clauses)))
                    .findFirst();
            if (spoken.isPresent()) {
                return spoken;
            }
            boolean passing = turn.stream().noneMatch(Clause::question) && turn.size() <= 2;
            boolean inquires =
                    turn.stream().anyMatch(clause -> Inquiry.in(clause).isPresent());
            if (passing || inquires && !near) {
                reply.clear();
                if (passing) {
                    reply.addAll(turn(utterance + 1, question, clauses));
                }
                continue;
            }
            var told = told(reply, byClause);
            if (!told.isEmpty()) {
                return meant(inquiry, reply, told);
            }
            var hurting = hurting(reply);
            if (hurting.isPresent()) {
                return hurting;
            }
            boolean opening =
                    turn.stream().anyMatch(clause -> OPEN.matcher(clause.text()).find());
            boolean denied = !reply.isEmpty() && new Reply(reply).saysNo();
            if (opening && ofTime(inquiry)) {
                return Optional.of(new Topic("symptoms", Optional.empty()));
            }
            if (!denied || near) {
                return Optional.empty();
            }
            reply.clear();
        }
        return Optional.of(told(reply, byClause))
                .filter(told -> !told.isEmpty())
                .flatMap(told -> meant(inquiry, reply, told));
    }

    private static Optional<Topic> meant(Inquiry inquiry, List<Clause> reply, Map<String, Mention> told) {
        if (told.size() > 1) {
            return several(inquiry, reply, told);
        }
        var mention = told.values().iterator().next();
        return Optional.of(
                new Topic(mention.named(), Optional.of(mention.clause().evidence())));
    }

    /** Whether the question names nothing of its own that it could be about. */
    private static boolean open(Inquiry inquiry) {
        return !inquiry.says("\\byou (?:start|begin|first|get|have|feel|been|had|notice|started)"
                        + " (?!it\\b|this\\b|that\\b|those\\b|these\\b|having (?:it|this|that)\\b|to"
                        + " (?:notice|feel|have|get) (?:it|this|that)\\b|noticing (?:it|this)\\b|like"
                        + " (?:this|that)\\b|the pain|feeling (?:it|this|like this|that"
                        + " way)|(?:ill|sick|unwell)$|any)[a-z]+")
                && !inquiry.says("\\bwhen (?:was|were) your\\b");
    }

    private static boolean ofTime(Inquiry inquiry) {
        return switch (inquiry.sought()) {
            case ONSET, LENGTH, SUDDEN, COURSE -> true;
            case SEVERITY, SPREAD, LASTING, OFTEN, CHANGED_BY, SITE, CHARACTER, TRIED, MEASURED -> false;
        };
    }

    /** Of several complaints told in one breath, "it" is all of them, or the pain where pain is asked after. */
    private static Optional<Topic> several(Inquiry inquiry, List<Clause> turn, Map<String, Mention> told) {
        var pains = told.values().stream()
                .filter(mention -> PAIN.matcher(mention.term().preferred()).find()
                        || mention.term().preferred().endsWith("ache"))
                .toList();
        boolean ofPain = switch (inquiry.sought()) {
            case SEVERITY -> true;
            case SITE, SPREAD, CHARACTER, ONSET, LENGTH, SUDDEN, COURSE, LASTING, OFTEN, CHANGED_BY, TRIED, MEASURED ->
                PAIN.matcher(inquiry.text()).find();
        };
        if (ofPain && pains.size() == 1) {
            return Optional.of(new Topic(
                    pains.getFirst().named(),
                    Optional.of(pains.getFirst().clause().evidence())));
        }
        return ofTime(inquiry)
                ? Optional.of(new Topic("symptoms", Optional.of(turn.getFirst().evidence())))
                : Optional.empty();
    }

    private static List<Clause> turn(int utterance, Clause question, List<Clause> clauses) {
        return clauses.subList(0, question.number()).stream()
                .filter(clause -> clause.utterance() == utterance)
                .toList();
    }

    /** "my calf hurts" */
    private static Optional<Topic> hurting(List<Clause> turn) {
        return turn.stream()
                .flatMap(clause -> HURTING.matcher(clause.text())
                        .results()
                        .filter(found -> Hurting.isPart(found.group(2)))
                        .map(found -> new Topic(
                                (found.group(1) == null ? "" : found.group(1)) + found.group(2) + " pain",
                                Optional.of(clause.evidence()))))
                .findFirst();
    }

    private static Map<String, Mention> told(List<Clause> turn, Map<Clause, List<Mention>> byClause) {
        var out = new LinkedHashMap<String, Mention>();
        turn.stream()
                .flatMap(clause -> byClause.getOrDefault(clause, List.of()).stream())
                .filter(Topic::complains)
                .forEach(mention -> out.putIfAbsent(mention.named(), mention));
        return out;
    }

    private static boolean complains(Mention mention) {
        return mention.answered()
                && mention.term().kind() == Kind.SYMPTOM
                && mention.assertion().about() == About.PATIENT
                && mention.assertion().polarity() == Polarity.PRESENT;
    }

    /** Whether the patient says anything but no to it. */
    private static boolean answered(Clause question, List<Clause> clauses) {
        return Reply.to(question, clauses).filter(reply -> !reply.saysNo()).isPresent();
    }

    private static Optional<Topic> named(Clause question, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        boolean named = true;
        var asked = new ArrayList<Mention>();
        for (Mention mention : byClause.getOrDefault(question, List.of())) {
            if (mention.term().kind() == Kind.SYMPTOM
                    && mention.assertion().about() == About.PATIENT
                    && asked.stream().noneMatch(other -> other.term().equals(mention.term()))) {
                asked.add(mention);
            }
        }
        if (asked.size() > 1) {
            var last = asked.getLast();
            var determined = asked.stream().filter(Topic::determined).toList();
            boolean pointed = last
                    .clause()
                    .tokens()
                    .subList(last.to(), last.clause().tokens().size())
                    .stream()
                    .anyMatch(token -> token.is("it"));
            asked.clear();
            if (determined.size() == 1) {
                asked.add(determined.getFirst());
            } else if (pointed) {
                asked.add(last);
            }
            named = false;
        }
        for (Mention mention : asked) {
            var known = before(mention, question, clauses, byClause);
            if (known.isPresent()) {
                return known.map(told ->
                        new Topic(told.named(), Optional.of(told.clause().evidence())));
            }
        }
        if (!asked.isEmpty()) {
            return Optional.empty();
        }
        var words = NAMED.matcher(question.text());
        return named && words.find() && asked.isEmpty()
                ? Optional.of(new Topic(words.group(1), Optional.empty()))
                : Optional.empty();
    }

    /** "this pain" */
    private static boolean determined(Mention mention) {
        var tokens = mention.clause().tokens();
        return tokens.subList(Math.max(0, mention.from() - 2), mention.from()).stream()
                .anyMatch(token -> DETERMINERS.contains(token.text()));
    }

    /** Where the patient told of it, or of a kind of it: "the pain" is the chest pain. */
    private static Optional<Mention> before(
            Mention asked, Clause question, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        String name = asked.term().preferred();
        return clauses.subList(0, question.number()).stream()
                .flatMap(clause -> byClause.getOrDefault(clause, List.of()).stream())
                .filter(Topic::complains)
                .filter(mention -> mention.term().equals(asked.term())
                        || mention.term().preferred().endsWith(" " + name)
                        || name.equals("pain") && mention.term().preferred().endsWith("ache"))
                .reduce((first, last) -> last)
                .or(() -> Optional.of(asked).filter(Topic::complains));
    }

    boolean plural() {
        return name.endsWith("s") && NOT_PLURAL.stream().noneMatch(name::endsWith) && !name.endsWith("diabetes");
    }

    /** Whether it is somewhere in the body. */
    boolean local() {
        return !NOWHERE.matcher(name).find();
    }

    String is() {
        return plural() ? "are" : "is";
    }

    /** "the chest pain" */
    String words() {
        return "the " + name;
    }

    boolean pain() {
        return PAIN.matcher(name).find() || name.endsWith("ache");
    }
}
