package org.chartwright.nlp.draft.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.SpokenDiagnosis;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit whose plan nobody announced in, what its clinician ordered there that no word list knows out: "we can put in
 * a referral for that", "i'd like a swab as well", "call an ambulance", "a three day course of antibiotics".
 */
final class LooseOrders {

    private record Found(Order.Type type, String words, Clause clause, List<Evidence> more) {}

    /** Where the plan is not announced, the last part of the visit is one. */
    private static final double LATE = 0.55;

    private static final int NEAR = 6;

    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:(?:i|we) (?:[a-z]+ )?(?:will|could|would like|would want|want|would suggest|would recommend|am going to|are going to|want|need|have to|should|can|suggest|recommend|think)"
                    + "|(?:i am|we are) (?:[a-z]+ )?(?:going to|sending|referring|happy to|giving|prescribing)|let's|you (?:can|should|need to|could|would need|have to|must)|the other thing|what we can do|it (?:is|might be|may be|would be) (?:[a-z]+ )?(?:worth|important|best|better)"
                    + "|advisable|(?:^|so |and )(?:think about|take|use|try|apply|call|go|start)|she should|he should|prescribe|prescription|today we|as well as|and some|such as|something like)\\b");
    private static final Pattern NO_ORDER = Pattern.compile(
            "\\b(?:if|unless|not|never|no need|had|was|were|did|used to|mentioned|said|before we|last|talk about|discuss|normally|usually|people|wondering|may have to|might have to|depending|rather than|instead of|once(?! (?:a|every|daily|at|in|per|or|weekly)\\b)|when)\\b");
    private static final Pattern BEHIND = Pattern.compile(
            "(?: ,)? (?:and|but) (?:if|unless|when you get|once(?! (?:a|every|daily|at|in|per|or|weekly)))\\b.*$"
                    + "|(?: ,)? if (?:that is|it is|you are|you would|you|possible|they can)(?: (?:okay|ok|alright|all right|fine|possible|happy|like|want|agree|can|do not mind))?(?: (?:with|for|by) (?:that|you|it|this))?(?= ,|$).*$");
    private static final Pattern CONDITION = Pattern.compile("\\b(?:if|unless|in case)\\b");
    private static final Pattern CHOICE =
            Pattern.compile("\\bthe (?:first|second|other|one) (?:is|option|way|choice)\\b");
    private static final Pattern REFERRED = Pattern.compile(
            "\\b(?:refer(?:ring)?(?: you| him| her| them)?(?: on| over| straight| urgently)?,? (?:to|for)|(?:a |an )?(?:urgent )?referral (?:to|for|with)|appointment with|see) (?:(?:the|a|an|our|your|some|local),? )*((?!that\\b|it\\b|this\\b|you\\b|me\\b|us\\b|how\\b|if\\b|what\\b|one\\b)[a-z][a-z' -]*?)(?= ,|$| (?:who|which|so|for|today|and|as|to|in|at|where|first|just|because|with|that|because|unless|if|next|straight|or|about)\\b)");
    private static final Pattern SEES = Pattern.compile(
            "(?:physio\\w*|physical therap\\w*|\\w+ologists?|\\w+ology|specialists?|surgeons?|[a-z ]*(?:clinic|team|service|unit|department|hospital)|counsell?\\w+|therapist|dieti[ct]ian|optician|dentist|podiatrist|midwife|psychiatrist|therapy|orthopa?edics?|rehab\\w*|gyna?ecolog\\w*)");
    private static final Pattern REFERRAL_FOR_THAT =
            Pattern.compile("\\b(?:referral|refer you) for (?:that|this|it)\\b");
    private static final Pattern THERAPY = Pattern.compile(
            "\\b(physiotherapy|physical therapy|counsell?ing|podiatry|talking therapy|occupational therapy|hydrotherapy)\\b");

    private static final Pattern TESTED = Pattern.compile(
            "\\b((?:(?:throat|vaginal|nasal|wound|skin|covid|urine|eye|ear|nose) )?swabs?|(?:blood|stool|sputum|urine) (?:samples?|smears?|cultures?)|sputum (?:smear|test)|(?:the )?monospot(?: test)?|spirometry|peak flow|(?:lyme|thyroid|iron|liver|kidney|vitamin|coeliac|celiac|tb|strep|rapid strep|hormone|allergy|hearing|eye) (?:blood )?(?:tests?|testing|levels?|panel|function tests?|bloods|serology)|urine dip(?:stick)?|bloods|serology|antinuclear antibod(?:y|ies)|ecg|ekg|heart tracing)\\b");
    private static final Pattern SCANNED = Pattern.compile(
            "\\b((?:(?:brain|head|bone|carotid|abdominal|pelvic|heart|chest|lung|liver|kidney) )(?:scan|ultrasound|x-ray|mri|ct))\\b");
    private static final Pattern TREATED = Pattern.compile(
            "\\b((?:(?:stronger|strong|oral|topical|short course of|(?:\\d+|three|five|seven|ten)[ -]day course of|course of|dose of|some) )*(?:antibiotics|(?:steroid|antifungal|antibiotic|barrier|antihistamine|moisturi[sz]ing) (?:creams?|ointment|tablets|drops|cream)|steroids|emollients?|(?:eye|ear|nose|nasal|lubricant) drops|(?<!another )(?<!is an )anti-inflammator(?:y|ies)|anti-sickness(?: tablets?| medicines?| medication)?|mouthwash|(?<!few )(?<!\\d )drops|rehydration (?:drinks?|salts|sachets?)|dioralyte|laxatives?|pessary))\\b");
    private static final Pattern DEVICE = Pattern.compile(
            "\\b((?:(?:wrist|thumb|finger|night|ankle) )?splints?|sling|knee brace|insoles|spacer|crutches|compression stockings)\\b");
    /** Of several that one could take, none is ordered. */
    private static final Pattern EITHER = Pattern.compile("\\b(?:could|can|might|may) .*\\bor\\b");

    private static final Pattern PRESCRIBED = Pattern.compile(
            "\\b(?:prescribe|give|start|put|try)(?:ing)?(?: you| him| her)?(?: on| with| some| a| the| course| of)* ([a-z]{4,}(?:cillin|mycin|cycline|azole|vir|olol|pril|sartan|statin|prazole|profen|oxacin|solone|sone|sartan|triptan|dipine|fenadine|irizine|atadine|etamol|codamol|furantoin|methoprim|xaban|parin|lukast|terol|tropium))\\b");

    private final Reading reading;
    private final LooseDose dose;

    LooseOrders(Reading reading) {
        this.reading = reading;
        this.dose = new LooseDose(reading);
    }

    /** @param others orders that were found already */
    List<Order> besides(List<Order> others, OrderReason reason) {
        if (!reading.loose()) {
            return List.of();
        }
        Map<String, Order> orders = new LinkedHashMap<>();
        reading.clauses().stream()
                .filter(clause -> clause.byClinician()
                        && (clause.number() > LATE * reading.clauses().size()
                                || reading.phases().get(clause.number()) == Phase.PLAN))
                .filter(clause -> decided(clause) && stands(clause))
                .flatMap(this::in)
                .filter(found -> others.stream().noneMatch(other -> same(other, found)))
                .forEach(found -> orders.merge(key(found), order(found, reason), LooseOrders::fuller));
        boolean ambulance = orders.containsKey("ambulance to hospital");
        return orders.values().stream()
                .filter(order -> !(ambulance && order.description().startsWith("assessment in ")))
                .toList();
    }

    private boolean stands(Clause clause) {
        return Offer.stands(clause, reading);
    }

    private boolean decided(Clause clause) {
        String text = unconditional(clause);
        boolean on = clause.number() > 0
                && reading.clauses().get(clause.number() - 1).utterance() == clause.utterance()
                && clause.tokens().size() < 2 * NEAR
                && DECIDED.matcher(reading.clauses().get(clause.number() - 1).text())
                        .find();
        return (DECIDED.matcher(text).find() || on)
                && !NO_ORDER.matcher(text).find()
                && !(clause.question() && !text.contains("think"))
                && !hangs(clause, reading);
    }

    /** What is said before a condition that stands behind it: "come to the clinic today , and if they have no slot". */
    private static String unconditional(Clause clause) {
        String text = SpokenDiagnosis.plain(clause.text());
        return text.matches("^(?:(?:and|so|but|now|well|or|,) )*(?:if|unless|when|once)\\b.*")
                ? text
                : BEHIND.matcher(text).replaceFirst("");
    }

    private boolean onCondition(Clause clause) {
        return reading.clauses().subList(Math.max(0, clause.number() - 3), clause.number()).stream()
                .anyMatch(before -> before.byClinician()
                        && before.utterance() >= clause.utterance() - 1
                        && CONDITION.matcher(before.text()).find());
    }

    /** "if it spreads ," "go to the hospital". */
    static boolean hangs(Clause clause, Reading reading) {
        return reading.clauses().subList(Math.max(0, clause.number() - 2), clause.number()).stream()
                .anyMatch(before -> before.byClinician()
                        && before.utterance() >= clause.utterance() - 2
                        && before.text()
                                .matches("^(?:(?:and|so|but|now|well|or|,|um|uh) )*(?:if|unless|when|once)\\b.*")
                        && before.tokens().stream().noneMatch(token -> token.is("then") || token.is("please")));
    }

    private Stream<Found> in(Clause clause) {
        String text = unconditional(clause);
        var found = new ArrayList<Found>();
        Bidden.in(REFERRED, text)
                .map(hit -> hit.group(1).strip())
                .filter(whom -> SEES.matcher(whom).find() && whom.split(" ").length <= 4)
                .forEach(whom -> found.add(new Found(Order.Type.FOLLOWUP, "referral to " + whom, clause, List.of())));
        if (REFERRAL_FOR_THAT.matcher(text).find()) {
            therapy(clause).ifPresent(found::add);
        }
        Bidden.in(TESTED, text)
                .forEach(hit -> found.add(
                        new Found(Order.Type.LAB, hit.group(1).replaceFirst("^the ", ""), clause, List.of())));
        Bidden.in(SCANNED, text)
                .forEach(hit -> found.add(new Found(Order.Type.IMAGING, hit.group(1), clause, List.of())));
        Bidden.givenIn(DEVICE, text)
                .forEach(hit -> found.add(new Found(Order.Type.FOLLOWUP, hit.group(1), clause, List.of())));
        Stream.of(TREATED, PRESCRIBED)
                .flatMap(pattern -> Bidden.givenIn(pattern, text))
                .filter(hit -> reading.in(clause).stream()
                        .noneMatch(mention -> mention.term().kind() == Kind.DRUG
                                && mention.words().equals(hit.group(1))))
                .forEach(hit -> found.add(new Found(
                        Order.Type.MEDICATION,
                        (hit.group(1).replaceFirst("^(?:some |dose of )+", "")
                                        + dose.said(dose.upToNext(text, hit.end(), clause), clause))
                                .replaceFirst("\\bdrops (\\w+ drops)\\b", "$1"),
                        clause,
                        List.of())));
        named(clause, text).forEach(found::add);
        dispositions(clause, text, found.isEmpty()).forEach(found::add);
        return found.stream().filter(order -> !formOf(order, clause) && !Unhelpful.said(text, order.words()));
    }

    private Stream<Found> dispositions(Clause clause, String text, boolean alone) {
        return onCondition(clause)
                        || CHOICE.matcher(text).find()
                        || Disposition.SPARED.matcher(text).find()
                ? Stream.empty()
                : Disposition.in(clause, text, alone)
                        .map(where -> new Found(Order.Type.FOLLOWUP, where, clause, List.of()))
                        .stream();
    }

    private Optional<Found> therapy(Clause clause) {
        return reading.clauses().subList(Math.max(0, clause.number() - NEAR), clause.number()).reversed().stream()
                .filter(Clause::byClinician)
                .flatMap(before -> THERAPY.matcher(before.text())
                        .results()
                        .map(hit -> new Found(
                                Order.Type.FOLLOWUP,
                                "referral to " + hit.group(1),
                                clause,
                                List.of(before.evidence()))))
                .findFirst();
    }

    /** "a clotrimazole pessary" is the drug that is known. */
    private boolean formOf(Found found, Clause clause) {
        return found.type() == Order.Type.MEDICATION
                && reading.in(clause).stream()
                        .filter(mention -> mention.term().kind() == Kind.DRUG)
                        .anyMatch(mention -> found.words().startsWith("anti-inflammator")
                                || !found.words().startsWith(mention.words())
                                        && (clause.text()
                                                        .contains(mention.words() + " "
                                                                + found.words().split(" ")[0])
                                                || found.words().contains(mention.words())));
    }

    /** What a word list knows, in a clause that decides. */
    private Stream<Found> named(Clause clause, String text) {
        var mentions = reading.in(clause).stream()
                .filter(mention -> mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && text.contains(mention.words())
                        && !FindOrders.COMPARED
                                .matcher(text.substring(0, text.indexOf(mention.words()))
                                        .strip())
                                .find())
                .toList();
        boolean choice = EITHER.matcher(text).find();
        return mentions.stream()
                .filter(mention -> {
                    int from = text.indexOf(mention.words());
                    int to = from + mention.words().length();
                    return mention.term().kind() == Kind.TEST
                                    && FindOrders.ordered(mention)
                                    && Bidden.at(text, from, to)
                            || mention.term().kind() == Kind.DRUG && Bidden.given(text, from, to) && !choice;
                })
                .map(mention -> mention.term().kind() == Kind.DRUG
                        ? new Found(Order.Type.MEDICATION, dose.of(mention, text), clause, List.of())
                        : new Found(
                                mention.term().group().equals("imaging") ? Order.Type.IMAGING : Order.Type.LAB,
                                OrderWords.test(mention),
                                clause,
                                List.of()));
    }

    private static boolean same(Order other, Found found) {
        String one = plain(other.description());
        String next = plain(found.words());
        return one.contains(next)
                || next.contains(one)
                || one.split(" ")[0].equals(next.split(" ")[0]) && other.type() == Order.Type.MEDICATION;
    }

    private static String plain(String test) {
        return test.replaceFirst("^(?:bloods|blood tests?|blood work|bloodwork|lab work)$", "blood test")
                .replaceAll("\\bx rays?\\b|\\bx-rays\\b", "x-ray");
    }

    private static String key(Found found) {
        return found.type() == Order.Type.FOLLOWUP && found.words().startsWith("in-person")
                ? "in-person"
                : plain(found.words().replaceFirst(" (?:\\d|twice|once|daily|at|every|for|in the) ?.*", ""))
                        .replaceFirst("s$", "");
    }

    private Order order(Found found, OrderReason reason) {
        var places = new ArrayList<Evidence>(List.of(found.clause().evidence()));
        places.addAll(found.more());
        var because = reason.loosely(found.clause());
        because.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return new Order(found.type(), found.words(), because.said(), places);
    }

    private static Order fuller(Order one, Order other) {
        return other.description().length() > one.description().length() ? other : one;
    }
}
