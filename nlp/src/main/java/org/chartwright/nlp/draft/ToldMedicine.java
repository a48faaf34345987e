package org.chartwright.nlp.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.MissedMedicines.Line;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.MedicineTold;
import org.chartwright.templates.SectionKind;

/**
 * A drug that is told of in, its line out: what became of it in the words of the patient ("statins , they all give me
 * cramps"), or of the clinician ("the topamax , we used that"), and what was only talked about.
 */
final class ToldMedicine {

    private static final Pattern OPENS = Pattern.compile(
            "(?:(?:and|the|then|so|well|yeah|no|but|my|that|those|these|uh|um|oh|also|now|like|first|,|a|some|on|for|with|because|of|years ago|before that) ?)*");
    /** "then the synthroid , and my calcium , and ...": what comes is told of something else. */
    private static final Pattern GOES_ON =
            Pattern.compile("^,? ?(?:and|then|plus|also) (?:my|the|a|an|some|[a-z]+ ,)\\b(?! (?:whole|first|next))");

    private static final Pattern BEGUN = Pattern.compile(
            "\\b(?:put|started|had|tried|placed|switched) (?:me|him|her|us) (?:on|to)\\b(?: [a-z]+){0,2}$|\\b(?:i|we|he|she)(?: (?:also|just|only|then|did|have|had|has))* (?:took|used|tried|did|was on|were on|been on|gone through|went through)(?: (?:the|a|an|some|that|this|like|both))*$");
    private static final Pattern CLASS = Pattern.compile(
            "\\b(?:pills?|thinners?|medications?|medicines?|control|shots?|vaccines?|insulin|vitamins?|chemo.*)\\b");

    private static final Pattern WE_USED = Pattern.compile(
            "\\b(?:we|you|i|they|he|she)(?: (?:had|have|has|already|also|once|previously|did|both))* (?:tried|used|took|been on|had you on|(?:put|started) you on|were on|had)(?: (?:you on|the|some|a|an|both|that))*$");
    private static final Pattern USED_BEHIND = Pattern.compile(
            "^(?:,? ?(?:that|which|and)? ?)?(?:we|you|they) (?:tried|used|took|had|were on|already (?:tried|used|had|did))(?: (?:that|it|them))?\\b|^,? ?(?:that )?(?:was|got) (?:stopped|discontinued)\\b");
    private static final Pattern ONCE = Pattern.compile(
            "\\b(?:before|already|in the past|last (?:year|spring|summer|fall|winter|time|month)|years? ago|months? ago|previously|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|used that|tried that|had that|(?:we|i) (?:had|have) tried)\\b|\\btried\\b");
    private static final Pattern DID_ILL = Pattern.compile(
            "\\b(?:gave|made|caused|wrecked|upset|messed up|bothered|did not (?:agree|work|help|do)) ?(?:you|your|him|her|his|much|anything)?\\b");
    private static final Pattern GAVE_YOU = Pattern.compile(
            "\\b(?:they|clinic|doctor|hospital|er|emergency room|urgent care|dentist|surgeon|dr\\.? [a-z]+|[a-z]+ologist) (?:also |had )?(?:gave|put|started) (?:you|him|her)(?: on)?(?: (?:a|an|some|the|shot|dose|of|pack|course))*$");

    private static final Pattern TALKED = Pattern.compile(
            "\\b(?:talk(?:ed|ing)? about|discuss(?:ed|ing)?|think(?:ing)? about|consider(?:ing)?|look(?:ing)? (?:at|into)|(?:we|you) could (?:also |always |even )?(?:do|try|use|look at|go to|go with|add)|(?:options?|choices?|alternatives?|next step) (?:is|are|would be|include|includes|like)|(?:there is|there are|things like|something like|drugs like|medicines like|options like|such as))(?: (?:also|starting|using|adding|trying|doing|things|like|going|to|on|the|a|an|called|of|some|something|medicines?|drugs?|shots?|for|you|either|maybe|even|another|one|newer|new|other|injection|injections|infusion|pills?))*$");
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:not|never|no|rather|hold off|instead|avoid|but|until|till|if|start|stop|today|let us|allerg\\w*|last|ago|was|were|did|had)\\b");

    private ToldMedicine() {}

    static Optional<Line> byPatient(MedicineNaming naming) {
        var claim = naming.drug().assertion();
        String before = naming.before();
        if (naming.clause().question()
                || claim.about() != About.PATIENT
                || claim.certainty() != Certainty.CERTAIN
                || GOES_ON.matcher(naming.told()).find()
                || CLASS.matcher(naming.name()).find()
                || !OPENS.matcher(before).matches() && !BEGUN.matcher(before).find()) {
            return Optional.empty();
        }
        boolean begun = BEGUN.matcher(before).find();
        return MedicineTold.in(naming.told())
                .filter(told -> told != MedicineTold.TAKEN && (begun || told != MedicineTold.BEFORE))
                .flatMap(
                        told -> PastMedicineLine.line(told, naming.name(), naming.told(), before + " " + naming.told()))
                .map(words -> new Line(SectionKind.HISTORY_OF_PRESENT_ILLNESS, words, naming.evidence()));
    }

    static Optional<Line> byClinician(MedicineNaming naming) {
        var claim = naming.drug().assertion();
        String before = naming.before();
        String told = naming.told();
        if (naming.clause().question()
                || claim.about() != About.PATIENT
                || claim.polarity() != Polarity.PRESENT
                || CLASS.matcher(naming.name()).find()) {
            return Optional.empty();
        }
        if (GAVE_YOU.matcher(before).find()) {
            return Optional.of(line(naming, "was given " + naming.name()));
        }
        boolean used = WE_USED.matcher(before).find()
                        && ONCE.matcher(before + " " + told).find()
                || USED_BEHIND.matcher(told).find();
        if (used) {
            return Optional.of(line(
                    naming,
                    "previously took " + naming.name() + (DID_ILL.matcher(told).find() ? " , not tolerated" : "")));
        }
        return TALKED.matcher(before).find()
                        && !DECIDED.matcher(before + " " + naming.behind()).find()
                ? Optional.of(
                        new Line(SectionKind.ASSESSMENT_AND_PLAN, "discussed " + naming.name(), naming.evidence()))
                : Optional.empty();
    }

    private static Line line(MedicineNaming naming, String words) {
        return new Line(SectionKind.HISTORY_OF_PRESENT_ILLNESS, words, naming.evidence());
    }
}
