package org.chartwright.app.drafting;

import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.Visit;
import org.chartwright.templates.Templates;
import org.springframework.stereotype.Component;

/**
 * An encounter in, the visit as the engines read it out: its patient on that day, its template, what was said so far.
 */
@Component
public class VisitOfEncounter {

    private final Transcripts transcripts;
    private final Templates templates;

    VisitOfEncounter(Transcripts transcripts, Templates templates) {
        this.transcripts = transcripts;
        this.templates = templates;
    }

    /** With the standard template where the encounter's own is not offered any more. */
    public Visit of(Encounter encounter) {
        var template = templates.find(encounter.template()).orElseGet(templates::standard);
        return new Visit(
                encounter.date(),
                encounter.patient().on(encounter.date()),
                encounter.newPatient(),
                encounter.payer(),
                template,
                transcripts.find(encounter.id()));
    }
}
