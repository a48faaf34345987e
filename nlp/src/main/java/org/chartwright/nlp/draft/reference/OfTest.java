package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.LabValues;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * What "it" stands for where a clinician goes on about the test, the measured sign or the murmur just named: "it shows
 * some mitral regurgitation" is "the echocardiogram shows ...".
 */
final class OfTest {

    private static final String ALSO = "(?:also |basically |really |actually |just |does |did |still |definitely )*";
    /** Only a test shows and says. */
    private static final Pattern SHOWS = Pattern.compile(
            "^(?:it|that|this) " + ALSO
                    + "(?:shows?|showed|says?|said|reveals?|revealed|demonstrates?|demonstrated|indicates?|indicated|suggests?|suggested|confirms?|confirmed) ");

    private static final Pattern MEASURES = Pattern.compile(
            "^(?:it|that|this) (?:is|was|came back|has been|comes back|is running|was running) "
                    + "(?:(?:a|little|bit|tiny|slightly|pretty|still|also|about|at|on|the|very|quite|just|only|fairly) )*"
                    + "(?:\\d++(?:\\.\\d++)?+|low|high|elevated|lower|higher|normal|negative|positive|up(?= (?:slightly|a|from|to|$))|down(?= (?:slightly|a|from|to|$)))(?! (?:weeks?|months?|days?|years?|hours?|tablets?|puffs?|pills?|mg|milligrams?|out|of|times?|by|cm|centimeters?)\\b)[a-z]*\\b");
    private static final String WELL =
            "(?:good|great|fine|normal|okay|excellent|perfect|unchanged|stable|unremarkable|negative|clear|the same|essentially normal|better|worse)";
    /** What a test that was just called up looks like. */
    private static final Pattern LOOKS = Pattern.compile(
            "^(?:it|that|this|they|those|these|everything(?: there| here)?) (?:all |also |here |basically |still )*(?:looks?|looked|appears?|seems?|seemed|is|are|was|were|came back|comes back) "
                    + "(?:(?:all|also|still|pretty|really|quite|very|basically|essentially|completely|perfectly|to|be|just|totally|relatively|generally|nice and|mostly) )*"
                    + WELL + "(?: from| compared| as|,| $)");

    private static final Pattern CALLED_UP =
            Pattern.compile("\\b(?:show me|pull up|bring up|open up|display) (?:the|your|his|her)\\b");
    private static final Map<String, String> OF_ONE =
            Map.of("look", "looks", "are", "is", "were", "was", "seem", "seems", "appear", "appears");
    private static final Set<String> OWNERS = Set.of("the", "your", "his", "her");
    private static final Pattern IF = Pattern.compile(
            "^if (it|that|this) (?:is|comes back|came back|turns out|stays|goes) (?:(?:still|ever|up|down) )*(?:over|under|above|below|less than|more than|greater than|higher|lower|positive|negative|abnormal|normal|elevated|high|low)\\b");
    private static final Pattern WANTED = Pattern.compile(
            "\\b(?:i|we) (?:would like to|want to|like to) (?:see|get|have|keep) (it|that|this) (?:(?:a|little|bit|more|still) )*(?:lower|higher|below|under|above|around|between|down|less than|at|closer)\\b");
    private static final Pattern WAS_DONE = Pattern.compile(
            "^(it|that|this) was (?:done |taken )?(?:(?:about|around|like|just|on|in) )*(?:\\d+|a few|a couple of|a|last|several|early|late)(?: (?:to|or) \\d+)? (?:days?|weeks?|months?|years?)(?: ago)?(?= $)");
    private static final Pattern CHECKED = Pattern.compile(
            "^(?:i|we) (?:last |just |also )*(?:checked|measured|tested|repeated) (it|that)(?= (?:(?:about|around|back|just) )*(?:\\d+|a few|a couple|last|in|on|today|this|again) )");
    private static final Pattern PRESSURE = Pattern.compile("\\b\\d{2,3}/\\d{2,3}\\b");
    private static final Pattern HEARD = Pattern.compile(
            "^(?:it|that|this) (?:is|seems|has been|looks|sounds|appears) (?:(?:also|pretty|much|to|be|still|about|very|basically|really) )*(?:stable|unchanged|the same)\\b");
    private static final Pattern WATCHED = Pattern.compile(
            "^(?:i|we) (?:will |are going to )(?:(?:just|also|still) )*(?:continue to |keep )?(?:monitor|monitoring|watch|watching|follow|following)(?: an eye on)? (?:it|that|this)(?= (?:okay |now |again |closely |, )*$)");

    private static final Pattern KNOWN = Pattern.compile(
            "^((?:(?:i|we) have|he has|she has|the patient has|i|we|he|she)(?: (?:also|all|just))*(?: (?:heard|had|seen|noted)))( (?:it|that|this))? (?:before|in the past|last time|previously)\\b");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.])\\d+(?:\\.\\d+)?(?![\\d/])");
    private static final Pattern SIGN = Pattern.compile(
            "\\b(?:weights?|weigh|weighed|pulse|heart rate|temperature|oxygen|saturation|bmi|height)\\b");

    private static final int BACK = 4;
    private static final int BRIEF = 3;

    private OfTest() {}

    static Optional<Reference> of(Reference.Said said) {
        if (!said.clause().byClinician()) {
            return Optional.empty();
        }
        String words = Reference.from(0, said.told());
        if (SHOWS.matcher(words).find() && (said.told().size() > BRIEF + 2 || !words.matches(".* (?:it|that) $"))) {
            return nearest(said, words)
                    .map(mention -> Reference.named(said.told(), 0, "the", Reference.thing(mention)));
        }
        for (Pattern pattern : List.of(IF, WANTED, WAS_DONE, CHECKED)) {
            var found = pattern.matcher(words);
            if (found.find()) {
                int at = Reference.token(found.start(1), said.told());
                boolean own = pattern == WANTED || pattern == CHECKED;
                return nearest(said, words)
                        .filter(mention ->
                                mention.clause().number() >= said.clause().number() - 2 && alone(mention, said))
                        .map(mention -> Reference.named(
                                said.told(), at, own ? said.patient().possessive() : "the", Reference.thing(mention)));
            }
        }
        if (MEASURES.matcher(words).find()) {
            return nearest(said, words)
                    .filter(mention ->
                            mention.clause().number() >= said.clause().number() - 2)
                    .filter(mention -> alone(mention, said) && believed(mention, words) && !weighed(mention, said))
                    .filter(mention -> !mention.words().contains("pressure")
                            || PRESSURE.matcher(words).find()
                            || !words.matches(".*\\d.*"))
                    .map(mention ->
                            Reference.named(said.told(), 0, said.patient().possessive(), Reference.thing(mention)));
        }
        var calledUp = LOOKS.matcher(words).find() ? calledUp(said) : Optional.<Mention>empty();
        if (calledUp.isPresent()) {
            return calledUp.map(mention -> looks(said, mention));
        }
        var known = KNOWN.matcher(words);
        if (known.find()) {
            int before = Reference.token(known.end(1), said.told());
            return murmur(said)
                    .map(thing -> known.group(2) == null
                            ? Reference.inserted(said.told(), before, "the", thing)
                            : Reference.named(said.told(), before, "the", thing));
        }
        boolean heard = HEARD.matcher(words).find();
        var watched = WATCHED.matcher(words);
        if (heard || watched.find()) {
            int at = heard ? 0 : said.told().size() - 1;
            while (!Reference.POINTING.contains(said.told().get(at).text())) {
                at--;
            }
            int pointing = at;
            return murmur(said).map(thing -> Reference.named(said.told(), pointing, "the", thing));
        }
        return Optional.empty();
    }

    /** The test that was called up just before, as the clinician tells the device, where nothing was said since. */
    private static Optional<Mention> calledUp(Reference.Said said) {
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 1) {
                return Optional.empty();
            }
            var tests = said.mentions(clause.get()).stream()
                    .filter(mention -> mention.term().kind() == Kind.TEST)
                    .toList();
            if (CALLED_UP.matcher(clause.get().text()).find()) {
                return tests.isEmpty() || !Reference.one(tests) ? Optional.empty() : Optional.of(tests.getLast());
            }
            if (!tests.isEmpty() || clause.get().tokens().size() > BRIEF) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "show me the lumbar spine x-ray": with what it is of. */
    private static Antecedent.Thing wholeName(Mention mention) {
        var tokens = mention.clause().tokens();
        int from = mention.from();
        while (from > 0
                && mention.from() - from < BRIEF
                && tokens.get(from - 1).isWord()
                && !OWNERS.contains(tokens.get(from - 1).text())) {
            from--;
        }
        boolean owned = from > 0 && OWNERS.contains(tokens.get(from - 1).text());
        int start = owned ? from : mention.from();
        return new Antecedent.Thing(
                tokens.subList(start, mention.to()), mention.clause().evidence(start, mention.to()));
    }

    /** "everything looks good" says it of all of the test, "those look good" of several. */
    private static Reference looks(Reference.Said said, Mention mention) {
        var told = said.told();
        String possessive = said.patient().possessive();
        if (!told.getFirst().is("everything")) {
            var agreed = new ArrayList<>(told);
            if (!mention.words().endsWith("s")) {
                agreed.set(
                        1,
                        told.get(1)
                                .as(OF_ONE.getOrDefault(
                                        told.get(1).text(), told.get(1).text())));
            }
            return Reference.named(agreed, 0, possessive, wholeName(mention));
        }
        var out = new ArrayList<Token>();
        out.add(told.getFirst().as("on"));
        out.add(told.getFirst().as(possessive));
        wholeName(mention).words().stream()
                .map(token -> told.getFirst().as(token.text()))
                .forEach(out::add);
        out.add(told.getFirst().as(","));
        out.addAll(told);
        return new Reference(out, wholeName(mention));
    }

    /** Nothing else that a value may be of was named since. */
    private static boolean alone(Mention test, Reference.Said said) {
        return IntStream.rangeClosed(1, said.clause().number() - test.clause().number())
                .noneMatch(back -> Stream.of(Kind.DRUG, Kind.CONDITION, Kind.SYMPTOM)
                        .flatMap(kind -> Reference.named(said, back, kind).stream())
                        .anyMatch(other ->
                                other.place().utterance() != test.place().utterance()
                                        || other.place().from() >= test.place().to()));
    }

    /** A creatinine of 196 is none. */
    private static boolean believed(Mention test, String words) {
        var number = NUMBER.matcher(words);
        return !number.find() || LabValues.believed(test.words(), Double.parseDouble(number.group()));
    }

    /** "your weight is 188" was said since. */
    private static boolean weighed(Mention test, Reference.Said said) {
        return IntStream.range(0, said.clause().number() - test.clause().number())
                .mapToObj(back -> said.before(back).orElseThrow())
                .anyMatch(clause -> SIGN.matcher(clause.text()).find());
    }

    /** The one test named last; what was found by it may have been told since. */
    private static Optional<Mention> nearest(Reference.Said said, String words) {
        Clause here = said.clause();
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < here.utterance() - 2) {
                return Optional.empty();
            }
            if (!clause.get().byClinician()) {
                if (clause.get().tokens().size() > BRIEF) {
                    return Optional.empty();
                }
                continue;
            }
            var tests = Reference.named(said, back, Kind.TEST);
            if (!tests.isEmpty()) {
                Mention last = tests.getLast();
                boolean several = last.words().endsWith("s")
                        && !last.words().endsWith("ss")
                        && !last.words().endsWith("is");
                boolean plural = several && !words.matches(".* (?:showed|did|said|revealed) .*");
                return Reference.one(tests) && !plural ? Optional.of(last) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The murmur heard in the clause before, or before one that says of it that it is known. */
    private static Optional<Antecedent.Thing> murmur(Reference.Said said) {
        for (int back = 1; back <= BACK; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 2) {
                return Optional.empty();
            }
            var tokens = clause.get().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).is("murmur")) {
                    boolean no = clause.get().text().matches(".*\\b(?:no|not|n't|without)\\b.*");
                    return no
                            ? Optional.empty()
                            : Optional.of(new Antecedent.Thing(
                                    tokens.subList(i, i + 1), clause.get().evidence(i, i + 1)));
                }
            }
            boolean other = said.mentions(clause.get()).stream()
                    .anyMatch(
                            mention -> Reference.NAMING.contains(mention.term().kind())
                                    || mention.term().kind() == Kind.ORGAN);
            if (other) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
