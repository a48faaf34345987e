package org.chartwright.nlp.code;

import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A problem that a clinician "thinks" the patient has in, whether that is the diagnosis made out. Outpatient guideline
 * IV.H of ICD-10-CM leaves uncoded what is probable, suspected, questionable, to be ruled out, compatible or consistent
 * with, a working diagnosis or called by a similar word; how clinicians put a conclusion ("I think what we are dealing
 * with is") is none of these words.
 */
final class Opinion {

    private static final Pattern CONCLUDES = Pattern.compile(
            "\\b(i|we) (do |really |would |actually )*(think|believe|feel)\\b|\\b(diagnosis|impression|assessment) (here )?(is|of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNCERTAIN = Pattern.compile(
            "\\b(might|may|maybe|perhaps|could|can|would|should|possib\\w*|probab\\w*|likely|potential\\w*|presum\\w*|suspect\\w*|suspicio\\w*|concern\\w*|worr\\w*|question\\w*|rul(e|es|ed|ing)|versus|vs|or|if|whether|consistent|compatible|working|differential|(look|sound|seem)s?( more)? like|appears?|seems?|risks?|chances?|evaluat\\w*|check\\w*|test\\w*|screen\\w*|prevent\\w*|contribut\\w*|not|no|never|n't|doubt\\w*)\\b|n't\\b|\\?",
            Pattern.CASE_INSENSITIVE);

    private Opinion() {}

    static boolean concludes(Fact fact, Transcript transcript) {
        return fact.kind() == Fact.Kind.PROBLEM
                && fact.certainty() == Certainty.POSSIBLE
                && fact.polarity() == Polarity.PRESENT
                && fact.about() == About.PATIENT
                && fact.evidence().stream().filter(transcript::holds).anyMatch(place -> concludes(place, transcript));
    }

    private static boolean concludes(Evidence place, Transcript transcript) {
        String clause = transcript.quote(place);
        return transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN
                && CONCLUDES.matcher(clause).find()
                && !UNCERTAIN.matcher(clause).find();
    }
}
