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
            "\\b(prescribe|start|increase|decrease|continue|refill|brace|splint|sling|injection|surgery|refer|referral|see a (?:\\w+ologist|specialist|surgeon)|physical therapy|therapy|ice|elevate|cast|boot|wrap|stop|ablation|hold off on|crutches|orthotics|inserts|cpap|rehab|admit|staples out|sutures out|stitches out|vaccines?|vaccination|flu shot)\\b");
    private static final String WHOM = "(?:him|her|them|the patient)";
    /** Whom the patient is sent to, whatever for. */
    private static final Pattern REFERRED = Pattern.compile(
            "\\b(?:refer|referral|referred|send(?:ing)? " + WHOM
                    + "(?: over| back)? to(?! the lab| lab| get| have)|(?:get|getting|set|setting) " + WHOM
                    + " (?:over|in|up|set up|established|an appointment|hooked up) (?:to|with)|(?:to|have " + WHOM
                    + ") (?:go )?see (?:(?:an?|the|our|his|her|their) )?(?:dr\\.|[a-z]+ologist|[a-z]+ology|surgeon|specialist|podiatrist|podiatry|allergist|psychiatrist|cardiac surgery|orthopedics?|dietitian|nutritionist|counselor|therapist))(?= |$)");

    private static final Pattern SEEN_AGAIN =
            Pattern.compile("^(?:(?:i|we) (?:will|want|would like to|do want) (?:also )?(?:to )?(?:see "
                    + WHOM
                    + " (?:again|back|in|at|on|next|for|(?:janu|febru)ary|march|april|may|june|july|august|september|october|november|december)|"
                    + WHOM
                    + " back\\b|have " + WHOM
                    + " (?:come back|follow[- ]up|return))|follow[- ]up (?:at|in|with (?:me|us)))");
    private static final Pattern WANTED = Pattern.compile(
            "^(?:i|we) (?:also |do |should |will |would )*(?:want|need|like|recommend|do|get) (?:to (?:get|do|have|check) )?(?:an?|the|some|another|that) ");
    private static final Pattern OPERATED = Pattern.compile(
            "\\b(?:will|would|to|can|should) (?:[a-z]+ ){0,2}?(?:repair|fix|operate|drain|excise|remove|repaired|fixed|drained|excised|removed|replaced)\\b");
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:i|we|he|she|they|it|is|are|was|were|has|have|had|shows?|showed|reveal\\w*|look\\w*|came|will|would|can|does|did|do|normal|negative|positive)\\b");
    private static final Pattern TAKING = Pattern.compile(
            "^(?:he|she|they|the patient) (?:can|may|should|will) (?:take|use|apply|have|do|start|stop)\\b");
    private static final Pattern TAUGHT = Pattern.compile(
            "\\b(advised the patient|avoid|(?<!we )(?<!they )call|let me know|(?<!\\bi )(?<!\\bwe )should|try to|(?<!i will )(?<!we will )(?<!like to )(?<!want to )make sure|important|risks? (?:of|include|is|are))\\b");

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
        if (REFERRED.matcher(text).find()) {
            return TREATMENT;
        }
        if (!drug && SEEN_AGAIN.matcher(text).find()) {
            return FOLLOW_UP;
        }
        if (unit.mentions(Kind.TEST) && !drug && WANTED.matcher(text).find()) {
            return TESTING;
        }
        if (TAUGHT.matcher(text).find() && !drug) {
            return EDUCATION;
        }
        if (unit.mentions(Kind.TEST) && !drug && !STATES.matcher(text).find()) {
            return TESTING;
        }
        if (unit.mentions(Kind.TEST)
                && TESTED.matcher(text).find()
                && (unit.has("will") || unit.has("would") || unit.has("should"))) {
            return TESTING;
        }
        if (drug
                || TREATED.matcher(text).find()
                || OPERATED.matcher(text).find()
                || TAKING.matcher(text).find()) {
            return TREATMENT;
        }
        return REASONING;
    }
}
