package org.chartwright.nlp.draft.rundown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.templates.SectionKind;

/**
 * What a clinician said in one turn in, the rhythm and rate read from a tracing and the sight read from a chart as
 * lines out: "the ekg this morning is a fib at 115 , no new st changes" is "EKG : atrial fibrillation at 115 , no new
 * ST changes".
 */
final class NamedTracing {

    private static final Pattern RHYTHM = Pattern.compile(
            "\\b(?<test>ekg|ecg)\\b(?: (?!(?:if|repeat|order|last|old|previous|will|would|rule|see)\\b)[a-z]+| ,){0,7}? (?:(?:an?|in|normal) )*(?<rhythm>normal sinus(?: rhythm)?|sinus rhythm|sinus bradycardia|sinus tachycardia|sinus brady|sinus tach|sinus|a ?fib|afib|atrial fibrillation|atrial flutter|a ?flutter)(?: ,)? (?:(?:with|at|a|rate|of|going|is|about|around|the) )*(?<rate>\\d{2,3})(?![\\d./%])"
                    + "(?<more>(?: ,)?(?: and)? no (?:new |acute |other )?(?:s ?t|ischemic|acute)(?: t)?(?: wave)? changes)?");
    private static final Pattern SIGHT = Pattern.compile(
            "(?<!\\d )(?:(?:right|left)(?: eye)? )?20/\\d{2,3}(?: (?:in|on|with|the|your|right|left|both|eyes?|and|,|correction|glasses|is|was))*(?: 20/\\d{2,3}(?: (?:in|on|with|the|your|right|left|both|eyes?|correction|glasses))*)?");
    private static final Pattern SIDED = Pattern.compile("\\b(?:right|left|both)\\b");
    private static final Pattern LOOSE_END = Pattern.compile("(?:(?: ,)?(?: (?:and|in|on|with|the|your|is|was|,))+)+$");

    private NamedTracing() {}

    static List<RunLine> of(Stretch stretch) {
        var out = new ArrayList<RunLine>();
        var rhythm = RHYTHM.matcher(stretch.text());
        while (rhythm.find()) {
            String more = rhythm.group("more") == null
                    ? ""
                    : rhythm.group("more")
                            .replaceFirst("^(?: ,)?(?: and)? ", " , ")
                            .replaceAll("\\bs ?t\\b", "ST");
            String words = rhythm.group("test").toUpperCase(java.util.Locale.ROOT) + " : "
                    + rhythm.group("rhythm")
                            .replaceFirst("^(?:a ?fib|afib)$", "atrial fibrillation")
                            .replaceFirst("^a ?flutter$", "atrial flutter")
                            .replaceFirst("sinus$", "sinus rhythm")
                            .replaceFirst("brady$", "bradycardia")
                            .replaceFirst("tach$", "tachycardia")
                    + " at " + rhythm.group("rate") + more;
            out.add(new RunLine(
                    SectionKind.RESULTS, "", words, List.of(stretch.evidence(rhythm.start(), rhythm.end()))));
        }
        var sight = SIGHT.matcher(stretch.text());
        while (sight.find()) {
            String said = LOOSE_END.matcher(sight.group()).replaceFirst("").replace(" your ", " the ");
            if (SIDED.matcher(said).find()) {
                out.add(new RunLine(
                        SectionKind.PHYSICAL_EXAM,
                        "Eyes",
                        "visual acuity " + said,
                        List.of(stretch.evidence(sight.start(), sight.start() + said.length()))));
            }
        }
        return out;
    }
}
