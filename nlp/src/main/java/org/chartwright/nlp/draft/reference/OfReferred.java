package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * Who "they" are where the patient was just sent to one service: "i will refer you to physical therapy" "they will show
 * you exercises" is "physical therapy will show ...". Empty where others were named beside it.
 */
final class OfReferred {

    private static final Pattern THEY = Pattern.compile(
            "^(?:(?:and|so|then|hopefully) )*(they) (?:(?:also|just|probably|hopefully) )*(?:will|can|would|may|might|could|should|(are) going to)(?! not be (?:better|gone))\\b");
    private static final String SERVICE =
            "(?:(?:physical|occupational|speech) (?:therapy|therapist)|dietician|dietitian|nutritionist|nutrition|podiatrist|podiatry|chiropractor|psychiatrist|psychiatry|psychologist|neurosurgery|orthopedics|pain management|wound care|hospice|home health|hematology|oncology"
                    + "|(?:[a-z]+ )?surgeon|(?:hand|breast|spine|eye|pain|foot|sleep|kidney|liver|diabetes) (?:specialist|doctor|clinic|educator)|[a-z]+ologist|(?:cardi|neur|ur|dermat|endocrin|gastroenter|nephr|pulmon|rheumat|opthalm|ophthalm|immun|allerg)ology)";
    private static final Pattern SENT = Pattern.compile(
            "\\b(?:refer|referring|referral|consult|consultation|send|sending|order|ordering|set|get|getting|recommend|have you (?:see|meet))\\b.*?(?:\\b(?:to|with|for|see|into|from|some|meet|recommend) (?:(?:an?|the|our|some|outpatient|formal|local) )*("
                    + SERVICE + ")\\b)(?:.*?\\b(?:to|with|for) (?:an?|the|our) (" + SERVICE + ")\\b)?");
    private static final Pattern PERSON = Pattern.compile(".*(?:ist|ian|surgeon|doctor|clinic|educator|chiropractor)");
    /** Others that may be meant, and what is not done. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:if|not|n't|they|them|nurses?|assistant|office|insurance|front desk|pharmacy|hospital|lab|labs|results|people|exercises|pills|medications|medicines|tablets|symptoms|muscles|injections|sugars|pressures|tests|stones|family|parents)\\b");

    private static final int BACK = 2;

    private OfReferred() {}

    static Optional<Reference> of(Reference.Said said) {
        String words = Reference.from(0, said.told());
        var they = THEY.matcher(words);
        if (!said.clause().byClinician() || !they.find()) {
            return Optional.empty();
        }
        for (int back = 1; back <= BACK && said.before(back).isPresent(); back++) {
            Clause clause = said.before(back).get();
            var sent = SENT.matcher(clause.text());
            if (clause.utterance() != said.clause().utterance()
                    || OTHERS.matcher(clause.text()).find()) {
                return Optional.empty();
            }
            if (sent.find()) {
                return Optional.of(
                        named(said, they.start(1), they.group(2) != null, clause, sent.group(2) == null ? 1 : 2));
            }
        }
        return Optional.empty();
    }

    private static Reference named(Reference.Said said, int they, boolean plural, Clause clause, int group) {
        var sent = SENT.matcher(clause.text());
        sent.find();
        int from = Reference.token(sent.start(group), clause.tokens());
        int to = Reference.token(sent.end(group) + 1, clause.tokens());
        var thing = new Antecedent.Thing(clause.tokens().subList(from, to), clause.evidence(from, to));
        int at = Reference.token(they, said.told());
        var told = new ArrayList<>(said.told());
        for (int i = at; plural && i < told.size(); i++) {
            if (told.get(i).is("are")) {
                told.set(i, told.get(i).as("is"));
                break;
            }
        }
        return Reference.named(
                List.copyOf(told), at, PERSON.matcher(sent.group(group)).matches() ? "the" : "", thing);
    }
}
