package org.chartwright.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A written dialogue in, a transcript out: line <i>n</i> of the text is utterance <i>n</i>, its tag taken off and the
 * white space around it too, so that evidence counts characters from the first one said.
 *
 * <p>Tags are {@code [doctor]}, {@code [clinician]}, {@code [patient]} and {@code [patient_guest]} or {@code [guest]},
 * in any case. A line without a tag goes on with the speaker before it; any other tag is an unknown speaker. An empty
 * line is an empty utterance, which keeps the numbers right.
 */
public final class Dialogue {

    private static final Pattern TAG = Pattern.compile("^\\[\\s*([^\\]]*?)\\s*\\]");

    private Dialogue() {}

    public static Transcript parse(String text) {
        List<Utterance> utterances = new ArrayList<>();
        var speaker = Speaker.UNKNOWN;
        for (String line : text.split("\r?\n", -1)) {
            String said = line.strip();
            var tag = TAG.matcher(said);
            if (tag.find()) {
                speaker = speaker(tag.group(1));
                said = said.substring(tag.end()).strip();
            }
            utterances.add(Utterance.written(utterances.size(), speaker, said));
        }
        return new Transcript(utterances);
    }

    private static Speaker speaker(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "doctor", "clinician" -> Speaker.CLINICIAN;
            case "patient" -> Speaker.PATIENT;
            case "patient_guest", "guest" -> Speaker.GUEST;
            default -> Speaker.UNKNOWN;
        };
    }
}
