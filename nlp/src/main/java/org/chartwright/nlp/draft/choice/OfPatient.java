package org.chartwright.nlp.draft.choice;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.transcript.Speaker;

/** A statement of the patient in, whether it tells what every history holds: a complaint, how much and how often. */
final class OfPatient {

    private static final Set<String> POINTED = Set.of("it", "that", "this", "they", "those", "there");

    private static final Pattern QUANTITY = Pattern.compile(
            "\\b(?:once|twice|daily|nightly|half an? [a-z]+|couple (?:of )?[a-z]+|(?:for|in|about|after|within|takes|lasts|walk|run|every|each) (?:about |only |maybe )?(?:an? |the last |other )?(?:hour|day|night|week|month|year|minute|mile|block)s?|(?:a|every) (?:mile|block|pack|dozen))\\b");

    /** "he is going to kill the patient" */
    private static final Pattern ENDANGERED = Pattern.compile(
            "\\b(?:he|she|they|husband|wife|boyfriend|girlfriend|partner|son|daughter|father|mother|dad|mom|mum|brother|sister|ex|someone|somebody)\\b(?: [a-z-]+){0,5}? (?:kill|kills|killed|killing|hurt|hurts|hurting|hit|hits|hitting|beat|beats|beating|choke|chokes|choked|choking|strangle|strangles|strangled|threaten|threatens|threatened|threatening|abuse|abuses|abused|rape|raped|stab|stabbed|shoot)(?: [a-z]+)? (?:the patient|them|him|her)\\b");

    private static final Pattern PREGNANT = Pattern.compile(
            "^(?:(?:and|but|so|well|yes|also|the|only|other|thing|problem|is|that|,) )*i am (?:also |now |actually |currently )?pregnant$");

    private OfPatient() {}

    /** What somebody does or wants to do to the patient belongs in every note, however it is said; so does a child. */
    static boolean endangered(Unit unit) {
        return !unit.clause().byClinician() && ENDANGERED.matcher(unit.text()).find()
                || unit.clause().speaker() == Speaker.PATIENT
                        && unit.form() == Unit.Form.STATEMENT
                        && PREGNANT.matcher(unit.clause().text()).find();
    }

    /** "a mile" and "twice a day" of a patient are numbers as well. */
    static boolean quantity(Unit unit) {
        return !unit.clause().byClinician()
                && !POINTED.contains(unit.told().getFirst().text())
                && QUANTITY.matcher(unit.text()).find();
    }

    /** What hurts the patient, and since when. */
    static boolean complains(Unit unit) {
        return unit.clause().speaker() == Speaker.PATIENT
                && unit.form() == Unit.Form.STATEMENT
                && unit.mentions().stream()
                        .anyMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                                && mention.answered()
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && mention.assertion().certainty() == Certainty.CERTAIN
                                && mention.assertion().about() == About.PATIENT);
    }
}
