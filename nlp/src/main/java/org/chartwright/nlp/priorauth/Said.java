package org.chartwright.nlp.priorauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * One sentence of an utterance.
 *
 * @param from index of its first character in the utterance
 * @param text lower case, with straight apostrophes; as long as the original
 * @param last whether no other sentence of the utterance follows
 */
record Said(int utterance, Speaker speaker, int from, String text, boolean last) {

    private static final Pattern SENTENCE = Pattern.compile("[^.?!]+(?:[.](?=\\d)[^.?!]*)*[.?!]*");
    /** Speech without punctuation is cut where a new thought usually opens. */
    private static final Pattern OPENING = Pattern.compile(
            " (?=(?:so|okay|ok|now|alright|and then|but|well|also|and i|and we|and you|i'm|i am|i'll|i did|i do|i want|i would|i think"
                    + "|i'd|i have|we'll|we're|we did|we will|let's|you have|you do|you are|you're|on your|your)\\b)");

    private static final int LONG = 160;
    private static final int SHORT = 40;
    private static final int REACH = 80;
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:mother|father|mom|mum|dad|parents?|sister|brother|aunt|uncle|cousin|niece|nephew"
                    + "|grand\\w+|wife|husband|partner|boyfriend|girlfriend|friend|neighbou?r|co-?worker|boss)(?:'s)?\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no|not|never|without|denies|denied|none|neither|(?!can|could)\\w+n't|(?<!ca )(?<!could )n't|havent|didnt|dont)\\b(?:[ ,]+[\\w'-]+){0,6}[ ,]*$");
    private static final Pattern QUESTION = Pattern.compile(
            "^\\W*(?:(?:and|so|okay|ok|now|well|um|uh|but|all right|alright)\\W+)*(?:have|has|had|did|do"
                    + "|does|are|is|was|were|can|could|any|how|what|when|which|where|who|why)\\b.*");
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:(?<!see )(?<!assess )(?<!determine )(?<!check )(?<!know )(?<!sure )if|unless|in case|might|may|could|would|consider\\w*|possibly|maybe|perhaps|down the road|eventually|depending)\\b");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:will|going to|gonna|gon na|let's|lets|plan\\w*|refer\\w*|order\\w*|recommend\\w*|suggest\\w*|(?:want|wan na|like) (?:you )?to|wan na|like you to"
                    + "|like to|start|schedule|prescribe|get you|send|set you up|put you on|need to|should|\\w+'ll)\\b");

    private static final Pattern SUSPICION = Pattern.compile(
            "\\b(?:worried (?:that|you|it|this)|concerned (?:that|for|you|it)|concern for|suspect\\w*|suspicio\\w+|afraid (?:that|you|it))\\b");
    private static final Pattern WONDER =
            Pattern.compile("\\b(?:would|should|could|might|wonder\\w*|thinking (?:of|about)|if i)\\b");

    /** The sentences of the visit, in order. */
    static List<Said> in(Transcript transcript) {
        var sentences = new ArrayList<Said>();
        for (Utterance utterance : transcript.utterances()) {
            String lower = utterance.text().toLowerCase(Locale.ROOT);
            // A character whose lower case is longer would move every offset behind it.
            String text = (lower.length() == utterance.text().length() ? lower : utterance.text()).replace('’', '\'');
            Matcher matcher = SENTENCE.matcher(text);
            while (matcher.find()) {
                if (!matcher.group().isBlank()) {
                    boolean last = text.substring(matcher.end()).isBlank();
                    addParts(utterance, matcher.start(), matcher.group(), last, sentences);
                }
            }
        }
        return sentences;
    }

    private static void addParts(Utterance utterance, int from, String sentence, boolean last, List<Said> sentences) {
        int begun = 0;
        Matcher opening = OPENING.matcher(sentence);
        while (sentence.length() > LONG && opening.find()) {
            if (opening.end() - begun >= SHORT && sentence.length() - opening.end() >= SHORT) {
                String part = sentence.substring(begun, opening.end());
                sentences.add(new Said(utterance.number(), utterance.speaker(), from + begun, part, false));
                begun = opening.end();
            }
        }
        sentences.add(new Said(utterance.number(), utterance.speaker(), from + begun, sentence.substring(begun), last));
    }

    /** Evidence for the characters of the sentence from {@code start} to {@code end}. */
    Evidence evidence(int start, int end) {
        return new Evidence(utterance, from + start, from + end);
    }

    boolean holds(Evidence evidence) {
        return evidence.utterance() == utterance && evidence.from() < from + text.length() && evidence.to() > from;
    }

    boolean maybeClinician() {
        return speaker == Speaker.CLINICIAN || speaker == Speaker.UNKNOWN;
    }

    boolean question() {
        return text.strip().endsWith("?")
                || (!text.strip().endsWith(".") && QUESTION.matcher(text).matches());
    }

    /** Whether the sentence speaks about somebody else by the character {@code before}. */
    boolean ofRelative(int before) {
        return RELATIVE.matcher(text.substring(0, before)).find();
    }

    boolean negated(int before) {
        String lead = text.substring(Math.max(0, before - REACH), before);
        int but = lead.lastIndexOf(" but ");
        return NEGATION.matcher(but < 0 ? lead : lead.substring(but + 5)).find();
    }

    /** Something that the clinician only suspects so far. */
    boolean suspected(int before) {
        return maybeClinician() && SUSPICION.matcher(text.substring(0, before)).find();
    }

    /** Whether another sentence belongs to the same stretch of one person speaking. */
    boolean sameTurn(Said other) {
        return utterance == other.utterance || (speaker == other.speaker && speaker != Speaker.UNKNOWN);
    }

    boolean onCondition() {
        return CONDITION.matcher(text).find();
    }

    /** Something yet to come: a clinician's plan, or a patient who only wonders. */
    boolean planned(int before) {
        String lead = text.substring(0, before);
        return maybeClinician()
                ? PLAN.matcher(lead).find() || CONDITION.matcher(lead).find()
                : WONDER.matcher(lead).find();
    }

    /** Something the clinician means to have done. */
    boolean orders() {
        return maybeClinician() && PLAN.matcher(text).find();
    }
}
