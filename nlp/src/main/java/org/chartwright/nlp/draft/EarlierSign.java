package org.chartwright.nlp.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;

/** A vital sign of another time in, its line in the history out: "Blood pressure 150/90 mmHg at home". */
final class EarlierSign {

    private static final Pattern AT_TIME = Pattern.compile(
            "(?:at home|at discharge|last|yesterday|overnight|previously|the other|on [a-z]+day|in [a-z]+)(?: .*)?|.* ago");

    private EarlierSign() {}

    /** Empty where the words do not say plainly when it was. */
    static Optional<String> line(Fact fact) {
        if (fact.kind() != Fact.Kind.VITAL
                || fact.time() != Fact.Time.PAST
                || !(fact.detail() instanceof Detail.Measurement sign)) {
            return Optional.empty();
        }
        String read = sign.name() + " " + sign.value();
        return Optional.of(fact.text())
                .filter(text -> text.startsWith(read))
                .map(text -> text.substring(read.length()).strip())
                .filter(when -> AT_TIME.matcher(when).matches())
                .map(when -> read + Lists.unit(sign) + " " + when);
    }
}
