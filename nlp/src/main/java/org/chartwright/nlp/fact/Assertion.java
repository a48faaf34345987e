package org.chartwright.nlp.fact;

import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;

/** What is claimed of a term where it is mentioned. */
public record Assertion(Polarity polarity, Certainty certainty, Time time, About about) {

    static final Assertion PLAIN = new Assertion(Polarity.PRESENT, Certainty.CERTAIN, Time.CURRENT, About.PATIENT);

    Assertion with(Polarity other) {
        return new Assertion(other, certainty, time, about);
    }

    Assertion with(Certainty other) {
        return new Assertion(polarity, other, time, about);
    }

    Assertion past() {
        return new Assertion(polarity, certainty, Time.PAST, about);
    }
}
