package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * What an answer points at, where the question is about one thing: "what about the metformin ?" "it upset my stomach so
 * i quit it" is "metformin upset his stomach". Also in what is said on from there, as long as nothing else is named.
 * Empty where two things were asked after, and where the word need not stand for a thing at all.
 */
public final class OfAsked {

    private static final Set<String> LEAD = Set.of(
            "but",
            "and",
            "so",
            "well",
            "yeah",
            "yes",
            "no",
            "oh",
            ",",
            "sometimes",
            "usually",
            "then",
            "now",
            "first",
            "at",
            "because",
            "though",
            "mostly",
            "honestly",
            "lately",
            "actually",
            "right",
            "otherwise");
    private static final Set<String> ONE = Set.of("it", "that", "this");
    private static final Set<String> MANY = Set.of("they", "those", "these", "them");

    /** Where "it" stands for no thing, or for what is told and not for what was asked. */
    private static final Pattern NO_THING_MEANT = Pattern.compile(
            "\\b(?:doing|does|did|do) (?:that|it|so) |^(?:it|that|they|those) (?:does|did|do) (?!not )|^(?:it|that|this|they|those|these) (?:(?:just|really|also|still|usually|probably|only|kind of|actually|all|always) )*(?:"
                    + "(?:is|was|has been|are|were|will be|would be) (?:(?:just|only|about|like|probably|maybe|more|really|not|been|over|almost|around|kind of|sort of|very|pretty|so|too|a|an|the|my|his|her|our|all|one|both|what|when|where|how|why|because|if|that|since|up|me|him|us|hard|easy|difficult|possible|okay|ok|fine|good|great|nice|true|right|correct|fair|late|early|time|long|funny|weird|strange|supposed|here|there|from|due|\\d[\\d.,/]*) )*$"
                    + "|(?:is|was|are|were|has been|have been|had been) (?:(?:just|only|about|like|probably|maybe|almost|around|over|been|more|pretty|much|kind|of|sort|basically|definitely|always|also|really|so|right) )*(?:an? |here |there |several |some |few |something |nothing |anything |everything |before |after |scary |frustrating |annoying |ugh |awful |terrible |the |my |his |her |our |\\d|because|when|where|how|why|what|if |that |since|me |him |us |up to|hard to|easy to|difficult|possible|time |supposed|mostly (?:when|at|on|in) )"
                    + "|(?:takes|took|depends?|seems? (?:like|that)|sounds?|looks? like|turn(?:s|ed) out|happen(?:s|ed)?|means?|makes? sense|could be|might be|may be|must|would|rain|snow|costs?|all started|says?|said|told|tell|call(?:ed|s)?|want|think|thought|know|feels? like (?:i|he|she|you|they)) )");
    /** What people do, and no thing. */
    private static final Pattern DONE_BY_PEOPLE = Pattern.compile(
            "^they (?:(?:just|also|all|only|never|actually|then|even|finally|do|did|does|will|would|can|could|are|were|have|had|not|going to|been) )*(?:gave|give|giving|took|take|put|found|find|did|do|want|wanted|ordered|order|checked|check|sent|send|ran|run|prescribed|changed|stopped|start|started|switched|tested|tried|removed|cut|drew|saw|see|recommended|asked|thought|gonna|going|call|called|kept|made|let|got|admitted|discharged|refer|referred|scheduled|worried|ruled|diagnosed|treated|scanned|told|tell|said|say|think)\\b(?! (?:better|worse|me|him|her|worried)? ?(?:sick|sleepy|dizzy|nauseous|nauseated|tired|drowsy|constipated|better|worse|itchy|up|off|on)\\b)");

    /** "they took me off that in may": who did it is not told, and what was done can be. */
    private static final Pattern BY_THEM = Pattern.compile(
            "^they (took|pulled|put) (?:him|her|the patient|them) (?:off|on)(?: of)? (?:it|that|them|those|this)(?: ones?)? |^they (stopped|discontinued) (?:it|that|them|those|this)(?: ones?)? ");

    private static final Pattern GOES_ON = Pattern.compile("\\b(?:it|they|them|that|those|one|ones|this|these)\\b");
    private static final Pattern USES = Pattern.compile(
            "take|takes|took|taking|taken|use|uses|used|using|stop|stops|stopped|quit|quits|start|started|tried|try|love|loves|like|likes|hate|hates|wear|wears|wearing|wore|need|needs|checks?|checked|refilled|skip|skips|skipped|miss|misses|missed|forget|forgets|tolerate|afford|finish|finished|on|off|with|from|of|increased|doubled|halved|continued|discontinued");

    /** What was asked after is not there. */
    private static final Pattern NO = Pattern.compile("^(?:(?:oh|well|,) )*(?:no|nope|nah|never|not)\\b");
    /** Verbs that look like other words. */
    private static final Pattern DOES = Pattern.compile(
            "lasts?|hurts?|aches?|itch(?:es)?|burns?|swells?|flares?|leaks?|goes|go|comes?|clicks?|locks?|drains?|cuts?|runs?|makes?|wears?");

    private static final int BRIEF = 3;
    private static final int FARTHEST = 4;
    private static final int SHORT = 2;
    private static final int STEM = 5;

    private OfAsked() {}

    public static Optional<Reference> of(Reference.Said said) {
        var told = said.told();
        if (said.clause().byClinician()
                || said.clause().question()
                || told.size() <= SHORT
                || Happened.of(said).isPresent()) {
            return Optional.empty();
        }
        int subject = subject(told);
        if (subject >= 0) {
            return pointed(told.get(subject), topic(said.clause(), said.clauses(), said.byClause()))
                    .filter(thing -> !says(told, thing))
                    .map(thing -> named(said, subject, thing))
                    .flatMap(found -> Reference.placed(said, found));
        }
        int object = object(told);
        return object < 0
                ? Optional.empty()
                : pointed(told.get(object), topic(said.clause(), said.clauses(), said.byClause()))
                        .filter(AskedThings.Thing::used)
                        .filter(thing -> !says(told, thing))
                        .map(thing -> named(said, object, thing))
                        .flatMap(found -> Reference.placed(said, found));
    }

    /** "the itch is itchy", "the pain hurts" */
    private static boolean says(List<Token> told, AskedThings.Thing thing) {
        String head = thing.head();
        String stem = head.substring(0, Math.min(STEM, head.length()));
        boolean pain = head.matches("pains?|aches?|.*ache|discomfort|soreness");
        return told.stream()
                .map(Token::text)
                .anyMatch(word -> word.startsWith(stem) && word.length() >= STEM - 1
                        || word.equals(head)
                        || pain && word.matches("hurts?|hurting|pain|painful|ache|aches|achy|aching|sore"));
    }

    /** Whether what was asked after is a matter of health, or what is told counts or names one. */
    public static boolean clinical(Reference.Said said) {
        return said.told().stream().anyMatch(Token::isNumber)
                || !said.mentions(said.clause()).isEmpty()
                || topic(said.clause(), said.clauses(), said.byClause())
                        .filter(AskedThings.Thing::clinical)
                        .isPresent();
    }

    private static Optional<AskedThings.Thing> pointed(Token word, Optional<AskedThings.Thing> topic) {
        return topic.filter(thing -> ONE.contains(word.text()) ? !thing.several() : thing.several());
    }

    private static Reference named(Reference.Said said, int at, AskedThings.Thing thing) {
        var told = new ArrayList<>(said.told());
        String words = Reference.from(0, told);
        var done = at == 2 || words.contains(" off ") || words.contains(" on ") ? BY_THEM.matcher(words) : null;
        if (done != null && done.find()) {
            int to = Reference.token(done.end(), told);
            var written = new ArrayList<Token>(List.of(told.get(at)));
            for (String word : ("put".equals(done.group(1)) ? "was started" : "was stopped").split(" ")) {
                written.add(told.get(1).as(word));
            }
            written.addAll(told.subList(to, told.size()));
            return Reference.named(written, 0, article(said, thing), thing.named());
        }
        if (at + 1 < told.size() && told.get(at + 1).text().matches("ones?")) {
            told.remove(at + 1);
        }
        int from = told.getFirst().is(",") ? 1 : 0;
        return Reference.named(told.subList(from, told.size()), at - from, article(said, thing), thing.named());
    }

    private static String article(Reference.Said said, AskedThings.Thing thing) {
        return thing.article().equals("your") ? said.patient().possessive() : thing.article();
    }

    /** Where the word stands that is what the statement is about; -1 where it is no such statement. */
    private static int subject(List<Token> told) {
        int at = 0;
        while (at < told.size() - SHORT && LEAD.contains(told.get(at).text())) {
            at++;
        }
        String word = told.get(at).text();
        boolean many = MANY.contains(word) && !word.equals("them");
        if (!many && !ONE.contains(word)) {
            return -1;
        }
        int verb = at + 1;
        if (!word.equals("it") && told.get(verb).text().matches("ones?")) {
            verb++;
        }
        var parts = PartsOfSpeech.of(told);
        boolean does = parts.is(verb, "VERB", "AUX", "ADV")
                || DOES.matcher(parts.word(verb)).matches();
        String rest = Reference.from(at, told);
        boolean being = !word.equals("it") && !many && parts.is(verb, "AUX");
        return does
                        && !being
                        && !NO_THING_MEANT.matcher(rest).find()
                        && !DONE_BY_PEOPLE.matcher(rest).find()
                ? at
                : -1;
    }

    /** Where a word stands for what is taken or used; -1 where there is none, or more than one. */
    private static int object(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        int found = -1;
        for (int i = 1; i < told.size(); i++) {
            String word = told.get(i).text();
            boolean points = word.equals("it")
                    || word.equals("them")
                    || word.equals("that")
                    || word.equals("those")
                    || word.equals("this");
            if (!points || !USES.matcher(told.get(i - 1).text()).matches()) {
                continue;
            }
            boolean one = i + 1 < told.size() && told.get(i + 1).text().matches("ones?");
            int next = one ? i + 2 : i + 1;
            boolean other = (!word.equals("it") && !word.equals("them") && !one)
                    && next < told.size()
                    && !parts.is(next, "ADP", "ADV", "CCONJ", "PUNCT", "SCONJ", "PART", "NUM");
            if (other || parts.auxiliary(next) || parts.verb(next) || found >= 0) {
                return -1;
            }
            found = i;
        }
        return found;
    }

    /** The one thing that is spoken of when the clause begins. */
    private static Optional<AskedThings.Thing> topic(
            Clause clause, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        boolean denied = false;
        for (int i = clause.number() - 1; i >= 0; i--) {
            Clause before = clauses.get(i);
            if (before.utterance() < clause.utterance() - FARTHEST) {
                return Optional.empty();
            }
            if (before.byClinician()) {
                var things = AskedThings.in(before, byClause);
                if (!things.isEmpty()) {
                    boolean one = things.size() == 1
                            && AskedThings.clear(things.getFirst())
                            && (!denied || things.getFirst().used());
                    return one ? Optional.of(things.getFirst()) : Optional.empty();
                }
                boolean again = GOES_ON.matcher(before.text()).find();
                boolean behind = i > 0
                        && clauses.get(i - 1).utterance() == before.utterance()
                        && Reference.verbless(clauses.get(i - 1));
                if (!behind && !again && (!brief(before) || AskedThings.other(before))) {
                    return Optional.empty();
                }
            } else if (before.speaker() != clause.speaker() || !brief(before) && !goesOn(before, byClause)) {
                return Optional.empty();
            } else {
                denied |= before.utterance() == clause.utterance()
                        && NO.matcher(before.text()).find();
            }
        }
        return Optional.empty();
    }

    private static boolean brief(Clause clause) {
        return clause.tokens().size() <= BRIEF
                && clause.tokens().stream().noneMatch(token -> Hurting.isPart(token.text()));
    }

    /** Whether it is still about the thing and names no other. */
    private static boolean goesOn(Clause clause, Map<Clause, List<Mention>> byClause) {
        return GOES_ON.matcher(clause.text()).find()
                && byClause.getOrDefault(clause, List.of()).stream()
                        .noneMatch(mention ->
                                Reference.NAMING.contains(mention.term().kind()))
                && clause.tokens().stream().noneMatch(token -> Hurting.isPart(token.text()));
    }
}
