package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A patient's answer that is no sentence by itself in, a line of what was asked after and what was said to it out:
 * "last colonoscopy ?" "2021 , they took out 2 polyps" is "last colonoscopy : 2021 , they took out 2 polyps". The
 * answer stands in its own words, so that nothing is claimed that was not said.
 */
public final class NamedAnswer {

    private static final String PAUSES =
            "oh|um|uh|well|so|gosh|god|man|hmm|like|i would say|i want to say|i guess|i think|i believe|let me see|let me think|you know|honestly|,";
    private static final String ASSENT = "yeah|yes|yep|yup|sure|uh-huh|mm-hmm|definitely|oh yeah";
    private static final Pattern LEADS = Pattern.compile("^(?:(?:" + PAUSES + "|" + ASSENT + ") )+");
    private static final Pattern COPULA = Pattern.compile(
            "^(?:right now |now )?(?:it|that|they|mine|those|these|there) (?:is|was|are|were)(?: (?:just|like|mostly|usually|probably|maybe|about))* (?!not\\b|no\\b|going|getting|been|been|because|why|what|when|how|so\\b|really|pretty|the same|fine|okay|good)");
    private static final Pattern ENDS = Pattern.compile(
            "(?:(?: ,)? (?:i would say|i guess|i think|easy|easily|or so|yeah|yes|though|doc|doctor|sir|ma'am|you know|or something|or something like that|give or take|like you said))+$");
    /** Nothing that a note could hold, or nothing that is sure. */
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:lord|ugh|son of|you|your|what|why|who|wait|sorry|i mean|not sure|no idea|do not know|do not remember|can not remember|forget|i think so|guess so|same|whatever|nothing|none|thank|thanks|okay|ok|huh|hope|if that counts|hang on|hold on|actually|good (?:morning|afternoon|evening|day))\\b|\\b(?:no|except|but|unless|and|or|the|of|if|when)$|^[a-z]+ no\\b");

    private static final Pattern DENIES = Pattern.compile("^(?:no|nope|nah|never|not really|none|not)\\b");
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:good|fine|great|okay|bad|better|worse|alright|pretty|really|very|so|a lot|a little|some|bit|kind|of|sort|not|too|much|right|correct|exactly|it|does|is|do|am|have|did|has|was|i|sometimes|well|the|usual|absolutely|always|there|here|both|that|one|ones|this|too|true) ?)+");
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|thanksgiving|easter|halloween|new year's|summer|winter|spring|fall|midnight|noon|yesterday|today|tonight|morning|mornings|night|nights|nightly|evening|afternoon|week|weeks|weekend|weekends|month|months|year|years|day|days|daily|hour|hours|minutes|seconds|once|twice|times|every|ago|since)\\b");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "he", "she", "they", "it", "that", "there", "this", "you");
    /** What may stand before who does something in an answer that is still no sentence. */
    private static final Set<String> SUBORDINATE = Set.of(
            "when", "whenever", "after", "before", "since", "if", "while", "from", "until", "till", "only", "mostly");

    private static final Set<String> JOINING = Set.of(
            ("and but or so because then when whenever after before since if while until till where that than as , what"
                            + " usually")
                    .split(" "));
    private static final Set<String> BEGINNING = Set.of("i", "we", "he", "she", "they", "it");
    private static final Pattern TAKEN_BACK =
            Pattern.compile("^(?:(?:oh|well|,) )*(?:no|actually|wait|sorry|i mean|hang on|not)\\b");
    /** The answer is told as a sentence of the event. */
    private static final Pattern HAPPENED = Pattern.compile("\\bwhen\\b.*\\b(?:happen|occur)");

    private static final Pattern WHEN_WAS = Pattern.compile("\\bwhen (?:was|were|is)\\b");

    private static final Pattern KIN = Pattern.compile(
            "\\b(?:mother|father|mom|dad|brothers?|sisters?|family|twin|parents|aunt|uncle|grand[a-z]+|husband|wife)\\b");
    /** What somebody does, and no thing that "it" could be. */
    private static final Pattern DONE = Pattern.compile(
            "^(?:told|said|asked|gave|saw|helping|doing|going|working|taking|using|having|getting|coming|feeling|looking)\\b");

    private static final int LONGEST = 20;
    private static final int LONGEST_QUESTION = 14;
    private static final int BRIEF = 2;
    private static final int FURTHER = 7;
    private static final Pattern FURTHERS = Pattern.compile("^(?:and|or|maybe|then|plus|so (?:about )?\\d) ");

    private final Narrator narrator;
    private final Verbs verbs;
    private final List<Clause> clauses;
    private final Map<Clause, List<Mention>> byClause;

    public NamedAnswer(Narrator narrator, Verbs verbs, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        this.narrator = narrator;
        this.verbs = verbs;
        this.clauses = List.copyOf(clauses);
        this.byClause = Map.copyOf(byClause);
    }

    /** @param said a clause of the patient, or of who came along */
    public Optional<Unit> of(Clause said) {
        if (said.byClinician() || said.question() || !opens(said) || takenBack(said)) {
            return Optional.empty();
        }
        return value(said)
                .flatMap(value -> asked(said).stream()
                        .filter(question -> !datedAlready(question, said))
                        .flatMap(question ->
                                label(question, value).stream().map(label -> line(question, said, label, value)))
                        .findFirst());
    }

    /** "when was your last stress test ?" "it was in may" makes a sentence. */
    private static boolean datedAlready(Clause question, Clause said) {
        return WHEN_WAS.matcher(question.text()).find()
                && COPULA.matcher(LEADS.matcher(said.text()).replaceFirst("") + " ")
                        .find();
    }

    /** "how is the ankle ?" "it swells at the end of the day" is "the ankle swells at the end of the day". */
    public Optional<Unit> pointed(Clause said, List<Token> told) {
        String first = told.isEmpty() ? "" : told.getFirst().text();
        boolean they = first.equals("they");
        if (said.byClinician() || said.question() || !they && !first.equals("it") || !opens(said) || takenBack(said)) {
            return Optional.empty();
        }
        return asked(said).stream()
                .flatMap(question -> label(question, told).stream()
                        .filter(AskedLabel::isThing)
                        .filter(label -> !DONE.matcher(label).find())
                        .filter(label -> they == label.endsWith("s") && !label.endsWith("ss"))
                        .map(label -> {
                            var words = new ArrayList<Token>();
                            boolean own = question.text().contains("your " + label);
                            words.addAll(narrator.tell(new Clause(
                                    question.number(),
                                    question.utterance(),
                                    question.speaker(),
                                    tokens(told.getFirst(), (own ? "your " : "the ") + label),
                                    false)));
                            words.addAll(told.subList(1, told.size()));
                            return new Unit(
                                    said,
                                    Form.NAMED,
                                    words,
                                    byClause.getOrDefault(said, List.of()),
                                    List.of(question.evidence(), said.evidence()));
                        }))
                .findFirst();
    }

    private Unit line(Clause question, Clause said, String label, List<Token> value) {
        Token place = said.tokens().getFirst();
        var told = new ArrayList<Token>();
        for (Token word : narrator.tell(
                new Clause(question.number(), question.utterance(), question.speaker(), tokens(place, label), false))) {
            told.add(word);
        }
        told.add(place.as(":"));
        told.addAll(value);
        var evidence = new ArrayList<>(List.of(question.evidence(), said.evidence()));
        further(said).ifPresent(more -> {
            told.add(place.as(","));
            told.addAll(narrator.tell(more));
            evidence.add(more.evidence());
        });
        return new Unit(said, Form.NAMED, told, byClause.getOrDefault(said, List.of()), evidence);
    }

    /** "2 liters at night | and when i walk": the rest of the answer, where that is no sentence either. */
    private Optional<Clause> further(Clause said) {
        return Optional.of(said.number() + 1)
                .filter(next -> next < clauses.size())
                .map(clauses::get)
                .filter(next -> next.utterance() == said.utterance()
                        && !next.question()
                        && next.tokens().size() <= FURTHER
                        && FURTHERS.matcher(next.text()).find()
                        && !UNSURE.matcher(next.text()).find()
                        && !sentence(next.tokens().subList(1, next.tokens().size())));
    }

    private static List<Token> tokens(Token place, String words) {
        return Arrays.stream(words.split(" ")).map(place::as).toList();
    }

    /** Empty where a bare "any fever ?" was not affirmed by what is answered. */
    private Optional<String> label(Clause question, List<Token> value) {
        boolean told = question.tokens().size() <= LONGEST_QUESTION
                && !HAPPENED.matcher(question.text()).find()
                && !KIN.matcher(question.text()).find();
        boolean measured = value.stream().anyMatch(Token::isNumber)
                || TIME.matcher(Posed.text(value)).find();
        boolean said = value.size() > BRIEF;
        return told
                ? AskedLabel.of(question.text())
                        .filter(label -> measured
                                || AskedLabel.isTopic(label)
                                || said && (question.question() || AskedLabel.asks(question.text())))
                        .or(() -> measured ? AskedLabel.inItsWords(question.text(), verbs) : Optional.empty())
                        .filter(label -> !(Posed.text(value) + " ").startsWith(label + " "))
                : Optional.empty();
    }

    /** What the clinician asked just before: "how much water | do you drink", its last part, and what stood before. */
    private List<Clause> asked(Clause said) {
        var before = clauses.subList(0, said.number()).stream()
                .filter(clause -> clause.byClinician() && clause.utterance() == said.utterance() - 1)
                .toList();
        if (before.size() < 2) {
            return before;
        }
        Clause last = before.getLast();
        Clause first = before.get(before.size() - 2);
        var both = new ArrayList<>(first.tokens());
        both.addAll(last.tokens());
        return List.of(new Clause(first.number(), first.utterance(), first.speaker(), both, true), last, first);
    }

    /** Nothing but "oh yeah" was said before it in the turn. */
    private boolean opens(Clause said) {
        return clauses.subList(0, said.number()).reversed().stream()
                .takeWhile(clause -> clause.utterance() == said.utterance())
                .allMatch(clause -> clause.tokens().size() <= BRIEF
                        && (BARE.matcher(clause.text()).matches()
                                || LEADS.matcher(clause.text() + " ").matches()));
    }

    private boolean takenBack(Clause said) {
        int next = said.number() + 1;
        return next < clauses.size()
                && clauses.get(next).utterance() == said.utterance()
                && TAKEN_BACK.matcher(clauses.get(next).text()).find();
    }

    /** The answer as a note tells it; empty where it is a sentence, a mere yes or no, or not sure. */
    private Optional<List<Token>> value(Clause said) {
        String text = said.text();
        int from = 0;
        int to = text.length();
        for (Pattern lead : List.of(LEADS, COPULA)) {
            var found = lead.matcher(text.substring(from) + " ");
            from += found.find() ? Math.min(found.end(), text.length() - from) : 0;
        }
        var end = ENDS.matcher(text.substring(from));
        to = end.find() ? from + end.start() : to;
        String value = text.substring(from, to).strip();
        if (value.isEmpty()
                || UNSURE.matcher(value).find()
                || DENIES.matcher(value).find()
                || BARE.matcher(value).matches()) {
            return Optional.empty();
        }
        int first = text.substring(0, from).isBlank()
                ? 0
                : text.substring(0, from).strip().split(" ").length;
        int words = value.split(" ").length;
        var tokens = said.tokens().subList(first, first + words);
        boolean enough = words > BRIEF
                || TIME.matcher(value).find()
                || tokens.stream().anyMatch(Token::isNumber)
                || PartsOfSpeech.of(tokens).is(words - 1, "NOUN", "PROPN", "ADJ", "ADV");
        if (words > LONGEST || !enough || sentence(tokens)) {
            return Optional.empty();
        }
        var told = narrator.tell(new Clause(said.number(), said.utterance(), said.speaker(), parted(tokens), false));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Whether somebody or something does or is something in its first part. */
    private static boolean sentence(List<Token> tokens) {
        if (SUBJECTS.contains(tokens.getFirst().text())) {
            return true;
        }
        if (SUBORDINATE.contains(tokens.getFirst().text())) {
            return false;
        }
        var parts = PartsOfSpeech.of(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (SUBJECTS.contains(tokens.get(i).text())) {
                return false;
            }
            boolean verb = parts.auxiliary(i) || i > 0 && parts.verb(i) && parts.is(i - 1, "NOUN", "PROPN", "PRON");
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** A pause before who does something: "2021 , they took out 2 polyps". */
    private static List<Token> parted(List<Token> tokens) {
        var out = new ArrayList<Token>();
        var parts = PartsOfSpeech.of(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = i > 0
                    && BEGINNING.contains(tokens.get(i).text())
                    && !JOINING.contains(tokens.get(i - 1).text())
                    && i + 1 < tokens.size()
                    && (parts.auxiliary(i + 1) || parts.verb(i + 1));
            if (begins) {
                out.add(tokens.get(i - 1).as(","));
            }
            out.add(tokens.get(i));
        }
        return out;
    }
}
