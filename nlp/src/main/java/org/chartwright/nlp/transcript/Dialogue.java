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
 * in any case, or the same words and their usual short forms with a colon: {@code Doctor:}, {@code Dr. Hill:},
 * {@code Pt:}. A line without a tag goes on with the speaker before it, and so does one that begins with what a
 * transcriber noted ({@code [inaudible]}); any other tag in brackets is an unknown speaker. An empty line is an empty
 * utterance, which keeps the numbers right.
 */
public final class Dialogue {

    private static final Pattern TAG = Pattern.compile("^\\[\\s*([^\\]]*?)\\s*\\]:?");
    private static final Pattern LABEL = Pattern.compile(
            "^(doctor|dr(?:\\.? [a-z'-]+)?|clinician|physician|provider|md|patient|pt|guest(?:_family)?|guest_clinician)\\s*:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTED = Pattern.compile(
            "^(?:inaudible|unintelligible|crosstalk|silence|pause|laugh|cough|noise)", Pattern.CASE_INSENSITIVE);

    private Dialogue() {}

    public static Transcript parse(String text) {
        List<Utterance> utterances = new ArrayList<>();
        var speaker = Speaker.UNKNOWN;
        for (String line : text.split("\r?\n", -1)) {
            String said = line.strip();
            var tag = (said.startsWith("[") ? TAG : LABEL).matcher(said);
            if (tag.find() && !NOTED.matcher(tag.group(1)).find()) {
                speaker = speaker(tag.group(1));
                said = said.substring(tag.end()).strip();
            }
            utterances.add(Utterance.written(utterances.size(), speaker, said));
        }
        return new Transcript(utterances);
    }

    private static Speaker speaker(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "doctor", "clinician", "physician", "provider", "md", "guest_clinician" -> Speaker.CLINICIAN;
            case "patient", "pt" -> Speaker.PATIENT;
            case "patient_guest", "guest", "guest_family" -> Speaker.GUEST;
            default -> tag.regionMatches(true, 0, "dr", 0, 2) ? Speaker.CLINICIAN : Speaker.UNKNOWN;
        };
    }
}
