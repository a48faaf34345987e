package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What is told of a medicine after it was named in, what became of it out: never begun, stopped, not tolerated, no
 * help, taken before, or taken still. "and the celebrex ?" "quit it , it made my ankles swell" is stopped.
 */
public enum MedicineTold {
    NEVER_BEGUN,
    STOPPED,
    NOT_TOLERATED,
    NO_HELP,
    BEFORE,
    TAKEN;

    private static final String IT = "(?:it|that|them|those|that one|this|this one|the thing)";
    private static final String WHO =
            "(?:i|we|they|he|she|you|(?:my|the|dr\\.?|doctor) [a-z]+(?: doctor)?)(?: (?:just|finally|kind of|actually|sort of|then|only|already|have|had|has|got|ended up|also))*";

    private static final Pattern NEVER = Pattern.compile(
            "\\b(?:never|did not|have not|had not|has not)(?: (?:even|ever|yet|actually|really|end up))* (?:fill(?:ed)?|pick(?:ed)?(?: (?:it|that|them))? up|picked|start(?:ed)?|begin|began|begun|t[oa]ken?|took|use|used|try|tried)\\b"
                    + "(?!(?: "
                    + IT
                    + ")?(?: (?:today|yesterday|lately|recently|since|in|for|this|last|much|all|every|enough|with|right|regularly|as|the way|long))\\b)"
                    + "|\\bnever (?:got|did)(?: (?:around to it|it|that|them))?(?=$| ,| and| because| cause)");
    private static final Pattern STOP = Pattern.compile(
            "\\b" + WHO
                    + " (?:stopp(?:ed|ing)|quit|c[oa]me off|got off|went off|weaned off|discontinued|gave up|pulled|ended)(?: (?:of|on|taking|using))?(?: "
                    + IT
                    + "\\b|(?=$| ,| because| cause| after| in | last| about| a | \\d| when| back| so| and| years?| months?| since| the (?:day|week)| like))"
                    + "|^(?:(?:oh|well|yeah|yes|no|nope|so|,|uh|um) )*(?:quit|stopped|came off|got off|went off|off)(?: (?:of|taking|using))? "
                    + IT + "\\b|\\b(?:took|taken|pulled|got|weaned) (?:me|him|her) off(?: of)?(?: " + IT
                    + ")?(?=$| )|\\b(?:no longer|not any ?more|not anymore)\\b"
                    + "|\\b(?:had|made) (?:me|him|her) (?:stop|quit|come off|go off)(?: of| taking)? " + IT + "\\b"
                    + "|\\b" + IT
                    + " (?:is|was|got|has been) (?:stopped|discontinued)\\b|\\b(?:ran|run) out\\b|\\bi am off (?:of )?"
                    + IT
                    + "\\b|\\bi (?:only |just |maybe )*lasted (?:about |maybe )*(?:a|\\d+|a few|a couple) (?:of )?(?:days?|weeks?|months?)\\b");
    private static final Pattern NOT_STOPPED =
            Pattern.compile("\\b(?:never|not|have not|did not|can not) (?:stopp?|quit|come off|ran|run)");

    private static final Pattern ILL = Pattern.compile(
            "\\b(?:they|these|those|all|both|which|that) (?:all |both |always |just )*(?:give|make) (?:me|him|her|my)\\b(?! (?:feel )?(?:better|relief|energy|fine|good|happy)| (?:(?:a|the|another|some|one|my) )?(?:prescription|script|shot|bottle|pack|refill|sample|dose|pill|infusion|card|coupon)s?\\b| (?:it|that|them|take|come|wait|sign|do|use)\\b)|(?<!when )(?<!while )(?<!since )\\bi (?:threw up|was (?:so |really )?(?:sick|dizzy|nauseous|constipated)|gained|vomited|puked|could not (?:sleep|eat|think))\\b|"
                    + "\\b(?:made|makes|was making|gave|gives|was giving|kept giving) (?:me|him|her|my|it|things|everything)\\b(?! (?:feel )?(?:better|relief|energy|fine|good|happy|a (?:prescription|script|shot|bottle|pack)))"
                    + "|\\b(?:caused|tore|upset|wrecked|killed|messed up|tore up|ate up|bothered|burned|irritated) (?:my|me|his|her|the)\\b"
                    + "|\\b(?:could|can) not (?:take|tolerate|stand|handle|stomach|do)\\b|\\bdid not (?:agree|sit|tolerate)\\b|\\bmy (?:[a-z]+ )?[a-z]+ (?:just |really |all |was |were )*(?:ached|aching|swelled|swole|hurt|cramped|broke out|itched|burned|burning|bled)\\b|\\b(?:it|that) (?:really |just )?(?:burned|stung|hurt|itched)\\b"
                    + "|^(?:(?:oh|well|it was|that was|yeah|so|god|not good|,) )*(?:awful|terrible|horrible|brutal|bad|a nightmare|a disaster|rough)(?=$| ,)"
                    + "|\\b(?:it|that|that one) was (?:just |so |really |too )*(?:awful|terrible|horrible|brutal|a nightmare|a disaster|rough|much|strong)\\b"
                    + "|\\bi (?:got|had|broke out (?:in|with)|swelled) (?:the worst |terrible |bad |really |such |a |an |awful |horrible |all )*(?:diarrhea|nausea|sick|hives|rash|dizzy|headaches?|swelling|cramps|nightmares|constipated|up|runs)\\b");
    /** "and sulfasalazine ?" "hives , head to toe" */
    private static final Pattern REACTED = Pattern.compile(
            "^(?:(?:oh|well|yeah|yes|that was|that one was|i got|i get|it was|gave me|gives me|a|an|the|bad|terrible|,) )*(?:hives|rash|(?:lip |face |throat |tongue )?swelling|anaphylaxis|itching|vomiting|diarrhea|upset stomach|stomach upset|nausea|cramps|yeast infections?|nightmares|wheezing)\\b");
    /** "and celebrex ?" "my kidney doctor did not want that" */
    private static final Pattern ADVISED_AGAINST = Pattern.compile(
            "\\b(?:doctor|person|guy|lady|people|specialist|pharmacist|nurse|surgeon|dentist|pcp|[a-z]+ologist|they) (?:did not want (?:that|it|me)|does not want (?:that|it|me)|said (?:no|not to|to stay away|i (?:can not|could not|should not))|told me (?:no|not to|to stay away|never)|would not let)\\b(?! (?:[a-z]+ ){0,3}?(?:stop|stopping|quit|come off|go off|be off|get off|miss|skip|change|lower|without)\\b)");

    private static final Pattern USELESS = Pattern.compile(
            "\\b(?:did|does|do) (?:absolutely )?nothing\\b|\\bdid not (?:really |even )?(?:do (?:anything|a thing|much|squat)|help|work|touch|make a (?:dent|difference))\\b|\\bnever (?:really )?(?:helped|worked|did (?:anything|a thing))\\b|\\b(?:quit|stopped) working\\b|\\b(?:useless|no help|did zip|wore off)\\b|\\bnot (?:really )?(?:much|helping)(?= ,|$)");

    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:i|he|she) (?:was|used to be|had been|have been) on " + IT
                    + "\\b|\\b(?:took|tried|used|had|finished|did) " + IT
                    + "\\b|\\bused to (?:take|use|be on)\\b|\\b(?:years|months|weeks) ago\\b|\\b(?:in|since) (?:college|high school|\\d{4})\\b|\\bback (?:in|when|then)\\b|\\bwhen i was\\b|\\b(?:it|that|that one) (?:was|helped|worked|did)\\b|\\bi lasted\\b|\\bfor a (?:while|bit)\\b|\\b(?:i|he|she) (?:did|was)(?=$| ,)|\\blast (?:year|spring|summer|fall|winter|time)\\b|\\bi think(?: ,)? (?:it was )?(?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b");
    private static final Pattern STILL = Pattern.compile(
            "\\b(?:i|he|she) (?:still |usually |mostly |always |just |only |do |sometimes )*(?:take|takes|use|uses|skip|skips|forget|forgets|am (?:still )?(?:on|taking)|is (?:still )?(?:on|taking))\\b|^(?:(?:yeah|yes|yep|uh|um|well|oh|about|only|just|it is|i think|probably|like|,) )*(?:most|some) (?:days|nights|mornings|of the time)\\b|^(?:(?:yeah|yes|yep|uh|um|well|it is|the|,) )*(?:\\d[\\d.,/]*)(?: (?:mg|milligrams|mcg|units))?(?: (?:now|once|twice|daily|a day|every|at|in|on|\\d times|yeah|yes)\\b|$| ,)|^(?:every|once|twice|daily|nightly|still)\\b|\\bwhen i (?:remember|need)\\b|^(?:(?:yeah|yes|well|oh|just|no|,) )*(?:only|just|maybe|mostly) (?:when|if|for|with|on|in the)\\b|\\b(?:i am|he is|she is) (?:down to|up to|still at|at) (?:about )?\\d");

    /** Asks after something else than whether it is or was taken. */
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:allerg\\w*|react\\w*|would you|do you want|if|should|could|want me|like to|interested|family|mother|father|wife|husband|brother|sister|heard|refills?|know|anybody|anyone|what (?:are|does|is (?!it\\b|the dose\\b))|why|who)\\b");

    private static final Pattern ANOTHER_PERSON = Pattern.compile(
            "\\bmy (?:wife|husband|mother|mom|dad|father|sister|brother|friend|neighbor|son|daughter|aunt|uncle|buddy)\\b(?! (?:made|told|said|says|gave))");
    /** What presupposes that it was taken. */
    private static final Pattern AFTER_TAKING =
            Pattern.compile("\\bhow did (?:you|it|that|he|she)\\b|\\bhow (?:was|has) the\\b");

    private static final Pattern OF_ALL =
            Pattern.compile("\\b(?:both|all|neither|none|either) (?:of )?(?:them|those|these|that)?");
    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:still|makes|gives|is|now|today|every|bothers|am|keeps)\\b");
    private static final Pattern YES = Pattern.compile("^(?:(?:oh|well|uh|um|,) )*(?:yes|yeah|yep|i am|i do)\\b");
    private static final Pattern STILL_ASKED = Pattern.compile("\\b(?:still|taking|on)\\b");

    private static final Pattern DONE =
            Pattern.compile("^(?: ,)?(?: that)? ?(?:was|were|worked|helped|did) (?!started|begun|added|increased)");
    private static final int FOLLOWED = 4;

    /** @param text what was said, clauses joined with commas */
    public static Optional<MedicineTold> in(String text) {
        if (NEVER.matcher(text).find()) {
            return Optional.of(NEVER_BEGUN);
        }
        if (STOP.matcher(text).find() && !NOT_STOPPED.matcher(text).find()) {
            return Optional.of(STOPPED);
        }
        if (ILL.matcher(text).find()) {
            return Optional.of(NOT_TOLERATED);
        }
        if (USELESS.matcher(text).find()) {
            return Optional.of(NO_HELP);
        }
        return STILL.matcher(text).find()
                ? Optional.of(TAKEN)
                : EARLIER.matcher(text).find() ? Optional.of(BEFORE) : Optional.empty();
    }

    /** A drug that was only asked about, answered where what is said to it tells what became of it. */
    static Mention answered(Mention asked, List<Clause> clauses, Terms terms) {
        Clause clause = asked.clause();
        boolean taken = asked.certain()
                && asked.assertion().time() == Time.CURRENT
                && AFTER_TAKING.matcher(clause.text()).find();
        if (asked.answered() && !taken
                || asked.term().kind() != Kind.DRUG
                || !clause.byClinician()
                || !clause.question()
                || asked.assertion().about() != Fact.About.PATIENT
                || ELSE.matcher(clause.text()).find()
                || drugs(clause, terms) != 1) {
            return asked;
        }
        var said = new ArrayList<Clause>();
        for (Clause next : clauses.subList(clause.number() + 1, clauses.size())) {
            boolean own = next.utterance() == clause.utterance();
            if (next.utterance() > clause.utterance() + 1
                    || own
                            && (drugs(next, terms) > 0
                                    || !next.question() && next.tokens().size() > FOLLOWED)
                    || !own && next.byClinician()) {
                break;
            }
            boolean other = drugs(next, terms) > 0
                    && terms.in(next.tokens()).stream()
                            .noneMatch(found -> found.term().equals(asked.term()));
            if (other || said.size() >= FOLLOWED) {
                break;
            }
            if (!own) {
                said.add(next);
            }
        }
        String text = text(said);
        return in(text).or(() -> reaction(text))
                .filter(told -> !taken || told == STOPPED)
                .filter(told -> told != STOPPED
                        || !(YES.matcher(text).find()
                                && STILL_ASKED.matcher(clause.text()).find()))
                .filter(told -> !ANOTHER_PERSON.matcher(text).find())
                .map(told -> asked.told(
                        told == NEVER_BEGUN ? Polarity.ABSENT : Polarity.PRESENT,
                        told == TAKEN
                                        || told == NEVER_BEGUN
                                        || told == NOT_TOLERATED
                                                && GOES_ON.matcher(text).find()
                                ? Time.CURRENT
                                : Time.PAST,
                        said.stream().map(Clause::evidence).toList()))
                .orElse(asked);
    }

    private static Optional<MedicineTold> reaction(String text) {
        return REACTED.matcher(text).find()
                ? Optional.of(NOT_TOLERATED)
                : ADVISED_AGAINST.matcher(text).find() ? Optional.of(NEVER_BEGUN) : Optional.empty();
    }

    /** What a patient who named a drug goes on to tell of it, and where; it may be told of several at once. */
    static Optional<Told> after(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        if (clause.byClinician() || clause.question()) {
            return Optional.empty();
        }
        int end = Neighbours.after(mentions, mentions.indexOf(drug));
        String behind = String.join(" ", clause.words().subList(drug.to(), end));
        var said = clauses.stream()
                .skip(clause.number() + 1L)
                .limit(FOLLOWED)
                .takeWhile(next -> next.utterance() == clause.utterance() && !names(next, mentions))
                .toList();
        boolean all = !said.isEmpty() && OF_ALL.matcher(said.getFirst().text()).find();
        if (end < clause.tokens().size() && !all) {
            return in(behind).or(() -> done(behind)).map(told -> new Told(told, List.of(), bygone(told, behind, "")));
        }
        String before = behind.isEmpty() || behind.endsWith(",") ? behind : behind + " ,";
        return in((before + " " + text(said)).strip())
                .or(() -> done(behind))
                .map(told -> new Told(
                        told,
                        in(text(said)).isPresent()
                                ? said.stream().map(Clause::evidence).toList()
                                : List.of(),
                        bygone(told, behind, text(said))));
    }

    /** What makes one ill may be taken still. */
    private static boolean bygone(MedicineTold told, String behind, String then) {
        return DONE.matcher(behind).find()
                || told == NOT_TOLERATED
                        && !GOES_ON.matcher(behind + " " + then).find();
    }

    /** "and then livalo was okay but it cost too much" */
    private static Optional<MedicineTold> done(String behind) {
        return DONE.matcher(behind).find() ? Optional.of(BEFORE) : Optional.empty();
    }

    /** @param places beyond the clause that names the drug */
    record Told(MedicineTold what, List<Evidence> places, boolean bygone) {

        /** Whether it was taken and no longer is. */
        boolean past() {
            return what == STOPPED || what == NO_HELP || bygone;
        }
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.clause() == clause && other.term().kind() == Kind.DRUG);
    }

    private static long drugs(Clause clause, Terms terms) {
        return terms.in(clause.tokens()).stream()
                .filter(found -> found.term().kind() == Kind.DRUG)
                .map(Terms.Found::term)
                .distinct()
                .count();
    }

    private static String text(List<Clause> said) {
        return said.stream().map(Clause::text).collect(Collectors.joining(" , "));
    }
}
