package org.chartwright.app.coding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.stereotype.Component;

/** Which visits wait for a coder. */
@Component
public class OpenCodes {

    private final Drafts drafts;
    private final CodeDecisions decisions;

    OpenCodes(Drafts drafts, CodeDecisions decisions) {
        this.drafts = drafts;
        this.decisions = decisions;
    }

    /** How many suggested codes nobody has decided yet, for those of the visits that have such. */
    public Map<EncounterId, Integer> among(Collection<EncounterId> encounters) {
        var decided = decisions.decided(encounters);
        var open = new LinkedHashMap<EncounterId, Integer>();
        drafts.suggestedCodes(encounters).forEach((encounter, codes) -> {
            var done = decided.getOrDefault(encounter, Set.of());
            int left = (int) codes.stream().filter(code -> !done.contains(code)).count();
            if (left > 0) {
                open.put(encounter, left);
            }
        });
        return open;
    }
}
