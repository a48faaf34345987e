package org.chartwright.nlp.draft.order;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A decision of the clinician in, where the patient is to be seen and how soon out: "assessment in a&e today". */
final class Disposition {

    private static final Pattern AMBULANCE = Pattern.compile(
            "\\b(?:call(?:ing)?|get|send(?:ing)?|need|phone) (?:(?:for|the|an|you|us) )*ambulance\\b|\\b(?:call|ring|dial) (?:999|911|112)\\b");
    private static final Pattern HOSPITAL = Pattern.compile(
            "\\b(?:go(?:ing)?|send you|get yourself|take (?:you|yourself)|come)(?: straight| straightaway| right| in| down| up| over| on| yourself)* ?(?:in)?to (?:the |a )?(hospital|a and e|a&e|emergency department|emergency room|eye casualty|casualty)\\b");
    private static final Pattern IN_PERSON = Pattern.compile(
            "\\b(?:(?:need|have|want|like|book|get) (?:you |to |an? |him |her )*(?:be seen|see you|examine you|examined|examination|appointment|come in|(?:come )?down (?:at|to) our|proper examination)\\b|(?:be seen|see you|come (?:in|down|to|into)\\b.*) (?:today|tomorrow|face to face|in person|urgently|straight away|clinic|hubs?)\\b|we (?:should|would) (?:also )?see you)");
    private static final Pattern SOON = Pattern.compile(
            "\\b(today|tomorrow|this (?:week|afternoon|morning|evening)|(?:in|within) the next (?:couple of |few |\\d+ (?:to |or )?(?:\\d+ )?)?(?:hours?|days?|day or two)|within (?:\\d+ to )?\\d+ (?:hours|days)|straight ?away|as soon as possible|urgently)\\b");

    /** "for anything over 5 minutes call 911": not now. */
    private static final Pattern WARNED = Pattern.compile(
            "\\b(?:if|unless|any|anything|when(?! they)|(?<!you )(?<!we )(?<!i )should|in case|longer than|lasts?)\\b");

    /** "to save you going to the hospital" sends nobody there. */
    static final Pattern SPARED = Pattern.compile(
            "\\b(?:save|saves|saving|avoid\\w*|keep\\w*|without|rather than|instead of|next time|cancel\\w*|stop\\w*|prevent\\w*)\\b");

    private Disposition() {}

    /** @param alone whether nothing else is ordered in the clause */
    static Optional<String> in(Clause clause, String text, boolean alone) {
        var hospital = HOSPITAL.matcher(text);
        if (AMBULANCE.matcher(text).find() && !WARNED.matcher(text).find()) {
            return Optional.of("ambulance to hospital");
        }
        if (hospital.find()) {
            return Optional.of("assessment in " + hospital.group(1) + soon(clause));
        }
        return alone && IN_PERSON.matcher(text).find()
                ? Optional.of("in-person review" + soon(clause))
                : Optional.empty();
    }

    private static String soon(Clause clause) {
        var when = SOON.matcher(clause.text());
        return when.find() ? " " + when.group(1) : "";
    }
}
