package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;

/**
 * Whether a statement still shows that it was talk, so that no note may hold it as it is: a word looked for ("the what
 * is it called"), another's words repeated ("he was like , no way"), talk of the room, words that say nothing of their
 * own, an end or a beginning that is missing. What it told of drugs and numbers reaches the note in other ways.
 */
public final class BrokenForm {

    private static final String PERSON = "(?:i|we|he|she|they|the patient)";
    private static final String OBJECT = "(?:him|her|them|me|us|the patient)";

    private static final Pattern LOOKED_FOR = Pattern.compile(
            "(?<!know |ask |asked |sure |see |tell |remember |matter |knows |exactly |find out )\\bwhat (?:is|was) (?:it|that|the name|his name|her name|today|the word)(?: called)?\\b(?! (?:is|was|for|like))"
                    + "|\\b(?:whatchamacallit|thingamajig|thingy|whatsit)\\b|\\bwhat (?:do|did) (?:you|they) call\\b"
                    + "|\\blet me (?:think|see|look|check|remember)\\b|\\b(?:no ,? ?wait|wait ,? ?no|hang on|scratch that|strike that|my bad|oops|oof)\\b"
                    + "|(?:^|, )who knows$|\\bor what$|\\bi (?:forget|forgot) (?:what|the name|how)\\b|\\bhow do you say\\b");

    private static final Pattern REPEATED = Pattern.compile(
            "(?<!\\b(?:it|that|this|pain|which|feeling|feels) )\\b(?:was|were|is|are|am) like ,? ?(?:no|oh|okay|ok|well|yeah|wow|what|why|hey|i|he|she|we|they|you|the patient|it is|it was|this is|that is|do not)\\b"
                    + "|\\b" + PERSON
                    + " (?:goes|go|went) ,? ?(?:well|oh|no|yeah|okay|you|it is|it was|i|hey|why|what|do not|that is)\\b"
                    + "|\\b(?:said|says|say|told " + OBJECT + "|tells " + OBJECT
                    + ") ,? ?(?:oh|hey|well|yeah|no no|no way|okay|why do|what do|go home|come on)\\b|\\bno way$|\\bno (?:not|the)\\b|^the (?:take|go|make|do) |\\band (?:him|her|them|me) (?:was|were|is|are|has|had|went|got)\\b");

    private static final Pattern OF_ROOM = Pattern.compile(
            "\\b(?:computer|system|printer|portal|screen|monitor|tablet|mouse|keyboard|internet|program) (?:is|was|keeps|has been|will not|froze|just|crashed|went) ?(?:(?:so|really|being|just|acting|too|very) )*(?:slow|loading|down|frozen|freezing|up|weird|crashed|crashing|old|jammed)\\b|\\bprinter's (?:jammed|out)\\b|\\b(?:one|a|two) secs?$|\\bflat tire\\b|\\bi am (?:so |running )?behind(?: today)?$"
                    + "|\\b(?:running|covering|working|juggling) (?:\\d+|two|three) rooms\\b|\\b(?:writing|typing|taking|write|type) (?:up )?(?:our|my|the|this|a|his|her|their) (?:visit |clinic )?notes?\\b(?! for (?:work|school|his|her|their))"
                    + "|\\b(?:there we go|here we go|here we are|where were we|bear with me|hang tight|let us see here|god help|thank god|bless "
                    + OBJECT
                    + "|knock on wood|pardon my|excuse (?:my|the)|fun fact|long story short|do not mind me|my scribe|nice weather)\\b"
                    + "|\\b(?:the|this) (?:parking|traffic|elevator|waiting room|wait time|coffee here|air conditioning|heater) (?:is|was|here|lot|keeps)\\b"
                    + "|\\btraffic (?:was|is)\\b|\\b(?:talk|walk|run) me through\\b|\\bi have it straight\\b"
                    + "|^" + PERSON
                    + " (?:has|had) me (?:running|covering|doing)\\b|\\bis getting married\\b|^(?:the )?patient(?:'s)? had (?:a )?(?:long|nice) drive\\b");

    private static final Pattern TALK =
            Pattern.compile("\\bi would also (?:a|an|the|some|\\d+)\\b|\\b(?:does|did|do) not got\\b"
                    + "|^(?:the patient|he|she|it) (?:have|are|am|were|do|go|get|take|feel|want|need|think|seem)\\b(?! to be)"
                    + "|\\b(?:the patient|he|she) and (?:goes|gets|lasts|takes)\\b"
                    + "|^(?:terrible|awful|great|good|fine|okay|alright|right|sure|exactly|wow|nope|sorry|absolutely|perfect|ohh?|ah|ugh|man|boy|jeez),? (?:a|the|she|he|they|i|it|we|the patient|there|this|that|everything|my|his|her|their)\\b(?! (?:knee|hip|shoulder|foot|arm|leg|ankle|hand|wrist|elbow|eye|ear|lung|side|calf|heel))"
                    + "|\\b(?:is|was|are|were|does|did|has|have|can|will) (?:yes|yeah|no yeah)\\b"
                    + "|\\bi had (?:the patient|him|her) (?:does|goes|gets|takes|is)\\b"
                    + "|\\bit is " + PERSON
                    + " (?:(?:barely|just|hardly|only|really) )?(?:can|could|is|was|has|had|does|did|gets|got|feels|will|would|do|goes)\\b"
                    + "|\\badvised (?:the patient|him|her) to (?:(?:keep|wake|wakes) (?:him|her|them|the patient) (?:up|awake)|bother|hurt)\\b"
                    + "|\\bis something (?:i|he|she|the patient|we)\\b.*\\b(?:need|going to)\\b.*\\bfor$");

    private static final Pattern OPEN_END = Pattern.compile(
            "\\b(?:(?<=\\d |it |them )cause|which is|that is|there is|it is|i mean|oh|whose|whatever|every|another|our|its|your|onto|upon|towards|against|among|despite|without|than|although|unless|whereas|until|whether|via|including|regarding|gotten|become|became|getting|keep|keeps|kept|been going|had got)$(?<!than usual|none of (?:it|that) is)"
                    + "|^(?!.*\\b(?:what|that|which|whatever|everything|all|medicine|one|ones|pills|shots?)\\b.*\\b(?:gave|give|gives)\\b).*\\b(?:gave|give|gives) "
                    + OBJECT + "$"
                    + "|^(?!.*\\b(?:until|when|by the time|if|once|before)\\b).*\\b(?:gets?|got) to the (?:top|end|point|bottom|part)$"
                    + "|^(?!.*\\b(?:what|that|which|as|like|if|how|whatever|than|because|when)\\b)" + PERSON
                    + " (?:could|can|would|should|did|does|do|may|might|will) not ,? ?(?:walking|it|that|i)\\b"
                    + "|^" + PERSON
                    + " (?:does|did|do) not go for (?:a|\\d+) (?:day|days|week|weeks)$|\\b(?:think|believe|hope|guess) so$|\\b(?:which|who|because|if|when|and|but|or|so) (?:i|we|he|she|they|the patient)$");

    /** "you take any advil ?" is a question, and what is left of it says something else: "to take any Advil". */
    private static final Pattern ONLY_ASKED = Pattern.compile(
            "^(?!.*\\b(?:not|no|never|without|if|whether|before|than|denie[sd]|deny|rarely|hardly|barely|unless|nothing|nor|avoid|refrain|instead|neither|none|stop(?:ped)?|every|only|can|could|may)\\b).*"
                    + "\\b(?:take|takes|taking|taken|took|have|has|had|having|eat|eats|eating|drink|drinks|drinking|use|uses|using|notice|notices|noticed|feel|feels|do|does|doing|get|gets|getting|got|been|smoke|smokes|try|tried) (?:any|anything|anyone|anybody)\\b(?! (?:day|time|longer|more|questions?|concerns?)\\b)");

    private static final List<Pattern> ALL = List.of(LOOKED_FOR, REPEATED, OF_ROOM, TALK, OPEN_END, ONLY_ASKED);

    private BrokenForm() {}

    public static boolean in(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining(" "));
        return ALL.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
