package org.chartwright.nlp.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.language.SomebodyElse.Person;
import org.chartwright.nlp.transcript.Speaker;

/** A visit's clauses in, how old relatives are, or at what age and of what they died, out. */
final class Lifespans {

    private static final String WHO =
            "(?:(?:younger|older|youngest|oldest|other|half|twin|maternal|paternal|middle) ?-? ?)*" + Relative.ONE;
    private static final String LEADS =
            "^(?:(?:and|but|so|then|well|yeah|yes|no|oh|um|okay|now|doctor|unfortunately|sadly|actually|also|i think|i believe|,) )*";
    private static final Pattern SUBJECT =
            Pattern.compile(LEADS + "(?:(?<whose>my|your) (?<who>" + WHO + ")(?!'s)|(?<he>he|she))\\b");
    private static final Pattern EACH = Pattern.compile(" (?:, )?(?:and|but|,) (?=(?:my|your) " + WHO + "\\b)");
    private static final Pattern DIED =
            Pattern.compile("\\b(?:died|passed away|passed on|passed(?= (?:at|from|of|in|when|about|around)\\b|$))\\b");
    /** Not of the relative's own death, or of one that did not come. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:not|never|almost|nearly|if|would|could|might|may|thought|(?:until|after|before|since|when) (?:my|the|i))\\b");

    private static final String HEDGE =
            "(?:(?:only|just|like|maybe|probably|the|of|age|old) )*(?<hedge>(?:about|around|roughly|approximately) )?(?:(?:the|of|age|like) )*";
    private static final String YEARS =
            "(?<years>\\d{1,3})(?! ?(?:years? (?:ago|back|before|after|later|earlier)|months?|weeks?|days?|hours?|minutes?|times?|or|to|percent|o'clock|am|pm|a m|p m|in the)\\b)\\b";
    private static final Pattern AT =
            Pattern.compile("\\b(?:at|aged|age|when (?:he|she) (?:was|turned)|(?:he|she) was|^was) " + HEDGE + YEARS);
    private static final Pattern WAS_WHEN =
            Pattern.compile("\\bwas " + HEDGE + YEARS + "(?: years? old)? when (?:he|she) (?:died|passed)\\b");
    private static final Pattern ROUND = Pattern.compile(
            "\\b(?:died|passed|away) (?:at )?(?<hedge>around|about) (?:the )?(?:age )?(?:of )?" + YEARS);
    private static final Pattern DECADE = Pattern.compile(
            "\\bin (?:his|her) (?:early |mid |late )?(?:\\d0 ?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b");
    private static final String BEHIND = "(?:at|when|and|but|he|she|last|about|around|in|[0-9]+|,|;)(?![a-z])";
    private static final Pattern OF = Pattern.compile(
            "\\b(?:died|passed|away)(?: (?:suddenly|unexpectedly|young))?(?: at (?:the )?(?:age )?(?:of )?\\d{1,3})? (?:(?:of|from|due to|because of) "
                    + "(?<of>(?!(?:some|something|what|whatever|natural|lots?|all|many things) )(?:(?!(?:he|she|they|i|we|my|his|her|which|that|this|it|them|years?|if|or|while|on|with|during|complications|when|where|at|in|about|around|last) )[a-z'-]+ ){1,5}?)(?="
                    + BEHIND + "|$)|(?<in>in an? (?:[a-z]+ )?(?:accident|crash|wreck|fire)) )");
    private static final Pattern LIVED = Pattern.compile(
            "\\b(?:lived|lasted|made it) (?:until|till|to)(?: be)?(?: (?:he|she) was)? " + HEDGE + YEARS);
    private static final String END =
            "(?: (?:years? old|years|as well|too|then|or so|now|right now|currently|today|doctor|sir|when (?:he|she) (?:died|passed|passed away)))*$";
    private static final Pattern WAS =
            Pattern.compile(LEADS + "(?:my )?(?:he|she|" + WHO + ") was " + HEDGE + YEARS + END);
    private static final Pattern IS = Pattern.compile(LEADS + "(?:my )?(?:he|she|" + WHO
            + ") is (?:(?:now|currently|still|alive|living|well|and|healthy) )*(?:at )?" + HEDGE + YEARS
            + "(?: years? old)?(?<well> and (?:(?:is )?(?:pretty |very )?healthy|(?:is )?doing (?:well|fine|great|okay)))?"
            + END);
    private static final Pattern ALONE =
            Pattern.compile("^(?:(?:at|i think|um|oh|,) )*" + HEDGE + YEARS + "(?: years? old| years)?$");
    private static final Pattern HOW_OLD = Pattern.compile(
            "\\bhow old (?:was|were|is|are)\\b|\\bwhat age\\b|\\bwhat (?:was|is) (?:his|her) age\\b|\\bwhat (?:his|her) age was\\b");
    private static final Pattern DEATH = Pattern.compile("\\b(?:die|died|passed|passing|pass away|death|deceased)\\b");
    private static final Pattern OF_FAMILY = Pattern.compile(
            "\\b(?:family|families|familial|parents?|mother|mom|father|dad|siblings?|brothers?|sisters?|children|kids|sons?|daughters?|relatives?|grandparents?)\\b");
    private static final int OLDEST = 115;
    private static final int REACH = 3;

    private final List<Clause> clauses;
    private final List<Lifespan> read = new ArrayList<>();
    private int lastDeath = Integer.MIN_VALUE / 2;

    private Lifespans(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /** In the order they were told, one for each relative. */
    static List<Lifespan> in(List<Clause> clauses) {
        var all = new Lifespans(clauses);
        clauses.forEach(all::read);
        return List.copyOf(all.read);
    }

    private void read(Clause clause) {
        if (OTHERWISE.matcher(clause.text()).find()) {
            return;
        }
        boolean told = clause.speaker() == Speaker.PATIENT && !clause.question();
        boolean died = false;
        for (String words : EACH.split(clause.text())) {
            var who = told ? told(words, clause) : confirmed(words, clause);
            if (who.isPresent()) {
                died = died(words, clause, who.get(), died) || aged(words.replace(" , ", " "), clause, who.get());
            }
            lastDeath = died ? clause.number() : lastDeath;
        }
        var alone = ALONE.matcher(clause.text());
        if (told && alone.find() && !read.isEmpty() && asked(clause, true)) {
            var last = read.removeLast();
            read.add(last.died() && last.age().isEmpty() ? last.aged(at(alone), List.of(clause.evidence())) : last);
        }
    }

    private Optional<Person> told(String words, Clause clause) {
        var subject = SUBJECT.matcher(words);
        if (!subject.find() || "your".equals(subject.group("whose"))) {
            return Optional.empty();
        }
        if (subject.group("who") != null) {
            return Optional.of(new Person(Relative.called(subject.group("who")), clause.evidence()));
        }
        return SomebodyElse.person(clauses, clause)
                .filter(one -> Relative.named(one.name()))
                .map(one -> new Person(Relative.called(one.name()), one.place()))
                .filter(one -> Relative.woman(one.name()) == subject.group("he").equals("she"));
    }

    /** "your father died at 60 , right ?" "yes" */
    private Optional<Person> confirmed(String words, Clause clause) {
        var subject = Pattern.compile("\\byour (?<who>" + WHO + ")(?!'s)\\b").matcher(words);
        var answer = clauses.subList(clause.number() + 1, clauses.size()).stream()
                .dropWhile(next -> next.utterance() == clause.utterance())
                .findFirst()
                .filter(next -> clause.byClinician()
                        && next.speaker() == Speaker.PATIENT
                        && Answer.senseOf(next) == Answer.Sense.YES);
        return answer.filter(yes -> subject.find())
                .map(yes -> new Person(Relative.called(subject.group("who")), yes.evidence()));
    }

    /** Whether the words say that they died. */
    private boolean died(String said, Clause clause, Person who, boolean before) {
        String words = said.replace(" , ", " ");
        boolean too = before && words.matches("(?:my|your) " + WHO + " (?:at|was) \\d+");
        var dying = DIED.matcher(words);
        boolean died = dying.find();
        var lived = LIVED.matcher(words);
        if (!died && !lived.find() && !too) {
            return false;
        }
        var of = OF.matcher(said + " ");
        String cause = !of.find()
                ? ""
                : of.group("of") == null
                        ? of.group("in")
                        : "of " + of.group("of").strip();
        String then = died ? words.substring(dying.start()) : words;
        var decade = DECADE.matcher(then);
        String age = Stream.of(LIVED.matcher(words), WAS_WHEN.matcher(words), ROUND.matcher(then), AT.matcher(then))
                .filter(found -> found.find() && old(found))
                .map(Lifespans::at)
                .findFirst()
                .orElseGet(() -> decade.find() ? decade.group() : "");
        add(who, true, cause, age, clause);
        return true;
    }

    /** @return false, since it tells of no death */
    private boolean aged(String words, Clause clause, Person who) {
        var was = WAS.matcher(words);
        var is = IS.matcher(words);
        if (was.find() && old(was)) {
            var dead = read.stream()
                    .filter(one -> one.died()
                            && one.who().equals(who.name())
                            && one.age().isEmpty())
                    .findFirst();
            boolean near = clause.number() - lastDeath <= REACH || asked(clause, false);
            if (dead.isPresent() ? near : asked(clause, true)) {
                add(who, true, "", at(was), clause);
            }
        } else if (is.find() && old(is) && ofFamily(clause)) {
            add(
                    who,
                    false,
                    "",
                    at(is).replaceFirst("^at ", "") + " years old" + (is.group("well") == null ? "" : is.group("well")),
                    clause);
        }
        return false;
    }

    private void add(Person who, boolean died, String of, String age, Clause clause) {
        var told = new Lifespan(who.name(), died, of, age, List.of(clause.evidence()), List.of(who.place()));
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).goesWith(told)) {
                read.set(i, read.get(i).with(told));
                return;
            }
        }
        read.add(told);
    }

    /** @param death whether the question has to be of somebody's death */
    private boolean asked(Clause clause, boolean death) {
        return clauses.subList(0, clause.number()).reversed().stream()
                .dropWhile(before -> before.utterance() == clause.utterance())
                .takeWhile(before -> before.utterance() == clause.utterance() - 1 && before.byClinician())
                .anyMatch(before -> HOW_OLD.matcher(before.text()).find()
                        && (!death || DEATH.matcher(before.text()).find() || clause.number() - lastDeath <= 2 * REACH));
    }

    private boolean ofFamily(Clause clause) {
        return clauses.subList(0, clause.number()).reversed().stream()
                .takeWhile(before -> before.utterance() >= clause.utterance() - REACH)
                .anyMatch(before ->
                        before.byClinician() && OF_FAMILY.matcher(before.text()).find());
    }

    private static boolean old(Matcher found) {
        return Integer.parseInt(found.group("years")) <= OLDEST;
    }

    private static String at(Matcher found) {
        return "at " + (found.group("hedge") == null ? "" : "about ") + found.group("years");
    }
}
