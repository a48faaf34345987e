package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * Who speaks each utterance in, the same with a parent told apart from the child they came with out, where both stand
 * under the patient's label: who answers is whom the clinician turned to last, or the parent alone.
 */
final class Accompanied {

    private static final Pattern ALONG = Pattern.compile(
            "\\baccompanied by (?:his|her|their|the|a) (?:father|mother|mom|dad|parents?|grandmother|grandfather)\\b|\\b(?:hey|hi|hello)(?: ?, ?| )(?:dad|mom)\\b");

    private static final Pattern TO_PARENT = Pattern.compile(
            "\\b(?:hey|hi|hello|so|and|okay|alright|now|well)(?: ?, ?| )(?:dad|mom)\\b(?!'s| (?:is|was|has|had|says|said|looks|looked|did|makes|takes)\\b)");

    private static final Pattern GREETED =
            Pattern.compile("\\b(?:hey|hi|hello)(?: ?, ?| )(?!dad|mom|there|doc|how|so|it|i|and|my)([a-z]+)\\b");
    private static final Pattern OF_CHILD = Pattern.compile("\\b(?:he|she|his|her|him)\\b");
    private static final Pattern SPOKEN_TO = Pattern.compile("(?<!thank )\\b(?:you|your)\\b(?! know\\b)");

    private Accompanied() {}

    static List<Speaker> of(Transcript transcript, List<Speaker> speakers) {
        var texts = transcript.utterances().stream()
                .map(utterance -> utterance.text().toLowerCase(Locale.ROOT))
                .toList();
        if (texts.stream().noneMatch(text -> ALONG.matcher(text).find())
                || texts.stream().noneMatch(text -> TO_PARENT.matcher(text).find())
                || speakers.contains(Speaker.GUEST)) {
            return SpokenFor.is(texts, speakers)
                    ? speakers.stream()
                            .map(speaker -> speaker == Speaker.PATIENT ? Speaker.GUEST : speaker)
                            .toList()
                    : speakers;
        }
        var toChild = toChild(texts);
        var out = new ArrayList<Speaker>();
        boolean parent = false;
        for (int i = 0; i < speakers.size(); i++) {
            if (speakers.get(i) == Speaker.CLINICIAN) {
                parent = toParent(texts.get(i), toChild, parent);
            }
            out.add(parent && speakers.get(i) == Speaker.PATIENT ? Speaker.GUEST : speakers.get(i));
        }
        return List.copyOf(out);
    }

    private static Pattern toChild(List<String> texts) {
        var names = texts.stream()
                .flatMap(text -> GREETED.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return names.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("\\b(?:hey|hi|hello|so|and|okay|alright|now|well)(?: ?, ?| )(?:"
                        + String.join("|", names) + ")\\b(?! (?:is|was|has|had|does|did)\\b)");
    }

    private static boolean toParent(String text, Pattern toChild, boolean before) {
        if (TO_PARENT.matcher(text).find()) {
            return true;
        }
        boolean addressed = SPOKEN_TO.matcher(text).find();
        boolean ofChild = OF_CHILD.matcher(text).find();
        if (toChild.matcher(text).find() || addressed && !ofChild) {
            return false;
        }
        return before || ofChild && !addressed;
    }
}
