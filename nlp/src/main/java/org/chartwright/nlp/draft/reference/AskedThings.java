package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/**
 * The things a clinician's clause names that an answer may point at: "how is the knee ?", "any trouble with the new
 * inhaler ?", "and the metformin". What stands behind a preposition belongs to the thing before it: "the mole on your
 * back" is one thing.
 */
final class AskedThings {

    /**
     * One thing.
     *
     * @param from first token of its name, without the word before it
     * @param to after its last
     * @param article how a note speaks of it: "your", "the", or nothing for a drug by its name
     * @param used whether it is taken, worn or used
     * @param sure whether the clause is about it and takes it for granted: "any rash ?" asks whether there is one
     * @param clinical whether it is a matter of health beyond doubt
     */
    record Thing(Clause clause, int from, int to, String article, boolean used, boolean sure, boolean clinical) {

        String head() {
            return clause.tokens().get(to - 1).text();
        }

        boolean several() {
            String head = head();
            return head.endsWith("s") && !head.matches(".*(?:ss|us|is|diabetes|reflux|cpaps|[aeiou]ps)") && !used(head)
                    || head.matches("feet|teeth")
                    || used && head.matches(".*(?:pills|drops|pens|shots|patches|tablets|injections|ones)");
        }

        private boolean used(String head) {
            return used && article.isEmpty();
        }

        Antecedent.Thing named() {
            return new Antecedent.Thing(clause.tokens().subList(from, to), clause.evidence(from, to));
        }
    }

    private static final Set<String> DETERMINERS = Set.of(
            "the", "your", "that", "this", "those", "these", "any", "a", "an", "his", "her", "their", "some", "my");
    private static final Set<String> DEFINITE = Set.of("the", "your", "that", "this", "those", "these", "his", "her");
    /** "and the rash", "how about gout": named as what is there. */
    private static final Pattern LEADING = Pattern.compile("and|so|okay|about|now|,");
    /** What stands before that which is asked after, and before nothing else. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?:(?:and|so|okay|ok|now|then|but|alright|good|great|right|well|oh|yes|yeah|also|um|uh|sorry|,) )*(?:(?:how|what) about "
                    + "|(?:tell me|let us talk|let's talk|talk to me|talk|ask|hear|asking)(?: (?:a little|some|more|a bit|you))* about "
                    + "|(?:(?:how|what|where|when|why|how (?:long|often|bad|big|much|far|high)|what (?:time|color|kind)) )?(?:is|are|was|were|do|does|did|has|have|had|can|will)(?: (?:still|also|even))? "
                    + "|(?:(?:how|what|where|when|why|how (?:long|often|many times|much)) )?(?:is|are|was|were|do|does|did|has|have|had)(?: not)? (?:you|he|she)(?: (?:still|ever|also|even|really|actually|been|already|currently))*(?: (?:able to|like|want|having|to|get to))* ?(?:on|take|takes|taking|taken|took|use|uses|using|used|wear|wearing|worn|start|started|try|tried|get|got|gotten|have|had|having|like|tolerate|tolerating|do|doing|finish|finished|need|refill|with|notice|noticed|check|checking|feel|find|been on) "
                    + "|(?:(?:is|are|was|were|have you had|do you have|did you have|having|had|you having) )?(?:there )?(?:any |some )?(?:trouble|troubles|problems?|issues?|side effects?|luck|difficulty|reactions?|success)(?: at all)? (?:with|from|on|to) "
                    + "|(?:where|when|how|what|which|why) (?:did|do|does) (?:they|he|she) [a-z]+ |(?:did|does|do) (?:they|he|she|(?:the|your) insurance) [a-z]+ "
                    + "|(?:what|what is|what was|what's)? ?(?:happened|going on|up|new) with )?");
    /** Verbs that stand last in "did the shot help ?" and would be taken for nouns. */
    private static final Pattern DOES = Pattern.compile(
            "help|work|hurt|bother|wake|keep|affect|stop|move|spread|radiate|travel|change|cause|make|give|interfere|get|bring|respond|improve|worsen|stay|let|seem|calm|settle|itch|feel|look|burn|ache|last|come|start|swell|drain|lock|click|catch|bleed|leak|ring|show|run|go|do|itchy|sore|worse|better|painful|red|swollen|numb");

    private static final Pattern ASKS = Pattern.compile("do|does|did|is|are|was|were|has|have|will");
    private static final Set<String> OWN = Set.of("your", "his", "her", "their");
    private static final Set<String> JOINING = Set.of("on", "in", "of", "at", "under", "behind", "around", "along");
    /** "any trouble with the inhaler": the thing is what follows. */
    private static final Pattern LIGHT = Pattern.compile(
            "troubles?|problems?|issues?|luck|difficult(?:y|ies)|reactions?|effects?|questions?|concerns?|changes?|use|dose|rest|kind|sort|type|side|lot|bit|amount|number|result|results|feeling");
    /** No thing of the patient's that an answer could point at for sure. */
    private static final Set<String> NO_THING = words("never");

    private static final Set<String> USED = words("used");
    private static final int LONGEST = 4;

    private AskedThings() {}

    static List<Thing> in(Clause clause, Map<Clause, List<Mention>> byClause) {
        var tokens = clause.tokens();
        var parts = PartsOfSpeech.of(tokens);
        var mentions = byClause.getOrDefault(clause, List.of());
        var out = new ArrayList<Thing>();
        int at = 0;
        while (at < tokens.size()) {
            int begin = at;
            boolean determined = DETERMINERS.contains(tokens.get(at).text());
            int from = determined ? at + 1 : at;
            int to = determined ? end(from, parts) : from;
            for (Mention mention : mentions) {
                boolean here = mention.from() >= at && mention.from() <= Math.max(from, to - 1);
                if (here && naming(mention) && (determined || mention.from() == at)) {
                    to = Math.max(to, Math.max(mention.to(), end(mention.to(), parts)));
                }
            }
            if (to == from) {
                at++;
                continue;
            }
            to = beforeItsVerb(parts, begin, from, to);
            String head = tokens.get(to - 1).text();
            at = to;
            boolean attached = begin > 0
                    && JOINING.contains(tokens.get(begin - 1).text())
                    && !out.isEmpty()
                    && out.getLast().to() == begin - 1;
            if (attached || LIGHT.matcher(head).matches()) {
                continue;
            }
            int start = from;
            int stop = to;
            boolean drug = mentions.stream()
                    .anyMatch(mention ->
                            mention.term().kind() == Kind.DRUG && mention.from() == start && mention.to() == stop);
            boolean used = USED.contains(head)
                    || mentions.stream()
                            .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                                    && mention.from() >= start
                                    && mention.to() <= stop);
            boolean clinical = used
                    || Hurting.isPart(head)
                    || mentions.stream().anyMatch(mention -> mention.from() < stop && mention.to() > start);
            if (head.matches("swollen|past|present|[a-z]+ly") || !clinical && head.endsWith("ing")) {
                continue;
            }
            boolean own = determined && OWN.contains(tokens.get(begin).text());
            boolean topic = TOPIC.matcher(String.join(" ", clause.words().subList(0, begin)) + " ")
                    .matches();
            boolean there = determined && DEFINITE.contains(tokens.get(begin).text())
                    || begin == 0
                    || LEADING.matcher(tokens.get(begin - 1).text()).matches()
                    || mentions.stream()
                            .noneMatch(mention -> (mention.term().kind() == Kind.CONDITION
                                            || mention.term().kind() == Kind.SYMPTOM)
                                    && mention.from() < stop
                                    && mention.to() > start);
            if (NO_THING.contains(head)) {
                continue;
            }
            out.add(new Thing(
                    clause,
                    from,
                    to,
                    own ? "your" : drug && !USED.contains(head) ? "" : "the",
                    used,
                    topic && there,
                    clinical));
        }
        return List.copyOf(out);
    }

    /** Whether the name may stand in an answer at all; where it may not, nobody knows what is meant. */
    static boolean clear(Thing thing) {
        var words = thing.clause().tokens().subList(thing.from(), thing.to());
        return thing.sure()
                && words.stream()
                        .noneMatch(word -> !thing.clinical() && NO_THING.contains(word.text()) || word.isNumber())
                && words.size() <= LONGEST;
    }

    private static Set<String> words(String sort) {
        return Lexicons.rows("pointed-at.tsv").stream()
                .filter(row -> row.get(1).equals(sort))
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean naming(Mention mention) {
        return Reference.NAMING.contains(mention.term().kind());
    }

    /** "did the steroid shot | help", where the verb would be taken for one more noun. */
    private static int beforeItsVerb(PartsOfSpeech parts, int begin, int from, int to) {
        for (int i = from + 1; begin > 0 && ASKS.matcher(parts.word(begin - 1)).matches() && i < to; i++) {
            if (DOES.matcher(parts.word(i)).matches()) {
                return i;
            }
        }
        return to;
    }

    /** Whether something is named that could not be meant. */
    static boolean other(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> NO_THING.contains(token.text()));
    }

    /** After the last noun of those that stand together there. */
    private static int end(int from, PartsOfSpeech parts) {
        int to = from;
        int noun = from;
        while (to < parts.size()
                && (parts.is(to, "NOUN", "PROPN", "ADJ") || Hurting.isPart(parts.word(to)))
                && parts.word(to).matches("[a-z0-9'/-]+")) {
            to++;
            noun = parts.is(to - 1, "NOUN", "PROPN") || Hurting.isPart(parts.word(to - 1)) ? to : noun;
        }
        return noun;
    }
}
