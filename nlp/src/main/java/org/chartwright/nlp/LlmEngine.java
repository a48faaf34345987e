package org.chartwright.nlp;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.code.SecondLook;
import org.chartwright.nlp.draft.LocalDrafter;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.llm.LlmDrafter;
import org.chartwright.nlp.llm.LlmSecondLook;
import org.chartwright.nlp.llm.LlmSettings;

/**
 * The engine that lets a language model write the note and, where it is told to, take a second look at the codes.
 * Everything else, and all of it when the model fails, is local.
 */
public final class LlmEngine {

    private LlmEngine() {}

    /** Opens everything the local engine needs; the model itself is first called when a visit is drafted. */
    public static DraftVisit open(ModelStore models, LlmSettings settings) {
        return LocalEngine.around(
                LlmDrafter.open(settings, LocalDrafter.open(models), EvidenceGate.open(models)),
                settings.ranksCodes() ? LlmSecondLook.open(settings) : SecondLook.NONE,
                models);
    }
}
