package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A question after what makes a complaint better or worse and an answer of few words in, the statement the two make
 * out, said of "it": "does anything make it worse ?" "yes , with eating" is "it is worse with eating".
 */
final class MadeWorse {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:anything|something|what|things)(?: (?:that|else|you do|seems? to|does|do|really|you know of|you can do|else that))*(?: that)? (?:make|makes|made|making) (?:it|that|this|them|(?:the|your|that) [a-z]+(?: [a-z]+)?) (?:(?:feel|any|a little|bit) )*(better|worse)( or (?:better|worse))?");
    /** "does eating make it worse" */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:and|so|okay|,) )*(?:does|do|did) (?!anything|something|it|that|this|you)((?:(?!your|you)[a-z]+ ){0,3}[a-z]+) make (?:it|that|this|the pain) (?:feel )?(?:any )?(better|worse)$");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:yes|yeah|yep|mm-hmm|well|um|so|probably|mostly|mainly|usually|just|sure|definitely|i would say|i think|i guess|like|certainly) |, )+");
    private static final Set<String> JOINING =
            Set.of("with", "when", "after", "during", "by", "at", "in", "while", "if", "whenever", "before", "on");
    private static final Pattern UNCLEAR = Pattern.compile(
            "\\b(?:no|not|never|nothing|none|but|or|better|worse|help|helps|helped|that|this|it|everything|think of|idea)\\b");
    private static final int LONGEST = 9;

    private MadeWorse() {}

    static Optional<List<Token>> of(Clause question, Answer answer, Clause said, Narrator narrator) {
        var named = NAMED.matcher(question.text());
        if (named.find() && (Bare.yes(question, answer) || Bare.no(question, answer))) {
            Token place = question.tokens().getFirst();
            boolean yes = answer.sense() == Answer.Sense.YES;
            String told = "it is %s%s with %s".formatted(yes ? "" : "not ", named.group(2), named.group(1));
            return Optional.of(List.of(told.split(" ")).stream().map(place::as).toList());
        }
        var asked = ASKED.matcher(question.text());
        if (!asked.find() || asked.group(2) != null || said.byClinician()) {
            return Optional.empty();
        }
        String text = LEAD.matcher(said.text()).replaceFirst("");
        int from = said.tokens().size() - text.split(" ").length;
        if (text.isBlank() || from < 0 || UNCLEAR.matcher(text).find()) {
            return Optional.empty();
        }
        var words = said.tokens().subList(from, said.tokens().size());
        boolean joined = JOINING.contains(words.getFirst().text());
        if (words.size() > LONGEST || !joined && !thing(words)) {
            return Optional.empty();
        }
        Token place = words.getFirst();
        var told = new ArrayList<Token>();
        List.of("it", "is", asked.group(1)).forEach(word -> told.add(place.as(word)));
        if (!joined) {
            told.add(place.as("with"));
        }
        told.addAll(narrator.tell(new Clause(said.number(), said.utterance(), said.speaker(), words, false)));
        return Optional.of(told);
    }

    /** "eating", "stairs", "bright light": what is no sentence by itself. */
    private static boolean thing(List<Token> words) {
        var parts = PartsOfSpeech.of(words);
        for (int i = 0; i < words.size(); i++) {
            boolean doing = words.get(i).text().endsWith("ing");
            if (!doing && (parts.is(i, "VERB", "AUX", "PRON", "INTJ"))) {
                return false;
            }
        }
        return parts.is(words.size() - 1, "NOUN", "PROPN", "VERB");
    }
}
