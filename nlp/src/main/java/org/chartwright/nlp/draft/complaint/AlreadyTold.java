package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.choice.ToldOnce;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Draftsman;

/** Statements of a history and what its first sentence says of the complaint in, those that say more out. */
final class AlreadyTold {

    /** "you mentioned you had a cough". */
    private static final Pattern RECALLED =
            Pattern.compile("\\b(?:mentioned|wrote|written|says here|in the notes|on the form)\\b");
    /** "the pain started 3 days ago", "her shoulder has been hurting for a week". */
    private static final Pattern BEGAN = Pattern.compile(
            "^(?:it|this|that|the (?:[a-z]+ ){1,6}?) ?(?:all |just |first )*(?:started|began|happened|has been"
                    + " (?:going on|there|happening))\\b(?: (?!when|while|after)[a-z0-9-]+){1,7}$|^(?:their|his|her)"
                    + " (?:[a-z]+ ){1,4}?(?:has been|have been|is|are) (?:(?:just|really|very)"
                    + " )*(?:hurting|aching|sore|painful|tight)(?: (?:for|since)(?: (?!(?:he|she|they|it|patient)\\b)[a-z0-9]+){1,5})?$");

    private AlreadyTold() {}

    static List<Unit> without(List<Unit> units, Complaint complaint, Draftsman draftsman) {
        var plain = draftsman.sentence(complaint.words(), complaint.evidence());
        return ToldOnce.history(units, plain).stream()
                .filter(unit -> !restates(unit, complaint))
                .toList();
    }

    private static boolean restates(Unit unit, Complaint complaint) {
        boolean here = complaint.places().contains(unit.clause().evidence());
        boolean timed = !complaint.told().equals(complaint.words());
        return here
                && (unit.byClinician()
                        ? RECALLED.matcher(unit.text()).find()
                        : timed && BEGAN.matcher(unit.text()).matches());
    }
}
