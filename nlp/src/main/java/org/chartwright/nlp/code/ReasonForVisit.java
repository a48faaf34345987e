package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/** Transcript in, the general examination that a patient came for out, where the first words of the visit name one. */
final class ReasonForVisit {

    /** Utterances in which a visit says what it is for. */
    private static final int OPENING = 12;

    private static final int JUST_BEFORE = 30;

    private static final Pattern CAME_FOR = Pattern.compile(
            "\\b(here|in|presents?|presenting|today|visit|came|come|you|it's|is|are)\\b[^.?!]{0,40}?\\b(for|is|to have|to do|doing)\\b[^.?!]{0,25}?\\b((annual|yearly|preventive|routine|complete) (physical|exam\\w*|wellness( visit| exam\\w*)?|check[- ]?up)|annual wellness visit|well(ness)?[- ](visit|check|child (visit|check)))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_TODAY = Pattern.compile(
            "\\b(last|next|schedul\\w+|due|since|previous|later|another|until|before)\\b", Pattern.CASE_INSENSITIVE);

    private ReasonForVisit() {}

    static Optional<Finding> in(Transcript transcript) {
        return transcript.utterances().stream()
                .limit(OPENING)
                .flatMap(utterance -> in(utterance).stream())
                .findFirst();
    }

    private static Optional<Finding> in(Utterance utterance) {
        var came = CAME_FOR.matcher(utterance.text());
        return came.find()
                        && !NOT_TODAY
                                .matcher(
                                        utterance.text().substring(Math.max(0, came.start() - JUST_BEFORE), came.end()))
                                .find()
                ? Optional.of(new Finding(
                        came.group(3),
                        came.group(3).toLowerCase(java.util.Locale.ROOT).contains("child")
                                ? "well child visit"
                                : "annual physical",
                        Nature.CURRENT,
                        Optional.empty(),
                        List.of(new Evidence(utterance.number(), came.start(3), came.end(3)))))
                : Optional.empty();
    }
}
