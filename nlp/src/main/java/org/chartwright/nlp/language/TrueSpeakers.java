package org.chartwright.nlp.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A transcript in, who really speaks each utterance out. Transcription exchanges the two labels, for a whole visit or
 * for one turn; what only one of the two would say gives it away. Labels that the words do not contradict stay.
 */
final class TrueSpeakers {

    private static final Pattern CLINICIAN = Pattern.compile(
            "\\b(?:i want you to|i would like you to|i'd like you to|i(?:'m| am) (?:gon na|gonna|going to) (?:go ahead|order|prescribe|refer|start|examine|put you|give you|have you|send|do a)"
                    + "|quick physical exam|physical exam(?:ination)? (?:on you|here)|your (?:vitals|vital signs|lungs|heart exam|lung exam|abdominal exam|neck exam|lab work|results|x-ray|mri|blood work)"
                    + "|for your (?:first|next|last|second|third)|(?:do|are|have|did) you (?:have|had|having|been|taking|noticed|smoke|drink|feel)|how long have you"
                    + "|any (?:fever|chest pain|shortness of breath|nausea|numbness|pain when)|tell me (?:about|what|a little)|what brings you|i(?:'ll| will) see you|i reviewed your|let me (?:go ahead|do|listen|examine)|hey dragon|hey , dragon)\\b");
    private static final Pattern PATIENT = Pattern.compile(
            "\\b(?:my (?:knee|back|shoulder|foot|ankle|hip|leg|arm|elbow|wrist|hand|neck|head|chest|stomach|wife|husband|mom|dad|mother|father|kids|job|doctor|throat|breathing|medications?|pain)"
                    + "|i(?:'ve| have) (?:been|had|got|noticed|tried)|i (?:feel|felt|take|took|noticed|hurt|fell|tried|was|had|work|smoke|drink|do n't|don't|ca n't|can't)|it hurts|it(?:'s| is) (?:been|really))\\b");

    /** Signs that a visit's labels are exchanged, at least so many and so many times those that they are right. */
    private static final int SIGNS = 4;

    private static final int TIMES = 2;

    /** Who treats speaks to the other, who is treated of themselves: so many times as much. */
    private static final int FAR_MORE = 3;

    private static final Pattern SPOKEN_TO = Pattern.compile("\\b(?:you|your)\\b");
    private static final Pattern OF_SELF = Pattern.compile("\\b(?:i|me|my)\\b");

    /** What a patient would hardly say twice in a turn without a word about themselves. */
    private static final Pattern ACTS = Pattern.compile(
            "\\b(?:i want you to|(?:i(?:'m| am|'m also)|we(?:'re| are)) (?:also )?(?:gon na|gonna|going to) (?:also |just )?(?:go ahead|order|prescribe|refer|send|continue|do a quick)|i(?:'ll| will) (?:order|prescribe|refer)|quick physical exam|physical examination here|your (?:lungs|heart|abdominal exam|neck exam|belly) (?:are|is|exam)|i reviewed your|results of your|watch for|for your (?:first|next|last) problem)\\b");

    /** Only the one who is seen by appointment, and may order a test, says so. */
    private static final Pattern DECISIVE = Pattern.compile(
            "\\b(?:have you come back|(?:i|we)(?: can| will|'ll|'ll just| can just| will just)? see you back|have you back in"
                    + "|i(?:'m| am|'ll| will)(?: also)?(?: (?:gon na|gonna|going to))? (?:just |go ahead and |also )*(?:refer you|order (?:some |a |an |the |you )?(?:blood|labs?|x-ray|mri|ct|ultrasound|echocardiogram|ekg)))\\b");

    private TrueSpeakers() {}

    static List<Speaker> of(Transcript transcript) {
        boolean exchanged = exchanged(transcript.utterances());
        var speakers = transcript.utterances().stream()
                .map(utterance -> speaker(utterance, exchanged))
                .toList();
        return Accompanied.of(transcript, speakers);
    }

    private static boolean exchanged(List<Utterance> utterances) {
        int right = 0;
        int wrong = 0;
        var addressing = new EnumMap<Speaker, Integer>(Speaker.class);
        var ofSelf = new EnumMap<Speaker, Integer>(Speaker.class);
        for (Utterance utterance : utterances) {
            String text = utterance.text().toLowerCase(Locale.ROOT);
            int clinician = count(CLINICIAN, text);
            int patient = count(PATIENT, text);
            addressing.merge(utterance.speaker(), count(SPOKEN_TO, text), Integer::sum);
            ofSelf.merge(utterance.speaker(), count(OF_SELF, text), Integer::sum);
            if (utterance.speaker() == Speaker.CLINICIAN) {
                right += clinician;
                wrong += patient;
            } else if (utterance.speaker() == Speaker.PATIENT) {
                right += patient;
                wrong += clinician;
            }
        }
        boolean turned =
                ofSelf.getOrDefault(Speaker.CLINICIAN, 0) > FAR_MORE * addressing.getOrDefault(Speaker.CLINICIAN, 0)
                        && addressing.getOrDefault(Speaker.PATIENT, 0) > ofSelf.getOrDefault(Speaker.PATIENT, 0);
        return wrong >= SIGNS && (wrong > TIMES * right || turned && wrong > right);
    }

    private static Speaker speaker(Utterance utterance, boolean exchanged) {
        var named = exchanged ? other(utterance.speaker()) : utterance.speaker();
        String text = utterance.text().toLowerCase(Locale.ROOT);
        boolean clinicians = named == Speaker.PATIENT
                && (DECISIVE.matcher(text).find() || count(ACTS, text) + (count(CLINICIAN, text) > 1 ? 1 : 0) >= 2)
                && count(PATIENT, text) == 0;
        return clinicians ? Speaker.CLINICIAN : named;
    }

    private static Speaker other(Speaker speaker) {
        return switch (speaker) {
            case PATIENT -> Speaker.CLINICIAN;
            case CLINICIAN -> Speaker.PATIENT;
            default -> speaker;
        };
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
