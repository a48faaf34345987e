package org.chartwright.nlp.draft.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A clinician's question in, what a note calls the thing it asks after out: "when was your last colonoscopy ?" is "last
 * colonoscopy", "how often do they come ?" is "frequency". Empty where it asks after nothing that has a name.
 */
final class AskedLabel {

    private record Wording(Pattern asked, String label) {}

    private static final List<Wording> WORDINGS = Lexicons.rows("asked-questions.tsv").stream()
            .map(row -> new Wording(Pattern.compile(row.getFirst()), row.get(1)))
            .toList();

    private static final List<String> LABELS =
            WORDINGS.stream().map(Wording::label).toList();

    private static final List<String> TOPICS =
            Lexicons.rows("asked-topics.tsv").stream().map(List::getFirst).toList();
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:any|how|what|when|where|which|who|is|are|was|were|do|does|did|have|has|had|your|ever)\\b");

    private static final String YOURS = "(?:your|the|her|his|their|this|that|these|those)";
    private static final String NOUNS = "([a-z0-9'-]+(?: [a-z0-9'-]+){0,3}?)";
    private static final String SHE = "(?:you|she|he|they)";
    private static final String LATELY =
            "(?: (?:now|today|lately|recently|these days|like|going|doing|been|been doing|been going|holding up|at night|otherwise|compared to .*|since .*|with .*))*";

    private static final List<Pattern> NAMING = List.of(
            Pattern.compile("when (?:is|was|were|are) " + YOURS + " (?:very )?" + NOUNS),
            Pattern.compile("(?:how|what) (?:is|are|was|were|has|have) " + YOURS + " " + NOUNS + LATELY),
            Pattern.compile("how is (?:it|everything|that) going with " + YOURS + " " + NOUNS),
            Pattern.compile("what happened (?:to|with) " + YOURS + " " + NOUNS),
            Pattern.compile("(?:tell me|talk to me) (?:a (?:little )?bit |more )*about " + YOURS + " " + NOUNS),
            Pattern.compile("(?:are|is|was|were|do|does|have|has) " + YOURS + " " + NOUNS
                    + " (?:bad|regular|heavy|painful|okay|normal|good|better|worse|any better|hurt|hurting|bothering you|at rest|there .*|come|happen|get worse)"
                    + LATELY),
            Pattern.compile("(?:(?:do|did|have|has) " + SHE
                    + " (?:ever |still |also )*(?:have|had|got|get|gotten) |is there |are there |was there |ever had |ever have )?(?:any |a |an )?(?:history of |problems? with |trouble with )?"
                    + NOUNS),
            Pattern.compile("(?:(?:do|did|have|has|are|is) )?" + SHE
                    + " (?:ever |still |also |currently )*(?:use|using|used|take|taking|taken|wear|wearing|worn|check|checking|checked|get|got|gotten|have|had|do|doing|done|drink|drinking|eat|eating|need|keep|test) (?:your |the |a |an |any |her |his |some )?"
                    + NOUNS),
            Pattern.compile("(?:are|is|was|were) (?:they|it|these|those|that) ([a-z]+)"),
            Pattern.compile("(?:is |are )?" + SHE + " (?:(?:is|are) )?([a-z]+ing)(?: (?:okay|well|enough|at all))?"),
            Pattern.compile("(?:your |the |her |his )?" + NOUNS + " (?:is|was|are|were)"),
            Pattern.compile("how long (?:have|has) " + SHE + " been " + NOUNS),
            Pattern.compile("how (?:many|much) (?!times)" + NOUNS
                    + " (?:do|did|are|were|have|has|is|can|does|was) (?:you|she|he)\\b.*"),
            Pattern.compile("how (?:many|much) " + NOUNS));

    private static final String HOW = "how (?:many times|many hours|often|long|far|frequently|much)(?: an? [a-z]+)?";
    /** "how often do you test yourself" asks after testing. */
    private static final List<Pattern> DOING = List.of(
            Pattern.compile(HOW + " (?:are|were|is|was|have|has) " + SHE + " (?:been )?([a-z]+ing\\b.*)"),
            Pattern.compile(HOW + " (?:do|does|did|can|could) " + SHE + " ((?:usually |still )?[a-z]+\\b.*)"),
            Pattern.compile("(?:do |does |did |can )?" + SHE + " ([a-z]+ any(?:thing)?\\b.*)"),
            Pattern.compile(HOW + " (?:were|was|are|is) " + SHE + " ((?:on|in|at|out|down|under|up)\\b.*)"));

    private static final int LONGEST_DOING = 8;
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:i|we|me|us|think|know|want|need|like|remember|plan|feel|it|that|this|got)\\b");

    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:and|so|okay|ok|now|well|then|um|uh|alright|all right|good|great|right|yeah|sure|or|but|also|oh|perfect|how about|what about|remind me|again|hi|sir|ma'am|any chance|any other|anything with|i see|got it|wow|nice|no|,) )+");
    private static final Pattern ENDS = Pattern.compile(
            "(?:(?: ,)? (?:exactly|again|at all|would you say|usually|then|please|roughly|about|approximately|for me|ever|\\?))+$");
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:i|me|my|we|us|our|you|it|that|this|they|he|she|them|there|here|what|who|why|how|if|or|okay|ok|yeah|yes|sure|good|great|wow|nice|ha|hmm|fine|perfect|sorry|thanks|thank|else|stuff|thing|things|something|anything|everything|name|matter|reason|deal|story|plan|complaint|problems?|issues?|concerns?|birthday|insurance|pharmacy|address|phone|number|then|because|ready|question|questions|look|see|let|deep|breath|breaths|push|squeeze|mother|father|mom|dad|mother's|father's|family|brother|brothers|sister|sisters|wife|husband|son|daughter|twin|parents|aunt|uncle|grandmother|grandfather|allergies|allergic|allergy|medications?|medicines?|meds|pills|dose|doses)\\b");
    /** A time, a number or a judgement is no thing that could be asked after. */
    private static final Pattern NO_THING = Pattern.compile(
            "^(?:\\d|ones?|once|twice|every|each|since|when|both|few|big|little|more|different|left|right|lost|back|up|out|off|better|worse|down|at|during|first|next|morning|night|own|real|half|another|other)\\b|\\b(?:no|not|never|next|uh-oh|thing|win|dr|doctor|mr|mrs|god)\\b");

    private static final Pattern OF_PERSON = Pattern.compile(
            "^(?:(?:what time|when|where|which [a-z]+|what|how [a-z]+) )?(?:(do|did|does|have|has|had|are|were|is|was) )?(?:you|she|he) (?:are |were |have |had |is |was |has |said |mentioned |say )?(?:it |that )?");
    private static final String NO_BASE =
            "(?:on|in|at|out|got|the|a|an|ever|been|still|also|just|not|\\d+|[a-z]+(?:s|ed|ing|en)) .*|[a-z]+(?:s|ed|ing|en)";
    private static final Pattern DID = Pattern.compile(
            "(when|what time|how (?:long|high|low|far|often|many [a-z]+)) (did|does|do) ((?:your|the|her|his|this|that|these|those) [a-z-]+(?: [a-z-]+)?) ([a-z]+)((?: [a-z]+){0,3})");
    /** Told, and not asked. */
    private static final Pattern STATED = Pattern.compile(
            "^(?:\\d|that|it|this|there|do not|they|couple)\\b|\\b(?:not|is it|was it|that is|it is|that was|for me)\\b|.\\b(?:what|how|why|where)\\b");
    /** Still a question: "how is it doing". */
    private static final Pattern TURNED = Pattern.compile(
            "\\b(?:do|does|did|are|is|was|were|have|has) (?:you|it|that|this|your|they|his|her|the|he|she)\\b");
    /** What no record has the answer to. */
    private static final Pattern TALK = Pattern.compile(
            "\\b(?:i|we|me|us|my|our|can|could|will|would|should|shall|want|let|please|okay|think|know|mean|remember|guess|hope|see|look|sorry|thanks|thank|why|who|mother|father|mom|dad|family|brothers?|sisters?|wife|husband|son|daughter|twin|parents|old|name|birthday|pharmacy|insurance|appointment|work for you|questions?|scale|out of 10|rate|go ahead|hold on|ouch|piece|gown|mess|sit|open|lift|bend|turn|sound|say|tell|sign|form|call|come back|minutes)\\b");

    /** Such as "how much", "35 years" or "the last period was when": what a note names nothing by. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:\\d|[a-z]+(?:ing|ed)\\b|how|what|which|every|each|both|once|last$|sit$|reduced|got|on the|any|still|mostly|at)\\b|\\bnow$|\\b(?:is|was|are|were|has|have|had|did|do|does|gave|wow|honest|anymore)\\b|'s\\b");

    private static final int LONGEST = 5;

    private AskedLabel() {}

    static Optional<String> of(String question) {
        String asked = posed(question);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        for (Wording wording : WORDINGS) {
            var found = wording.asked().matcher(asked);
            if (found.matches()) {
                return filled(wording.label(), found);
            }
        }
        return NAMING.stream()
                .map(pattern -> pattern.matcher(asked))
                .filter(Matcher::matches)
                .map(found -> found.group(1).replaceFirst("^(?:any|a|an|the|your|some) ", ""))
                .filter(AskedLabel::names)
                .findFirst()
                .or(() -> DOING.stream()
                        .map(pattern -> pattern.matcher(asked))
                        .filter(Matcher::matches)
                        .map(found -> doing(found.group(1)))
                        .filter(label -> label.split(" ").length <= LONGEST_DOING
                                && !OTHERS.matcher(label).find())
                        .findFirst());
    }

    /** Whether a label stands among those that a history is asked by. */
    static boolean isTopic(String label) {
        return LABELS.contains(label)
                || TOPICS.stream().anyMatch(topic -> (" " + label + " ").contains(" " + topic + " "));
    }

    /** Whether more than a bare name was said. */
    static boolean asks(String question) {
        return ASKS.matcher(question).find();
    }

    /** Whether a label is the name of a thing, and no question in other words: "ankle", not "at worst". */
    static boolean isThing(String label) {
        return LABELS.stream().noneMatch(label::equals) && !label.contains(",") && names(label);
    }

    /** The question in its own words, where a time or a number was answered: "ever been on a ventilator". */
    static Optional<String> inItsWords(String question, Verbs verbs) {
        String asked = posed(question);
        if (asked.isEmpty()
                || TALK.matcher(asked).find()
                || STATED.matcher(asked).find()) {
            return Optional.empty();
        }
        var did = DID.matcher(asked);
        if (did.matches()) {
            return Optional.of("%s %s %s%s"
                    .formatted(
                            did.group(1),
                            did.group(3),
                            did.group(2).equals("did")
                                    ? verbs.past(did.group(4))
                                    : did.group(2).equals("does") ? verbs.thirdPerson(did.group(4)) : did.group(4),
                            did.group(5)));
        }
        var person = OF_PERSON.matcher(asked);
        boolean found = person.find();
        String rest = found ? asked.substring(person.end()) : asked;
        boolean does = found && (person.group(1) == null || person.group(1).startsWith("d"));
        return Optional.of(does && !rest.matches(NO_BASE) && verbs.isBase(rest.split(" ")[0]) ? doing(rest) : rest)
                .filter(label -> label.split(" ").length <= LONGEST_DOING
                        && !TURNED.matcher(label).find()
                        && !SPEECH.matcher(label).find()
                        && !NO_NAME.matcher(label).find()
                        && !label.matches("[\\d ]*|(?:been|down|had|got|getting down|what|how|why|who|when|where)"));
    }

    private static String posed(String question) {
        return ENDS.matcher(LEADS.matcher(question + " ").replaceFirst("").strip())
                .replaceFirst("")
                .strip();
    }

    /** "test yourself" as the name of what is done: "testing yourself". */
    private static String doing(String words) {
        String verb = words.split(" ")[0];
        if (verb.equals("got")) {
            return "having" + words.substring(verb.length());
        }
        if (verb.matches("[a-z]*[aeiouy][a-z]*ing") || verb.matches("on|in|at|out|down|under|up")) {
            return words;
        }
        String stem = verb.matches(".*[^aeio]e") && verb.length() > 2
                ? verb.substring(0, verb.length() - 1)
                : verb.matches("[b-df-hj-np-tv-z]*[aeiou][bdgmnpt]") ? verb + verb.charAt(verb.length() - 1) : verb;
        return stem + "ing" + words.substring(verb.length());
    }

    private static Optional<String> filled(String label, Matcher found) {
        if (!label.contains("$1")) {
            return Optional.of(label);
        }
        return Optional.ofNullable(found.group(1))
                .filter(thing -> names(thing) || thing.matches("[a-z-]+ (?:hurts?|comes?|happens?)"))
                .map(thing -> label.replace("$1", thing).replace(",", " ,"))
                .or(() -> Optional.of(label.replaceFirst("\\$1,? ?", ""))
                        .filter(rest -> !rest.isBlank() && found.group(1) == null));
    }

    /** Whether the words name a thing, and ask or tell nothing. */
    private static boolean names(String words) {
        var tokens = Arrays.stream(words.split(" "))
                .map(word -> new Token(word, 0, 1))
                .toList();
        if (words.isBlank()
                || NO_THING.matcher(words).find()
                || tokens.size() > LONGEST
                || SPEECH.matcher(words).find()
                || words.matches("[\\d ]+")) {
            return false;
        }
        var parts = PartsOfSpeech.of(tokens);
        boolean noun = tokens.size() == 1;
        for (int i = 0; i < tokens.size(); i++) {
            if (parts.auxiliary(i)
                    || i > 0 && parts.verb(i)
                    || Set.of("to", "not", "no", "of").contains(words)) {
                return false;
            }
            noun |= parts.is(i, "NOUN", "PROPN");
        }
        return noun && !parts.is(tokens.size() - 1, "ADP", "DET", "CCONJ");
    }
}
