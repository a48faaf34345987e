package org.chartwright.nlp.draft.plan;

import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Term.Kind;

/** What a sentence of the plan is about, in the order of the note. */
enum PlanPart {
    REASONING("Medical Reasoning"),
    TREATMENT("Medical Treatment"),
    TESTING("Additional Testing"),
    EDUCATION("Patient Education and Counseling"),
    FOLLOW_UP("Follow-up");

    private static final Pattern TESTED = Pattern.compile(
            "\\b(order|ordering|get|check|repeat|schedule|scheduled|obtain|do|draw|send|recheck|perform|have|plan for)\\b");
    /** "i will order a lipid panel to make sure that ...": the order goes before what it is for. */
    private static final Pattern ORDERS =
            Pattern.compile("\\b(?:will|would like to|going to) (?:also )?(?:be )?order(?:ing)?\\b");

    private static final Pattern TREATED = Pattern.compile(
            "\\b(prescribe|start|increase|decrease|continue|refill|brace|splint|sling|injection|surgery|refer|referral|see a (?:\\w+ologist|specialist|surgeon)|physical therapy|therapy|ice|elevate|cast|boot|wrap|stop)\\b");
    private static final Pattern TAKING = Pattern.compile(
            "^(?:he|she|they|the patient) (?:can|may|should|will) (?:take|use|apply|have|do|start|stop)\\b");
    private static final Pattern TAUGHT = Pattern.compile(
            "\\b(advised the patient|avoid|(?<!we )(?<!they )call|let me know|should|try to|make sure|important|risks? (?:of|include|is|are))\\b");

    private final String title;

    PlanPart(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static PlanPart of(Unit unit) {
        String text = unit.text();
        boolean drug = unit.mentions(Kind.DRUG);
        if (unit.form() == Unit.Form.SAFETY_NET || FollowUps.in(unit.clause()).isPresent()) {
            return FOLLOW_UP;
        }
        if (unit.form() == Unit.Form.PLAN_LINE && !drug) {
            return text.startsWith("follow up") ? FOLLOW_UP : unit.mentions(Kind.TEST) ? TESTING : EDUCATION;
        }
        if (unit.form() == Unit.Form.CONTINGENT && !drug) {
            return TESTING;
        }
        if (unit.mentions(Kind.TEST) && ORDERS.matcher(text).find()) {
            return TESTING;
        }
        if (TAUGHT.matcher(text).find() && !drug) {
            return EDUCATION;
        }
        if (unit.mentions(Kind.TEST) && TESTED.matcher(text).find() && (unit.has("will") || unit.has("would"))) {
            return TESTING;
        }
        if (drug || TREATED.matcher(text).find() || TAKING.matcher(text).find()) {
            return TREATMENT;
        }
        return REASONING;
    }
}
