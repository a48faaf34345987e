package org.chartwright.nlp.draft.detail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Spoken;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/**
 * A question after what makes a complaint better or worse and the patient's words in, the sentences the two make out:
 * "what makes it better ?" "when i lean forward" is "the pain is better when the patient leans forward".
 */
final class ChangedBy {

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:anything|something|what|things|factors|movements?|motions?|positions?|positional|any|which|when|if|at|in|with)\\b");
    private static final Pattern BOTH =
            Pattern.compile("\\b(?:better|helps?|relieves?)\\b.*\\bworse\\b|\\bworse\\b.*\\b(?:better|helps?)\\b");
    private static final Pattern WORSE =
            Pattern.compile("\\b(?:worse|worst|triggers?|bring it on|brings it on|aggravates?|causes?|caused)\\b");
    private static final Pattern BETTER =
            Pattern.compile("\\b(?:better|best|help|helps|helped|helping|eases?|relieves?|improves?|easier)\\b");
    private static final Pattern NAMED =
            Pattern.compile("^(?:does|do|did) (?:the )?((?:(?!it |this |that |anything|something|you |your )[a-z-]+"
                    + " ){1,5}?)(?:make|made|makes) (?:it|that|this|them|(?:the|your) [a-z -]+?) (?:feel )?(?:any |a bit"
                    + " )?(better|worse|easier)$");
    private static final Pattern NAMED_INSIDE = Pattern.compile(
            "^(?:does |do )?((?!it |this |that |you |anything |something |what |there |is |does |do |did )(?:(?!makes? )[a-z-]+"
                    + " ){1,4}?)makes? (?:it|that|this|the [a-z ]+?|your [a-z ]+?) (?:feel )?(better|worse)$");
    private static final Pattern HELPING = Pattern.compile(
            "^(?:does|do|did) ((?!it |this |that |anything|something|you )(?:[a-z-]+ ){0,3}?[a-z-]+) help(?: at all|"
                    + " with .*| when .*| if .*)?$");
    private static final Pattern IS_WORSE = Pattern.compile(
            "^(?:is|are|was|does) (?:it|this|that|they|(?:the|your|this|that) [a-z -]+?) (?:get )?(?:any"
                    + " )?(worse|better) ((?:when|if|with|at|in|after|on|during|while) [a-z -]+)$");
    /** "the pain gets worse if i lie flat" */
    private static final Pattern STATED =
            Pattern.compile("\\b(?:gets|is|get|was|feels|feel|are) (?:(?:a (?:little )?bit|a little|a"
                    + " lot|much|definitely|usually|always|even) )*(worse|better|easier)"
                    + " (when(?:ever)?|if|with|after|at|in|on|while|by) ((?:(?!but\\b|and (?:it|i|then)\\b)[a-z0-9-]+"
                    + " ?){1,9})$");
    /** "when i lean forward it does get better" */
    private static final Pattern LEADING = Pattern.compile(
            "^((?:when(?:ever)?|if) i (?:(?!it\\b|that\\b|i\\b)[a-z-]+ ?){1,6}?)(?:it|that|the pain) ((?:does"
                    + " |definitely |usually |feels? |gets? |seems? to |a |little |bit |lot |get |is |much |feel"
                    + " )*(?:better|worse|easier|helps?|hurts(?: more)?))$");

    private static final Pattern WHEN = Pattern.compile(
            "\\b((?:when(?:ever)?|if|after|while|with|by|at|in|during|on) (?:(?!but\\b|and (?:it|i|then)\\b)[a-z0-9-]+"
                    + " ?){1,9})$");
    private static final Pattern DOING = Pattern.compile(
            "^(?:(?:it is|that is|mostly|mainly|usually|more|only|any|also|and|any kind of|the) )*((?:not"
                    + " )?[a-z]+ing(?: (?:[a-z-]+)){0,5})$");
    private static final Pattern HELPS = Pattern.compile(
            "^(?:the )?((?:not )?(?!it |that |this |nothing |i |they |which )(?:[a-z-]+ ){1,4}?)(?:does |did |seems?"
                    + " to |tends? to |kind of |has |have |definitely |usually )*(?:helps?|helped|eases? (?:it|the"
                    + " pain)|relieves? (?:it|the pain)|makes it (?:feel )?better)(?: a (?:little"
                    + " )?(?:bit|lot|little))?(?: with it)?$");
    private static final Pattern WORSENS = Pattern.compile(
            "^((?:not )?(?!it |that |this |nothing |i |they |which )(?:[a-z-]+ ){1,5}?)(?:does |seems? to |tends? to"
                    + " |definitely |usually |sometimes )*(?:makes? it (?:a (?:little )?(?:bit|lot) )?(?:feel"
                    + " )?worse|hurts?(?: it)?|triggers? it|sets? it off|brings? it on)$");
    private static final Pattern NO_CAUSE = Pattern.compile(
            "\\b(?:this|that|it|here|there|you|not|no|nothing|never|first|general|least|moment|mean|honest|all|end|beginning|case|terms|fact|my"
                    + " mind|something|anything|stuff|things|going|having|getting)\\b|^(?:feeling|thinking|trying|being|using|taking)\\b");
    private static final Pattern ALL =
            Pattern.compile("^(?:any movement|moving|movement|everything|any kind of movement|all movement)s?$");
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:makes?|made|is|are|was|does|do|did|gets?|got|gives?|gave|hurts?|has|have|had|can|me)\\b");
    private static final Pattern MANY_CAUSES = Pattern.compile("\\bany\\b.*\\b(?:like|such as)\\b");

    private static final Map<String, String> TIMES = Map.of(
            "mornings",
            "in the morning",
            "morning",
            "in the morning",
            "nights",
            "at night",
            "night",
            "at night",
            "nighttime",
            "at night",
            "evenings",
            "in the evening",
            "afternoons",
            "in the afternoon");
    private static final Set<String> LINKS =
            Set.of("and", "or", "a", "an", "the", "my", "some", "mostly", "mainly", ",");

    private final Pronouns patient;
    private final Verbs verbs;

    ChangedBy(Pronouns patient, Verbs verbs) {
        this.patient = patient;
        this.verbs = verbs;
    }

    Optional<Told> of(Inquiry inquiry, Reply reply, Topic topic) {
        String asked = inquiry.text();
        String is = topic.plural() ? " are " : " is ";
        for (Pattern form : List.of(NAMED, NAMED_INSIDE)) {
            var named = form.matcher(asked);
            if (named.find()) {
                String cause = clean(named.group(1));
                boolean several = cause.endsWith("s") && !cause.endsWith("ss");
                String makes = reply.no() ? several ? "do not make" : "does not make" : several ? "make" : "makes";
                return settled(
                        reply,
                        "%s %s %s %s"
                                .formatted(
                                        cause,
                                        makes,
                                        topic.words(),
                                        named.group(2).replace("easier", "better")));
            }
        }
        var helping = HELPING.matcher(asked);
        if (helping.find()) {
            String cause = clean(helping.group(1));
            boolean several = cause.endsWith("s") && !cause.endsWith("ss");
            String helps = reply.no() ? several ? "do not help" : "does not help" : several ? "help" : "helps";
            return settled(reply, "%s %s %s".formatted(cause, helps, topic.words()));
        }
        var worse = IS_WORSE.matcher(asked);
        if (worse.find()) {
            String when = worse.group(2).replaceAll("\\bthis\\b|\\bthat\\b", "the");
            if (when.matches(".*\\b(?:it|i|me|or worse|or better)\\b.*")
                    && !when.matches("(?:when|if) you (?:touch|move|press|use|bend|stretch) it")) {
                return Optional.empty();
            }
            String told = Spoken.of(when.replaceAll(" or (?:is|does) .*", ""), patient, verbs);
            boolean choice = worse.group(2).contains(" or ");
            var settled = settled(reply, topic.words() + is + (reply.no() ? "not " : "") + worse.group(1) + " " + told);
            var open = choice || settled.isEmpty() ? open(asked, reply, topic, is) : settled;
            return choice ? open.filter(said -> !said.words().startsWith("nothing")) : open;
        }
        return open(asked, reply, topic, is);
    }

    private Optional<Told> open(String asked, Reply reply, Topic topic, String is) {
        boolean both = BOTH.matcher(asked).find();
        boolean worse = WORSE.matcher(asked).find();
        if (!OPEN.matcher(asked).find()
                || !both && !worse && !BETTER.matcher(asked).find()
                || MANY_CAUSES.matcher(asked).find()) {
            return Optional.empty();
        }
        var first = reply.clauses().getFirst();
        if (reply.no()) {
            boolean tried = asked.matches(".*\\b(?:tried|taken|done)\\b.*");
            boolean besides = asked.matches(".*\\b(?:else|other|besides|apart)\\b.*");
            if (tried) {
                return Optional.empty();
            }
            String effect = both ? "better or worse" : worse ? "worse" : "better";
            return Optional.of(
                    new Told("nothing %smakes %s %s".formatted(besides ? "else " : "", topic.words(), effect), first));
        }
        if (reply.saysNo()) {
            return Optional.empty();
        }
        for (Clause clause : reply.clauses().stream().limit(3).toList()) {
            String plain =
                    Reply.plain(clause.text()).replaceFirst("^(?:it is |that is )?(?:a (?:little )?(?:bit|lot) )?", "");
            boolean saysWorse = WORSE.matcher(plain).find() || plain.contains("hurts");
            boolean saysBetter = BETTER.matcher(plain).find() && !plain.contains("not help");
            var stated = STATED.matcher(plain);
            if (stated.find() && !NO_CAUSE.matcher(stated.group(3)).find()) {
                return Optional.of(new Told(
                        topic.words() + is + stated.group(1).replace("easier", "better") + " "
                                + Spoken.of(stated.group(2) + " " + stated.group(3), patient, verbs),
                        clause));
            }
            var leading = LEADING.matcher(Reply.plain(clause.text()));
            if (leading.find() && !NO_CAUSE.matcher(leading.group(1)).find()) {
                String how = leading.group(2).matches(".*(?:worse|hurts).*") ? "worse " : "better ";
                return Optional.of(
                        new Told(topic.words() + is + how + Spoken.of(leading.group(1), patient, verbs), clause));
            }
            String effect = saysWorse ? "worse" : saysBetter ? "better" : both ? "" : worse ? "worse" : "better";
            if (effect.isEmpty()
                    || plain.matches("^(?:no|not|nothing)\\b.*") && !plain.startsWith("not ")
                    || plain.matches(".*\\b(?:does|do|did|not) not .*|.*\\bnot (?:really|help|make)\\b.*")) {
                continue;
            }
            var cause = cause(plain, clause, effect);
            if (cause.isPresent()) {
                String may = clause.text().matches(".*\\b(?:maybe|might|not sure)\\b.*")
                        ? topic.plural() ? " may be " : " may be "
                        : is;
                return Optional.of(new Told(topic.words() + may + effect + " " + cause.get(), clause));
            }
        }
        return Optional.empty();
    }

    private Optional<String> cause(String plain, Clause clause, String effect) {
        var helps = (effect.equals("worse") ? WORSENS : HELPS).matcher(plain);
        if (helps.find()) {
            return named(helps.group(1)).map(ChangedBy::with);
        }
        if (ALL.matcher(plain).find()) {
            return Optional.of("with any movement");
        }
        String bare = plain.replaceFirst(
                "^(?:(?:it|that|they) (?:is|gets?|does get|actually gets|feels|are) |i find (?:it|that)"
                        + " )*(?:(?:usually|always|a bit|a little|mostly|much|way|actually|definitely)"
                        + " )*(?:worse|better|easier)?\\s*",
                "");
        var when = WHEN.matcher(bare);
        if (when.find() && when.start() == 0) {
            String told = when.group(1).strip().replaceFirst(" (?:mostly|mainly|usually|especially)$", "");
            if (NO_CAUSE.matcher(told.replaceFirst("^(?:when|if) i am (?:not )?", ""))
                    .find()) {
                return Optional.empty();
            }
            boolean leading = told.matches(".*\\b(?:worse|better)\\b.*");
            return leading ? Optional.empty() : Optional.of(Spoken.of(told, patient, verbs));
        }
        var doing = DOING.matcher(bare);
        if (doing.find()
                && !(effect.equals("worse") && doing.group(1).startsWith("not "))
                && !FINITE.matcher(doing.group(1)).find()) {
            return named(doing.group(1)).map(ChangedBy::with);
        }
        if (TIMES.containsKey(bare)) {
            return Optional.of(TIMES.get(bare));
        }
        return onlyThing(clause) ? named(bare).map(ChangedBy::with) : Optional.empty();
    }

    /** "ice" and "red wine" name what changes it, and say nothing else. */
    private static boolean onlyThing(Clause clause) {
        PartsOfSpeech parts = PartsOfSpeech.of(clause.tokens());
        int size = clause.tokens().size();
        return size <= 4
                && parts.is(size - 1, "NOUN")
                && IntStream.range(0, size)
                        .allMatch(i -> parts.is(i, "NOUN", "PROPN", "ADJ")
                                || LINKS.contains(clause.tokens().get(i).text()));
    }

    private static String with(String cause) {
        return cause.startsWith("not ") ? "when " + cause : "with " + cause;
    }

    private Optional<String> named(String words) {
        String cause = clean(words);
        return NO_CAUSE.matcher(cause.replaceFirst("^not ", "")).find() || cause.isBlank()
                ? Optional.empty()
                : Optional.of(cause);
    }

    private String clean(String words) {
        return words.strip()
                .replaceFirst("^(?:(?:any|other|kind of|and|the|a bit|also) )*", "")
                .replaceAll("\\b(?:my|your)\\b", patient.possessive())
                .replaceAll("\\blaying (?=down|flat|on)", "lying ")
                .replaceAll(" (?:really|definitely|usually)$", "");
    }

    private static Optional<Told> settled(Reply reply, String words) {
        boolean clear = reply.no() || reply.yes();
        return clear ? Optional.of(new Told(words, reply.clauses().getFirst())) : Optional.empty();
    }
}
