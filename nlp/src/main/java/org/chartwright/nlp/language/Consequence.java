package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a clinician in, whether they say what is to be done on a condition, and where that begins, out. */
final class Consequence {

    private static final String LEAD =
            "(?:(?:then|,|so|just|please|you know|obviously|probably|maybe|either|in (?:that|this|which) case|at (?:any ?time|once)|straight away|certainly|again|definitely|also|and then|by all means) )*";
    private static final String ACT =
            "(?:do )?(?:call|ring|phone|contact|come|go|get in|get back|give (?:me|us)|let (?:me|us|the)|tell (?:me|us)|message|(?:bring|take) (?:him|her|them|(?:the|your) (?:baby|child|son|daughter|kid)) (?:(?:straight|right) )?(?:back|in|to)|return|seek|be seen|make an? (?:appointment|call)|feel free|have a low|attend|head|speak to)\\b";
    /** What a patient leaves out then. */
    private static final String LEAVE =
            "(?:stop|hold|quit|skip|pause|restart|resume|go back on)\\b(?! (?:on|still|by|up|your|and)\\b)";
    /** What a clinician does then, said without "will". */
    private static final String DO =
            "(?:talk|think|forget|leave|keep|watch|do|go (?:to|back|up|down)|add|start|stop|hold|switch|swap|get|repeat|try|refer|send|move|put|use|check|take|biopsy|treat|increase|decrease|raise|lower|cut)\\b";

    private static final Pattern OPENS = Pattern.compile("^" + LEAD + "(?:"
            + "(?:i|we) (?:(?:really|just|do|also|definitely|certainly|probably|then) )*(?:would|will|want|need|can|could|may|might|should|am (?:going|getting|starting|stopping|adding|ordering|sending|putting|switching)|are (?:going|getting|starting|stopping|adding|switching)|offer|have to)\\b"
            + "|(?:i|we) (?:just )?" + DO
            + "|you (?:(?:just|really|then|may|might|will|would|do|also|probably|definitely) )*(?:need to|should|have to|ought to|must|can (?!not\\b)(?:get|call|ring|come|go|contact|take|use|stop|cancel|try|start)|could (?!not)|want to)\\b"
            + "|you (?:just )?(?:" + ACT + "|" + LEAVE + "|get in touch)"
            + "|(?:that|this|it) (?:means|could mean|could be|is more of an?|is an?|is) (?:(?:a|an|real|medical|very|more|of|there|high|chance|urgent|emergency) ?)*(?:emergency|urgent|chance|means)\\b"
            + "|(?:(?:that|it) is )?(?:911|999|9 1 1|9 9 9|(?:the|an) (?:er|e r|emergency room))\\b"
            + "|that means\\b"
            + "|it (?:is|would be|might be|may be) (?:(?:a|very|really|certainly|always|probably) )*(?:good idea|worth|important|better|best|sensible)\\b"
            + "|" + ACT + "|" + LEAVE + ")");
    private static final Pattern BIDS = Pattern.compile("^" + LEAD + ACT);
    private static final Pattern THEN_TOLD = Pattern.compile(
            "^then ,? ?(?:i|we|you|he|she|it|that|there|my|your|the|go|take|use|start|stop|hold|add)\\b");
    /** In running speech these open what is to be done without a pause. */
    private static final Pattern UNPAUSED = Pattern.compile(
            "^(?:(?:please |just |then )*(?:do )?(?:call(?: (?!you)|$)|ring (?:us|me|the)|phone (?:us|me|the)|contact (?:us|me|the)|get in touch|get back to|give (?:me|us) a|let (?:me|us) know|tell (?:me|us)\\b|be seen|(?:go|head|get) (?:(?:straight|right|directly|back|immediately|over) )*to (?:(?:the|your|an?) )?(?:(?:nearest|closest|local) )?(?:er|ed|e r|emergency|hospital|urgent care|a&e|a and e)\\b)|(?:you|we) (?:need|should|have to|want) ?(?:to)?\\b"
                    + "|you (?:just )?(?:get in touch|call\\b|come (?:back|in|straight)|go (?:to|straight|right|in)\\b|tell (?:us|me)|ring us|"
                    + LEAVE
                    + ")|that is (?:911|9 1 1|(?:the|an) (?:er|e r|emergency room))\\b|we (?:talk|start|stop|switch|swap|leave|keep|go (?:up|down|back|to)|get|add|repeat|try|refer|send|increase|check|treat)\\b|(?:i|we) (?:would|will)\\b|i am (?:getting|starting|stopping|adding|ordering|sending|switching)\\b"
                    + "|(?:i|we) (?:want|need|would (?:want|like)) you to\\b)");

    /** In running speech a bare bidding opens what is to be done. */
    private static final Set<String> BEFORE_BIDDING =
            Set.of("to", "and", "you", "not", "or", "can", "will", "should", "phone", "a", "we", "i", "they", "people");

    /** "swell up on you": nothing begins there. */
    private static final Set<String> BEFORE_OBJECT = Set.of("on", "at", "to", "for", "with", "from", "about", "than");

    private static final Pattern JOINED = Pattern.compile("^(?:or|and)\\b");

    private Consequence() {}

    /** Whether the words begin with what is to be done. */
    static boolean opens(String words) {
        return OPENS.matcher(words).find();
    }

    /** Whether the words begin with a bidding to seek help. */
    static boolean bids(String words) {
        return BIDS.matcher(words).find();
    }

    /** Where what is to be done begins behind a condition; -1 where it does not. */
    static int from(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            String rest = ConditionWords.text(tokens, i, tokens.size());
            boolean paused = before.is(",") || tokens.get(i).is("then");
            boolean joint = JOINED.matcher(rest).find();
            boolean object =
                    BEFORE_OBJECT.contains(before.text()) && tokens.get(i).is("you");
            if (paused
                            && !joint
                            && (opens(rest)
                                    || THEN_TOLD.matcher(rest).find()
                                    || ConditionWords.ACTS.matcher(rest).lookingAt())
                    || (!BEFORE_BIDDING.contains(before.text())
                                    || before.is("you") && tokens.get(i).is("you"))
                            && !tokens.get(i).is(",")
                            && !joint
                            && !object
                            && UNPAUSED.matcher(rest).find()) {
                return i;
            }
        }
        return -1;
    }
}
