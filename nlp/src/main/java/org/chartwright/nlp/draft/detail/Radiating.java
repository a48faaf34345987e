package org.chartwright.nlp.draft.detail;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.language.Clause;

/**
 * What was said before a question in, whether the patient told already where a pain goes out: "does it go anywhere ?"
 * "to my left arm".
 */
final class Radiating {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:radiat\\w*|spread\\w*|travel\\w*|shoots?|shooting|(?:go|goes|going|move|moves|moving|pain|feel it) (?:anywhere|elsewhere|up|down|across|into|to)\\b"
                    + "|(?:how|what) about (?:to|in|into|down|up) (?:your|the))");
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:radiat\\w+|spread\\w*|travel\\w*|shoot\\w*|goes|going|moves|moving|runs) (?:(?:all the way|right|sort of|kind of|also|sometimes) )*(?:to|into|down|up|across|through|along|towards?|over)\\b");
    private static final Pattern NO =
            Pattern.compile("\\b(?:no|nope|not|never|nothing|nowhere|none|used to|stays?)\\b");

    private Radiating() {}

    static boolean told(List<Clause> before) {
        return before.stream()
                .filter(said -> !said.byClinician() && !said.question())
                .filter(said -> said.words().stream().anyMatch(Hurting::isPart))
                .filter(said -> !NO.matcher(said.text()).find())
                .anyMatch(said -> TOLD.matcher(said.text()).find() || answers(said, before));
    }

    private static boolean answers(Clause said, List<Clause> before) {
        var asked = before.stream()
                .filter(other -> other.byClinician() && other.question() && other.utterance() == said.utterance() - 1)
                .toList();
        boolean denied = before.stream()
                .anyMatch(other -> other.utterance() == said.utterance()
                        && other.number() < said.number()
                        && NO.matcher(other.text()).find());
        return !denied
                && asked.stream().anyMatch(other -> ASKED.matcher(other.text()).find());
    }
}
